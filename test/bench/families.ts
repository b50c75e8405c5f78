import type { Row, Scale } from './row.ts';
import { bundleRows, loadRows } from './rows/bundles.ts';
import { corpusRows } from './rows/corpus.ts';
import { hostRows } from './rows/host.ts';
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

/** Rows that are measured together, under the name that `--rows` takes. */
export interface Family {
  readonly name: string;
  /** `home` is the project's folder. */
  readonly measure: (scale: Scale, home: string) => readonly Row[];
}

/** Everything that is measured in the process of the bench, in the order of the report. */
export const families: readonly Family[] = [
  { name: 'reading', measure: readingRows },
  { name: 'many-keys', measure: manyKeysRows },
  { name: 'indexing', measure: indexingRows },
  { name: 'corpus', measure: corpusRows },
  { name: 'slices', measure: sliceRows },
  { name: 'keystrokes', measure: keystrokeRows },
  { name: 'large-file', measure: largeFileRows },
  { name: 'hovering', measure: hoveringRows },
  { name: 'selectors', measure: selectorRows },
  { name: 'scaling', measure: scalingRows },
  { name: 'near-misses', measure: nearMissRows },
  { name: 'memory', measure: memoryRows },
  { name: 'leaks', measure: leakRows },
  { name: 'layout-time', measure: layoutTimeRows },
  { name: 'layout-quality', measure: layoutQualityRows },
  { name: 'bundles', measure: bundleRows },
];

/** What takes processes of its own, for peers or for a start from nothing. */
export const familiesInProcesses: readonly Family[] = [
  { name: 'host', measure: hostRows },
  { name: 'panel', measure: panelRows },
  { name: 'hover-peer', measure: hoverPeerRows },
  { name: 'check-peer', measure: checkPeerRows },
  { name: 'load', measure: loadRows },
];
