import type { Localized } from '../../localized.ts';

/** The address of a Pod. */
export const network = {
  address: {
    en: 'Gives the Pod an IP address of its own and connects it to the network of the cluster.',
    ko: 'Pod에 고유한 IP 주소를 주고 클러스터 네트워크에 연결합니다.',
  },
  hostNetwork: {
    en: 'Leaves the Pod in the network of its node: with `hostNetwork` it has no address of its own.',
    ko: 'Pod를 노드의 네트워크에 그대로 둡니다. `hostNetwork`이므로 고유한 주소가 없습니다.',
  },
  guarded: {
    en: 'Traffic is limited by {policies}, where the plugin enforces policies.',
    ko: '플러그인이 정책을 지원하면 {policies}에 따라 트래픽을 제한합니다.',
  },
} as const satisfies Record<string, Localized>;
