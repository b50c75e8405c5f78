/** What the general tests of everything that we teach ask of a text. */

export const hangul = /\p{Script=Hangul}/u;

/** The code in a text, each piece once: a language may have to name it a second time. */
export function codeSpans(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code))].toSorted();
}

/** True where a code span is not closed. */
export function isOpen(text: string): boolean {
  return text.split('`').length % 2 === 0;
}

export function isSentence(text: string): boolean {
  return /^\S.*[.]$/.test(text);
}

/** The names that are there more than once. */
export function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) < index);
}
