import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ManifestFile } from '../core/index.ts';
import { decodeText } from './textFile.ts';

/**
 * Writes the files that changed since they were read, and those that are new. Gives the first that could not be written, that changed
 * on disk meanwhile, that is no UTF-8, or that is new and there all the same; what comes after it is left as it is.
 */
export function writeFiles(
  cwd: string,
  before: readonly ManifestFile[],
  after: readonly ManifestFile[],
): string | undefined {
  const old = new Map(before.map((file) => [file.path, file.text]));
  return after.find((file) => {
    const text = old.get(file.path);
    return text !== file.text && !write(path.resolve(cwd, file.path), text, file.text);
  })?.path;
}

/** False where it was not done. `before` is `undefined` for a new file. */
function write(absolute: string, before: string | undefined, text: string): boolean {
  try {
    if (before === undefined) {
      mkdirSync(path.dirname(absolute), { recursive: true });
      writeFileSync(absolute, text, { flag: 'wx' });
      return true;
    }
    const bytes = readFileSync(absolute);
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? '\uFEFF' : '';
    if (decodeText(bytes) !== before || !Buffer.from(mark + before).equals(bytes)) return false;
    writeFileSync(absolute, mark + text);
    return true;
  } catch {
    return false;
  }
}
