import type { ManifestDocument } from '../../model/resource.ts';
import type { MapEntry, MapNode } from '../../yaml/node.ts';
import { entryOf } from '../../yaml/nodes.ts';
import type { TextEdit } from '../finding.ts';
import { removeEntries } from './edits.ts';

/** An entry of a block map whose lines are its own. */
interface WrittenEntry {
  readonly entry: MapEntry;
  readonly from: MapNode;
}

/**
 * Takes an entry out of its map and writes it into the map around that one, before the entry that holds the map.
 * `undefined` for flow maps, for the only entry of a map, and where lines are shared with something else.
 */
export function moveOut(
  document: ManifestDocument,
  { entry, from, around }: WrittenEntry & { readonly around: MapNode },
): readonly TextEdit[] | undefined {
  const holder = around.entries.find(
    ({ value }) => value.span.start <= from.span.start && from.span.end <= value.span.end,
  );
  const lines = linesOf(document, entry);
  const removal = around.flow || from.flow ? undefined : removeEntries(document, from, [entry]);
  if (holder === undefined || lines === undefined || removal === undefined) return undefined;
  const { text } = document.yaml;
  const start = lineStart(text, holder.key.span.start);
  const indent = holder.key.span.start - start;
  if (text.slice(start, holder.key.span.start).trim() !== '') return undefined;
  const moved = indented(lines.text, lines.indent, indent);
  return [{ place: { document, span: { start, end: start } }, newText: `${moved}\n` }, ...removal];
}

/** Writes an entry into another field of its own map, at its end; the field is written where it is not there. */
export function moveInto(
  document: ManifestDocument,
  { entry, from, field }: WrittenEntry & { readonly field: string },
): readonly TextEdit[] | undefined {
  const lines = linesOf(document, entry);
  if (lines === undefined || from.flow) return undefined;
  const { text } = document.yaml;
  const present = entryOf(from, field);
  if (present === undefined) {
    const moved = indented(lines.text, lines.indent, lines.indent + 2);
    const newText = `${' '.repeat(lines.indent)}${field}:\n${moved}`;
    return [{ place: { document, span: { start: lines.start, end: lines.end } }, newText }];
  }
  const target = present.value;
  const removal = removeEntries(document, from, [entry]);
  const first = target.type === 'map' && !target.flow ? target.entries[0] : undefined;
  if (target.type !== 'map' || first === undefined || removal === undefined) return undefined;
  if (target.entries.some(({ merged }) => merged === true) || target.span.start < present.key.span.end)
    return undefined;
  const start = lineStart(text, first.key.span.start);
  if (text.slice(start, first.key.span.start).trim() !== '') return undefined;
  const moved = indented(lines.text, lines.indent, first.key.span.start - start);
  return [{ place: { document, span: { start, end: start } }, newText: `${moved}\n` }, ...removal];
}

interface Lines {
  readonly start: number;
  /** Without the last line break. */
  readonly end: number;
  readonly text: string;
  readonly indent: number;
}

function linesOf({ yaml: { text } }: ManifestDocument, { key, value, merged }: MapEntry): Lines | undefined {
  const start = lineStart(text, key.span.start);
  // A value that stands before its key is an alias's.
  if (merged === true || text.slice(start, key.span.start).trim() !== '' || value.span.start < key.span.end)
    return undefined;
  const written = text.slice(key.span.start, Math.max(key.span.end, value.span.end)).trimEnd();
  const lineEnd = text.indexOf('\n', key.span.start + written.length);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return { start, end, text: text.slice(start, end), indent: key.span.start - start };
}

function indented(text: string, from: number, to: number): string {
  const old = ' '.repeat(from);
  return text
    .split('\n')
    .map((line) => (line.startsWith(old) ? ' '.repeat(to) + line.slice(from) : line))
    .join('\n');
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
