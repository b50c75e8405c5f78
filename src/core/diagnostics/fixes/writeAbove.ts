import type { ManifestDocument } from '../../model/resource.ts';
import type { MapEntry, MapNode } from '../../yaml/node.ts';
import type { TextEdit } from '../finding.ts';
import { type FlowValue, flowSource, gapBefore, scalarSource, styleIn } from './edits.ts';
import { manifestText } from './manifestText.ts';
import { endOfContent, entrySpan, lineBreakOf, lineStart } from './textLines.ts';

/** Gives a map an entry before one that it has: in lines of its own, in a flow map on the line of that one. */
export function addEntryAbove(
  document: ManifestDocument,
  map: MapNode,
  other: MapEntry,
  added: { readonly key: string; readonly value: FlowValue },
): TextEdit | undefined {
  const { key, value } = added;
  if (!map.flow)
    return writeAbove(
      document,
      other,
      manifestText({ [key]: value })
        .trimEnd()
        .split('\n'),
    );
  const style = styleIn(document, map);
  const { start } = other.key;
  const newText = `${scalarSource(key, style)}: ${flowSource(value, style)},${gapBefore(document.yaml.text, start)}`;
  return { place: { document, span: { start, end: start } }, newText };
}

/**
 * Writes lines above an entry of a block map, as far to the right as it; behind a dash they take its place, and it goes into the next
 * line. `undefined` where the entry shares its line with something else.
 */
export function writeAbove(
  document: ManifestDocument,
  other: MapEntry,
  lines: readonly string[],
): TextEdit | undefined {
  const { text } = document.yaml;
  const { start } = other.key;
  const begin = lineStart(text, start);
  const before = text.slice(begin, start);
  if (!/^(?: *-)* *$/.test(before)) return undefined;
  const indent = ' '.repeat(before.length);
  const lineBreak = lineBreakOf(text);
  const isAlone = before.trim() === '';
  const source = lines.map((line, index) => (line === '' || (index === 0 && !isAlone) ? line : indent + line));
  const offset = isAlone ? begin : start;
  return {
    place: { document, span: { start: offset, end: offset } },
    newText: `${source.join(lineBreak)}${lineBreak}${isAlone ? '' : indent}`,
  };
}

/** Writes lines behind the last entry of a block map, as far to the right as its entries. */
export function writeBelow(
  document: ManifestDocument,
  { entries }: MapNode,
  lines: readonly string[],
): TextEdit | undefined {
  const own = entries.filter(({ merged }) => merged !== true);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || own.length < entries.length) return undefined;
  const { text } = document.yaml;
  const end = endOfContent(text, entrySpan(last));
  const { start } = first.key;
  const gap = `${lineBreakOf(text)}${' '.repeat(start - lineStart(text, start))}`;
  return { place: { document, span: { start: end, end } }, newText: lines.map((line) => gap + line).join('') };
}
