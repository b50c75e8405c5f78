import type { Block, Inline } from '../explain/prose.ts';
import { addressOf, type Links } from './renderProse.ts';

/**
 * The inside of an HTML page. Every piece of text is escaped, so that nothing a manifest holds can become markup; addresses are ours.
 * The only elements are headings, paragraphs, lists, code, drawings and links.
 */
export function renderHtml(blocks: readonly Block[], links: Links): string {
  return blocks.map((block) => htmlBlock(block, links)).join('\n');
}

/** Text as it stands between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function htmlBlock(block: Block, links: Links): string {
  if (block === 'rule') return '<hr>';
  const line = (pieces: readonly Inline[]) => pieces.map((piece) => htmlInline(piece, links)).join('');
  const list = (items: readonly (readonly Inline[])[]) =>
    `<ul>${items.map((item) => `<li>${line(item)}</li>`).join('')}</ul>`;
  if ('heading' in block) return `<h1>${line(block.heading)}</h1>`;
  if ('paragraph' in block) return `<p>${line(block.paragraph)}</p>`;
  if ('list' in block) return list(block.list);
  if ('drawing' in block) return `<pre class="drawing">${escapeHtml(block.drawing)}</pre>`;
  const steps = block.steps.map(
    ({ who, what, details }) =>
      `<li><div class="who">${line([who])}</div><p>${line(what)}</p>${details.length === 0 ? '' : list(details)}</li>`,
  );
  return `<ol class="steps">${steps.join('')}</ol>`;
}

function htmlInline(piece: Inline, links: Links): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if ('code' in piece) return `<code>${escapeHtml(piece.code)}</code>`;
  const address = addressOf(piece, links);
  const text = escapeHtml(piece.text);
  return address === undefined ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
}
