import type { Edge } from '../../graph/edge.ts';
import { nearby } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isClusterScoped } from '../../kubernetes/kinds.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { objectsNamed } from '../../model/objectIndex.ts';

/**
 * Objects close by of the very name that an edge asks for, in namespaces where it does not look. None where the namespace of either is
 * not written, or a near miss in the right namespace shows what was meant.
 */
export function namesakesElsewhere({ index, units }: Snapshot, edge: Edge): readonly ClusterObject[] {
  const { to, from, status, nearMisses, relation } = edge;
  if (relation.match.by !== 'name' && relation.match.by !== 'reference') return [];
  if (to.origin !== 'missing' || status !== 'missing' || nearMisses.length > 0) return [];
  if (to.namespace === undefined || isClusterScoped(to)) return [];
  const close = nearby(units, { path: from.path, namespace: undefined }, objectsNamed(index, to, to.name));
  return close.filter(({ namespace }) => namespace !== undefined && namespace !== to.namespace);
}
