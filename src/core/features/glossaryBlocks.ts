import type { Glossary } from '../explain/createGlossary.ts';
import type { GlossaryEntry } from '../explain/glossaryEntry.ts';
import { type Block, type Inline, inlines, paragraph } from '../explain/prose.ts';
import type { Locale, Localized } from '../localized.ts';
import { termInline } from './termInline.ts';

/** An entry as a page: its name in both languages, what it is, its picture, why it matters, where it shows, what to read next. */
export function glossaryBlocks(glossary: Glossary, entry: GlossaryEntry, locale: Locale): readonly Block[] {
  const { name, what, picture, matters, seenIn = [], related, learnMore } = entry;
  const other = name[locale === 'en' ? 'ko' : 'en'];
  const title = other === name[locale] ? name[locale] : `${name[locale]} (${other})`;
  const drawn: readonly Block[] =
    picture === undefined ? [] : [{ drawing: picture.drawing }, paragraph(...inlines(picture.caption[locale]))];
  const seen: readonly (readonly Inline[])[] =
    seenIn.length === 0
      ? []
      : [[`${words.seenIn[locale]} `, ...separated(seenIn.map((field) => ({ text: field, term: field })))]];
  const next: readonly (readonly Inline[])[] =
    related.length === 0
      ? []
      : [[`${words.related[locale]} `, ...separated(related.map((id) => termInline(glossary, id, locale)))]];
  return [
    { heading: [title] },
    paragraph(...inlines(what[locale])),
    ...drawn,
    paragraph(...inlines(matters[locale])),
    { list: [...seen, ...next, [{ text: words.more[locale], url: learnMore }]] },
  ];
}

function separated(pieces: readonly Inline[]): readonly Inline[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [', ', piece]));
}

const words = {
  seenIn: { en: 'In manifests:', ko: '매니페스트에서:' },
  related: { en: 'Read next:', ko: '이어서 읽기:' },
  more: { en: 'Learn more', ko: '더 알아보기' },
} as const satisfies Record<string, Localized>;
