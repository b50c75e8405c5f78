import { PersistentVolume } from '../../kubernetes/kinds.ts';
import { allKey } from '../../model/indexKeys.ts';
import { objectsOfKind } from '../../model/objectIndex.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { reachable } from '../reach.ts';
import { linkAsked } from './linkName.ts';
import type { Question } from './question.ts';

/**
 * The field's value is the class that a claim asks for. Where a volume here is of that class and no StorageClass is, the two only
 * have to say the same, and there is no object to miss (https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1).
 */
export function linkStorageClass(question: Question<'rule'>): Links {
  const { surroundings, match, from, found } = question;
  const links = linkAsked(question, { kind: match.to, node: found.node, field: found.field, namespace: undefined });
  if (links.edges.every(({ to }) => to.origin !== 'missing')) return links;
  const volumes = objectsOfKind(surroundings.index, PersistentVolume).filter(
    ({ content }) => textOf(childOf(content, 'storageClassName')) === textOf(found.node),
  );
  const shared = reachable(surroundings.units, from, volumes).length > 0;
  return { edges: shared ? [] : links.edges, sought: [...links.sought, allKey(PersistentVolume)] };
}
