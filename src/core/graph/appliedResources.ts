import { byPath } from '../compareTexts.ts';
import type { ManifestFile } from '../model/manifestFile.ts';
import { getFrom, valuesOf } from '../model/persistentMap.ts';
import type { Resource } from '../model/resource.ts';
import { finish, flatMapInSteps, type Steps, sortInSteps } from '../model/steps.ts';
import { filesOf, type Snapshot } from './snapshot.ts';

/**
 * Everything that will be in the cluster because of the files that `shows` lets through: resources written in them, and what
 * kustomizations make of them or in them. By path, then in the order they are written. What has no name is left out: it is not
 * finished, or takes its name from a template.
 */
export function appliedResources(snapshot: Snapshot, shows: (path: string) => boolean): readonly Resource[] {
  return finish(appliedResourcesInSteps(snapshot, shows));
}

/** The same, in steps of a few milliseconds. */
export function* appliedResourcesInSteps(
  snapshot: Snapshot,
  shows: (path: string) => boolean,
): Steps<readonly Resource[]> {
  const isWritten = ({ path }: ManifestFile) =>
    shows(path) && !snapshot.excluded.has(path) && getFrom(snapshot.reachedBy, path) === undefined;
  const files = yield* flatMapInSteps(filesOf(snapshot), 1_000, (file) => (isWritten(file) ? [file] : []));
  const written = yield* flatMapInSteps(yield* sortInSteps(files, 1_000, byPath), 1_000, resourcesOf);
  const kustomizations = yield* sortInSteps(valuesOf(snapshot.kustomizations), 1_000, byPath);
  const built = yield* flatMapInSteps(kustomizations, 100, ({ path, resources }) =>
    resources.filter(({ document }) => shows(path) || shows(document.path)),
  );
  return written.concat(built).filter(({ name }) => name !== '');
}

function resourcesOf({ documents }: ManifestFile): readonly Resource[] {
  return documents.flatMap(({ document }) => document.resources);
}
