import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { isClusterScoped, LimitRange, Namespace, ResourceQuota, sameKind } from '../../kubernetes/kinds.ts';
import { nameKey } from '../../model/indexKeys.ts';
import { objectsNamed } from '../../model/objectIndex.ts';
import { textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { nearest } from '../reach.ts';
import { edgeAt } from './edgeAt.ts';
import { nothing, type Question } from './question.ts';

/**
 * The Namespace of an object, where a manifest here writes it: mostly somebody else does, so nothing follows from its absence.
 * What limits its namespace has a relation of its own for the same field
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/).
 */
export function linkNamespace(question: Question<'rule'>): Links {
  const { surroundings, relation, found, from } = question;
  const value = textOf(found.node);
  if (value === undefined || value === '' || isPlaceholder(value) || isClusterScoped(from)) return nothing;
  if (relation.from === 'any' && (sameKind(from, ResourceQuota) || sameKind(from, LimitRange))) return nothing;
  const { index, units } = surroundings;
  const targets = nearest(units, { path: from.path, namespace: undefined }, objectsNamed(index, Namespace, value));
  const evidence = { node: found.node, field: found.field, value };
  return {
    edges: targets.map((to) => edgeAt(question, evidence, to, 'found')),
    sought: [nameKey(Namespace, value)],
  };
}
