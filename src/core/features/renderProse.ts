import type { Block, Inline, Target } from '../explain/prose.ts';

/** Makes the addresses of links; where one is `undefined`, the text stands without a link. */
export interface Links {
  readonly place: (target: Target) => string | undefined;
  readonly term: (term: string) => string | undefined;
}

/** Where nothing can be followed but pages on the web. */
export const noLinks: Links = { place: () => undefined, term: () => undefined };

/** Where a link of this piece leads, and what it is called; `undefined` for a piece that leads nowhere. */
export function addressOf(
  piece: Exclude<Inline, string | { readonly code: string }>,
  links: Links,
): string | undefined {
  if ('url' in piece) return piece.url;
  return 'target' in piece ? links.place(piece.target) : links.term(piece.term);
}

/** Markdown for an editor. Every piece of text is escaped, so that nothing a manifest holds can become a link, markup or HTML. */
export function renderMarkdown(blocks: readonly Block[], links: Links): string {
  return blocks.map((block) => markdownBlock(block, links)).join('\n\n');
}

/** Plain text for a terminal; places follow their text in parentheses. */
export function renderPlain(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).join('\n\n');
}

function markdownBlock(block: Block, links: Links): string {
  if (block === 'rule') return '---';
  const line = (pieces: readonly Inline[]) => pieces.map((piece) => markdownInline(piece, links)).join('');
  if ('heading' in block) return `## ${line(block.heading)}`;
  if ('paragraph' in block) return line(block.paragraph);
  if ('list' in block) return block.list.map((item) => `- ${line(item)}`).join('\n');
  if ('drawing' in block) return `\`\`\`text\n${block.drawing}\n\`\`\``;
  return block.steps
    .map(({ who, what, details }, index) => {
      const below = details.map((detail) => `\n   - ${line(detail)}`).join('');
      return `${index + 1}. **${line([who])}** ${line(what)}${below}`;
    })
    .join('\n');
}

function markdownInline(piece: Inline, links: Links): string {
  if (typeof piece === 'string') return escapeMarkdown(piece);
  if ('code' in piece) return codeSpan(piece.code);
  const address = addressOf(piece, links);
  const text = escapeMarkdown(piece.text);
  return address === undefined ? text : `[${text}](${encodeAddress(address)})`;
}

function plainBlock(block: Block): string {
  if (block === 'rule') return '―'.repeat(20);
  if ('heading' in block) return plainLine(block.heading);
  if ('paragraph' in block) return plainLine(block.paragraph);
  if ('list' in block) return block.list.map((item) => `- ${plainLine(item)}`).join('\n');
  if ('drawing' in block) return block.drawing;
  const width = String(block.steps.length).length;
  return block.steps
    .map(({ who, what, details }, index) => {
      const indent = ' '.repeat(width + 2);
      const below = details.map((detail) => `\n${indent}- ${plainLine(detail)}`).join('');
      return `${String(index + 1).padStart(width)}. ${plainLine([who])}\n${indent}${plainLine(what)}${below}`;
    })
    .join('\n');
}

function plainLine(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('code' in piece) return `\`${piece.code}\``;
      if ('term' in piece) return piece.text;
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
