import { documentWriting } from '../../model/placeIn.ts';
import type { ManifestDocument, Resource } from '../../model/resource.ts';
import type { SequenceNode } from '../../yaml/node.ts';
import type { TextEdit } from '../finding.ts';

/**
 * Adds an item, written on one line, to the end of a list. `undefined` where a kustomization made the list, and for a block
 * list whose last item does not begin its line.
 */
export function addItem(resource: Resource, list: SequenceNode, source: string): TextEdit | undefined {
  const document = documentWriting(resource, list);
  return document === undefined ? undefined : addItemTo(document, list, source);
}

/** The same for a list that stands in a document just as it is. */
export function addItemTo(document: ManifestDocument, list: SequenceNode, source: string): TextEdit | undefined {
  const last = list.items.at(-1);
  if (last === undefined && !list.flow) return undefined;
  const { text } = document.yaml;
  if (list.flow) {
    const start = last?.span.end ?? list.span.start + 1;
    const end = last === undefined ? list.span.end - 1 : start;
    return { place: { document, span: { start, end } }, newText: last === undefined ? source : `, ${source}` };
  }
  const { span } = last ?? list;
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const marker = text.slice(lineStart, span.start);
  if (!/^\s*-\s+$/.test(marker)) return undefined;
  const content = span.start + text.slice(span.start, span.end).trimEnd().length;
  const lineEnd = text.indexOf('\n', content);
  const end = lineEnd < 0 ? text.length : text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return { place: { document, span: { start: end, end } }, newText: `${lineBreak}${marker}${source}` };
}
