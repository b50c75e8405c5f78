import type { Insets, Size } from './camera.ts';

/** At the bottom of the screen, free for the status and the zoom, in pixels. */
const barHeight = 44;
/** Around the legend, in pixels. */
const margin = 16;

/** What may stay free at the borders of the screen, below a switch of the given height: an open legend leaves room beside or above itself. */
export function freeRooms(top: number, legend: Size | undefined): readonly Insets[] {
  if (legend === undefined) return [{ top, right: 0, bottom: barHeight }];
  return [
    { top, right: legend.width + margin, bottom: barHeight },
    { top, right: 0, bottom: barHeight + legend.height + margin },
  ];
}
