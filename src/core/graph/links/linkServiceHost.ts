import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { outsideObject } from '../../model/clusterObject.ts';
import { nameKey } from '../../model/indexKeys.ts';
import { objectsNamed } from '../../model/objectIndex.ts';
import { placeIn } from '../../model/placeIn.ts';
import { textOf } from '../../yaml/nodes.ts';
import { type Edge, type Links, noNearMisses } from '../edge.ts';
import { nearest } from '../reach.ts';
import { nothing, type Question } from './question.ts';

/**
 * The field's value is a host name: that of a Service in the cluster (`<service>.<namespace>.svc…`), else one outside.
 * https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#services
 */
export function linkServiceHost({ surroundings, resource, relation, match, from, found }: Question<'rule'>): Links {
  const value = textOf(found.node);
  if (value === undefined || value === '' || isPlaceholder(value)) return nothing;
  const edge = (to: Edge['to'], status: Edge['status']): Edge => {
    const place = placeIn(resource, found.node);
    return { relation, from, to, status, field: found.field, value, place, nearMisses: noNearMisses };
  };
  const [, name, namespace] = /^([a-z0-9-]+)\.([a-z0-9-]+)\.svc(?:\.[a-z0-9.-]*)?$/.exec(value) ?? [];
  if (name === undefined || namespace === undefined) {
    return {
      edges: [edge(outsideObject('external', { group: '', kind: 'Host' }, value, undefined), 'found')],
      sought: [],
    };
  }
  const { index, units } = surroundings;
  const targets = nearest(units, { path: from.path, namespace }, objectsNamed(index, match.to, name));
  const edges = targets.map((to) => edge(to, 'found'));
  const missing = edge(outsideObject('missing', match.to, name, namespace), 'unknown');
  return { edges: edges.length > 0 ? edges : [missing], sought: [nameKey(match.to, name)] };
}
