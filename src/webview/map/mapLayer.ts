import { element } from '../elements.ts';
import type { Camera } from './camera.ts';

/** A layer over the canvas whose elements stand in pixels of the drawing. */
export interface MapLayer {
  readonly root: HTMLElement;
  readonly move: (camera: Camera) => void;
  readonly destroy: () => void;
}

/** While the map moves along, the layer is moved as it is painted; where it zooms, it is painted anew, together with the canvas. */
export function createMapLayer(surface: HTMLElement, className: string): MapLayer {
  const mover = element('div', 'mover');
  const root = element('div', className);
  mover.append(root);
  surface.append(mover);
  let before = Number.NaN;
  return {
    root,
    move: ({ x, y, zoom }) => {
      const [left, top] = [`${exact(-x * zoom)}px`, `${exact(-y * zoom)}px`];
      // In three dimensions a browser keeps the layer painted by itself; with `will-change` its letters would blur after a zoom.
      mover.style.transform = zoom === before ? `translate3d(${left}, ${top}, 0)` : `translate(${left}, ${top})`;
      root.style.transform = `scale(${zoom})`;
      before = zoom;
    },
    destroy: () => mover.remove(),
  };
}

/** Without what calculating adds: a layer that stands beside whole pixels by however little is blurred. */
function exact(length: number): number {
  return Math.round(length * 1000) / 1000;
}
