import type { OutlineItem } from './outlineRows.ts';
import type { PanelActions } from './pane.ts';
import { enterFocus } from './viewSteps.ts';

/**
 * A line is picked: its node or edge is selected and comes into sight on the map. An edge leads on to the node at its other end,
 * which is given back.
 */
export function pickOutline({ target, other }: OutlineItem, actions: PanelActions): string | undefined {
  if (target === undefined) return undefined;
  actions.change((view) => ({ ...view, selection: target }));
  actions.reveal(other ?? target.id, 'leave');
  return other;
}

/** Goes into the neighbourhood of a node. */
export function enterNode(id: string, actions: PanelActions): void {
  actions.change((view) => enterFocus(view, id));
}
