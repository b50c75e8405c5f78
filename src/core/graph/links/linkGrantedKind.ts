import { compareObjects } from '../../model/clusterObject.ts';
import { kindKey } from '../../model/indexKeys.ts';
import { objectsOfKind } from '../../model/objectIndex.ts';
import { placeIn } from '../../model/placeIn.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import { type Links, noNearMisses } from '../edge.ts';
import { reachable } from '../reach.ts';
import { nothing, type Question } from './question.ts';

/**
 * The field's value is a group, a kind and a namespace: all objects of them, of which there may be none.
 * https://gateway-api.sigs.k8s.io/api-types/referencegrant/
 */
export function linkGrantedKind({ surroundings, resource, relation, from, found }: Question<'rule'>): Links {
  const { index, units } = surroundings;
  const kindNode = childOf(found.node, 'kind');
  const kind = textOf(kindNode);
  const namespace = textOf(childOf(found.node, 'namespace'));
  if (kindNode === undefined || kind === undefined || namespace === undefined) return nothing;
  const groupKind = { group: textOf(childOf(found.node, 'group')) ?? '', kind };
  const trusted = reachable(units, from, objectsOfKind(index, groupKind)).filter(
    (object) => object.namespace === namespace,
  );
  const place = placeIn(resource, kindNode);
  const field = `${found.field}.kind`;
  return {
    edges: [...trusted]
      .sort(compareObjects)
      .map((to) => ({ relation, from, to, status: 'found', field, value: kind, place, nearMisses: noNearMisses })),
    sought: [kindKey(groupKind)],
  };
}
