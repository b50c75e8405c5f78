import { expect, test } from 'vitest';
import { foldApplications } from '../../src/diagram/foldApplications.ts';
import { layout } from '../../src/diagram/layout.ts';
import { clusterGraph, graphSketch } from './graphFixture.ts';
import { layoutWords } from './layoutChecks.ts';

const fold = (graph: Parameters<typeof foldApplications>[0], ...open: string[]) =>
  foldApplications(graph, new Set(open), layoutWords, 'applications');

test('a closed application is one node with the findings and the edges of its own', () => {
  const sketch = graphSketch();
  const own = { namespace: 'shop', application: 'cart' };
  const service = sketch.node({ ...own, kind: 'Service', name: 'cart', findings: { error: 1 } });
  const deployment = sketch.node({ ...own, kind: 'Deployment', name: 'cart', findings: { error: 1, warning: 2 } });
  const pod = sketch.node({ ...own, kind: 'Pod', name: 'cart', origin: 'implied' });
  const common = sketch.node({ namespace: 'shop', application: 'shared', kind: 'ConfigMap', name: 'common' });
  sketch.edge(deployment, 'owns', pod);
  sketch.edge(service, 'selects', pod);
  sketch.edge(pod, 'uses', common, { field: 'a' });
  sketch.edge(pod, 'uses', common, { field: 'b' });
  const { graph, cards } = fold(sketch.view());
  const id = 'application .shop cart';
  expect(cards.get(id)).toMatchObject({
    title: 'cart',
    kinds: [
      { kind: 'Deployment', count: 1 },
      { kind: 'Service', count: 1 },
    ],
  });
  expect(graph.nodes.map((node) => node.id)).toEqual([common, id]);
  expect(graph.nodes.at(-1)).toMatchObject({ name: 'cart', namespace: 'shop', findings: { error: 2, warning: 2 } });
  expect(graph.edges.map(({ from, to, field }) => [from, to, field])).toEqual([[id, common, 'a']]);
  expect(fold(sketch.view(), id).graph.nodes.map((node) => node.id)).toEqual([service, deployment, pod, common]);
});

test('folding loses no node, and what is open is as it was', () => {
  const graph = clusterGraph(2000, 7);
  const closed = fold(graph);
  const open = [...closed.cards.keys()].slice(0, 3);
  const some = fold(graph, ...open);
  for (const { graph: folded, cards } of [closed, some]) {
    const hidden = [...cards.values()].reduce((sum, { nodes }) => sum + nodes.length, 0);
    expect(folded.nodes.length - cards.size + hidden).toBe(graph.nodes.length);
    const ids = new Set(folded.nodes.map(({ id }) => id));
    expect(folded.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  }
  expect(some.cards.size).toBe(closed.cards.size - 3);
  const groups = layout(some.graph, { words: layoutWords }).groups.map(({ id }) => id);
  expect(groups).toEqual(expect.arrayContaining(open));
});
