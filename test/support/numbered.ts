import type { NumberedTexts } from '../../src/core/numberedTexts.ts';

/** These texts, as if an asset held them. */
export function numbered(...texts: readonly string[]): NumberedTexts {
  return { count: texts.length, textAt: (number) => texts[number] };
}
