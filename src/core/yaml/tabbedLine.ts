import type { YamlNode } from './node.ts';

/**
 * The offset of the first line that begins with a tab between the nodes of a block; undefined where there is none.
 * kubectl refuses it even where the line is blank or a comment; inside quotes, brackets and blocks of text it may stand.
 */
export function tabbedLine(text: string, root: YamlNode | undefined): number | undefined {
  if (root !== undefined && root.type !== 'scalar' && root.flow) return undefined;
  let at = text.startsWith('\t') ? 0 : nextTab(text, 0);
  for (let looked = 0; at !== -1 && looked < MAX_LINES; looked++) {
    if (root === undefined || !isInsideText(root, at)) return at;
    at = nextTab(text, at);
  }
  return undefined;
}

/** Lines that are looked at, so that a large text full of tabs costs little. */
const MAX_LINES = 1000;

function nextTab(text: string, from: number): number {
  const newline = text.indexOf('\n\t', from);
  return newline === -1 ? -1 : newline + 1;
}

function isInsideText(root: YamlNode, offset: number): boolean {
  let node: YamlNode | undefined = root;
  while (node !== undefined) {
    if (node.type === 'scalar' || node.flow) return true;
    node = childAround(node, offset);
  }
  return false;
}

function childAround(node: YamlNode, offset: number): YamlNode | undefined {
  if (node.type === 'scalar') return undefined;
  if (node.type === 'sequence') return node.items.find((item) => isAround(item, offset));
  for (const { key, value, merged } of node.entries) {
    if (merged === true) continue;
    if (isAround(key, offset)) return key;
    if (isAround(value, offset)) return value;
  }
  return undefined;
}

function isAround({ start, end }: YamlNode, offset: number): boolean {
  return start <= offset && offset < end;
}
