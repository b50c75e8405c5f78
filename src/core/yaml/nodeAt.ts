import type { MapEntry, MapNode, SequenceNode, YamlNode } from './node.ts';
import type { YamlDocument } from './yamlDocument.ts';

/** A field name as kubectl sees it, or the index of a list item. */
export type PathStep = string | number;

/** What stands at an offset of a document. */
export interface NodeAt {
  /** From the root to the field or item at the offset; empty for the root. */
  readonly path: readonly PathStep[];
  /** The value at the path, also where the offset is on its key. */
  readonly node: YamlNode;
  /** The entry that the path ends with; undefined for an item and for the root. */
  readonly entry: MapEntry | undefined;
  /** `key` from the first unit of a key up to and with the offset after its last; else `value`. */
  readonly on: 'key' | 'value';
}

/**
 * The deepest field or item at an offset of the document's text, in UTF-16 units; undefined where nothing is read.
 * The rest of a line belongs to what stands on it (blanks after a value, a comment, an alias), a dash to its item,
 * indentation and blank lines to the map or list around them. Offsets outside of the text belong to the root.
 */
export function nodeAt({ root, text }: YamlDocument, offset: number): NodeAt | undefined {
  if (root === undefined) return undefined;
  let found: NodeAt = { path: [], node: root, entry: undefined, on: 'value' };
  let next: NodeAt | undefined = found;
  while (next !== undefined) {
    found = next;
    next = found.on === 'key' ? undefined : childAt(text, found, offset);
  }
  return found;
}

function childAt(text: string, parent: NodeAt, offset: number): NodeAt | undefined {
  if (parent.node.type === 'map') return entryAt(text, parent, parent.node, offset);
  if (parent.node.type === 'sequence') return itemAt(text, parent, parent.node, offset);
  return undefined;
}

function entryAt(text: string, parent: NodeAt, map: MapNode, offset: number): NodeAt | undefined {
  const entry = map.entries.findLast(({ key, merged }) => merged !== true && key.start <= offset);
  if (entry === undefined || isOutside(map, entry.key)) return undefined;
  const found = { path: [...parent.path, entry.name], node: entry.value, entry };
  if (offset <= entry.key.end) return { ...found, on: 'key' };
  const value = isOutside(map, entry.value) || entry.value.start < entry.key.end ? entry.key : entry.value;
  const reaches = offset <= value.end || isOnSameLine(text, value.end, offset);
  return reaches ? { ...found, on: 'value' } : undefined;
}

function itemAt(text: string, parent: NodeAt, sequence: SequenceNode, offset: number): NodeAt | undefined {
  const after = sequence.items.findIndex((item) => !isOutside(sequence, item) && item.start > offset);
  const dashed = after !== -1 && isOnDash(text, offset, sequence.items[after]);
  const last = after === -1 ? sequence.items.length - 1 : after - 1;
  const index = dashed ? after : last;
  const item = sequence.items[index];
  if (item === undefined || isOutside(sequence, item)) return undefined;
  const reaches = dashed || offset <= item.end || isOnSameLine(text, item.end, offset);
  return reaches ? { path: [...parent.path, index], node: item, entry: undefined, on: 'value' } : undefined;
}

/** An aliased node stands where its anchor is. */
function isOutside(parent: YamlNode, child: YamlNode): boolean {
  return child.start < parent.start || child.end > parent.end;
}

function isOnSameLine(text: string, from: number, to: number): boolean {
  const newline = text.indexOf('\n', from);
  return newline === -1 || newline >= to;
}

function isOnDash(text: string, offset: number, item: YamlNode | undefined): boolean {
  return item !== undefined && text[offset] === '-' && isOnSameLine(text, offset, item.start);
}
