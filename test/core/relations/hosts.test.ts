import { describe, expect, test } from 'vitest';
import { createLocator } from '../../../src/core/graph/locate.ts';
import { edgesOf } from '../../../src/core/graph/snapshot.ts';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { evidenceProblems } from '../../support/evidence.ts';
import { graphLines, graphOf } from '../../support/graphLines.ts';
import { resourcesOf, snapshotOfText } from '../../support/snapshotOf.ts';

const pod = (container: string) => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop }
    spec: { containers: [{ ${container} }] }
`;
const service = (name: string, namespace = ', namespace: shop', ports = 'port: 5432, targetPort: 15432') => `
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: ${name}${namespace} }
    spec: { ports: [{ ${ports} }] }
`;
const calls = 'Pod web calls Service db [found]';

describe('a Pod calls a Service', () => {
  test.each([
    'env: [{ name: DB_HOST, value: db }]',
    'env: [{ name: URL, value: "postgres://me:secret@db/shop" }]',
    'env: [{ name: DATABASE, value: "db:5432" }]',
    'env: [{ name: DATABASE, value: "db:15432" }]',
    'env: [{ name: DATABASE, value: db.shop }]',
    'env: [{ name: DATABASE, value: db.shop.svc.cluster.local }]',
    'env: [{ name: DATABASE, value: db-0.db }]',
    'args: [--db, "db:5432"]',
    'args: [--db-host, db]',
    'command: [nc, -z, db, "5432"]',
    'command: [sh, -c, "until nslookup db; do sleep 1; done"]',
  ])('%s', (container) => {
    checkGraph(pod(container) + service('db'), calls);
    checkGraph(pod(container).replace('containers', 'initContainers') + service('db'), calls);
    expect(evidenceProblems(snapshotOfText(pod(container) + service('db')))).toEqual([]);
  });

  test('once in a text, however often its host stands there', () => {
    checkGraph(pod('args: ["db:5432,db:5432"]') + service('db'), calls);
  });

  test('of another namespace only with that namespace', () => {
    const elsewhere = service('db', ', namespace: data');
    checkGraph(pod('env: [{ name: DB_HOST, value: db }]') + elsewhere, '');
    checkGraph(pod('env: [{ name: DB_HOST, value: db.data }]') + elsewhere, calls);
    checkGraph(pod('env: [{ name: DB_HOST, value: db.shop.svc }]') + elsewhere, '');
  });
});

test.each([
  'env: [{ name: POSTGRES_USER, value: db }]',
  'env: [{ name: DATABASE, value: "db:8080" }]',
  'env: [{ name: DATABASE, value: "db:15" }]',
  'env: [{ name: DATABASE, value: "mydb:5432" }]',
  'env: [{ name: DATABASE, value: "registry/db:5432" }]',
  'env: [{ name: DATABASE, value: "$(HOST).db:5432" }]',
  'env: [{ name: DATABASE, value: db.com }]',
  'env: [{ name: DB_HOST, valueFrom: { fieldRef: { fieldPath: db } } }]',
  'image: "db:5432"',
  'args: [db]',
  'name: db',
])('no call is %s', (container) => {
  checkGraph(pod(container) + service('db'), '');
});

test('a host that no Service here has is nobody missing', () => {
  checkGraph(pod('env: [{ name: DB_HOST, value: db.shop.svc }, { name: URL, value: "http://db:80" }]'), '');
});

test('a Service without a written namespace counts close by, and not from far away', () => {
  const asking =
    '#- /apps/shop/web.yaml\napiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ args: ["http://db:5432"] }] }\n';
  const at = (path: string) => `${asking}#- ${path}\napiVersion: v1\nkind: Service\nmetadata: { name: db }\n`;
  expect(graphLines(graphOf(snapshotOfText(at('/apps/shop/db.yaml'))))).toEqual([
    'Pod web calls Service db in apps/shop/db.yaml [found]',
  ]);
  expect(graphLines(graphOf(snapshotOfText(at('/samples/other/app/db.yaml'))))).toEqual([]);
});

describe('a ConfigMap holds the address of a Service', () => {
  const config = `
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings, namespace: shop }
    data:
      DB_HOST: db
      DB_NAME: cache
      server.conf: |
        # the database is db
        upstream = "db:5432";
        proxy_pass http://cache;
      broken: [db]
    binaryData: { x: "db:5432" }
  `;

  test('in a value, and in a file', () => {
    checkGraph(
      config + service('db') + service('cache'),
      `ConfigMap settings holds the address of Service db [found]
       ConfigMap settings holds the address of Service db [found]
       ConfigMap settings holds the address of Service cache [found]`,
    );
    expect(evidenceProblems(snapshotOfText(config + service('db')))).toEqual([]);
  });

  test('with the place where it stands, and its port', () => {
    const snapshot = snapshotOfText(config + service('db') + service('cache'));
    const locate = createLocator(snapshot);
    const edges = resourcesOf(snapshot).flatMap((resource) => edgesOf(snapshot, resource));
    expect(
      edges.map(({ field, place, port }) => {
        const { from, to } = locate(place);
        return `${field} ${from.line}:${from.column}-${to.column} ${port}`;
      }),
    ).toEqual([
      'data.DB_HOST 5:12-14 undefined',
      'data["server.conf"] 9:17-19 5432',
      'data["server.conf"] 10:23-28 undefined',
    ]);
  });
});

test('a Service that comes later, or gets another port, is seen', () => {
  const asking = snapshotOfText(`#- /web.yaml${pod('args: ["db:5432"]')}`);
  const written = (ports: string) =>
    service('db', ', namespace: shop', ports).replace('---', '').replaceAll('\n    ', '\n');
  const { snapshot: both } = updateText(asking, 'db.yaml', written('port: 5432'));
  const { snapshot: moved } = updateText(both, 'db.yaml', written('port: 5433'));
  expect(graphLines(graphOf(asking))).toEqual([]);
  expect(graphLines(graphOf(both))).toEqual(['Pod web calls Service db in db.yaml [found]']);
  expect(graphLines(graphOf(moved))).toEqual([]);
});
