import type { Glossary } from '../../explain/createGlossary.ts';
import type { Note } from '../../explain/note.ts';
import { type Block, type Inline, inlines, paragraph } from '../../explain/prose.ts';
import type { GroupKind } from '../../kubernetes/groupVersionKind.ts';
import { Pod, podTemplatePath } from '../../kubernetes/kinds.ts';
import type { Locale, Localized } from '../../localized.ts';
import { termInline } from '../termInline.ts';

/** The field that a note is shown on: its kind and its path from the object's root, `'[]'` for list items. */
export interface NotedField extends GroupKind {
  readonly path: readonly string[];
}

/** A note as blocks: what it is for, what holds without it, the usual mistake, who acts on it, and which words belong to the field. */
export function noteBlocks(note: Note, field: NotedField, glossary: Glossary, locale: Locale): readonly Block[] {
  const items: (readonly Inline[])[] = [];
  if (note.absent !== undefined) items.push([`${words.absent[locale]} `, ...inlines(note.absent[locale])]);
  if (note.mistake !== undefined) items.push([`${words.mistake[locale]} `, ...inlines(note.mistake[locale])]);
  items.push([
    `${words.actor[locale]} `,
    termInline(glossary, note.actor, locale),
    ...termsOf(field, glossary).flatMap((id): readonly Inline[] => [' · ', termInline(glossary, id, locale)]),
    ' · ',
    { text: words.more[locale], url: note.learnMore },
  ]);
  return [paragraph(...inlines(note.what[locale])), { list: items }];
}

/** The entries that the field is seen in, also where it belongs to the Pods that the kind makes. */
function termsOf({ group, kind, path }: NotedField, glossary: Glossary): readonly string[] {
  const template = podTemplatePath({ group, kind });
  const inPod =
    template !== undefined && template.length > 0 && template.every((step, index) => path[index] === step)
      ? glossary.entriesSeenIn(Pod.kind, path.slice(template.length))
      : [];
  return [...new Set([...glossary.entriesSeenIn(kind, path), ...inPod])].slice(0, 2).map(({ id }) => id);
}

const words = {
  absent: { en: 'Without it:', ko: '없으면:' },
  mistake: { en: 'Take care:', ko: '주의:' },
  actor: { en: 'Who acts on it:', ko: '동작 주체:' },
  more: { en: 'learn more', ko: '더 알아보기' },
} as const satisfies Record<string, Localized>;
