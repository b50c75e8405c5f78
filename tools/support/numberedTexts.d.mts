/** The bytes of an asset that holds `texts`, as src/core/numberedTexts.ts reads it. */
export function numberedTexts(texts: readonly string[]): Uint8Array;
