import { exclude, nearness } from '../model/alternatives.ts';
import { type ClusterObject, compareObjects, hasName } from '../model/clusterObject.ts';
import { pairOf } from '../model/pairs.ts';
import type { Unit } from '../model/unit.ts';
import { type Units, unitOf } from '../model/units.ts';
import { areVariants } from '../model/variants.ts';

/** Where a question is asked from. */
export interface Standpoint {
  readonly path: string;
  readonly namespace: string | undefined;
}

/**
 * Of all candidates, those that a reference from here means: in its own unit first, then in the units that are no alternative
 * of it, nearest common folder first. At the nearest level an exact namespace is preferred over an unwritten one;
 * what remains several times is there once for each of the alternatives (`found in dev and in prod`).
 */
export function nearest(
  units: Units,
  from: Standpoint,
  candidates: readonly ClusterObject[],
): readonly ClusterObject[] {
  const own = unitOf(units, from.path);
  let level = -1;
  let found: ClusterObject[] = [];
  for (const candidate of candidates) {
    if (!namespacesMeet(from.namespace, candidate.namespace)) continue;
    const unit = unitOf(units, candidate.path);
    if (excludes(units, own, unit, candidate)) continue;
    const near = levelOf(units, own, unit);
    if (near > level) {
      level = near;
      found = [];
    }
    if (near === level) found.push(candidate);
  }
  const exact = found.filter(({ namespace }) => namespace === from.namespace);
  return oneOfEach(units, exact.length > 0 ? exact : found);
}

/**
 * Every candidate that can be in one cluster with what stands here, in whatever namespace; copies count once.
 */
export function reachable(
  units: Units,
  from: { readonly path: string },
  candidates: readonly ClusterObject[],
): readonly ClusterObject[] {
  const own = unitOf(units, from.path);
  return oneOfEach(
    units,
    candidates.filter((candidate) => !excludes(units, own, unitOf(units, candidate.path), candidate)),
  );
}

/**
 * The candidates close enough to be what somebody meant: in the same unit, or in one whose folder is the parent, a child or a
 * sibling of this one; never in an alternative. Namespaces must be able to meet.
 */
export function nearby(units: Units, from: Standpoint, candidates: readonly ClusterObject[]): readonly ClusterObject[] {
  const own = unitOf(units, from.path);
  const depth = own.path.split('/').length;
  return candidates.filter((candidate) => {
    if (!namespacesMeet(from.namespace, candidate.namespace)) return false;
    const unit = unitOf(units, candidate.path);
    if (excludes(units, own, unit, candidate)) return false;
    return unit.id === own.id || (depth > 1 && nearness(own.path, unit.path) >= depth - 1);
  });
}

/** A namespace that is not written is unknown: it meets every other. */
export function namespacesMeet(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** True where only one of the two is in a cluster at a time, or each is in a cluster of its own. */
function areAlternatives(units: Units, a: Unit, b: Unit): boolean {
  if (a.id === b.id) return false;
  const mine = units.clusters.get(a.id);
  const theirs = units.clusters.get(b.id);
  const apart = mine !== undefined && theirs !== undefined && ![...mine].some((cluster) => theirs.has(cluster));
  return apart || (exclude(units.alternatives, a, b) && !units.variants.beside.has(pairOf(a.id, b.id)));
}

/** True where an object of one unit cannot be in a cluster with another unit, which may differ in nothing but that object. */
function excludes(units: Units, own: Unit, unit: Unit, object: ClusterObject): boolean {
  return areAlternatives(units, own, unit) || areVariants(units.variants, own.id, unit.id, object);
}

/** The higher, the sooner it is looked at: the own unit, those that share a base, those of one cluster, the nearest folders. */
function levelOf({ sharers, clusters }: Units, own: Unit, other: Unit): number {
  if (own.id === other.id) return Number.POSITIVE_INFINITY;
  const near = nearness(own.path, other.path);
  if (sharers.get(own.id)?.has(other.id)) return 2 * levelStep + near;
  const mine = clusters.get(own.id);
  const together = mine !== undefined && [...(clusters.get(other.id) ?? [])].some((cluster) => mine.has(cluster));
  return together ? levelStep + near : near;
}

/** More than any path has folders. */
const levelStep = 10_000;

/** Copies of one object count once, unless only one of them can be there at a time. Sorted by `compareObjects`. */
function oneOfEach(units: Units, objects: readonly ClusterObject[]): readonly ClusterObject[] {
  if (objects.length < 2) return objects;
  const kept: ClusterObject[] = [];
  const byIdentity = new Map<unknown, ClusterObject[]>();
  for (const object of [...objects].sort(compareObjects)) {
    const identity = identityOf(object);
    const same = byIdentity.get(identity) ?? [];
    const unit = unitOf(units, object.path);
    if (same.some((other) => !excludes(units, unitOf(units, other.path), unit, object))) continue;
    byIdentity.set(identity, [...same, object]);
    kept.push(object);
  }
  return kept;
}

/** Objects without a name are no copies of each other; what controllers make may share a name, and differ in its labels. */
function identityOf(object: ClusterObject): unknown {
  if (!hasName(object)) return object;
  const { group, kind, namespace, name, origin, labels } = object;
  return JSON.stringify([group, kind, namespace, name, origin, origin === 'implied' ? [...labels].sort() : []]);
}
