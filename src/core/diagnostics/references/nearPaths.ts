import { isTypo } from '../../graph/similarity.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { fileRole, folderOf, resolvePath } from '../../model/manifestPaths.ts';
import { getFrom, valuesOf } from '../../model/persistentMap.ts';

/** A path of a kustomization that leads to nothing. */
export interface LostPath {
  /** The kustomization file. */
  readonly from: string;
  /** From the root of what was read. */
  readonly path: string;
  readonly written: string;
  readonly wants: 'files' | 'folders' | 'both';
}

/**
 * What may be meant, as the kustomization would write it: a neighbour whose name differs by a slip or by its ending, the same path
 * from a folder above (folders only: Kustomize reads no files from there), a file of that name further down. Not what the
 * kustomization names already. At most three.
 */
export function nearPaths(snapshot: Snapshot, lost: LostPath): readonly string[] {
  const own = folderOf(lost.from);
  const named = new Set(namedBy(snapshot, lost.from));
  const files = lost.wants === 'folders' ? [] : manifestsBelow(snapshot, own);
  const folders = lost.wants === 'files' ? [] : kustomizedFolders(snapshot);
  const all = [...files, ...folders].filter((path) => !named.has(path) && path !== own);
  const name = nameOf(lost.path);
  const beside = all.filter((path) => folderOf(path) === folderOf(lost.path) && isNear(nameOf(path), name));
  const tail = lost.written.replace(/^(?:\.{1,2}\/)+/, '');
  const above = foldersAbove(own)
    .map((folder) => join(folder, tail))
    .filter((path) => folders.includes(path) && all.includes(path));
  const below = all.filter((path) => nameOf(path) === name && path.startsWith(own === '' ? '' : `${own}/`));
  const found = [...beside, ...above, ...(below.length === 1 ? below : [])];
  const style = lost.written.startsWith('./') ? './' : '';
  return [...new Set(found)].slice(0, 3).map((path) => relativeTo(own, path, style));
}

function namedBy({ files }: Snapshot, from: string): readonly string[] {
  const { applied = [], parts = [] } = getFrom(files, from)?.kustomization ?? {};
  return [...applied, ...parts].flatMap((written) => resolvePath(folderOf(from), written) ?? []);
}

function manifestsBelow({ files }: Snapshot, folder: string): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  return [...valuesOf(files)]
    .map(({ path }) => path)
    .filter((path) => path.startsWith(prefix) && fileRole(path) === 'manifest')
    .sort();
}

function kustomizedFolders({ files }: Snapshot): readonly string[] {
  const folders = [...valuesOf(files)].flatMap(({ path, kustomization }) =>
    kustomization === undefined ? [] : [folderOf(path)],
  );
  return [...new Set(folders)].sort();
}

function isNear(a: string, b: string): boolean {
  return isTypo(a, b) || (a !== b && withoutEnding(a) === withoutEnding(b));
}

function withoutEnding(name: string): string {
  return name.replace(/\.(?:ya?ml|json)$/, '');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The nearest first; the last one is the root. */
function foldersAbove(folder: string): readonly string[] {
  return folder === '' ? [''] : [folder, ...foldersAbove(folderOf(folder))];
}

function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}

function relativeTo(folder: string, path: string, style: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
  const up = '../'.repeat(from.length - shared);
  return `${up === '' ? style : up}${to.slice(shared).join('/')}`;
}
