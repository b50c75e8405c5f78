import { Uri, type WorkspaceFolder, workspace } from 'vscode';

/**
 * Core knows files by paths. A file of the workspace has its path in its workspace folder, with the folder's name in front where there
 * are several folders; any other file has its address (`file:///…`, `untitled:…`). Both ways, for the present workspace folders.
 */
export function pathOf(uri: Uri): string {
  const folder = workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return uri.toString();
  const inside = uri.path.slice(folder.uri.path.length).replace(/^\/+/, '');
  return joined(prefixOf(folder), inside);
}

/** The address of a path that `pathOf` gave; that of a folder for a folder's path, the empty path included. */
export function uriOf(path: string): Uri {
  if (isOutside(path)) return Uri.parse(path);
  const folders = workspace.workspaceFolders ?? [];
  const folder = folders.find((candidate) => isInFolder(path, prefixOf(candidate))) ?? folders[0];
  if (folder === undefined) return Uri.parse(path);
  const prefix = prefixOf(folder);
  const inside = isInFolder(path, prefix) ? path.slice(prefix.length).replace(/^\//, '') : path;
  return inside === '' ? folder.uri : Uri.joinPath(folder.uri, inside);
}

/** True for the path of a file that is in no workspace folder. */
export function isOutside(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(path);
}

/** True for the folder itself and all below it; everything is in the empty path. */
export function isInFolder(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** The folder of a path, empty at the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A folder as people know it: with the name of its workspace folder, which the paths of a single one leave out. */
export function labelOf(folder: string): string {
  const [only, ...others] = workspace.workspaceFolders ?? [];
  if (only === undefined || others.length > 0 || isOutside(folder)) return folder;
  return joined(only.name, folder);
}

/** The folder that `labelOf` gave this label. */
export function folderLabelled(label: string): string {
  const [only, ...others] = workspace.workspaceFolders ?? [];
  if (only === undefined || others.length > 0 || !isInFolder(label, only.name)) return label;
  return label.slice(only.name.length + 1);
}

/** Empty for the only folder; folders of one name are numbered. */
function prefixOf(folder: WorkspaceFolder): string {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return '';
  const same = folders.filter(({ name, index }) => name === folder.name && index < folder.index).length;
  return same === 0 ? folder.name : `${folder.name}~${same + 1}`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/');
}
