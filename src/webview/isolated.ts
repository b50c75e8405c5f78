/**
 * A name as it can stand within a sentence: letters that run from right to left stay among themselves and do not turn round what
 * follows. Marks in a name that would change the direction of text around it become visible (U+FFFD): no name may have them.
 */
export function isolated(name: string): string {
  const shown = name.replace(directionMarks, '\u{fffd}');
  return rightToLeft.test(shown) ? `\u{2068}${shown}\u{2069}` : shown;
}

/** https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const directionMarks = /[\u{61c}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

/** Blocks of scripts that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and others. */
const rightToLeft = /[\u{590}-\u{8ff}\u{fb1d}-\u{fdff}\u{fe70}-\u{fefe}\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
