import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/core/diagnostics/diagnose.ts';
import { buildGraphView } from '../../../src/core/features/buildGraphView.ts';
import { evidenceProblems, stepsOf } from '../../support/evidence.ts';
import { parseFixture } from '../../support/fixture.ts';
import { graphOf } from '../../support/graphLines.ts';
import { graphProblems } from '../../support/graphProblems.ts';
import { selectorFixture } from '../../support/selectorFixture.ts';
import { snapshotOf, snapshotOfText } from '../../support/snapshotOf.ts';

const shop = `
  #- /shop/web.yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata: { name: web, namespace: shop }
  spec:
    replicas: 3
    selector: { matchLabels: { app: web } }
    template:
      metadata: { labels: { app: web } }
      spec: { serviceAccountName: nobody }
  ---
  apiVersion: v1
  kind: Service
  metadata: { name: web, namespace: shop }
  spec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }, { port: 443 }] }
  #- /shop/entry.yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata: { name: web, namespace: shop }
  spec:
    rules:
      - host: shop.example.com
        http: { paths: [{ backend: { service: { name: web, port: { number: 80 } } } }] }
`;

test('a node says what it is, where it stands, and what is found in it', () => {
  const { nodes } = graphOf(snapshotOfText(shop));
  expect(nodes.find(({ kind }) => kind === 'Deployment')).toEqual({
    id: 'shop|apps/Deployment|shop|web|manifest',
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    namespace: 'shop',
    name: 'web',
    origin: 'manifest',
    unit: 'shop',
    file: 'shop/web.yaml',
    line: 3,
    labels: {},
    replicas: 3,
    findings: { information: 1 },
    application: 'web',
  });
});

test('an edge says where it is written, where it leads, and in words what it is', () => {
  const { edges } = graphOf(snapshotOfText(shop));
  expect(edges.find(({ category }) => category === 'routes')).toEqual({
    id: 'ingress-routes-to-service|shop|networking.k8s.io/Ingress|shop|web|manifest|shop|Service|shop|web|manifest|spec.rules[0].http.paths[0].backend.service.name',
    relation: 'ingress-routes-to-service',
    category: 'routes',
    from: 'shop|networking.k8s.io/Ingress|shop|web|manifest',
    to: 'shop|Service|shop|web|manifest',
    status: 'found',
    field: 'spec.rules[0].http.paths[0].backend.service.name',
    value: 'web',
    file: 'shop/entry.yaml',
    line: 7,
    column: 53,
    toFile: 'shop/web.yaml',
    toLine: 13,
    port: '80',
    verb: 'routes to',
  });
});

test('edges to Pods end at Pods', () => {
  const { edges } = graphOf(snapshotOfText(shop));
  expect(edges.filter(({ category }) => category === 'selects').map(({ to }) => to)).toEqual([
    'shop|Pod|shop|web|implied',
  ]);
});

test('what matters most stands in a few characters', () => {
  const details = graphOf(snapshotOfText(shop)).nodes.flatMap(({ kind, detail }) =>
    detail === undefined ? [] : [[kind, detail]],
  );
  expect(details).toEqual([
    ['Ingress', 'shop.example.com'],
    ['Service', ':80→8080 +1'],
  ]);
});

test('the words are in the language asked for', () => {
  const snapshot = snapshotOfText(shop);
  const view = buildGraphView(snapshot, { locale: 'ko', findings: (document) => diagnose(snapshot, document) });
  expect(view.edges.find(({ category }) => category === 'routes')?.verb).toBe('트래픽을 보냄');
});

test('some files can be shown alone, with whatever they point at', () => {
  const view = buildGraphView(snapshotOfText(shop), {
    locale: 'en',
    findings: () => [],
    shows: (path) => path === 'shop/entry.yaml',
  });
  expect(view.nodes.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
    'Ingress shop/entry.yaml',
    'Service shop/web.yaml',
  ]);
});

test('two references to one missing object share its node', () => {
  const { nodes, edges } = graphOf(
    snapshotOfText(`
      apiVersion: v1
      kind: Pod
      metadata: { name: a }
      spec: { serviceAccountName: robot }
      ---
      apiVersion: v1
      kind: Pod
      metadata: { name: b }
      spec: { serviceAccountName: robot }
    `),
  );
  expect(nodes.filter(({ origin }) => origin === 'missing').map(({ id }) => id)).toEqual([
    '.|ServiceAccount||robot|missing',
  ]);
  expect(edges.length).toBe(2);
});

test('a file that was not read is named, with the reason', () => {
  const view = graphOf(snapshotOf([{ path: 'x.yaml', text: 'apiVersion\0kind' }]));
  expect(view.skipped).toEqual([{ file: 'x.yaml', reason: 'The file is not UTF-8 text and was not read.' }]);
});

describe.each([
  ['a small shop', shop],
  ['the selector fixture', selectorFixture],
  [
    'the same object three times, and names with odd characters',
    `
    apiVersion: v1
    kind: Pod
    metadata: { name: a|b, labels: { app: x } }
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: a|b, labels: { app: x } }
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: a|b, labels: { app: y } }
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: "<b>" }
    spec: { selector: { app: x } }
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: "<b>" }
    spec: { selector: { app: y } }
    `,
  ],
])('of %s', (_what, source) => {
  test('ids are unique, edges have both ends and stand in order', () => {
    expect(graphProblems(graphOf(snapshotOfText(source)))).toEqual([]);
  });

  test("every edge's field, read again, is its value", () => {
    expect(evidenceProblems(snapshotOfText(source))).toEqual([]);
  });

  test('the order in which files are read plays no part', () => {
    const { files } = parseFixture(source);
    expect(graphOf(snapshotOf([...files].reverse()))).toEqual(graphOf(snapshotOf(files)));
  });
});

test('a field is read as it is written', () => {
  expect(stepsOf('metadata.annotations["a.b/c"]')).toEqual(['metadata', 'annotations', 'a.b/c']);
  expect(stepsOf('spec.rules[0].paths[12].name')).toEqual(['spec', 'rules', 0, 'paths', 12, 'name']);
});
