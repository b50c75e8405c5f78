import { documentWriting } from '../../model/placeIn.ts';
import type { ManifestDocument, Resource } from '../../model/resource.ts';
import type { MapEntry, MapNode, ScalarNode, ScalarStyle, Span } from '../../yaml/node.ts';
import { resolveScalar } from '../../yaml/resolveScalar.ts';
import type { TextEdit } from '../finding.ts';

/** Writes another text into a scalar, in the quotes it has; quotes are added where the text would be read as no string. */
export function replaceScalar(document: ManifestDocument, node: ScalarNode, text: string): TextEdit {
  return { place: { document, span: node.span }, newText: scalarSource(text, node.style) };
}

/**
 * Gives a map the entry `key: value`: the value is replaced where the key is written, else a line (or a flow entry) is added
 * after the last one. `undefined` where the present value is no scalar, the map has no place to add to, or a kustomization made it.
 */
export function setEntry(resource: Resource, map: MapNode, key: string, value: string): TextEdit | undefined {
  return setSource(resource, map, key, (style) => scalarSource(value, style));
}

/** What can be written on one line. */
export type FlowValue = string | number | readonly FlowValue[] | { readonly [key: string]: FlowValue };

/** The same with a number, or a map or list on one line. */
export function setValue(resource: Resource, map: MapNode, key: string, value: FlowValue): TextEdit | undefined {
  return setSource(resource, map, key, (style) => flowSource(value, style));
}

/** A value on one line: scalars in a style, where that is quoted the keys too. */
export function flowSource(value: FlowValue, style: ScalarStyle): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return scalarSource(value, style);
  if (isList(value)) return `[${value.map((each) => flowSource(each, style)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, each]) => `${scalarSource(key, style)}: ${flowSource(each, style)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

function isList(value: FlowValue): value is readonly FlowValue[] {
  return Array.isArray(value);
}

function setSource(
  resource: Resource,
  map: MapNode,
  key: string,
  sourceIn: (style: ScalarStyle) => string,
): TextEdit | undefined {
  const present = map.entries.findLast((entry) => entry.name === key && entry.merged !== true);
  if (present !== undefined) {
    const { value } = present;
    const writing = documentWriting(resource, value);
    if (value.type !== 'scalar' || writing === undefined) return undefined;
    return { place: { document: writing, span: value.span }, newText: sourceIn(value.style) };
  }
  const document = documentWriting(resource, map);
  if (document === undefined) return undefined;
  const style = styleIn(map);
  const source = `${scalarSource(key, style)}: ${sourceIn(style)}`;
  return map.flow ? addToFlow(document, map, source) : addLine(document, map, source);
}

/** How what is added to a map is written: JSON is YAML in which everything is quoted, and stays so. */
export function styleIn(map: MapNode): ScalarStyle {
  return map.entries.at(-1)?.key.style === 'double-quoted' ? 'double-quoted' : 'plain';
}

/**
 * Takes entries out of a map: their lines in a block map, their text and the commas between in a flow map. The edits do not overlap.
 * `undefined` where nothing would remain, and where an entry shares its first line with something else.
 */
export function removeEntries(
  document: ManifestDocument,
  map: MapNode,
  entries: readonly MapEntry[],
): readonly TextEdit[] | undefined {
  if (map.entries.length <= entries.length || entries.some(({ merged }) => merged === true)) return undefined;
  const spans: readonly (Span | undefined)[] = map.flow
    ? flowSpans(map, entries)
    : entries.map((entry) => linesOf(document.yaml.text, entry));
  if (spans.includes(undefined)) return undefined;
  return spans.flatMap((span) => (span === undefined ? [] : { place: { document, span }, newText: '' }));
}

/** A text as a YAML scalar of a style, quoted where it must be. Line breaks are escaped. */
export function scalarSource(text: string, style: ScalarStyle): string {
  if (style === 'double-quoted' || /\p{Cc}/u.test(text)) return JSON.stringify(text);
  if (style === 'single-quoted') return `'${text.replaceAll("'", "''")}'`;
  return isPlainString(text) ? text : JSON.stringify(text);
}

function isPlainString(text: string): boolean {
  return (
    /^[A-Za-z0-9_./][\w./%-]*(?::[\w./%-]+)*$/.test(text) && typeof resolveScalar(text, 'plain', undefined) === 'string'
  );
}

function addLine(document: ManifestDocument, map: MapNode, source: string): TextEdit | undefined {
  const text = document.yaml.text;
  const own = map.entries.filter(({ merged }) => merged !== true);
  const first = own[0];
  const last = own.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', first.key.span.start - 1) + 1;
  const indent = text.slice(lineStart, first.key.span.start).replace(/[^ ]/g, ' ');
  const end = endOfLine(text, entrySpan(last).end);
  return { place: { document, span: { start: end, end } }, newText: `${lineBreakOf(text)}${indent}${source}` };
}

function addToFlow(document: ManifestDocument, map: MapNode, source: string): TextEdit {
  const last = map.entries.at(-1);
  if (last === undefined) return { place: { document, span: map.span }, newText: `{ ${source} }` };
  const end = entrySpan(last).end;
  return { place: { document, span: { start: end, end } }, newText: `, ${source}` };
}

function linesOf(text: string, entry: MapEntry): Span | undefined {
  const lineStart = text.lastIndexOf('\n', entry.key.span.start - 1) + 1;
  if (text.slice(lineStart, entry.key.span.start).trim() !== '') return undefined;
  const end = endOfLine(text, lastContent(text, entry));
  return { start: lineStart, end: Math.min(text.length, end + lineBreakOf(text).length) };
}

/** A block scalar's span may reach over its line break. */
function lastContent(text: string, entry: MapEntry): number {
  const { start, end } = entrySpan(entry);
  return start + text.slice(start, end).trimEnd().length;
}

/** One span for each run of neighbours, with the comma after it; the last run takes the comma before it instead. */
function flowSpans(map: MapNode, entries: readonly MapEntry[]): readonly Span[] {
  const spans: Span[] = [];
  let start: number | undefined;
  for (const [index, entry] of map.entries.entries()) {
    if (entries.includes(entry)) {
      start ??= index;
    } else if (start !== undefined) {
      spans.push({ start: map.entries[start]?.key.span.start ?? 0, end: entry.key.span.start });
      start = undefined;
    }
  }
  const kept = start === undefined ? undefined : map.entries[start - 1];
  const last = map.entries.at(-1);
  if (kept !== undefined && last !== undefined) spans.push({ start: entrySpan(kept).end, end: entrySpan(last).end });
  return spans;
}

function entrySpan(entry: MapEntry): Span {
  return { start: entry.key.span.start, end: Math.max(entry.key.span.end, entry.value.span.end) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
