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
  noTexts,
  readNumberedTexts,
  type StructureReference,
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

/** The API reference of Kubernetes without its descriptions, which is all that manifests are judged by, in the same way. */
export function loadApiReference(io: AssetIo): StructureReference {
  return readOr(emptyApiReference, io, 'the API reference', () => createApiReference(texts(io, 'apiStructure.txt')));
}

/** With its descriptions, and the custom kinds of well-known projects. */
function loadWholeReference(io: AssetIo): ApiReference {
  const structure = loadApiReference(io);
  const own = structure.withDescriptions(readOr(noTexts, io, 'apiDescriptions.txt', (name) => texts(io, name)));
  return readOr<ApiReference>(own, io, 'the reference of custom kinds', () =>
    own.withCustomKinds({
      structure: texts(io, 'customStructure.txt'),
      descriptions: texts(io, 'customDescriptions.txt'),
    }),
  );
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
