import { getFrom, type Resource, type Snapshot } from '../core/index.ts';

/** Where a resource of that kind and name begins now; `undefined` where the file has none any more. */
export function offsetOfResource(
  snapshot: Snapshot,
  path: string,
  { group, kind, name, namespace }: Resource,
): number | undefined {
  for (const { start, document } of getFrom(snapshot.files, path)?.documents ?? []) {
    const same = document.resources.find(
      (one) => one.kind === kind && one.group === group && one.name === name && one.namespace === namespace,
    );
    if (same !== undefined) return start + same.node.start;
  }
  return undefined;
}
