/** What a piece of text is, for those who see colours. */
export type Style = 'error' | 'warning' | 'information' | 'hint' | 'strong' | 'faint' | 'added' | 'removed';

export type Paint = (style: Style, text: string) => string;

/** For files, pipes and NO_COLOR (https://no-color.org). */
export const plainPaint: Paint = (_style, text) => text;

/** For terminals. */
export const ansiPaint: Paint = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;

const codes: Readonly<Record<Style, string>> = {
  error: '1;31',
  warning: '1;33',
  information: '34',
  hint: '36',
  strong: '1',
  faint: '2',
  added: '32',
  removed: '31',
};
