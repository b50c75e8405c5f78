import { expect, test } from 'vitest';
import { graphOf } from '../../support/graphLines.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

function applicationsIn(source: string): Readonly<Record<string, string>> {
  const { nodes } = graphOf(snapshotOfText(source));
  return Object.fromEntries(nodes.map(({ kind, name, application }) => [`${kind} ${name}`, application]));
}

test('an object belongs to the application that its labels name', () => {
  expect(
    applicationsIn(`
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: a, labels: { app.kubernetes.io/part-of: shop, app.kubernetes.io/name: cart } }
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: b, labels: { app.kubernetes.io/name: cart } }
    `),
  ).toEqual({ 'ConfigMap a': 'shop', 'ConfigMap b': 'cart' });
});

test('what is connected belongs together, named after its workload', () => {
  const applications = applicationsIn(`
    #- /shop/all.yaml
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      template:
        metadata: { labels: { app: web } }
        spec: { volumes: [{ configMap: { name: web-settings } }] }
    ---
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: web-settings }
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: entry }
    spec: { selector: { app: web } }
  `);
  expect(applications).toMatchObject({
    'Deployment web': 'web',
    'Pod web': 'web',
    'ConfigMap web-settings': 'web',
    'Service entry': 'web',
  });
});

test('every node has an application', () => {
  const applications = applicationsIn(`
    apiVersion: v1
    kind: Pod
    metadata: { name: lonely }
    spec: { serviceAccountName: nobody, imagePullSecrets: [{ name: nothing }] }
    ---
    apiVersion: v1
    kind: Secret
    metadata: { name: unused }
  `);
  for (const application of Object.values(applications)) expect(application).not.toBe('');
});
