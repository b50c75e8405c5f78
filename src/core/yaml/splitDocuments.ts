import { isSeparatorLine, lineEnd, skipSeparation } from './separation.ts';
import type { DocumentSlice } from './yamlDocument.ts';

/**
 * Cuts a file into its documents, at every line that begins with `---`, as kubectl does before it reads any YAML.
 * A text of nothing but blank lines and comments is no document. A separator that kubectl rejects (`---foo`,
 * `--- {…}`, `--- |`) stays at the head of its document's text, so that reading the document reports it.
 * What follows a `...` line stays too, and is reported: kubectl ignores it up to the next `---`.
 * A byte order mark at the head of the file belongs to no document.
 */
export function splitDocuments(text: string): readonly DocumentSlice[] {
  const slices: DocumentSlice[] = [];
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let separator = text.startsWith('---', start) ? start : nextSeparator(text, start);
  while (separator !== -1) {
    pushDocument(slices, text, start, separator);
    start = isSeparatorLine(text, separator) ? afterLine(text, separator) : separator;
    separator = nextSeparator(text, Math.max(start - 1, separator));
  }
  pushDocument(slices, text, start, text.length);
  return slices;
}

function pushDocument(slices: DocumentSlice[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  if (hasContent(slice)) slices.push({ start, text: slice });
}

/** True where something stands besides blank lines, comments and `...` lines. */
function hasContent(text: string): boolean {
  let position = skipSeparation(text, 0);
  while (text.startsWith('...', position) && text.slice(position + 3, lineEnd(text, position)).trim() === '') {
    position = skipSeparation(text, position + 3);
  }
  return position < text.length;
}

function nextSeparator(text: string, from: number): number {
  const newline = text.indexOf('\n---', from);
  return newline === -1 ? -1 : newline + 1;
}

function afterLine(text: string, position: number): number {
  const newline = text.indexOf('\n', position);
  return newline === -1 ? text.length : newline + 1;
}
