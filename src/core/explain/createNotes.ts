import { remembering } from '../lazily.ts';
import type { NumberedTexts } from '../numberedTexts.ts';
import { isNumber, isObject, readJson } from '../readJson.ts';
import type { FieldNote } from './fieldNote.ts';
import { createFieldLookup, createFieldTable } from './fieldTable.ts';
import type { Note } from './note.ts';
import { readNote } from './readNote.ts';

/** What we teach about fields. Built by `createNotes` from the generated asset, whose texts the edge passes in. */
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

/** The notes in the texts of `notes.txt` (noteTexts.ts says how they are written), each read when it is first asked for. */
export function createNotes(texts: NumberedTexts): Notes {
  const subjects = readNumbers(texts, 0);
  const fieldsIn = remembering((number: number) => readNumbers(texts, number));
  const noteAt = remembering((number: number) => readNote(texts.textAt(number) ?? ''));
  return {
    noteFor: createFieldLookup(({ on, field }) => {
      const fields = subjects.get(on);
      const note = fields === undefined ? undefined : fieldsIn(fields).get(field);
      return note === undefined ? undefined : noteAt(note);
    }),
  };
}

/** Numbers of texts by what they are of; none where there is no such text. */
function readNumbers(texts: NumberedTexts, number: number): ReadonlyMap<string, number> {
  const value = readJson(texts.textAt(number) ?? '');
  const entries = isObject(value) ? Object.entries(value) : [];
  return new Map(entries.flatMap(([name, found]) => (isNumber(found) ? [[name, found] as const] : [])));
}

/** The notes of these rows; of two about the same field the later one counts. */
export function notesOf(rows: readonly FieldNote[]): Notes {
  return { noteFor: createFieldTable(rows.map(({ on, field, note }) => ({ on, field, value: note }))) };
}
