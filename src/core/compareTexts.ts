/** Orders texts by their UTF-16 units: the same on every machine, in every language. Below 0 where `a` comes first. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same order, of things that have a path. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareTexts(a.path, b.path);
}
