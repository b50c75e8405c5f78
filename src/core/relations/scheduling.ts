import { Node, Pod, PriorityClass, ResourceClaim, ResourceClaimTemplate, RuntimeClass } from '../kubernetes/kinds.ts';
import { byLabelSelector, byLabelSelectorIn, byName, byRule, type Relation } from './relation.ts';

const required = 'requiredDuringSchedulingIgnoredDuringExecution';
const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';
const podTerms = (affinity: string) => [
  `affinity.${affinity}.${required}[].labelSelector`,
  `affinity.${affinity}.${preferred}[].podAffinityTerm.labelSelector`,
];

/** What decides where Pods run, and before whom. Fields count from the pod spec. */
export const schedulingRelations: readonly Relation[] = [
  {
    id: 'pod-ranks-by-priorityclass',
    rows: ['R043'],
    category: 'schedules',
    verb: { en: 'takes its priority from', ko: '우선순위를 얻음' },
    from: 'pod spec',
    match: byName(PriorityClass, 'priorityClassName'),
  },
  {
    id: 'pod-runs-under-runtimeclass',
    rows: ['R044'],
    category: 'schedules',
    verb: { en: 'runs its containers with', ko: '이 런타임으로 컨테이너 실행' },
    from: 'pod spec',
    match: byName(RuntimeClass, 'runtimeClassName'),
  },
  {
    id: 'pod-runs-on-node',
    rows: ['R045'],
    category: 'schedules',
    verb: { en: 'runs on', ko: '이 노드에서 실행' },
    from: 'pod spec',
    match: byName(Node, 'nodeName'),
  },
  {
    id: 'pod-selects-nodes',
    rows: ['R046'],
    category: 'schedules',
    verb: { en: 'may only run on', ko: '이 노드에서만 실행 가능' },
    from: 'pod spec',
    match: byRule('nodeSelector', Node, 'nodeSelector'),
    absence: 'unknown',
  },
  {
    id: 'pod-requires-nodes',
    rows: ['R046'],
    category: 'schedules',
    verb: { en: 'may only run on', ko: '이 노드에서만 실행 가능' },
    from: 'pod spec',
    match: byRule('nodeSelectorTerm', Node, `affinity.nodeAffinity.${required}.nodeSelectorTerms[]`),
    absence: 'unknown',
  },
  {
    id: 'pod-prefers-nodes',
    rows: ['R046'],
    category: 'schedules',
    verb: { en: 'prefers to run on', ko: '이 노드를 선호' },
    from: 'pod spec',
    match: byRule('nodeSelectorTerm', Node, `affinity.nodeAffinity.${preferred}[].preference`),
    absence: 'nothing',
  },
  {
    id: 'pod-stays-near-pods',
    rows: ['R047'],
    category: 'schedules',
    verb: { en: 'runs close to', ko: '가까이에 배치' },
    from: 'pod spec',
    match: byLabelSelectorIn('beside', Pod, ...podTerms('podAffinity')),
  },
  {
    id: 'pod-avoids-pods',
    rows: ['R047'],
    category: 'schedules',
    verb: { en: 'runs apart from', ko: '떨어뜨려 배치' },
    from: 'pod spec',
    match: byLabelSelectorIn('beside', Pod, ...podTerms('podAntiAffinity')),
  },
  {
    id: 'pod-spreads-among-pods',
    rows: ['R048'],
    category: 'schedules',
    verb: { en: 'is spread evenly with', ko: '고르게 분산 배치' },
    from: 'pod spec',
    match: byLabelSelector(Pod, 'topologySpreadConstraints[].labelSelector'),
  },
  {
    id: 'pod-tolerates-nodes',
    rows: ['R049'],
    category: 'schedules',
    verb: { en: 'tolerates a taint of', ko: 'taint를 허용' },
    from: 'pod spec',
    match: byRule('toleration', Node, 'tolerations[]'),
    absence: 'nothing',
  },
  {
    id: 'pod-claims-resourceclaim',
    rows: ['R050'],
    category: 'uses',
    verb: { en: 'shares the devices of', ko: '장치를 함께 사용' },
    from: 'pod spec',
    // resource.k8s.io/v1alpha2 had the names under `source`
    match: byName(ResourceClaim, 'resourceClaims[].resourceClaimName', 'resourceClaims[].source.resourceClaimName'),
  },
  {
    id: 'pod-claims-resourceclaimtemplate',
    rows: ['R050'],
    category: 'uses',
    verb: { en: 'claims devices of its own after', ko: '자신만의 장치를 요청' },
    from: 'pod spec',
    match: byName(
      ResourceClaimTemplate,
      'resourceClaims[].resourceClaimTemplateName',
      'resourceClaims[].source.resourceClaimTemplateName',
    ),
  },
];
