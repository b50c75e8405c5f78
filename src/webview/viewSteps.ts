import type { FocusDepth, ViewState } from './viewState.ts';

/** Goes into the neighbourhood of a node, one edge around it at first. */
export function enterFocus(view: ViewState, node: string): ViewState {
  const last = view.focus.at(-1);
  if (last?.node === node) return view;
  return { ...view, focus: [...view.focus, { node, depth: last?.depth ?? 1 }] };
}

/** Back to the first `kept` neighbourhoods of the way; 0 is the whole. */
export function returnTo(view: ViewState, kept: number): ViewState {
  const way = view.focus.slice(0, Math.max(0, kept));
  return way.length === view.focus.length ? view : { ...view, focus: way };
}

/** Shows the last neighbourhood with another depth. */
export function withDepth(view: ViewState, depth: FocusDepth): ViewState {
  const last = view.focus.at(-1);
  if (last === undefined || last.depth === depth) return view;
  return { ...view, focus: [...view.focus.slice(0, -1), { ...last, depth }] };
}

/** Opens closed applications, by their ids. */
export function openApplications(view: ViewState, ids: readonly string[]): ViewState {
  const fresh = ids.filter((id) => !view.open.includes(id));
  return fresh.length === 0 ? view : { ...view, open: [...view.open, ...fresh] };
}

/** Closes an application again. */
export function closeApplication(view: ViewState, id: string): ViewState {
  return view.open.includes(id) ? { ...view, open: view.open.filter((other) => other !== id) } : view;
}

/** The search walks to the match that is `by` further (1 or -1), around the end; from none to the first or the last. */
export function walkMatches(view: ViewState, matches: readonly string[], by: 1 | -1): ViewState {
  if (matches.length === 0) return view;
  const index = view.search.at === undefined ? -1 : matches.indexOf(view.search.at);
  const next = index < 0 ? (by > 0 ? 0 : matches.length - 1) : (index + by + matches.length) % matches.length;
  const at = matches[next];
  return at === undefined ? view : { ...view, search: { ...view.search, at } };
}
