import { expect, test } from 'vitest';
import { layout } from '../../../src/diagram/layout.ts';
import { sampleGraph } from '../../../src/webview/map/sampleGraph.ts';
import { layoutWords as words } from '../../diagram/layoutChecks.ts';

test('what the worker lays out before the first graph has lines within applications, between them and of hubs, labels, loners, findings and what is missing', () => {
  const { nodes, edges } = sampleGraph(20);
  const placed = layout({ nodes, edges, units: [] }, { words });
  expect(placed.nodes).toHaveLength(nodes.length);
  expect(new Set(placed.edges.map(({ reach }) => reach))).toEqual(new Set(['inside', 'across', 'hub']));
  expect(placed.edges.some(({ label }) => label !== undefined)).toBe(true);
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  expect(nodes.some(({ id }) => !joined.has(id))).toBe(true);
  expect(nodes.some(({ findings }) => findings.error === 1)).toBe(true);
  expect(edges.some(({ status }) => status === 'missing')).toBe(true);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
});
