import type { ManifestDocument } from '../../model/resource.ts';
import type { MapEntry, MapNode, Span } from '../../yaml/node.ts';
import type { TextEdit } from '../finding.ts';
import { endOfContent, entrySpan, lineBreakOf, lineStart, namesAnchorInUse } from './textLines.ts';

/**
 * Takes entries out of a map: their lines in a block map, their text and the commas between in a flow map. The edits do not overlap.
 * `undefined` where nothing would remain, where an entry shares its lines with something else, and where an alias still needs an
 * anchor that would go.
 */
export function removeEntries(
  document: ManifestDocument,
  map: MapNode,
  entries: readonly MapEntry[],
): readonly TextEdit[] | undefined {
  if (map.entries.length <= entries.length || entries.some(({ merged }) => merged === true)) return undefined;
  const { text } = document.yaml;
  const spans = map.flow
    ? flowSpans(map, entries)
    : entries.map((entry) => linesOf(text, entry) ?? afterDash(text, map, entries, entry));
  if (spans.some((span) => span === undefined || namesAnchorInUse(text, span))) return undefined;
  return spans.flatMap((span) => (span === undefined ? [] : { place: { document, span }, newText: '' }));
}

function linesOf(text: string, entry: MapEntry): Span | undefined {
  const start = lineStart(text, entry.key.start);
  if (text.slice(start, entry.key.start).trim() !== '') return undefined;
  const end = endOfContent(text, entrySpan(entry));
  return { start, end: Math.min(text.length, end + lineBreakOf(text).length) };
}

/** The first entry of an item, behind its dash: the next one takes its place. */
function afterDash(
  text: string,
  { entries: [first, next] }: MapNode,
  removed: readonly MapEntry[],
  entry: MapEntry,
): Span | undefined {
  if (entry !== first || next === undefined || next.merged === true || removed.includes(next)) return undefined;
  const between = text.slice(entrySpan(entry).end, next.key.start);
  return between.trim() === '' ? { start: entry.key.start, end: next.key.start } : undefined;
}

/** One span for each run of neighbours, with the comma after it; the last run takes the comma before it instead. */
function flowSpans(map: MapNode, entries: readonly MapEntry[]): readonly Span[] {
  const spans: Span[] = [];
  let start: number | undefined;
  for (const [index, entry] of map.entries.entries()) {
    if (entries.includes(entry)) {
      start ??= index;
    } else if (start !== undefined) {
      spans.push({ start: map.entries[start]?.key.start ?? 0, end: entry.key.start });
      start = undefined;
    }
  }
  const kept = start === undefined ? undefined : map.entries[start - 1];
  const last = map.entries.at(-1);
  if (kept !== undefined && last !== undefined) spans.push({ start: entrySpan(kept).end, end: entrySpan(last).end });
  return spans;
}
