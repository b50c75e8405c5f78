import { areStrings, isLocalized, isObject, isString, readJson } from '../readJson.ts';
import { actorIds } from './actorId.ts';
import type { Note } from './note.ts';

/** The note in a text of the asset; `undefined` where it is none. */
export function readNote(text: string): Note | undefined {
  const value = readJson(text);
  return isNote(value) ? value : undefined;
}

function isNote(value: unknown): value is Note {
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
