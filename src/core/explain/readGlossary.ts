import { areStrings, isLocalized, isNumber, isObject, isString, readJson } from '../readJson.ts';
import type { GlossaryEntry } from './glossaryEntry.ts';

/** Where entries are found, by their places among all. */
export interface GlossaryIndex {
  /** By `wordKey` of what an entry is called. */
  readonly words: ReadonlyMap<string, number>;
  /** By a field as `seenIn` writes it. */
  readonly fields: ReadonlyMap<string, readonly number[]>;
}

/** The index in a text of the asset; `undefined` where it is none. */
export function readGlossaryIndex(text: string): GlossaryIndex | undefined {
  const value = readJson(text);
  if (!isObject(value)) return undefined;
  const { words, fields } = value;
  if (!isRecordOf(words, isNumber) || !isRecordOf(fields, areNumbers)) return undefined;
  return { words: new Map(Object.entries(words)), fields: new Map(Object.entries(fields)) };
}

/** The entry in a text of the asset; `undefined` where it is none. */
export function readGlossaryEntry(text: string): GlossaryEntry | undefined {
  const value = readJson(text);
  return isEntry(value) ? value : undefined;
}

function isRecordOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is Readonly<Record<string, T>> {
  return isObject(value) && Object.values(value).every(isOne);
}

function areNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(isNumber);
}

function isEntry(value: unknown): value is GlossaryEntry {
  if (!isObject(value)) return false;
  const { id, name, aliases, what, matters, picture, seenIn, related, learnMore } = value;
  return (
    isString(id) &&
    isLocalized(name) &&
    (aliases === undefined || areStrings(aliases)) &&
    isLocalized(what) &&
    isLocalized(matters) &&
    (picture === undefined || isPicture(picture)) &&
    (seenIn === undefined || areStrings(seenIn)) &&
    areStrings(related) &&
    isString(learnMore)
  );
}

function isPicture(value: unknown): boolean {
  return isObject(value) && isString(value['drawing']) && isLocalized(value['caption']);
}
