import { describe, expect, test } from 'vitest';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { findingsOf, snapshotOf } from '../../support/snapshotOf.ts';

const asked = `
    #- .manifest-atlas.yaml
    diagnostics: { never-used: hint }
    #- web.yaml`;
const pod = (spec: string) => `
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: ${spec}
`;
const object = (kind: string, more = '') => `
    apiVersion: v1
    kind: ${kind}
    metadata: { name: web }
    ${more}
`;

test('marks what nothing refers to, and an account that is only given rights', () => {
  checkDiagnostics(`${asked}
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: web }
    #                 ^^^ hint never-used
    ---
    apiVersion: v1
    kind: ServiceAccount
    metadata: { name: robot }
    #                 ^^^^^ hint never-used
    ---
    apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata: { name: robot }
    roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
    subjects: [{ kind: ServiceAccount, name: robot }]
    ${pod('{ containers: [{ envFrom: [{ secretRef: { name: web, optional: true } }] }] }')}`);
});

describe('is silent', () => {
  test.each([
    [
      'a ConfigMap that a Pod reads',
      object('ConfigMap'),
      '{ containers: [{ envFrom: [{ configMapRef: { name: web } }] }] }',
    ],
    ['an account that a Pod runs as', object('ServiceAccount'), '{ serviceAccountName: web }'],
    ['a Service for callers from outside', object('Service', 'spec: { type: NodePort }'), '{}'],
    ['a token that is made for somebody to read', object('Secret', 'type: kubernetes.io/service-account-token'), '{}'],
    [
      'a Service that is scraped',
      object('Service').replace('name: web }', 'name: web, annotations: { prometheus.io/scrape: "true" } }'),
      '{}',
    ],
    [
      'a ConfigMap that an argument names',
      object('ConfigMap'),
      '{ containers: [{ args: ["--configmap=$(POD_NAMESPACE)/web"] }] }',
    ],
    [
      'a Secret that the environment names',
      object('Secret'),
      '{ containers: [{ env: [{ name: SECRET, value: web }] }] }',
    ],
    [
      'a Service between which traffic is split',
      `${object('Service')}
    ---
    apiVersion: split.smi-spec.io/v1alpha1
    kind: TrafficSplit
    metadata: { name: shop }
    spec: { backends: [{ service: web, weight: 1 }] }`,
      '{}',
    ],
    [
      'the Secret that an Alertmanager reads where it names no other',
      `${object('Secret').replace('name: web', 'name: alertmanager-main')}
    ---
    apiVersion: monitoring.coreos.com/v1
    kind: Alertmanager
    metadata: { name: main }`,
      '{}',
    ],
    ['what is named later', object('ConfigMap').replace('name: web', 'name: "${NAME}"'), '{}'],
    ['kinds that work by themselves', object('LimitRange'), '{}'],
  ])('about %s', (_what, used, spec) => {
    checkDiagnostics(asked + used + pod(spec));
  });

  test('unless it is asked for', () => {
    checkDiagnostics(object('ConfigMap'));
  });
});

test('a Pod that no longer reads it touches the ConfigMap', () => {
  const text = (fixture: string) => fixture.replace('---', '').replace(/^ {4}/gm, '');
  const reader = '{ containers: [{ envFrom: [{ configMapRef: { name: web } }] }] }';
  const before = snapshotOf([
    { path: 'a.yaml', text: text(object('ConfigMap')) },
    { path: 'b.yaml', text: text(pod(reader)) },
  ]);
  const { touched } = updateText(before, 'b.yaml', text(pod('{}')));
  expect([...touched].map(({ path }) => path).sort()).toEqual(['a.yaml', 'b.yaml']);
});

test('a copy beside the one that is used is used as well, and is judged with it', () => {
  const text = (fixture: string) => fixture.replace('---', '').replace(/^ {4}/gm, '');
  const reader = '{ containers: [{ envFrom: [{ configMapRef: { name: web } }] }] }';
  const settings = { path: '.manifest-atlas.yaml', text: 'diagnostics: { never-used: hint }' };
  const before = snapshotOf([
    settings,
    { path: 'plain/map.yaml', text: text(object('ConfigMap')) },
    { path: 'plain/pod.yaml', text: text(pod(reader)) },
    { path: 'traced/map.yaml', text: text(object('ConfigMap', 'data: { trace: on }')) },
  ]);
  const codes = (snapshot: typeof before) => findingsOf(snapshot).filter(({ code }) => code === 'never-used');
  expect(codes(before)).toEqual([]);
  const { snapshot, touched } = updateText(before, 'plain/pod.yaml', text(pod('{}')));
  expect([...touched].map(({ path }) => path).sort()).toEqual(['plain/map.yaml', 'plain/pod.yaml', 'traced/map.yaml']);
  expect(codes(snapshot).map(({ place }) => place.document.path)).toEqual(['plain/map.yaml', 'traced/map.yaml']);
});

test('a part of another word, a label or the name of something else names nothing', () => {
  checkDiagnostics(`${asked}
    apiVersion: v1
    kind: Secret
    metadata: { name: shop }
    #                 ^^^^ hint never-used
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: shop, labels: { app: shop } }
    spec: { containers: [{ name: shop, image: shop, args: [--config=shop-two, shop.yaml] }] }
  `);
});
