import type { Localized } from '../../localized.ts';

/** How traffic comes to Pods. */
export const traffic = {
  lists: {
    en: 'Adds the address of each Pod that is ready to the list behind {services}.',
    ko: '준비된 Pod의 주소를 {services} 뒤의 목록에 더합니다.',
  },
  port: {
    en: '{service}: port {number} → port {target} of a Pod.',
    ko: '{service}: 포트 {number} → Pod의 포트 {target}.',
  },
  names: {
    en: 'Answers the name {name} with the address of the Service.',
    ko: '{name} 이름에 Service의 주소로 답합니다.',
  },
  namesPods: {
    en: 'Answers the name {name} with the addresses of the Pods: the Service is headless and has none of its own.',
    ko: '{name} 이름에 Pod들의 주소로 답합니다. headless Service라서 자기 주소가 없습니다.',
  },
  leads: {
    en: 'Leads each connection to {service} to one of the Pods in the list, on every node.',
    ko: '모든 노드에서 {service} 주소로 온 연결을 목록의 Pod 가운데 하나로 보냅니다.',
  },
  nodePorts: {
    en: 'A port of every node leads there as well.',
    ko: '모든 노드의 포트로도 접근할 수 있습니다.',
  },
  balancer: {
    en: 'Orders a load balancer with an address outside of the cluster for {service}.',
    ko: '{service}을(를) 위해 클러스터 밖 주소를 가진 로드 밸런서를 만듭니다.',
  },
  routes: {
    en: 'Sends requests from outside to {service}, as {route} says.',
    ko: '{route} 규칙에 따라 외부 요청을 {service} 쪽으로 보냅니다.',
  },
} as const satisfies Record<string, Localized>;
