import { expect, test } from 'vitest';
import { noFilters } from '../../src/webview/filters.ts';
import { searchNodes } from '../../src/webview/searchNodes.ts';
import { firstView, type ViewState } from '../../src/webview/viewState.ts';
import { enterFocus, openApplications, returnTo, walkMatches, withDepth } from '../../src/webview/viewSteps.ts';
import { foldedGraph, visibleGraph } from '../../src/webview/visibleGraph.ts';
import { clusterGraph, graphSketch } from '../diagram/graphFixture.ts';

function shop() {
  const sketch = graphSketch();
  const own = { application: 'web', namespace: 'shop' };
  const service = sketch.node({ ...own, kind: 'Service', name: 'web' });
  const pod = sketch.node({ ...own, kind: 'Pod', name: 'web', origin: 'implied' });
  const secret = sketch.node({ ...own, kind: 'Secret', name: 'web-tls', origin: 'missing' });
  const broken = sketch.node({ ...own, kind: 'ConfigMap', name: 'web', findings: { warning: 1 } });
  const role = sketch.node({ application: 'cluster', kind: 'ClusterRole', name: 'view' });
  const other = sketch.node({ application: 'db', namespace: 'data', kind: 'Service', name: 'db' });
  sketch.edge(service, 'selects', pod);
  sketch.edge(pod, 'uses', broken);
  sketch.edge(broken, 'uses', secret, { status: 'missing' });
  return { graph: sketch.view(), service, pod, secret, broken, role, other };
}

const { graph, service, pod, secret, broken, role, other } = shop();
const seen = (change: Partial<ViewState>) => visibleGraph(graph, { ...firstView, ...change }).nodes.map(({ id }) => id);

test('at first everything is shown', () => {
  expect(visibleGraph(graph, firstView)).toEqual(graph);
});

test('families and kinds add to each other, namespaces narrow them', () => {
  const filters = { ...noFilters, families: ['workload'], kinds: ['Service'] } as const;
  expect(seen({ filters })).toEqual([service, pod, other]);
  expect(seen({ filters: { ...filters, namespaces: ['shop'] } })).toEqual([service, pod]);
  expect(seen({ filters: { ...noFilters, namespaces: [''] } })).toEqual([role]);
});

test('only with findings shows what has one, and what is missing there', () => {
  expect(seen({ filters: { ...noFilters, findings: 'only' } })).toEqual([secret, broken].sort(byPlace));
});

test('a neighbourhood keeps its node whatever the filters say', () => {
  const focus = [{ node: pod, depth: 1 }] as const;
  expect(seen({ focus })).toEqual([service, pod, broken].sort(byPlace));
  expect(seen({ focus, filters: { ...noFilters, kinds: ['Service'] } })).toEqual([service, pod]);
});

test('a neighbourhood of a node that is gone shows the one before, or all', () => {
  expect(seen({ focus: [{ node: 'gone', depth: 1 }] })).toHaveLength(graph.nodes.length);
  const focus = [
    { node: pod, depth: 1 },
    { node: 'gone', depth: 1 },
  ] as const;
  expect(seen({ focus })).toHaveLength(3);
});

test('the way into neighbourhoods leads back step by step', () => {
  const two = enterFocus(enterFocus(firstView, service), pod);
  expect(two.focus.map(({ node }) => node)).toEqual([service, pod]);
  expect(enterFocus(two, pod)).toBe(two);
  expect(enterFocus(withDepth(two, 3), service).focus.at(-1)).toEqual({ node: service, depth: 3 });
  expect(returnTo(two, 1).focus.map(({ node }) => node)).toEqual([service]);
  expect(returnTo(firstView, -1)).toBe(firstView);
});

test('a large graph starts closed, and opens what was asked for', () => {
  const large = clusterGraph(2000, 7);
  const closed = foldedGraph(large, firstView, 'en');
  const [id = ''] = closed.cards.keys();
  expect(closed.graph.nodes.length).toBeLessThan(500);
  const open = openApplications(firstView, [id]);
  expect(foldedGraph(large, open, 'en').cards.has(id)).toBe(false);
  expect(foldedGraph(graph, firstView, 'en').graph).toBe(graph);
});

test.each([
  ['web', [broken, pod, service, secret]],
  ['WEB tls', [secret]],
  ['service', [other, service]],
  ['kind:pod', [pod]],
  ['ns:data', [other]],
  ['ns:shop service', [service]],
  ['', []],
  ['   ', []],
  ['(((', []],
])('a search for %j finds in reading order', (text, expected) => {
  expect(searchNodes(graph, text)).toEqual(expected);
});

test('a search for a label takes any part of its value from the start', () => {
  const nodes = graph.nodes.map((node, i) => ({ ...node, labels: i === 0 ? { 'app.kubernetes.io/Name': 'Web' } : {} }));
  for (const text of ['app.kubernetes.io/name=web', 'app.kubernetes.io/name=w', 'app.kubernetes.io/name='])
    expect(searchNodes({ ...graph, nodes }, text)).toEqual([service]);
  expect(searchNodes({ ...graph, nodes }, 'name=web')).toEqual([]);
});

test('a search walks its matches around the end, both ways', () => {
  const matches = ['a', 'b', 'c'];
  const at = (view: ViewState) => view.search.at;
  const first = walkMatches(firstView, matches, 1);
  expect(at(first)).toBe('a');
  expect(at(walkMatches(firstView, matches, -1))).toBe('c');
  expect(at(walkMatches(first, matches, -1))).toBe('c');
  expect(at(walkMatches(walkMatches(first, matches, 1), matches, 1))).toBe('c');
  expect(walkMatches(firstView, [], 1)).toBe(firstView);
});

function byPlace(a: string, b: string): number {
  return graph.nodes.findIndex(({ id }) => id === a) - graph.nodes.findIndex(({ id }) => id === b);
}
