import type { Glossary } from '../explain/createGlossary.ts';
import type { Note } from '../explain/note.ts';
import { type Block, type Inline, inlines, paragraph } from '../explain/prose.ts';
import type { Locale, Localized } from '../localized.ts';
import { termInline } from './termInline.ts';

/** A note as blocks: what it is for, what holds without it, the usual mistake, who acts on it. */
export function noteBlocks(note: Note, glossary: Glossary, locale: Locale): readonly Block[] {
  const items: (readonly Inline[])[] = [];
  if (note.absent !== undefined) items.push([`${words.absent[locale]} `, ...inlines(note.absent[locale])]);
  if (note.mistake !== undefined) items.push([`${words.mistake[locale]} `, ...inlines(note.mistake[locale])]);
  items.push([
    `${words.actor[locale]} `,
    termInline(glossary, note.actor, locale),
    ' · ',
    { text: words.more[locale], url: note.learnMore },
  ]);
  return [paragraph(...inlines(note.what[locale])), { list: items }];
}

const words = {
  absent: { en: 'Without it:', ko: '없으면:' },
  mistake: { en: 'Take care:', ko: '주의:' },
  actor: { en: 'Who acts on it:', ko: '동작 주체:' },
  more: { en: 'learn more', ko: '더 알아보기' },
} as const satisfies Record<string, Localized>;
