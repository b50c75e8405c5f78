import type { Row, Scale } from './row.ts';
import { bundleRows } from './rows/bundles.ts';
import { hoveringRows } from './rows/hovering.ts';
import { indexingRows } from './rows/indexing.ts';
import { keystrokeRows, largeFileRows } from './rows/keystrokes.ts';
import { memoryRows } from './rows/memory.ts';
import { manyKeysRows, readingRows } from './rows/reading.ts';
import { selectorRows } from './rows/selectors.ts';
import { sliceRows } from './rows/slices.ts';

/** Everything that is measured, in the order of the report. `home` is the project's folder. */
export const families: readonly ((scale: Scale, home: string) => readonly Row[])[] = [
  readingRows,
  manyKeysRows,
  indexingRows,
  sliceRows,
  keystrokeRows,
  largeFileRows,
  hoveringRows,
  selectorRows,
  memoryRows,
  bundleRows,
];
