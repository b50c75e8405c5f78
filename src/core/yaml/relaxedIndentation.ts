import type { Event } from 'js-yaml';
import { parseEvents, YAMLException } from 'js-yaml';
import { isBlank, isLineBreak } from './separation.ts';

/** What the fast parser made of a text; `parsed` is the text of equal length that it was given in the end. */
export type RelaxedParse =
  | { readonly ok: true; readonly events: readonly Event[]; readonly parsed: string }
  | { readonly ok: false; readonly failure: ParseFailure; readonly parsed: string };

/** The parser's own words, in English, and the offset where it gave up. */
export interface ParseFailure {
  readonly reason: string;
  readonly position: number;
}

/**
 * Parses as the fast parser does, but lets the lines inside brackets and quotes begin in any column, as kubectl does
 * (the closing `]` below its key is common). Where such a line stands too far left, the line break before it is
 * blanked out, which moves nothing. Any other error ends it; where a bracket or quote turns out to be never closed, the
 * lines were too far left by right, and nothing is blanked out.
 */
export function parseRelaxed(text: string, maxDepth: number): RelaxedParse {
  let parsed = text;
  let work = 0;
  for (;;) {
    const result = parse(parsed, maxDepth);
    if (result.ok) return result;
    if (result.failure.reason !== TOO_FAR_LEFT)
      return ranToTheEnd(result.failure) ? { ...result, parsed: text } : result;
    work += text.length;
    const joined = work > MAX_WORK ? undefined : joinLine(parsed, result.failure.position);
    if (joined === undefined) return { ...result, parsed: text };
    parsed = joined;
  }
}

const TOO_FAR_LEFT = 'deficient indentation';
/** Units parsed again and again at most; beyond it the text is read as it is. */
const MAX_WORK = 4_000_000;

function parse(parsed: string, maxDepth: number): RelaxedParse {
  try {
    return { ok: true, events: parseEvents(parsed, { maxDepth }), parsed };
  } catch (thrown) {
    const known = thrown instanceof YAMLException;
    const failure = { reason: known ? thrown.reason : '', position: known ? (thrown.mark?.position ?? 0) : 0 };
    return { ok: false, failure, parsed };
  }
}

function ranToTheEnd({ reason }: ParseFailure): boolean {
  return reason.startsWith('unexpected end of the stream');
}

/** Blanks out the line breaks, tabs and comments between the content of a line and that of the line before. */
function joinLine(text: string, position: number): string | undefined {
  let lineStart = position;
  while (lineStart > 0 && !isLineBreak(text.charCodeAt(lineStart - 1))) lineStart--;
  let from = lineStart;
  while (from > 0 && isSpace(text.charCodeAt(from - 1))) from--;
  if (lineStart === 0) return undefined;
  const before = text.lastIndexOf('\n', from - 1) + 1;
  from = before + startOfComment(text.slice(before, from));
  let to = lineStart;
  while (to < text.length && isBlank(text.charCodeAt(to))) to++;
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

/** The length of the line without its comment; a `#` between quotes begins none. */
function startOfComment(line: string): number {
  for (const { index } of line.matchAll(/(?:^|[ \t])#/g)) {
    const before = line.slice(0, index);
    if (before.split('"').length % 2 === 1 && before.split("'").length % 2 === 1) return index;
  }
  return line.length;
}

function isSpace(unit: number): boolean {
  return isBlank(unit) || isLineBreak(unit);
}
