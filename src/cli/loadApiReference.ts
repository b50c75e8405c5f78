import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ApiReference, createApiReference, emptyApiReference } from '../core/index.ts';

/** The API reference from the assets beside dist/; the empty one where they are not there. `home` holds package.json. */
export function loadApiReference(home: string): ApiReference {
  const assets = path.join(home, 'assets');
  try {
    return createApiReference(inflate(assets, 'apiStructure.json.gz'), inflate(assets, 'apiDescriptions.txt.gz'));
  } catch {
    return emptyApiReference;
  }
}

function inflate(folder: string, name: string): string {
  return gunzipSync(readFileSync(path.join(folder, name))).toString('utf8');
}
