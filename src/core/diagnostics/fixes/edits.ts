import { documentWriting } from '../../model/placeIn.ts';
import type { ManifestDocument, Resource } from '../../model/resource.ts';
import type { MapEntry, MapNode, ScalarNode, ScalarStyle } from '../../yaml/node.ts';
import { spanOf } from '../../yaml/nodes.ts';
import { resolveScalar } from '../../yaml/resolveScalar.ts';
import type { TextEdit } from '../finding.ts';
import { endOfContent, entrySpan, lineBreakOf, lineStart } from './textLines.ts';

/** Writes another text into a scalar, in the quotes it has; quotes are added where the text would be read as no string. */
export function replaceScalar(document: ManifestDocument, node: ScalarNode, text: string): TextEdit {
  return { place: { document, span: spanOf(node) }, newText: scalarSource(text, styleOf(document, node)) };
}

/** Writes another name into a key, in the quotes it has. */
export function renameKey(document: ManifestDocument, { key }: MapEntry, name: string): TextEdit {
  return { place: { document, span: spanOf(key) }, newText: scalarSource(name, key.style) };
}

/**
 * Gives a map the entry `key: value`: the value is replaced where the key is written, else a line (or a flow entry) is added
 * after the last one. `undefined` where the present value is no scalar, the map has no place to add to, or a kustomization made it.
 */
export function setEntry(resource: Resource, map: MapNode, key: string, value: string): TextEdit | undefined {
  return setSource(resource, map, key, (style) => scalarSource(value, style));
}

/** What can be written on one line. */
export type FlowValue = string | number | boolean | readonly FlowValue[] | { readonly [key: string]: FlowValue };

/** The same with a number, a boolean, or a map or list on one line. */
export function setValue(resource: Resource, map: MapNode, key: string, value: FlowValue): TextEdit | undefined {
  return setSource(resource, map, key, (style) => flowSource(value, style));
}

/** A value on one line: scalars in a style, where that is quoted the keys too. */
export function flowSource(value: FlowValue, style: ScalarStyle): string {
  if (typeof value === 'string') return scalarSource(value, style);
  if (typeof value !== 'object') return String(value);
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
    return { place: { document: writing, span: spanOf(value) }, newText: sourceIn(styleOf(writing, value)) };
  }
  const document = documentWriting(resource, map);
  if (document === undefined) return undefined;
  const style = styleIn(document, map);
  const source = `${scalarSource(key, style)}: ${sourceIn(style)}`;
  return map.flow ? addToFlow(document, map, source) : addLine(document, map, source);
}

/** How what is added to a map is written: JSON is YAML in which everything is quoted, and stays so. */
export function styleIn(document: ManifestDocument, map: MapNode): ScalarStyle {
  return isJson(document) || map.entries.at(-1)?.key.style === 'double-quoted' ? 'double-quoted' : 'plain';
}

/** The same for a text that takes the place of another, which keeps its quotes. */
export function styleOf(document: ManifestDocument, { style }: ScalarNode): ScalarStyle {
  return isJson(document) ? 'double-quoted' : style;
}

/** By what it says, not by its name: manifests in JSON are often called .yaml. */
export function isJson({ yaml: { root } }: ManifestDocument): boolean {
  return root?.type === 'map' && root.flow && root.entries[0]?.key.style === 'double-quoted';
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
  const start = first.key.start;
  const indent = text.slice(lineStart(text, start), start).replace(/[^ ]/g, ' ');
  const end = endOfContent(text, entrySpan(last));
  return { place: { document, span: { start: end, end } }, newText: `${lineBreakOf(text)}${indent}${source}` };
}

function addToFlow(document: ManifestDocument, map: MapNode, source: string): TextEdit {
  const last = map.entries.at(-1);
  if (last === undefined) return { place: { document, span: spanOf(map) }, newText: `{ ${source} }` };
  const end = entrySpan(last).end;
  const newText = `,${gapBefore(document.yaml.text, last.key.start)}${source}`;
  return { place: { document, span: { start: end, end } }, newText };
}

/** Between an entry or item of a flow collection and what stands before it: a line of its own where that one has one. */
export function gapBefore(text: string, offset: number): string {
  const indent = text.slice(lineStart(text, offset), offset);
  return indent.trim() === '' ? `${lineBreakOf(text)}${indent}` : ' ';
}
