import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CustomTexts, createApiReference } from '../../../src/core/api/createApiReference.ts';
import { type NumberedTexts, readNumberedTexts } from '../../../src/core/numberedTexts.ts';
import { generateApiReference } from '../../../tools/apiReference/generate.mjs';

const assets = fileURLToPath(new URL('../../../assets', import.meta.url));

/** The texts of the assets; they are made first where the build has not, or where the generator has changed since. */
export async function readAssets(): Promise<CustomTexts & { readonly custom: CustomTexts }> {
  await generateApiReference(assets);
  return { ...textsOf('api'), custom: textsOf('custom') };
}

/** The whole reference, as the edges get it. */
export async function readApiReference() {
  const { structure, descriptions, custom } = await readAssets();
  return createApiReference(structure).withDescriptions(descriptions).withCustomKinds(custom);
}

function textsOf(part: string): CustomTexts {
  return { structure: textsIn(`${part}Structure.txt`), descriptions: textsIn(`${part}Descriptions.txt`) };
}

function textsIn(name: string): NumberedTexts {
  const texts = readNumberedTexts(readFileSync(path.join(assets, name)), (bytes) => new TextDecoder().decode(bytes));
  if (texts === undefined) throw new Error(`assets/${name} is damaged`);
  return texts;
}
