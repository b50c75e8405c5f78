import { FileType, Uri, workspace } from 'vscode';
import { isManifestPath } from '../core/index.ts';
import type { Log } from './createLog.ts';
import type { IsExcludedName } from './excludedPaths.ts';
import { inParallel } from './inParallel.ts';

/** What is listed: a folder with all below it, or the folder's own files. */
export type ListDepth = 'whole tree' | 'own files';

/**
 * The files of a folder that may hold manifests. Folders behind symbolic links are not followed (they may lead in circles), files are.
 * A folder that cannot be listed is logged and left out.
 */
export async function listManifestFiles(
  folder: Uri,
  depth: ListDepth,
  isExcluded: IsExcludedName,
  log: Log,
): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  let level: readonly Uri[] = [folder];
  while (level.length > 0) {
    const below: Uri[] = [];
    await inParallel(level, async (parent) => {
      for (const [name, type] of await entriesOf(parent, log)) {
        if (isExcluded(name)) continue;
        if (type === FileType.Directory) below.push(Uri.joinPath(parent, name));
        else if ((type & FileType.File) !== 0 && isManifestPath(name)) files.push(Uri.joinPath(parent, name));
      }
    });
    level = depth === 'whole tree' ? below : [];
  }
  return files;
}

async function entriesOf(folder: Uri, log: Log): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (error) {
    log.once(`cannot list ${folder.toString(true)}`, error);
    return [];
  }
}
