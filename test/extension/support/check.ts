/** Throws, with both values, where `actual` is not `expected` (compared as JSON, so that lists and plain objects can be compared). */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [was, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (was !== wanted) throw new Error(`${what}: expected ${wanted}, got ${was}`);
}

/** Throws, with the text, where `text` does not match. */
export function matches(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`expected ${pattern}, got ${JSON.stringify(text)}`);
}

/** Gives `value`; throws where it is undefined. */
export function defined<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}

/**
 * Asks until `done` accepts the answer, and gives it: the editor answers when its extension has read the folder, not at once.
 * Throws with the last answer after 30 seconds.
 */
export async function eventually<T>(
  ask: () => PromiseLike<T> | T,
  done: (answer: T) => boolean,
  what: string,
): Promise<T> {
  const until = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (done(answer)) return answer;
    if (Date.now() > until) throw new Error(`${what}: still ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
