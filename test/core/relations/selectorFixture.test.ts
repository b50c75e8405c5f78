import { expect, test } from 'vitest';
import { checkGraph, checkOwned } from '../../support/checkGraph.ts';
import { graphLines, graphOf } from '../../support/graphLines.ts';
import { selectorFixture } from '../../support/selectorFixture.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

function linesFrom(source: string, kind: string, name: string): readonly string[] {
  const view = graphOf(snapshotOfText(source));
  return graphLines(view).filter((line) => line.startsWith(`${kind} ${name} `));
}

test('the Service takes the Pods that carry both labels in its namespace, and no others', () => {
  expect(linesFrom(selectorFixture, 'Service', 'svc-a')).toEqual([
    'Service svc-a selects Pod full-sts in workloads.yaml [found]',
  ]);
});

test('the Ingress reaches the Service', () => {
  expect(linesFrom(selectorFixture, 'Ingress', 'entry')).toContain(
    'Ingress entry routes to Service svc-a in services.yaml [found]',
  );
});

test('the StatefulSet finds its Service', () => {
  expect(linesFrom(selectorFixture, 'StatefulSet', 'full-sts')).toContain(
    'StatefulSet full-sts gets its DNS names from Service svc-a in services.yaml [found]',
  );
});

test.each([
  [
    'PodDisruptionBudget',
    'pdb-expr',
    ['PodDisruptionBudget pdb-expr limits evictions of Pod full-sts in workloads.yaml [found]'],
  ],
  [
    'NetworkPolicy',
    'np-all',
    [
      'NetworkPolicy np-all applies to Pod full-sts in workloads.yaml [found]',
      'NetworkPolicy np-all applies to Pod one-of-two in workloads.yaml [found]',
    ],
  ],
  ['NetworkPolicy', 'np-expr', ['NetworkPolicy np-expr applies to Pod one-of-two in workloads.yaml [found]']],
])('%s %s takes the Pods of its namespace that its expressions fit', (kind, name, expected) => {
  expect(linesFrom(selectorFixture, kind, name)).toEqual(expected);
});

test('the certificate that the Ingress serves HTTPS with is missing', () => {
  expect(linesFrom(selectorFixture, 'Ingress', 'entry').filter((line) => line.includes('Secret certificate'))).toEqual([
    expect.stringMatching(/\[missing\]$/),
  ]);
});

test('what the autoscaler scales is missing', () => {
  expect(linesFrom(selectorFixture, 'HorizontalPodAutoscaler', 'scaler')).toEqual([
    'HorizontalPodAutoscaler scaler scales Deployment nowhere [missing]',
  ]);
});

test('a Service and a PodDisruptionBudget that carries the same labels have nothing to do with each other', () => {
  const { edges, nodes } = graphOf(snapshotOfText(selectorFixture));
  const budget = nodes.find(({ kind }) => kind === 'PodDisruptionBudget')?.id;
  const service = nodes.find(({ kind }) => kind === 'Service')?.id;
  expect(budget).toBeDefined();
  expect(
    edges.filter(({ from, to }) => [from, to].includes(budget ?? '') && [from, to].includes(service ?? '')),
  ).toEqual([]);
});

test('labels of a Deployment itself are not those of its Pods: a Service does not take it by them', () => {
  checkGraph(
    `
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { selector: { app: web } }
    ---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: other, labels: { app: web } }
    spec:
      selector: { matchLabels: { role: cache } }
      template: { metadata: { labels: { role: cache } } }
    `,
    'Service web selects Pod app=web [missing]',
  );
});

test.each([
  [
    'ConfigMap',
    'spec: { containers: [{ envFrom: [{ configMapRef: { name: shared } }] }] }',
    'takes all keys as environment variables from',
  ],
  ['ServiceAccount', 'spec: { serviceAccountName: shared }', 'runs as'],
])('a %s of the same name in another namespace is not the one', (kind, spec, verb) => {
  checkGraph(
    `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: a }
    ${spec}
    ---
    apiVersion: v1
    kind: ${kind}
    metadata: { name: shared, namespace: b }
    `,
    `Pod web ${verb} ${kind} shared [missing]`,
  );
});

test('a Service of the same name in another namespace is not the one', () => {
  checkGraph(
    `
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: web, namespace: a }
    spec: { defaultBackend: { service: { name: shared } } }
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: shared, namespace: b }
    `,
    'Ingress web routes to Service shared [missing]',
  );
});

test('each workload makes its own Pods', () => {
  checkOwned(
    selectorFixture,
    `
    Deployment cross-ns makes ReplicaSet cross-ns [found]
    ReplicaSet cross-ns makes Pod cross-ns [found]
    Deployment one-of-two makes ReplicaSet one-of-two [found]
    ReplicaSet one-of-two makes Pod one-of-two [found]
    StatefulSet full-sts makes Pod full-sts [found]
    `,
  );
});
