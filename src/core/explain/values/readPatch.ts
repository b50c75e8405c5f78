import type { Localized } from '../../localized.ts';
import { readDocument } from '../../yaml/readDocument.ts';
import { describePatch } from './describePatch.ts';
import type { FieldValue } from './valueReader.ts';

/** What a patch that stands in a text does, the first few operations of it; nothing for what is no patch. */
export function readPatch({ text }: FieldValue): Localized | undefined {
  const sentences = text.length > longestPatch ? [] : describePatch(readDocument(text).root);
  if (sentences.length === 0) return undefined;
  const more = sentences.length > shownSentences ? [`+${sentences.length - shownSentences}`] : [];
  return {
    en: [...sentences.slice(0, shownSentences).map(({ en }) => en), ...more].join(' '),
    ko: [...sentences.slice(0, shownSentences).map(({ ko }) => ko), ...more].join(' / '),
  };
}

const shownSentences = 4;
/** In UTF-16 units. */
const longestPatch = 100_000;
