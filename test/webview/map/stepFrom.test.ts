import { expect, test } from 'vitest';
import { layout } from '../../../src/diagram/layout.ts';
import { changedParts } from '../../../src/webview/changedParts.ts';
import { stepFrom } from '../../../src/webview/map/stepFrom.ts';
import { graphSketch } from '../../diagram/graphFixture.ts';
import { layoutWords } from '../../diagram/layoutChecks.ts';

const sketch = graphSketch();
const own = { namespace: 'shop', application: 'web' };
const ingress = sketch.node({ ...own, kind: 'Ingress', name: 'web' });
const service = sketch.node({ ...own, kind: 'Service', name: 'web' });
const pod = sketch.node({ ...own, kind: 'Pod', name: 'web' });
const first = sketch.node({ ...own, kind: 'ConfigMap', name: 'a' });
const second = sketch.node({ ...own, kind: 'ConfigMap', name: 'b' });
sketch.edge(ingress, 'routes', service);
sketch.edge(service, 'selects', pod);
sketch.edge(pod, 'uses', first);
sketch.edge(pod, 'uses', second);
const graph = sketch.view();
const drawn = layout(graph, { words: layoutWords });
const step = (id: string, direction: 'left' | 'right' | 'up' | 'down') =>
  stepFrom(id, direction, drawn, graph.edges, 'right');

test('right and left follow edges', () => {
  expect(step(ingress, 'right')).toBe(service);
  expect(step(service, 'right')).toBe(pod);
  expect(step(pod, 'left')).toBe(service);
  expect([first, second]).toContain(step(pod, 'right'));
  expect(step(ingress, 'left')).toBeUndefined();
});

test('up and down move within a column', () => {
  const [upper, lower] = drawn.nodes
    .filter((node) => node.id === first || node.id === second)
    .sort((a, b) => a.y - b.y);
  expect(step(upper?.id ?? '', 'down')).toBe(lower?.id);
  expect(step(lower?.id ?? '', 'up')).toBe(upper?.id);
  expect(step('no such node', 'up')).toBeUndefined();
});

test('from top to bottom, down and up follow edges, right and left move within a row', () => {
  const down = layout(graph, { words: layoutWords, direction: 'down' });
  const walk = (id: string, direction: 'left' | 'right' | 'up' | 'down') =>
    stepFrom(id, direction, down, graph.edges, 'down');
  expect(walk(ingress, 'down')).toBe(service);
  expect(walk(pod, 'up')).toBe(service);
  const [left, right] = down.nodes.filter(({ id }) => id === first || id === second).sort((a, b) => a.x - b.x);
  expect(walk(left?.id ?? '', 'right')).toBe(right?.id);
  expect(walk(right?.id ?? '', 'left')).toBe(left?.id);
});

test('new nodes, new edges and edges with another status are changes; the first graph is none', () => {
  const edges = graph.edges.map((edge) => (edge.to === second ? { ...edge, status: 'missing' as const } : edge));
  const before = {
    ...graph,
    nodes: graph.nodes.filter((node) => node.id !== first),
    edges: edges.filter((edge) => edge.to !== first),
  };
  const changed = changedParts(before, graph);
  expect([...changed.nodes]).toEqual([first]);
  expect([...changed.edges]).toEqual(
    graph.edges.filter((edge) => edge.to === first || edge.to === second).map((edge) => edge.id),
  );
  expect(changedParts(undefined, graph)).toEqual({ nodes: new Set(), edges: new Set() });
});
