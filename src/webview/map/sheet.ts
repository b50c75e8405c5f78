import { element } from '../elements.ts';
import type { Camera, Size } from './camera.ts';
import type { PaintedPart } from './paintedPart.ts';

/** The map as it was painted last: a canvas with elements over it, which moves as a whole. */
export interface Sheet {
  /** Holds what lies over the canvas, in pixels of the drawing. */
  readonly over: HTMLElement;
  /** What is painted; undefined as long as nothing is. */
  readonly painted: () => PaintedPart | undefined;
  /** Makes room for a part, and gives what to paint it with; undefined where there is nothing to paint on. */
  readonly begin: (part: PaintedPart, screen: Size, pixelRatio: number) => CanvasRenderingContext2D | undefined;
  /** Moves and scales what is painted to where the camera sees it. */
  readonly moveTo: (camera: Camera) => void;
}

export function createSheet(surface: HTMLElement): Sheet {
  const canvas = element('canvas', '');
  const over = element('div', 'over');
  const root = element('div', 'map-sheet', canvas, over);
  surface.append(root);
  const context = canvas.getContext('2d', { alpha: false }) ?? undefined;
  let painted: PaintedPart | undefined;
  return {
    over,
    painted: () => painted,
    begin: (part, screen, pixelRatio) => {
      painted = part;
      const { camera, margin } = part;
      resize(
        canvas,
        Math.round((screen.width + 2 * margin.width) * pixelRatio),
        Math.round((screen.height + 2 * margin.height) * pixelRatio),
      );
      canvas.style.width = `${canvas.width / pixelRatio}px`;
      canvas.style.height = `${canvas.height / pixelRatio}px`;
      canvas.style.left = `${-margin.width}px`;
      canvas.style.top = `${-margin.height}px`;
      over.style.transform = `scale(${camera.zoom}) translate(${-camera.x}px, ${-camera.y}px)`;
      return context;
    },
    moveTo: ({ x, y, zoom }) => {
      if (painted === undefined) return;
      const { camera } = painted;
      const [right, down] = [(camera.x - x) * zoom, (camera.y - y) * zoom];
      root.style.transform = `translate(${exact(right)}px, ${exact(down)}px) scale(${zoom / camera.zoom})`;
    },
  };
}

/** Setting the size empties a canvas, also where it is the same. */
function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** Without what calculating adds: what stands beside whole pixels by however little is blurred. */
function exact(length: number): number {
  return Math.round(length * 1000) / 1000;
}
