import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type ApiReference,
  createApiReference,
  createGlossary,
  createNotes,
  createStoryTexts,
  emptyApiReference,
  type Knowledge,
  type NumberedTexts,
  noGlossary,
  noNotes,
  noStoryTexts,
  type ReferenceTexts,
  readNumberedTexts,
} from '../core/index.ts';
import type { Io } from './io.ts';

/** What is known of fields, from the assets beside dist/; empty, with a line on standard error, where they are not there. */
export async function loadKnowledge(io: AssetIo): Promise<Knowledge> {
  const [api, notes, glossary, story] = await Promise.all([
    loadWholeReference(io),
    readOr(noNotes, io, 'notes.txt', async (name) => createNotes(await texts(io, name))),
    readOr(noGlossary, io, 'glossary.txt', async (name) => createGlossary(await texts(io, name))),
    readOr(noStoryTexts, io, 'story.txt', async (name) => createStoryTexts((await texts(io, name)).textAt(0) ?? '')),
  ]);
  return { api, notes, glossary, story };
}

/** The API reference of Kubernetes alone, which is all that manifests are judged by, in the same way. */
export async function loadApiReference(io: AssetIo): Promise<ApiReference> {
  const api = await referenceTexts(io, 'api', 'the API reference');
  return api === undefined ? emptyApiReference : createApiReference(api);
}

/** With the custom kinds of well-known projects. */
async function loadWholeReference(io: AssetIo): Promise<ApiReference> {
  const [api, custom] = await Promise.all([
    referenceTexts(io, 'api', 'the API reference'),
    referenceTexts(io, 'custom', 'the reference of custom kinds'),
  ]);
  if (api === undefined) return emptyApiReference;
  const own = createApiReference(api);
  return custom === undefined ? own : own.withCustomKinds(custom);
}

/** `customStructure.txt` and `customDescriptions.txt` of the part `custom`; `undefined`, with a line, where they are not there. */
async function referenceTexts(io: AssetIo, part: string, name: string): Promise<ReferenceTexts | undefined> {
  return readOr(undefined, io, name, async () => {
    const [structure, descriptions] = await Promise.all([
      texts(io, `${part}Structure.txt`),
      texts(io, `${part}Descriptions.txt`),
    ]);
    return { structure, descriptions };
  });
}

async function readOr<T>(none: T, io: AssetIo, name: string, read: (name: string) => Promise<T>): Promise<T> {
  try {
    return await read(name);
  } catch (error) {
    io.err(`manifest-atlas: ${name} is not there: ${messageOf(error)}`);
    return none;
  }
}

type AssetIo = Pick<Io, 'home' | 'err'>;

async function texts(io: AssetIo, name: string): Promise<NumberedTexts> {
  const found = readNumberedTexts(await asset(io, name), decode);
  if (found === undefined) throw new Error(`assets/${name} is damaged`);
  return found;
}

function asset({ home }: AssetIo, name: string): Promise<Uint8Array> {
  return readFile(path.join(home, 'assets', name));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
