import type { Description } from '../describe.ts';

export interface Tooltip {
  /** Shows beside a point of the surface, kept inside it; undefined hides. */
  readonly update: (description: Description | undefined, at: { readonly x: number; readonly y: number }) => void;
  readonly id: string;
}

const distance = 14;

export function createTooltip(parent: HTMLElement): Tooltip {
  const root = document.createElement('div');
  root.className = 'tooltip';
  root.id = 'atlas-tooltip';
  root.setAttribute('role', 'tooltip');
  root.hidden = true;
  parent.append(root);
  return {
    id: root.id,
    update: (description, at) => {
      root.hidden = description === undefined;
      if (description === undefined) return;
      root.replaceChildren(
        line('title', description.title),
        ...description.lines.map((text) => line('line', text)),
        ...(description.place === '' ? [] : [line('place', description.place)]),
      );
      const [width, height] = [parent.clientWidth, parent.clientHeight];
      const right = at.x + distance + root.offsetWidth < width ? at.x + distance : at.x - distance - root.offsetWidth;
      const below =
        at.y + distance + root.offsetHeight < height ? at.y + distance : at.y - distance - root.offsetHeight;
      root.style.transform = `translate(${Math.max(4, right)}px, ${Math.max(4, below)}px)`;
    },
  };
}

function line(className: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  return element;
}
