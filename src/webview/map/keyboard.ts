import type { Direction } from './stepFrom.ts';

export interface KeyTarget {
  readonly step: (direction: Direction) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly realSize: () => void;
  /** Into the neighbourhood of the node that has the keyboard. */
  readonly enter: () => void;
  readonly leave: () => void;
  /** Closes the application that the keyboard is in. */
  readonly close: () => void;
}

const directions: ReadonlyMap<string, Direction> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

/** The keys of the map; Enter alone needs none, since nodes are buttons. */
export function attachKeyboard(surface: HTMLElement, target: KeyTarget): void {
  surface.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const direction = directions.get(event.key);
    if (event.key === 'Enter' && event.shiftKey) target.enter();
    else if (direction !== undefined) target.step(direction);
    else if (event.key === '+' || event.key === '=') target.zoom(1.25);
    else if (event.key === '-' || event.key === '_') target.zoom(0.8);
    else if (event.key === '0') target.realSize();
    else if (event.key === 'f') target.fit();
    else if (event.key === 'Escape') target.leave();
    else if (event.key === 'Backspace') target.close();
    else return;
    event.preventDefault();
  });
}
