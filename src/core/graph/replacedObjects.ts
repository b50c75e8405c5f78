import { Service, sameKind } from '../kubernetes/kinds.ts';
import { type ClusterObject, isCalledTheSame, sameLabels } from '../model/clusterObject.ts';
import { isSelectable } from '../model/indexKeys.ts';
import { type Steps, visitInSteps } from '../model/steps.ts';
import { sameValue } from '../yaml/sameValue.ts';

/** Of objects that went and others that came, those that took each other's place. */
export interface ReplacedObjects {
  /** Both sides of all that did as far as near misses go: who looked for those finds none anew. */
  readonly all: ReadonlySet<ClusterObject>;
  /** Who went and who came instead, where they differ in labels alone, which nobody reads who finds such by name. */
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
    const was =
      takeFirst(candidates, (one) => isCalledTheSame(now, one) && areNearTheSame(now, one)) ??
      takeFirst(candidates, (one) => isRelabelled(now, one));
    if (was === undefined) return;
    if (areNearTheSame(now, was)) all.add(was).add(now);
    if (isRelabelled(now, was)) relabelled.set(was, now);
  });
  return { all, relabelled };
}

function takeFirst<Item>(items: Item[], holds: (item: Item) => boolean): Item | undefined {
  const index = items.findIndex(holds);
  return index === -1 ? undefined : items.splice(index, 1)[0];
}

function areNearTheSame(now: ClusterObject, was: ClusterObject): boolean {
  return !isSelectable(now) || sameLabels(now.labels, was.labels);
}

/** Of what selectors choose from, Services are found by name as well, and labels are then not asked for. */
function isRelabelled(now: ClusterObject, was: ClusterObject): boolean {
  const isFoundByName = !isSelectable(now) || sameKind(now, Service);
  return was !== now && isFoundByName && isCalledTheSame(now, was) && sameValue(was.content, now.content);
}
