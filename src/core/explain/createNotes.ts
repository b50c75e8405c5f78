import { parseFieldPath } from '../kubernetes/fieldPath.ts';
import { currentGroup, groupKindText } from '../kubernetes/groupVersionKind.ts';
import { podTemplatePath } from '../kubernetes/kinds.ts';
import type { FieldNote, SharedType } from './fieldNote.ts';
import type { Note } from './note.ts';
import { readFieldNotes } from './readFieldNotes.ts';
import { sharedTypes } from './sharedTypes.ts';

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
  const notes: ReadonlyMap<string, Note> = new Map(
    rows.flatMap(({ on, field, note }) =>
      [on].flat().flatMap((subject) => [field].flat().map((one) => [keyOfField(subject, one), note] as const)),
    ),
  );
  return {
    noteFor: (group, kind, path) => {
      for (const { on, rest } of placesOf({ group: currentGroup(group, kind), kind }, path)) {
        const note = notes.get(key(on, rest)) ?? notes.get(key(on, [...rest.slice(0, -1), anyKey]));
        if (note !== undefined) return note;
      }
      return undefined;
    },
  };
}

/** One way to name a field: `rest` counted from the root of the kind or shared type `on`. */
interface Place {
  readonly on: string;
  readonly rest: readonly string[];
}

const anyKey = '*';

/** The field under each name it goes by, the kind's own first, then the shared types from the outermost inwards. */
function placesOf(
  groupKind: { readonly group: string; readonly kind: string },
  path: readonly string[],
): readonly Place[] {
  const places: Place[] = [{ on: groupKindText(groupKind), rest: path }];
  const template = podTemplatePath(groupKind);
  if (template?.every((step, index) => path[index] === step)) {
    places.push({ on: 'PodTemplateSpec', rest: path.slice(template.length) });
  }
  places.push({ on: 'Object', rest: path });
  for (const { on, rest } of places) {
    for (let depth = 1; depth <= rest.length; depth++) {
      const type = typesByPlace.get(key(on, rest.slice(0, depth)));
      if (type !== undefined) places.push({ on: type, rest: rest.slice(depth) });
    }
  }
  return places;
}

function key(on: string, path: readonly string[]): string {
  return JSON.stringify([on, ...path]);
}

function keyOfField(on: string, field: string): string {
  return key(
    on,
    parseFieldPath(field).map((step) => ('key' in step ? step.key : '[]')),
  );
}

const typesByPlace: ReadonlyMap<string, SharedType> = new Map(
  sharedTypes.flatMap(({ type, on, fields }) => fields.map((field) => [keyOfField(on, field), type] as const)),
);
