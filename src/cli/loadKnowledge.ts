import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { createApiReference, createNotes, emptyApiReference, type Knowledge, noNotes } from '../core/index.ts';
import type { Io } from './io.ts';

/** What is known of fields, from the assets beside dist/; empty, with a line on standard error, where they are not there. */
export async function loadKnowledge({ home, err }: Io): Promise<Knowledge> {
  const asset = (name: string) => inflate(path.join(home, 'assets', name));
  const [api, notes] = await Promise.all([
    Promise.all([asset('apiStructure.json.gz'), asset('apiDescriptions.txt.gz')])
      .then(([structure, descriptions]) => createApiReference(structure, descriptions))
      .catch((error: unknown) => {
        err(`manifest-atlas: the API reference is not there: ${messageOf(error)}`);
        return emptyApiReference;
      }),
    asset('notes.json.gz')
      .then(createNotes)
      .catch((error: unknown) => {
        err(`manifest-atlas: the notes are not there: ${messageOf(error)}`);
        return noNotes;
      }),
  ]);
  return { api, notes };
}

async function inflate(file: string): Promise<string> {
  return (await promisify(gunzip)(await readFile(file))).toString('utf8');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
