import type { GroupKind } from '../../kubernetes/groupVersionKind.ts';
import type { Localized } from '../../localized.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { kindKey } from '../../model/indexKeys.ts';
import { objectsOfKind } from '../../model/objectIndex.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import type { Edge } from '../edge.ts';
import { reachable } from '../reach.ts';
import { absence, type Question } from './question.ts';

const ReferenceGrant: GroupKind = { group: 'gateway.networking.k8s.io', kind: 'ReferenceGrant' };

/** The index keys that the answer rests on. */
export const grantKeys: readonly string[] = [kindKey(ReferenceGrant)];

/**
 * Why a reference across namespaces is not let in: the target's namespace has no ReferenceGrant for it
 * (https://gateway-api.sigs.k8s.io/api-types/referencegrant/). `undefined` where there is one, where a namespace is not
 * written, and where a grant may stand in what could not be read.
 */
export function missingGrant(
  { surroundings, from }: Pick<Question, 'surroundings' | 'from'>,
  { to }: Pick<Edge, 'to'>,
): Localized | undefined {
  if (from.namespace === undefined || to.namespace === undefined || from.namespace === to.namespace) return undefined;
  const { index, units } = surroundings;
  if (absence(units, from) === 'unknown' || absence(units, to) === 'unknown') return undefined;
  const grants = reachable(units, from, objectsOfKind(index, ReferenceGrant));
  if (grants.some((grant) => grant.namespace === to.namespace && lets(grant, from, to))) return undefined;
  return {
    en: `No ReferenceGrant in namespace ${to.namespace} lets ${from.kind}s of namespace ${from.namespace} refer to it.`,
    ko: `네임스페이스 ${to.namespace}에 네임스페이스 ${from.namespace}의 ${from.kind} 참조를 허용하는 ReferenceGrant가 없습니다.`,
  };
}

function lets({ content }: ClusterObject, from: ClusterObject, to: ClusterObject): boolean {
  const fromFits = itemsOf(childOf(content, 'from')).some(
    (entry) => isOfKind(entry, from) && textOf(childOf(entry, 'namespace')) === from.namespace,
  );
  const toFits = itemsOf(childOf(content, 'to')).some((entry) => {
    const name = textOf(childOf(entry, 'name'));
    return isOfKind(entry, to) && (name === undefined || name === '' || name === to.name);
  });
  return fromFits && toFits;
}

function isOfKind(entry: YamlNode, { group, kind }: GroupKind): boolean {
  return (textOf(childOf(entry, 'group')) ?? '') === group && textOf(childOf(entry, 'kind')) === kind;
}
