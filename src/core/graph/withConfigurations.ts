import { readConfiguration } from '../configuration/readConfiguration.ts';
import { type Configurations, isExcluded } from '../configuration/settingsFor.ts';
import { fileRole, folderOf } from '../model/manifestPaths.ts';
import { getFrom, valuesOf } from '../model/persistentMap.ts';
import { sameData } from '../model/sameData.ts';
import { flatMapInSteps, type Steps } from '../model/steps.ts';
import type { Snapshot } from './snapshot.ts';
import { withRelations } from './withRelations.ts';

/**
 * The snapshot with the configurations among its files, and what is left out, after the files at some paths changed, came or went;
 * in steps. A configuration that says what it said before is kept, the same object.
 */
export function* withConfigurationsInSteps(snapshot: Snapshot, changed: readonly string[]): Steps<Snapshot> {
  const paths = yield* flatMapInSteps(changed, 2_000, (path) => (fileRole(path) === 'configuration' ? [path] : []));
  const configurations = configurationsAfter(snapshot, paths);
  if (configurations !== snapshot.configurations) {
    return withRelations(withExclusions({ ...snapshot, configurations }));
  }
  yield;
  const moved = yield* flatMapInSteps(changed, 1_000, (path) =>
    isLeftOut(snapshot, path) === snapshot.excluded.has(path) ? [] : [path],
  );
  if (moved.length === 0) return snapshot;
  const excluded = new Set(snapshot.excluded);
  for (const path of moved) if (!excluded.delete(path)) excluded.add(path);
  return { ...snapshot, excluded };
}

/** The snapshot with what its settings and configurations leave out, of all files. */
export function withExclusions(snapshot: Snapshot): Snapshot {
  const paths = [...valuesOf(snapshot.files)].map(({ path }) => path);
  return { ...snapshot, excluded: new Set(paths.filter((path) => isLeftOut(snapshot, path))) };
}

/** `paths` are those of the configurations that changed. */
function configurationsAfter(snapshot: Snapshot, paths: readonly string[]): Configurations {
  const after = new Map(snapshot.configurations);
  for (const path of paths) {
    const file = getFrom(snapshot.files, path);
    const folder = folderOf(path);
    const read = file === undefined ? undefined : readConfiguration(path, file.documents[0]?.document.yaml.root);
    if (read === undefined) after.delete(folder);
    else if (!sameData(read, after.get(folder))) after.set(folder, read);
  }
  return sameEntries(after, snapshot.configurations) ? snapshot.configurations : after;
}

function sameEntries(a: Configurations, b: Configurations): boolean {
  return a.size === b.size && [...a].every(([folder, one]) => b.get(folder) === one);
}

/** A configuration holds whatever its neighbours say. */
function isLeftOut({ files, configurations, settings }: Snapshot, path: string): boolean {
  if (fileRole(path) === 'configuration' || getFrom(files, path) === undefined) return false;
  return isExcluded(configurations, path, settings);
}
