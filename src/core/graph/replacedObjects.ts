import { type ClusterObject, isCalledTheSame, sameLabels } from '../model/clusterObject.ts';
import { indexKeys } from '../model/indexKeys.ts';
import { type Steps, visitInSteps } from '../model/steps.ts';

/**
 * Of objects that went and others that came, those that took each other's place as far as near misses go: they are called the same, in
 * the same file, and where selectors may take them they carry the same labels. Who looked for near misses finds none anew; in steps.
 */
export function* replacedInSteps(
  gone: Iterable<ClusterObject>,
  come: readonly ClusterObject[],
): Steps<ReadonlySet<ClusterObject>> {
  const replaced = new Set<ClusterObject>();
  if (come.length === 0) return replaced;
  const byName = new Map<string, ClusterObject[]>();
  yield* visitInSteps(gone, 2_000, (object) => {
    const same = byName.get(object.name);
    if (same === undefined) byName.set(object.name, [object]);
    else same.push(object);
  });
  yield* visitInSteps(come, 1_000, (now) => {
    const candidates = byName.get(now.name) ?? [];
    const index = candidates.findIndex((was) => standsFor(now, was));
    const [was] = index === -1 ? [] : candidates.splice(index, 1);
    if (was !== undefined) replaced.add(was).add(now);
  });
  return replaced;
}

function standsFor(now: ClusterObject, was: ClusterObject): boolean {
  return isCalledTheSame(now, was) && (sameLabels(now.labels, was.labels) || !isFoundByLabels(was));
}

function isFoundByLabels(object: ClusterObject): boolean {
  return indexKeys(object).some((key) => key.startsWith('label '));
}
