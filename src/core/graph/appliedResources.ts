import { byPath } from '../compareTexts.ts';
import type { ManifestFile } from '../model/manifestFile.ts';
import { getFrom, valuesOf } from '../model/persistentMap.ts';
import type { Resource } from '../model/resource.ts';
import { filesOf, type Snapshot } from './snapshot.ts';

/**
 * Everything that will be in the cluster because of the files that `shows` lets through: resources written in them, and what
 * kustomizations make of them or in them. By path, then in the order they are written. What has no name is left out: it is not
 * finished, or takes its name from a template.
 */
export function appliedResources(snapshot: Snapshot, shows: (path: string) => boolean): readonly Resource[] {
  const written = [...filesOf(snapshot)]
    .filter(
      ({ path }) => shows(path) && !snapshot.excluded.has(path) && getFrom(snapshot.reachedBy, path) === undefined,
    )
    .sort(byPath)
    .flatMap(resourcesOf);
  const built = [...valuesOf(snapshot.kustomizations)]
    .sort(byPath)
    .flatMap(({ path, resources }) => resources.filter(({ document }) => shows(path) || shows(document.path)));
  return [...written, ...built].filter(({ name }) => name !== '');
}

function resourcesOf({ documents }: ManifestFile): readonly Resource[] {
  return documents.flatMap(({ document }) => document.resources);
}
