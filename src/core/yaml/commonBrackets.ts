import type { TreeBuilder } from './builderState.ts';
import { addQuoted, addTrimmed } from './commonScalars.ts';
import { COLON, type CommonText, HASH, isGap, NEWLINE, SPACE, skipSpaces, startsPlain } from './commonText.ts';
import { closeCollection, openCollection } from './treeBuilder.ts';

/**
 * Reads the map or list in brackets at `at`, which must end on its line, and moves behind it. False where the common reader leaves
 * it to others: keys without a value, pairs in lists, commas before the closing bracket, `{"a":1}` without a space.
 */
export function readBrackets(builder: TreeBuilder, source: CommonText, depth: number): boolean {
  if (depth > maxDepth) return false;
  const { text } = source;
  const isMap = text[source.at] === '{';
  const close = isMap ? '}' : ']';
  openCollection(builder, isMap ? 'map' : 'sequence', 'brackets', source.at, undefined);
  source.at++;
  skipSpaces(source);
  if (text[source.at] !== close) {
    for (;;) {
      if (isMap && !readKey(builder, source)) return false;
      if (!readItem(builder, source, depth)) return false;
      if (text[source.at] === close) break;
      if (text[source.at] !== ',') return false;
      source.at++;
      skipSpaces(source);
    }
  }
  source.at++;
  closeCollection(builder, source.at);
  return true;
}

const maxDepth = 64;

function readKey(builder: TreeBuilder, source: CommonText): boolean {
  if (!readScalar(builder, source)) return false;
  const { text, at } = source;
  if (text.charCodeAt(at) !== COLON || text.charCodeAt(at + 1) !== SPACE) return false;
  source.at += 2;
  skipSpaces(source);
  return true;
}

function readItem(builder: TreeBuilder, source: CommonText, depth: number): boolean {
  const first = source.text[source.at];
  if (first !== '{' && first !== '[') return readScalar(builder, source);
  if (!readBrackets(builder, source, depth + 1)) return false;
  skipSpaces(source);
  return true;
}

function readScalar(builder: TreeBuilder, source: CommonText): boolean {
  const { text, at } = source;
  if (text[at] === '"' || text[at] === "'") {
    if (!addQuoted(builder, source)) return false;
  } else {
    if (!startsPlain(text, at) || (text[at] === '-' && isBracketOrComma(text, at + 1))) return false;
    const end = plainEndInBrackets(text, at);
    addTrimmed(builder, source, end);
  }
  skipSpaces(source);
  return true;
}

/** Before a comma, a bracket, the colon of a key, a comment or the end of the line. */
function plainEndInBrackets(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === NEWLINE || isBracketOrComma(text, at)) return at;
    if (unit === COLON && (isGap(text, at + 1) || isBracketOrComma(text, at + 1))) return at;
    if (unit === HASH && text.charCodeAt(at - 1) === SPACE) return at;
  }
  return text.length;
}

function isBracketOrComma(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 44 || unit === 91 || unit === 93 || unit === 123 || unit === 125;
}
