import { describe, expect, test } from 'vitest';
import { buildGraph, type IdentifiedGraph } from '../../../../src/core/features/buildGraphView.ts';
import { entriesAt, entriesIn, type TraceStep, traceAt } from '../../../../src/core/features/trace/traceView.ts';
import { stepsOf } from '../../../../src/diagram/stepsOf.ts';
import { corpusRepositories, readRepository } from '../../../support/corpus.ts';
import { snapshotOf } from '../../../support/snapshotOf.ts';

const repositories = corpusRepositories();

describe.skipIf(repositories.length === 0)(
  'traces of real manifests (skipped where ../shared/corpus is absent)',
  () => {
    test.each(repositories)('%s', (name) => {
      const graph = buildGraph(snapshotOf(readRepository(name)), { locale: 'en', findings: () => [] });
      const problems = entriesIn(graph).flatMap((entry) => {
        const found = traceAt(graph, entry, 'en');
        if (found === undefined) return [`${entry.node} ${entry.field}: no trace`];
        expect(entriesAt(graph, entry.node)).toContainEqual(entry);
        return stepsOf(found.start).flatMap((step) => problemsOf(graph, step));
      });
      expect(problems).toEqual([]);
    });
  },
);

/** Every step is a node of the graph, is reached by an edge of it, says why it ends, and ends there. */
function problemsOf({ view }: IdentifiedGraph, step: TraceStep): readonly string[] {
  const problems: string[] = [];
  const text = `${step.kind} ${step.name} ${step.part}`;
  if (!view.nodes.some(({ id }) => id === step.node)) problems.push(`${text}: no node`);
  if (step.edge !== undefined && !view.edges.some(({ id }) => id === step.edge)) problems.push(`${text}: no edge`);
  if ((step.passage === 'passes') !== (step.reason === undefined)) problems.push(`${text}: reason`);
  if (step.passage !== 'passes' && step.next.length > 0) problems.push(`${text}: goes on`);
  if (step.line === undefined) problems.push(`${text}: no place`);
  return problems;
}
