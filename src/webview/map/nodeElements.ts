import { button, element } from '../elements.ts';
import { isolated } from '../isolated.ts';
import { secondLine } from './nodeTexts.ts';
import type { SceneNode } from './scene.ts';

/** What can be pressed and focused where a near node is painted: a button that is used again for other nodes as the map moves. */
export interface NodeElement {
  readonly root: HTMLButtonElement;
  /** `more`: what a screen reader says beside what one sees. */
  readonly show: (entry: SceneNode, more: readonly string[]) => void;
}

/** An empty element, not yet in the page. */
export function createNodeElement(): NodeElement {
  const root = button('node', '', () => {}); // the map takes its clicks
  const name = element('span', 'name');
  const kind = element('span', 'kind');
  root.append(name, ' ', kind);
  return {
    root,
    show: (entry, more) => {
      const { node } = entry;
      const second = secondLine(entry);
      name.textContent = isolated(node.name);
      kind.textContent = second;
      root.dataset['card'] = entry.card === undefined ? '' : 'yes';
      root.dataset['id'] = node.id;
      root.dataset['standing'] = entry.standing;
      root.dataset['home'] = entry.home;
      root.dataset['badge'] = entry.badge ?? '';
      // What one sees comes first, so that who speaks to the computer can name it.
      root.setAttribute('aria-label', [`${node.name} ${second}`, ...more].join(', '));
    },
  };
}
