/** A text in the hands of the common reader, which moves through it. Offsets are UTF-16 units. */
export interface CommonText {
  readonly text: string;
  at: number;
  /** Of the line that `at` is on. */
  lineStart: number;
}

export const NEWLINE = 10;
export const SPACE = 32;
export const HASH = 35;
export const COLON = 58;
const DASH = 45;

/** How far right `at` stands on its line; 0 at the end of the text. */
export function columnOf({ at, lineStart }: CommonText): number {
  return at - lineStart;
}

/** Moves behind spaces, and nothing else. */
export function skipSpaces(source: CommonText): void {
  while (source.text.charCodeAt(source.at) === SPACE) source.at++;
}

/** Moves to the first character of this line or a later one that is no space and begins no comment; false at the end of the text. */
export function toNextLine(source: CommonText): boolean {
  const { text } = source;
  while (source.at < text.length) {
    skipSpaces(source);
    const unit = text.charCodeAt(source.at);
    if (unit === HASH) toLine(source, text.indexOf('\n', source.at));
    else if (unit === NEWLINE) toLine(source, source.at);
    else if (source.at < text.length) return true;
  }
  source.lineStart = source.at;
  return false;
}

/** Moves to the start of the next line; false where anything but spaces and a comment stands before it. */
export function skipLineEnd(source: CommonText): boolean {
  const { text } = source;
  skipSpaces(source);
  if (source.at === text.length) return true;
  const unit = text.charCodeAt(source.at);
  if (unit === NEWLINE) toLine(source, source.at);
  else if (unit === HASH && text.charCodeAt(source.at - 1) === SPACE) toLine(source, text.indexOf('\n', source.at));
  else return false;
  return true;
}

/** `newline` is -1 on the last line. */
function toLine(source: CommonText, newline: number): void {
  source.at = newline === -1 ? source.text.length : newline + 1;
  source.lineStart = source.at;
}

/** True where an item of a block list begins. */
export function isAtDash({ text, at }: CommonText): boolean {
  return text.charCodeAt(at) === DASH && isGap(text, at + 1);
}

/** The offset of the colon after the key at `at`; -1 where no key stands there that this reader reads. */
export function keyEnd({ text, at }: CommonText): number {
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    let colon = quotedEnd(text, at);
    if (colon === -1) return -1;
    while (text.charCodeAt(colon) === SPACE) colon++;
    return text.charCodeAt(colon) === COLON && isGap(text, colon + 1) && colon - at <= longestKey ? colon : -1;
  }
  if (!startsPlain(text, at)) return -1;
  const end = plainEnd(text, at);
  return text.charCodeAt(end) === COLON && end - at <= longestKey ? end : -1;
}

/** YAML allows 1,024. */
const longestKey = 1000;

/**
 * Where a plain scalar in a block stops: at the end of its line, before a comment (at its `#`), or at the colon that makes it a key.
 */
export function plainEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === NEWLINE) return at;
    if (unit === COLON && isGap(text, at + 1)) return at;
    if (unit === HASH && text.charCodeAt(at - 1) === SPACE) return at;
  }
  return text.length;
}

/** False for characters that begin something else, or that only some parsers let begin a plain scalar. */
export function startsPlain(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (unit === DASH) return !isGap(text, at + 1);
  return unit > 127 || startsNoPlain[unit] === 0;
}

const startsNoPlain = Uint8Array.from({ length: 128 }, (_, unit) =>
  '\n ,[]{}#&*!|>\'"%@`?:'.includes(String.fromCharCode(unit)) ? 1 : 0,
);

/** The offset after the closing quote; -1 where it is not on the line, and where the text has escapes. */
export function quotedEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) return quote === SINGLE_QUOTE && text.charCodeAt(at + 1) === quote ? -1 : at + 1;
    if (unit === NEWLINE || (unit === BACKSLASH && quote !== SINGLE_QUOTE)) return -1;
  }
  return -1;
}

const SINGLE_QUOTE = 39;
const BACKSLASH = 92;

/** True for a space, a newline and the end of the text. */
export function isGap(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === SPACE || unit === NEWLINE || at >= text.length;
}
