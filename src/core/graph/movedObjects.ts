import { lazily } from '../lazily.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import type { StandsBefore } from '../model/objectLists.ts';
import type { Resource } from '../model/resource.ts';
import { flatMapInSteps, type Steps } from '../model/steps.ts';

/** What has to leave the index and what has to enter it. An object whose place among those of its path is another one does both. */
export interface MovedObjects {
  readonly gone: ReadonlySet<ClusterObject>;
  /** In the order of their resources. */
  readonly come: readonly ClusterObject[];
}

/** Compares the resources that stood there with those that stand there now, both in their order; in steps. */
export function* movedObjectsInSteps(old: ReadonlySet<Resource>, now: ReadonlySet<Resource>): Steps<MovedObjects> {
  const [otherwise, instead] = withoutSameEnds([...old], [...now]);
  const before = new Set(yield* flatMapInSteps(otherwise, 2_000, ({ objects }) => objects));
  const after = new Set(yield* flatMapInSteps(instead, 2_000, ({ objects }) => objects));
  const stood = yield* flatMapInSteps(before, 5_000, (object) => (after.has(object) ? [object] : []));
  const stand = yield* flatMapInSteps(after, 5_000, (object) => (before.has(object) ? [object] : []));
  const [, displaced] = withoutSameEnds(stood, stand);
  const staying = new Set(stand);
  for (const object of displaced) staying.delete(object);
  return {
    gone: new Set(yield* flatMapInSteps(before, 5_000, (object) => (staying.has(object) ? [] : [object]))),
    come: yield* flatMapInSteps(after, 5_000, (object) => (staying.has(object) ? [] : [object])),
  };
}

/** The order in which resources bring objects: a file from its first line on, a kustomization as it applies them. */
export function orderOfObjects(resources: ReadonlySet<Resource>): StandsBefore {
  const places = lazily(() => new Map([...resources].flatMap(({ objects }) => objects).map((one, at) => [one, at])));
  return (object, other) => (places().get(object) ?? 0) < (places().get(other) ?? 0);
}

/** Both lists without the items that they both begin with, or both end with. */
function withoutSameEnds<Item>(a: readonly Item[], b: readonly Item[]): readonly [readonly Item[], readonly Item[]] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
