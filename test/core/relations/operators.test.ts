import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';

describe('a Secret that an operator writes is found by who reads it:', () => {
  const pod = (secret: string) => `
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { volumes: [{ secret: { secretName: ${secret} } }] }
  `;

  test.each([
    ['cert-manager.io/v1', 'Certificate', 'name: shop', 'secretName: shop-tls', 'shop-tls'],
    ['external-secrets.io/v1', 'ExternalSecret', 'name: shop', 'target: { name: database }', 'database'],
    ['external-secrets.io/v1beta1', 'ExternalSecret', 'name: shop', 'refreshInterval: 1h', 'shop'],
    ['bitnami.com/v1alpha1', 'SealedSecret', 'name: shop', 'encryptedData: {}', 'shop'],
  ])('%s %s (%s; %s) writes %s', (apiVersion, kind, metadata, spec, secret) => {
    checkGraph(
      `
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { ${metadata} }
    spec: { ${spec} }
    ${pod(secret)}`,
      `
      ${kind} shop writes Secret ${secret} [found]
      Pod web mounts Secret ${secret} [found]
      `,
    );
  });

  test('a Certificate without a secretName writes none', () => {
    checkGraph(
      `
    apiVersion: cert-manager.io/v1
    kind: Certificate
    metadata: { name: shop }
    spec: { dnsNames: [shop.example.com] }
    ${pod('shop')}`,
      'Pod web mounts Secret shop [missing]',
    );
  });

  test('a Secret in another namespace is not the one', () => {
    checkGraph(
      `
    apiVersion: cert-manager.io/v1
    kind: Certificate
    metadata: { name: shop, namespace: a }
    spec: { secretName: shop-tls }
    ${pod('shop-tls').replace('name: web', 'name: web, namespace: b')}`,
      `
      Certificate shop writes Secret shop-tls [found]
      Pod web mounts Secret shop-tls [missing]
      `,
    );
  });
});

/** What stands in `a`, what it refers to, the words between, and what it is said where only another namespace has that. */
const table: readonly (readonly [string, string, string, string, string, string])[] = [
  [
    'cert-manager.io/v1',
    'Certificate',
    'issuerRef: { name: x }',
    'is issued by',
    'cert-manager.io/v1 Issuer',
    'unknown',
  ],
  [
    'external-secrets.io/v1',
    'ExternalSecret',
    'target: { name: s }, secretStoreRef: { name: x }',
    'reads from',
    'external-secrets.io/v1 SecretStore',
    'unknown',
  ],
  [
    'external-secrets.io/v1',
    'ExternalSecret',
    'target: { name: s }, data: [{ sourceRef: { storeRef: { name: x } } }]',
    'reads from',
    'external-secrets.io/v1 SecretStore',
    'unknown',
  ],
  ['cert-manager.io/v1', 'Issuer', 'ca: { secretName: x }', 'signs with the key in', 'v1 Secret', 'missing'],
  ['keda.sh/v1alpha1', 'ScaledObject', 'scaleTargetRef: { name: x }', 'scales', 'apps/v1 Deployment', 'missing'],
  [
    'keda.sh/v1alpha1',
    'ScaledObject',
    'scaleTargetRef: { kind: StatefulSet, name: x }',
    'scales',
    'apps/v1 StatefulSet',
    'missing',
  ],
  [
    'keda.sh/v1alpha1',
    'ScaledObject',
    'triggers: [{ authenticationRef: { name: x } }]',
    'authenticates with',
    'keda.sh/v1alpha1 TriggerAuthentication',
    'unknown',
  ],
  [
    'keda.sh/v1alpha1',
    'ScaledJob',
    'triggers: [{ authenticationRef: { name: x } }]',
    'authenticates with',
    'keda.sh/v1alpha1 TriggerAuthentication',
    'unknown',
  ],
  [
    'keda.sh/v1alpha1',
    'TriggerAuthentication',
    'secretTargetRef: [{ name: x, key: k }]',
    'reads',
    'v1 Secret',
    'missing',
  ],
  [
    'argoproj.io/v1alpha1',
    'Rollout',
    'workloadRef: { apiVersion: apps/v1, kind: Deployment, name: x }',
    'takes its Pod template from',
    'apps/v1 Deployment',
    'missing',
  ],
  [
    'argoproj.io/v1alpha1',
    'Rollout',
    'strategy: { canary: { stableService: x } }',
    'shifts the traffic of',
    'v1 Service',
    'missing',
  ],
  [
    'argoproj.io/v1alpha1',
    'Rollout',
    'strategy: { blueGreen: { previewService: x } }',
    'shifts the traffic of',
    'v1 Service',
    'missing',
  ],
  [
    'argoproj.io/v1alpha1',
    'Rollout',
    'strategy: { canary: { trafficRouting: { nginx: { stableIngress: x } } } }',
    'shifts the traffic of',
    'networking.k8s.io/v1 Ingress',
    'missing',
  ],
  [
    'argoproj.io/v1alpha1',
    'Rollout',
    'strategy: { canary: { trafficRouting: { istio: { virtualService: { name: x } } } } }',
    'shifts the traffic of',
    'networking.istio.io/v1 VirtualService',
    'unknown',
  ],
  [
    'argoproj.io/v1alpha1',
    'Rollout',
    'strategy: { canary: { steps: [{}, { analysis: { templates: [{ templateName: x }] } }] } }',
    'is judged by',
    'argoproj.io/v1alpha1 AnalysisTemplate',
    'unknown',
  ],
  [
    'eventing.knative.dev/v1',
    'Trigger',
    'broker: x',
    'receives events from',
    'eventing.knative.dev/v1 Broker',
    'unknown',
  ],
  [
    'eventing.knative.dev/v1',
    'Trigger',
    'subscriber: { ref: { apiVersion: serving.knative.dev/v1, kind: Service, name: x } }',
    'sends events to',
    'serving.knative.dev/v1 Service',
    'unknown',
  ],
  [
    'sources.knative.dev/v1',
    'PingSource',
    'sink: { ref: { apiVersion: v1, kind: Service, name: x } }',
    'sends events to',
    'v1 Service',
    'missing',
  ],
  [
    'serving.knative.dev/v1',
    'Route',
    'traffic: [{ configurationName: x }]',
    'routes to',
    'serving.knative.dev/v1 Configuration',
    'unknown',
  ],
  [
    'serving.knative.dev/v1beta1',
    'DomainMapping',
    'ref: { apiVersion: serving.knative.dev/v1, kind: Service, name: x }',
    'routes to',
    'serving.knative.dev/v1 Service',
    'unknown',
  ],
];

describe.each(table)('%s %s { %s }', (apiVersion, kind, spec, verb, target, absent) => {
  const made = kind === 'ExternalSecret' ? '\nExternalSecret it writes Secret s [found]' : '';
  const [ofTarget = '', targetKind = ''] = target.split(' ');
  const from = (written: string) => `
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { name: it, namespace: a }
    spec: { ${written} }`;
  const to = (version: string, namespace: string) => `
    ---
    apiVersion: ${version}
    kind: ${targetKind}
    metadata: { name: x, namespace: ${namespace} }`;

  test(`${verb} ${target}`, () => {
    checkGraph(from(spec) + to(ofTarget, 'a'), `${kind} it ${verb} ${targetKind} x [found]${made}`);
  });

  test('not one of another namespace or group', () => {
    checkGraph(
      from(spec) + to(ofTarget, 'b') + to('example.com/v1', 'a'),
      `${kind} it ${verb} ${targetKind} x [${absent}]${made}`,
    );
  });

  test('nothing without a name', () => {
    checkGraph(from(spec.replace(/: x\b/, ': null')) + to(ofTarget, 'a'), made.trim());
    checkGraph(from(spec.replace(/: x\b/, ': [x]')) + to(ofTarget, 'a'), made.trim());
  });
});

describe('references that say their kind', () => {
  test('a Certificate of a ClusterIssuer, an ExternalSecret of a ClusterSecretStore', () => {
    checkGraph(
      `
      apiVersion: cert-manager.io/v1
      kind: Certificate
      metadata: { name: it, namespace: a }
      spec: { issuerRef: { kind: ClusterIssuer, name: x } }
      ---
      apiVersion: cert-manager.io/v1
      kind: ClusterIssuer
      metadata: { name: x }
      ---
      apiVersion: external-secrets.io/v1
      kind: ExternalSecret
      metadata: { name: it, namespace: a }
      spec: { target: { name: s }, secretStoreRef: { kind: ClusterSecretStore, name: x } }
      ---
      apiVersion: external-secrets.io/v1
      kind: SecretStore
      metadata: { name: x, namespace: a }
      `,
      `
      Certificate it is issued by ClusterIssuer x [found]
      ExternalSecret it reads from ClusterSecretStore x [unknown]
      ExternalSecret it writes Secret s [found]
      `,
    );
  });
});

test('objects that operators bring are no finding, a workload that is nearly there is', () => {
  checkDiagnostics(`
    apiVersion: external-secrets.io/v1
    kind: ExternalSecret
    metadata: { name: it }
    spec: { secretStoreRef: { name: vault } }
    ---
    apiVersion: keda.sh/v1alpha1
    kind: ScaledObject
    metadata: { name: it }
    spec: { scaleTargetRef: { name: frontned } }
    #                               ^^^^^^^^ warning unresolved-reference
    ---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: frontend }
  `);
});
