import type { Uri } from 'vscode';
import { folderOf, isManifestPath, type ManifestFile, resolvePath } from '../core/index.ts';
import { isOutside, uriOf } from './workspacePaths.ts';

/**
 * The files that kustomizations read and that no listing of manifests finds: the content of generators, of any kind.
 * Only what lies inside the workspace, whatever a kustomization says.
 */
export function partsOfKustomizations(files: Iterable<ManifestFile>): readonly Uri[] {
  const paths = new Set<string>();
  for (const { path, kustomization } of files) {
    for (const part of isOutside(path) ? [] : (kustomization?.parts ?? [])) {
      const target = resolvePath(folderOf(path), part);
      if (target !== undefined && !target.startsWith('..') && !isManifestPath(target)) paths.add(target);
    }
  }
  return [...paths].map(uriOf);
}
