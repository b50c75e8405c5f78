import type { ManifestDocument } from '../../model/resource.ts';
import type { SequenceNode, YamlNode } from '../../yaml/node.ts';
import type { TextEdit } from '../finding.ts';
import { endOfContent, lineBreakOf, lineStart, namesAnchorInUse } from './textLines.ts';

/**
 * Takes an item out of a list: its lines in a block list, its text and one comma in a flow list. `undefined` where it is the
 * last one, which leaves nothing to write, where it shares its first line with something else, and where an alias still needs an
 * anchor in it.
 */
export function removeItem(document: ManifestDocument, list: SequenceNode, item: YamlNode): TextEdit | undefined {
  const index = list.items.indexOf(item);
  if (index < 0 || list.items.length < 2) return undefined;
  const span = list.flow ? flowSpan(list, index) : linesOf(document.yaml.text, item);
  const { text } = document.yaml;
  return span === undefined || namesAnchorInUse(text, span) ? undefined : { place: { document, span }, newText: '' };
}

function flowSpan({ items }: SequenceNode, index: number) {
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  if (item === undefined) return undefined;
  if (after !== undefined) return { start: item.start, end: after.start };
  return before === undefined ? undefined : { start: before.end, end: item.end };
}

function linesOf(text: string, item: YamlNode) {
  const start = lineStart(text, item.start);
  if (!/^\s*-\s+$/.test(text.slice(start, item.start))) return undefined;
  return { start, end: Math.min(text.length, endOfContent(text, item) + lineBreakOf(text).length) };
}
