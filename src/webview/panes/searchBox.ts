import type { Localized } from '../../core/localized.ts';
import { focusMap } from '../map/focusMap.ts';
import type { Pane, PanelActions, PanelView } from '../pane.ts';
import type { Slots } from '../slots.ts';
import { createToolButton } from '../toolButton.ts';
import { walkMatches } from '../viewSteps.ts';
import { sentence, word } from '../words.ts';

const words = {
  search: { en: 'Search', ko: '검색' },
  hint: { en: 'Search: name, kind, ns:…, label=value', ko: '검색: 이름, kind, ns:…, label=value' },
  next: { en: 'Next match (Enter)', ko: '다음 결과 (Enter)' },
  previous: { en: 'Previous match (Shift+Enter)', ko: '이전 결과 (Shift+Enter)' },
  count: { en: '{0} found', ko: '{0}개 찾음' },
  position: { en: '{0} of {1}', ko: '{1}개 중 {0}번째' },
  clear: { en: 'End the search (Escape)', ko: '검색 끝내기 (Escape)' },
  nothing: { en: 'Nothing found', ko: '결과 없음' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Finds nodes as one types: they stand out on the map; Enter and Shift+Enter walk them, Escape ends the search. */
export function createSearchBox({ toolbar }: Slots, actions: PanelActions): Pane {
  const root = document.createElement('div');
  root.className = 'search';
  root.setAttribute('role', 'search');
  const input = document.createElement('input');
  input.type = 'search';
  input.spellcheck = false;
  input.autocomplete = 'off';
  const count = document.createElement('span');
  count.className = 'count';
  count.setAttribute('role', 'status');
  const previous = createToolButton('up', () => walk(-1));
  const next = createToolButton('down', () => walk(1));
  const clear = createToolButton('close', leave);
  root.append(input, count, previous.root, next.root, clear.root);
  toolbar.append(root);
  let panel: PanelView | undefined;

  input.addEventListener('input', () => actions.change((view) => ({ ...view, search: { text: input.value } })));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') walk(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  });
  document.addEventListener('keydown', takeKey);

  return {
    update: (shown) => {
      panel = shown;
      const { whole, view, matches, locale } = shown;
      root.hidden = whole.nodes.length === 0;
      // While one types Korean the input is ahead of what it has said.
      if (document.activeElement !== input) input.value = view.search.text;
      input.placeholder = word(words.hint, locale);
      input.setAttribute('aria-label', word(words.search, locale));
      const searching = view.search.text.trim() !== '';
      const index = view.search.at === undefined ? -1 : matches.indexOf(view.search.at);
      root.classList.toggle('nothing', searching && matches.length === 0);
      count.textContent = !searching
        ? ''
        : matches.length === 0
          ? word(words.nothing, locale)
          : index < 0
            ? sentence(words.count, locale, matches.length)
            : sentence(words.position, locale, index + 1, matches.length);
      previous.update(word(words.previous, locale));
      next.update(word(words.next, locale));
      clear.update(word(words.clear, locale));
      for (const { root: button } of [previous, next]) button.hidden = matches.length === 0;
      clear.root.hidden = view.search.text === '';
    },
  };

  function walk(by: 1 | -1): void {
    if (panel === undefined) return;
    const { matches } = panel;
    actions.change((view) => walkMatches(view, matches, by));
    if (panel.view.search.at !== undefined) actions.reveal(panel.view.search.at, 'leave');
  }

  /** Escape ends the search, and the map gets the keyboard: the match that the reader walked to. */
  function leave(): void {
    const at = panel?.view.search.at;
    input.value = '';
    actions.change((view) => ({ ...view, search: { text: '' } }));
    if (at === undefined) focusMap();
    else actions.reveal(at, 'take');
  }

  function takeKey(event: KeyboardEvent): void {
    const isFind = event.key === 'f' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const isSlash = event.key === '/' && !isTyping(event.target);
    if (!isFind && !isSlash) return;
    event.preventDefault();
    input.focus();
    input.select();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}
