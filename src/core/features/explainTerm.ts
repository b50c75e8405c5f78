import { type Glossary, wordsOf } from '../explain/createGlossary.ts';
import type { GlossaryEntry } from '../explain/glossaryEntry.ts';
import type { Knowledge } from '../explain/knowledge.ts';
import type { Block } from '../explain/prose.ts';
import { wordKey } from '../explain/wordKey.ts';
import { isTypo } from '../graph/similarity.ts';
import type { Locale } from '../localized.ts';
import { explainField } from './explainField.ts';
import { glossaryBlocks } from './glossaryBlocks.ts';

/**
 * What is known of a word: its entry in the glossary, and after a rule the kind or field of that name (`deployment` is both).
 * `undefined` where nothing is called so.
 */
export function explainTerm(knowledge: Knowledge, term: string, locale: Locale): readonly Block[] | undefined {
  const { glossary } = knowledge;
  const entry = glossary.entryNamed(term);
  const field = explainField(knowledge, term.trim(), locale);
  if (entry === undefined) return field;
  const said = glossaryBlocks(glossary, entry, locale);
  return field === undefined ? said : [...said, 'rule', ...field];
}

/**
 * The entries that somebody may mean who typed this: the same word with a slip, or part of one; the nearest first, five at most.
 * None for a path of fields (`pod.spec.colour`), which is about no word.
 */
export function nearTerms(glossary: Glossary, term: string): readonly GlossaryEntry[] {
  const key = wordKey(term);
  if (key.length < 2 || term.includes('.')) return [];
  const keysOf = (entry: GlossaryEntry) => wordsOf(entry).map(wordKey);
  const slips = glossary.entries().filter((entry) => keysOf(entry).some((word) => isTypo(key, word)));
  const parts = glossary
    .entries()
    .filter((entry) => keysOf(entry).some((word) => word.includes(key) || (word.length >= 4 && key.includes(word))));
  return [...new Set([...slips, ...parts])].slice(0, 5);
}
