/** The pages that were looked at, and the one that is shown: as in a browser. */
export interface PageHistory<Page> {
  readonly past: readonly Page[];
  readonly present: Page;
  readonly future: readonly Page[];
}

/** Goes on to a page; what could have been gone forward to is forgotten. At most fifty pages are kept. */
export function visit<Page>(history: PageHistory<Page> | undefined, page: Page): PageHistory<Page> {
  const past = history === undefined ? [] : [...history.past, history.present];
  return { past: past.slice(-longest), present: page, future: [] };
}

/** One page back; the same history where there is none. */
export function back<Page>(history: PageHistory<Page>): PageHistory<Page> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

/** One page forward again; the same history where there is none. */
export function forward<Page>(history: PageHistory<Page>): PageHistory<Page> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}

const longest = 50;
