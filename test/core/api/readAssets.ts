import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createApiReference } from '../../../src/core/api/createApiReference.ts';
import { generateApiReference } from '../../../tools/apiReference/generate.mjs';

const assets = fileURLToPath(new URL('../../../assets', import.meta.url));

/** The texts of the asset; it is made first where the build has not, or where the generator has changed since. */
export async function readAssets(): Promise<{ readonly structure: string; readonly descriptions: string }> {
  await generateApiReference(assets);
  const read = (name: string): string => gunzipSync(readFileSync(path.join(assets, name))).toString('utf8');
  return { structure: read('apiStructure.json.gz'), descriptions: read('apiDescriptions.txt.gz') };
}

/** The whole reference, as the edges get it. */
export async function readApiReference() {
  const { structure, descriptions } = await readAssets();
  return createApiReference(structure, descriptions);
}
