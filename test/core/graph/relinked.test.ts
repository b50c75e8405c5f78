import { expect, test } from 'vitest';
import { edgesOf, filesOf } from '../../../src/core/graph/snapshot.ts';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { graphLines, graphOf } from '../../support/graphLines.ts';
import { findingsOf, resourcesOf, snapshotOf } from '../../support/snapshotOf.ts';

/**
 * What asks more than a name or a label: who asks, another file before and after an edit, and an edge of the asker then.
 * The asker itself is not edited, so that only what it noted down to have looked at brings the new answer.
 */
const table: readonly (readonly [
  what: string,
  asker: string,
  other: string,
  edited: string,
  before: string,
  after: string,
])[] = [
  [
    'a definition that gives a rule its kind',
    `{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: keep }, rules: [{ apiGroups: [x.com], resources: [boxes], resourceNames: [one] }] }
---
{ apiVersion: x.com/v1, kind: Box, metadata: { name: one } }`,
    '# apiVersion, kind',
    '{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: boxes.x.com }, spec: { group: x.com, names: { kind: Box } } }',
    '',
    'ClusterRole keep gives rights on Box one [found]',
  ],
  [
    'the kind of the parameters of a policy',
    `{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicyBinding, metadata: { name: bound }, spec: { policyName: limit, paramRef: { name: p, namespace: a } } }
---
{ apiVersion: v1, kind: ConfigMap, metadata: { name: p, namespace: a } }`,
    '{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: limit }, spec: {} }',
    '{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: limit }, spec: { paramKind: { apiVersion: v1, kind: ConfigMap } } }',
    '',
    'ValidatingAdmissionPolicyBinding bound takes its parameters from ConfigMap p [found]',
  ],
  [
    'a role of the other kind',
    '{ apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: { name: let, namespace: a }, roleRef: { kind: Role, name: read } }',
    '{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: other } }',
    '{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: read } }',
    'RoleBinding let gives the rights of Role read [missing]',
    'RoleBinding let gives the rights of Role read [contradicted]',
  ],
  [
    'the labels of a Namespace whose Pods a policy lets in',
    `{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: np, namespace: a }, spec: { ingress: [{ from: [{ namespaceSelector: { matchLabels: { team: b } }, podSelector: { matchLabels: { app: web } } }] }] } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: web, namespace: b, labels: { app: web } } }`,
    '{ apiVersion: v1, kind: Namespace, metadata: { name: b } }',
    '{ apiVersion: v1, kind: Namespace, metadata: { name: b, labels: { team: b } } }',
    'NetworkPolicy np allows ingress from Pod app=web [unknown]',
    'NetworkPolicy np allows ingress from Pod web [found]',
  ],
  [
    'a custom resource whose Pods nobody sees',
    '{ apiVersion: v1, kind: Service, metadata: { name: db }, spec: { selector: { cluster: orders } } }',
    '{ apiVersion: example.com/v1, kind: Database, metadata: { name: others } }',
    '{ apiVersion: example.com/v1, kind: Database, metadata: { name: orders } }',
    'Service db selects Pod cluster=orders [missing]',
    'Service db selects Pod cluster=orders [unknown]',
  ],
  [
    'the labels by which a policy takes its parameters',
    `{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicyBinding, metadata: { name: bound }, spec: { policyName: limit, paramRef: { selector: { matchLabels: { a: b } } } } }
---
{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, metadata: { name: limit }, spec: { paramKind: { apiVersion: v1, kind: ConfigMap } } }`,
    '{ apiVersion: v1, kind: ConfigMap, metadata: { name: p } }',
    '{ apiVersion: v1, kind: ConfigMap, metadata: { name: p, labels: { a: b } } }',
    '',
    'ValidatingAdmissionPolicyBinding bound takes its parameters from ConfigMap p in other.yaml [found]',
  ],
  [
    'the versions that a definition serves',
    '{ apiVersion: x.com/v2, kind: Box, metadata: { name: one } }',
    '{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: boxes.x.com }, spec: { group: x.com, names: { kind: Box }, versions: [{ name: v1, served: true }] } }',
    '{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: boxes.x.com }, spec: { group: x.com, names: { kind: Box }, versions: [{ name: v2, served: true }] } }',
    'Box one is of the kind that is defined by CustomResourceDefinition boxes.x.com in other.yaml [contradicted]',
    'Box one is of the kind that is defined by CustomResourceDefinition boxes.x.com in other.yaml [found]',
  ],
];

test.each(table)('an edit of %s is seen by who asked', (_what, asker, other, edited, before, after) => {
  const start = snapshotOf([
    { path: 'asker.yaml', text: `${asker}\n` },
    { path: 'other.yaml', text: `${other}\n` },
  ]);
  const lines = (snapshot: typeof start) => graphLines(graphOf(snapshot));
  if (before !== '') expect(lines(start)).toContain(before);
  expect(lines(start)).not.toContain(after);
  expect(lines(updateText(start, 'other.yaml', `${edited}\n`).snapshot)).toContain(after);
});

const asking = (name: string, secret: string) =>
  `{ apiVersion: v1, kind: Pod, metadata: { name: ${name} }, spec: { volumes: [{ secret: { secretName: ${secret} } }] } }\n`;
const secret = (name: string) => `{ apiVersion: v1, kind: Secret, metadata: { name: ${name} } }\n`;

test.each([
  ['nearly what was asked for', 'others', 'toke'],
  ['no longer nearly that', 'toke', 'others'],
  ['what was asked for with a word more', 'others', 'api-token'],
])('a new name that is %s is seen by who asked, and by nobody who asked for another', (_what, before, after) => {
  const start = snapshotOf([
    { path: 'web.yaml', text: asking('web', 'token') },
    { path: 'job.yaml', text: asking('job', 'certificate') },
    { path: 'secret.yaml', text: secret(before) },
  ]);
  const { snapshot, touched } = updateText(start, 'secret.yaml', secret(after));
  expect([...touched].map(({ path }) => path).sort()).toEqual(['secret.yaml', 'web.yaml']);
  const said = (one: typeof start) => findingsOf(one).map(({ severity, message }) => `${severity} ${message.en}`);
  const anew = snapshotOf([...filesOf(snapshot)].map(({ path, text }) => ({ path, text })));
  expect(said(snapshot)).toEqual(said(anew));
});

test('the first Secret of a folder is seen by all who ask for one that is not there: Secrets are kept here', () => {
  const start = snapshotOf([
    { path: 'job.yaml', text: asking('job', 'certificate') },
    { path: 'other.yaml', text: secret('others').replace('Secret', 'ConfigMap') },
  ]);
  const { touched } = updateText(start, 'other.yaml', secret('others'));
  expect([...touched].map(({ path }) => path).sort()).toEqual(['job.yaml', 'other.yaml']);
});

test('who names a ConfigMap that is labelled otherwise points at it as it is now, and is not looked at again', () => {
  const settings = (label: string) =>
    `{ apiVersion: v1, kind: ConfigMap, metadata: { name: set, labels: { a: ${label} } } }\n`;
  const start = snapshotOf([
    {
      path: 'web.yaml',
      text: '{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { volumes: [{ configMap: { name: set } }, { configMap: { name: sets } }] } }\n',
    },
    { path: 'settings.yaml', text: settings('b') },
  ]);
  const { snapshot, touched } = updateText(start, 'settings.yaml', settings('c'));
  expect([...touched].map(({ path }) => path)).toEqual(['settings.yaml']);
  const [web] = resourcesOf(snapshot).filter(({ name }) => name === 'web');
  const [edge, nearly] = web === undefined ? [] : edgesOf(snapshot, web);
  expect([edge?.to.labels.get('a'), nearly?.nearMisses.map(({ labels }) => labels.get('a'))]).toEqual(['c', ['c']]);
});

test('the first labels of a Pod, which are nearly those that a Service asks for, are seen by it', () => {
  const start = snapshotOf([
    {
      path: 'db.yaml',
      text: '{ apiVersion: v1, kind: Service, metadata: { name: db }, spec: { selector: { app: database } } }\n',
    },
    { path: 'pod.yaml', text: '{ apiVersion: v1, kind: Pod, metadata: { name: p } }\n' },
  ]);
  const labelled = '{ apiVersion: v1, kind: Pod, metadata: { name: p, labels: { app: databse } } }\n';
  const { snapshot } = updateText(start, 'pod.yaml', labelled);
  const [db] = resourcesOf(snapshot).filter(({ kind }) => kind === 'Service');
  const [edge] = db === undefined ? [] : edgesOf(snapshot, db);
  expect(edge?.nearMisses.map(({ name }) => name)).toEqual(['p']);
});

test('a Service that is labelled otherwise is looked at again by who selects it, not by who names it or runs behind it', () => {
  const service = (label: string) =>
    `{ apiVersion: v1, kind: Service, metadata: { name: web, labels: { app: ${label} } }, spec: { selector: { app: web }, ports: [{ port: 80 }] } }\n`;
  const start = snapshotOf([
    { path: 'service.yaml', text: service('other') },
    { path: 'pod.yaml', text: '{ apiVersion: v1, kind: Pod, metadata: { name: web, labels: { app: web } } }\n' },
    {
      path: 'ingress.yaml',
      text: '{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: web }, spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } } }\n',
    },
    {
      path: 'monitor.yaml',
      text: '{ apiVersion: monitoring.coreos.com/v1, kind: ServiceMonitor, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } } } }\n',
    },
  ]);
  const { snapshot, touched } = updateText(start, 'service.yaml', service('web'));
  expect([...touched].map(({ path }) => path).sort()).toEqual(['monitor.yaml', 'service.yaml']);
  const found = resourcesOf(snapshot).filter(({ kind }) => kind === 'Ingress' || kind === 'ServiceMonitor');
  const labels = found.map((resource) => edgesOf(snapshot, resource)[0]?.to.labels.get('app'));
  expect(labels).toEqual(['web', 'web']);
});
