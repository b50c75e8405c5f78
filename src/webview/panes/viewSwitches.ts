import type { Localized } from '../../core/localized.ts';
import type { Pane, PanelActions, PanelView } from '../pane.ts';
import type { Slots } from '../slots.ts';
import { createToolButton } from '../toolButton.ts';
import { word } from '../words.ts';

const words = {
  down: { en: 'Draw from top to bottom', ko: '위에서 아래로 그리기' },
  right: { en: 'Draw from left to right', ko: '왼쪽에서 오른쪽으로 그리기' },
  outline: { en: 'Outline', ko: '개요' },
  fold: { en: 'Close all applications', ko: '애플리케이션 모두 접기' },
} as const satisfies Readonly<Record<string, Localized>>;

/** How the graph is shown: its direction, the outline beside it, and, on a large map, all applications closed again. */
export function createViewSwitches({ toolbar }: Slots, actions: PanelActions): Pane {
  const root = document.createElement('div');
  root.className = 'switches';
  root.setAttribute('role', 'group');
  const down = createToolButton('toBottom', () => actions.change((view) => ({ ...view, direction: 'down' })));
  const right = createToolButton('toRight', () => actions.change((view) => ({ ...view, direction: 'right' })));
  const fold = createToolButton('fold', () => actions.change((view) => ({ ...view, open: [] })));
  const outline = createToolButton('outline', () =>
    actions.change((view) => ({ ...view, outline: view.outline === 'shown' ? 'hidden' : 'shown' })),
  );
  root.append(fold.root, down.root, right.root, outline.root);
  toolbar.append(root);
  return {
    update: ({ whole, view, locale, scene }: PanelView) => {
      root.hidden = whole.nodes.length === 0;
      down.root.hidden = view.direction === 'down';
      right.root.hidden = view.direction === 'right';
      fold.root.hidden = view.open.length === 0 || scene === undefined || scene.cardOf.size === 0;
      down.update(word(words.down, locale));
      right.update(word(words.right, locale));
      fold.update(word(words.fold, locale));
      outline.update(word(words.outline, locale), view.outline === 'shown');
    },
  };
}
