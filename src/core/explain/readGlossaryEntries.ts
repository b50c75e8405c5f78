import { areStrings, isLocalized, isObject, isString } from '../readJson.ts';
import type { GlossaryEntry } from './glossaryEntry.ts';

/** The entries in the text of the asset (tools/explain/generate.mjs writes it); `undefined` where it is not such a text. */
export function readGlossaryEntries(text: string): readonly GlossaryEntry[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return areEntries(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function areEntries(value: unknown): value is readonly GlossaryEntry[] {
  return Array.isArray(value) && value.every(isEntry);
}

function isEntry(value: unknown): boolean {
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
