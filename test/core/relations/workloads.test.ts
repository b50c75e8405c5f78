import { describe, expect, test } from 'vitest';
import { checkGraph, checkOwned } from '../../support/checkGraph.ts';
import { graphOf } from '../../support/graphLines.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

describe('what controllers make', () => {
  test('a Deployment makes a ReplicaSet, which makes the Pods', () => {
    checkOwned(
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
      spec: { template: { metadata: { labels: { app: web } } } }
      `,
      'Deployment web makes ReplicaSet web [found]\nReplicaSet web makes Pod web [found]',
    );
  });

  test.each([
    ['apps/v1', 'ReplicaSet'],
    ['apps/v1', 'StatefulSet'],
    ['apps/v1', 'DaemonSet'],
    ['batch/v1', 'Job'],
    ['v1', 'ReplicationController'],
  ])('%s %s makes its Pods', (apiVersion, kind) => {
    checkOwned(
      `
      apiVersion: ${apiVersion}
      kind: ${kind}
      metadata: { name: web }
      spec: { template: {} }
      `,
      `${kind} web makes Pod web [found]`,
    );
  });

  test('a CronJob makes a Job on schedule, which makes the Pods', () => {
    checkOwned(
      `
      apiVersion: batch/v1
      kind: CronJob
      metadata: { name: report }
      spec: { jobTemplate: { spec: { template: {} } } }
      `,
      'CronJob report makes on schedule Job report [found]\nJob report makes Pod report [found]',
    );
  });

  test('a StatefulSet claims storage for each Pod, from its first ordinal', () => {
    checkOwned(
      `
      apiVersion: apps/v1
      kind: StatefulSet
      metadata: { name: db }
      spec:
        ordinals: { start: 5 }
        template: {}
        volumeClaimTemplates: [{ metadata: { name: data } }, { metadata: { name: data-log } }]
      `,
      `
      StatefulSet db makes Pod db [found]
      StatefulSet db claims for each Pod PersistentVolumeClaim data-db-5 [found]
      StatefulSet db claims for each Pod PersistentVolumeClaim data-log-db-5 [found]
      `,
    );
  });

  test('each claim comes from its own template, also where one name begins another', () => {
    const { edges } = graphOf(
      snapshotOfText(`
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: { name: db }
        spec:
          volumeClaimTemplates: [{}, { metadata: { name: data-log } }, { metadata: { name: data } }]
      `),
    );
    expect(edges.map(({ field, value }) => [field, value])).toEqual([
      ['spec.volumeClaimTemplates[1]', 'data-log-db-0'],
      ['spec.volumeClaimTemplates[2]', 'data-db-0'],
    ]);
  });

  test('a workload without a template makes nothing', () => {
    checkOwned('{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: [] } }', '');
  });

  test('a claim template takes the place of the volume of that name', () => {
    checkGraph(
      `
      apiVersion: apps/v1
      kind: StatefulSet
      metadata: { name: db }
      spec:
        template:
          spec:
            volumes:
              - { name: data, persistentVolumeClaim: { claimName: replaced } }
              - { name: other, persistentVolumeClaim: { claimName: kept } }
        volumeClaimTemplates: [{ metadata: { name: data } }]
      `,
      'Pod db stores its data in PersistentVolumeClaim kept [missing]',
    );
  });

  test('a claim that a StatefulSet makes can be mounted by its real name', () => {
    checkGraph(
      `
      apiVersion: apps/v1
      kind: StatefulSet
      metadata: { name: db }
      spec:
        template: {}
        volumeClaimTemplates: [{ metadata: { name: data } }]
      ---
      apiVersion: v1
      kind: Pod
      metadata: { name: backup }
      spec: { volumes: [{ persistentVolumeClaim: { claimName: data-db-0 } }] }
      `,
      'Pod backup stores its data in PersistentVolumeClaim data-db-0 [found]',
    );
  });
});

describe('a custom resource', () => {
  const rollout = `
    apiVersion: argoproj.io/v1alpha1
    kind: Rollout
    metadata: { name: web }
    spec:
      template:
        metadata: { labels: { app: web } }
        spec: { serviceAccountName: default, containers: [{ name: web, image: web }] }
  `;

  test('makes Pods where something in it has the shape of a Pod template', () => {
    checkOwned(rollout, 'Rollout web makes Pod web [found]');
  });

  test('has its Pods selected, and they refer to what any Pods refer to', () => {
    checkGraph(
      `${rollout}
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { selector: { app: web } }
      `,
      'Service web selects Pod web [found]\nPod web runs as ServiceAccount default [found]',
    );
  });

  test('makes Pods from each of its templates', () => {
    checkOwned(
      `
      apiVersion: leaderworkerset.x-k8s.io/v1
      kind: LeaderWorkerSet
      metadata: { name: train }
      spec:
        leaderWorkerTemplate:
          leaderTemplate: { metadata: { labels: { role: leader } }, spec: { containers: [{ image: a }] } }
          workerTemplate: { metadata: { labels: { role: worker } }, spec: { containers: [{ image: a }] } }
      `,
      'LeaderWorkerSet train makes Pod train [found]\nLeaderWorkerSet train makes Pod train [found]',
    );
  });

  test('makes none where its containers are something else', () => {
    checkOwned(
      `
      apiVersion: example.com/v1
      kind: Harbour
      metadata: { name: busan }
      spec: { quay: { spec: { containers: [{ length: 40 }] } }, other: { spec: { containers: [] } } }
      `,
      '',
    );
  });
});

describe('an ephemeral volume', () => {
  test('of a Pod is a claim with the names of both', () => {
    const template = '{ name: cache, ephemeral: { volumeClaimTemplate: { metadata: { labels: { a: b } } } } }';
    checkOwned(
      `
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec: { volumes: [{ name: tmp, emptyDir: {} }, ${template}] }
      `,
      'Pod web claims for itself PersistentVolumeClaim web-cache [found]',
    );
  });
});

describe('a StatefulSet gets its DNS names', () => {
  const set = `
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: db, namespace: shop }
    spec: { serviceName: db }
    ---
    apiVersion: v1
    kind: Service
  `;

  test('from the Service of its namespace', () => {
    checkGraph(
      `${set}  metadata: { name: db, namespace: shop }`,
      'StatefulSet db gets its DNS names from Service db [found]',
    );
  });

  test('from no Service of another one', () => {
    checkGraph(
      `${set}  metadata: { name: db, namespace: other }`,
      'StatefulSet db gets its DNS names from Service db [missing]',
    );
  });
});

describe('a HorizontalPodAutoscaler scales', () => {
  const scaler = (target: string) => `
    apiVersion: autoscaling/v2
    kind: HorizontalPodAutoscaler
    metadata: { name: web }
    spec: { scaleTargetRef: { ${target} } }
    ---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
  `;

  test.each([
    'apiVersion: apps/v1, kind: Deployment, name: web',
    'apiVersion: extensions/v1beta1, kind: Deployment, name: web',
    'kind: Deployment, name: web',
  ])('the workload it names: %s', (target) => {
    checkGraph(scaler(target), 'HorizontalPodAutoscaler web scales Deployment web [found]');
  });

  test('no workload of another kind, and none of another group', () => {
    checkGraph(
      scaler('apiVersion: apps/v1, kind: StatefulSet, name: web'),
      'HorizontalPodAutoscaler web scales StatefulSet web [missing]',
    );
    checkGraph(
      scaler('apiVersion: example.com/v1, kind: Deployment, name: web'),
      'HorizontalPodAutoscaler web scales Deployment web [unknown]',
    );
  });

  test('nothing that can be told where the kind or the name is not written', () => {
    checkGraph(scaler('kind: Deployment'), '');
    checkGraph(scaler('name: web'), '');
    checkGraph(scaler(`kind: "\${KIND}", name: web`), '');
  });
});
