import type { Block, Inline, Target } from '../core/explain/prose.ts';
import { button, element } from './elements.ts';

/** Blocks of core's as elements. Links to pages are opened by the editor, links to places by `open`. */
export function renderBlocks(blocks: readonly Block[], open: (target: Target) => void): readonly HTMLElement[] {
  return blocks.map((block) => {
    if (block === 'rule') return element('hr', '');
    if ('heading' in block) return element('h4', '', ...pieces(block.heading, open));
    if ('paragraph' in block) return element('p', '', ...pieces(block.paragraph, open));
    if ('drawing' in block) return element('pre', '', block.drawing);
    if ('list' in block) return list(block.list, open);
    return element(
      'ol',
      '',
      ...block.steps.map(({ who, what, details }) =>
        element(
          'li',
          '',
          ...pieces([who, ': ', ...what], open),
          ...(details.length === 0 ? [] : [list(details, open)]),
        ),
      ),
    );
  });
}

function list(items: readonly (readonly Inline[])[], open: (target: Target) => void): HTMLElement {
  return element('ul', '', ...items.map((item) => element('li', '', ...pieces(item, open))));
}

/** A sentence of core's whose code stands between backticks. */
export function renderSentence(text: string): readonly (Node | string)[] {
  return text.split('`').map((piece, index) => (index % 2 === 1 ? element('code', '', piece) : piece));
}

function pieces(line: readonly Inline[], open: (target: Target) => void): readonly (Node | string)[] {
  return line.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('code' in piece) return element('code', '', piece.code);
    if ('target' in piece) return button('link', piece.text, () => open(piece.target));
    if ('term' in piece) return piece.text;
    const link = element('a', '', piece.text);
    link.href = piece.url;
    return link;
  });
}
