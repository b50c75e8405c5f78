import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';

const statefulSet = (spec: string) => `
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: db }
    spec:
      ${spec}
      selector: { matchLabels: { app: db } }
      template: { metadata: { labels: { app: db } } }
`;
const service = (spec: string) => `
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: db }
    spec: ${spec}
`;
const headless = service('{ clusterIP: None, selector: { app: db } }');

test('marks the name of a Service that is not headless', () => {
  checkDiagnostics(`
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: db }
    spec:
      replicas: 3
      serviceName: db
    #              ^^ warning statefulset-service
      selector: { matchLabels: { app: db } }
      template: { metadata: { labels: { app: db } } }
    ${service('{ selector: { app: db } }')}`);
});

test('mentions it where there is one Pod', () => {
  checkDiagnostics(`
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: db }
    spec:
      serviceName: db
    #              ^^ information statefulset-service
      selector: { matchLabels: { app: db } }
      template: { metadata: { labels: { app: db } } }
    ${service('{ type: NodePort, selector: { app: db } }')}`);
});

test('mentions that no Service is named', () => {
  checkDiagnostics(`
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: db }
    spec:
   #^^^^ information statefulset-service
      selector: { matchLabels: { app: db } }
      template: { metadata: { labels: { app: db } } }
  `);
});

test('says which Pods the Service selects instead', () => {
  checkMessages(
    statefulSet('serviceName: db') + service('{ clusterIP: None, selector: { app: database, tier: data } }'),
    'manifest.yaml:5 Service db selects `app=database,tier=data`, but the Pods of this StatefulSet have app=db: it gives them no names.',
    'manifest.yaml:13 No Pod of these manifests carries `app=database,tier=data`.',
  );
});

describe('is silent', () => {
  test.each([
    ['a headless Service', headless],
    ['a headless Service whose endpoints are written by hand', service('{ clusterIP: None }')],
  ])('about %s', (_what, other) => {
    checkDiagnostics(statefulSet('serviceName: db') + other);
  });

  test('about a Service that something else fills in, and about other workloads', () => {
    checkDiagnostics(statefulSet(`serviceName: "\${SERVICE}"`) + headless);
    checkDiagnostics(statefulSet('').replace('StatefulSet', 'Deployment') + headless);
  });
});

test('is mended by making the Service headless, where nobody can need its address', () => {
  const title = 'Make Service `db` headless (one that is in a cluster has to be deleted first)';
  checkFix(
    statefulSet('serviceName: $0db') + service('{ selector: { app: db } }'),
    title,
    statefulSet('serviceName: db') + service('{ selector: { app: db }, clusterIP: None }'),
  );
  expect(
    fixTitles(statefulSet('serviceName: $0db') + service('{ type: LoadBalancer, selector: { app: db } }')),
  ).toEqual([]);
});

test('is mended by naming the headless Service of its Pods', () => {
  checkFix(
    statefulSet('replicas: 2').replace('spec:', 'sp$0ec:') + headless,
    'Name the headless Service `db`',
    statefulSet('replicas: 2').replace(/(template:.*\n)/, '$1      serviceName: db\n') + headless,
  );
});

test('is mended by a headless Service before its Pods, where there is none', () => {
  const alone = (spec: string) => `
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: db, namespace: shop }
    $0spec:
      selector: { matchLabels: { app: db } }
      template:
        metadata: { labels: { app: db } }
        spec: { containers: [{ name: db, image: db, ports: [{ containerPort: 5432 }], readinessProbe: { exec: {} } }] }
${spec}`;
  checkFix(
    alone(''),
    'Create Service `db` in this file, headless, and name it here',
    alone(`      serviceName: db
    ---
    apiVersion: v1
    kind: Service
    metadata:
      name: db
      namespace: shop
    spec:
      clusterIP: None
      selector:
        app: db
      ports:
        - port: 5432
`).replace('$0', ''),
  );
  expect(fixTitles(statefulSet('').replace('spec:', 'sp$0ec:') + service('{ selector: { app: other } }'))).toEqual([]);
});

test('is mended on either side where the Service selects other Pods', () => {
  const both = (selected: string, label: string) =>
    statefulSet('serviceName: d$0b').replaceAll('app: db', `app: ${label}`) +
    service(`{ clusterIP: None, selector: { app: ${selected} } }`);
  const mended = (text: string) => text.replace('$0', '');
  checkFix(both('dbs', 'db'), 'Change the selector: `app: db`', mended(both('db', 'db')));
  checkFix(both('dbs', 'db'), 'Change the Pod labels of StatefulSet db: `app: dbs`', mended(both('dbs', 'dbs')));
});
