import { ClusterRole } from '../../kubernetes/kinds.ts';
import { textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { linkAsked } from './linkName.ts';
import { nothing, type Question } from './question.ts';

/**
 * The label `rbac.authorization.k8s.io/aggregate-to-<role>: "true"` of a ClusterRole adds its rules to the built-in role
 * (https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles).
 */
export function linkAggregateTo(question: Question<'rule'>): Links {
  const { node, field } = question.found;
  const name = /aggregate-to-([a-z]+)"\]$/.exec(field)?.[1];
  if (name === undefined || textOf(node) !== 'true') return nothing;
  const links = linkAsked(question, { kind: ClusterRole, node, name, field, namespace: undefined });
  return { ...links, edges: links.edges.map((edge) => ({ ...edge, value: 'true' })) };
}
