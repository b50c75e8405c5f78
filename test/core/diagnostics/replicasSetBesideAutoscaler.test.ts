import { test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix } from '../../support/checkFix.ts';

const autoscaler = (kind: string, name: string) => `
    ---
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata: { name: web }
    spec:
      scaleTargetRef: { apiVersion: apps/v1, kind: ${kind}, name: ${name} }
      maxReplicas: 3
      metrics: [{ type: Pods }]
`;
const deployment = (spec: string) => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      ${spec}
`;

test('marks the replicas of what an autoscaler scales', () => {
  checkDiagnostics(`
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec: { replicas: 2 }
    #                 ^ information replicas-set-beside-autoscaler
    ${autoscaler('Deployment', 'web')}`);
});

test.each([
  ['an autoscaler of another kind', 'replicas: 2', 'StatefulSet', 'web'],
  ['no number', 'replicas: null', 'Deployment', 'web'],
  ['0, which turns the autoscaler off', 'replicas: 0', 'Deployment', 'web'],
])('is silent about %s', (_what, spec, kind, name) => {
  const sts =
    '\n    ---\n    apiVersion: apps/v1\n    kind: StatefulSet\n    metadata: { name: web }\n    spec: { serviceName: "${NAME}" }\n';
  checkDiagnostics(deployment(spec) + (kind === 'StatefulSet' ? sts : '') + autoscaler(kind, name));
});

test('the number of what KEDA scales is set as well', () => {
  checkDiagnostics(`
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec: { replicas: 2 }
    #                 ^ information replicas-set-beside-autoscaler
    ---
    apiVersion: keda.sh/v1alpha1
    kind: ScaledObject
    metadata: { name: web }
    spec: { scaleTargetRef: { name: web } }
  `);
});

test('is mended by removing it', () => {
  checkFix(
    deployment('replicas: $02\n      paused: true') + autoscaler('Deployment', 'web'),
    'Remove `replicas` (the next apply may drop to 1 Pod once)',
    deployment('paused: true') + autoscaler('Deployment', 'web'),
  );
});
