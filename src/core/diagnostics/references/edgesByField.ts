import type { Edge } from '../../graph/edge.ts';
import { nearby } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';

/** Edges that one field makes, together: there are several where it is answered in dev and in prod. */
export function edgesByField(edges: readonly Edge[]): readonly (readonly [Edge, ...Edge[]])[] {
  const [first] = edges;
  if (first === undefined) return [];
  if (edges.length === 1) return [[first]];
  const fields = new Map<string, [Edge, ...Edge[]]>();
  for (const edge of edges) {
    const key = `${edge.relation.id} ${edge.field}`;
    const same = fields.get(key);
    if (same === undefined) fields.set(key, [edge]);
    else same.push(edge);
  }
  return [...fields.values()];
}

/**
 * True where the target was found close by. One that answers by its name from far away may be a namesake: what it holds
 * contradicts nothing. The reference said in which namespace to look.
 */
export function isFoundNearby({ units }: Snapshot, { from, to }: Edge): boolean {
  return (
    (to.origin === 'manifest' || to.origin === 'implied') &&
    nearby(units, { path: from.path, namespace: to.namespace }, [to]).length > 0
  );
}
