import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ApiReference, createApiReference, emptyApiReference } from '../core/index.ts';
import type { Io } from './io.ts';

/** The API reference from the assets beside dist/; the empty one, and a line on standard error, where they are not there. */
export function loadApiReference({ home, err }: Io): ApiReference {
  const assets = path.join(home, 'assets');
  try {
    return createApiReference(inflate(assets, 'apiStructure.json.gz'), inflate(assets, 'apiDescriptions.txt.gz'));
  } catch (error) {
    err(`manifest-atlas: the API reference is not there: ${error instanceof Error ? error.message : String(error)}`);
    return emptyApiReference;
  }
}

function inflate(folder: string, name: string): string {
  return gunzipSync(readFileSync(path.join(folder, name))).toString('utf8');
}
