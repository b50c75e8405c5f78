import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file in one step, so that two runs at once never leave half a file. */
export function replaceFile(file, content) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}
