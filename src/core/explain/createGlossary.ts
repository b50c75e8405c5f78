import type { GlossaryEntry } from './glossaryEntry.ts';
import { readGlossaryEntries } from './readGlossaryEntries.ts';
import { wordKey } from './wordKey.ts';

/** What words mean. Built by `createGlossary` from the generated asset, which the edge inflates and passes in as text. */
export interface Glossary {
  /** Every entry, topic by topic. */
  readonly entries: readonly GlossaryEntry[];
  /** The entry of that id, name or alias in either language; `undefined` where no entry is called so. Any input gives an answer. */
  entryNamed(word: string): GlossaryEntry | undefined;
}

/** Knows no word: what stands in where the asset cannot be read. */
export const noGlossary: Glossary = { entries: [], entryNamed: () => undefined };

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
  return { entries, entryNamed: (word) => byKey.get(wordKey(word)) ?? byKey.get(wordKey(singular(word))) };
}

/** Everything an entry is called. */
export function wordsOf({ id, name, aliases = [] }: GlossaryEntry): readonly string[] {
  return [id, name.en, name.ko, ...aliases];
}

function singular(word: string): string {
  return word
    .trim()
    .replace(/ies$/i, 'y')
    .replace(/(?:(?<=ss|x|ch)es|s)$/i, '');
}
