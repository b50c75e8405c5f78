import { createBuilder, MAX_DEPTH, report, type TreeBuilder } from './builderState.ts';
import { readCommon } from './commonReader.ts';
import { escapeErrors, structureErrors } from './documentErrors.ts';
import { readEvents } from './eventReader.ts';
import { readRecovering } from './recoveringReader.ts';
import { type ParseFailure, parseRelaxed } from './relaxedIndentation.ts';
import { rereadDocument } from './rereadDocument.ts';
import { isBlank, isLineBreak, isSeparatorLine, lineEnd, skipSeparation } from './separation.ts';
import { tabbedLine } from './tabbedLine.ts';
import type { DuplicateKey, YamlDocument, YamlError } from './yamlDocument.ts';

/**
 * Reads the text of one document (see `splitDocuments`) as kubectl would. Whatever the text, a document comes back:
 * what could be read, with the first errors beside it, at most one a line.
 * A `---` line may stand at the head; what follows a `...` or a second `---` line is reported, not read.
 * Where the document was another text `before`, what it has in common with that may be taken from there.
 */
export function readDocument(text: string, before?: YamlDocument): YamlDocument {
  const again = before && rereadDocument(before, text);
  if (again !== undefined) return again;
  const end = endOfDocument(text);
  const separated = text.startsWith('---');
  const body = separated ? `   ${text.slice(3, end)}` : text.slice(0, end);
  const common = readCommon(body);
  const builder = common ?? readUncommon(body);
  const errors = [...builder.errors];
  const rest = skipSeparation(text, end + 3);
  if (end < text.length && rest < text.length) {
    errors.push({ message: structureErrors.afterEnd, span: { start: rest, end: lineEnd(text, rest) } });
  }
  if (separated && !isSeparatorLine(text, 0)) {
    return toDocument(text, builder, [
      { message: structureErrors.separator, span: { start: 0, end: lineEnd(text, 0) } },
    ]);
  }
  return toDocument(text, builder, errors, common !== undefined && errors.length === 0 && end === text.length);
}

/** kubectl stops at the first error; most of what comes long after it is its consequence. */
const MAX_ERRORS = 5;
/** From here on a broken document is not read again: the recovering parser takes over a second for it. In UTF-16 units. */
const MAX_RECOVERED = 1_000_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** Shared by all documents that have no errors: nearly all. */
const none: readonly never[] = [];

function toDocument(text: string, builder: TreeBuilder, errors: readonly YamlError[], isCommon = false): YamlDocument {
  const opaque = errors.length > 0 && hasTemplateSyntax(text);
  return {
    text,
    root: builder.root,
    errors: opaque || errors.length === 0 ? none : firstOfEachLine(text, errors),
    duplicateKeys: opaque || builder.duplicateKeys.length === 0 ? none : inOrder(builder.duplicateKeys),
    opaque,
    isCommon,
  };
}

function readUncommon(text: string): TreeBuilder {
  const result = parseRelaxed(text, MAX_DEPTH);
  if (!result.ok) return readBroken(text, result.parsed, result.failure);
  const builder = readEvents(text, result.parsed, result.events);
  const tab = tabbedLine(text, builder.root);
  if (tab !== undefined) report(builder, { start: tab, end: tab + 1 }, escapeErrors.tabbedLine);
  return builder;
}

function readBroken(text: string, parsed: string, { reason, position }: ParseFailure): TreeBuilder {
  if (reason.startsWith('nesting exceeded')) return unread(text, position, structureErrors.tooDeep);
  if (text.length > MAX_RECOVERED) return unread(text, position, structureErrors.tooLarge);
  try {
    const builder = readRecovering(text, parsed);
    if (builder.errors.length === 0) reportControlCharacter(builder);
    return builder;
  } catch {
    return unread(text, position, structureErrors.unreadable);
  }
}

function unread(text: string, position: number, message: YamlError['message']): TreeBuilder {
  const builder = createBuilder(text);
  const start = Math.min(position, text.length);
  report(builder, { start, end: Math.min(start + 1, text.length) }, message);
  return builder;
}

function reportControlCharacter(builder: TreeBuilder): void {
  const start = builder.text.search(CONTROL_CHARACTER);
  if (start !== -1) report(builder, { start, end: start + 1 }, structureErrors.controlCharacter);
}

/** The offset of the first line `...`, or of a second line `---`; the length of the text where there is none. */
function endOfDocument(text: string): number {
  if (isEndMarker(text, 0)) return 0;
  const separator = text.indexOf('\n---');
  let marker = text.indexOf('\n...');
  while (marker !== -1 && !isEndMarker(text, marker + 1)) marker = text.indexOf('\n...', marker + 1);
  if (separator === -1 && marker === -1) return text.length;
  return 1 + (separator === -1 || (marker !== -1 && marker < separator) ? marker : separator);
}

/** At most one error a line, the first: what follows on the same line is its consequence. */
function firstOfEachLine(text: string, errors: readonly YamlError[]): readonly YamlError[] {
  const sorted = errors.toSorted((a, b) => a.span.start - b.span.start);
  let lineEnds = -1;
  const firsts = sorted.filter(({ span }) => {
    if (span.start <= lineEnds) return false;
    lineEnds = lineEnd(text, span.start);
    return true;
  });
  return firsts.slice(0, MAX_ERRORS);
}

function inOrder(duplicateKeys: readonly DuplicateKey[]): readonly DuplicateKey[] {
  return duplicateKeys.toSorted((a, b) => a.again.key.start - b.again.key.start);
}

function isEndMarker(text: string, at: number): boolean {
  if (!text.startsWith('...', at)) return false;
  const after = text.charCodeAt(at + 3);
  return at + 3 >= text.length || isBlank(after) || isLineBreak(after);
}

/** Helm and Go (`{{`), Jinja (`{%`), ERB and EJS (`<%`). */
function hasTemplateSyntax(text: string): boolean {
  return text.includes('{{') || text.includes('{%') || text.includes('<%');
}
