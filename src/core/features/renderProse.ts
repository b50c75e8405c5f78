import type { Block, Inline, Target } from '../explain/prose.ts';

/**
 * Markdown for an editor. Every piece of text is escaped, so that nothing a manifest holds can become a link, markup or HTML.
 * `linkTo` makes the address of a place in a file; where it gives `undefined`, the text stands without a link.
 */
export function renderMarkdown(blocks: readonly Block[], linkTo: (target: Target) => string | undefined): string {
  return blocks.map((block) => markdownBlock(block, linkTo)).join('\n\n');
}

/** Plain text for a terminal; places follow their text in parentheses. */
export function renderPlain(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).join('\n\n');
}

function markdownBlock(block: Block, linkTo: (target: Target) => string | undefined): string {
  if (block === 'rule') return '---';
  const line = (pieces: readonly Inline[]) => pieces.map((piece) => markdownInline(piece, linkTo)).join('');
  return 'list' in block ? block.list.map((item) => `- ${line(item)}`).join('\n') : line(block.paragraph);
}

function markdownInline(piece: Inline, linkTo: (target: Target) => string | undefined): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  if ('code' in piece) return codeSpan(piece.code);
  const address = 'url' in piece ? piece.url : linkTo(piece.target);
  const text = escapeMarkdown(piece.text);
  return address === undefined ? text : `[${text}](${encodeAddress(address)})`;
}

function plainBlock(block: Block): string {
  if (block === 'rule') return '―'.repeat(20);
  return 'list' in block ? block.list.map((item) => `- ${plainLine(item)}`).join('\n') : plainLine(block.paragraph);
}

function plainLine(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('code' in piece) return `\`${piece.code}\``;
      if ('url' in piece) return piece.text === piece.url ? piece.url : `${piece.text} ${piece.url}`;
      return `${piece.text} (${piece.target.file}:${piece.target.line})`;
    })
    .join('');
}

/** A code span keeps its text as it is; a longer fence keeps backticks of the text inside it. */
function codeSpan(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.trim() === '') return flat;
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${flat}${fence}` : `${fence} ${flat} ${fence}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!~|<>&:@$]/g, '\\$&').replace(/\s+/g, ' ');
}

function encodeAddress(address: string): string {
  return address.replace(/[\s<>()\\]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}
