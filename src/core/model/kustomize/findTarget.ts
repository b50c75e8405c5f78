import type { ManifestFile } from '../manifestFile.ts';
import { folderOf, resolvePath } from '../manifestPaths.ts';
import type { BuildRun } from './buildRun.ts';

/** What a path of a kustomization leads to. */
export type FoundTarget =
  | { readonly type: 'file'; readonly file: ManifestFile }
  /** A folder with a kustomization in it; `others` are files there that have the name of one as well. */
  | { readonly type: 'layer'; readonly path: string; readonly others: readonly string[] }
  | { readonly type: 'bare-folder' }
  | { readonly type: 'remote' }
  | { readonly type: 'outside' }
  | { readonly type: 'missing' };

/** Looks up a path relative to a folder. What is here wins over what looks like a URL, as in Kustomize. */
export function findTarget(run: Pick<BuildRun, 'read' | 'isFolder'>, folder: string, written: string): FoundTarget {
  const path = resolvePath(folder, written);
  if (path !== undefined) {
    const file = path === '' ? undefined : run.read(path);
    if (file !== undefined) return { type: 'file', file };
    const [first, ...others] = kustomizationNames
      .map((name) => (path === '' ? name : `${path}/${name}`))
      .filter((candidate) => run.read(candidate) !== undefined);
    if (first !== undefined) return { type: 'layer', path: first, others };
    if (path === '' || run.isFolder(path)) return { type: 'bare-folder' };
  }
  if (isRemote(written)) return { type: 'remote' };
  return path === undefined || isOutside(run, path) ? { type: 'outside' } : { type: 'missing' };
}

/** True for a path above the root, unless its folder is one of those that were read there. */
export function isOutside({ isFolder }: Pick<BuildRun, 'isFolder'>, path: string): boolean {
  return path === '..' || (path.startsWith('../') && !isFolder(folderOf(path)));
}

/** True for what Kustomize would fetch: URLs, `git@host:path`, and hosts that it knows without a scheme. */
export function isRemote(written: string): boolean {
  return remote.test(written);
}

const remote =
  /^[a-z][a-z0-9+.-]*:\/\/|^git::|^gh:|^[\w.-]+@[\w.-]+:|^(?:www\.)?(?:github|gitlab|bitbucket)\.(?:com|org)[/:]|\?ref=|^[\w.-]+\.[a-z]+\/.*\.git(?:\/|\?|$)/i;

const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
