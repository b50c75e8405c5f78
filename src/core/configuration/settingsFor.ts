import { folderOf, resolvePath } from '../model/manifestPaths.ts';
import type { Configuration, Settings, WorkspaceSettings } from './configuration.ts';
import { matchesPath } from './pathPattern.ts';

/** Configurations by their folders. */
export type Configurations = ReadonlyMap<string, Configuration>;

/** The configuration that holds for a file: the nearest above it. `undefined` where there is none. */
export function configurationFor(
  configurations: Configurations,
  path: string,
  settings: WorkspaceSettings,
): Configuration | undefined {
  if (configurations.size === 0) return undefined;
  let folder: string | undefined = folderOf(path);
  while (folder !== undefined) {
    const found = configurations.get(folder);
    if (found !== undefined) return found;
    folder = folderAbove(folder, settings.root);
  }
  return undefined;
}

/**
 * What holds for a file: what is set where core runs (an editor's settings, the options of a call) goes before the file's configuration,
 * code by code. Exclusions add up.
 */
export function settingsFor(configurations: Configurations, path: string, settings: WorkspaceSettings): Settings {
  const configuration = configurationFor(configurations, path, settings);
  if (configuration === undefined) return settings;
  return {
    severities: new Map([...configuration.severities, ...settings.severities]),
    kubernetesVersion: settings.kubernetesVersion ?? configuration.kubernetesVersion,
    exclusions: [...configuration.exclusions, ...settings.exclusions],
    relations: [...configuration.relations, ...settings.relations],
    limits: { fileSizeMB: settings.limits.fileSizeMB ?? configuration.limits.fileSizeMB },
  };
}

/** True for a file that is left out. */
export function isExcluded(configurations: Configurations, path: string, settings: WorkspaceSettings): boolean {
  return settingsFor(configurations, path, settings).exclusions.some(({ folder, pattern }) => {
    const below = pathBelow(settings.root, folder, path);
    return below !== undefined && matchesPath(pattern, below);
  });
}

/** `undefined` at the top; above the folder that paths are relative to stand `..`, `../..` and so on. */
function folderAbove(folder: string, root: string): string | undefined {
  const isAbove = folder === '' || folder === '..' || folder.endsWith('/..');
  // An address of a file outside (`file:///…`) has nothing to do with the root.
  if (!isAbove) return folderOf(folder) === '' && folder.endsWith(':') ? undefined : folderOf(folder);
  const above = folder === '' ? '..' : `${folder}/..`;
  return above.split('/').length < root.split('/').length ? above : undefined;
}

/** The path of a file from a folder above it; `undefined` where the folder is not above it. */
function pathBelow(root: string, folder: string, path: string): string | undefined {
  const [above, below] = root === '' ? [folder, path] : [resolvePath(root, folder), resolvePath(root, path)];
  if (above === undefined || below === undefined) return undefined;
  if (above === '') return below;
  return below.startsWith(`${above}/`) ? below.slice(above.length + 1) : undefined;
}
