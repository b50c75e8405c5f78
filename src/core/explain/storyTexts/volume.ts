import type { Localized } from '../../localized.ts';

/** The volumes of a Pod on its node. */
export const volume = {
  attaches: {
    en: 'Attaches the volume behind {claims} to that node, once it is bound. Until then the Pod waits.',
    ko: '{claims} 뒤의 볼륨이 묶이면 그 노드에 연결합니다. 그때까지 Pod는 기다립니다.',
  },
  prepares: {
    en: 'On the chosen node, prepares the volumes of the Pod.',
    ko: '선택된 노드에서 Pod의 볼륨을 준비합니다.',
  },
  volume: { en: '{name}: ', ko: '{name}: ' },
  emptyDir: { en: 'an empty folder, which goes with the Pod', ko: 'Pod와 함께 사라지는 빈 폴더' },
  inMemory: { en: 'an empty folder in memory, which goes with the Pod', ko: 'Pod와 함께 사라지는 메모리 위의 빈 폴더' },
  hostPath: { en: 'the path {path} of the node itself', ko: '노드 자체의 경로 {path}' },
  ephemeral: {
    en: 'from a claim that is made for this Pod, and goes with it',
    ko: '이 Pod를 위해 만들어져 함께 사라지는 claim',
  },
  downwardApi: { en: 'fields of the Pod itself, as files', ko: 'Pod 자신의 필드를 담은 파일' },
  other: { en: 'a volume of the type {type}', ko: '{type} 타입의 볼륨' },
  filledFrom: { en: 'from {source}', ko: '{source}의 내용' },
  waits: {
    en: '. If the cluster does not have it either, the Pod waits in `ContainerCreating`',
    ko: '. 클러스터에도 없으면 Pod는 `ContainerCreating`에서 기다립니다',
  },
  mounted: { en: ', at {paths}.', ko: ', 위치는 {paths}.' },
  unmounted: { en: ', mounted by no container.', ko: ', 마운트한 컨테이너 없음.' },
} as const satisfies Record<string, Localized>;
