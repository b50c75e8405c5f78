import type { GraphView } from '../core/features/graphView.ts';
import type { Locale } from '../core/localized.ts';
import { graphOfUnit } from '../diagram/graphOfUnit.ts';
import { type ShownUnit, shownUnit } from './shownUnit.ts';
import { createUnitSwitch } from './unitSwitch.ts';

/** Holds the whole graph and which unit of it is shown. */
export interface UnitView {
  readonly shown: () => ShownUnit;
  /** A graph from the host. */
  readonly take: (graph: GraphView, locale: Locale) => void;
  /** The cursor of the editor stands on these nodes: where units are alternatives and none was chosen, their unit is shown. */
  readonly follow: (nodes: readonly string[]) => void;
  /** Another folder: what was chosen in the last one does not count. */
  readonly forget: () => void;
}

/** `onShow` gets the graph of the unit that is shown whenever either changes. */
export function createUnitView(parent: HTMLElement, start: ShownUnit, onShow: (graph: GraphView) => void): UnitView {
  let whole: GraphView | undefined;
  let locale: Locale = 'en';
  let shown = start;
  let cursorNodes: readonly string[] = [];
  const choice = createUnitSwitch(parent, (unit) => show({ by: 'reader', ...(unit === undefined ? {} : { unit }) }));
  return {
    shown: () => shown,
    take: (graph, language) => {
      whole = graph;
      locale = language;
      show(shownUnit(graph, shown, cursorNodes));
    },
    follow: (nodes) => {
      cursorNodes = nodes;
      const next = whole === undefined ? shown : shownUnit(whole, shown, nodes);
      if (next.unit !== shown.unit) show(next);
    },
    forget: () => {
      shown = { by: 'default' };
    },
  };

  function show(next: ShownUnit): void {
    if (whole === undefined) return;
    shown = next;
    choice.update(whole, shown.unit, locale);
    onShow(shown.unit === undefined ? whole : graphOfUnit(whole, shown.unit));
  }
}
