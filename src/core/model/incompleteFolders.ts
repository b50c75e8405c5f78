import type { ManifestFile } from './manifestFile.ts';
import { fileRole, folderOf, resolvePath } from './manifestPaths.ts';

/** Folders that something else has its say over, so that what is written in them is not all there is. */
export interface IncompleteFolders {
  /** With everything below them. */
  readonly charts: readonly string[];
  readonly folders: ReadonlySet<string>;
}

/** Charts, kustomizations and what they reach, and folders with files that could not be read. */
export function incompleteFolders(files: readonly ManifestFile[]): IncompleteFolders {
  const charts = files.filter(({ path }) => fileRole(path) === 'chart').map(({ path }) => folderOf(path));
  const folders = new Set<string>();
  for (const { path, kustomization, skipped, documents } of files) {
    const folder = folderOf(path);
    if (
      skipped !== undefined ||
      documents.some(({ document }) => document.yaml.opaque || document.yaml.errors.length > 0)
    )
      folders.add(folder);
    if (kustomization === undefined) continue;
    folders.add(folder);
    for (const name of [...kustomization.applied, ...kustomization.patches]) {
      const target = resolvePath(folder, name);
      if (target !== undefined) folders.add(/\.(?:ya?ml|json)$/i.test(target) ? folderOf(target) : target);
    }
  }
  return { charts, folders };
}

/** True for a folder in which the absence of an object cannot be proved. */
export function isIncomplete({ charts, folders }: IncompleteFolders, folder: string): boolean {
  return (
    folders.has(folder) || charts.some((chart) => chart === '' || folder === chart || folder.startsWith(`${chart}/`))
  );
}
