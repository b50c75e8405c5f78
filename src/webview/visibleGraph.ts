import type { GraphView } from '../core/features/graphView.ts';
import { graphOfUnit } from '../diagram/graphOfUnit.ts';
import type { ViewState } from './viewState.ts';

/** What a view lets through of the whole graph: this is laid out, drawn, listed and exported. */
export function visibleGraph(graph: GraphView, view: ViewState): GraphView {
  return view.shown.unit === undefined ? graph : graphOfUnit(graph, view.shown.unit);
}

/** Whether two views let the same through of any graph: then there is nothing to lay out anew. */
export function showSame(a: ViewState, b: ViewState): boolean {
  return a.shown.unit === b.shown.unit;
}
