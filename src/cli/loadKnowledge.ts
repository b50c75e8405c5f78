import { readFileSync } from 'node:fs';
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
export function loadKnowledge(io: AssetIo): Knowledge {
  return {
    api: loadWholeReference(io),
    notes: readOr(noNotes, io, 'notes.txt', (name) => createNotes(texts(io, name))),
    glossary: readOr(noGlossary, io, 'glossary.txt', (name) => createGlossary(texts(io, name))),
    story: readOr(noStoryTexts, io, 'story.txt', (name) => createStoryTexts(texts(io, name).textAt(0) ?? '')),
  };
}

/** The API reference of Kubernetes alone, which is all that manifests are judged by, in the same way. */
export function loadApiReference(io: AssetIo): ApiReference {
  const api = referenceTexts(io, 'api', 'the API reference');
  return api === undefined ? emptyApiReference : createApiReference(api);
}

/** With the custom kinds of well-known projects. */
function loadWholeReference(io: AssetIo): ApiReference {
  const api = referenceTexts(io, 'api', 'the API reference');
  const custom = referenceTexts(io, 'custom', 'the reference of custom kinds');
  if (api === undefined) return emptyApiReference;
  const own = createApiReference(api);
  return custom === undefined ? own : own.withCustomKinds(custom);
}

/** `customStructure.txt` and `customDescriptions.txt` of the part `custom`; `undefined`, with a line, where they are not there. */
function referenceTexts(io: AssetIo, part: string, name: string): ReferenceTexts | undefined {
  return readOr(undefined, io, name, () => ({
    structure: texts(io, `${part}Structure.txt`),
    descriptions: texts(io, `${part}Descriptions.txt`),
  }));
}

function readOr<T>(none: T, io: AssetIo, name: string, read: (name: string) => T): T {
  try {
    return read(name);
  } catch (error) {
    io.err(`manifest-atlas: ${name} is not there: ${error instanceof Error ? error.message : String(error)}`);
    return none;
  }
}

type AssetIo = Pick<Io, 'home' | 'err'>;

function texts({ home }: AssetIo, name: string): NumberedTexts {
  const bytes = readFileSync(path.join(home, 'assets', name));
  const found = readNumberedTexts(bytes, (part) => new TextDecoder().decode(part));
  if (found === undefined) throw new Error(`assets/${name} is damaged`);
  return found;
}
