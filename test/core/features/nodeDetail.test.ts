import { expect, test } from 'vitest';
import { nodeDetail, writtenReplicas } from '../../../src/core/features/nodeDetail.ts';
import { resourcesOf, snapshotOfText } from '../../support/snapshotOf.ts';

const only = (source: string) => {
  const [resource] = resourcesOf(snapshotOfText(source));
  if (resource === undefined) throw new Error('The fixture has no resource.');
  return resource;
};

test.each([
  ['v1', 'Service', 'spec: { ports: [{ port: 80, targetPort: 8080 }] }', ':80→8080'],
  ['v1', 'Service', 'spec: { ports: [{ port: 80 }, { port: 443 }, { name: x }] }', ':80 +1'],
  ['v1', 'Service', 'spec: { type: ExternalName }', undefined],
  ['networking.k8s.io/v1', 'Ingress', 'spec: { rules: [{ host: a.example.com }, {}] }', 'a.example.com'],
  ['batch/v1', 'CronJob', 'spec: { schedule: "0 3 * * *" }', '0 3 * * *'],
  ['autoscaling/v2', 'HorizontalPodAutoscaler', 'spec: { minReplicas: 2, maxReplicas: 5 }', '2–5'],
  ['autoscaling/v2', 'HorizontalPodAutoscaler', 'spec: { maxReplicas: 5 }', '1–5'],
  ['v1', 'PersistentVolumeClaim', 'spec: { resources: { requests: { storage: 10Gi } } }', '10Gi'],
  ['v1', 'ConfigMap', 'data: { a: x, b: y }', '{2}'],
  ['v1', 'Secret', 'data: { a: x }\nstringData: { b: y }', '{2}'],
  ['v1', 'ConfigMap', 'data:', undefined],
  ['v1', 'ServiceAccount', 'spec: {}', undefined],
])('of %s %s with %j it is %j', (apiVersion, kind, rest, detail) => {
  expect(nodeDetail(only(`apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a }\n${rest}\n`))).toBe(detail);
});

test.each([
  ['apps/v1', 'Deployment', '3', 3],
  ['apps/v1', 'Deployment', '"3"', undefined],
  ['apps/v1', 'Deployment', '', undefined],
  ['v1', 'ConfigMap', '3', undefined],
])('the replicas of %s %s with %j are %j', (apiVersion, kind, replicas, expected) => {
  const source = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a }\nspec: { replicas: ${replicas} }\n`;
  expect(writtenReplicas(only(source))).toBe(expected);
});
