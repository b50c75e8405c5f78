import { parseFieldPath } from '../kubernetes/fieldPath.ts';
import { currentGroup, groupKindText } from '../kubernetes/groupVersionKind.ts';
import { podTemplatePath } from '../kubernetes/kinds.ts';
import { lazily } from '../lazily.ts';
import type { SharedType } from './fieldNote.ts';
import { sharedTypes } from './sharedTypes.ts';

/**
 * One row of a table about fields: what belongs to a field, wherever it stands. `on` and `field` are those of a FieldNote; `on` may
 * also be a kind that no note is about.
 */
export interface FieldRow<Value> {
  readonly on: string | readonly string[];
  readonly field: string | readonly string[];
  readonly value: Value;
}

/**
 * Looks a field up by its group, kind and path from the object's root (map keys by name, `'[]'` for an item of a list); `undefined`
 * where no row speaks of it, whatever the input. A field that a shared type brings is found in every kind that has the type; a row
 * about the kind itself wins, and of two about the same field the later one.
 */
export type FieldLookup<Value> = (group: string, kind: string, path: readonly string[]) => Value | undefined;

/** A table of rows, which is put together when it is first asked. */
export function createFieldTable<Value>(rows: readonly FieldRow<Value>[]): FieldLookup<Value> {
  const values = lazily(() => {
    const bySubject = new Map<string, Map<string, Value>>();
    for (const row of rows) {
      for (const { on, field } of keysOfRow(row)) {
        const fields = bySubject.get(on);
        if (fields === undefined) bySubject.set(on, new Map([[field, row.value]]));
        else fields.set(field, row.value);
      }
    }
    return bySubject;
  });
  return createFieldLookup(({ on, field }) => values().get(on)?.get(field));
}

/** A field as tables keep it: the kind or shared type that has it, and its path from there as JSON. */
export interface FieldKey {
  readonly on: string;
  readonly field: string;
}

/** The same over what a key of `keysOfRow` belongs to. */
export function createFieldLookup<Value>(valueAt: (key: FieldKey) => Value | undefined): FieldLookup<Value> {
  return (group, kind, path) => {
    for (const { on, rest } of placesOf({ group: currentGroup(group, kind), kind }, path)) {
      const value = valueAt(keyOf(on, rest)) ?? valueAt(keyOf(on, [...rest.slice(0, -1), anyKey]));
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

/** A key for each field that a row is about. */
export function keysOfRow({ on, field }: Pick<FieldRow<unknown>, 'on' | 'field'>): readonly FieldKey[] {
  return [on].flat().flatMap((subject) => [field].flat().map((one) => keyOfField(subject, one)));
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
      const type = typesByPlace().get(textOf(keyOf(on, rest.slice(0, depth))));
      if (type !== undefined) places.push({ on: type, rest: rest.slice(depth) });
    }
  }
  return places;
}

function keyOf(on: string, path: readonly string[]): FieldKey {
  return { on, field: JSON.stringify(path) };
}

function textOf({ on, field }: FieldKey): string {
  return `${on} ${field}`;
}

function keyOfField(on: string, field: string): FieldKey {
  return keyOf(
    on,
    parseFieldPath(field).map((step) => ('key' in step ? step.key : '[]')),
  );
}

const typesByPlace = lazily(
  (): ReadonlyMap<string, SharedType> =>
    new Map(
      sharedTypes.flatMap(({ type, on, fields }) =>
        fields.map((field) => [textOf(keyOfField(on, field)), type] as const),
      ),
    ),
);
