import { Namespace } from '../../kubernetes/kinds.ts';
import { matches, readLabelSelector } from '../../kubernetes/labelSelector.ts';
import { allKey, nameKey } from '../../model/indexKeys.ts';
import { objectsNamed } from '../../model/objectIndex.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { nearest } from '../reach.ts';
import type { Question, Surroundings } from './question.ts';

/** The namespaces that a selector looks at, beside its own; `sought` are the index keys the answer rests on. */
export interface LookedAt {
  readonly holds: (namespace: string | undefined) => boolean;
  readonly sought: readonly string[];
}

/**
 * What the fields beside a LabelSelector say of namespaces. With neither, it looks at its own only; `namespaceSelector: {}` is
 * every namespace; `namespaces` and `namespaceSelector` are united
 * (https://kubernetes.io/docs/reference/kubernetes-api/core/pod-v1/, PodAffinityTerm;
 * https://kubernetes.io/docs/concepts/services-networking/network-policies/). A ServiceMonitor's `namespaceSelector` has `any`
 * and `matchNames` instead, and `{}` is its own namespace
 * (https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.NamespaceSelector).
 * A Namespace that no manifest declares has only its name as a label.
 */
export function namespacesBeside(
  surroundings: Surroundings,
  { found, from }: Pick<Question, 'found' | 'from'>,
  rule: 'own' | 'all' | 'beside' | 'named',
  selectorKey = 'namespaceSelector',
): LookedAt | 'own' {
  if (rule === 'own') return 'own';
  if (rule === 'all') return { holds: () => true, sought: [] };
  const selectorNode = childOf(found.parent, selectorKey);
  const listed = rule === 'named' ? childOf(selectorNode, 'matchNames') : childOf(found.parent, 'namespaces');
  const names = new Set(itemsOf(listed).flatMap((item) => textOf(item) ?? []));
  const any = rule === 'named' ? childOf(selectorNode, 'any') : undefined;
  if (any?.type === 'scalar' && any.value === true) return { holds: () => true, sought: [] };
  const selector = rule === 'beside' ? readLabelSelector(selectorNode) : undefined;
  if (selector === undefined && names.size === 0) return 'own';
  const { index, units } = surroundings;
  const selected = (namespace: string): boolean => {
    if (selector === undefined) return false;
    const declared = nearest(
      units,
      { path: from.path, namespace: undefined },
      objectsNamed(index, Namespace, namespace),
    )[0];
    return matches(selector, declared?.labels ?? new Map([['kubernetes.io/metadata.name', namespace]]));
  };
  return {
    holds: (namespace) =>
      namespace === undefined ? selector?.requirements.length === 0 : names.has(namespace) || selected(namespace),
    sought: selector === undefined ? [...names].map((name) => nameKey(Namespace, name)) : [allKey(Namespace)],
  };
}
