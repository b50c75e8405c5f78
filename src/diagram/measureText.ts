/**
 * The width of a text in pixels, estimated without a font: generous for Latin letters, a full em for Hangul, Han, Kana and emoji.
 * `size` is the font's size in pixels.
 */
export function estimateWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += widthOf(character);
  return em * size;
}

/** The text, cut with an ellipsis so that its estimated width stays within `width` pixels. */
export function ellipsize(text: string, width: number, size: number): string {
  if (estimateWidth(text, size) <= width) return text;
  let em = 0.9;
  let kept = '';
  for (const character of text) {
    em += widthOf(character);
    if (em * size > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100 && (code <= 0x11ff || code >= 0x2e80)) return 1.02;
  if ("iljI.,:;'|!()[]/ftr-".includes(character)) return 0.4;
  if ('mwMW@%'.includes(character)) return 0.92;
  if (code < 0x80 && character >= 'A' && character <= 'Z') return 0.7;
  return 0.6;
}
