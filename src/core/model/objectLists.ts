import type { ClusterObject } from './clusterObject.ts';

/**
 * The lists of the index, which are sorted by path, so that places in them are found without going through them; objects of one path
 * in the order in which it brings them, so that namesakes are told apart the same way whatever was edited before.
 */

/** Whether an object stands before another one of its path. */
export type StandsBefore = (object: ClusterObject, other: ClusterObject) => boolean;

/** The objects of a list that stand below a folder (`a/b/`), or of a path that begins otherwise so; the whole list for the empty one. */
export function objectsBelow(list: readonly ClusterObject[], folder: string): readonly ClusterObject[] {
  if (folder === '') return list;
  const [start, end] = rangeBelow(list, folder);
  return list.slice(start, end);
}

/** How many there are, which is known without looking at each. */
export function countBelow(list: readonly ClusterObject[], folder: string): number {
  const [start, end] = rangeBelow(list, folder);
  return end - start;
}

function rangeBelow(list: readonly ClusterObject[], folder: string): readonly [number, number] {
  const start = firstWhere(list, ({ path }) => path >= folder);
  return [start, firstWhere(list, ({ path }) => path >= folder && !path.startsWith(folder))];
}

/**
 * A list without the objects that are gone, all of which are in it, and with those that came, which are sorted by path; the list may be
 * long, and the change is mostly of one. `standsBefore` is asked about objects of one path alone.
 */
export function changedList(
  list: readonly ClusterObject[],
  gone: readonly ClusterObject[],
  come: readonly ClusterObject[],
  standsBefore: StandsBefore,
): readonly ClusterObject[] {
  // A copy has the very size that is needed: the index has more lists than there are objects.
  if (list.length === gone.length) return [...come];
  const changed = [...list];
  for (const object of gone) {
    const first = firstWhere(changed, ({ path }) => path >= object.path);
    const at = changed.indexOf(object, first);
    if (at !== -1) changed.splice(at, 1);
  }
  for (const object of come) {
    const next = firstWhere(
      changed,
      (other) => other.path > object.path || (other.path === object.path && standsBefore(object, other)),
    );
    changed.splice(next, 0, object);
  }
  return changed;
}

/** The first index for which `holds`, which holds from there on; the length where there is none. */
function firstWhere(list: readonly ClusterObject[], holds: (object: ClusterObject) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const object = list[middle];
    if (object !== undefined && !holds(object)) low = middle + 1;
    else high = middle;
  }
  return low;
}
