/**
 * A regular expression of Go's, to be found anywhere in a text. Go's take linear time, JavaScript's need not: what could go through
 * many ways to match is not evaluated. `undefined` for such a pattern, and for one that is none.
 */
export function readGoPattern(text: string): RegExp | undefined {
  const repeats = text.match(/[*+{]/g)?.length ?? 0;
  if (text.length > longestPattern || /\)[*+{]/.test(text) || repeats > mostRepeats) return undefined;
  try {
    return new RegExp(text);
  } catch {
    return undefined;
  }
}

const longestPattern = 500;
const mostRepeats = 3;
