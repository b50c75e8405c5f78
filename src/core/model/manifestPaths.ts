/** Folders that hold no manifests of the user's own: dependencies, version control, vendor caches. */
export const excludedFolders: readonly string[] = [
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  'vendor',
  '.terraform',
  '.cache',
  '.venv',
];

/** True for a file whose name says that it may hold manifests: .yaml, .yml, .json, and the names Kustomize accepts. */
export function isManifestPath(path: string): boolean {
  const name = baseName(path);
  return kustomizationNames.has(name) || (/\.(?:ya?ml|json)$/i.test(name) && !otherTools.has(name));
}

/** True for a folder that is not walked into; `name` is its last segment. */
export function isExcludedFolder(name: string): boolean {
  return excludedFolders.includes(name);
}

/**
 * True for a path (of a file or a folder) that is known wherever it is there. Files of other kinds, and those in vendored
 * folders, are not always read: that they are not known proves nothing.
 */
export function isAlwaysRead(path: string): boolean {
  return (
    !path.split('/').some(isExcludedFolder) && (isManifestPath(path) || !/\.[a-z][a-z0-9]*$/i.test(baseName(path)))
  );
}

/** What a file is by its name alone; a manifest is then known by its content. */
export function fileRole(path: string): 'manifest' | 'kustomization' | 'chart' | 'values' | 'configuration' {
  const name = baseName(path);
  if (kustomizationNames.has(name)) return 'kustomization';
  if (name === configurationName) return 'configuration';
  if (name === 'Chart.yaml') return 'chart';
  if (/^values(?:[.-].*)?\.ya?ml$/.test(name)) return 'values';
  return 'manifest';
}

/**
 * A cheap look before anything is parsed: both words stand somewhere in the text. Beside `metadata` one is enough: the other may be
 * misspelt.
 */
export function looksLikeManifest(text: string): boolean {
  const has = [text.includes('apiVersion'), text.includes('kind')];
  return has.every(Boolean) || (has.some(Boolean) && /^ {0,4}["']?metadata["']?\s*:/m.test(text));
}

/** The folder of a path, without a trailing slash; empty for a file at the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Joins a folder and a relative path as kustomize writes it; `undefined` where it leaves the root, or is a URL. */
export function resolvePath(folder: string, relative: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\/|^git@|^\//i.test(relative)) return undefined;
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.length === 0 || segments.at(-1) === '..') segments.push('..');
    else segments.pop();
  }
  return segments.join('/');
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The names that Kustomize accepts for its file. */
export const kustomizationNames: ReadonlySet<string> = new Set([
  'kustomization.yaml',
  'kustomization.yml',
  'Kustomization',
]);

/** The file in which a team says what holds for the manifests of a folder and all below. */
const configurationName = '.manifest-atlas.yaml';

/** Well-known files of other tools: never manifests, often large. */
const otherTools: ReadonlySet<string> = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'composer.json',
  'pnpm-lock.yaml',
]);
