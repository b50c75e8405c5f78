import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  byPath,
  fileRole,
  fileSizesBy,
  folderOf,
  type Locale,
  type ManifestFile,
  noSettings,
  readManifestFile,
  skippedFile,
  tooLarge,
  usualFileSize,
  type WorkspaceSettings,
} from '../core/index.ts';
import { followConfigurations } from './followConfigurations.ts';
import { followKustomizations } from './followKustomizations.ts';
import type { Io } from './io.ts';
import { decodeText, readFoundFile, shownPath, unreadable } from './textFile.ts';
import { isFolder, listFolder, walkFolder } from './walkFolder.ts';

/** Everything that was read, sorted by path. */
export interface Manifests {
  readonly files: readonly ManifestFile[];
  /** The files that stand under the PATHs of the call; the others are only there to be pointed at. */
  readonly reported: ReadonlySet<string>;
  /** Those, and what their kustomizations reach: what is applied with them. */
  readonly applied: ReadonlySet<string>;
  /** What the call sets. */
  readonly settings: WorkspaceSettings;
}

/** A PATH that cannot be read; `message` is one line. */
export interface Unreadable {
  readonly message: string;
}

export interface Given {
  readonly paths: readonly string[];
  /** A folder that is read as well, but not reported. */
  readonly context: string | undefined;
  readonly locale: Locale;
  /** The minor version of Kubernetes 1; `undefined` for what configurations say, or the newest. */
  readonly kubernetesVersion?: number | undefined;
}

/** Reads the PATHs of a call, all of `context`, and whatever their kustomizations reach. */
export async function readPaths(given: Given, io: Io): Promise<Manifests | Unreadable> {
  const found = new Map<string, ManifestFile>();
  for (const name of given.paths) {
    const files = name === '-' ? [readText('-', await io.stdin())] : readPath(io.cwd, name);
    if ('error' in files) return { message: `${name}: ${unreadable(files.error)[given.locale]}` };
    for (const file of files) found.set(file.path, file);
  }
  const around = given.context === undefined ? [] : readPath(io.cwd, given.context);
  if ('error' in around) return { message: `${given.context}: ${unreadable(around.error)[given.locale]}` };
  const read = gather(io.cwd, [...found.values()], around);
  return { ...read, settings: { ...read.settings, kubernetesVersion: given.kubernetesVersion } };
}

/** A file with the other manifests of its folder (not of the folders in it), and whatever their kustomizations reach. */
export function readWithFolder(cwd: string, name: string, locale: Locale): Manifests | Unreadable {
  const absolute = path.resolve(cwd, name);
  const own = readFile(cwd, absolute);
  if ('error' in own) return { message: `${name}: ${unreadable(own.error)[locale]}` };
  const around = listFolder(path.dirname(absolute)).map((file) => readFoundFile(cwd, file));
  return gather(cwd, own, around);
}

function gather(cwd: string, own: readonly ManifestFile[], around: readonly ManifestFile[]): Manifests {
  const applied = [...own, ...followKustomizations(cwd, own)];
  const read = [...new Map([...around, ...applied].map((file) => [file.path, file])).values()];
  const manifests = [...read, ...followKustomizations(cwd, read)];
  const settings = { ...noSettings, root: cwd.split(path.sep).join('/') };
  const files = withLimits(cwd, [...manifests, ...followConfigurations(cwd, manifests)], settings).sort(byPath);
  return {
    files,
    reported: new Set([...own.map(({ path }) => path), ...configurationsAbove(cwd, own, files)]),
    applied: new Set(applied.map(({ path }) => path)),
    settings,
  };
}

/** Where a configuration sets another limit, files are read that were too large, and others are not. */
function withLimits(cwd: string, files: readonly ManifestFile[], settings: WorkspaceSettings): ManifestFile[] {
  const largestAt = fileSizesBy(files, settings);
  return files.map((file) => {
    const largest = largestAt(file.path);
    if (largest === usualFileSize || file.path === '-') return file;
    if (file.text.length > largest) return skippedFile(file.path, tooLarge(largest));
    return file.skipped === undefined ? file : readFoundFile(cwd, path.resolve(cwd, file.path), largest);
  });
}

/** What holds for a file is reported with it. */
function configurationsAbove(
  cwd: string,
  own: readonly ManifestFile[],
  files: readonly ManifestFile[],
): readonly string[] {
  const folders = own.map((file) => path.resolve(cwd, folderOf(file.path)));
  return files
    .map((file) => file.path)
    .filter((file) => {
      const folder = path.resolve(cwd, folderOf(file));
      return (
        fileRole(file) === 'configuration' &&
        folders.some((below) => below === folder || below.startsWith(folder + path.sep))
      );
    });
}

/** A file whatever its name, or the manifests of a folder. Gives what was thrown where it cannot be read. */
function readPath(cwd: string, name: string): readonly ManifestFile[] | { readonly error: unknown } {
  const absolute = path.resolve(cwd, name);
  return isFolder(absolute) ? readFolder(cwd, absolute) : readFile(cwd, absolute);
}

function readFile(cwd: string, absolute: string): readonly ManifestFile[] | { readonly error: unknown } {
  try {
    const shown = shownPath(cwd, absolute);
    return [
      statSync(absolute).size > usualFileSize
        ? skippedFile(shown, tooLarge(usualFileSize))
        : readText(shown, readFileSync(absolute)),
    ];
  } catch (error) {
    return { error };
  }
}

function readFolder(cwd: string, absolute: string): readonly ManifestFile[] | { readonly error: unknown } {
  const { files, unreadable: closed } = walkFolder(absolute);
  const itself = closed.find(({ folder }) => folder === absolute);
  if (itself !== undefined) return { error: itself.error };
  return [
    ...files.map((file) => readFoundFile(cwd, file)),
    ...closed.map(({ folder, error }) => skippedFile(shownPath(cwd, folder), unreadable(error))),
  ];
}

function readText(shown: string, bytes: Uint8Array): ManifestFile {
  return readManifestFile(shown, decodeText(bytes));
}
