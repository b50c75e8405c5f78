import type { Insets, Size } from './camera.ts';

/** At the bottom of the screen, free for the status and the zoom, in pixels. */
const barHeight = 44;
/** Around the legend, in pixels. */
const margin = 16;

/** What may stay free at the borders of the screen: an open legend leaves room beside or above itself. */
export function freeRooms(legend: Size | undefined): readonly Insets[] {
  if (legend === undefined) return [{ right: 0, bottom: barHeight }];
  return [
    { right: legend.width + margin, bottom: barHeight },
    { right: 0, bottom: barHeight + legend.height + margin },
  ];
}
