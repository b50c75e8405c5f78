import { Parser } from 'yaml';
import { createSnapshot } from '../../../src/core/graph/updateSnapshot.ts';
import { generateTree, type TreeFile } from '../generator.ts';
import { alternate } from '../measure.ts';
import { type Row, ratio, rounds, type Scale } from '../row.ts';
import { diagnoseAll, openTree, readAll } from '../workspace.ts';

/** Everything from text to findings. */
export function indexingRows(scale: Scale): readonly Row[] {
  const { medium, large } = scale;
  const tenth = generateTree(medium);
  const whole = generateTree(large);
  const { cst, ours, oursTenth } = alternate(rounds(scale, 3), {
    cst: () => whole.map(({ text }) => [...new Parser().parse(text)]),
    ours: () => index(whole),
    oursTenth: () => index(tenth),
  });
  const files = readAll(whole);
  const snapshot = createSnapshot(files);
  const parts = alternate(rounds(scale, 3), {
    read: () => readAll(whole),
    link: () => createSnapshot(files),
    diagnose: () => diagnoseAll(snapshot),
  });
  const part = (name: string, measured: number): Row => ({ name, measured, unit: 'ms', limit: undefined });
  return [
    ratio(`index ${large} resources (read, link, diagnose), against yaml's CST alone`, ours, cst, 0.5),
    ratio(`index ${large} resources, against ${medium}`, ours, oursTenth, 12),
    part(`  of which reading`, parts.read),
    part(`  of which linking (kustomizations, units, index, edges)`, parts.link),
    part(`  of which finding`, parts.diagnose),
  ];
}

function index(tree: readonly TreeFile[]): void {
  diagnoseAll(openTree(tree));
}
