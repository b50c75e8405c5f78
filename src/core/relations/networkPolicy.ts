import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import { Namespace, NetworkPolicy, Pod } from '../kubernetes/kinds.ts';
import { byLabelSelector, byRule, type Relation } from './relation.ts';

/** A range of addresses, as a policy writes it. */
const CIDR: GroupKind = { group: '', kind: 'CIDR' };

/** Which Pods a policy applies to, and whom it lets in and out. */
export const networkPolicyRelations: readonly Relation[] = [
  {
    id: 'networkpolicy-guards-pods',
    rows: ['R083'],
    category: 'guards',
    verb: { en: 'applies to', ko: '적용됨' },
    from: [NetworkPolicy],
    match: byLabelSelector(Pod, 'spec.podSelector'),
  },
  {
    id: 'networkpolicy-allows-ingress-from-pods',
    rows: ['R084', 'R085'],
    category: 'guards',
    verb: { en: 'allows ingress from', ko: '들어오는 트래픽을 허용' },
    from: [NetworkPolicy],
    match: byRule('policyPeer', Pod, 'spec.ingress[].from[]'),
  },
  {
    id: 'networkpolicy-allows-egress-to-pods',
    rows: ['R084', 'R085'],
    category: 'guards',
    verb: { en: 'allows egress to', ko: '나가는 트래픽을 허용' },
    from: [NetworkPolicy],
    match: byRule('policyPeer', Pod, 'spec.egress[].to[]'),
  },
  {
    id: 'networkpolicy-allows-ingress-from-namespaces',
    rows: ['R085'],
    category: 'guards',
    verb: { en: 'allows ingress from', ko: '들어오는 트래픽을 허용' },
    from: [NetworkPolicy],
    match: byRule('policyPeer', Namespace, 'spec.ingress[].from[]'),
  },
  {
    id: 'networkpolicy-allows-egress-to-namespaces',
    rows: ['R085'],
    category: 'guards',
    verb: { en: 'allows egress to', ko: '나가는 트래픽을 허용' },
    from: [NetworkPolicy],
    match: byRule('policyPeer', Namespace, 'spec.egress[].to[]'),
  },
  {
    id: 'networkpolicy-allows-ingress-from-range',
    rows: ['R086'],
    category: 'guards',
    verb: { en: 'allows ingress from', ko: '들어오는 트래픽을 허용' },
    from: [NetworkPolicy],
    match: byRule('policyPeer', CIDR, 'spec.ingress[].from[].ipBlock.cidr'),
  },
  {
    id: 'networkpolicy-allows-egress-to-range',
    rows: ['R086'],
    category: 'guards',
    verb: { en: 'allows egress to', ko: '나가는 트래픽을 허용' },
    from: [NetworkPolicy],
    match: byRule('policyPeer', CIDR, 'spec.egress[].to[].ipBlock.cidr'),
  },
  {
    id: 'networkpolicy-excepts-range',
    rows: ['R086'],
    category: 'guards',
    verb: { en: 'excepts', ko: '허용에서 제외' },
    from: [NetworkPolicy],
    match: byRule('policyPeer', CIDR, 'spec.ingress[].from[].ipBlock.except[]', 'spec.egress[].to[].ipBlock.except[]'),
  },
  {
    id: 'networkpolicy-opens-ports-of-pods',
    rows: ['R087'],
    category: 'guards',
    verb: { en: 'opens a port of', ko: '포트를 엶' },
    from: [NetworkPolicy],
    match: byRule('policyPort', Pod, 'spec.ingress[].ports[]'),
  },
  {
    id: 'networkpolicy-reaches-ports-of-pods',
    rows: ['R087'],
    category: 'guards',
    verb: { en: 'allows egress to a port of', ko: '이 포트로 나가는 트래픽을 허용' },
    from: [NetworkPolicy],
    match: byRule('policyPort', Pod, 'spec.egress[].ports[]'),
  },
];
