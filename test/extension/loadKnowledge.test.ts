import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createKnowledgeLoader } from '../../src/extension/loadKnowledge.ts';
import { generateNotes } from '../../tools/explain/generate.mjs';
import { numberedTexts } from '../../tools/support/numberedTexts.mjs';
import { readAssets } from '../core/api/readAssets.ts';

const assets = fileURLToPath(new URL('../../assets', import.meta.url));

beforeAll(async () => {
  await Promise.all([readAssets(), generateNotes(assets)]);
});

/** A loader over the assets, but for those that `instead` has, and what it read and logged. */
function loaderOver(instead: Readonly<Record<string, Uint8Array>> = {}) {
  const read: string[] = [];
  const logged: string[] = [];
  const readAsset = async (name: string) => {
    read.push(name);
    return instead[name] ?? readFile(path.join(assets, name));
  };
  const loader = createKnowledgeLoader(readAsset, { once: (what) => logged.push(what), dispose: () => {} });
  return { ...loader, read, logged };
}

const replicas = ['apps/v1', 'Deployment', ['spec', 'replicas']] as const;
const secretName = ['cert-manager.io/v1', 'Certificate', ['spec', 'secretName']] as const;

test('findings read nothing but the structure of Kubernetes’ kinds', async () => {
  const loader = loaderOver();
  const reference = await loader.reference();
  expect(reference.field(...replicas)).toMatchObject({ type: 'integer', description: '' });
  expect(loader.read).toEqual(['apiStructure.txt']);
});

test('a hover reads descriptions, notes and the glossary besides, each once', async () => {
  const loader = loaderOver();
  await loader.reference();
  const [{ api, notes, glossary }] = await Promise.all([loader.ofFields(), loader.ofFields()]);
  expect(api.field(...replicas)?.description).toMatch(/^Number of desired pods/);
  expect(api.field(...secretName)).toBeUndefined();
  expect(notes.noteFor('apps', 'Deployment', ['spec', 'replicas'])?.id).toBe('deployment-replicas');
  expect(glossary.entryNamed('파드')?.id).toBe('pod');
  expect(loader.read.toSorted()).toEqual(['apiDescriptions.txt', 'apiStructure.txt', 'glossary.txt', 'notes.txt']);
});

test('all that is known includes custom kinds and stories, and nothing is read twice', async () => {
  const loader = loaderOver();
  await loader.ofFields();
  const { api, story } = await loader.all();
  expect(api.field(...secretName)?.type).toBe('string');
  expect(api.field(...replicas)?.type).toBe('integer');
  expect(story.textOf('beginning.checks')?.ko).toBeDefined();
  expect(new Set(loader.read).size).toBe(loader.read.length);
  expect(loader.logged).toEqual([]);
});

describe('what cannot be read is empty, and logged once:', () => {
  const cutOff = numberedTexts(['{"Pod":1}', '{}']).slice(0, -1);

  test.each([
    ['an asset that is cut off', 'notes.txt', cutOff, 'the notes could not be read'],
    ['an asset that is none', 'glossary.txt', new Uint8Array([1, 2, 3]), 'the glossary could not be read'],
    ['an empty asset', 'customStructure.txt', new Uint8Array(), 'the reference of custom kinds could not be read'],
    ['the reference', 'apiStructure.txt', cutOff, 'the API reference could not be read'],
    ['its words', 'apiDescriptions.txt', cutOff, 'the descriptions of the API reference could not be read'],
    ['the sentences', 'story.txt', cutOff, 'the sentences of stories could not be read'],
  ])('%s', async (_what, name, bytes, message) => {
    const loader = loaderOver({ [name]: bytes });
    const { api, notes, glossary } = await loader.all();
    await loader.all();
    expect(loader.logged).toEqual([message]);
    expect(notes.noteFor('', 'Pod', ['spec']) === undefined).toBe(name.startsWith('notes'));
    expect(glossary.entries().length === 0).toBe(name.startsWith('glossary'));
    expect(api.field(...replicas) === undefined).toBe(name.startsWith('apiStructure'));
    expect(api.field(...secretName) === undefined).toBe(/^(apiStructure|customStructure)/.test(name));
  });
});
