/** The texts of an asset, of which only those are decoded that are asked for. */
export interface NumberedTexts {
  readonly count: number;
  /** Decoded each time; `undefined` where there is no text of that number, the first of which is 0. */
  textAt(number: number): string | undefined;
}

/** What stands in for an asset that cannot be read. */
export const noTexts: NumberedTexts = { count: 0, textAt: () => undefined };

/**
 * The texts in the bytes of an asset (tools/support/numberedTexts.mjs writes them): a line that says as JSON where each of them ends,
 * in bytes after that line, then the texts. `undefined` where the bytes are no such asset, or not all of it. `decode` reads UTF-8.
 */
export function readNumberedTexts(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): NumberedTexts | undefined {
  const start = bytes.indexOf(lineFeed) + 1;
  const ends = readEnds(decode(bytes.subarray(0, start)));
  if (ends === undefined || start + (ends.at(-1) ?? 0) !== bytes.length) return undefined;
  return {
    count: ends.length,
    textAt: (number) => {
      const end = ends[number];
      return end === undefined ? undefined : decode(bytes.subarray(start + (ends[number - 1] ?? 0), start + end));
    },
  };
}

const lineFeed = 10;

function readEnds(line: string): readonly number[] | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) && value.every((end) => typeof end === 'number') ? value : undefined;
  } catch {
    return undefined;
  }
}
