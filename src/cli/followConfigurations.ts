import { existsSync } from 'node:fs';
import path from 'node:path';
import { folderOf, type ManifestFile } from '../core/index.ts';
import { readFoundFile, shownPath } from './textFile.ts';

/**
 * The configurations above the folders of `files`, without those that are among them: up to the folder that is a git repository, so that
 * a checkout gives the same answer wherever it lies, else up to the root.
 */
export function followConfigurations(cwd: string, files: readonly ManifestFile[]): readonly ManifestFile[] {
  const known = new Set(files.map(({ path }) => path));
  const looked = new Set<string>();
  const found: ManifestFile[] = [];
  for (const folder of new Set(files.map((file) => path.resolve(cwd, folderOf(file.path))))) {
    for (const above of foldersUpTo(folder, looked)) {
      const absolute = path.join(above, '.manifest-atlas.yaml');
      if (!known.has(shownPath(cwd, absolute)) && existsSync(absolute)) found.push(readFoundFile(cwd, absolute));
    }
  }
  return found;
}

/** A folder and those above it, but for those that were looked at before. */
function foldersUpTo(folder: string, looked: Set<string>): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; !looked.has(at); at = path.dirname(at)) {
    looked.add(at);
    folders.push(at);
    if (existsSync(path.join(at, '.git'))) break;
  }
  return folders;
}
