import { remembering } from '../lazily.ts';
import type { NumberedTexts } from '../numberedTexts.ts';
import { actorIds } from './actorId.ts';
import type { GlossaryEntry } from './glossaryEntry.ts';
import { type GlossaryIndex, readGlossaryEntry, readGlossaryIndex } from './readGlossary.ts';
import { wordKey } from './wordKey.ts';

/** What words mean. Built by `createGlossary` from the generated asset, whose texts the edge passes in. */
export interface Glossary {
  /** Every entry, topic by topic. */
  entries(): readonly GlossaryEntry[];
  /** The entry of that id, name or alias in either language; `undefined` where no entry is called so. Any input gives an answer. */
  entryNamed(word: string): GlossaryEntry | undefined;
  /** The entries that are seen in a field, but for actors: `deployment`, `spec.strategy`; none for most fields. */
  entriesSeenIn(kind: string, path: readonly string[]): readonly GlossaryEntry[];
}

/** Knows no word: what stands in where the asset cannot be read. */
export const noGlossary: Glossary = { entries: () => [], entryNamed: () => undefined, entriesSeenIn: () => [] };

/** The glossary in the texts of `glossary.txt`, each entry read when it is first asked for; none where they are no such texts. */
export function createGlossary(texts: NumberedTexts): Glossary {
  const index = readGlossaryIndex(texts.textAt(0) ?? '');
  if (index === undefined) return noGlossary;
  return glossaryOver(
    index,
    texts.count - 1,
    remembering((number) => readGlossaryEntry(texts.textAt(number + 1) ?? '')),
  );
}

/** The glossary of these entries; a word that two of them have leads to the first. */
export function glossaryOf(entries: readonly GlossaryEntry[]): Glossary {
  return glossaryOver(indexOf(entries), entries.length, (number) => entries[number]);
}

/** The texts of the asset, which `createGlossary` reads: where the entries are found, as JSON, then an entry each. */
export function glossaryTexts(entries: readonly GlossaryEntry[]): readonly string[] {
  const { words, fields } = indexOf(entries);
  const index = { words: Object.fromEntries(words), fields: Object.fromEntries(fields) };
  return [index, ...entries].map((value) => JSON.stringify(value));
}

function glossaryOver(
  { words, fields }: GlossaryIndex,
  count: number,
  entryAt: (number: number) => GlossaryEntry | undefined,
): Glossary {
  const entriesAt = (numbers: readonly number[]) => numbers.flatMap((number) => entryAt(number) ?? []);
  return {
    entries: () => entriesAt(Array.from({ length: count }, (_, number) => number)),
    entryNamed: (word) => {
      const number = words.get(wordKey(word)) ?? words.get(wordKey(singular(word)));
      return number === undefined ? undefined : entryAt(number);
    },
    entriesSeenIn: (kind, path) => entriesAt(fields.get(fieldKey(kind, path)) ?? []),
  };
}

function indexOf(entries: readonly GlossaryEntry[]): GlossaryIndex {
  const words = new Map<string, number>();
  const fields = new Map<string, number[]>();
  for (const [number, entry] of entries.entries()) {
    for (const word of wordsOf(entry)) if (!words.has(wordKey(word))) words.set(wordKey(word), number);
    if (actorIds.some((actor) => actor === entry.id)) continue;
    for (const field of entry.seenIn ?? []) fields.set(field, [...(fields.get(field) ?? []), number]);
  }
  return { words, fields };
}

/** Everything an entry is called. */
export function wordsOf({ id, name, aliases = [] }: GlossaryEntry): readonly string[] {
  return [id, name.en, name.ko, ...aliases];
}

/** As `seenIn` writes it: the kind in small letters, then the fields, without the brackets of lists. */
function fieldKey(kind: string, path: readonly string[]): string {
  return [kind.toLowerCase(), ...path.filter((step) => step !== '[]')].join('.');
}

function singular(word: string): string {
  return word
    .trim()
    .replace(/ies$/i, 'y')
    .replace(/(?:(?<=ss|x|ch)es|s)$/i, '');
}
