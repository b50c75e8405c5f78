import type { TreeBuilder } from './builderState.ts';
import { COLON, type CommonText, NEWLINE, plainEnd, quotedEnd, SPACE, startsPlain } from './commonText.ts';
import type { ScalarStyle } from './node.ts';
import { addScalar } from './treeBuilder.ts';

/** Scalars of the common reader. Each adds the one at `at` and moves behind it; false where it is not for this reader. */

/** Up to the end of its line or a comment. */
export function addPlain(builder: TreeBuilder, source: CommonText): boolean {
  const { text, at } = source;
  if (!startsPlain(text, at)) return false;
  const end = plainEnd(text, at);
  if (text.charCodeAt(end) === COLON) return false;
  addTrimmed(builder, source, end);
  return true;
}

/** A plain scalar from `at` to `end`, without the spaces before `end`. */
export function addTrimmed(builder: TreeBuilder, source: CommonText, stop: number): void {
  const { text, at: start } = source;
  let end = stop;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  add(builder, source, 'plain', end, text.slice(start, end));
}

/** In quotes, on one line and without escapes. */
export function addQuoted(builder: TreeBuilder, source: CommonText): boolean {
  const { text, at } = source;
  const end = quotedEnd(text, at);
  if (end === -1) return false;
  add(builder, source, text[at] === '"' ? 'double-quoted' : 'single-quoted', end, text.slice(at + 1, end - 1));
  return true;
}

/**
 * A literal block (`|`, `|-`) whose lines stand further right than `indent`, as far as the first of them. Moves to the newline of
 * its last line that is not blank.
 */
export function addLiteral(builder: TreeBuilder, source: CommonText, indent: number): boolean {
  const { text, at } = source;
  const strips = text[at + 1] === '-';
  let lineStart = at + (strips ? 2 : 1);
  if (text.charCodeAt(lineStart++) !== NEWLINE) return false;
  const lines: string[] = [];
  let margin = 0;
  let count = 0;
  let end = at;
  while (lineStart < text.length) {
    const newline = text.indexOf('\n', lineStart);
    if (newline === -1) return false;
    let content = lineStart;
    while (text.charCodeAt(content) === SPACE) content++;
    if (content < newline) {
      if (count === 0) margin = content - lineStart;
      if (content - lineStart < margin || margin <= indent) break;
      lines.push(text.slice(lineStart + margin, newline));
      count = lines.length;
      end = newline;
    } else {
      if (content - lineStart > margin) return false;
      lines.push('');
    }
    lineStart = newline + 1;
  }
  if (count === 0) return false;
  lines.length = count;
  source.at = end;
  while (text.charCodeAt(end - 1) === SPACE) end--;
  addScalar(builder, at, end, 'literal', lines.join('\n') + (strips ? '' : '\n'), noProperties);
  return true;
}

function add(builder: TreeBuilder, source: CommonText, style: ScalarStyle, end: number, text: string): void {
  addScalar(builder, source.at, end, style, text, noProperties);
  source.at = end;
}

const noProperties = {};
