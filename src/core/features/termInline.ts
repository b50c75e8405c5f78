import type { Glossary } from '../explain/createGlossary.ts';
import type { Inline } from '../explain/prose.ts';
import type { Locale } from '../localized.ts';

/** A link to the entry of that id, under its name; the bare id where the glossary could not be read. */
export function termInline(glossary: Glossary, id: string, locale: Locale): Inline {
  const entry = glossary.entryNamed(id);
  return entry === undefined ? id : { text: entry.name[locale], term: entry.id };
}
