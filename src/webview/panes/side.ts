import type { Locale } from '../../core/localized.ts';
import { button, element } from '../elements.ts';
import type { Pane, PanelActions, PanelView } from '../pane.ts';
import type { Slots } from '../slots.ts';
import { withoutSide } from '../viewState.ts';
import { word } from '../words.ts';
import { detailsContent } from './details.ts';
import { sideWords } from './sideWords.ts';
import { traceContent } from './trace.ts';

/** The column at the side: what is chosen, explained, or the way of a request. Shown as soon as there is something to say. */
export function createSide({ side, stage }: Slots, actions: PanelActions): Pane {
  const root = element('section', 'details');
  const head = element('div', 'head');
  const content = element('div', 'content');
  root.append(head, content);
  side.append(root);
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.change(withoutSide);
    stage.querySelector<HTMLElement>('button.node[tabindex="0"], .surface')?.focus();
  });
  let shown: readonly unknown[] = [];
  return {
    update: (panel) => {
      const { view, locale } = panel;
      root.hidden = !isSideShown(panel);
      if (root.hidden) return;
      const title = word(sideWords[view.side === 'trace' ? 'trace' : 'details'], locale);
      root.setAttribute('aria-label', title);
      // Only what it is made from makes it anew: the reader may have scrolled, or the keyboard may stand in it.
      const from = [
        view.side,
        view.selection?.id,
        view.trace?.node,
        view.trace?.field,
        view.trace?.parent,
        panel.scene,
        panel.answers,
        locale,
      ];
      if (from.every((value, index) => value === shown[index])) return;
      const kept = shown[1] === from[1] && shown[0] === from[0] ? content.scrollTop : 0;
      shown = from;
      const focus = focusIn(root);
      head.replaceChildren(title, closeButton(locale, actions));
      content.replaceChildren(
        ...(view.side === 'trace' ? traceContent(panel, actions) : detailsContent(panel, actions)),
      );
      content.scrollTop = kept;
      const again = [...root.querySelectorAll<HTMLElement>('button, input, a')].find((each) => lookOf(each) === focus);
      again?.focus();
    },
  };
}

/** Whether the column is there: something is chosen, or a way in is asked for. */
export function isSideShown({ view, scene }: PanelView): boolean {
  if (scene === undefined || scene.nodes.size === 0) return false;
  return view.side === 'trace' || (view.side === 'details' && view.selection !== undefined);
}

/** What has the keyboard in the column, by how it looks: the elements are made anew. */
function focusIn(root: HTMLElement): string | undefined {
  const active = document.activeElement;
  return active instanceof HTMLElement && root.contains(active) ? lookOf(active) : undefined;
}

function lookOf(element: HTMLElement): string {
  return `${element.className} ${element.textContent}`;
}

function closeButton(locale: Locale, actions: PanelActions): HTMLElement {
  const close = button('close', '✕', () => actions.change(withoutSide));
  close.title = word(sideWords.close, locale);
  close.setAttribute('aria-label', close.title);
  return close;
}
