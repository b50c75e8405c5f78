import type { GraphView } from '../core/features/graphView.ts';
import type { Locale } from '../core/localized.ts';
import { type FoldedGraph, foldApplications, foldingSize } from '../diagram/foldApplications.ts';
import { graphOfUnit } from '../diagram/graphOfUnit.ts';
import { neighbourhood } from '../diagram/neighbourhood.ts';
import { filterGraph } from './filters.ts';
import type { Focus, ViewState } from './viewState.ts';
import { layoutWords, word, words } from './words.ts';

/** What a view lets through of the whole graph, by unit, focus and filters: this is drawn, listed and exported. */
export function visibleGraph(graph: GraphView, view: ViewState): GraphView {
  const { unit } = view.shown;
  const ofUnit = unit === undefined ? graph : graphOfUnit(graph, unit);
  const focus = focusIn(ofUnit, view);
  const near = focus === undefined ? ofUnit : neighbourhood(ofUnit, [focus.node], focus.depth);
  return filterGraph(near, view.filters, focus?.node);
}

/** A visible graph as it is laid out: one that is too large to be read opens the applications that the reader asked for. */
export function foldedGraph(graph: GraphView, view: ViewState, locale: Locale): FoldedGraph {
  if (graph.nodes.length < foldingSize) return { graph, cards: new Map(), cardOf: new Map() };
  return foldApplications(graph, new Set(view.open), layoutWords(locale), word(words.closedApplications, locale));
}

/** The applications of a visible graph that are open because the reader asked for it. */
export function openedApplications(graph: GraphView, view: ViewState): ReadonlySet<string> {
  return new Set(graph.nodes.length < foldingSize ? [] : view.open);
}

/** The neighbourhood that is shown: the last one whose node is still in the graph. */
export function focusIn(graph: GraphView, { focus }: ViewState): Focus | undefined {
  if (focus.length === 0) return undefined;
  const known = new Set(graph.nodes.map(({ id }) => id));
  return focus.findLast(({ node }) => known.has(node));
}

/** Whether two views let the same through of any graph. */
export function letSameThrough(a: ViewState, b: ViewState): boolean {
  return a.shown.unit === b.shown.unit && a.focus === b.focus && a.filters === b.filters;
}

/** Which picture a view shows: within one, nodes keep their places; another one is looked at afresh. */
export function pictureOf({ shown, focus, filters, direction }: ViewState): string {
  return JSON.stringify([shown.unit ?? null, focus.at(-1) ?? null, filters, direction]);
}
