import { type ClusterObject, isCalledTheSame, sameLabels } from '../model/clusterObject.ts';
import { isSelectable } from '../model/indexKeys.ts';
import { type Steps, visitInSteps } from '../model/steps.ts';
import { sameValue } from '../yaml/sameValue.ts';

/** Of objects that went and others that came, those that took each other's place. */
export interface ReplacedObjects {
  /** Both sides of all that did as far as near misses go: who looked for those finds none anew. */
  readonly all: ReadonlySet<ClusterObject>;
  /** Who went and who came instead, where they differ in labels alone by which no selector chooses: a name finds one as it found the other. */
  readonly relabelled: ReadonlyMap<ClusterObject, ClusterObject>;
}

/**
 * Pairs objects that are called the same, in the same file; where selectors may take them they carry the same labels as well. In steps.
 */
export function* replacedInSteps(
  gone: Iterable<ClusterObject>,
  come: readonly ClusterObject[],
): Steps<ReplacedObjects> {
  const all = new Set<ClusterObject>();
  const relabelled = new Map<ClusterObject, ClusterObject>();
  if (come.length === 0) return { all, relabelled };
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
    if (was === undefined) return;
    all.add(was).add(now);
    if (was !== now && !isSelectable(now) && sameValue(was.content, now.content)) relabelled.set(was, now);
  });
  return { all, relabelled };
}

function standsFor(now: ClusterObject, was: ClusterObject): boolean {
  return isCalledTheSame(now, was) && (!isSelectable(now) || sameLabels(now.labels, was.labels));
}
