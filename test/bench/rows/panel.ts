import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Row, Scale } from '../row.ts';

interface PanelFigures {
  readonly size: number;
  /** Milliseconds, the median. */
  readonly firstPicture: number;
  readonly pan: Frames;
  readonly zoom: Frames;
}

/** How long frames took in milliseconds: the median, and what one of twenty exceeds. */
interface Frames {
  readonly median: number;
  readonly slow: number;
}

/** What the panel's page costs in a browser, on a screen of 1400 × 900, drawn by software. Wall time: it is what a hand feels. */
export function panelRows({ large }: Scale, home: string): readonly Row[] {
  const sizes = large < 500 ? [large] : [500, 2000, 10_000].filter((size) => size <= large);
  const script = path.join(home, 'test/bench/panelInChromium.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, ...sizes.map(String)], {
    cwd: home,
    encoding: 'utf8',
  });
  if (status !== 0) return [{ name: 'the panel in a browser', cannotRun: 'no Chromium here' }];
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return lines.flatMap((line) => {
    const { size, firstPicture, pan, zoom }: PanelFigures = JSON.parse(line);
    const row = (name: string, measured: number, limit?: number): Row => ({
      name: `${name}, ${size} nodes`,
      measured,
      unit: 'ms',
      limit,
    });
    return [
      row('first picture', firstPicture, firstPictureLimits.get(size)),
      row('a frame of panning, median', pan.median, frameLimit),
      row('a frame of panning, p95', pan.slow),
      row('a frame of zooming, median', zoom.median, frameLimit),
      row('a frame of zooming, p95', zoom.slow),
    ];
  });
}

/** A little above a sixtieth of a second, which is what a browser gives at most. */
const frameLimit = 17;

const firstPictureLimits: ReadonlyMap<number, number> = new Map([
  [500, 100],
  [2000, 150],
  [10_000, 500],
]);
