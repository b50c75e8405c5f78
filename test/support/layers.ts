import { type Import, importsOf, type SourceFile } from './sourceFiles.ts';

/** The folders of core: each may import itself and those before it. */
const layers = [
  'yaml',
  'kubernetes',
  'api',
  'explain',
  'model',
  'relations',
  'configuration',
  'graph',
  'diagnostics',
  'features',
];

/** Files of core that know nothing but the language. */
const everywhereInCore = [
  'core/compareTexts.ts',
  'core/lazily.ts',
  'core/localized.ts',
  'core/numberedTexts.ts',
  'core/readJson.ts',
];

/** The packages of core, each in the only folder that may know it. */
const corePackages: Readonly<Record<string, string>> = {
  yaml: 'core/yaml/',
  'js-yaml': 'core/yaml/',
  cronstrue: 'core/explain/values/',
  '@noble/hashes': 'core/model/kustomize/',
};

/** Every import that crosses a border the wrong way, in words. */
export function layerProblems(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((one) => !isAllowed(file.path, one))
      .map(({ target, typesOnly }) => `${file.path} must not import ${target}${typesOnly ? ' (types)' : ''}`),
  );
}

/** Every file that a bundle of `entry` holds: the file and what it imports, but for types. Paths are from `src`. */
export function bundledWith(entry: string, files: readonly SourceFile[]): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set([entry]);
  for (const path of reached) {
    const file = byPath.get(path);
    for (const { target, isPackage, typesOnly } of file === undefined ? [] : importsOf(file)) {
      if (!isPackage && !typesOnly) reached.add(target);
    }
  }
  return reached;
}

function isAllowed(path: string, { target, isPackage, typesOnly }: Import): boolean {
  const place = firstFolder(path);
  if (isPackage) return isAllowedPackage(path, place, target);
  if (firstFolder(target) === place) return place !== 'core' || isAllowedInCore(path, target);
  switch (place) {
    case 'diagram':
      return typesOnly && firstFolder(target) === 'core';
    case 'webview':
      return firstFolder(target) === 'diagram' || (typesOnly && firstFolder(target) === 'core');
    case 'extension':
      return target === 'core/index.ts' || (typesOnly && target === 'webview/protocol.ts');
    case 'cli':
      return target === 'core/index.ts' || firstFolder(target) === 'diagram';
    default:
      return false;
  }
}

function isAllowedPackage(path: string, place: string, name: string): boolean {
  switch (place) {
    case 'core':
      return Object.entries(corePackages).some(
        ([known, folder]) => (name === known || name.startsWith(`${known}/`)) && path.startsWith(folder),
      );
    case 'extension':
      return name === 'vscode';
    case 'cli':
      return name.startsWith('node:') || name === 'diff';
    case 'webview':
      return name.startsWith('inline:./');
    default:
      return false;
  }
}

function isAllowedInCore(path: string, target: string): boolean {
  if (path === 'core/index.ts' || everywhereInCore.includes(target)) return true;
  const [from, to] = [layers.indexOf(coreFolder(path)), layers.indexOf(coreFolder(target))];
  return from >= 0 && to >= 0 && to <= from;
}

function firstFolder(path: string): string {
  return path.split('/')[0] ?? '';
}

function coreFolder(path: string): string {
  return path.split('/')[1] ?? '';
}
