import { isObject } from '../readJson.ts';
import type { FieldNote } from './fieldNote.ts';
import { createFieldLookup, createFieldTable } from './fieldTable.ts';
import type { Note } from './note.ts';
import { readNote } from './readNote.ts';

/** What we teach about fields. Built by `createNotes` from the generated asset, which the edge inflates and passes in as text. */
export interface Notes {
  /**
   * The note of a field, or `undefined` where there is none; any input gives an answer.
   * `path` goes from the object's root: map keys by name, `'[]'` for an item of a list. A field that a shared type brings
   * (metadata, the pod spec, containers, a LabelSelector) is found in every kind that has the type; a row about the kind itself wins.
   */
  noteFor(group: string, kind: string, path: readonly string[]): Note | undefined;
}

/** Knows no field: what stands in where the asset cannot be read. */
export const noNotes: Notes = { noteFor: () => undefined };

/** The notes in the inflated text of `notes.txt.gz` (notesText.ts says how it is written), each read when it is first asked for. */
export function createNotes(text: string): Notes {
  const [index = '', ...lines] = text.split('\n');
  const lineOfKey = readIndex(index);
  const read = new Map<number, Note | undefined>();
  const noteIn = (line: number): Note | undefined => {
    if (!read.has(line)) read.set(line, readNote(lines[line - 1] ?? ''));
    return read.get(line);
  };
  return {
    noteFor: createFieldLookup((key) => {
      const line = lineOfKey.get(key);
      return typeof line === 'number' ? noteIn(line) : undefined;
    }),
  };
}

/** Empty where it is no such line. */
function readIndex(line: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return new Map(isObject(value) ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}

/** The notes of these rows; of two about the same field the later one counts. */
export function notesOf(rows: readonly FieldNote[]): Notes {
  return { noteFor: createFieldTable(rows.map(({ on, field, note }) => ({ on, field, value: note }))) };
}
