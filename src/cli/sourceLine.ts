/** A line of a file and the marks that go under it, both ready for a terminal of fixed width. */
export interface SourceLine {
  readonly source: string;
  readonly marks: string;
}

/**
 * Marks a part of a line. `start` and `end` are UTF-16 offsets in the line, end exclusive; an empty part gets one mark,
 * and what lies beyond the line's end is left out. Hangul and other wide letters get two marks. Of a long line the part is shown.
 */
export function sourceLine(line: string, start: number, end: number): SourceLine {
  const cells = windowOf(cellsOf(line), start);
  const source = cells.map(({ shown }) => shown).join('');
  const before = widthOf(cells.filter(({ offset }) => offset < start));
  const marked = widthOf(cells.filter(({ offset }) => start <= offset && offset < end));
  return { source, marks: ' '.repeat(before) + '^'.repeat(Math.max(1, marked)) };
}

/** Texts of manifests without what could steer a terminal: control characters and marks that turn the direction of writing. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD');
}

/** How many columns of a terminal a text takes. */
export function textWidth(text: string): number {
  return widthOf(cellsOf(text));
}

interface Cell {
  readonly offset: number;
  readonly shown: string;
  readonly width: number;
}

const longestLine = 140;
const shownBefore = 40;

function cellsOf(line: string): readonly Cell[] {
  let offset = 0;
  return [...line].map((character) => {
    const shown = character === '\t' ? '  ' : printable(character);
    const cell = { offset, shown, width: character === '\t' ? 2 : characterWidth(character) };
    offset += character.length;
    return cell;
  });
}

function windowOf(cells: readonly Cell[], start: number): readonly Cell[] {
  if (widthOf(cells) <= longestLine) return cells;
  const at = cells.findIndex(({ offset }) => offset >= start);
  const from = Math.max(0, Math.min(at < 0 ? cells.length : at, cells.length - shownBefore) - shownBefore);
  const part = cells.slice(from, from + longestLine);
  const head = from === 0 ? [] : [{ offset: -1, shown: '…', width: 1 }];
  return from + longestLine < cells.length
    ? [...head, ...part, { offset: Number.MAX_SAFE_INTEGER, shown: '…', width: 1 }]
    : [...head, ...part];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** By the blocks of https://www.unicode.org/reports/tr11/ that people write: CJK, Hangul, full-width forms, emoji. */
function characterWidth(character: string): number {
  if (/^[\p{Mn}\p{Me}\u200b-\u200d]$/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]$/u;
