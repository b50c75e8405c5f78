import type { Locale } from '../core/localized.ts';
import { sentence, word, words } from './words.ts';

export type EmptyReason =
  | { readonly kind: 'drawing' }
  | { readonly kind: 'empty'; readonly folder: string }
  | { readonly kind: 'failed' };

export interface EmptyState {
  /** Undefined: there is a map to see. */
  readonly update: (reason: EmptyReason | undefined, locale: Locale) => void;
  readonly destroy: () => void;
}

const svg = 'http://www.w3.org/2000/svg';

/** What stands in the middle while there is no map. */
export function createEmptyState(parent: HTMLElement): EmptyState {
  const root = document.createElement('div');
  root.className = 'empty';
  root.setAttribute('role', 'status');
  root.hidden = true;
  parent.append(root);
  return {
    update: (reason, locale) => {
      root.hidden = reason === undefined;
      if (reason === undefined) return;
      root.dataset['reason'] = reason.kind;
      if (reason.kind === 'drawing') root.replaceChildren(paragraph('text', word(words.drawing, locale)));
      else if (reason.kind === 'failed')
        root.replaceChildren(
          paragraph('title', word(words.failedTitle, locale)),
          paragraph('text', word(words.failedText, locale)),
        );
      else {
        root.replaceChildren(
          drawing(),
          paragraph('title', word(words.emptyTitle, locale)),
          paragraph('text', sentence(words.emptyText, locale, reason.folder)),
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
