import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { findingsOf, snapshotOf } from '../../support/snapshotOf.ts';
import { readApiReference } from '../api/readAssets.ts';

const api = await readApiReference();

describe('removed-api', () => {
  test('marks what the newest Kubernetes does not serve, in a List too', () => {
    checkDiagnostics(
      `
      apiVersion: batch/v1beta1
      #           ^^^^^^^^^^^^^ error removed-api
      kind: CronJob
      metadata: { name: report }
      ---
      apiVersion: v1
      kind: List
      items:
        - apiVersion: policy/v1beta1
      #               ^^^^^^^^^^^^^^ error removed-api
          kind: PodSecurityPolicy
          metadata: { name: restricted }
        - apiVersion: policy/v1
          kind: PodDisruptionBudget
          metadata: { name: web }
    `,
    );
  });

  test('is silent about the same version of another kind, and of another group', () => {
    checkDiagnostics(`
      apiVersion: gateway.networking.k8s.io/v1beta1
      kind: ReferenceGrant
      metadata: { name: shop }
      ---
      apiVersion: networking.istio.io/v1beta1
      kind: Gateway
      metadata: { name: shop }
    `);
  });

  test('is silent about patches and chart templates', () => {
    checkDiagnostics(`
      #- overlay/kustomization.yaml
      resources: [report.yaml]
      patches:
        - path: patch.yaml
          target: { kind: CronJob }
      #- overlay/report.yaml
      apiVersion: batch/v1
      kind: CronJob
      metadata: { name: report }
      #- overlay/patch.yaml
      apiVersion: batch/v1beta1
      kind: CronJob
      metadata: { name: report }
      #- chart/Chart.yaml
      apiVersion: v2
      name: shop
      #- chart/templates/report.yaml
      apiVersion: batch/v1beta1
      kind: CronJob
      metadata: { name: report }
    `);
  });

  test('marks the manifest that a kustomization applies once, where it is written', () => {
    checkDiagnostics(`
      #- base/kustomization.yaml
      resources: [report.yaml]
      #- base/report.yaml
      apiVersion: batch/v1beta1
      #           ^^^^^^^^^^^^^ error removed-api
      kind: CronJob
      metadata: { name: report }
      #- dev/kustomization.yaml
      namePrefix: dev-
      resources: [../base]
      #- prod/kustomization.yaml
      namePrefix: prod-
      resources: [../base]
    `);
  });

  test('is mended by another apiVersion where the fields are the same', () => {
    checkFix(
      `
      apiVersion: $0"policy/v1beta1"
      kind: PodDisruptionBudget
      metadata: { name: web }
      spec:
        minAvailable: 1
        selector: { matchLabels: { app: web } }
    `,
      'Change to `policy/v1`',
      `
      apiVersion: "policy/v1"
      kind: PodDisruptionBudget
      metadata: { name: web }
      spec:
        minAvailable: 1
        selector: { matchLabels: { app: web } }
    `,
      api,
    );
  });

  const ingress = (backend: string) => `
      apiVersion: $0networking.k8s.io/v1beta1
      kind: Ingress
      metadata: { name: web }
      spec:
        rules:
          - http:
              paths:
                - path: /
                  pathType: Prefix
                  backend: ${backend}
    `;

  test('has no fix without the reference', () => {
    expect(fixTitles(ingress('{ resource: { kind: Bucket, name: web } }'), api)).toEqual([
      'Change to `networking.k8s.io/v1`',
    ]);
    expect(fixTitles(ingress('{ resource: { kind: Bucket, name: web } }'))).toEqual([]);
  });
});

describe('deprecated-api', () => {
  test('marks what is still served', () => {
    checkDiagnostics(`
      apiVersion: resource.k8s.io/v1beta2
      #           ^^^^^^^^^^^^^^^^^^^^^^^ warning deprecated-api
      kind: DeviceClass
      metadata: { name: gpu }
      ---
      apiVersion: v1
      #           ^^ information deprecated-api
      kind: Endpoints
      metadata: { name: database }
      ---
      apiVersion: resource.k8s.io/v1
      kind: DeviceClass
      metadata: { name: gpu-2 }
    `);
  });

  test('is mended by another apiVersion', () => {
    checkFix(
      `
      apiVersion: $0resource.k8s.io/v1beta2
      kind: DeviceClass
      metadata: { name: gpu }
      spec: {}
    `,
      'Change to `resource.k8s.io/v1`',
      `
      apiVersion: resource.k8s.io/v1
      kind: DeviceClass
      metadata: { name: gpu }
      spec: {}
    `,
      api,
    );
  });

  test('has no fix where another kind took its place', () => {
    expect(fixTitles('apiVersion: $0v1\nkind: Endpoints\nmetadata: { name: database }\n', api)).toEqual([]);
  });
});

describe('the Kubernetes version that is set', () => {
  const ingressClass = 'apiVersion: networking.k8s.io/v1beta1\nkind: IngressClass\nmetadata: { name: nginx }\n';

  test.each([
    ['1.18', []],
    [
      '1.19',
      [
        'warning deprecated-api `networking.k8s.io/v1beta1` IngressClass is deprecated since Kubernetes 1.19 and no longer served from 1.22 on. Use `networking.k8s.io/v1`.',
      ],
    ],
    [
      '1.21',
      [
        'warning deprecated-api `networking.k8s.io/v1beta1` IngressClass is deprecated since Kubernetes 1.19 and no longer served from 1.22 on. Use `networking.k8s.io/v1`.',
      ],
    ],
    [
      '1.22',
      [
        'error removed-api Kubernetes 1.22 and later do not serve `networking.k8s.io/v1beta1` IngressClass. Use `networking.k8s.io/v1`.',
      ],
    ],
  ])('%s', (version, expected) => {
    const snapshot = snapshotOf([
      { path: '.manifest-atlas.yaml', text: `kubernetesVersion: "${version}"\n` },
      { path: 'class.yaml', text: ingressClass },
    ]);
    const said = findingsOf(snapshot).map(({ severity, code, message }) => `${severity} ${code} ${message.en}`);
    expect(said).toEqual(expected);
  });
});
