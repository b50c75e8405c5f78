import type { Locale, Localized } from '../../core/localized.ts';
import { word, words } from '../words.ts';

export interface ZoomBar {
  readonly update: (zoom: number, locale: Locale) => void;
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
  let shown = '';
  return {
    update: (zoom, locale) => {
      const text = `${Math.round(zoom * 100)}%`;
      // This is asked for with each move: what stays the same must not be laid out anew.
      if (shown === `${text} ${locale}`) return;
      shown = `${text} ${locale}`;
      percent.textContent = text;
      for (const [element, name] of buttons) {
        element.title = word(name, locale);
        element.setAttribute('aria-label', word(name, locale));
      }
    },
  };
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}
