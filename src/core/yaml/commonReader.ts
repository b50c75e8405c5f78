import { createBuilder, type TreeBuilder } from './builderState.ts';
import { readBrackets } from './commonBrackets.ts';
import { addLiteral, addPlain, addQuoted, addTrimmed } from './commonScalars.ts';
import { type CommonText, columnOf, isAtDash, keyEnd, skipLineEnd, skipSpaces, toNextLine } from './commonText.ts';
import { addEmpty, closeCollection, openCollection } from './treeBuilder.ts';

/**
 * Builds the tree of a document that is written as nearly all manifests are: maps and lists in block style, scalars on one line,
 * literal blocks (`|`), brackets on one line, comments. `undefined` for every other text, broken ones among them: the parsers of
 * the packages read those, and would give the same tree for what is read here, in several times the time.
 */
export function readCommon(text: string): TreeBuilder | undefined {
  if (!onlyCommonCharacters.test(text)) return undefined;
  const builder = createBuilder(text);
  const source: CommonText = { text, at: 0, lineStart: 0 };
  if (!toNextLine(source)) return builder;
  return readBlock(builder, source, 0) && source.at === text.length ? builder : undefined;
}

/** Printable, of one UTF-16 unit each; no tab, and no line break but a newline. */
export const onlyCommonCharacters = /^[\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

/** Nesting that is read here; manifests have a dozen. */
const maxDepth = 64;

// Each function below is false where the text is not for this reader, and else leaves `source` at the next line that has content.

function readBlock(builder: TreeBuilder, source: CommonText, depth: number): boolean {
  if (depth > maxDepth) return false;
  return isAtDash(source) ? readSequence(builder, source, depth) : readMap(builder, source, depth);
}

function readMap(builder: TreeBuilder, source: CommonText, depth: number): boolean {
  const indent = columnOf(source);
  openCollection(builder, 'map', 'block', source.at, undefined);
  do {
    if (!addKey(builder, source) || !readNode(builder, source, indent, indent, depth)) return false;
    if (columnOf(source) > indent) return false;
  } while (columnOf(source) === indent && source.at < source.text.length);
  closeCollection(builder, builder.cursor);
  return true;
}

function readSequence(builder: TreeBuilder, source: CommonText, depth: number): boolean {
  const indent = columnOf(source);
  openCollection(builder, 'sequence', 'block', source.at, undefined);
  do {
    source.at++;
    skipSpaces(source);
    const isBlock = isAtDash(source) || keyEnd(source) !== -1;
    const isRead = isBlock
      ? readBlock(builder, source, depth + 1)
      : readNode(builder, source, indent, indent + 1, depth);
    if (!isRead || columnOf(source) > indent) return false;
  } while (columnOf(source) === indent && isAtDash(source));
  closeCollection(builder, builder.cursor);
  return true;
}

/** The key at `source`, with its colon. */
function addKey(builder: TreeBuilder, source: CommonText): boolean {
  const colon = keyEnd(source);
  if (colon === -1) return false;
  const first = source.text[source.at];
  if (first === '"' || first === "'") addQuoted(builder, source);
  else addTrimmed(builder, source, colon);
  source.at = colon + 1;
  skipSpaces(source);
  return true;
}

/**
 * The value of a key or an item of a list, which must stand further right than `indent`; only a list on the lines below may stand
 * as far left as `listIndent`.
 */
function readNode(
  builder: TreeBuilder,
  source: CommonText,
  indent: number,
  listIndent: number,
  depth: number,
): boolean {
  const first = source.text[source.at];
  if (first === undefined || first === '\n' || first === '#') {
    if (!skipLineEnd(source)) return false;
    const isBelow = toNextLine(source) && columnOf(source) >= (isAtDash(source) ? listIndent : indent + 1);
    if (isBelow) return readBlock(builder, source, depth + 1);
    addEmpty(builder, {});
    return true;
  }
  if (!addValue(builder, source, first, indent) || !skipLineEnd(source)) return false;
  toNextLine(source);
  return true;
}

function addValue(builder: TreeBuilder, source: CommonText, first: string, indent: number): boolean {
  switch (first) {
    case '"':
    case "'":
      return addQuoted(builder, source);
    case '{':
    case '[':
      return readBrackets(builder, source, 0);
    case '|':
      return addLiteral(builder, source, indent);
    default:
      return addPlain(builder, source);
  }
}
