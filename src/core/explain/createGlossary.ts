import { actorIds } from './actorId.ts';
import type { GlossaryEntry } from './glossaryEntry.ts';
import { readGlossaryEntries } from './readGlossaryEntries.ts';
import { wordKey } from './wordKey.ts';

/** What words mean. Built by `createGlossary` from the generated asset, which the edge inflates and passes in as text. */
export interface Glossary {
  /** Every entry, topic by topic. */
  readonly entries: readonly GlossaryEntry[];
  /** The entry of that id, name or alias in either language; `undefined` where no entry is called so. Any input gives an answer. */
  entryNamed(word: string): GlossaryEntry | undefined;
  /** The entries that are seen in a field, but for actors: `deployment`, `spec.strategy`; none for most fields. */
  entriesSeenIn(kind: string, path: readonly string[]): readonly GlossaryEntry[];
}

/** Knows no word: what stands in where the asset cannot be read. */
export const noGlossary: Glossary = { entries: [], entryNamed: () => undefined, entriesSeenIn: () => [] };

/** The glossary in the inflated text of `glossary.json.gz`; none where it is no such text. */
export function createGlossary(text: string): Glossary {
  const entries = readGlossaryEntries(text);
  return entries === undefined ? noGlossary : glossaryOf(entries);
}

/** The glossary of these entries; a word that two of them have leads to the first. */
export function glossaryOf(entries: readonly GlossaryEntry[]): Glossary {
  const byKey = new Map<string, GlossaryEntry>();
  for (const entry of entries) {
    for (const word of wordsOf(entry)) if (!byKey.has(wordKey(word))) byKey.set(wordKey(word), entry);
  }
  const byField = new Map<string, GlossaryEntry[]>();
  for (const entry of entries.filter(({ id }) => !actorIds.some((actor) => actor === id))) {
    for (const field of entry.seenIn ?? []) byField.set(field, [...(byField.get(field) ?? []), entry]);
  }
  return {
    entries,
    entryNamed: (word) => byKey.get(wordKey(word)) ?? byKey.get(wordKey(singular(word))),
    entriesSeenIn: (kind, path) => byField.get(fieldKey(kind, path)) ?? [],
  };
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
