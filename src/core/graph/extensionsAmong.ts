import { rangeOf, reversed, type SortedTexts } from '../model/sortedTexts.ts';
import { type Cut, cutsOf, isExtension, longestName, separators } from './similarity.ts';

/** The texts that have words more or less in one place (`isExtension`), each once, in no particular order. */
export function extensionsAmong(texts: SortedTexts, wanted: string): readonly string[] {
  if (wanted.length > longestName) return [];
  const candidates = new Set([...cutsOf(wanted).flatMap((cut) => around(texts, cut)), ...shorterAmong(texts, wanted)]);
  return [...candidates].filter((text) => isExtension(text, wanted));
}

/** What begins like the head of a cut or ends like its tail, whichever are fewer. */
function around({ forward, backward }: SortedTexts, { head, tail }: Cut): readonly string[] {
  const begins = head === '' ? undefined : rangesOf(forward, head);
  const ends = tail === '' ? undefined : rangesOf(backward, reversed(tail));
  if (begins !== undefined && (ends === undefined || sizeOf(begins) <= sizeOf(ends))) return textsIn(forward, begins);
  return textsIn(backward, ends ?? []).map(reversed);
}

type Range = readonly [number, number];

/** What begins so, with a separator after it. */
function rangesOf(texts: readonly string[], beginning: string): readonly Range[] {
  return separators.map((separator) => rangeOf(texts, beginning + separator));
}

function sizeOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

function textsIn(texts: readonly string[], ranges: readonly Range[]): readonly string[] {
  return ranges.flatMap(([start, end]) => texts.slice(start, end));
}

/** Those that the wanted text becomes where words of it are left out. */
function shorterAmong({ forward }: SortedTexts, wanted: string): readonly string[] {
  const cuts = cutsOf(wanted);
  return cuts
    .flatMap(({ head }, index) => cuts.slice(index + 1).flatMap(({ tail }) => joined(head, tail)))
    .filter(isThere);

  function isThere(text: string): boolean {
    return forward[rangeOf(forward, text)[0]] === text;
  }
}

function joined(head: string, tail: string): readonly string[] {
  return head === '' || tail === '' ? [head + tail] : separators.map((separator) => head + separator + tail);
}
