import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphView } from '../../src/core/features/graphView.ts';
import { keepShelves } from '../../src/diagram/keepShelves.ts';
import { layout } from '../../src/diagram/layout.ts';
import type { Layout, PlacedGroup } from '../../src/diagram/layoutTypes.ts';
import { settleRows } from '../../src/diagram/settleRows.ts';
import { clusterGraph, graphSketch } from './graphFixture.ts';
import { layoutWords as words } from './layoutChecks.ts';
import { withOneMore } from './layoutQuality.ts';

const layOutAgain = (graph: GraphView, previous: Layout) => layout(graph, { words, previous });
const groupOf = (drawn: Layout, id: string): PlacedGroup => {
  const group = drawn.groups.find((each) => each.id === id);
  if (group === undefined) throw new Error(`no group ${id}`);
  return group;
};

describe('an edit that adds a node', () => {
  const edits = fc.record({
    size: fc.constantFrom(60, 200),
    seed: fc.nat(40),
    at: fc.double({ min: 0, max: 0.99, noNaN: true }),
  });

  test('moves nothing in other applications unless its own box grows, and then no farther than that', () => {
    fc.assert(
      fc.property(edits, ({ size, seed, at }) => {
        const graph = clusterGraph(size, seed);
        const before = layout(graph, { words });
        const next = layOutAgain(withOneMore(graph, at), before);
        const home = next.nodes.find(({ id }) => id === 'added')?.group ?? '';
        const [small, large] = [groupOf(before, home), groupOf(next, home)];
        const places = new Map(before.nodes.map((node) => [node.id, node]));
        for (const { id, group, x, y } of next.nodes) {
          const place = places.get(id);
          if (place === undefined || group === home) continue;
          expect(Math.abs(x - place.x)).toBeLessThanOrEqual(Math.max(0, large.width - small.width));
          expect(Math.abs(y - place.y)).toBeLessThanOrEqual(Math.max(0, large.height - small.height));
        }
      }),
      { numRuns: 25, seed: 3 },
    );
  });

  test('lays out its own application alone', () => {
    const graph = clusterGraph(300, 7);
    const before = layout(graph, { words });
    const next = layOutAgain(withOneMore(graph, 0.4), before);
    const changed = [...(next.strips ?? [])].filter(([id, strip]) => strip !== before.strips?.get(id));
    expect(changed.map(([id]) => id)).toEqual([next.nodes.find(({ id }) => id === 'added')?.group]);
  });

  test('leaves the nodes of its family where they stand in their strip', () => {
    const sketch = graphSketch();
    const own = { namespace: 'shop', application: 'web' };
    const pod = sketch.node({ ...own, kind: 'Pod', name: 'web' });
    for (const name of ['a', 'b', 'c']) sketch.edge(pod, 'uses', sketch.node({ ...own, kind: 'ConfigMap', name }));
    const before = layout(sketch.view(), { words });
    const next = layOutAgain(withOneMore(sketch.view()), before);
    const placesIn = (drawn: Layout) => {
      const { x, y } = groupOf(drawn, 'application .shop web');
      return new Map(drawn.nodes.map((node) => [node.id, [node.x - x, node.y - y]]));
    };
    const places = placesIn(next);
    for (const [id, place] of placesIn(before)) expect(places.get(id)).toEqual(place);
    const lowest = Math.max(...before.nodes.map(({ y }) => y));
    expect(next.nodes.find(({ id }) => id === 'added')?.y).toBeGreaterThan(lowest);
  });
});

describe('edges that are taken over', () => {
  const edit = fc.record({
    what: fc.constantFrom('a node comes', 'a node goes', 'an edge goes'),
    at: fc.double({ min: 0, max: 0.99, noNaN: true }),
  });
  const direction = fc.constantFrom('right', 'down');

  function edited(graph: GraphView, { what, at }: { readonly what: string; readonly at: number }): GraphView {
    const without = <T>(all: readonly T[]) => all.filter((_, i) => i !== Math.floor(at * all.length));
    if (what === 'a node goes') return { ...graph, nodes: without(graph.nodes) };
    if (what === 'an edge goes') return { ...graph, edges: without(graph.edges) };
    return graph.nodes.some(({ id }) => id === 'added') ? graph : withOneMore(graph, at);
  }

  test('run after any edits as those of a layout that knows no earlier ones', () => {
    fc.assert(
      fc.property(fc.nat(40), direction, fc.array(edit, { minLength: 2, maxLength: 8 }), (seed, flow, edits) => {
        let graph = clusterGraph(60, seed);
        let before = layout(graph, { words, direction: flow });
        for (const each of edits) {
          graph = edited(graph, each);
          const next = layout(graph, { words, direction: flow, previous: before });
          const { routes: _, ...forgetful } = before;
          expect(next.edges).toEqual(layout(graph, { words, direction: flow, previous: forgetful }).edges);
          before = next;
        }
      }),
    );
  });

  test('are most of all after one edit', () => {
    const graph = clusterGraph(300, 7);
    const before = layout(graph, { words });
    for (const at of [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
      const next = [...(layOutAgain(withOneMore(graph, at), before).routes ?? [])];
      const kept = next.filter(([id, { routed }]) => routed === before.routes?.get(id)?.routed);
      expect(kept.length).toBeGreaterThan(next.length / 2);
    }
  });
});

test('what came and went again leaves everything else where it was', () => {
  const graph = clusterGraph(200, 5);
  const before = layout(graph, { words });
  const there = layOutAgain(withOneMore(graph, 0.3), before);
  const gone = layOutAgain(graph, there);
  const placesOf = (drawn: Layout) => drawn.nodes.filter(({ id }) => id !== 'added').map(({ id, x, y }) => [id, x, y]);
  expect(placesOf(gone)).toEqual(placesOf(there));
});

test('a loose node that comes takes a free cell, and the others keep theirs', () => {
  const loose = (...names: readonly string[]) => {
    const sketch = graphSketch();
    for (const name of names) sketch.node({ kind: 'ConfigMap', name, namespace: 'shop', application: 'web' });
    return sketch.view();
  };
  const before = layout(loose('b', 'c', 'd', 'e'), { words });
  const next = layOutAgain(loose('a', 'b', 'c', 'd', 'e'), before);
  const places = new Map(next.nodes.map(({ id, x, y }) => [id, [x, y]]));
  for (const { id, x, y } of before.nodes) expect(places.get(id)).toEqual([x, y]);
});

test('applications of one shape are drawn alike', () => {
  const sketch = graphSketch();
  for (const application of ['cart', 'wallet']) {
    const own = { namespace: 'shop', application };
    const pod = sketch.node({ ...own, kind: 'Pod', name: application });
    sketch.edge(sketch.node({ ...own, kind: 'Service', name: application }), 'selects', pod);
    sketch.edge(pod, 'uses', sketch.node({ ...own, kind: 'Secret', name: `${application}-password` }));
  }
  const drawn = layout(sketch.view(), { words });
  const [cart, wallet] = ['cart', 'wallet'].map((name) => {
    const { x, y } = groupOf(drawn, `application .shop ${name}`);
    return drawn.nodes.filter(({ group }) => group.endsWith(` ${name}`)).map((node) => [node.x - x, node.y - y]);
  });
  expect(cart).toHaveLength(3);
  expect(cart).toEqual(wallet);
});

describe('settled rows', () => {
  const spacing = { between: () => 60 };

  test('stay where they were, and a new one goes to the gap beside its neighbour', () => {
    // Items 0, 1 and 2 in one layer with a gap below 1; item 3 in the next; 4 is new and joined with 3.
    const layers = [[0, 1, 2, 4], [3]];
    expect(settleRows([0, 60, 200, 130, undefined], layers, [{ left: 4, right: 3 }], spacing)).toEqual([
      0, 60, 200, 130, 130,
    ]);
  });

  test('make way only where no gap is near', () => {
    const far = Array.from({ length: 20 }, (_, i) => i * 60);
    const layers = [[...far.keys()].concat(21), [20]];
    const placed = settleRows([...far, 330, undefined], layers, [{ left: 21, right: 20 }], spacing);
    expect(placed.slice(0, 6)).toEqual(far.slice(0, 6));
    expect(placed[21]).toBe(360);
    expect(placed.slice(6, 20)).toEqual(far.slice(6).map((y) => y + 60));
  });

  test('keep their distance and stay on the drawing, whatever stood where', () => {
    const pins = fc.array(fc.option(fc.integer({ min: 0, max: 900 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(pins, (before) => {
        const rows = settleRows(before, [[...before.keys()]], [], spacing).sort((a, b) => a - b);
        expect(rows[0]).toBeGreaterThanOrEqual(0);
        for (let i = 1; i < rows.length; i++) expect((rows[i] ?? 0) - (rows[i - 1] ?? 0)).toBeGreaterThanOrEqual(60);
      }),
      { seed: 4 },
    );
  });
});

describe('kept shelves', () => {
  const box = (id: string, width: number, height: number) => ({ id, width, height });
  const cell = (id: string, width: number, height: number) => ({ boxes: [{ id, height }], width });
  const earlier = [
    { cells: [cell('a', 150, 100), cell('b', 150, 100)], height: 100 },
    { cells: [cell('c', 310, 140)], height: 140 },
    { cells: [cell('d', 310, 80)], height: 80 },
  ];
  const sizes = (packing: ReturnType<typeof keepShelves>) =>
    packing.shelves.map(({ cells, height }) => [height, ...cells.map(({ width }) => width)]);

  test('keep their sizes as long as everything fits', () => {
    const packing = keepShelves(
      earlier,
      [box('a', 100, 90), box('b', 100, 90), box('c', 300, 80), box('d', 300, 80)],
      10,
    );
    expect(sizes(packing)).toEqual([
      [100, 150, 150],
      [140, 310],
      [80, 310],
    ]);
  });

  test('take what they lack from the next one that has room to spare', () => {
    const boxes = [box('a', 180, 120), box('b', 100, 90), box('c', 300, 80), box('d', 300, 80)];
    expect(sizes(keepShelves(earlier, boxes, 10))).toEqual([
      [120, 180, 120],
      [120, 310],
      [80, 310],
    ]);
  });

  test('grow where none has room to spare', () => {
    const boxes = [box('a', 180, 180), box('b', 150, 90), box('c', 300, 140), box('d', 300, 80)];
    const packing = keepShelves(earlier, boxes, 10);
    expect(sizes(packing)).toEqual([
      [180, 180, 150],
      [140, 310],
      [80, 310],
    ]);
    expect([packing.width, packing.height]).toEqual([340, 420]);
  });

  test('close up where a box is gone, and give a new one the room that is free', () => {
    const boxes = [box('b', 100, 90), box('new', 100, 60), box('c', 300, 80), box('d', 300, 80)];
    expect(sizes(keepShelves(earlier, boxes, 10))).toEqual([
      [100, 150, 100],
      [140, 310],
      [80, 310],
    ]);
  });
});
