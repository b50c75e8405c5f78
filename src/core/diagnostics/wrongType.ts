import type { ApiSchema, ListSchema } from '../api/apiSchema.ts';
import type { Localized } from '../localized.ts';
import type { ManifestDocument } from '../model/resource.ts';
import type { MapEntry, MapNode, ScalarNode, SequenceNode, YamlNode } from '../yaml/node.ts';
import { spanOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix, Judgement, TextEdit } from './finding.ts';
import { flowSource, styleIn } from './fixes/edits.ts';
import { lineBreakOf, lineStart } from './fixes/textLines.ts';
import { schemaWords, valueWords } from './schema/typeWords.ts';
import { fits, type SchemaPlace, takesString } from './schema/walkSchema.ts';

/**
 * A value that the API server cannot decode into its field: a scalar for a list, a string for an integer.
 * `cannot unmarshal string into Go struct field`:
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object
 */
export const wrongType: DiagnosticRule = {
  code: 'wrong-type',
  severity: 'error',
  summary: {
    en: 'A value is of a type that its field does not take.',
    ko: '값의 타입이 필드가 받는 타입과 다릅니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object',
  findInValue: judge,
};

function judge(
  place: SchemaPlace,
  {
    resource: {
      written: { document },
    },
  }: Judgement,
): readonly Finding[] {
  const { node, schema, entry, parent } = place;
  // A number or a boolean for a string only wants quotes: that is a finding of its own.
  if (fits(node, schema) || (takesString(schema) && node.type === 'scalar')) return [];
  const takes = schemaWords(schema);
  const written = valueWords(node);
  const name = entry?.name;
  const subject: Localized =
    name === undefined
      ? { en: 'An item of this list is', ko: '이 목록의 항목은' }
      : { en: `\`${name}\` is`, ko: `\`${name}\`은(는)` };
  return [
    {
      code: 'wrong-type',
      severity: 'error',
      message: {
        en: `${subject.en} ${takes.en}, but ${written.en} is written; the API server rejects it.`,
        ko: `${subject.ko} ${takes.ko}이어야 하지만 ${written.ko}이(가) 적혀 있습니다. API 서버가 거부합니다.`,
      },
      place: { document, span: spanOf(node.type === 'scalar' || entry === undefined ? node : entry.key) },
      related: [],
      fixes: isWrittenHere(document, node, parent) ? fixesFor(document, node, schema) : [],
    },
  ];
}

/** An aliased value stands elsewhere, and others use it. */
function isWrittenHere(document: ManifestDocument, { start }: YamlNode, parent: SchemaPlace | undefined): boolean {
  const text = document.yaml.text;
  return parent === undefined || (parent.node.start <= start && !/^[&!*]/.test(text.slice(start)));
}

function fixesFor(document: ManifestDocument, node: YamlNode, schema: ApiSchema): readonly Fix[] {
  if (schema.shape === 'list')
    return [...wrapFixes(document, node, schema.items), ...pairFixes(document, node, schema)];
  if (node.type === 'sequence') return unwrapFixes(document, node, schema);
  if (node.type !== 'scalar' || schema.shape !== 'scalar' || !node.style.endsWith('quoted')) return [];
  if (!unquoted[schema.type]?.test(node.text)) return [];
  const title = { en: 'Remove the quotes', ko: '따옴표 제거' };
  return [{ title, safe: true, edits: [{ place: { document, span: spanOf(node) }, newText: node.text }] }];
}

/** What a type reads without its quotes. */
const unquoted: Readonly<Record<string, RegExp>> = {
  integer: /^(?:0|-?[1-9]\d*)$/,
  number: /^(?:0|-?[1-9]\d*)(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
};

function wrapFixes(document: ManifestDocument, node: YamlNode, items: ApiSchema): readonly Fix[] {
  const edits =
    node.type === 'scalar'
      ? wrapScalar(document, node, items)
      : node.type === 'map' && takesAll(items, node)
        ? wrapMap(document, node)
        : [];
  if (edits.length === 0) return [];
  // One string may be meant as several words: `command: sh -c ls`.
  return [
    { title: { en: 'Make it a list of one', ko: '항목이 하나인 목록으로 변경' }, safe: node.type === 'map', edits },
  ];
}

/** What would be read as a number is quoted where the items are strings. */
function wrapScalar(document: ManifestDocument, node: ScalarNode, items: ApiSchema): readonly TextEdit[] {
  const written = document.yaml.text.slice(node.start, node.end);
  const isQuoted = node.style.endsWith('quoted');
  const isFit = fits(node, items);
  if (/\n/.test(written) || (!isQuoted && /[,[\]{}]/.test(written)) || !(isFit || takesString(items))) return [];
  return [{ place: { document, span: spanOf(node) }, newText: `[${isFit ? written : JSON.stringify(node.text)}]` }];
}

function takesAll(schema: ApiSchema, map: MapNode): boolean {
  const fields = schema.shape === 'object' && schema.others === undefined ? schema.fields() : undefined;
  return fields === undefined ? fits(map, schema) : map.entries.every(({ name }) => fields.has(name));
}

/** The first key gets the dash, and all lines after it move in; an empty map becomes an empty list. */
function wrapMap(document: ManifestDocument, map: MapNode): readonly TextEdit[] {
  const source = document.yaml.text.slice(map.start, map.end);
  if (map.flow)
    return [{ place: { document, span: spanOf(map) }, newText: map.entries.length === 0 ? '[]' : `[${source}]` }];
  if (map.entries.some(({ merged }) => merged === true)) return [];
  return [{ place: { document, span: spanOf(map) }, newText: `- ${source.replaceAll(/\n(?=[^\r\n])/g, '\n  ')}` }];
}

/** `env: { COLOUR: red }` is meant for an item with `name` and `value` for each key. */
function pairFixes(document: ManifestDocument, node: YamlNode, { items }: ListSchema): readonly Fix[] {
  const fields = items.shape === 'object' ? items.fields() : undefined;
  const value = fields?.get('value')?.schema;
  if (node.type !== 'map' || value === undefined || !takesString(value) || !fields?.has('name')) return [];
  const pairs = node.entries.flatMap((entry) =>
    entry.value.type === 'scalar' && entry.merged !== true ? [{ ...entry, value: entry.value }] : [],
  );
  if (pairs.length < node.entries.length || pairs.length === 0) return [];
  const edits = node.flow ? flowPairs(document, node, pairs) : pairs.flatMap((pair) => blockPair(document, pair));
  const title = { en: 'Make it a list of `name` and `value`', ko: '`name`과 `value`의 목록으로 변경' };
  return [{ title, safe: false, edits }];
}

interface Pair extends MapEntry {
  readonly value: ScalarNode;
}

function flowPairs(document: ManifestDocument, map: MapNode, pairs: readonly Pair[]): readonly TextEdit[] {
  const list = pairs.map(({ name, value }) => ({ name, value: value.text }));
  return [{ place: { document, span: spanOf(map) }, newText: flowSource(list, styleIn(document, map)) }];
}

function blockPair(document: ManifestDocument, { key, value }: Pair): readonly TextEdit[] {
  const { text } = document.yaml;
  const { start, end } = key;
  const line = `${lineBreakOf(text)}${' '.repeat(start - lineStart(text, start))}  value: `;
  const edits = [
    { place: { document, span: { start, end: start } }, newText: '- name: ' },
    { place: { document, span: { start: end, end: Math.max(end, value.start) } }, newText: line },
  ];
  if (typeof value.value === 'string' || value.value === null) return edits;
  return [...edits, { place: { document, span: spanOf(value) }, newText: JSON.stringify(value.text) }];
}

function unwrapFixes(document: ManifestDocument, list: SequenceNode, schema: ApiSchema): readonly Fix[] {
  const [only, ...others] = list.items;
  const isEmptyObject = only === undefined && list.flow && (schema.shape === 'object' || schema.shape === 'map');
  const title = isEmptyObject
    ? { en: 'Make it an empty map', ko: '빈 맵으로 변경' }
    : { en: 'Take the item out of the list', ko: '목록에서 항목을 꺼내기' };
  if (!isEmptyObject && (only === undefined || others.length > 0 || !fits(only, schema))) return [];
  const edit = isEmptyObject ? '{}' : unwrapped(document, list, only);
  if (edit === undefined) return [];
  return [{ title, safe: true, edits: [{ place: { document, span: spanOf(list) }, newText: edit }] }];
}

/** The item's own text: in a block list the dash becomes a blank, so that the lines of a map stay below each other. */
function unwrapped(document: ManifestDocument, list: SequenceNode, item: YamlNode | undefined): string | undefined {
  if (item === undefined) return undefined;
  const text = document.yaml.text;
  if (list.flow || item.type === 'scalar') return text.slice(item.start, item.end);
  const before = text.slice(list.start, item.start);
  return /^- +$/.test(before) ? ' '.repeat(before.length) + text.slice(item.start, list.end) : undefined;
}
