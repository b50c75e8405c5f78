import type { Pane } from '../pane.ts';
import type { Slots } from '../slots.ts';
import { sentence, word, words } from '../words.ts';

const svg = 'http://www.w3.org/2000/svg';

/** What stands in the middle while there is no map. */
export function createEmptyState({ stage }: Slots): Pane {
  const root = document.createElement('div');
  root.className = 'empty';
  root.setAttribute('role', 'status');
  stage.append(root);
  let shown = '';
  return {
    update: ({ phase, scene, folder, locale }) => {
      const reason = phase !== 'shown' ? phase : scene?.nodes.size === 0 ? 'empty' : undefined;
      root.hidden = reason === undefined;
      const key = JSON.stringify([reason, folder, locale]);
      if (reason === undefined || key === shown) return;
      shown = key;
      root.dataset['reason'] = reason;
      if (reason === 'drawing') root.replaceChildren(paragraph('text', word(words.drawing, locale)));
      else if (reason === 'failed')
        root.replaceChildren(
          paragraph('title', word(words.failedTitle, locale)),
          paragraph('text', word(words.failedText, locale)),
        );
      else {
        root.replaceChildren(
          drawing(),
          paragraph('title', word(words.emptyTitle, locale)),
          paragraph('text', sentence(words.emptyText, locale, folder)),
        );
      }
    },
    destroy: () => root.remove(),
  };
}

function paragraph(className: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

/** Three empty places with a path between them: a map without anything on it. */
function drawing(): Element {
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('viewBox', '0 0 220 84');
  root.setAttribute('aria-hidden', 'true');
  for (const d of [
    'M8 26h56a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6V32a6 6 0 0 1 6-6z',
    'M156 6h56a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6h-56a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6z',
    'M156 46h56a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6h-56a6 6 0 0 1-6-6V52a6 6 0 0 1 6-6z',
    'M70 42c40 0 40-20 80-20M70 42c40 0 40 20 80 20',
  ]) {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', d);
    root.append(path);
  }
  return root;
}
