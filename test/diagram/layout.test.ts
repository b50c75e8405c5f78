import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EdgeCategory, GraphView } from '../../src/core/features/graphView.ts';
import { groupBy } from '../../src/diagram/groupNodes.ts';
import { kindLook } from '../../src/diagram/kinds.ts';
import { layout } from '../../src/diagram/layout.ts';
import type { Layout, LayoutDirection } from '../../src/diagram/layoutTypes.ts';
import { sizes } from '../../src/diagram/sizes.ts';
import { clusterGraph, graphSketch } from './graphFixture.ts';
import { edgesThroughNodes, isInside, layoutWords, overlappingPairs } from './layoutChecks.ts';

const kinds = [
  'Ingress',
  'Service',
  'Deployment',
  'ReplicaSet',
  'Pod',
  'ConfigMap',
  'Role',
  'NetworkPolicy',
  'Widget',
  'StorageClass',
];
const categories: readonly EdgeCategory[] = ['routes', 'selects', 'owns', 'uses', 'guards', 'binds'];

/** Any graph: any kinds joined in any direction, loops and missing ends included. */
const anyGraph = fc
  .record({
    nodes: fc.array(fc.tuple(fc.nat(9), fc.nat(2), fc.nat(3)), { minLength: 1, maxLength: 40, size: 'max' }),
    edges: fc.array(fc.tuple(fc.nat(500), fc.nat(500), fc.nat(5)), { maxLength: 80, size: 'max' }),
  })
  .map(({ nodes, edges }): GraphView => {
    const sketch = graphSketch();
    const ids = nodes.map(([kind, namespace, application], i) =>
      sketch.node({
        kind: kinds[kind] ?? 'Pod',
        name: `n${i}`,
        namespace: namespace === 0 ? undefined : `ns${namespace}`,
        application: application === 0 ? '' : `app${application}`,
      }),
    );
    // Now and then an end lies beyond the list: an edge into nowhere.
    const end = (index: number) => ids[index % (ids.length + 2)] ?? 'nowhere';
    for (const [from, to, category] of edges) sketch.edge(end(from), categories[category] ?? 'uses', end(to));
    return sketch.view();
  });

function checkSound(graph: GraphView, drawn: Layout, direction: LayoutDirection = 'right'): void {
  const groups = new Map(drawn.groups.map((group) => [group.id, group]));
  expect(drawn.nodes.map((node) => node.id).sort()).toEqual(graph.nodes.map((node) => node.id).sort());
  expect(overlappingPairs(drawn.nodes)).toEqual([]);
  expect(overlappingPairs(drawn.groups.filter((group) => group.level === 'namespace'))).toEqual([]);
  expect(overlappingPairs(drawn.groups.filter((group) => group.level === 'application'))).toEqual([]);
  for (const node of drawn.nodes)
    expect(isInside(node, groups.get(node.group) ?? node) && groups.has(node.group)).toBe(true);
  for (const group of drawn.groups) {
    const outer =
      group.parent === undefined ? { x: 0, y: 0, width: drawn.width, height: drawn.height } : groups.get(group.parent);
    expect(outer !== undefined && isInside(group, outer)).toBe(true);
  }
  checkEnds(graph, drawn, direction);
}

function checkEnds(graph: GraphView, drawn: Layout, direction: LayoutDirection): void {
  const places = new Map(drawn.nodes.map((node) => [node.id, node]));
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const drawable = graph.edges.filter((edge) => places.has(edge.from) && places.has(edge.to));
  expect(drawn.edges.map((edge) => edge.id)).toEqual(drawable.map((edge) => edge.id));
  for (const { id, path } of drawn.edges) {
    const edge = edges.get(id);
    const [from, to] = [places.get(edge?.from ?? ''), places.get(edge?.to ?? '')];
    if (from === undefined || to === undefined) throw new Error(`edge ${id} has no ends`);
    expect(path.length % 6).toBe(2);
    expect(path.every(Number.isFinite)).toBe(true);
    for (const [place, x, y] of [
      [from, path[0] ?? 0, path[1] ?? 0],
      [to, path.at(-2) ?? 0, path.at(-1) ?? 0],
    ] as const) {
      const onSide = [place.x, place.x + place.width].includes(x) && y >= place.y && y <= place.y + place.height;
      const onEnd = [place.y, place.y + place.height].includes(y) && x >= place.x && x <= place.x + place.width;
      expect(direction === 'right' ? onSide : onEnd).toBe(true);
    }
  }
}

describe('layout', () => {
  test('keeps nodes apart, inside their groups, and edges at their borders, for any graph', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => checkSound(graph, layout(graph, { words: layoutWords }))),
      { numRuns: 60, seed: 11 },
    );
  });

  test.each([10, 50, 500])('draws a realistic cluster of %i nodes soundly, no edge through a node', (size) => {
    const graph = clusterGraph(size, 7);
    const drawn = layout(graph, { words: layoutWords });
    checkSound(graph, drawn);
    expect(edgesThroughNodes(drawn, graph)).toEqual([]);
  });

  test('draws from top to bottom as soundly, with nodes as wide and as high', () => {
    fc.assert(
      fc.property(anyGraph, (graph) =>
        checkSound(graph, layout(graph, { words: layoutWords, direction: 'down' }), 'down'),
      ),
      { numRuns: 30, seed: 12 },
    );
    const graph = clusterGraph(500, 7);
    const drawn = layout(graph, { words: layoutWords, direction: 'down', aspect: 1.6 });
    checkSound(graph, drawn, 'down');
    expect(edgesThroughNodes(drawn, graph)).toEqual([]);
    expect(new Set(drawn.nodes.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    expect(drawn.nodes[0]).toMatchObject({ width: sizes.nodeWidth, height: sizes.nodeHeight });
    expect(drawn.width / drawn.height).toBeGreaterThan(0.9);
    expect(drawn.width / drawn.height).toBeLessThan(2.4);
    expect(layout(graph, { words: layoutWords, direction: 'down', aspect: 1.6, previous: drawn }).nodes).toEqual(
      drawn.nodes,
    );
  });

  test('leads hardly any edge through a node, even where the graph makes no sense', () => {
    const graphs = fc.sample(anyGraph, { numRuns: 60, seed: 5 });
    let [edges, through] = [0, 0];
    for (const graph of graphs) {
      const drawn = layout(graph, { words: layoutWords });
      edges += drawn.edges.length;
      through += edgesThroughNodes(drawn, graph).length;
    }
    expect(edges).toBeGreaterThan(500);
    expect(through / edges).toBeLessThan(0.01);
  });

  test('reads left to right: columns of a block stand in the order of their meaning', () => {
    const graph = clusterGraph(300, 3);
    const drawn = layout(graph, { words: layoutWords });
    const kindOf = new Map(graph.nodes.map((node) => [node.id, node.kind]));
    const blocks = groupBy(drawn.nodes, (node) => node.block);
    for (const nodes of blocks.values()) {
      const fixed = nodes.filter((node) => kindLook(kindOf.get(node.id) ?? '').place === 'fixed');
      for (const a of fixed) for (const b of fixed) if (a.column < b.column) expect(a.x).toBeLessThan(b.x);
    }
    const x = (kind: string) =>
      drawn.nodes.find((node) => node.group.endsWith(' checkout') && kindOf.get(node.id) === kind)?.x ?? Number.NaN;
    expect(
      [x('Ingress'), x('Service'), x('Deployment'), x('ReplicaSet'), x('Pod'), x('ConfigMap')].every(Number.isFinite),
    ).toBe(true);
    const row = [x('Ingress'), x('Service'), x('Deployment'), x('ReplicaSet'), x('Pod'), x('ConfigMap')];
    expect(row).toEqual([...row].sort((a, b) => a - b));
  });

  test('says the same twice', () => {
    expect(layout(clusterGraph(200, 9), { words: layoutWords })).toEqual(
      layout(clusterGraph(200, 9), { words: layoutWords }),
    );
  });

  test('fits a pleasant shape and leaves no large hole', () => {
    for (const seed of [1, 2, 3, 4]) {
      const drawn = layout(clusterGraph(500, seed), { words: layoutWords });
      expect(drawn.width / drawn.height).toBeGreaterThan(0.9);
      expect(drawn.width / drawn.height).toBeLessThan(2);
      const covered = drawn.groups
        .filter((group) => group.level === 'namespace')
        .reduce((sum, group) => sum + group.width * group.height, 0);
      expect(covered / (drawn.width * drawn.height)).toBeGreaterThan(0.75);
    }
  });

  test('gives up on no cycle', () => {
    const sketch = graphSketch();
    const own = { namespace: 'shop', application: 'ring' };
    const ids = ['Widget', 'Gadget', 'Deployment', 'Service', 'Widget'].map((kind, i) =>
      sketch.node({ ...own, kind, name: `n${i}` }),
    );
    ids.forEach((id, i) => {
      sketch.edge(id, 'uses', ids[(i + 1) % ids.length] ?? id);
    });
    sketch.edge(ids[0] ?? '', 'owns', ids[0] ?? '');
    checkSound(sketch.view(), layout(sketch.view(), { words: layoutWords }));
  });

  test('survives a thousand edges at one node without building a tower', () => {
    const sketch = graphSketch();
    const own = { namespace: 'shop', application: 'hub' };
    const config = sketch.node({ ...own, kind: 'ConfigMap', name: 'shared' });
    for (let i = 0; i < 1000; i++) sketch.edge(sketch.node({ ...own, kind: 'Pod', name: `p${i}` }), 'uses', config);
    const drawn = layout(sketch.view(), { words: layoutWords });
    checkSound(sketch.view(), drawn);
    expect(drawn.width / drawn.height).toBeGreaterThan(0.5);
  });

  test('separates the same object of dev and prod', () => {
    const node = (unit: string) => ({
      ...clusterGraph(1, 1).nodes[0],
      id: `${unit}|Pod|shop|web|manifest`,
      kind: 'Pod',
      name: 'web',
      unit,
      application: 'web',
      namespace: 'shop',
    });
    const [dev, prod] = [node('dev'), node('prod')];
    const view = clusterGraph(1, 1);
    const graph = {
      ...view,
      edges: [],
      nodes: [dev, prod],
      units: ['dev', 'prod'].map((id) => ({ id, kind: 'folder' as const, path: `k8s/${id}` })),
    };
    const drawn = layout(graph as GraphView, { words: layoutWords });
    expect(drawn.groups.filter((group) => group.level === 'application').map((group) => group.title)).toEqual([
      'web — k8s/dev',
      'web — k8s/prod',
    ]);
  });

  test('keeps the order of rows when a node is added', () => {
    const before = clusterGraph(60, 7);
    const first = layout(before, { words: layoutWords });
    const sketch = graphSketch();
    const added = sketch.node({ kind: 'ConfigMap', name: 'aaa', namespace: 'shop', application: 'checkout' });
    const pod = before.nodes.find((node) => node.kind === 'Pod' && node.application === 'checkout');
    sketch.edge(pod?.id ?? '', 'uses', added, { id: 'new' });
    const after = {
      ...before,
      nodes: [...before.nodes, ...sketch.view().nodes],
      edges: [...before.edges, ...sketch.view().edges],
    };
    const second = layout(after, { words: layoutWords, previous: first });
    const order = (drawn: Layout) =>
      [
        ...groupBy(
          drawn.nodes.filter((node) => node.id !== added),
          (node) => `${node.group} ${node.column}`,
        ),
      ]
        .map(([key, nodes]) => [key, ...nodes.sort((a, b) => a.y - b.y || a.x - b.x).map((node) => node.id)].join('\n'))
        .sort();
    expect(order(second)).toEqual(order(first));
    checkSound(after, second);
  });

  test('draws nothing for nothing', () => {
    const empty = { nodes: [], edges: [], units: [], skipped: [] };
    expect(layout(empty, { words: layoutWords })).toMatchObject({
      width: 0,
      height: 0,
      nodes: [],
      edges: [],
      groups: [],
    });
  });

  test('folds the edges of what three applications share, not of what two share, and no routes', () => {
    const reachOf = (applications: readonly string[], category: EdgeCategory = 'uses') => {
      const sketch = graphSketch();
      const shared = sketch.node({ kind: 'ConfigMap', name: 'common', namespace: 'shop', application: 'shared' });
      for (const application of applications)
        sketch.edge(sketch.node({ kind: 'Pod', name: application, namespace: 'shop', application }), category, shared);
      return new Set(layout(sketch.view(), { words: layoutWords }).edges.map((edge) => edge.reach));
    };
    expect(reachOf(['a', 'b'])).toEqual(new Set(['across']));
    expect(reachOf(['a', 'b', 'c'])).toEqual(new Set(['hub']));
    expect(reachOf(['a', 'b', 'c'], 'routes')).toEqual(new Set(['across']));
  });

  test('what belongs to no application stands in one strip, wherever its file stands', () => {
    const sketch = graphSketch();
    for (const application of ['', '.', 'web'])
      sketch.node({ kind: 'ConfigMap', name: `of-${application}`, namespace: 'shop', application });
    const { groups } = layout(sketch.view(), { words: layoutWords });
    expect(groups.map((group) => [group.title, group.count])).toEqual([
      ['shop', 3],
      ['other', 2],
      ['web', 1],
    ]);
  });
});
