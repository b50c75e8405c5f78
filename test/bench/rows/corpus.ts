import { Parser } from 'yaml';
import { corpusRepositories, readRepository } from '../../support/corpus.ts';
import { alternate } from '../measure.ts';
import { type Row, ratio, rounds, type Scale } from '../row.ts';
import { diagnoseAll, openTree, readAll } from '../workspace.ts';
import { loadKnowledge } from './hovering.ts';

/** Repositories as people have them, each opened by itself: read, linked, and everything found in them. */
export function corpusRows(scale: Scale, home: string): readonly Row[] {
  const name = "index real repositories (read, link, find), against yaml's CST alone";
  const all = corpusRepositories();
  if (all.length === 0) return [{ name, cannotRun: 'there is no ../shared/corpus' }];
  const trees = (scale.effort === 'smoke' ? all.slice(0, 1) : all).map(readRepository);
  const files = trees.reduce((sum, tree) => sum + tree.length, 0);
  const api = loadKnowledge(home)?.api;
  const { cst, read, ours } = alternate(rounds(scale, 3), {
    cst: () => trees.map((tree) => tree.map(({ text }) => [...new Parser().parse(text)])),
    read: () => trees.map(readAll),
    ours: () => trees.map((tree) => diagnoseAll(openTree(tree), api)),
  });
  return [
    ratio(`${name}: ${trees.length} with ${files} files`, ours, cst, 0.5),
    ratio('  of which reading', read, cst, undefined),
  ];
}
