import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import {
  type ApiReference,
  createApiReference,
  createGlossary,
  createNotes,
  createStoryTexts,
  emptyApiReference,
  type Knowledge,
  noGlossary,
  noNotes,
  noStoryTexts,
  type ReferenceTexts,
} from '../core/index.ts';
import type { Io } from './io.ts';

/** What is known of fields, from the assets beside dist/; empty, with a line on standard error, where they are not there. */
export async function loadKnowledge(io: AssetIo): Promise<Knowledge> {
  const [api, notes, glossary, story] = await Promise.all([
    loadWholeReference(io),
    readTexts(io, 'notes.txt.gz', createNotes, noNotes),
    readTexts(io, 'glossary.json.gz', createGlossary, noGlossary),
    readTexts(io, 'story.json.gz', createStoryTexts, noStoryTexts),
  ]);
  return { api, notes, glossary, story };
}

/** The API reference of Kubernetes alone, which is all that manifests are judged by, in the same way. */
export async function loadApiReference(io: AssetIo): Promise<ApiReference> {
  const api = await referenceTexts(io, 'api', 'the API reference');
  return api === undefined ? emptyApiReference : createApiReference(api.structure, api.descriptions);
}

/** With the custom kinds of well-known projects. */
async function loadWholeReference(io: AssetIo): Promise<ApiReference> {
  const [api, custom] = await Promise.all([
    referenceTexts(io, 'api', 'the API reference'),
    referenceTexts(io, 'custom', 'the reference of custom kinds'),
  ]);
  if (api === undefined) return emptyApiReference;
  const own = createApiReference(api.structure, api.descriptions);
  return custom === undefined ? own : own.withCustomKinds(custom);
}

/** `customStructure.json.gz` and `customDescriptions.txt.gz` of the part `custom`; `undefined`, with a line, where they are not there. */
async function referenceTexts(io: AssetIo, part: string, name: string): Promise<ReferenceTexts | undefined> {
  try {
    const names = [`${part}Structure.json.gz`, `${part}Descriptions.txt.gz`];
    const [structure = '', descriptions = ''] = await Promise.all(names.map((each) => asset(io, each)));
    return { structure, descriptions };
  } catch (error) {
    io.err(`manifest-atlas: ${name} is not there: ${messageOf(error)}`);
    return undefined;
  }
}

async function readTexts<T>(io: AssetIo, name: string, read: (text: string) => T, none: T): Promise<T> {
  try {
    return read(await asset(io, name));
  } catch (error) {
    io.err(`manifest-atlas: ${name} is not there: ${messageOf(error)}`);
    return none;
  }
}

type AssetIo = Pick<Io, 'home' | 'err'>;

async function asset({ home }: AssetIo, name: string): Promise<string> {
  return (await promisify(gunzip)(await readFile(path.join(home, 'assets', name)))).toString('utf8');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
