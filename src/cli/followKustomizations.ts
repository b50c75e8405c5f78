import { existsSync } from 'node:fs';
import path from 'node:path';
import { folderOf, type ManifestFile, resolvePath } from '../core/index.ts';
import { readFoundFile, shownPath } from './textFile.ts';
import { isFolder } from './walkFolder.ts';

/**
 * What the kustomizations among `files` reach, and theirs in turn, without the files that are known already.
 * What is not on this disk, such as a base by its URL, is left out.
 */
export function followKustomizations(cwd: string, files: readonly ManifestFile[]): readonly ManifestFile[] {
  const known = new Set(files.map(({ path }) => path));
  const reached: ManifestFile[] = [];
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const target of targetsOf(cwd, file)) {
      const shown = shownPath(cwd, target);
      if (known.has(shown)) continue;
      known.add(shown);
      const found = readFoundFile(cwd, target);
      reached.push(found);
      waiting.push(found);
    }
  }
  return reached;
}

function targetsOf(cwd: string, { path: shown, kustomization }: ManifestFile): readonly string[] {
  return [...(kustomization?.applied ?? []), ...(kustomization?.parts ?? [])].flatMap((written) => {
    const target = resolvePath(folderOf(shown), written);
    return target === undefined ? [] : fileAt(path.resolve(cwd, target));
  });
}

/** A file itself; of a folder its kustomization, whose name may be one of three (kubectl kustomize --help). */
function fileAt(absolute: string): readonly string[] {
  if (!isFolder(absolute)) return existsSync(absolute) ? [absolute] : [];
  const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
  return names
    .map((name) => path.join(absolute, name))
    .filter((name) => existsSync(name))
    .slice(0, 1);
}
