import type { Localized } from '../../localized.ts';

/** Claims and volumes. */
export const storage = {
  seeks: {
    en: 'Looks for a free PersistentVolume that fits, and binds the two for good.',
    ko: '맞는 빈 PersistentVolume을 찾아 둘을 묶습니다. 이 묶음은 바뀌지 않습니다.',
  },
  seeksNamed: {
    en: 'Binds it to the PersistentVolume {volume}, and to no other.',
    ko: 'PersistentVolume {volume}하고만 묶습니다.',
  },
  size: { en: 'It must have at least {size}.', ko: '크기가 {size} 이상이어야 합니다.' },
  ofClass: { en: 'It must be of {storageClass}.', ko: '{storageClass}에 속해야 합니다.' },
  ofClassElsewhere: {
    en: 'It must be of the class {name}, which is not in these manifests.',
    ko: 'class {name}에 속해야 합니다. 이 class는 이 매니페스트들에 없습니다.',
  },
  defaultClass: {
    en: '`storageClassName` is not written: the default class of the cluster counts, where there is one.',
    ko: '`storageClassName`을 적지 않았으므로 클러스터에 기본 class가 있으면 그것을 씁니다.',
  },
  noClass: {
    en: '`storageClassName: ""`: only a volume that somebody made by hand, without a class.',
    ko: '`storageClassName: ""`이므로 사람이 class 없이 만들어 둔 볼륨만 됩니다.',
  },
  waitsForPod: {
    en: '`WaitForFirstConsumer`: it waits for the first Pod that uses the claim, so that the volume is made where the Pod runs.',
    ko: '`WaitForFirstConsumer`이므로 이 claim을 쓰는 첫 Pod를 기다립니다. 그래서 Pod가 돌 곳에 볼륨이 만들어집니다.',
  },
  atOnce: { en: 'It does not wait for a Pod (`Immediate`).', ko: 'Pod를 기다리지 않습니다(`Immediate`).' },
  makes: {
    en: 'Where no volume is free and the class names a driver, that driver makes one; a PersistentVolume for it appears.',
    ko: '빈 볼륨이 없고 class에 드라이버가 있으면 그 드라이버가 볼륨을 만들고, PersistentVolume이 생깁니다.',
  },
  mounts: { en: 'Mounts the volume into the Pods of {users}.', ko: '{users}의 Pod에 볼륨을 마운트합니다.' },
  waitsForClaim: {
    en: 'Keeps the volume `Available` until a claim fits it, then binds the two.',
    ko: '맞는 claim이 나타날 때까지 볼륨을 `Available`로 두었다가 둘을 묶습니다.',
  },
  reserved: { en: 'Keeps the volume for {claim} alone.', ko: '이 볼륨을 {claim}에만 내줍니다.' },
  retains: {
    en: 'When the claim goes, the volume stays with its data, as `Released`.',
    ko: 'claim이 사라져도 볼륨은 데이터와 함께 `Released`로 남습니다.',
  },
  retainByDefault: {
    en: 'No reclaim policy is written: when the claim goes, the volume stays with its data, as `Released`.',
    ko: 'reclaim policy를 적지 않았으므로 claim이 사라져도 볼륨은 데이터와 함께 `Released`로 남습니다.',
  },
  deletes: {
    en: '`Delete`: when the claim goes, volume and data are deleted.',
    ko: '`Delete`이므로 claim이 사라지면 볼륨과 데이터도 지워집니다.',
  },
} as const satisfies Record<string, Localized>;
