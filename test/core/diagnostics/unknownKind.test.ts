import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { readApiReference } from '../api/readAssets.ts';

const api = await readApiReference();
const policy = (apiVersion: string, kind: string) => `
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { name: web }
    spec: { podSelector: {} }
`;

describe('unknown-kind', () => {
  test('marks a kind in an API version that never had it, and a slip in the name of a kind', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      #           ^^ error unknown-kind
      kind: PodDisruptionBudget
      metadata: { name: web }
      ---
      apiVersion: apps/v2
      #           ^^^^^^^ error unknown-kind
      kind: StatefulSet
      metadata: { name: web }
      ---
      apiVersion: apps/v1
      kind: Deploymnet
      #     ^^^^^^^^^^ error unknown-kind
      metadata: { name: web }
      ---
      apiVersion: v1
      kind: configMap
      #     ^^^^^^^^^ error unknown-kind
      metadata: { name: web }
      ---
      apiVersion: policy/v1
      #           ^^^^^^^^^ error unknown-kind
      kind: PodSecurityPolicy
      metadata: { name: web }
      ---
      apiVersion: networking.k8s.oi/v1
      #           ^^^^^^^^^^^^^^^^^^^^ error unknown-kind
      kind: Ingress
      metadata: { name: web }
      ---
      apiVersion: rbac.authorization.k8s/v1
      #           ^^^^^^^^^^^^^^^^^^^^^^^^^ error unknown-kind
      kind: Role
      metadata: { name: web }
    `,
      api,
    );
  });

  test('is silent about what may come with a definition, and about what was removed', () => {
    checkDiagnostics(
      `
      apiVersion: serving.knative.dev/v1
      kind: Service
      metadata: { name: web }
      ---
      apiVersion: policy.networking.k8s.io/v1alpha2
      kind: NetworkPolicy
      metadata: { name: web }
      ---
      apiVersion: v1
      kind: Template
      metadata: { name: web }
      ---
      apiVersion: batch/v2alpha1
      #           ^^^^^^^^^^^^^^ error removed-api
      kind: CronJob
      metadata: { name: web }
    `,
      api,
    );
  });

  test('is mended by the version that has the kind, and by the name that is meant', () => {
    const right = policy('networking.k8s.io/v1', 'NetworkPolicy');
    checkFix(policy('$0v1', 'NetworkPolicy'), 'Change to `networking.k8s.io/v1`', right, api);
    checkFix(policy('networking.k8s.io/v1', '$0NetworkPolcy'), 'Change to `NetworkPolicy`', right, api);
    checkFix(policy('$0v1', 'networkpolicy'), 'Change to `networking.k8s.io/v1` and `NetworkPolicy`', right, api);
  });

  test('has no fix where nothing is left that is served', () => {
    expect(fixTitles(policy('$0policy/v1', 'PodSecurityPolicy'), api)).toEqual([]);
  });
});
