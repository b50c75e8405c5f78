import { describe, expect, test } from 'vitest';
import { contradiction, misspelt, runIn, runOver, temporaryFolder } from './support.ts';

const shop = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: web, image: "nginx:1.29", envFrom: [{ configMapRef: { name: settings } }] }
---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: door }
spec:
  defaultBackend: { service: { name: web, port: { number: 80 } } }
`;

interface Node {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

async function nodesOf(words: string): Promise<readonly string[]> {
  const { nodes }: { readonly nodes: readonly Node[] } = JSON.parse((await runOver(shop, words)).out);
  return nodes.map(({ kind, name }) => `${kind} ${name}`);
}

test('JSON has nodes and edges, and the edge to Pods ends at the implied Pod', async () => {
  const { code, out } = await runOver(shop, 'graph .');
  const json = JSON.parse(out);
  expect([code, json.version, json.skipped]).toEqual([0, 1, []]);
  const selects = json.edges.find(({ relation }: { readonly relation: string }) => relation === 'service-selects-pods');
  expect(selects).toMatchObject({
    to: '.|Pod||web|implied',
    status: 'found',
    field: 'spec.selector',
    file: 'web.yaml',
  });
});

test('edges are sorted by file and line', async () => {
  const { edges } = JSON.parse((await runOver(shop, 'graph .')).out);
  const lines = edges.map(({ line }: { readonly line: number }) => line);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(lines.length).toBe(5);
});

describe('--focus', () => {
  test('a workload brings what it makes, and what they use and are selected by', async () => {
    expect(await nodesOf('graph . --focus deployment/web')).toEqual([
      'Deployment web',
      'ReplicaSet web',
      'Pod web',
      'Service web',
      'ConfigMap settings',
    ]);
  });

  test('depth 0 is the workload with what it makes', async () => {
    expect(await nodesOf('graph . --focus Deployment/web --depth 0')).toEqual([
      'Deployment web',
      'ReplicaSet web',
      'Pod web',
    ]);
  });

  test('depth 2 reaches the Ingress', async () => {
    expect(await nodesOf('graph . --focus Deployment/web --depth 2')).toContain('Ingress door');
  });

  test('an object that is not here is wrong usage', async () => {
    const { code, err } = await runOver(shop, 'graph . --focus Deployment/wob');
    expect([code, err]).toEqual([2, ['manifest-atlas: Deployment/wob: There is no such object here.']]);
  });
});

describe('--trace', () => {
  test('JSON has the nodes and edges on the way, and the way itself', async () => {
    const { code, out } = await runOver(shop, 'graph . --trace Ingress/door');
    const { nodes, edges, traces } = JSON.parse(out);
    expect([code, nodes.map(({ kind }: Node) => kind)]).toEqual([0, ['Pod', 'Service', 'Ingress']]);
    expect(edges.map(({ id }: Node) => id)).toEqual([
      traces[0].start.next[0].next[0].edge,
      traces[0].start.next[0].edge,
    ]);
    expect(traces[0]).toMatchObject({
      entry: { node: '.|networking.k8s.io/Ingress||door|manifest', field: 'spec.defaultBackend', title: '*' },
      passage: 'open',
      start: { kind: 'Ingress', name: 'door', part: '*', passage: 'passes', file: 'web.yaml', line: 25, column: 19 },
    });
  });

  test('text says step by step how far a request gets', async () => {
    const { out } = await runOver(shop, 'graph . --trace Service/web:80 --format text');
    expect(out).toBe(`web:80 cannot be followed to the end here
  ✓  Service web  port 80  web.yaml:15:41
  ?  Pod web  port 80  web.yaml:9:7
     No container declares port 80/TCP. It works if something listens there.
`);
  });

  test('pictures show the way only', async () => {
    expect((await runOver(shop, 'graph . --trace Service/web --format mermaid')).out).not.toContain('settings');
  });

  test('that nothing takes is wrong usage, and so are --focus beside it and text without it', async () => {
    expect((await runOver(shop, 'graph . --trace Service/wob')).err).toEqual([
      'manifest-atlas: Service/wob: No Ingress, route or Service here takes this.',
    ]);
    expect((await runOver(shop, 'graph . --trace Service/web --focus Service/web')).code).toBe(2);
    expect((await runOver(shop, 'graph . --format text')).code).toBe(2);
  });
});

test('images are left out, unless all is asked for', async () => {
  const pod =
    '#- a.yaml\napiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ image: web:1 }] }\n';
  const kinds = async (words: string) =>
    JSON.parse((await runOver(pod, words)).out).nodes.map(({ kind }: { readonly kind: string }) => kind);
  expect(await kinds('graph .')).toEqual(['Pod']);
  expect(await kinds('graph . --all')).toEqual(['Pod', 'Image']);
});

describe('pictures', () => {
  test.each([
    ['mermaid', /^flowchart LR\n/],
    ['dot', /^digraph manifests \{\n/],
    ['svg', /^<svg /],
  ])('%s', async (format, beginning) => {
    const { code, out } = await runOver(shop, `graph . --format ${format}`);
    expect(code).toBe(0);
    expect(out).toMatch(beginning);
    expect(out).toContain('settings');
  });

  test('dot cannot be broken by a name', async () => {
    const { out } = await runOver(shop.replace('name: door', `name: 'a"] b\\'`), 'graph . --format dot');
    expect(out).toContain('label="Ingress\\na\\"] b\\\\"');
  });
});

test('graph ends with 0 on broken manifests and counts their findings', async () => {
  const folder = temporaryFolder({
    'a.yaml': contradiction,
    'b.yaml': 'apiVersion: v1\nkind: [\n',
    'c.yaml': misspelt,
  });
  const { code, out } = await runIn(folder, 'graph .');
  expect(code).toBe(0);
  expect(JSON.parse(out).nodes[0]).toMatchObject({ kind: 'Deployment', findings: { error: 1 } });
});

describe('--list-relations', () => {
  test('text is a table', async () => {
    const { code, out } = await runIn('.', 'graph --list-relations');
    expect(code).toBe(0);
    expect(out).toMatch(/^service-selects-pods +\S+ +selects +Service +Pod +spec\.selector$/m);
  });

  test('JSON', async () => {
    const { relations } = JSON.parse((await runIn('.', 'graph --list-relations --format json')).out);
    expect(relations.find(({ id }: { readonly id: string }) => id === 'service-selects-pods')).toMatchObject({
      category: 'selects',
      from: ['Service'],
      fields: ['spec.selector'],
      to: ['Pod'],
    });
  });
});
