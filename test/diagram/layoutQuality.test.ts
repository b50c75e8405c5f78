import { expect, test } from 'vitest';
import type { GraphView } from '../../src/core/features/graphView.ts';
import { layout } from '../../src/diagram/layout.ts';
import type { Layout } from '../../src/diagram/layoutTypes.ts';
import { clusterGraph, graphSketch } from './graphFixture.ts';
import { layoutWords as words } from './layoutChecks.ts';
import { layoutQuality, movement, withOneMore } from './layoutQuality.ts';

/** Four nodes at the corners of a square, and lines between some of them, given by the corners' letters. */
function square(...lines: readonly string[]): { readonly drawn: Layout; readonly graph: GraphView } {
  const corners: Readonly<Record<string, readonly [number, number]>> = {
    a: [0, 0],
    b: [100, 0],
    c: [0, 100],
    d: [100, 100],
  };
  const sketch = graphSketch();
  const ids = new Map(Object.keys(corners).map((name) => [name, sketch.node({ kind: 'Pod', name, application: 'x' })]));
  for (const line of lines) sketch.edge(ids.get(line.charAt(0)) ?? '', 'uses', ids.get(line.charAt(1)) ?? '');
  const graph = sketch.view();
  const edges = lines.map((line, i) => {
    const [[x0, y0], [x1, y1]] = [corners[line.charAt(0)] ?? [0, 0], corners[line.charAt(1)] ?? [0, 0]];
    return { id: `e${i}`, path: [x0, y0, x0, y0, x1, y1, x1, y1], reach: 'inside' } as const;
  });
  return { drawn: { width: 100, height: 100, nodes: [], edges, groups: [], arrangement: {} }, graph };
}

test.each([
  [['ad', 'bc'], 1],
  [['ab', 'cd'], 0],
  [['ad', 'ab'], 0],
  [['ac', 'bd', 'ad', 'bc'], 1],
])('of the lines %j of a square, %d pairs cross', (lines, count) => {
  const { drawn, graph } = square(...lines);
  expect(layoutQuality(drawn, graph).crossings).toBe(count);
});

test('the same drawing has not moved, and what an edit moves is told with how far', () => {
  const graph = clusterGraph(60, 7);
  const before = layout(graph, { words });
  expect(movement(before, layout(graph, { words, previous: before }))).toEqual({ share: 0, farthest: 0 });
  const first = before.nodes[0];
  if (first === undefined) throw new Error('nothing is drawn');
  const moved = { ...before, nodes: [{ ...first, x: first.x + 3, y: first.y + 4 }, ...before.nodes.slice(1)] };
  expect(movement(before, moved)).toEqual({ share: 1 / before.nodes.length, farthest: 5 });
});

test('an edit adds one node and one edge', () => {
  const graph = clusterGraph(60, 7);
  const edited = withOneMore(graph, 0.5);
  expect([edited.nodes.length, edited.edges.length]).toEqual([graph.nodes.length + 1, graph.edges.length + 1]);
});
