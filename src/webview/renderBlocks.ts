import type { Block, Inline } from '../core/explain/prose.ts';
import { button, element } from './elements.ts';
import type { FromPanel } from './protocol.ts';

type Post = (message: FromPanel) => void;

/** Blocks of core's as elements. The editor opens links to pages by itself; those to places and terms it is asked to open. */
export function renderBlocks(blocks: readonly Block[], post: Post): readonly HTMLElement[] {
  return blocks.map((block) => {
    if (block === 'rule') return element('hr', '');
    if ('heading' in block) return element('h4', '', ...pieces(block.heading, post));
    if ('paragraph' in block) return element('p', '', ...pieces(block.paragraph, post));
    if ('drawing' in block) return element('pre', '', block.drawing);
    if ('list' in block) return list(block.list, post);
    return element(
      'ol',
      '',
      ...block.steps.map(({ who, what, details }) =>
        element(
          'li',
          '',
          ...pieces([who, ': ', ...what], post),
          ...(details.length === 0 ? [] : [list(details, post)]),
        ),
      ),
    );
  });
}

function list(items: readonly (readonly Inline[])[], post: Post): HTMLElement {
  return element('ul', '', ...items.map((item) => element('li', '', ...pieces(item, post))));
}

/** A sentence of core's whose code stands between backticks. */
export function renderSentence(text: string): readonly (Node | string)[] {
  return text.split('`').map((piece, index) => (index % 2 === 1 ? element('code', '', piece) : piece));
}

function pieces(line: readonly Inline[], post: Post): readonly (Node | string)[] {
  return line.map((piece) => {
    if (typeof piece === 'string') return piece;
    if ('code' in piece) return element('code', '', piece.code);
    if ('target' in piece) {
      const { target } = piece;
      return button('link', piece.text, () => post({ type: 'openSource', ...target }));
    }
    if ('term' in piece) return button('link term', piece.text, () => post({ type: 'explainTerm', term: piece.term }));
    const link = element('a', '', piece.text);
    link.href = piece.url;
    return link;
  });
}
