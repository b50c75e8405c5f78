import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isExcludedFolder, isManifestPath } from '../../src/core/model/manifestPaths.ts';
import type { FixtureFile } from './fixture.ts';

const folder = join(import.meta.dirname, '../../../shared/corpus');

/** The repositories of real manifests beside the project; none where they are not there. */
export function corpusRepositories(): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** The files of one repository that may hold manifests, sorted by path. */
export function readRepository(name: string): readonly FixtureFile[] {
  const root = join(folder, name);
  return pathsIn(root)
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function pathsIn(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return isExcludedFolder(entry.name) ? [] : pathsIn(path);
    return entry.isFile() && isManifestPath(entry.name) ? [path] : [];
  });
}
