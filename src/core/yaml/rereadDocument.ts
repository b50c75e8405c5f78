import { createBuilder, type TreeBuilder } from './builderState.ts';
import { onlyCommonCharacters } from './commonReader.ts';
import { addLiteral, addPlain, addQuoted } from './commonScalars.ts';
import { type CommonText, isAtDash, keyEnd } from './commonText.ts';
import type { MapEntry, MapNode, ScalarNode, SequenceNode, YamlNode } from './node.ts';
import type { YamlDocument } from './yamlDocument.ts';

/**
 * What `readDocument` gives for a text that differs from that of a document in one value, as it does while somebody types: the value
 * alone is read, and what stands behind it is moved. `undefined` where the edit is, or may be, more than that: it is another
 * value only if the reader that read the document reads it up to the very character that follows it now as before.
 */
export function rereadDocument(before: YamlDocument, text: string): YamlDocument | undefined {
  const { root } = before;
  if (!before.isCommon || root === undefined || before.duplicateKeys.length > 0) return undefined;
  if (text.startsWith('---') || before.text.startsWith('---')) return undefined;
  const change = changeBetween(before.text, text);
  const found = valueAround(root, root, change);
  if (found === undefined || !onlyCommonCharacters.test(text.slice(change.start, change.newEnd))) return undefined;
  const delta = change.newEnd - change.oldEnd;
  const now = readValue(text, found);
  if (now?.start !== found.value.start || now.end !== found.value.end + delta) return undefined;
  return { ...before, text, root: withValue(root, found.value, now, delta) };
}

/** The part of a text that another one took the place of: from `start` on, to one or the other end. */
interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = most(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = most(shorter - start, (from, to) => {
    const [end, newEnd] = [before.length - from, after.length - from];
    return before.slice(end - (to - from), end) === after.slice(newEnd - (to - from), newEnd);
  });
  return { start, oldEnd: before.length - same, newEnd: after.length - same };
}

/** How many characters, of so many at most, two texts have alike, halving what is in question: texts are compared in no time, and characters are not. */
function most(limit: number, areAlike: (from: number, to: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (areAlike(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A value, and the collection in which it stands. */
interface Found {
  readonly value: ScalarNode;
  readonly parent: MapNode | SequenceNode;
}

/** The value that all of a change stands in, or at the end of; `undefined` in a key, between values and in brackets. */
function valueAround(node: YamlNode, parent: YamlNode, change: Change): Found | undefined {
  if (change.start < node.start || change.oldEnd > node.end) return undefined;
  if (node.type === 'scalar') {
    return parent.type === 'scalar' || node.style === 'empty' ? undefined : { value: node, parent };
  }
  if (node.flow) return undefined;
  const values = node.type === 'map' ? node.entries.map(({ value }) => value) : node.items;
  const value = values.find(({ start, end }) => start <= change.start && change.oldEnd <= end);
  return value === undefined ? undefined : valueAround(value, node, change);
}

function readValue(text: string, { value: { start }, parent }: Found): YamlNode | undefined {
  const builder = createBuilder(text);
  const source: CommonText = { text, at: start, lineStart: text.lastIndexOf('\n', start - 1) + 1 };
  if (isAtDash(source) || keyEnd(source) !== -1) return undefined;
  return addValue(builder, source, columnIn(text, parent.start)) && builder.errors.length === 0
    ? builder.root
    : undefined;
}

function addValue(builder: TreeBuilder, source: CommonText, indent: number): boolean {
  switch (source.text[source.at]) {
    case '"':
    case "'":
      return addQuoted(builder, source);
    case '|':
      return addLiteral(builder, source, indent);
    default:
      return addPlain(builder, source);
  }
}

function columnIn(text: string, at: number): number {
  return at - text.lastIndexOf('\n', at - 1) - 1;
}

/** A copy of a tree with one value in the place of another, and what stands behind that moved. */
function withValue(root: YamlNode, was: YamlNode, now: YamlNode, delta: number): YamlNode {
  return copy(root);

  function copy(node: YamlNode): YamlNode {
    if (node === was) return now;
    const start = node.start < was.end ? node.start : node.start + delta;
    const end = node.end < was.end ? node.end : node.end + delta;
    switch (node.type) {
      case 'scalar':
        return copyScalar(node);
      case 'map': {
        return { type: 'map', start, end, flow: node.flow, entries: node.entries.map(copyEntry) };
      }
      case 'sequence':
        return { type: 'sequence', start, end, flow: node.flow, items: node.items.map(copy) };
    }
  }

  function copyEntry({ key, name, value, merged }: MapEntry): MapEntry {
    const entry = { key: copyScalar(key), name, value: copy(value) };
    return merged === undefined ? entry : { ...entry, merged };
  }

  function copyScalar({ start, end, style, text, value }: ScalarNode): ScalarNode {
    const by = start < was.end ? 0 : delta;
    return { type: 'scalar', start: start + by, end: end + by, style, text, value };
  }
}
