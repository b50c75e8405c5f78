import { workspace } from 'vscode';
import { isExcludedFolder } from '../core/index.ts';

/** Says of a file's or folder's name whether it is left out; ask for the names of all folders above it as well. */
export type IsExcludedName = (name: string) => boolean;

/**
 * What core leaves out, and of the user's `files.exclude` the entries that name a file or folder anywhere (two stars, a slash and a name: the common form).
 * Entries with wildcards or conditions are not followed: a manifest too many is read, none is missed.
 */
export function excludedNames(): IsExcludedName {
  const setting = workspace.getConfiguration('files').get<Record<string, unknown>>('exclude') ?? {};
  const names = new Set(
    Object.entries(setting).flatMap(([glob, on]) => {
      const name = /^\*\*\/([^*?{}[\]/]+)\/?$/.exec(glob)?.[1];
      return on === true && name !== undefined ? [name] : [];
    }),
  );
  return (name) => isExcludedFolder(name) || names.has(name);
}

/** True where any segment of the path is left out. */
export function isExcludedPath(path: string, isExcluded: IsExcludedName): boolean {
  return path.split('/').some(isExcluded);
}
