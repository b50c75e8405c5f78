import type { Localized } from '../../localized.ts';

/** A StatefulSet. */
export const statefulSet = {
  none: { en: 'Makes no Pods: `replicas` is 0.', ko: '`replicas`가 0이므로 Pod를 만들지 않습니다.' },
  makesOne: { en: 'Makes one Pod, {first}.', ko: 'Pod {first} 하나를 만듭니다.' },
  makes: { en: 'Makes {count} Pods, {first} to {last}.', ko: 'Pod {count}개를 {first}부터 {last}까지 만듭니다.' },
  inOrder: {
    en: 'One after another: each waits until the one before is ready. They stop in reverse order.',
    ko: '하나씩 차례로 만들며, 앞의 Pod가 준비되어야 다음을 만듭니다. 멈출 때는 거꾸로 합니다.',
  },
  parallel: {
    en: '`podManagementPolicy: Parallel`: all at once, without waiting for each other.',
    ko: '`podManagementPolicy: Parallel`이므로 서로 기다리지 않고 한꺼번에 만듭니다.',
  },
  named: {
    en: '{service} gives each Pod a name in DNS: {pod}.',
    ko: '{service} 덕분에 Pod마다 DNS 이름이 생깁니다: {pod}.',
  },
  namedElsewhere: {
    en: 'Each Pod is to have a name in DNS such as {pod}; the Service {service} for it is not in these manifests.',
    ko: 'Pod마다 {pod} 같은 DNS 이름을 갖게 되어 있지만, 그에 필요한 Service({service})는 이 매니페스트들에 없습니다.',
  },
  onDelete: {
    en: '`OnDelete`: Pods of an earlier version stay until somebody deletes them.',
    ko: '`OnDelete`이므로 이전 버전의 Pod는 누군가 지울 때까지 남습니다.',
  },
  partition: {
    en: '`partition`: an update replaces only Pods from number {partition} on.',
    ko: '`partition`: 업데이트할 때 번호가 {partition} 이상인 Pod만 교체합니다.',
  },
  claims: {
    en: 'Binds the claims of each Pod to volumes, which its class has made for it where it can.',
    ko: 'Pod마다 가진 claim을 볼륨과 묶습니다. class가 만들 수 있으면 볼륨을 새로 만들게 합니다.',
  },
  claim: {
    en: '{claim}, and so on: {size} of the class {storageClass}.',
    ko: '{claim} 등: class {storageClass}의 {size}.',
  },
  claimOfDefault: {
    en: '{claim}, and so on: {size} of the default class of the cluster.',
    ko: '{claim} 등: 클러스터 기본 class의 {size}.',
  },
  claimsStay: {
    en: 'The claims stay when the StatefulSet is deleted, and with them the data.',
    ko: 'StatefulSet을 지워도 claim과 그 데이터는 남습니다.',
  },
  claimsGo: {
    en: '`whenDeleted: Delete`: the claims go with the StatefulSet.',
    ko: '`whenDeleted: Delete`이므로 StatefulSet을 지우면 claim도 사라집니다.',
  },
} as const satisfies Record<string, Localized>;
