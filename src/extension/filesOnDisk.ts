import { FileType, Uri, workspace } from 'vscode';
import {
  type FileChange,
  fileSizeAt,
  filesOf,
  getFrom,
  isManifestPath,
  type Localized,
  type ManifestFile,
  type Snapshot,
  settingsAt,
  skippedFile,
} from '../core/index.ts';
import type { Log } from './createLog.ts';
import { documentsRead } from './documentsRead.ts';
import { excludedNames, isExcludedPath } from './excludedPaths.ts';
import { inParallel } from './inParallel.ts';
import { listManifestFiles } from './listManifestFiles.ts';
import { readManifestFiles } from './readManifestFiles.ts';
import { isOutside, parentOf, pathOf, uriOf } from './workspacePaths.ts';

/** The files that the snapshot starts with: all of the workspace; on a virtual file system its configuration and what is beside an open document. */
export async function filesToIndex(log: Log): Promise<readonly Uri[]> {
  const isExcluded = excludedNames();
  const roots = (workspace.workspaceFolders ?? []).filter(({ uri }) => !isVirtual(uri));
  const trees = roots.map(({ uri }) => listManifestFiles(uri, 'whole tree', isExcluded, log));
  const folders = [...foldersReadInPart()].filter((folder) => !isOutside(folder));
  const own = folders.map((folder) => listManifestFiles(uriOf(folder), 'own files', isExcluded, log));
  const configurations = (workspace.workspaceFolders ?? []).map(({ uri }) => Uri.joinPath(uri, '.manifest-atlas.yaml'));
  const listed = (await Promise.all([...trees, ...own])).flat();
  return [...new Map([...configurations, ...listed].map((uri) => [uri.toString(), uri])).values()];
}

/**
 * Stands for the files that are not read beside open documents: outside the workspace, and on virtual file systems, nothing can be
 * said to be missing, and core knows that of a folder that holds a skipped file.
 */
export function unreadRest(): readonly ManifestFile[] {
  return [...foldersReadInPart()].map(restOf);
}

/** The same for all open documents, as long as the workspace is being read. */
export function notYetRead(): readonly ManifestFile[] {
  return [...new Set(documentsRead().map(({ uri }) => parentOf(pathOf(uri))))].map(restOf);
}

/** Brings these addresses up to date: files or folders that were made, changed or deleted; documents that are open are left alone. */
export async function changesOnDisk(
  uris: ReadonlySet<string>,
  snapshot: Snapshot,
  log: Log,
): Promise<readonly FileChange[]> {
  const isExcluded = excludedNames();
  const open = new Set(documentsRead().map(({ uri }) => uri.toString()));
  const concerned = [...uris]
    .filter((text) => !open.has(text))
    .map((text) => Uri.parse(text))
    .filter((uri) => isOutside(pathOf(uri)) || !isExcludedPath(pathOf(uri), isExcluded));
  const gone = new Set<string>();
  const found = await inParallel(concerned, async (uri) => {
    const type = isOutside(pathOf(uri)) ? undefined : await typeOf(uri);
    if (type === undefined) gone.add(pathOf(uri));
    if (type === FileType.Directory) return listManifestFiles(uri, 'whole tree', isExcluded, log);
    const isKnown = getFrom(snapshot.files, pathOf(uri)) !== undefined;
    return type !== undefined && (isKnown || isManifestPath(uri.path)) ? [uri] : [];
  });
  const changes: FileChange[] = [];
  const previous = (path: string) => getFrom(snapshot.files, path);
  const largest = (path: string) => fileSizeAt(path, settingsAt(snapshot, path));
  for await (const file of readManifestFiles(found.flat(), previous, largest, log)) {
    const known = previous(file.path);
    if (known === undefined || known.text !== file.text || known.skipped?.en !== file.skipped?.en) changes.push(file);
  }
  for (const { path } of gone.size === 0 ? [] : filesOf(snapshot)) {
    if (isBelow(path, gone)) changes.push({ path, removed: true });
  }
  const openNow = new Set(documentsRead().map(({ uri }) => pathOf(uri))); // also what was opened meanwhile
  return changes.filter(({ path }) => !openNow.has(path));
}

/** True where the path or a folder above it is among the paths. */
function isBelow(path: string, paths: ReadonlySet<string>): boolean {
  for (let at = path; at !== ''; at = parentOf(at)) if (paths.has(at)) return true;
  return false;
}

function foldersReadInPart(): ReadonlySet<string> {
  const alone = documentsRead().filter(({ uri, isUntitled }) => !isUntitled && isReadInPart(uri));
  return new Set(alone.map(({ uri }) => parentOf(pathOf(uri))));
}

function restOf(folder: string): ManifestFile {
  return skippedFile(folder === '' ? '*' : `${folder}/*`, onlyOpenFiles);
}

function isReadInPart(uri: Uri): boolean {
  const folder = workspace.getWorkspaceFolder(uri);
  return folder === undefined || isVirtual(folder.uri);
}

/** True where reading everything would mean downloading it. */
export function isVirtual(uri: Uri): boolean {
  return uri.scheme !== 'file' && uri.scheme !== 'vscode-remote';
}

async function typeOf(uri: Uri): Promise<FileType | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

const onlyOpenFiles: Localized = {
  en: 'Of this folder only what is open is read.',
  ko: '이 폴더에서는 열려 있는 파일만 읽습니다.',
};
