/**
 * True for a path that a pattern names, or that lies below a folder it names. As in .gitignore: `*` is any text within a segment, `?`
 * one character, `**` any number of folders; a pattern without a slash (but at its end) names files and folders at any depth.
 * Both are relative to one folder. Takes time in proportion to both lengths, whatever the pattern: manifests bring their own.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const trimmed = pattern.replace(/^\.?\/+/, '/').replace(/\/+$/, '');
  const anchored = trimmed.includes('/');
  const segments = trimmed.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (segments.length === 0) return false;
  return matchesSegments(anchored ? segments : ['**', ...segments], path.split('/'));
}

/** Follows all ways through the pattern at once: `states` are the pattern's segments that may come next. */
function matchesSegments(pattern: readonly string[], path: readonly string[]): boolean {
  let states = withSkipped(pattern, new Set([0]));
  for (const name of path) {
    const next = new Set<number>();
    for (const state of states) {
      const segment = pattern[state];
      if (segment === '**') next.add(state);
      else if (segment !== undefined && matchesWildcards(segment, name)) next.add(state + 1);
    }
    states = withSkipped(pattern, next);
    if (states.has(pattern.length)) return true;
  }
  return false;
}

/** `**` may stand for no folder at all. */
function withSkipped(pattern: readonly string[], states: Set<number>): ReadonlySet<number> {
  for (const state of states) if (pattern[state] === '**') states.add(state + 1);
  return states;
}

/**
 * True for a text that a pattern fits as a whole: `*` is any text, `?` one character. Goes back to the last `*` only, which is enough:
 * what an earlier one could give, the last one gives too.
 */
export function matchesWildcards(pattern: string, name: string): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < name.length; ) {
    const wanted = pattern[at];
    if (wanted === '*') {
      [star, resume] = [at++, index];
    } else if (wanted === '?' || wanted === name[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
