import { Parser } from 'yaml';
import { createSnapshot } from '../../../src/core/graph/updateSnapshot.ts';
import { generateTree } from '../generator.ts';
import { alternate } from '../measure.ts';
import { type Row, ratio, rounds, type Scale } from '../row.ts';
import { diagnoseAll, openTree, readAll } from '../workspace.ts';
import { loadKnowledge } from './hovering.ts';

/** Everything from text to findings, by the API reference as users have it. `home` is the project's folder. */
export function indexingRows(scale: Scale, home: string): readonly Row[] {
  const { medium, large } = scale;
  const api = loadKnowledge(home)?.api;
  const tenth = generateTree(medium);
  const whole = generateTree(large);
  const { cst, ours, oursTenth } = alternate(rounds(scale, 3), {
    cst: () => whole.map(({ text }) => [...new Parser().parse(text)]),
    ours: () => diagnoseAll(openTree(whole), api),
    oursTenth: () => diagnoseAll(openTree(tenth), api),
  });
  const files = readAll(whole);
  const snapshot = createSnapshot(files);
  const parts = alternate(rounds(scale, 3), {
    read: () => readAll(whole),
    link: () => createSnapshot(files),
    diagnose: () => diagnoseAll(snapshot, api),
    linksAlone: () => diagnoseAll(snapshot),
  });
  const part = (name: string, measured: number): Row => ({ name, measured, unit: 'ms', limit: undefined });
  return [
    ratio(`index ${large} resources (read, link, diagnose), against yaml's CST alone`, ours, cst, 0.5),
    ratio(`index ${large} resources, against ${medium}`, ours, oursTenth, 12),
    part(`  of which reading`, parts.read),
    part(`  of which linking (kustomizations, units, index, edges)`, parts.link),
    part(api === undefined ? '  of which finding, without the API reference' : '  of which finding', parts.diagnose),
    part('    of which what needs no API reference', parts.linksAlone),
  ];
}
