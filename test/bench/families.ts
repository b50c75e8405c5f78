import type { Row, Scale } from './row.ts';
import { bundleRows, loadRows } from './rows/bundles.ts';
import { hoveringRows } from './rows/hovering.ts';
import { indexingRows } from './rows/indexing.ts';
import { keystrokeRows, largeFileRows } from './rows/keystrokes.ts';
import { layoutQualityRows, layoutTimeRows } from './rows/layout.ts';
import { leakRows, memoryRows } from './rows/memory.ts';
import { nearMissRows } from './rows/nearMisses.ts';
import { panelRows } from './rows/panel.ts';
import { checkPeerRows, hoverPeerRows } from './rows/peers.ts';
import { manyKeysRows, readingRows } from './rows/reading.ts';
import { scalingRows } from './rows/scaling.ts';
import { selectorRows } from './rows/selectors.ts';
import { sliceRows } from './rows/slices.ts';

/** What one measures together. `home` is the project's folder. */
export type Family = (scale: Scale, home: string) => readonly Row[];

/** Everything that is measured in the process of the bench, in the order of the report. */
export const families: readonly Family[] = [
  readingRows,
  manyKeysRows,
  indexingRows,
  sliceRows,
  keystrokeRows,
  largeFileRows,
  hoveringRows,

  selectorRows,
  scalingRows,
  nearMissRows,
  memoryRows,
  leakRows,
  layoutTimeRows,
  layoutQualityRows,
  bundleRows,
];

/** What takes processes of its own, for peers or for a start from nothing. */
export const familiesInProcesses: readonly Family[] = [panelRows, hoverPeerRows, checkPeerRows, loadRows];
