import { byPath } from '../compareTexts.ts';
import { noSettings, type WorkspaceSettings } from '../configuration/configuration.ts';
import { applyEdited } from '../model/applyEdited.ts';
import {
  type AppliedKustomization,
  applyKustomization,
  rootKustomizationsInSteps,
} from '../model/applyKustomization.ts';
import { type ManifestFile, readManifestFile } from '../model/manifestFile.ts';
import { fileRole, folderOf } from '../model/manifestPaths.ts';
import { getFrom, type PersistentMap, valuesOf, withChangesInSteps } from '../model/persistentMap.ts';
import { sameData } from '../model/sameData.ts';
import { sameUnitsInSteps } from '../model/sameUnits.ts';
import { finish, flatMapInSteps, type Steps, sortInSteps, visitInSteps } from '../model/steps.ts';
import { computeUnitsInSteps, type Units } from '../model/units.ts';
import { relinkInSteps, type Update } from './relink.ts';
import { emptySnapshot, type Snapshot } from './snapshot.ts';
import { withConfigurationsInSteps, withExclusions } from './withConfigurations.ts';
import { withRelations } from './withRelations.ts';

/** What happened to one file: it has this content now, or it is gone. */
export type FileChange = ManifestFile | { readonly path: string; readonly removed: true };

/** All files at once: kustomizations are built, units computed, everything is linked. */
export function createSnapshot(files: readonly ManifestFile[], settings: WorkspaceSettings = noSettings): Snapshot {
  return finish(createSnapshotInSteps(files, settings));
}

/** The same in steps of a few milliseconds, for whoever must not be held up: some 10,000 resources take a second. */
export function* createSnapshotInSteps(
  files: readonly ManifestFile[],
  settings: WorkspaceSettings = noSettings,
): Steps<Snapshot> {
  const tree = yield* withFilesInSteps(withRelations({ ...emptySnapshot, settings }), files);
  const { kustomizations, units } = yield* unitsIn(tree, files);
  return yield* linkAll(tree, files, kustomizations, units);
}

/**
 * The same files with units computed anew, for the moments when that is due (indexing, saving); kustomizations that came or
 * went are taken into account. Where units are what they were, the very same snapshot comes back; else everything is linked again.
 */
export function withFreshUnits(snapshot: Snapshot): Snapshot {
  return finish(withFreshUnitsInSteps(snapshot));
}

/** The same in steps of a few milliseconds. */
export function* withFreshUnitsInSteps(snapshot: Snapshot): Steps<Snapshot> {
  const files = yield* sortInSteps(valuesOf(snapshot.files), 1_000, byPath);
  yield;
  const { kustomizations, units } = yield* unitsIn(snapshot, files);
  yield;
  const sameRoots =
    kustomizations.length === snapshot.kustomizations.size &&
    kustomizations.every((applied) => getFrom(snapshot.kustomizations, applied.path) === applied);
  if (sameRoots && (yield* sameUnitsInSteps(units, snapshot.units))) return snapshot;
  return yield* linkAll(unlinked(snapshot), files, kustomizations, units);
}

/** The same files with other settings where core runs, in steps: what is left out, and what points where, may be something else now. */
export function* withSettingsInSteps(snapshot: Snapshot, settings: WorkspaceSettings): Steps<Snapshot> {
  const tree = withRelations(withExclusions({ ...snapshot, settings }));
  const same =
    tree.relations === snapshot.relations &&
    tree.relationTables === snapshot.relationTables &&
    sameData(tree.excluded, snapshot.excluded);
  return same ? { ...snapshot, settings } : yield* withFreshUnitsInSteps(unlinked(tree));
}

/** Nothing but the files, and what is set for them. */
function unlinked(snapshot: Snapshot): Snapshot {
  const { kustomizations, reachedBy, index, units, links, seekers } = emptySnapshot;
  return { ...snapshot, kustomizations, reachedBy, index, units, links, seekers };
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
  return finish(updateFilesInSteps(snapshot, changes));
}

/** The snapshot that `updateFiles` gives, in steps of a few milliseconds: for thousands of files at once. */
export function* withFileChangesInSteps(snapshot: Snapshot, changes: readonly FileChange[]): Steps<Snapshot> {
  return (yield* updateFilesInSteps(snapshot, changes)).snapshot;
}

function* updateFilesInSteps(snapshot: Snapshot, changes: readonly FileChange[]): Steps<Update> {
  const tree = yield* withFilesInSteps(snapshot, changes);
  const changed = new Set([...changes.map(({ path }) => path), ...difference(snapshot.excluded, tree.excluded)]);
  const moved = changes.some((change) => 'removed' in change || getFrom(snapshot.files, change.path) === undefined);
  const stale = new Set([...changed].flatMap((path) => getFrom(snapshot.reachedBy, path) ?? []));
  if (moved) for (const { path, whole } of valuesOf(snapshot.kustomizations)) if (!whole) stale.add(path);
  const rebuilt: [path: string, applied: AppliedKustomization | undefined][] = [];
  yield* visitInSteps(stale, 1, (path) => {
    const previous = getFrom(snapshot.kustomizations, path);
    const isEdited = previous !== undefined && !moved;
    const applied = isEdited
      ? applyEdited(previous, treeOf(snapshot), treeOf(tree), changed)
      : applyKustomization(path, treeOf(tree), previous);
    rebuilt.push([path, applied]);
  });
  return yield* relinkInSteps(snapshot, yield* applyInSteps(tree, rebuilt), changed);
}

/** Which of the files belong together, but for those that are left out and the configurations. */
function* unitsIn(
  tree: Snapshot,
  all: readonly ManifestFile[],
): Steps<{ readonly kustomizations: readonly AppliedKustomization[]; readonly units: Units }> {
  const files = yield* flatMapInSteps(all, 2_000, (file) =>
    tree.excluded.has(file.path) || fileRole(file.path) === 'configuration' ? [] : [file],
  );
  const kustomizations = yield* applyRoots(tree, files);
  const units = yield* computeUnitsInSteps({ files, kustomizations, isFolder: (path) => tree.folders.has(path) });
  return { kustomizations, units };
}

/** The kustomizations that are applied by themselves; those that the tree has already are as new. */
function* applyRoots(tree: Snapshot, files: readonly ManifestFile[]): Steps<readonly AppliedKustomization[]> {
  const applied: AppliedKustomization[] = [];
  const found = yield* flatMapInSteps(files, 2_000, (file) => (file.kustomization === undefined ? [] : [file]));
  yield* visitInSteps(yield* rootKustomizationsInSteps(found), 1, (path) => {
    const one = getFrom(tree.kustomizations, path) ?? applyKustomization(path, treeOf(tree));
    if (one !== undefined) applied.push(one);
  });
  return applied;
}

/** `tree` has the files and nothing else. */
function* linkAll(
  tree: Snapshot,
  files: readonly ManifestFile[],
  kustomizations: readonly AppliedKustomization[],
  units: Units,
): Steps<Snapshot> {
  const applied = kustomizations.map((one) => [one.path, one] as const);
  const after = yield* applyInSteps(tree, applied);
  yield;
  const paths = new Set(files.map(({ path }) => path));
  yield;
  return (yield* relinkInSteps({ ...emptySnapshot, units }, after, paths)).snapshot;
}

/** The new files and folders in the place of the old, with what configurations say of them; everything else as it was. */
function* withFilesInSteps(snapshot: Snapshot, changes: readonly FileChange[]): Steps<Snapshot> {
  const files = yield* withChangesInSteps(
    snapshot.files,
    changes.map((change) => [change.path, 'removed' in change ? undefined : change] as const),
  );
  yield;
  const moved = changes.some((change) => 'removed' in change || getFrom(snapshot.files, change.path) === undefined);
  const folders = moved ? yield* foldersInSteps(files) : snapshot.folders;
  yield;
  const tree = { ...snapshot, files, folders };
  return yield* withConfigurationsInSteps(
    tree,
    changes.map(({ path }) => path),
  );
}

function treeOf({ files, folders }: Snapshot) {
  return { read: (path: string) => getFrom(files, path), isFolder: (path: string) => folders.has(path) };
}

/** The snapshot with these kustomizations in the place of those at their paths; `undefined` takes one away. */
function* applyInSteps(
  snapshot: Snapshot,
  changes: readonly (readonly [path: string, applied: AppliedKustomization | undefined])[],
): Steps<Snapshot> {
  const reachedBy = new Map<string, readonly string[]>();
  const readersOf = (file: string) => reachedBy.get(file) ?? getFrom(snapshot.reachedBy, file) ?? [];
  yield* visitInSteps(changes, 50, ([path, applied]) => {
    const before = getFrom(snapshot.kustomizations, path)?.reached ?? noFiles;
    const after = applied?.reached ?? noFiles;
    for (const file of before) {
      if (!after.has(file)) {
        reachedBy.set(
          file,
          readersOf(file).filter((reader) => reader !== path),
        );
      }
    }
    for (const file of after) if (!before.has(file)) reachedBy.set(file, [...readersOf(file), path].sort());
  });
  return {
    ...snapshot,
    kustomizations: yield* withChangesInSteps(snapshot.kustomizations, changes),
    reachedBy: yield* withChangesInSteps(
      snapshot.reachedBy,
      [...reachedBy].map(([file, readers]) => [file, readers.length === 0 ? undefined : readers] as const),
    ),
  };
}

const noFiles: ReadonlySet<string> = new Set();

function* foldersInSteps(files: PersistentMap<ManifestFile>): Steps<ReadonlySet<string>> {
  const folders = new Set<string>();
  yield* visitInSteps(valuesOf(files), 2_000, ({ path }) => {
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  });
  return folders;
}

/** What only one of the two holds. */
function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return a === b ? [] : [...[...a].filter((path) => !b.has(path)), ...[...b].filter((path) => !a.has(path))];
}
