import { expect } from 'vitest';
import { buildGraphView } from '../../src/core/features/buildGraphView.ts';
import { kustomizationRelations } from '../../src/core/relations/kustomization.ts';
import { snapshotOfText } from './snapshotOf.ts';

const fileRelations = new Set(kustomizationRelations.map(({ id }) => id));

/**
 * Compares the edges that kustomization files and the files they read bring, in any order: each line ends with the field and value
 * that make the edge: `Kustomization dev includes Kustomization base [found] resources[0]=../base`.
 */
export function checkFileEdges(source: string, expected: string): void {
  const view = buildGraphView(snapshotOfText(source), { locale: 'en', findings: () => [], draws: 'all' });
  const edges = view.edges.filter(({ relation }) => fileRelations.has(relation));
  const named = new Map(view.nodes.map(({ id, kind, name }) => [id, `${kind} ${name}`]));
  const lines = edges.map(
    ({ from, to, verb, status, field, value }) =>
      `${named.get(from)} ${verb} ${named.get(to)} [${status}] ${field}=${value}`,
  );
  expect(lines.sort()).toEqual(
    expected
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .sort(),
  );
}
