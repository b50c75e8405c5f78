import type { Localized } from '../localized.ts';
import {
  type Anchored,
  type Frame,
  MAX_DEPTH,
  type PendingKey,
  type Properties,
  report,
  type TreeBuilder,
} from './builderState.ts';
import { sharedWord } from './commonWords.ts';
import { aliasErrors, keyErrors, mergeErrors, scalarError } from './documentErrors.ts';
import { findDuplicates } from './duplicateKeys.ts';
import { placeOfEmpty } from './emptyPlace.ts';
import { mergedEntries } from './mergeKeys.ts';
import type { ScalarNode, ScalarStyle, ScalarValue, Span, YamlNode } from './node.ts';
import { spanOf } from './nodes.ts';
import { resolveKey, resolveScalar } from './resolveScalar.ts';
import { scalarProblem } from './scalarProblem.ts';

/**
 * Collections and scalars in the order of the text become the tree, whichever reader found them: here stand the rules
 * on spans, keys, merge keys and aliases, once. A reader opens, adds and closes; the builder moves on through the text.
 */

/** Nodes that the aliases of one document may repeat. */
const MAX_REPEATED = 100_000;

/** Opens a map or a sequence at `start`: its bracket, its first dash, or the place of its first key. */
export function openCollection(
  builder: TreeBuilder,
  kind: Frame['kind'],
  form: Frame['form'],
  start: number,
  anchor: string | undefined,
): void {
  const at = Math.max(start, builder.cursor);
  builder.stack.push({
    kind,
    form,
    anchor,
    entries: [],
    items: [],
    mergeKeys: [],
    start: at,
    end: at,
    key: undefined,
    size: 1,
    height: 1,
  });
  if (anchor !== undefined) builder.anchors.set(anchor, { node: undefined, size: 0, height: 0 });
  builder.cursor = form === 'brackets' ? at + 1 : at;
}

/** Closes the last opened collection. `end` is the offset after its bracket; the others end with their last child. */
export function closeCollection(builder: TreeBuilder, end: number): void {
  const frame = builder.stack.pop();
  if (frame === undefined) return;
  if (frame.key !== undefined) addEntry(builder, frame, frame.key, emptyScalar(frame.key.node.end));
  const { start, form, anchor } = frame;
  const close = form === 'brackets' ? Math.max(end, frame.end) : frame.end;
  const flow = form !== 'block';
  builder.cursor = Math.max(builder.cursor, close);
  if (frame.kind === 'sequence') {
    finish(builder, { type: 'sequence', start, end: close, flow, items: frame.items.slice() }, anchor, frame);
    return;
  }
  findDuplicates(frame.entries, builder.duplicateKeys);
  if (frame.mergeKeys.length > 0) frame.entries.push(...mergedEntries(frame.entries, frame.mergeKeys));
  finish(builder, { type: 'map', start, end: close, flow, entries: frame.entries.slice() }, anchor, frame);
}

/** Adds a scalar that is written: from its quote or block header to its end, its text after escapes and folding. */
export function addScalar(
  builder: TreeBuilder,
  from: number,
  to: number,
  style: ScalarStyle,
  text: string,
  { anchor, tag }: Properties,
): void {
  const start = Math.max(from, builder.cursor);
  const end = Math.max(to, start);
  builder.cursor = end;
  const frame = builder.stack.at(-1);
  const isKey = frame?.kind === 'map' && frame.key === undefined;
  const resolved = resolveScalar(text, style, tag);
  if (resolved === undefined && !isKey) report(builder, { start, end }, scalarError(text, tag));
  let value = resolved === undefined ? text : resolved;
  if (style !== 'plain' && end - start > text.length + 2 && !builder.json) {
    const problem = scalarProblem(builder.text.slice(start, end), style, text);
    if (problem !== undefined) report(builder, { start, end }, problem);
  }
  if (value === text) value = text = sharedWord(text);
  const node: ScalarNode = { type: 'scalar', start, end, style, text, value };
  if (anchor !== undefined) builder.anchors.set(anchor, { node, size: 1, height: 1 });
  if (isKey) setKey(builder, frame, node, nameOf(node, resolved, tag), isMergeKey(node, tag));
  else attach(builder, node, end, 1, 1);
}

/** What is read as a string is its own name, which nearly every key is. */
function nameOf(
  { text, style, value }: ScalarNode,
  resolved: ScalarValue | undefined,
  tag: string | undefined,
): string | undefined {
  return typeof resolved === 'string' && typeof value === 'string' ? value : resolveKey(text, style, tag);
}

/** Adds a value or key that is not written: zero wide after its colon, dash, tag or anchor. */
export function addEmpty(builder: TreeBuilder, properties: Properties): void {
  const at = placeOfEmpty(builder, properties);
  addScalar(builder, at, at, 'empty', '', properties);
}

/** Adds an alias (`*name`), which is the anchored node itself; null with an error where there is none to take. */
export function addAlias(builder: TreeBuilder, span: Span, name: string): void {
  builder.cursor = Math.max(builder.cursor, span.end);
  const anchored = builder.anchors.get(name);
  const problem = aliasProblem(builder, anchored, name);
  if (problem !== undefined) report(builder, span, problem);
  const repeats = anchored?.node !== undefined && problem === undefined && !builder.overBudget;
  const node = repeats ? anchored.node : nullAt(builder.text, span);
  const size = repeats ? anchored.size : 1;
  builder.repeated += repeats ? size : 0;
  const frame = builder.stack.at(-1);
  if (frame?.kind !== 'map' || frame.key !== undefined) {
    attach(builder, node, span.end, size, repeats ? anchored.height : 1);
  } else if (node.type === 'scalar') {
    setKey(
      builder,
      frame,
      { ...node, start: span.start, end: span.end },
      resolveKey(node.text, node.style, undefined),
      false,
    );
  } else {
    setComplexKey(builder, frame, span);
  }
}

function aliasProblem(builder: TreeBuilder, anchored: Anchored | undefined, name: string): Localized | undefined {
  if (anchored === undefined) return aliasErrors.undefinedAnchor(name);
  if (anchored.node === undefined) return aliasErrors.circle(name);
  if (builder.overBudget) return undefined;
  const tooMany = builder.repeated + anchored.size > MAX_REPEATED;
  if (!tooMany && builder.stack.length + anchored.height <= MAX_DEPTH) return undefined;
  builder.overBudget = true;
  return aliasErrors.overBudget;
}

function finish(builder: TreeBuilder, node: YamlNode, anchor: string | undefined, frame: Frame): void {
  if (anchor !== undefined) builder.anchors.set(anchor, { node, size: frame.size, height: frame.height });
  const parent = builder.stack.at(-1);
  if (parent?.kind === 'map' && parent.key === undefined) setComplexKey(builder, parent, node);
  else attach(builder, node, node.end, frame.size, frame.height);
}

/** `end` is where the node ends in its parent, which for an alias is not the node's own. */
function attach(builder: TreeBuilder, node: YamlNode, end: number, size: number, height: number): void {
  const frame = builder.stack.at(-1);
  if (frame === undefined) {
    builder.root ??= node;
    return;
  }
  frame.size += size;
  frame.height = Math.max(frame.height, height + 1);
  frame.end = Math.max(frame.end, end);
  if (frame.kind === 'sequence') frame.items.push(node);
  else if (frame.key !== undefined) addEntry(builder, frame, frame.key, node);
}

function addEntry(builder: TreeBuilder, frame: Frame, key: PendingKey, value: YamlNode): void {
  frame.key = undefined;
  if (!key.merges) {
    frame.entries.push({ key: key.node, name: key.name, value });
    return;
  }
  const sources = value.type === 'sequence' ? value.items : [value];
  frame.mergeKeys.push({ before: frame.entries.length, sources });
  if (sources.some((source) => source.type !== 'map')) report(builder, spanOf(key.node), mergeErrors.noMap);
}

function setKey(builder: TreeBuilder, frame: Frame, node: ScalarNode, name: string | undefined, merges: boolean): void {
  if (name === undefined) report(builder, spanOf(node), keyErrors.noText);
  if (frame.entries.length === 0 && frame.mergeKeys.length === 0 && frame.form !== 'brackets') {
    frame.start = node.start;
  }
  frame.size++;
  frame.end = Math.max(frame.end, node.end);
  frame.key = { node, name: name ?? node.text, merges };
}

/** A map or a list as a key is read as its text, so that its value can be read. */
function setComplexKey(builder: TreeBuilder, frame: Frame, { start, end }: Span): void {
  const text = builder.text.slice(start, end);
  const node: ScalarNode = { type: 'scalar', start, end, style: 'plain', text, value: text };
  setKey(builder, frame, node, undefined, false);
}

function isMergeKey(node: ScalarNode, tag: string | undefined): boolean {
  return node.text === '<<' && (tag === undefined ? node.style === 'plain' : tag === '!!merge');
}

function emptyScalar(at: number): ScalarNode {
  return { type: 'scalar', start: at, end: at, style: 'empty', text: '', value: null };
}

function nullAt(text: string, { start, end }: Span): ScalarNode {
  return { type: 'scalar', start, end, style: 'plain', text: text.slice(start, end), value: null };
}
