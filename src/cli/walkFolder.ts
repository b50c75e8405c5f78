import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { compareTexts, isExcludedFolder, isManifestPath } from '../core/index.ts';

/** What a folder and the folders in it hold, as absolute paths. */
export interface Walk {
  /** The files whose names say that they may hold manifests. */
  readonly files: readonly string[];
  /** Folders that could not be listed, with what was thrown. */
  readonly unreadable: readonly { readonly folder: string; readonly error: unknown }[];
}

/**
 * Walks a folder. Links to folders are followed after all real folders, each real folder once, so that links in a circle end.
 * `folder` itself is listed whatever its name.
 */
export function walkFolder(folder: string): Walk {
  const files: string[] = [];
  const unreadable: { folder: string; error: unknown }[] = [];
  const seen = new Set<string>();
  const links: string[] = [];
  list(folder);
  for (const link of links) list(link);
  return { files, unreadable };

  function list(at: string): void {
    try {
      const real = realpathSync(at);
      if (seen.has(real)) return;
      seen.add(real);
      for (const entry of readdirSync(at, { withFileTypes: true }).sort(byName))
        visit(entry, path.join(at, entry.name));
    } catch (error) {
      unreadable.push({ folder: at, error });
    }
  }

  function visit(entry: Dirent, at: string): void {
    if (entry.isDirectory()) {
      if (!isExcludedFolder(entry.name)) list(at);
    } else if (entry.isSymbolicLink() && isFolder(at)) {
      if (!isExcludedFolder(entry.name)) links.push(at);
    } else if ((entry.isFile() || entry.isSymbolicLink()) && isManifestPath(entry.name)) {
      files.push(at);
    }
  }
}

/** The manifests of a folder alone, without the folders in it; none where it cannot be listed. */
export function listFolder(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter(isManifestPath).sort();
    return names.map((name) => path.join(folder, name)).filter((absolute) => !isFolder(absolute));
  } catch {
    return [];
  }
}

/** Follows links; false for what is not there. */
export function isFolder(absolute: string): boolean {
  try {
    return statSync(absolute).isDirectory();
  } catch {
    return false;
  }
}

function byName(a: Dirent, b: Dirent): number {
  return compareTexts(a.name, b.name);
}
