import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph, checkOwned } from '../../support/checkGraph.ts';

describe('pod templates inside custom resources, found by shape', () => {
  test('of a Rollout: its Pods are selected and read their ConfigMap', () =>
    checkGraph(
      `
      apiVersion: argoproj.io/v1alpha1
      kind: Rollout
      metadata: { name: web }
      spec:
        replicas: 3
        template:
          metadata: { labels: { app: web } }
          spec: { containers: [{ name: web, image: web, envFrom: [{ configMapRef: { name: settings } }] }] }
      ---
      { apiVersion: v1, kind: Service, metadata: { name: web }, spec: { selector: { app: web } } }
      ---
      { apiVersion: v1, kind: ConfigMap, metadata: { name: settings } }
      `,
      `
      Pod web takes all keys as environment variables from ConfigMap settings [found]
      Service web selects Pod web [found]
      `,
    ));

  test('of a LeaderWorkerSet: leaders and workers are told apart', () =>
    checkOwned(
      `
      apiVersion: leaderworkerset.x-k8s.io/v1
      kind: LeaderWorkerSet
      metadata: { name: model }
      spec:
        leaderWorkerTemplate:
          leaderTemplate:
            metadata: { labels: { role: leader } }
            spec: { containers: [{ name: a, image: a }] }
          workerTemplate:
            metadata: { labels: { role: worker } }
            spec: { containers: [{ name: a, image: a }] }
      `,
      `
      LeaderWorkerSet model makes Pod model [found]
      LeaderWorkerSet model makes Pod model [found]
      `,
    ));

  test('containers without an image, a list elsewhere, and built-in kinds make no Pods', () =>
    checkOwned(
      `
      { apiVersion: example.com/v1, kind: Widget, metadata: { name: a }, spec: { box: { spec: { containers: [{ name: a }] } } } }
      ---
      { apiVersion: example.com/v1, kind: Widget, metadata: { name: b }, spec: { containers: [{ image: a }] } }
      ---
      { apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: c }, spec: { t: { spec: { containers: [{ image: a }] } } } }
      `,
      '',
    ));
});

describe('claims of ephemeral volumes', () => {
  test('carry the names of the Pod and of the volume', () =>
    checkOwned(
      `
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        volumes:
          - { name: cache, emptyDir: {} }
          - { name: scratch, ephemeral: { volumeClaimTemplate: { spec: {} } } }
      `,
      'Pod web claims for itself PersistentVolumeClaim web-scratch [found]',
    ));
});

describe('Pods that operators make without showing a template', () => {
  const service = (labels: string) =>
    `{ apiVersion: v1, kind: Service, metadata: { name: db, namespace: a }, spec: { selector: { ${labels} } } }\n---\n`;
  const database = '{ apiVersion: acid.zalan.do/v1, kind: postgresql, metadata: { name: orders, namespace: a } }';

  test('may be what a selector means that asks for the name of their custom resource', () => {
    checkGraph(
      `${service('cluster-name: orders, role: primary')}${database}`,
      'Service db selects Pod cluster-name=orders,role=primary [unknown]',
    );
    checkGraph(
      `${service('prometheus: main')}{ apiVersion: monitoring.coreos.com/v1, kind: Prometheus, metadata: { name: main, namespace: a } }`,
      'Service db selects Pod prometheus=main [unknown]',
    );
  });

  test('are not looked for in another name, in another namespace, or in what runs nothing', () => {
    for (const other of [
      database.replace('orders', 'order'),
      database.replace('namespace: a', 'namespace: b'),
      '{ apiVersion: networking.istio.io/v1, kind: VirtualService, metadata: { name: orders, namespace: a } }',
      '{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: orders, namespace: a } }',
      '{ apiVersion: v1, kind: ConfigMap, metadata: { name: orders, namespace: a } }',
    ]) {
      checkGraph(`${service('cluster-name: orders')}${other}`, 'Service db selects Pod cluster-name=orders [missing]');
    }
  });

  test('are not meant where Pods nearly match', () =>
    checkGraph(
      `${service('app: orders, tier: front')}${database}
---
{ apiVersion: v1, kind: Pod, metadata: { name: web, namespace: a, labels: { app: orders, tier: frnt } } }`,
      'Service db selects Pod app=orders,tier=front [contradicted]',
    ));
});

describe('Secrets that operators write', () => {
  const pod = (secret: string) =>
    `{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { imagePullSecrets: [{ name: ${secret} }] } }`;

  test.each([
    [
      'a Certificate',
      '{ apiVersion: cert-manager.io/v1, kind: Certificate, metadata: { name: c }, spec: { secretName: made } }',
      'Certificate c',
    ],
    [
      'an ExternalSecret',
      '{ apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: { name: e }, spec: { target: { name: made } } }',
      'ExternalSecret e',
    ],
    [
      'an ExternalSecret by its own name',
      '{ apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: { name: made }, spec: {} }',
      'ExternalSecret made',
    ],
    [
      'a SealedSecret',
      '{ apiVersion: bitnami.com/v1alpha1, kind: SealedSecret, metadata: { name: made }, spec: {} }',
      'SealedSecret made',
    ],
  ])('answer a reference: %s', (_what, producer, writer) => {
    checkGraph(
      `${producer}\n---\n${pod('made')}`,
      `${writer} writes Secret made [found]\nPod web pulls its images with Secret made [found]`,
    );
  });

  test('a Certificate without secretName writes none', () => {
    checkDiagnostics(`
    { apiVersion: cert-manager.io/v1, kind: Certificate, metadata: { name: made }, spec: {} }
    ---
    { apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { imagePullSecrets: [{ name: made }] } }
    #                                                                                        ^^^^ hint unresolved-reference
    `);
  });
});
