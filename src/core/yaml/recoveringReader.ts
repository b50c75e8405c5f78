import type { ErrorCode, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { createBuilder, MAX_DEPTH, report, type TreeBuilder } from './builderState.ts';
import { structureErrors } from './documentErrors.ts';
import { endOfBlockScalar } from './eventReader.ts';
import type { ScalarStyle, Span, YamlNode } from './node.ts';
import { lineEnd } from './separation.ts';
import { addAlias, addEmpty, addScalar, closeCollection, openCollection } from './treeBuilder.ts';
import { walk } from './walk.ts';
import { explainYamlError } from './yamlErrorMessages.ts';

/**
 * Reads one document with the parser that goes on after an error, and reports them in words of our own.
 * `parsed` is the text as that parser shall see it (see `parseRelaxed`), of the same length.
 */
export function readRecovering(text: string, parsed = text): TreeBuilder {
  const document = parseDocument(parsed, {
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const builder = createBuilder(text);
  const root: unknown = document.contents;
  if (!isScalar(root) || root.source !== '' || root.tag !== undefined || root.anchor !== undefined)
    addNode(builder, root);
  for (const { code, message, pos } of document.errors.slice(0, MAX_ERRORS)) {
    report(builder, spanOfError(builder, pos, code, message), explainYamlError(code, message));
  }
  return builder;
}

/** What comes after so many errors is not worth the time. */
const MAX_ERRORS = 100;

const STYLES: Readonly<Record<Scalar.Type, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function addNode(builder: TreeBuilder, node: unknown): void {
  if (isMap(node) || isSeq(node)) addCollection(builder, node);
  else if (isAlias(node)) addAlias(builder, spanIn(node.range, builder), node.source);
  else if (isScalar(node)) addScalarNode(builder, node);
  else if (node !== null || builder.stack.length > 0) addEmpty(builder, {});
}

function addCollection(builder: TreeBuilder, node: YAMLMap | YAMLSeq): void {
  const span = spanIn(node.range, builder);
  if (builder.stack.length >= MAX_DEPTH) {
    report(builder, { start: span.start, end: span.start }, structureErrors.tooDeep);
    addEmpty(builder, {});
    return;
  }
  openCollection(builder, isMap(node) ? 'map' : 'sequence', formOf(node, span), span.start, node.anchor);
  for (const item of node.items) {
    if (isMap(node)) addPair(builder, item as Pair);
    else addNode(builder, item);
  }
  closeCollection(builder, span.end);
}

function addPair(builder: TreeBuilder, pair: Pair): void {
  addNode(builder, pair.key);
  addNode(builder, pair.value);
}

/** `[a: b]` holds a map without braces, which begins where its key does. */
function formOf(node: YAMLMap | YAMLSeq, span: Span): 'block' | 'brackets' | 'pair' {
  if (node.flow !== true) return 'block';
  const key = isMap(node) ? node.items[0]?.key : undefined;
  const begins = isMap(key) || isSeq(key) || isScalar(key) || isAlias(key) ? key.range?.[0] : undefined;
  return begins === span.start ? 'pair' : 'brackets';
}

function addScalarNode(builder: TreeBuilder, node: Scalar): void {
  const style = STYLES[node.type ?? 'PLAIN'];
  const text = node.source ?? '';
  const properties = { anchor: node.anchor, tag: node.tag };
  if (style === 'plain' && text === '') {
    addEmpty(builder, properties);
    return;
  }
  const { start, end } = spanIn(node.range, builder);
  const block = style === 'literal' || style === 'folded';
  addScalar(builder, start, block ? endOfBlockScalar(builder.text, start, end) : end, style, text, properties);
}

function spanIn(range: readonly number[] | null | undefined, { text, cursor }: TreeBuilder): Span {
  return clamp({ start: range?.[0] ?? cursor, end: range?.[1] ?? cursor }, text);
}

/** Where the quoted scalar begins that ends at an offset: that is where its quote has to be closed. */
function openingQuote(root: YamlNode | undefined, end: number): number {
  let start = end;
  walk(root, (node, _path, entry) => {
    for (const scalar of [node, entry?.key]) {
      const quoted = scalar?.type === 'scalar' && scalar.style.endsWith('quoted');
      if (quoted && scalar.end === end) start = scalar.start;
    }
  });
  return start;
}

/** An error begins at something that can be seen, or at the tab or quote that it is about, and ends on the same line. */
function spanOfError({ text, root }: TreeBuilder, pos: readonly number[], code: ErrorCode, message: string): Span {
  const { start, end } = clamp({ start: pos[0] ?? 0, end: pos[1] ?? 0 }, text);
  if (message.includes('end with a')) return lastSeen(text.slice(0, start));
  if (message.includes('Missing closing')) return toLineEnd(text, openingQuote(root, start));
  const tab = code === 'TAB_AS_INDENT' ? text.indexOf('\t', start) : -1;
  if (tab !== -1 && tab < end) return { start: tab, end: tab + 1 };
  const seen = start + text.slice(start).search(/\S|$/);
  if (seen === text.length) return lastSeen(text);
  const line = toLineEnd(text, seen);
  return end > seen + 1 ? { start: seen, end: Math.min(end, line.end) } : line;
}

function toLineEnd(text: string, start: number): Span {
  return { start, end: lineEnd(text, start) };
}

/** The last unit that can be seen. */
function lastSeen(text: string): Span {
  const end = text.trimEnd().length;
  return { start: Math.max(0, end - 1), end };
}

function clamp({ start, end }: Span, text: string): Span {
  const from = Math.min(Math.max(start, 0), text.length);
  return { start: from, end: Math.min(Math.max(end, from), text.length) };
}
