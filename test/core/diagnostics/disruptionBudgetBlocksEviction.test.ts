import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix } from '../../support/checkFix.ts';

const budget = (limit: string) => `
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: { name: web }
    spec:
      selector: { matchLabels: { app: web } }
      ${limit}
`;
const workload = (replicas: string, kind = 'Deployment') => `
    ---
    apiVersion: apps/v1
    kind: ${kind}
    metadata: { name: web }
    spec:
      ${replicas}
      selector: { matchLabels: { app: web } }
      template: { metadata: { labels: { app: web } } }
`;
const autoscaler = (min: string) => `
    ---
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata: { name: web }
    spec:
      scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
      ${min}
      maxReplicas: 9
      metrics: [{ type: Pods }]
`;

test.each([
  ['minAvailable: 2', '^', 'replicas: 2'],
  ['minAvailable: 3', '^', 'replicas: 2'],
  ['minAvailable: 51%', '^^^', 'replicas: 2'],
  ['minAvailable: "100%"', '^^^^^^', ''],
  ['maxUnavailable: 0', '^', ''],
  ['maxUnavailable: 0%', '^^', 'replicas: 9'],
])('marks %s', (limit, carets, replicas) => {
  const [key = ''] = limit.split(' ');
  checkDiagnostics(
    `${budget(`${limit}\n    #${' '.repeat(key.length + 2)}${carets} warning disruption-budget-blocks-eviction`)}${workload(replicas)}`,
  );
});

test('counts by the autoscaler where there is one', () => {
  checkDiagnostics(`
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: { name: web }
    spec:
      selector: { matchLabels: { app: web } }
      minAvailable: 2
    #               ^ warning disruption-budget-blocks-eviction
    ${workload('')}${autoscaler('minReplicas: 2')}`);
  checkDiagnostics(budget('minAvailable: 2') + workload('') + autoscaler('minReplicas: 3'));
});

describe('is silent', () => {
  test.each([
    ['minAvailable: 1', 'replicas: 2'],
    ['minAvailable: 50%', 'replicas: 2'],
    ['maxUnavailable: 1', 'replicas: 1'],
    ['maxUnavailable: 1%', 'replicas: 1'],
    ['minAvailable: 3', ''],
    ['minAvailable: 3', 'replicas: 0'],
    [`minAvailable: "\${MIN}"`, 'replicas: 1'],
  ])('about %s of Pods with %s', (limit, replicas) => {
    checkDiagnostics(budget(limit) + workload(replicas));
  });

  test('about Pods on every node, whose number nobody knows', () => {
    checkDiagnostics(budget('minAvailable: 3') + workload('', 'DaemonSet'));
  });

  test('where another workload has Pods enough for both', () => {
    checkDiagnostics(
      budget('minAvailable: 2') +
        workload('replicas: 2') +
        workload('replicas: 1').replace('name: web', 'name: canary').replaceAll('app: web', 'app: web, track: canary'),
    );
  });

  test('about a base, where the overlays have more Pods', () => {
    checkDiagnostics(`
    #- /base/web.yaml
    ${budget('minAvailable: 2')}${workload('replicas: 1')}
    #- /base/kustomization.yaml
    resources: [web.yaml]
    #- /prod/kustomization.yaml
    resources: [../base]
    replicas: [{ name: web, count: 3 }]
    `);
  });
});

test('is mended by a smaller number, or by another limit', () => {
  const before = budget('minAvailable: $02 # kept') + workload('replicas: 2');
  checkFix(before, 'Lower it to 1', budget('minAvailable: 1 # kept') + workload('replicas: 2'));
  const title = 'Let one Pod at a time be evicted: `maxUnavailable: 1`';
  checkFix(before, title, budget('maxUnavailable: 1 # kept') + workload('replicas: 2'));
  checkFix(budget('maxUnavailable: $00%') + workload(''), title, budget('maxUnavailable: 1') + workload(''));
});

test('marks a budget that says neither how many must stay nor how many may go', () => {
  checkDiagnostics(`
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: { name: web }
    spec:
   #^^^^ warning disruption-budget-blocks-eviction
      selector: { matchLabels: { app: web } }
      maxUnavailable: null
    ${workload('')}`);
});
