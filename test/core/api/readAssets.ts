import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createApiReference, type ReferenceTexts } from '../../../src/core/api/createApiReference.ts';
import { generateApiReference } from '../../../tools/apiReference/generate.mjs';

const assets = fileURLToPath(new URL('../../../assets', import.meta.url));

/** The texts of the assets; they are made first where the build has not, or where the generator has changed since. */
export async function readAssets(): Promise<ReferenceTexts & { readonly custom: ReferenceTexts }> {
  await generateApiReference(assets);
  return { ...textsOf('api'), custom: textsOf('custom') };
}

/** The whole reference, as the edges get it. */
export async function readApiReference() {
  const { structure, descriptions, custom } = await readAssets();
  return createApiReference(structure, descriptions).withCustomKinds(custom);
}

function textsOf(part: string): ReferenceTexts {
  const read = (name: string): string => gunzipSync(readFileSync(path.join(assets, name))).toString('utf8');
  return { structure: read(`${part}Structure.json.gz`), descriptions: read(`${part}Descriptions.txt.gz`) };
}
