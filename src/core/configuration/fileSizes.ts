import { type ManifestFile, usualFileSize } from '../model/manifestFile.ts';
import { fileRole, folderOf } from '../model/manifestPaths.ts';
import type { Settings, WorkspaceSettings } from './configuration.ts';
import { readConfiguration } from './readConfiguration.ts';
import { settingsFor } from './settingsFor.ts';

/**
 * The largest file that is read at a path where these limits hold, in bytes or UTF-16 units. Limits do not hold for the configurations
 * that set them.
 */
export function fileSizeAt(path: string, { limits }: Settings): number {
  const { fileSizeMB } = limits;
  return fileSizeMB === undefined || fileRole(path) === 'configuration' ? usualFileSize : fileSizeMB * 1_000_000;
}

/** The same by the paths of files that are yet to be read, as the configurations among `files` and the settings have it. */
export function fileSizesBy(files: Iterable<ManifestFile>, settings: WorkspaceSettings): (path: string) => number {
  const configurations = new Map(
    [...files]
      .filter(({ path }) => fileRole(path) === 'configuration')
      .map(({ path, documents }) => [folderOf(path), readConfiguration(path, documents[0]?.document.yaml.root)]),
  );
  return (path) => fileSizeAt(path, settingsFor(configurations, path, settings));
}
