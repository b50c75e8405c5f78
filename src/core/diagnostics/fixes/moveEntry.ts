import type { ManifestDocument } from '../../model/resource.ts';
import type { MapEntry, MapNode } from '../../yaml/node.ts';
import { entryOf } from '../../yaml/nodes.ts';
import type { TextEdit } from '../finding.ts';
import { removeEntries } from './removeEntries.ts';
import { endOfContent, entrySpan, lineBreakOf, lineStart } from './textLines.ts';
import { writeAbove, writeBelow } from './writeAbove.ts';

/** An entry of a block map whose lines are its own. */
interface WrittenEntry {
  readonly entry: MapEntry;
  readonly from: MapNode;
}

/**
 * Takes an entry out of its map and writes it into the map around that one, before the entry that holds the map.
 * `undefined` for flow maps, for the only entry of a map, where lines are shared with something else, and for anchors and aliases,
 * whose order must stay.
 */
export function moveOut(
  document: ManifestDocument,
  { entry, from, around }: WrittenEntry & { readonly around: MapNode },
): readonly TextEdit[] | undefined {
  const holder = around.entries.find(({ value }) => value.start <= from.start && from.end <= value.end);
  const removal = around.flow || from.flow ? undefined : removeEntries(document, from, [entry]);
  if (holder === undefined || removal === undefined) return undefined;
  const added = writtenBefore(document, entry, holder);
  return added === undefined ? undefined : [added, ...removal];
}

/** Writes an entry into another field of its own map, at its start; the field is written where it is not there. */
export function moveInto(
  document: ManifestDocument,
  { entry, from, field }: WrittenEntry & { readonly field: string },
): readonly TextEdit[] | undefined {
  const present = entryOf(from, field);
  if (present !== undefined) return moveBelow(document, { entry, from, present });
  const lines = from.flow ? undefined : writtenLines(document, entry);
  if (lines === undefined) return undefined;
  const indent = ' '.repeat(lines.indent);
  const moved = lines.lines.map((line) => (line === '' ? line : `${indent}  ${line}`));
  const newText = [`${indent}${field}:`, ...moved].join(lineBreakOf(document.yaml.text));
  return [{ place: { document, span: { start: lines.start, end: lines.end } }, newText }];
}

function moveBelow(
  document: ManifestDocument,
  { entry, from, present: { key, value: target } }: WrittenEntry & { readonly present: MapEntry },
): readonly TextEdit[] | undefined {
  const removal = from.flow ? undefined : removeEntries(document, from, [entry]);
  const first = target.type === 'map' && !target.flow ? target.entries[0] : undefined;
  if (target.type !== 'map' || first === undefined || removal === undefined) return undefined;
  if (target.entries.some(({ merged }) => merged === true) || target.start < key.end) return undefined;
  const added = writtenBefore(document, entry, first);
  return added === undefined ? undefined : [added, ...removal];
}

/**
 * Writes an entry at the end of a map elsewhere in the object, or above what it stands in where that is in the map; `gone` goes, which is the
 * entry itself or what it is the only entry of. `undefined` as for `moveOut`.
 */
export function moveHome(
  document: ManifestDocument,
  entry: MapEntry,
  gone: WrittenEntry,
  { map, under }: { readonly map: MapNode; readonly under?: string },
): readonly TextEdit[] | undefined {
  const written = writtenLines(document, entry)?.lines;
  const removal = gone.from.flow ? undefined : removeEntries(document, gone.from, [gone.entry]);
  if (map.flow || written === undefined || removal === undefined) return undefined;
  const lines = under === undefined ? written : [`${under}:`, ...written.map((line) => `  ${line}`)];
  const { start } = gone.entry.key;
  const holder = map.entries.find(({ value }) => value.start <= start && start < value.end);
  const added = holder === undefined ? writeBelow(document, map, lines) : writeAbove(document, holder, lines);
  return added === undefined ? undefined : [added, ...removal];
}

function writtenBefore(document: ManifestDocument, entry: MapEntry, other: MapEntry): TextEdit | undefined {
  const lines = writtenLines(document, entry);
  return lines && writeAbove(document, other, lines.lines);
}

interface Lines {
  readonly start: number;
  /** Without the last line break. */
  readonly end: number;
  /** Without the indent of the first. */
  readonly lines: readonly string[];
  readonly indent: number;
}

/** The lines of an entry; `undefined` where they are shared with something else, stand further left, or have anchors or aliases. */
export function writtenLines({ yaml: { text } }: ManifestDocument, entry: MapEntry): Lines | undefined {
  const { key, value, merged } = entry;
  const start = lineStart(text, key.start);
  const indent = text.slice(start, key.start);
  // A value that stands before its key is an alias's.
  if (merged === true || indent.trim() !== '' || value.start < key.end) return undefined;
  const end = endOfContent(text, entrySpan(entry));
  const source = text.slice(start, end);
  const lines = source.split(/\r?\n/).map((line) => (line.trim() === '' ? indent : line));
  if (/(?:^|[\s,[{])[&*][^\s,\]}]/.test(source) || !lines.every((line) => line.startsWith(indent))) return undefined;
  return { start, end, lines: lines.map((line) => line.slice(indent.length)), indent: indent.length };
}
