import type { Steps } from './steps.ts';

/**
 * The names of one kind, or the values of one label key: each once, as they are and read from behind, both in the order of UTF-16 units.
 * What begins or ends alike stands side by side, so one that is nearly right is found without comparing with each.
 */
export interface SortedTexts {
  readonly forward: readonly string[];
  readonly backward: readonly string[];
}

export const noTexts: SortedTexts = { forward: [], backward: [] };

/** The texts after some went, which were there, and others came, which were not; one order a step. */
export function* withTextsInSteps(
  texts: SortedTexts,
  gone: ReadonlySet<string>,
  come: readonly string[],
): Steps<SortedTexts> {
  const forward = merged(texts.forward, gone, come);
  yield;
  const backward = merged(texts.backward, new Set([...gone].map(reversed)), come.map(reversed));
  yield;
  return { forward, backward };
}

/** A text read from behind, unit by unit. */
export function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/** Of texts in order, the indexes between which those stand that begin so: the first, and the one after the last. */
export function rangeOf(texts: readonly string[], beginning: string): readonly [number, number] {
  const start = firstNotBefore(texts, 0, beginning);
  return [start, firstAfter(texts, start, beginning)];
}

/** The index of the first text from `start` on that does not begin so, where those that do stand together there. */
export function firstAfter(texts: readonly string[], start: number, beginning: string): number {
  return firstFrom(texts, start, (text) => !text.startsWith(beginning));
}

/** The index of the first text from `start` on that does not stand before another one. */
export function firstNotBefore(texts: readonly string[], start: number, other: string): number {
  return firstFrom(texts, start, (text) => text >= other);
}

/** The first index from `start` on for which `holds`, which holds from there on. Steps that double first: it is mostly near. */
function firstFrom(texts: readonly string[], start: number, holds: (text: string) => boolean): number {
  let step = 1;
  while (start + step <= texts.length && !holds(texts[start + step - 1] ?? '')) step *= 2;
  let low = start + (step >> 1);
  let high = Math.min(texts.length, start + step - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(texts[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A few changes copy the list in one piece. */
function merged(before: readonly string[], gone: ReadonlySet<string>, come: readonly string[]): readonly string[] {
  return gone.size + come.length < 16 ? spliced(before, gone, come) : inOnePass(before, gone, come);
}

function spliced(before: readonly string[], gone: ReadonlySet<string>, come: readonly string[]): readonly string[] {
  const result = [...before];
  for (const text of gone) result.splice(firstNotBefore(result, 0, text), 1);
  for (const text of come) result.splice(firstNotBefore(result, 0, text), 0, text);
  return result;
}

function inOnePass(before: readonly string[], gone: ReadonlySet<string>, come: readonly string[]): readonly string[] {
  const added = [...come].sort();
  const result: string[] = [];
  let next = 0;
  for (const text of before) {
    if (gone.has(text)) continue;
    for (let other = added[next]; other !== undefined && other < text; other = added[++next]) result.push(other);
    result.push(text);
  }
  for (; next < added.length; next++) result.push(added[next] ?? '');
  return result;
}
