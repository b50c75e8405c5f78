import type { Finding } from '../../../src/core/diagnostics/finding.ts';
import type { Snapshot } from '../../../src/core/graph/snapshot.ts';
import { generateTree } from '../generator.ts';
import { heapInUse } from '../measure.ts';
import type { Row, Scale } from '../row.ts';
import { diagnoseAll, openTree } from '../workspace.ts';

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
