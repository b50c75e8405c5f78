import type { Localized } from '../../localized.ts';

/** NetworkPolicies, budgets, quotas and limits. */
export const policy = {
  guards: {
    en: 'Filters the traffic at each Pod that the policy selects, here those of {workloads}.',
    ko: '정책이 선택한 Pod마다 트래픽을 거릅니다. 여기서는 {workloads}의 Pod입니다.',
  },
  guardsNothing: {
    en: 'Filters nothing yet: the policy selects no Pod of these manifests.',
    ko: '아직 거르는 것이 없습니다. 이 매니페스트들에는 정책이 선택하는 Pod가 없습니다.',
  },
  ingressRules: {
    en: 'Coming in: only what one of the {rules} rules under `ingress` allows.',
    ko: '들어오는 트래픽: `ingress` 규칙 {rules}개 가운데 하나라도 허용하는 것만.',
  },
  ingressNothing: { en: 'Coming in: nothing at all.', ko: '들어오는 트래픽: 모두 막음.' },
  ingressFree: { en: 'Coming in: not limited by this policy.', ko: '들어오는 트래픽: 이 정책은 제한하지 않음.' },
  egressRules: {
    en: 'Going out: only what one of the {rules} rules under `egress` allows, DNS included.',
    ko: '나가는 트래픽: `egress` 규칙 {rules}개 가운데 하나라도 허용하는 것만. DNS도 마찬가지.',
  },
  egressNothing: {
    en: 'Going out: nothing at all, not even to DNS.',
    ko: '나가는 트래픽: DNS까지 모두 막음.',
  },
  egressFree: { en: 'Going out: not limited by this policy.', ko: '나가는 트래픽: 이 정책은 제한하지 않음.' },
  needsPlugin: {
    en: 'With a plugin that does not enforce policies, nothing is filtered, and nobody says so.',
    ko: '정책을 지원하지 않는 플러그인이면 아무것도 거르지 않고, 알려 주지도 않습니다.',
  },
  counts: {
    en: 'Counts the ready Pods that the budget selects, here those of {workloads}, and works out how many may go.',
    ko: '선택된 Pod 가운데 준비된 것을 세어(여기서는 {workloads}의 Pod) 몇 개까지 내보내도 되는지 계산합니다.',
  },
  countsNothing: {
    en: 'Has nothing to count: the budget selects no Pod of these manifests.',
    ko: '셀 것이 없습니다. 이 매니페스트들에는 선택되는 Pod가 없습니다.',
  },
  minAvailable: { en: '`minAvailable`: {count} must stay.', ko: '`minAvailable`: {count}만큼은 남아야 합니다.' },
  maxUnavailable: {
    en: '`maxUnavailable`: {count} may be missing.',
    ko: '`maxUnavailable`: {count}만큼은 빠져도 됩니다.',
  },
  refusesEvictions: {
    en: 'Refuses evictions beyond that, for instance when a node is drained; they are tried again. Deletions and crashes are not held up.',
    ko: '노드를 drain할 때처럼 그보다 많은 축출은 거부하고, 나중에 다시 시도됩니다. 삭제나 장애는 막지 않습니다.',
  },
  adds: {
    en: 'Adds up what the namespace uses already.',
    ko: '네임스페이스가 이미 쓰고 있는 양을 더합니다.',
  },
  refusesMore: {
    en: 'From now on refuses what would go over:',
    ko: '이제 다음을 넘는 요청을 거부합니다:',
  },
  fillsIn: {
    en: 'From now on fills in what new containers and claims leave out, and refuses what lies outside:',
    ko: '이제 새 컨테이너와 claim이 적지 않은 값을 채우고, 범위를 벗어나면 거부합니다:',
  },
  hard: { en: '{name}: {amount} in all.', ko: '{name}: 모두 합쳐 {amount}.' },
  limit: { en: '{type}, {rule}: {name} {amount}.', ko: '{type}, {rule}: {name} {amount}.' },
  notBackwards: {
    en: 'What runs already stays as it is.',
    ko: '이미 실행 중인 것은 그대로 둡니다.',
  },
} as const satisfies Record<string, Localized>;
