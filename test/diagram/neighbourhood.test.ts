import { expect, test } from 'vitest';
import { neighbourhood } from '../../src/diagram/neighbourhood.ts';
import { withoutImplied } from '../../src/diagram/withoutImplied.ts';
import { clusterGraph, graphSketch } from './graphFixture.ts';

const own = { application: 'shop', namespace: 'shop' };

function shop() {
  const sketch = graphSketch();
  const ingress = sketch.node({ ...own, kind: 'Ingress', name: 'web' });
  const service = sketch.node({ ...own, kind: 'Service', name: 'web' });
  const deployment = sketch.node({ ...own, kind: 'Deployment', name: 'web' });
  const set = sketch.node({ ...own, kind: 'ReplicaSet', name: 'web', origin: 'implied' });
  const pod = sketch.node({ ...own, kind: 'Pod', name: 'web', origin: 'implied' });
  const config = sketch.node({ ...own, kind: 'ConfigMap', name: 'web' });
  sketch.edge(ingress, 'routes', service);
  sketch.edge(service, 'selects', pod);
  sketch.edge(deployment, 'owns', set);
  sketch.edge(set, 'owns', pod);
  sketch.edge(pod, 'uses', config);
  return { graph: sketch.view(), pod, service };
}

const kinds = (nodes: readonly { kind: string }[]) => nodes.map(({ kind }) => kind).sort();

test('a neighbourhood follows edges both ways as far as asked, and keeps together what a controller makes', () => {
  const { graph, service } = shop();
  expect(kinds(neighbourhood(graph, [service], 0).nodes)).toEqual(['Service']);
  const one = neighbourhood(graph, [service], 1);
  expect(kinds(one.nodes)).toEqual(['Deployment', 'Ingress', 'Pod', 'ReplicaSet', 'Service']);
  expect(one.edges).toHaveLength(4);
  expect(kinds(neighbourhood(graph, [service], 2).nodes)).toContain('ConfigMap');
});

test('a circle of edges ends, and a node that is not there has no neighbourhood', () => {
  const sketch = graphSketch();
  const [a = '', b = ''] = ['a', 'b'].map((name) => sketch.node({ ...own, kind: 'Service', name }));
  sketch.edge(a, 'owns', b);
  sketch.edge(b, 'owns', a);
  expect(neighbourhood(sketch.view(), [a], 3).nodes).toHaveLength(2);
  expect(neighbourhood(sketch.view(), ['nobody'], 3)).toMatchObject({ nodes: [], edges: [] });
});

test('without implied objects a Service selects the Deployment that makes the Pods', () => {
  const { graph } = shop();
  const written = withoutImplied(graph);
  expect(kinds(written.nodes)).toEqual(['ConfigMap', 'Deployment', 'Ingress', 'Service']);
  const names = new Map(graph.nodes.map((node) => [node.id, node.kind]));
  expect(written.edges.map(({ from, category, to }) => `${names.get(from)} ${category} ${names.get(to)}`)).toEqual([
    'Ingress routes Service',
    'Service selects Deployment',
    'Deployment uses ConfigMap',
  ]);
});

test('implied objects that own each other in a circle do not stop anything', () => {
  const sketch = graphSketch();
  const [a, b] = ['a', 'b'].map((name) => sketch.node({ ...own, kind: 'Pod', name, origin: 'implied' }));
  sketch.edge(a ?? '', 'owns', b ?? '');
  sketch.edge(b ?? '', 'owns', a ?? '');
  expect(withoutImplied(sketch.view()).nodes.length).toBeGreaterThan(0);
});

test('every edge without implied objects has both its ends', () => {
  const { nodes, edges } = withoutImplied(clusterGraph(500, 3));
  const ids = new Set(nodes.map(({ id }) => id));
  expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  expect(nodes.filter(({ origin }) => origin === 'implied')).toEqual([]);
});
