/**
 * The bytes of an asset that holds `texts`, as src/core/numberedTexts.ts reads it: a line that says as JSON where each of them ends,
 * then the texts, one after the other.
 */
export function numberedTexts(texts) {
  const parts = texts.map((text) => Buffer.from(text));
  let end = 0;
  const ends = parts.map(({ length }) => {
    end += length;
    return end;
  });
  return Buffer.concat([Buffer.from(`${JSON.stringify(ends)}\n`), ...parts]);
}
