import type { Localized } from '../localized.ts';
import { escapeErrors } from './documentErrors.ts';
import type { ScalarStyle } from './node.ts';

/**
 * What kubectl refuses in a scalar that other YAML parsers read: `written` is with quotes or block header, `text` what
 * it comes to. JSON has its own rules, so it does not apply to a document in braces.
 */
export function scalarProblem(written: string, style: ScalarStyle, text: string): Localized | undefined {
  if (style === 'double-quoted') return REFUSED_ESCAPE.test(written) ? escapeErrors.refused : undefined;
  if (style !== 'literal' && style !== 'folded') return undefined;
  const indentIsGiven = /^.[-+]?[1-9]/.test(written);
  return !indentIsGiven && beginsWithTab(text) ? escapeErrors.tabInBlock : undefined;
}

/** An unescaped backslash before a slash, or before half of a surrogate pair. */
const REFUSED_ESCAPE = /(?:^|[^\\])(?:\\\\)*\\(?:\/|u[dD][89a-fA-F])/;

function beginsWithTab(text: string): boolean {
  let at = 0;
  while (text[at] === '\n') at++;
  return text[at] === '\t';
}
