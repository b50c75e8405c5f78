import { documentWriting } from '../../model/placeIn.ts';
import type { ManifestDocument, Resource } from '../../model/resource.ts';
import type { ScalarStyle, SequenceNode } from '../../yaml/node.ts';
import { spanOf } from '../../yaml/nodes.ts';
import type { TextEdit } from '../finding.ts';
import { type FlowValue, flowSource, gapBefore, isJson, styleIn } from './edits.ts';
import { endOfContent, lineBreakOf, lineStart } from './textLines.ts';

/**
 * Adds an item, written on one line, to the end of a list. `undefined` where a kustomization made the list, and for a block
 * list whose last item does not begin its line.
 */
export function addItem(resource: Resource, list: SequenceNode, item: FlowValue): TextEdit | undefined {
  const document = documentWriting(resource, list);
  return document === undefined ? undefined : addItemTo(document, list, item);
}

/** The same for a list that stands in a document just as it is. */
export function addItemTo(document: ManifestDocument, list: SequenceNode, item: FlowValue): TextEdit | undefined {
  const last = list.items.at(-1);
  const { text } = document.yaml;
  const source = flowSource(item, styleAfter(document, list));
  if (last === undefined) {
    return list.flow ? { place: { document, span: spanOf(list) }, newText: `[${source}]` } : undefined;
  }
  const { start, end } = last;
  if (list.flow) {
    return { place: { document, span: { start: end, end } }, newText: `,${gapBefore(text, start)}${source}` };
  }
  const marker = text.slice(lineStart(text, start), start);
  if (!/^\s*-\s+$/.test(marker)) return undefined;
  const at = endOfContent(text, last);
  return { place: { document, span: { start: at, end: at } }, newText: `${lineBreakOf(text)}${marker}${source}` };
}

/** As the item before it is quoted. */
function styleAfter(document: ManifestDocument, { items }: SequenceNode): ScalarStyle {
  const last = items.at(-1);
  if (isJson(document)) return 'double-quoted';
  if (last?.type === 'map') return styleIn(document, last);
  return last?.type === 'scalar' && last.style.endsWith('quoted') ? last.style : 'plain';
}
