/** Where the lines of a text start, in UTF-16 units. */
export type LineIndex = readonly number[];

/** A place as people and editors count it: both 1-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A line ends at `\n`; what follows the last one is a line too, be it empty. */
export function lineIndexOf(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The position of an offset; offsets outside the text are brought inside it. */
export function positionAt(lines: LineIndex, offset: number): Position {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(0, offset - (lines[low] ?? 0)) + 1 };
}

/** The offset of a position; a line or column outside the text is brought inside it. */
export function offsetAt(lines: LineIndex, text: string, { line, column }: Position): number {
  const index = Math.min(Math.max(line, 1), lines.length) - 1;
  const start = lines[index] ?? 0;
  const end = index + 1 < lines.length ? (lines[index + 1] ?? text.length) - 1 : text.length;
  return Math.min(start + Math.max(column, 1) - 1, end);
}
