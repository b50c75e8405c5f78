import type { FieldNote } from './fieldNote.ts';
import { createFieldTable } from './fieldTable.ts';
import type { Note } from './note.ts';
import { readFieldNotes } from './readFieldNotes.ts';

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

/** The notes in the inflated text of `notes.json.gz`; none where it is no such text. */
export function createNotes(text: string): Notes {
  const rows = readFieldNotes(text);
  return rows === undefined ? noNotes : notesOf(rows);
}

/** The notes of these rows; of two about the same field the later one counts. */
export function notesOf(rows: readonly FieldNote[]): Notes {
  return { noteFor: createFieldTable(rows.map(({ on, field, note }) => ({ on, field, value: note }))) };
}
