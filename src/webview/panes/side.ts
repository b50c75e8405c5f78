import { button, element } from '../elements.ts';
import type { Pane, PanelActions, PanelView } from '../pane.ts';
import type { Slots } from '../slots.ts';
import type { Side } from '../viewState.ts';
import { word } from '../words.ts';
import { detailsContent } from './details.ts';
import { sideWords } from './sideWords.ts';
import { traceContent } from './trace.ts';

/** The column at the side: what is chosen, explained, or the way of a request. Shown as soon as there is something to say. */
export function createSide({ side, stage }: Slots, actions: PanelActions): Pane {
  const root = element('section', 'details');
  const tabs = element('div', 'tabs');
  const content = element('div', 'content');
  root.append(tabs, content);
  side.append(root);
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.change((view) => ({ ...view, side: 'hidden' }));
    stage.querySelector<HTMLElement>('button.node[tabindex="0"], .surface')?.focus();
  });
  let shown: readonly unknown[] = [];
  return {
    update: (panel) => {
      const { view, locale } = panel;
      root.hidden = !isShown(panel);
      if (root.hidden) return;
      root.setAttribute('aria-label', word(sideWords[view.side === 'trace' ? 'trace' : 'details'], locale));
      // Only what it is made from makes it anew: the reader may have scrolled, or the keyboard may stand in it.
      const from = [
        view.side,
        view.selection?.id,
        view.trace?.node,
        view.trace?.field,
        panel.scene,
        panel.answers,
        locale,
      ];
      if (from.every((value, index) => value === shown[index])) return;
      const kept = shown[1] === from[1] && shown[0] === from[0] ? content.scrollTop : 0;
      shown = from;
      const focus = focusIn(root);
      tabs.replaceChildren(...tabButtons(panel, actions));
      content.replaceChildren(
        ...(view.side === 'trace' ? traceContent(panel, actions) : detailsContent(panel, actions)),
      );
      content.scrollTop = kept;
      if (focus !== undefined) root.querySelectorAll<HTMLElement>(focusable)[focus]?.focus();
    },
    destroy: () => root.remove(),
  };
}

function isShown({ view, scene }: PanelView): boolean {
  if (scene === undefined || scene.nodes.size === 0) return false;
  return view.side === 'trace' || (view.side === 'details' && view.selection !== undefined);
}

const focusable = 'button, input, a';

/** The keyboard's place among the column's elements, by its number: the elements are made anew. */
function focusIn(root: HTMLElement): number | undefined {
  const index = [...root.querySelectorAll<HTMLElement>(focusable)].indexOf(document.activeElement as HTMLElement);
  return index < 0 ? undefined : index;
}

function tabButtons({ view, locale }: PanelView, actions: PanelActions): readonly HTMLElement[] {
  const tab = (side: Exclude<Side, 'hidden'>) => {
    const root = button('tab', word(sideWords[side], locale), () => actions.change((before) => ({ ...before, side })));
    root.setAttribute('aria-pressed', String(view.side === side));
    return root;
  };
  const close = button('close', '✕', () =>
    actions.change(({ trace: _, ...before }) => ({ ...before, side: 'hidden' })),
  );
  close.title = word(sideWords.close, locale);
  close.setAttribute('aria-label', close.title);
  return [tab('details'), tab('trace'), close];
}
