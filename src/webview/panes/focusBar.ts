import type { Locale, Localized } from '../../core/localized.ts';
import { isolated } from '../isolated.ts';
import type { Pane, PanelActions, PanelView } from '../pane.ts';
import { replaceContent } from '../replaceContent.ts';
import type { Slots } from '../slots.ts';
import { type Focus, focusDepths } from '../viewState.ts';
import { returnTo, withDepth } from '../viewSteps.ts';
import { sentence, word } from '../words.ts';

const words = {
  way: { en: 'Way back', ko: '탐색 경로' },
  all: { en: 'Everything', ko: '전체' },
  depth: { en: 'Steps around', ko: '주변 단계' },
  steps: { en: '{0} {0|step|steps} around', ko: '주변 {0}단계' },
  gone: { en: 'an object that is gone', ko: '사라진 오브젝트' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Where a reader has gone into a neighbourhood: the way back as breadcrumbs, and how far around the node to look. */
export function createFocusBar({ stage }: Slots, actions: PanelActions): Pane {
  const root = document.createElement('nav');
  root.className = 'focus-bar';
  stage.append(root);
  return {
    update: (panel) => {
      const { view, locale } = panel;
      root.hidden = view.focus.length === 0;
      if (root.hidden) return;
      root.setAttribute('aria-label', word(words.way, locale));
      const crumbs = document.createElement('ol');
      const names = [word(words.all, locale), ...view.focus.map((focus) => nameOf(focus, panel))];
      crumbs.append(...names.map((name, i) => crumb(name, i, i === names.length - 1)));
      replaceContent(root, [crumbs, depths(view.focus.at(-1)?.depth ?? 1, locale)]);
    },
  };

  function crumb(name: string, kept: number, isLast: boolean): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement(isLast ? 'span' : 'button');
    button.className = 'crumb';
    button.textContent = name;
    button.title = name;
    if (isLast) button.setAttribute('aria-current', 'page');
    else button.addEventListener('click', () => actions.change((view) => returnTo(view, kept)));
    item.append(button);
    return item;
  }

  function depths(current: number, locale: Locale): HTMLElement {
    const group = document.createElement('div');
    group.className = 'depths';
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', word(words.depth, locale));
    group.append(
      ...focusDepths.map((depth) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset['key'] = String(depth);
        button.textContent = String(depth);
        button.title = sentence(words.steps, locale, depth);
        button.setAttribute('aria-label', button.title);
        button.setAttribute('aria-pressed', String(depth === current));
        button.addEventListener('click', () => actions.change((view) => withDepth(view, depth)));
        return button;
      }),
    );
    return group;
  }
}

function nameOf({ node }: Focus, { whole, locale }: PanelView): string {
  const known = whole.nodes.find(({ id }) => id === node);
  return known === undefined ? word(words.gone, locale) : `${known.kind} ${isolated(known.name)}`;
}
