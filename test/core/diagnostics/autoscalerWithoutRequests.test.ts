import { describe, expect, test } from 'vitest';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix } from '../../support/checkFix.ts';
import { snapshotOf } from '../../support/snapshotOf.ts';

const workload = (container: string, more = '') => `
    ---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec:
          ${more}
          containers:
            - name: web
              image: web
              ${container}
`;
const autoscaler = (metric: string) => `
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata: { name: web }
    spec:
      scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
      maxReplicas: 9
      metrics:
        - ${metric}
`;
const ofCpu = '{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 60 } } }';
const limitRange = (limits: string) => `
    ---
    apiVersion: v1
    kind: LimitRange
    metadata: { name: defaults }
    spec: { limits: [${limits}] }
`;

test('marks the resource whose share it goes by', () => {
  checkDiagnostics(`
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata: { name: web }
    spec:
      scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
      maxReplicas: 9
      metrics:
        - ${ofCpu}
    #                                         ^^^ warning autoscaler-without-requests
        - { type: ContainerResource, containerResource: { name: memory, container: web, target: { averageUtilization: 60 } } }
    #                                                           ^^^^^^ warning autoscaler-without-requests
    ${workload('resources: { requests: { disk: 1 } }')}`);
});

test('marks the share of CPU in the first version', () => {
  checkDiagnostics(`
    apiVersion: autoscaling/v1
    kind: HorizontalPodAutoscaler
    metadata: { name: web }
    spec:
      scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
      maxReplicas: 9
      targetCPUUtilizationPercentage: 60
    #                                 ^^ warning autoscaler-without-requests
    ${workload('')}`);
});

describe('is silent', () => {
  test.each([
    ['a request', 'resources: { requests: { cpu: 100m } }', ''],
    ['a limit, which is the request as well', 'resources: { limits: { cpu: 100m } }', ''],
    ['a request for the whole Pod', '', 'resources: { requests: { cpu: 1 } }'],
    [
      'a container that ends before the others start',
      'resources: { requests: { cpu: 1 } }',
      'initContainers: [{ name: a, image: a }]',
    ],
  ])('about %s', (_what, container, more) => {
    checkDiagnostics(autoscaler(ofCpu) + workload(container, more));
  });

  test.each([
    '{ type: Resource, resource: { name: cpu, target: { type: AverageValue, averageValue: 500m } } }',
    '{ type: ContainerResource, containerResource: { name: cpu, container: other, target: { averageUtilization: 60 } } }',
    '{ type: Pods, pods: { metric: { name: requests }, target: { type: AverageValue, averageValue: 5 } } }',
  ])('about %s', (metric) => {
    checkDiagnostics(autoscaler(metric) + workload(''));
  });

  test('where a LimitRange gives a request, and not where it gives another one', () => {
    checkDiagnostics(autoscaler(ofCpu) + workload('') + limitRange('{ type: Container, defaultRequest: { cpu: 1 } }'));
    checkDiagnostics(`
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata: { name: web }
    spec:
      scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
      maxReplicas: 9
      metrics:
        - ${ofCpu}
    #                                         ^^^ warning autoscaler-without-requests
    ${workload('')}${limitRange('{ type: Container, default: { memory: 1Gi } }')}`);
  });

  test('where a VerticalPodAutoscaler sets the requests', () => {
    checkDiagnostics(`${autoscaler(ofCpu)}${workload('')}
    ---
    apiVersion: autoscaling.k8s.io/v1
    kind: VerticalPodAutoscaler
    metadata: { name: web }
    spec: { targetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
    `);
  });
});

test.each([
  ['', 'resources: { requests: { cpu: 100m } }'],
  ['resources: {}', 'resources: { requests: { cpu: 100m } }'],
  ['resources: { requests: { memory: 1Gi } }', 'resources: { requests: { memory: 1Gi, cpu: 100m } }'],
])('is mended by a request beside `%s`', (container, mended) => {
  const clean = (text: string) => text.replace(/^ +\n/gm, '');
  checkFix(
    clean(autoscaler(ofCpu.replace('cpu', 'c$0pu')) + workload(container)),
    'Request 100m of cpu for `web`',
    clean(autoscaler(ofCpu) + workload(mended)),
  );
});

test('what a LimitRange gives touches the autoscalers', () => {
  const before = snapshotOf([
    { path: 'a.yaml', text: autoscaler(ofCpu) },
    { path: 'limits.yaml', text: limitRange('{ type: Container }').replace('---', '') },
  ]);
  const { touched } = updateText(
    before,
    'limits.yaml',
    limitRange('{ type: Container, default: { cpu: 1 } }').replace('---', ''),
  );
  expect([...touched].map(({ path }) => path).sort()).toEqual(['a.yaml', 'limits.yaml']);
});
