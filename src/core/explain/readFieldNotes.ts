import { areStrings, isLocalized, isObject, isString } from '../readJson.ts';
import { actorIds } from './actorId.ts';
import type { FieldNote } from './fieldNote.ts';

/** The rows in the text of the asset (tools/explain/generate.mjs writes it); `undefined` where it is not such a text. */
export function readFieldNotes(text: string): readonly FieldNote[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return areFieldNotes(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function areFieldNotes(value: unknown): value is readonly FieldNote[] {
  return Array.isArray(value) && value.every(isFieldNote);
}

function isFieldNote(value: unknown): boolean {
  return isObject(value) && isOneOrMore(value['on']) && isOneOrMore(value['field']) && isNote(value['note']);
}

function isNote(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, what, actor, absent, mistake, related, learnMore } = value;
  return (
    isString(id) &&
    isLocalized(what) &&
    actorIds.some((known) => known === actor) &&
    (absent === undefined || isLocalized(absent)) &&
    (mistake === undefined || isLocalized(mistake)) &&
    (related === undefined || areStrings(related)) &&
    isString(learnMore)
  );
}

function isOneOrMore(value: unknown): boolean {
  return isString(value) || areStrings(value);
}
