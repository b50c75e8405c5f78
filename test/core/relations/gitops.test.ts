import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';

const flux = {
  Kustomization: 'kustomize.toolkit.fluxcd.io/v1',
  HelmRelease: 'helm.toolkit.fluxcd.io/v2',
  GitRepository: 'source.toolkit.fluxcd.io/v1',
  HelmRepository: 'source.toolkit.fluxcd.io/v1',
  OCIRepository: 'source.toolkit.fluxcd.io/v1beta2',
  HelmChart: 'source.toolkit.fluxcd.io/v1',
  ImagePolicy: 'image.toolkit.fluxcd.io/v1beta2',
  ImageRepository: 'image.toolkit.fluxcd.io/v1beta2',
  ImageUpdateAutomation: 'image.toolkit.fluxcd.io/v1beta2',
  Alert: 'notification.toolkit.fluxcd.io/v1beta3',
  Provider: 'notification.toolkit.fluxcd.io/v1beta3',
  Application: 'argoproj.io/v1alpha1',
  AppProject: 'argoproj.io/v1alpha1',
  ConfigMap: 'v1',
  Secret: 'v1',
  Deployment: 'apps/v1',
} as const;
type Kind = keyof typeof flux;

const object = (kind: Kind, name: string, namespace: string, spec = '{}') => `
    ---
    apiVersion: ${flux[kind]}
    kind: ${kind}
    metadata: { name: ${name}, namespace: ${namespace} }
    spec: ${spec}`;

/** Who refers, by which field, in what words, to what kind, and what is said where only another namespace has it. */
const table: readonly (readonly [Kind, string, string, Kind, string])[] = [
  ['Application', 'project: x', 'obeys the limits of', 'AppProject', 'unknown'],
  [
    'Kustomization',
    'sourceRef: { kind: GitRepository, name: x }',
    'applies manifests from',
    'GitRepository',
    'unknown',
  ],
  [
    'Kustomization',
    'sourceRef: { kind: OCIRepository, name: x }',
    'applies manifests from',
    'OCIRepository',
    'unknown',
  ],
  ['Kustomization', 'dependsOn: [{ name: x }]', 'waits for', 'Kustomization', 'unknown'],
  [
    'Kustomization',
    'healthChecks: [{ apiVersion: apps/v1, kind: Deployment, name: x }]',
    'is ready once this is:',
    'Deployment',
    'unknown',
  ],
  [
    'Kustomization',
    'postBuild: { substituteFrom: [{ kind: ConfigMap, name: x }] }',
    'fills in variables from',
    'ConfigMap',
    'missing',
  ],
  [
    'Kustomization',
    'postBuild: { substituteFrom: [{ kind: Secret, name: x, optional: true }] }',
    'fills in variables from',
    'Secret',
    'unknown',
  ],
  ['Kustomization', 'decryption: { secretRef: { name: x } }', 'decrypts with', 'Secret', 'missing'],
  [
    'HelmRelease',
    'chart: { spec: { sourceRef: { kind: HelmRepository, name: x } } }',
    'installs a chart from',
    'HelmRepository',
    'unknown',
  ],
  ['HelmRelease', 'chartRef: { kind: OCIRepository, name: x }', 'installs a chart from', 'OCIRepository', 'unknown'],
  ['HelmRelease', 'dependsOn: [{ name: x }]', 'waits for', 'HelmRelease', 'unknown'],
  ['HelmRelease', 'valuesFrom: [{ kind: ConfigMap, name: x }]', 'takes values from', 'ConfigMap', 'missing'],
  ['HelmChart', 'sourceRef: { kind: HelmRepository, name: x }', 'is read from', 'HelmRepository', 'unknown'],
  ['GitRepository', 'secretRef: { name: x }', 'authenticates with', 'Secret', 'missing'],
  ['ImagePolicy', 'imageRepositoryRef: { name: x }', 'chooses images from', 'ImageRepository', 'unknown'],
  [
    'ImageUpdateAutomation',
    'sourceRef: { kind: GitRepository, name: x }',
    'commits new images to',
    'GitRepository',
    'unknown',
  ],
  ['Alert', 'providerRef: { name: x }', 'sends notices to', 'Provider', 'unknown'],
];

describe.each(table)('%s { %s }', (kind, spec, verb, target, absent) => {
  const from = (written: string) => object(kind, 'it', 'a', `{ ${written} }`);

  test(`${verb} ${target}`, () => {
    checkGraph(from(spec) + object(target, 'x', 'a'), `${kind} it ${verb} ${target} x [found]`);
  });

  test('not one of another namespace, or of another kind', () => {
    const other = target === 'ConfigMap' ? 'Secret' : 'ConfigMap';
    checkGraph(
      from(spec) + object(target, 'x', 'b') + object(other, 'x', 'a'),
      `${kind} it ${verb} ${target} x [${absent}]`,
    );
  });

  test('nothing without a name', () => {
    checkGraph(from(spec.replace(/: x\b/, ': null')) + object(target, 'x', 'a'), '');
    checkGraph(from(spec.replace(/: x\b/, ': {}')) + object(target, 'x', 'a'), '');
  });
});

test.each([
  [
    'Kustomization',
    'sourceRef: { kind: GitRepository, name: x, namespace: b }',
    'applies manifests from',
    'GitRepository',
  ],
  ['Kustomization', 'dependsOn: [{ name: x, namespace: b }]', 'waits for', 'Kustomization'],
  [
    'HelmRelease',
    'chart: { spec: { sourceRef: { kind: HelmRepository, name: x, namespace: b } } }',
    'installs a chart from',
    'HelmRepository',
  ],
  ['HelmRelease', 'chartRef: { kind: OCIRepository, name: x, namespace: b }', 'installs a chart from', 'OCIRepository'],
] as const)('a namespace that is written counts: %s { %s }', (kind, spec, verb, target) => {
  checkGraph(
    object(kind, 'it', 'a', `{ ${spec} }`) + object(target, 'x', 'b') + object(target, 'x', 'a'),
    `${kind} it ${verb} ${target} x [found]`,
  );
});

test('Kustomizations that wait for each other, and for themselves, are read like any others', () => {
  checkGraph(
    object('Kustomization', 'a', 'x', '{ dependsOn: [{ name: b }] }') +
      object('Kustomization', 'b', 'x', '{ dependsOn: [{ name: a }, { name: b }] }'),
    `
    Kustomization a waits for Kustomization b [found]
    Kustomization b waits for Kustomization a [found]
    Kustomization b waits for Kustomization b [found]
    `,
  );
});

test('what is bootstrapped from elsewhere is no finding', () => {
  checkDiagnostics(`
    apiVersion: kustomize.toolkit.fluxcd.io/v1
    kind: Kustomization
    metadata: { name: apps, namespace: flux-system }
    spec:
      sourceRef: { kind: GitRepository, name: flux-system }
      healthChecks: [{ apiVersion: apps/v1, kind: Deployment, name: web, namespace: web }]
      decryption: { provider: sops, secretRef: { name: sops-age } }
      #                                                ^^^^^^^^ hint unresolved-reference
  `);
});
