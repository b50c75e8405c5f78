import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosticRules } from '../../../src/core/diagnostics/diagnosticRules.ts';
import { fixProblems } from '../../support/fixProblems.ts';
import { type FixtureFile, parseFixture } from '../../support/fixture.ts';
import { findingsOf, snapshotOf } from '../../support/snapshotOf.ts';
import { readApiReference } from '../api/readAssets.ts';

const api = await readApiReference();
const mistakes = new URL('../../../examples/mistakes/', import.meta.url);

const object = (apiVersion: string, kind: string, fields: string) => `---
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web }
${fields}
`;
const pod = (spec: string) => object('v1', 'Pod', `spec:\n  containers: [{ name: web, image: web }]\n${spec}`);
const container = (fields: string) =>
  object('v1', 'Pod', `spec:\n  containers:\n    - name: web\n      image: web\n${fields}`);
const deployment = (spec: string, labels = '{ app: web }', containers = '[{ name: web, image: web }]') =>
  object(
    'apps/v1',
    'Deployment',
    `spec:\n  selector: { matchLabels: { app: web } }\n${spec}\n  template: { metadata: { labels: ${labels} }, spec: { containers: ${containers} } }`,
  );
const service = (spec: string) => object('v1', 'Service', `spec: ${spec}`);
const served =
  '[{ name: web, image: web, ports: [{ name: http, containerPort: 80 }], readinessProbe: { exec: { command: [ls] } } }]';

/** What the catalogue of findings promises for a code: manifests with it alone, and every fix that they offer for it, in order. */
const promises: readonly (readonly [code: string, manifests: string, ...titles: string[]])[] = [
  ['autoscaler-without-requests', 'examples', 'Request 100m of cpu for `thumbnails`'],
  ['deprecated-api', object('resource.k8s.io/v1beta2', 'DeviceClass', 'spec: {}'), 'Change to `resource.k8s.io/v1`'],
  [
    'disruption-budget-blocks-eviction',
    'examples',
    'Lower it to 1',
    'Let one Pod at a time be evicted: `maxUnavailable: 1`',
  ],
  ['duplicate-key', 'examples', 'Keep the last `CARRIER`'],
  ['duplicate-name', container('      env: [{ name: A, value: a }, { name: A, value: b }]'), 'Keep the last `A`'],
  [
    'duplicate-name',
    container('      ports: [{ name: a, containerPort: 1 }, { name: a, containerPort: 2 }]'),
    'Rename to `a-2`',
  ],
  [
    'duplicate-name',
    container(
      '      volumeMounts: [{ name: a, mountPath: /a }, { name: b, mountPath: /a }]\n  volumes: [{ name: a, emptyDir: {} }, { name: b, emptyDir: {} }]',
    ),
    'Keep the first `/a`',
    'Keep the last `/a`',
  ],
  [
    'duplicate-name',
    service('{ selector: { app: web }, ports: [{ port: 80 }, { name: b, port: 81 }] }'),
    'Name it `tcp-80`',
  ],
  [
    'duplicate-object',
    `#- kustomization.yaml\nresources: [web.yaml, web.yaml]\n#- web.yaml\n${object('v1', 'ConfigMap', 'data: {}').slice(4)}`,
    'Remove this second entry',
  ],
  ['exceeds-limit-range', 'examples', 'Change memory to `1Gi`'],
  [
    'exceeds-quota',
    'examples',
    'Add requests.cpu of 100m for `lift`',
    'Change replicas to 4',
    'Lower `500m` to `400m`',
  ],
  [
    'invalid-configuration',
    '#- .manifest-atlas.yaml\ndiagnostics: { duplicate-kee: off }\n',
    'Change to `duplicate-key`',
  ],
  [
    'invalid-value',
    'examples',
    'Change to `0 3 * * 0`',
    'Change to `0`',
    'Change to `OnFailure`',
    'Change to `Never`',
    'Change to `metrics-http`',
    'Change to `512M`',
    'Change to `200m`',
  ],
  [
    'kustomization-does-not-build',
    `#- kustomization.yaml\nresources: [web.yaml]\npatches: [{ path: patch.yaml }]\n#- web.yaml\n${object('v1', 'ConfigMap', 'data: {}').slice(4)}#- patch.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: wbe }\n`,
    'Change to `web`',
  ],
  [
    'kustomization-path-not-found',
    '#- kustomization.yaml\nresources: [web.yml]\n#- web.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\n',
    'Change to `web.yaml`',
  ],
  [
    'kustomization-changes-nothing',
    `#- kustomization.yaml\nresources: [web.yaml]\npatches: [{ path: patch.yaml, target: { name: wbe } }]\n#- web.yaml\n${object('v1', 'ConfigMap', 'data: {}').slice(4)}#- patch.yaml\n- { op: remove, path: /data }\n`,
    'Change to `web`',
  ],
  [
    'missing-key',
    container('      env: [{ name: A, valueFrom: { configMapKeyRef: { name: web, key: colr } } }]') +
      object('v1', 'ConfigMap', 'data: { color: red }'),
    'Change to `color`',
    'Add the key `colr` to ConfigMap `web`, without a value',
  ],
  [
    'missing-required-field',
    deployment('').replace('  selector: { matchLabels: { app: web } }\n', ''),
    "Select the template's labels",
  ],
  ['missing-required-field', pod('  volumes: [{ emptyDir: {} }]'), 'Add `name: <name>`, to be filled in'],
  [
    'named-port-not-found',
    deployment('', '{ app: web }', served) +
      service('{ selector: { app: web }, ports: [{ port: 81, targetPort: htp }] }'),
    'Change to `http`',
  ],
  [
    'named-port-not-found',
    deployment('', '{ app: web }', served) +
      service('{ selector: { app: web }, ports: [{ port: 9090, targetPort: metrics }] }'),
    'Change to `http`',
    'Declare port `metrics` 9090/TCP in container `web`',
  ],
  ['readiness-not-probed', 'examples', 'Probe whether container `search` accepts connections at port `http`'],
  ['reference-in-other-namespace', 'examples', 'Copy ConfigMap `mail-server` to namespace `practice`, in this file'],
  [
    'removed-api',
    object(
      'batch/v1beta1',
      'CronJob',
      'spec: { schedule: "@daily", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: web, image: web }] } } } } }',
    ),
    'Change to `batch/v1`',
  ],
  [
    'replicas-set-beside-autoscaler',
    deployment('  replicas: 2') +
      object(
        'autoscaling/v2',
        'HorizontalPodAutoscaler',
        'spec: { maxReplicas: 3, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }',
      ),
    'Remove `replicas` (the next apply may drop to 1 Pod once)',
  ],
  ['role-not-found', 'examples', 'Change to `Role`'],
  [
    'rollout-cannot-proceed',
    deployment('  strategy: { type: Recreate, rollingUpdate: { maxSurge: 1 } }'),
    'Remove `rollingUpdate`',
  ],
  [
    'rollout-cannot-proceed',
    deployment('  strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }'),
    'Set `maxSurge: 1`',
    'Set `maxUnavailable: 1`',
  ],
  [
    'selector-does-not-match-template',
    'examples',
    'Change the selector: `app: rating`',
    'Change the Pod labels of Deployment ratings: `app: ratings`',
  ],
  [
    'selector-selects-nothing',
    'service-selects-nothing',
    'Change the selector: `tier: back`',
    'Change the Pod labels of Deployment reviews: `tier: front`',
  ],
  [
    'service-port-not-found',
    service('{ clusterIP: None, ports: [{ port: 80 }] }') +
      object(
        'networking.k8s.io/v1',
        'Ingress',
        'spec: { defaultBackend: { service: { name: web, port: { number: 8080 } } } }',
      ),
    'Change to port `80`',
  ],
  [
    'statefulset-service',
    'examples',
    'Make Service `ledger` headless (one that is in a cluster has to be deleted first)',
  ],
  [
    'statefulset-service',
    deployment('  serviceName: ""').replace('Deployment', 'StatefulSet'),
    'Create Service `web` in this file, headless, and name it here',
    'Create Service `web` in web-service.yaml, headless, and name it here',
  ],
  ['subject-not-found', 'examples', 'Set the namespace to `practice`', 'Remove the apiGroup'],
  ['tls-host-mismatch', 'examples', "Add `www.tickets.example.com` to the certificate's hosts"],
  [
    'undeclared-target-port',
    deployment('', '{ app: web }', served) + service('{ selector: { app: web }, ports: [{ port: 81 }] }'),
    'Declare port 81/TCP in container `web`',
  ],
  ['unexpected-scalar-type', container('      env: [{ name: A, value: yes }]'), 'Quote it: `"yes"`'],
  ['unknown-field', object('v1', 'ConfigMap', 'dta: { a: b }'), 'Change to `data`'],
  ['unknown-field', container('      volumes: []'), 'Move it one level up'],
  ['unknown-field', container('      limits: { cpu: 1 }'), 'Move it into `resources`'],
  [
    'unknown-field',
    object('v1', 'Pod', 'spec:\n  image: web\n  containers:\n    - name: web\n'),
    'Move it into `containers[0]`',
  ],
  ['unknown-field', container('      securityContext:\n        fsGroup: 1'), 'Move it into `securityContext`'],
  [
    'unknown-ignored-code',
    `# manifest-atlas-ignore-next-line duplicate-kee\n${object('v1', 'ConfigMap', 'data: {}').slice(4)}`,
    'Change to `duplicate-key`',
  ],
  ['unknown-kind', object('apps/v1', 'Deploymnt', 'spec: {}'), 'Change to `Deployment`'],
  [
    'unresolved-reference',
    'misspelt-references',
    'Change to `payments`',
    'Change to `payments-config`',
    'Change to `payments`',
    'Change to `payments`',
  ],
  [
    'unresolved-reference',
    pod('  serviceAccountName: robot'),
    'Create ServiceAccount `robot` in this file',
    'Create ServiceAccount `robot` in robot-serviceaccount.yaml',
  ],
  ['volume-claim-mismatch', 'examples', 'Let the claim ask for `10Gi`', 'Let the volume offer `20Gi`'],
  [
    'volume-not-defined',
    container('      volumeMounts: [{ name: date, mountPath: /a }]\n  volumes: [{ name: data, emptyDir: {} }]'),
    'Change to `data`',
  ],
  [
    'volume-not-defined',
    container('      volumeMounts: [{ name: data, mountPath: /a }]'),
    'Add the empty volume `data`',
  ],
  ['volume-not-used', pod('  volumes: [{ name: data, emptyDir: {} }]'), 'Remove the volume `data`'],
  ['wrong-type', container('      command: ls'), 'Make it a list of one'],
  ['wrong-type', container('      securityContext: [{ privileged: true }]'), 'Take the item out of the list'],
  ['wrong-type', pod('  priority: "5"'), 'Remove the quotes'],
  ['wrong-type', container('      env: { A: b }'), 'Make it a list of `name` and `value`'],
];

/** What only its author can mend, or what has nothing to mend. */
const unmended = [
  'ingress-path-conflict',
  'never-selected',
  'never-used',
  'reference-not-accepted',
  'selectors-overlap',
  'yaml-syntax',
];

test('every code is mended here, or left to its author', () => {
  const promised = promises.map(([code]) => code);
  expect([...new Set(promised), ...unmended].sort()).toEqual(diagnosticRules.map(({ code }) => code).sort());
});

test.each(promises.map(([code, manifests, ...titles]) => ({ code, manifests, titles, first: titles[0] })))(
  '$code: $first',
  ({ code, manifests, titles }) => {
    const files = filesFor(code, manifests);
    const found = findingsOf(snapshotOf(files), api).filter((finding) => finding.code === code);
    expect(found.flatMap(({ fixes }) => fixes.map(({ title }) => title.en))).toEqual(titles);
    expect(fixProblems(files, api)).toEqual([]);
  },
);

function filesFor(code: string, manifests: string): readonly FixtureFile[] {
  if (manifests.includes('\n')) return parseFixture(manifests).files;
  const name = manifests === 'examples' ? code : manifests;
  const path = readdirSync(mistakes).find((file) => file === `${name}.yaml`) ?? '';
  return [{ path, text: readFileSync(new URL(path, mistakes), 'utf8') }];
}
