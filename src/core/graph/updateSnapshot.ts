import { type AppliedKustomization, applyKustomization, rootKustomizations } from '../model/applyKustomization.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { type ManifestFile, readManifestFile } from '../model/manifestFile.ts';
import { folderOf } from '../model/manifestPaths.ts';
import { indexKeys, reindex } from '../model/objectIndex.ts';
import { getFrom, type PersistentMap, valuesOf, withChanges } from '../model/persistentMap.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import { computeUnits, type Units } from '../model/units.ts';
import type { Links } from './edge.ts';
import { linkResource } from './linkResource.ts';
import { emptySnapshot, type Snapshot } from './snapshot.ts';
import { withLinks } from './withLinks.ts';

/** A snapshot, and the documents whose resources, links or findings may differ from the one before. */
export interface Update {
  readonly snapshot: Snapshot;
  readonly touched: ReadonlySet<ManifestDocument>;
}

/** What happened to one file: it has this content now, or it is gone. */
export type FileChange = ManifestFile | { readonly path: string; readonly removed: true };

/** All files at once: kustomizations are built, units computed, everything is linked. */
export function createSnapshot(files: readonly ManifestFile[]): Snapshot {
  const applied = rootKustomizations(files);
  const tree = withFiles(emptySnapshot, files);
  const kustomizations = applied.flatMap((path) => applyKustomization(path, treeOf(tree)) ?? []);
  const built = kustomizations.map((one) => [one.path, one] as const);
  const units = computeUnits({ files, kustomizations, isFolder: (path) => tree.folders.has(path) });
  return relink({ ...emptySnapshot, units }, applyTo(tree, built), new Set(files.map(({ path }) => path))).snapshot;
}

/**
 * The same files with units computed anew, for the moments when that is due (indexing, saving): everything is linked again,
 * and kustomizations that came or went are taken into account.
 */
export function withFreshUnits(snapshot: Snapshot): Snapshot {
  return createSnapshot([...valuesOf(snapshot.files)].sort(byPath));
}

/** One file with a new text; documents that did not change are kept. */
export function updateText(snapshot: Snapshot, path: string, text: string): Update {
  return updateFiles(snapshot, [readManifestFile(path, text, getFrom(snapshot.files, path))]);
}

/**
 * Replaces files, builds the kustomizations that read them, and re-links what changed and whatever asked for an object that
 * came or went. Units stay as they are, and so does the list of kustomizations that are applied by themselves.
 */
export function updateFiles(snapshot: Snapshot, changes: readonly FileChange[]): Update {
  const tree = withFiles(snapshot, changes);
  const changed = new Set(changes.map(({ path }) => path));
  const moved = changes.some((change) => 'removed' in change || getFrom(snapshot.files, change.path) === undefined);
  const stale = new Set([...changed].flatMap((path) => getFrom(snapshot.reachedBy, path) ?? []));
  if (moved) for (const { path, whole } of valuesOf(snapshot.kustomizations)) if (!whole) stale.add(path);
  const rebuilt = [...stale].map(
    (path) => [path, applyKustomization(path, treeOf(tree), getFrom(snapshot.kustomizations, path))] as const,
  );
  return relink(snapshot, applyTo(tree, rebuilt), changed);
}

/** The new files and folders in the place of the old, everything else as it was. */
function withFiles(snapshot: Snapshot, changes: readonly FileChange[]): Snapshot {
  const files = withChanges(
    snapshot.files,
    changes.map((change) => [change.path, 'removed' in change ? undefined : change] as const),
  );
  const moved = changes.some((change) => 'removed' in change || getFrom(snapshot.files, change.path) === undefined);
  return { ...snapshot, files, folders: moved ? foldersOf(files) : snapshot.folders };
}

function treeOf({ files, folders }: Snapshot) {
  return { read: (path: string) => getFrom(files, path), isFolder: (path: string) => folders.has(path) };
}

/** The snapshot with these kustomizations in the place of those at their paths; `undefined` takes one away. */
function applyTo(
  snapshot: Snapshot,
  changes: readonly (readonly [path: string, applied: AppliedKustomization | undefined])[],
): Snapshot {
  const reachedBy = new Map<string, readonly string[]>();
  const readersOf = (file: string) => reachedBy.get(file) ?? getFrom(snapshot.reachedBy, file) ?? [];
  for (const [path, applied] of changes) {
    const before = getFrom(snapshot.kustomizations, path)?.reached ?? new Set<string>();
    const after = applied?.reached ?? new Set<string>();
    for (const file of before) {
      if (!after.has(file)) {
        reachedBy.set(
          file,
          readersOf(file).filter((reader) => reader !== path),
        );
      }
    }
    for (const file of after) if (!before.has(file)) reachedBy.set(file, [...readersOf(file), path].sort());
  }
  return {
    ...snapshot,
    kustomizations: withChanges(snapshot.kustomizations, changes),
    reachedBy: withChanges(
      snapshot.reachedBy,
      [...reachedBy].map(([file, readers]) => [file, readers.length === 0 ? undefined : readers] as const),
    ),
  };
}

/** Links what came, and what looked at it; `before` is linked already. */
function relink(before: Snapshot, after: Snapshot, changed: ReadonlySet<string>): Update {
  const paths = new Set([...changed, ...changedKeys(before.reachedBy, after.reachedBy)]);
  const applied = changedKeys(before.kustomizations, after.kustomizations);
  const old = resourcesAt(before, paths, applied);
  const now = resourcesAt(after, paths, applied);
  const gone = [...old].filter((resource) => !now.has(resource));
  const come = [...now].filter((resource) => !old.has(resource));
  const goneObjects = new Set(objectsOf(gone));
  const comeObjects = objectsOf(come).filter((object) => !goneObjects.delete(object));
  const index = reindex(before.index, goneObjects, comeObjects);
  const removed = new Set(gone);
  const stale = new Set(come);
  for (const key of new Set([...goneObjects, ...comeObjects].flatMap(indexKeys))) {
    for (const resource of getFrom(before.seekers, key) ?? []) if (!removed.has(resource)) stale.add(resource);
  }
  const surroundings: { readonly index: Snapshot['index']; readonly units: Units } = { index, units: before.units };
  const fresh = new Map<Resource, Links>();
  for (const resource of stale) fresh.set(resource, linkResource(surroundings, resource));
  const snapshot = { ...after, index, units: before.units, ...withLinks(before, removed, fresh) };
  const read = [...changed].flatMap((path) => {
    const known = new Set(documentsAt(before, path));
    return documentsAt(after, path).filter((document) => !known.has(document));
  });
  const withdrawn = gone
    .map(({ document }) => document)
    .filter((document) => documentsAt(after, document.path).includes(document));
  return { snapshot, touched: new Set([...read, ...withdrawn, ...[...stale].map(({ document }) => document)]) };
}

/** What is applied of the files at these paths, and by these kustomizations. */
function resourcesAt(snapshot: Snapshot, paths: Iterable<string>, applied: Iterable<string>): ReadonlySet<Resource> {
  const found = new Set<Resource>();
  for (const path of paths) {
    if (getFrom(snapshot.reachedBy, path) !== undefined) continue;
    for (const document of documentsAt(snapshot, path)) for (const resource of document.resources) found.add(resource);
  }
  for (const path of applied) {
    for (const resource of getFrom(snapshot.kustomizations, path)?.resources ?? []) found.add(resource);
  }
  return found;
}

function documentsAt(snapshot: Snapshot, path: string): readonly ManifestDocument[] {
  return (getFrom(snapshot.files, path)?.documents ?? []).map(({ document }) => document);
}

function objectsOf(resources: readonly Resource[]): readonly ClusterObject[] {
  return resources.flatMap(({ objects }) => objects);
}

function foldersOf(files: PersistentMap<ManifestFile>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { path } of valuesOf(files)) {
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  }
  return folders;
}

function changedKeys<Value>(before: PersistentMap<Value>, after: PersistentMap<Value>): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [index, shard] of after.shards.entries()) {
    const old = before.shards[index];
    if (shard === old) continue;
    for (const [key, value] of shard) if (old?.get(key) !== value) changed.add(key);
    for (const key of old?.keys() ?? []) if (!shard.has(key)) changed.add(key);
  }
  return changed;
}

function byPath(a: ManifestFile, b: ManifestFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
