import { expect, test } from 'vitest';
import { layout } from '../../src/diagram/layout.ts';
import { layoutGraphOf } from '../../src/diagram/layoutGraph.ts';
import { clusterGraph } from './graphFixture.ts';
import { layoutWords as words } from './layoutChecks.ts';

test.each(['right', 'down'] as const)('what a layout is sent of a graph leads to the same layout (%s)', (direction) => {
  const graph = clusterGraph(300, 5);
  const sent = structuredClone(layoutGraphOf(graph));
  expect(layout(sent, { words, direction })).toEqual(layout(graph, { words, direction }));
});

test('all nodes of what a layout is sent have the same properties, and all edges', () => {
  const { nodes, edges } = layoutGraphOf(clusterGraph(300, 5));
  expect(new Set(nodes.map((node) => Object.keys(node).join())).size).toBe(1);
  expect(new Set(edges.map((edge) => Object.keys(edge).join())).size).toBe(1);
});
