import type { Finding } from '../../../src/core/diagnostics/finding.ts';
import type { Snapshot } from '../../../src/core/graph/snapshot.ts';
import { updateFiles } from '../../../src/core/graph/updateSnapshot.ts';
import { generateTree } from '../generator.ts';
import { heapInUse } from '../measure.ts';
import type { Row, Scale } from '../row.ts';
import { diagnoseAll, openTree, readAll } from '../workspace.ts';

/** What a resource costs to keep: texts, nodes, objects, index, edges and findings. */
export function memoryRows({ large }: Scale): readonly Row[] {
  openTree(generateTree(100)); // what is made once, whatever the size
  const bytes = generateTree(large).map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  const kept: { snapshot?: Snapshot; findings?: readonly Finding[] } = {};
  const before = heapInUse();
  kept.snapshot = openTree(bytes.map((file) => ({ path: file.path, text: file.bytes.toString() })));
  kept.findings = diagnoseAll(kept.snapshot);
  const used = heapInUse() - before;
  const name = `memory of a resource, text included, at ${large} (${kept.findings.length} findings)`;
  return [{ name, measured: used / 1000 / large, unit: 'kB', limit: 16 }];
}

/** What is still held after many files were opened and closed again. */
export function leakRows({ small, medium }: Scale): readonly Row[] {
  const files = readAll(generateTree(medium, 2).map(({ path, text }) => ({ path: `opened/${path}`, text })));
  const kept = { snapshot: openTree(generateTree(small)) };
  const openAndClose = (): void => {
    kept.snapshot = updateFiles(kept.snapshot, files).snapshot;
    kept.snapshot = updateFiles(
      kept.snapshot,
      files.map(({ path }) => ({ path, removed: true })),
    ).snapshot;
  };
  for (let time = 0; time < 3; time++) openAndClose(); // what is made once, and what the engine notes down of code that runs
  const before = heapInUse();
  for (let time = 0; time < times; time++) openAndClose();
  const used = heapInUse() - before;
  const name = `held of each file that is opened and closed: ${files.length}, ${times} times`;
  return [{ name, measured: Math.max(0, used / 1000 / files.length / times), unit: 'kB', limit: 0.1 }];
}

const times = 10;
