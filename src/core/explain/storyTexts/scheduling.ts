import type { Localized } from '../../localized.ts';

/** How Pods get a node. */
export const scheduling = {
  notAsked: {
    en: 'Is not asked: `nodeName` already names the node {nodeName}.',
    ko: '나서지 않습니다. 노드가 `nodeName`에 이미 적혀 있습니다: {nodeName}.',
  },
  picks: {
    en: 'Finds a node for each Pod: it drops those that do not fit, and takes the best of the rest.',
    ko: 'Pod마다 노드를 찾습니다. 맞지 않는 노드를 걸러 내고 나머지 가운데 가장 좋은 것을 고릅니다.',
  },
  otherPicks: {
    en: 'Leaves these Pods alone: the scheduler {scheduler} finds their nodes.',
    ko: '이 Pod는 맡지 않고, 스케줄러 {scheduler} 쪽에서 노드를 찾습니다.',
  },
  room: {
    en: 'The node must have room for what a Pod asks for: {room}.',
    ko: 'Pod가 요청한 만큼 노드에 자리가 있어야 합니다: {room}.',
  },
  cpu: { en: '{amount} CPU', ko: 'CPU {amount}' },
  memory: { en: '{amount} memory', ko: '메모리 {amount}' },
  noRequests: {
    en: 'No requests are written: unless a LimitRange fills them in, any node counts as large enough, also one that is full.',
    ko: 'requests를 적지 않았으므로, LimitRange가 채우지 않는 한 꽉 찬 노드까지 모두 자리가 있는 것으로 봅니다.',
  },
  nodeSelector: {
    en: '`nodeSelector`: only nodes with the labels {labels}.',
    ko: '`nodeSelector`: label이 {labels}인 노드만 됩니다.',
  },
  or: { en: ' or ', ko: ' 또는 ' },
  onlyNodes: { en: '`nodeAffinity`: only nodes with {terms}.', ko: '`nodeAffinity`: {terms}에 맞는 노드만 됩니다.' },
  ratherNodes: {
    en: '`nodeAffinity`: rather nodes with {terms}.',
    ko: '`nodeAffinity`: 되도록 {terms}에 맞는 노드를 고릅니다.',
  },
  near: {
    en: '`podAffinity`: only where {topology} is the same as that of Pods with {pods}.',
    ko: '`podAffinity`: {pods}에 맞는 Pod와 {topology} 값이 같은 곳에만 둡니다.',
  },
  ratherNear: {
    en: '`podAffinity`: rather where {topology} is the same as that of Pods with {pods}.',
    ko: '`podAffinity`: 되도록 {pods}에 맞는 Pod와 {topology} 값이 같은 곳에 둡니다.',
  },
  away: {
    en: '`podAntiAffinity`: never where {topology} is the same as that of a Pod with {pods}.',
    ko: '`podAntiAffinity`: {pods}에 맞는 Pod와 {topology} 값이 같은 곳에는 두지 않습니다.',
  },
  ratherAway: {
    en: '`podAntiAffinity`: rather not where {topology} is the same as that of a Pod with {pods}.',
    ko: '`podAntiAffinity`: 되도록 {pods}에 맞는 Pod와 {topology} 값이 같은 곳을 피합니다.',
  },
  tolerates: {
    en: '`tolerations`: nodes with the taint {taint} are allowed as well.',
    ko: '`tolerations`: taint가 {taint}인 노드도 됩니다.',
  },
  toleratesAll: {
    en: '`tolerations`: nodes are allowed whatever taint they have.',
    ko: '`tolerations`: 어떤 taint가 있는 노드든 됩니다.',
  },
  spread: {
    en: '`topologySpreadConstraints`: by {topology} the numbers of Pods may differ by {skew} at most.',
    ko: '`topologySpreadConstraints`: {topology}별 Pod 수의 차이가 {skew} 이하여야 합니다.',
  },
  ratherSpread: {
    en: '`topologySpreadConstraints`: by {topology} the numbers of Pods should differ by {skew} at most.',
    ko: '`topologySpreadConstraints`: {topology}별 Pod 수의 차이를 되도록 {skew} 이하로 합니다.',
  },
  priority: {
    en: '`priorityClassName` {priority}: where there is no room, Pods with less priority may have to go.',
    ko: '`priorityClassName` {priority}: 자리가 없으면 우선순위가 낮은 Pod를 내보낼 수 있습니다.',
  },
} as const satisfies Record<string, Localized>;
