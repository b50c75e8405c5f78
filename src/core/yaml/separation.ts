/** What stands between tokens: blanks, line breaks, comments, document markers. Offsets are UTF-16 units. */

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const HASH = 35;
const BYTE_ORDER_MARK = 0xfeff;

/** The first offset at or after `position` where neither a blank, a line break nor a comment stands. */
export function skipSeparation(text: string, position: number): number {
  let at = position;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit) || isLineBreak(unit) || unit === BYTE_ORDER_MARK) at++;
    else if (unit === HASH && startsComment(text, at)) at = lineEnd(text, at);
    else break;
  }
  return at;
}

/** The offset of the line break that ends the line of `position`, or the end of the text. */
export function lineEnd(text: string, position: number): number {
  let at = position;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

/** True where kubectl takes the line at `position`, which begins with `---`, for a separator: only a comment may follow. */
export function isSeparatorLine(text: string, position: number): boolean {
  const after = position + 3;
  if (after < text.length && !isBlank(text.charCodeAt(after)) && !isLineBreak(text.charCodeAt(after))) return false;
  const rest = text.slice(after, lineEnd(text, after)).trimStart();
  return rest === '' || rest.startsWith('#');
}

/** Whether a UTF-16 unit is a space or a tab. */
export function isBlank(unit: number): boolean {
  return unit === SPACE || unit === TAB;
}

/** Whether a UTF-16 unit ends a line, or is half of what does. */
export function isLineBreak(unit: number): boolean {
  return unit === NEWLINE || unit === RETURN;
}

function startsComment(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return isBlank(before) || isLineBreak(before) || before === BYTE_ORDER_MARK;
}
