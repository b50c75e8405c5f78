import { element } from '../elements.ts';
import type { Pane, PanelActions, PanelView } from '../pane.ts';
import type { Slots } from '../slots.ts';
import { createToolButton } from '../toolButton.ts';
import { type Side, withoutSide } from '../viewState.ts';
import { word } from '../words.ts';
import { isSideShown } from './side.ts';
import { sideWords } from './sideWords.ts';

/** Buttons in the toolbar that open and close the column at the side. */
export function createSideSwitch({ toolbar }: Slots, actions: PanelActions): Pane {
  const root = element('div', 'side-switch');
  root.setAttribute('role', 'group');
  const sides: readonly Exclude<Side, 'hidden'>[] = ['details', 'trace'];
  const buttons = sides.map((side) => {
    return [side, createToolButton(side, () => toggle(side))] as const;
  });
  let panel: PanelView | undefined;
  root.append(...buttons.map(([, tool]) => tool.root));
  toolbar.append(root);
  return {
    update: (next) => {
      panel = next;
      root.hidden = next.scene === undefined || next.scene.nodes.size === 0;
      for (const [side, tool] of buttons) {
        tool.update(word(sideWords[side], next.locale), next.view.side === side && isSideShown(next));
      }
    },
  };

  /** Details of nothing would be an empty column: they begin with the node at the cursor, or the first one. */
  function toggle(side: Exclude<Side, 'hidden'>): void {
    if (panel?.scene === undefined) return;
    if (panel.view.side === side && isSideShown(panel)) {
      actions.change(withoutSide);
      return;
    }
    const { scene, cursor } = panel;
    const id = cursor.find((node) => scene.nodes.has(node)) ?? scene.layout.nodes[0]?.id;
    const first = id === undefined ? {} : { selection: { kind: 'node', id } as const };
    actions.change((view) => ({ ...(side === 'details' ? first : {}), ...view, side }));
  }
}
