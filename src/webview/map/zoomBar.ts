import type { Locale, Localized } from '../../core/localized.ts';
import { word, words } from '../words.ts';

export interface ZoomBar {
  readonly update: (zoom: number, locale: Locale) => void;
  readonly destroy: () => void;
}

export interface ZoomBarTarget {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}

/** Buttons for those without a wheel. */
export function createZoomBar(parent: HTMLElement, target: ZoomBarTarget): ZoomBar {
  const root = document.createElement('div');
  root.className = 'zoom';
  root.setAttribute('role', 'group');
  const percent = document.createElement('span');
  percent.setAttribute('aria-hidden', 'true');
  const buttons: readonly (readonly [HTMLButtonElement, Localized])[] = [
    [button('−', () => target.zoomBy(0.8)), words.zoomOut],
    [button('+', () => target.zoomBy(1.25)), words.zoomIn],
    [button('⤢', () => target.fit()), words.fit],
  ];
  const [out, into, fit] = buttons.map(([element]) => element);
  root.append(...[out, percent, into, fit].filter((element) => element !== undefined));
  parent.append(root);
  return {
    update: (zoom, locale) => {
      percent.textContent = `${Math.round(zoom * 100)}%`;
      for (const [element, text] of buttons) {
        element.title = word(text, locale);
        element.setAttribute('aria-label', word(text, locale));
      }
    },
    destroy: () => root.remove(),
  };
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}
