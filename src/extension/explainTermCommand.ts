import { window } from 'vscode';
import { explainTerm, type GlossaryEntry, type Knowledge, type Locale } from '../core/index.ts';
import { currentLocale } from './currentLocale.ts';
import type { PagePanel } from './pagePanel.ts';

/**
 * Shows the page of a term: the one that a link names, else the one that is chosen from the whole glossary, which can be searched
 * in both languages. `column` is the view column for a new page; beside the editor where it is none.
 */
export function createExplainTerm(page: PagePanel, loadKnowledge: () => Promise<Knowledge>) {
  return async (value: unknown, column: unknown): Promise<void> => {
    const knowledge = await loadKnowledge();
    const term = typeof value === 'string' ? value : await chooseTerm(knowledge.glossary.entries(), currentLocale());
    if (term === undefined) return;
    const shown = page.show(
      (locale) => {
        const blocks = explainTerm(knowledge, term, locale);
        return blocks === undefined
          ? undefined
          : { title: knowledge.glossary.entryNamed(term)?.name[locale] ?? term, blocks };
      },
      typeof column === 'number' ? column : undefined,
    );
    if (!shown) void window.showInformationMessage(`${term}: ${words.unknown[currentLocale()]}`);
  };
}

async function chooseTerm(entries: readonly GlossaryEntry[], locale: Locale): Promise<string | undefined> {
  const items = entries
    .map(({ id, name, aliases = [], what }) => {
      const names = [...new Set([name.en, name.ko, ...aliases])].filter((other) => other !== name[locale]);
      return { id, label: name[locale], description: names.join(' · '), detail: firstSentence(what[locale]) };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  const chosen = await window.showQuickPick(items, {
    title: words.title[locale],
    placeHolder: words.placeHolder[locale],
    matchOnDescription: true,
  });
  return chosen?.id;
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/.exec(text)?.[0].replaceAll('`', '') ?? text;
}

const words = {
  title: { en: 'Explain a Term', ko: '용어 설명' },
  placeHolder: { en: 'A word, in English or Korean', ko: '영어나 한국어로 찾을 용어' },
  unknown: { en: 'No such kind, field or term is known.', ko: '알려진 kind, 필드, 용어가 아닙니다.' },
};
