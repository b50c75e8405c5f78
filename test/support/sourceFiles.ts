import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The folder of the project, with a slash at its end. */
export const projectFolder = join(import.meta.dirname, '../../');

/** A file of `src`, by its path from there, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** A path from `src` (`core/index.ts`), or a package as it is named. */
  readonly target: string;
  readonly isPackage: boolean;
  /** True where nothing of it is left when the types are gone. */
  readonly typesOnly: boolean;
}

/** Every TypeScript file below `src`. */
export function sourceFiles(): readonly SourceFile[] {
  const root = join(projectFolder, 'src');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** What a file imports, or exports from elsewhere; `import('…')` included. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const statements = [...text.matchAll(/^(import|export)\s+(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm)];
  const calls = [...text.matchAll(/\bimport\('([^']+)'\)/g)];
  return [
    ...statements.map(([, , names = '', specifier = '']) => importOf(path, specifier, hasTypesOnly(names))),
    ...calls.map(([, specifier = '']) => importOf(path, specifier, false)),
  ];
}

function importOf(path: string, specifier: string, typesOnly: boolean): Import {
  const isPackage = !specifier.startsWith('.');
  return { target: isPackage ? specifier : posix.join(posix.dirname(path), specifier), isPackage, typesOnly };
}

/** `type X from`, `type { X }`, `{ type X, type Y }`. */
function hasTypesOnly(names: string): boolean {
  if (names.startsWith('type ')) return true;
  const listed = /^\{(.*)\}$/s.exec(names.trim())?.[1];
  if (listed === undefined) return false;
  return listed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));
}
