import type { Localized } from '../../localized.ts';

/** A Service. */
export const service = {
  clusterIp: {
    en: 'It sets an address aside that exists only inside the cluster (ClusterIP).',
    ko: '클러스터 안에서만 쓰이는 주소(ClusterIP)를 하나 배정합니다.',
  },
  clusterIpAndNodePort: {
    en: '{type}: it sets an address inside the cluster aside, and a port of every node.',
    ko: '{type}: 클러스터 안의 주소와 모든 노드의 포트를 배정합니다.',
  },
  headless: {
    en: '`clusterIP: None`: no address is set aside.',
    ko: '`clusterIP: None`이므로 주소를 배정하지 않습니다.',
  },
  alias: {
    en: 'Answers the name of the Service with the other name {host}. Nothing else happens: there is no address and there are no Pods.',
    ko: 'Service 이름을 물으면 다른 이름 {host}, 곧 별칭으로 답합니다. 그 밖에는 아무 일도 없으며, 주소도 Pod도 없습니다.',
  },
  noSelector: {
    en: 'Does nothing: without a `selector` somebody else has to list the addresses in an EndpointSlice.',
    ko: '아무것도 하지 않습니다. `selector`가 없으므로 다른 누군가가 EndpointSlice에 주소를 적어야 합니다.',
  },
  lists: {
    en: 'Lists the addresses of the ready Pods that the selector takes, here those of {workloads}.',
    ko: 'selector에 맞고 준비된 Pod의 주소를 목록에 적습니다. 여기서는 {workloads}의 Pod입니다.',
  },
  noPods: {
    en: 'Looks for Pods that the selector takes. In these manifests there are none: until there are, connections fail.',
    ko: 'selector에 맞는 Pod를 찾습니다. 이 매니페스트들에는 없으며, 생길 때까지 연결이 실패합니다.',
  },
} as const satisfies Record<string, Localized>;
