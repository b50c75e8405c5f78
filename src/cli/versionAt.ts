import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The version of this program: what package.json says in the folder that holds it. */
export function versionAt(home: string): string {
  const { version }: { readonly version?: unknown } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  return String(version);
}
