import type { PanelActions } from '../pane.ts';
import type { Selection } from '../viewState.ts';

/** Chooses another node or edge, as a click on the map does. */
export function select(actions: PanelActions, selection: Selection): void {
  actions.change((view) => ({ ...view, selection, side: 'details' }));
}
