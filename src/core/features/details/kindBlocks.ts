import type { Knowledge } from '../../explain/knowledge.ts';
import { type Block, inlines, paragraph } from '../../explain/prose.ts';
import type { GroupKind } from '../../kubernetes/groupVersionKind.ts';
import type { Locale, Localized } from '../../localized.ts';
import { apiBlocks } from '../hover/apiBlocks.ts';

/** What a kind is for: in our words where the glossary has it, else as the API reference says it. Nothing for unknown kinds. */
export function kindBlocks(
  { apiVersion, group, kind }: GroupKind & { readonly apiVersion: string },
  { api, glossary }: Knowledge,
  locale: Locale,
): readonly Block[] {
  // Operators have kinds of the same names, Knative a Service for one.
  const isOfKubernetes = !group.includes('.') || group.endsWith('.k8s.io');
  const entry = isOfKubernetes ? glossary.entryNamed(kind) : undefined;
  if (entry === undefined) return apiBlocks(api, { apiVersion, kind }, [], locale).slice(1);
  return [
    paragraph(...inlines(entry.what[locale])),
    paragraph(...inlines(entry.matters[locale])),
    paragraph({ text: words.more[locale], url: entry.learnMore }),
  ];
}

const words = {
  more: { en: 'Learn more', ko: '더 알아보기' },
} as const satisfies Record<string, Localized>;
