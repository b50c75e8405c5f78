import type { FoundField } from '../../kubernetes/fieldPath.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import type { ObjectIndex } from '../../model/objectIndex.ts';
import type { Resource } from '../../model/resource.ts';
import { type Units, unitOf } from '../../model/units.ts';
import type { Match, Relation } from '../../relations/relation.ts';
import type { RelationTable } from '../../relations/relationTable.ts';
import type { Edge, Links } from '../edge.ts';
import type { Standpoint } from '../reach.ts';

/** Everything a question can look at. */
export interface Surroundings {
  readonly index: ObjectIndex;
  readonly units: Units;
  readonly relations: RelationTable;
}

/** A field that a relation starts at, and whose question it is: what does this point at? */
export interface Question<By extends Match['by'] = Match['by']> {
  readonly surroundings: Surroundings;
  readonly resource: Resource;
  readonly relation: Relation;
  readonly match: Extract<Match, { readonly by: By }>;
  /** The object that the edge starts at: the resource's own, or the Pods it makes. */
  readonly from: ClusterObject;
  readonly found: FoundField;
}

/** An answer without edges: the field points at nothing. */
export const nothing: Links = { edges: [], sought: [] };

/** Several answers as one. */
export function joined(links: readonly Links[]): Links {
  const all = links.filter(({ edges, sought }) => edges.length > 0 || sought.length > 0);
  if (all.length < 2) return all[0] ?? nothing;
  const edges: Edge[] = [];
  const sought = new Set<string>();
  for (const answer of all) {
    for (const edge of answer.edges) edges.push(edge);
    for (const key of answer.sought) sought.add(key);
  }
  // The spread makes lists of the very size that is needed; pushing leaves room for more, in every resource.
  return { edges: [...edges], sought: [...sought] };
}

/** What it means that nothing was found: only a unit that is whole can prove absence. */
export function absence(units: Units, from: Standpoint): 'missing' | 'unknown' {
  return unitOf(units, from.path).whole ? 'missing' : 'unknown';
}
