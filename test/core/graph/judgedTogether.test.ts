import { expect, test } from 'vitest';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { snapshotOf } from '../../support/snapshotOf.ts';

const deployment = (replicas: number) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } } }
`;
const budget = (min: number) => `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { minAvailable: ${min}, selector: { matchLabels: { app: web } } }
`;
const autoscaler = (target: string) => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${target} }, maxReplicas: 3 }
`;
const service = (labels: string) => `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: ${labels} }
`;
const configMap = (value: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\ndata: { a: ${value} }\n`;

const before = snapshotOf([
  { path: 'web.yaml', text: deployment(2) },
  { path: 'budget.yaml', text: budget(1) },
  { path: 'autoscaler.yaml', text: autoscaler('web') },
  { path: 'service.yaml', text: service('{ app: web }') },
  { path: 'settings.yaml', text: configMap('b') },
]);
const touchedBy = (path: string, text: string) =>
  [...updateText(before, path, text).touched].map((document) => document.path).sort();
const all = ['autoscaler.yaml', 'budget.yaml', 'service.yaml', 'web.yaml'];

test('the replicas of a workload touch whatever says how many Pods there are, and what they serve', () => {
  expect(touchedBy('web.yaml', deployment(3))).toEqual(all);
});

test('the number of an autoscaler touches the budget of the Pods it scales', () => {
  expect(touchedBy('autoscaler.yaml', autoscaler('web').replace('3', '5'))).toEqual(all);
});

test('a target that is no longer meant, and Pods that are no longer selected, are touched as well', () => {
  expect(touchedBy('autoscaler.yaml', autoscaler('other'))).toEqual(all);
  expect(touchedBy('service.yaml', service('{ app: other }'))).toEqual(all);
});

test('what has no part in it touches nobody else', () => {
  expect(touchedBy('settings.yaml', configMap('c'))).toEqual(['settings.yaml']);
});

test('a ConfigMap is touched when it comes into use or goes out of it, and not by other edits of what uses it', () => {
  const pod = (image: string, map: string) =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: web, image: ${image}, envFrom: [{ configMapRef: { name: ${map} } }] }] }\n`;
  const files = snapshotOf([
    { path: 'pod.yaml', text: pod('web:1', 'web') },
    { path: 'settings.yaml', text: configMap('b') },
    { path: 'other.yaml', text: configMap('b').replace('web', 'other') },
  ]);
  const touchedWith = (text: string) =>
    [...updateText(files, 'pod.yaml', text).touched].map((document) => document.path).sort();
  expect(touchedWith(pod('web:2', 'web'))).toEqual(['pod.yaml']);
  expect(touchedWith(pod('web:1', 'other'))).toEqual(['other.yaml', 'pod.yaml', 'settings.yaml']);
});

test('the image of a workload touches nobody else, and the ports and requests of its containers do', () => {
  const pods = (container: string) =>
    deployment(2).replace('template: { metadata', `template: { spec: { containers: [${container}] }, metadata`);
  const files = snapshotOf([
    { path: 'web.yaml', text: pods('{ name: web, image: web:1 }') },
    { path: 'budget.yaml', text: budget(1) },
    { path: 'autoscaler.yaml', text: autoscaler('web') },
    { path: 'service.yaml', text: service('{ app: web }') },
  ]);
  const touchedWith = (container: string) =>
    [...updateText(files, 'web.yaml', pods(container)).touched].map((document) => document.path).sort();
  expect(touchedWith('{ name: web, image: web:2, args: [serve] }')).toEqual(['web.yaml']);
  expect(touchedWith('{ name: web, image: web:1, resources: { requests: { cpu: 1 } } }')).toEqual(all);
  expect(touchedWith('{ name: web, image: web:1, ports: [{ containerPort: 80 }] }')).toEqual(all);
  expect(touchedWith('{ name: web, image: "" }')).toEqual(all);
});
