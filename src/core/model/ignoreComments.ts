import type { Span } from '../yaml/node.ts';
import { lineEnd } from '../yaml/separation.ts';
import { walk } from '../yaml/walk.ts';
import type { PlacedDocument } from './manifestFile.ts';

/**
 * A comment that asks not to be told of some findings: `# manifest-atlas-ignore-next-line CODE…` of those that begin on the next line
 * that is no comment, `# manifest-atlas-ignore-file CODE…` of those in the file. Codes are separated by blanks or commas; what follows
 * `--` is the reason. All offsets are UTF-16 units from the start of the file.
 */
export interface IgnoreComment {
  /** The line that it speaks of; `undefined` for the whole file. */
  readonly line: Span | undefined;
  readonly codes: readonly { readonly code: string; readonly span: Span }[];
  /** From the `#` to the end of the line. */
  readonly span: Span;
}

/** How the comments begin. */
export const ignoreMarker = 'manifest-atlas-ignore-';

/** The comments in a text, in its order: the first thousand of them. The same words in a block scalar or in quotes are text. */
export function ignoreCommentsIn(text: string, documents: readonly PlacedDocument[]): readonly IgnoreComment[] {
  if (!text.includes(ignoreMarker)) return [];
  const quoted = quotedIn(documents);
  const comments: IgnoreComment[] = [];
  let content = 0;
  for (const match of text.matchAll(commentHead)) {
    const [head, before = '', scope] = match;
    const start = match.index + before.length;
    if (isInside(quoted, start)) continue;
    if (comments.length === mostComments) break;
    const end = lineEnd(text, start);
    if (content <= end) content = nextContent(text, end);
    const line = scope === 'file' ? undefined : { start: content, end: lineEnd(text, content) };
    comments.push({ line, codes: codesIn(text, match.index + head.length, end), span: { start, end } });
  }
  return comments;
}

const mostComments = 1_000;
const commentHead = /(^[ \t]*|[ \t])#[ \t]*manifest-atlas-ignore-(next-line|file)(?=[\s,]|$)/gm;

function codesIn(text: string, from: number, end: number): IgnoreComment['codes'] {
  const [list = ''] = text.slice(from, end).split(/(?:^|\s)--/);
  return [...list.matchAll(/[^\s,]+/g)].map((match) => {
    const start = from + match.index;
    return { code: match[0], span: { start, end: start + match[0].length } };
  });
}

/** The offset of the first line after `end` on which something stands besides a comment. */
function nextContent(text: string, end: number): number {
  const next = /^(?![ \t]*(?:#|\r?$))/gm;
  next.lastIndex = Math.min(end + 1, text.length);
  return next.exec(text)?.index ?? text.length;
}

/** Scalars in which a `#` is text, where they stand in the file, in its order. */
function quotedIn(documents: readonly PlacedDocument[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, document } of documents) {
    if (!document.yaml.text.includes(ignoreMarker)) continue;
    walk(document.yaml.root, (node) => {
      if (node.type !== 'scalar' || node.style === 'plain') return;
      spans.push({ start: start + node.start, end: start + node.end });
    });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Scalars do not overlap: the last one that begins before the offset decides. */
function isInside(sorted: readonly Span[], offset: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset < (sorted[low - 1]?.end ?? 0);
}
