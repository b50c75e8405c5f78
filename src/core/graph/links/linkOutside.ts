import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { outsideObject } from '../../model/clusterObject.ts';
import { placeIn } from '../../model/placeIn.ts';
import { textOf } from '../../yaml/nodes.ts';
import { type Links, noNearMisses } from '../edge.ts';
import { nothing, type Question } from './question.ts';

/** The field's value names something outside the cluster's objects; it is taken to be there. */
export function linkOutside({ resource, relation, match, from, found }: Question<'outside'>): Links {
  const value = textOf(found.node);
  if (value === undefined || value === '' || isPlaceholder(value)) return nothing;
  const to = outsideObject('external', match.to, value, undefined);
  const place = placeIn(resource, found.node);
  return {
    edges: [{ relation, from, to, status: 'found', field: found.field, value, place, nearMisses: noNearMisses }],
    sought: [],
  };
}
