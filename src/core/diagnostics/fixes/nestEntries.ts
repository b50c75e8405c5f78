import type { ManifestDocument } from '../../model/resource.ts';
import type { MapEntry, MapNode } from '../../yaml/node.ts';
import { spanOf } from '../../yaml/nodes.ts';
import type { TextEdit } from '../finding.ts';
import { scalarSource, styleIn } from './edits.ts';
import { lineBreakOf, lineStart } from './textLines.ts';

/** An entry, and the field (or the field of a field) that it becomes of the new map. */
export interface NestedEntry {
  readonly entry: MapEntry;
  readonly path: readonly [string] | readonly [string, string];
}

/**
 * Puts neighbouring entries of a map into a new map under a key, by other names, and before them what `also` holds: `serviceName: web` becomes
 * `service: { name: web }`, in as many lines as the map is written in. Their values and comments stay where they are. `undefined` where they are no
 * neighbours, were merged, or have values in several lines, which would have to move.
 */
export function nestEntries(
  document: ManifestDocument,
  map: MapNode,
  key: string,
  nested: readonly NestedEntry[],
  also: Readonly<Record<string, string>> = {},
): readonly TextEdit[] | undefined {
  const { text } = document.yaml;
  const own = [...nested].sort((a, b) => a.entry.key.start - b.entry.key.start);
  const first = own[0]?.entry;
  if (first === undefined || !areNeighbours(map, own) || !own.every((each) => canMove(text, map, each)))
    return undefined;
  const style = styleIn(document, map);
  const opening = map.flow ? ': { ' : ':';
  const column = first.key.start - lineStart(text, first.key.start);
  const line = (steps: number) => (map.flow ? '' : `${lineBreakOf(text)}${' '.repeat(column + 2 * steps)}`);
  const before = Object.entries(also)
    .map(([name, value]) => `${scalarSource(name, style)}: ${scalarSource(value, style)}${map.flow ? ', ' : line(1)}`)
    .join('');
  return own.flatMap(({ entry, path: [name, below] }, index) => {
    const head = index === 0 ? `${scalarSource(key, style)}${opening}${line(1)}${before}` : map.flow ? '' : '  ';
    const tail = below === undefined ? '' : `${opening}${line(2)}${scalarSource(below, style)}`;
    const closing = map.flow ? ' }'.repeat((below === undefined ? 0 : 1) + (index === own.length - 1 ? 1 : 0)) : '';
    const { end } = entry.value;
    return [
      { place: { document, span: spanOf(entry.key) }, newText: `${head}${scalarSource(name, style)}${tail}` },
      ...(closing === '' ? [] : [{ place: { document, span: { start: end, end } }, newText: closing }]),
    ];
  });
}

function areNeighbours({ entries }: MapNode, nested: readonly NestedEntry[]): boolean {
  const first = nested[0] === undefined ? -1 : entries.indexOf(nested[0].entry);
  return nested.every(({ entry }, index) => entry.merged !== true && entries[first + index] === entry);
}

/** Not the value of an alias, which stands before its key. */
function canMove(text: string, { flow }: MapNode, { entry: { key, value } }: NestedEntry): boolean {
  const source = text.slice(key.start, Math.max(key.end, value.end));
  return value.start >= key.end && (flow || (value.type === 'scalar' && !source.includes('\n')));
}
