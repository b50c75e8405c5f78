import { sameKind } from '../kubernetes/kinds.ts';
import { type ClusterObject, hasName } from '../model/clusterObject.ts';
import { nearKindKeys } from '../model/indexKeys.ts';
import type { Resource } from '../model/resource.ts';
import { type Steps, visitInSteps } from '../model/steps.ts';
import type { Edge } from './edge.ts';
import { isExtension, isTypo } from './similarity.ts';
import { edgesOf, type Snapshot, seekersOf } from './snapshot.ts';

/**
 * Of objects that are `gone` and others that came, those that took each other's place but for their names: of one kind, in one namespace of
 * the same file. There are as many as before for whoever asks whether there are any; in steps.
 */
export function* renamedInSteps(
  moved: readonly ClusterObject[],
  gone: ReadonlySet<ClusterObject>,
): Steps<ReadonlySet<ClusterObject>> {
  const renamed = new Set<ClusterObject>();
  const byPlace = new Map<string, ClusterObject[]>();
  yield* visitInSteps(moved, 2_000, (object) => {
    if (!gone.has(object)) return;
    const same = byPlace.get(placeOf(object));
    if (same === undefined) byPlace.set(placeOf(object), [object]);
    else same.push(object);
  });
  yield* visitInSteps(moved, 2_000, (now) => {
    const was = hasName(now) && !gone.has(now) ? byPlace.get(placeOf(now))?.pop() : undefined;
    if (was !== undefined) renamed.add(was).add(now);
  });
  return renamed;
}

function placeOf(object: ClusterObject): string {
  const { origin, group, kind, namespace = '*', path } = object;
  return `${origin} ${group}/${kind} ${namespace} ${hasName(object)} ${path}`;
}

/** Who looked for near misses among objects of this kind, of a name to which that of this object is near. */
export function seekersOfSuch(snapshot: Snapshot, object: ClusterObject): readonly Resource[] {
  const seekers = nearKindKeys(object).flatMap((key) => seekersOf(snapshot, key));
  return seekers.filter((resource) => mayMean(edgesOf(snapshot, resource), object));
}

/** Where no edge says what was asked for, it may have been anything. */
function mayMean(edges: readonly Edge[], object: ClusterObject): boolean {
  const missing = edges.filter(({ to }) => to.origin === 'missing' && sameKind(to, object));
  return (
    missing.length === 0 || missing.some(({ to }) => isTypo(object.name, to.name) || isExtension(object.name, to.name))
  );
}
