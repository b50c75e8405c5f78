import type { Localized } from '../localized.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import type { Place } from '../model/resource.ts';
import type { Relation } from '../relations/relation.ts';

/**
 * `found`: here it is. `contradicted`: what is there does not fit. `missing`: nothing here, and the unit is whole.
 * `unknown`: it may live in the cluster, come from an operator, a Helm release, a generator.
 */
export type EdgeStatus = 'found' | 'contradicted' | 'missing' | 'unknown';

/** One found instance of a relation, with the evidence it rests on. */
export interface Edge {
  readonly relation: Relation;
  readonly from: ClusterObject;
  readonly to: ClusterObject;
  readonly status: EdgeStatus;
  /** The field that makes the edge, with concrete indexes, counted from the resource's root. */
  readonly field: string;
  /** What stands there: the name, or the selector as kubectl writes it. */
  readonly value: string;
  /** Where it stands. */
  readonly place: Place;
  readonly port?: string;
  /** Why what is there does not fit; only where that is not a matter of labels. */
  readonly reason?: Localized;
  /** Objects close by that are nearly what the field asks for; only where nothing fits. */
  readonly nearMisses: readonly ClusterObject[];
}

/** Shared by all edges that found what they asked for. */
export const noNearMisses: readonly ClusterObject[] = [];

/** What one resource points at, and the index keys that were looked at to find it out. */
export interface Links {
  readonly edges: readonly Edge[];
  /** A change under one of these keys may change the edges, or what is found about the resource. */
  readonly sought: readonly string[];
}
