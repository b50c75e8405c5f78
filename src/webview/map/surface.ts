import type { Size } from './camera.ts';

export interface Surface {
  /** Takes hands and keys, and holds the canvas and the near nodes. */
  readonly root: HTMLElement;
  /** The canvas, as large as the screen and as fine as its pixels; undefined where there is none to paint on. */
  readonly context: (screen: Size, pixelRatio: number) => CanvasRenderingContext2D | undefined;
}

export function createSurface(parent: HTMLElement): Surface {
  const root = document.createElement('div');
  root.className = 'surface';
  root.setAttribute('role', 'group');
  const canvas = document.createElement('canvas');
  canvas.className = 'canvas';
  root.append(canvas);
  parent.prepend(root); // before what stands over it, also for the Tab key
  return {
    root,
    context: (screen, pixelRatio) => {
      const [width, height] = [Math.round(screen.width * pixelRatio), Math.round(screen.height * pixelRatio)];
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      return canvas.getContext('2d') ?? undefined;
    },
  };
}
