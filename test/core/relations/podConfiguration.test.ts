import { describe, expect, test } from 'vitest';
import { buildGraphView } from '../../../src/core/features/buildGraphView.ts';
import { podConfigurationRelations } from '../../../src/core/relations/podConfiguration.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { graphLines, graphOf } from '../../support/graphLines.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

/** Of each relation: a pod spec that refers to `shared`, the words of the edge, the kind, and another kind of that name. */
const table: readonly (readonly [string, string, string, string, string])[] = [
  [
    'pod-imports-configmap',
    'containers: [{ envFrom: [{ configMapRef: { name: shared } }] }]',
    'takes all keys as environment variables from',
    'ConfigMap',
    'Secret',
  ],
  [
    'pod-imports-secret',
    'initContainers: [{ envFrom: [{ secretRef: { name: shared } }] }]',
    'takes all keys as environment variables from',
    'Secret',
    'ConfigMap',
  ],
  [
    'pod-reads-configmap',
    'containers: [{ env: [{ valueFrom: { configMapKeyRef: { name: shared, key: a } } }] }]',
    'reads an environment variable from',
    'ConfigMap',
    'Secret',
  ],
  [
    'pod-reads-secret',
    'ephemeralContainers: [{ env: [{ valueFrom: { secretKeyRef: { name: shared, key: a } } }] }]',
    'reads an environment variable from',
    'Secret',
    'ConfigMap',
  ],
  ['pod-mounts-configmap', 'volumes: [{ configMap: { name: shared } }]', 'mounts', 'ConfigMap', 'Secret'],
  ['pod-mounts-secret', 'volumes: [{ secret: { secretName: shared } }]', 'mounts', 'Secret', 'ConfigMap'],
  [
    'pod-projects-configmap',
    'volumes: [{ projected: { sources: [{ configMap: { name: shared } }] } }]',
    'mounts, with others in one volume,',
    'ConfigMap',
    'Secret',
  ],
  [
    'pod-projects-secret',
    'volumes: [{ projected: { sources: [{}, { secret: { name: shared } }] } }]',
    'mounts, with others in one volume,',
    'Secret',
    'ConfigMap',
  ],
  ['pod-pulls-with-secret', 'imagePullSecrets: [{ name: shared }]', 'pulls its images with', 'Secret', 'ConfigMap'],
  ['pod-runs-as-serviceaccount', 'serviceAccountName: shared', 'runs as', 'ServiceAccount', 'Secret'],
  [
    'pod-mounts-persistentvolumeclaim',
    'volumes: [{ persistentVolumeClaim: { claimName: shared } }]',
    'stores its data in',
    'PersistentVolumeClaim',
    'ConfigMap',
  ],
];

const pod = (spec: string) => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop }
    spec: { ${spec} }
`;
const object = (kind: string, namespace: string) => `
    ---
    apiVersion: v1
    kind: ${kind}
    metadata: { name: shared, namespace: ${namespace} }
`;

test('every relation of the pod spec by name has its row here', () => {
  expect(table.map(([id]) => id)).toEqual(
    podConfigurationRelations
      .filter(({ match, absence }) => match.by === 'name' && absence === undefined)
      .map(({ id }) => id),
  );
});

describe.each(table)('%s', (id, spec, verb, kind, otherKind) => {
  test('finds the object of its namespace', () => {
    const source = pod(spec) + object(kind, 'shop');
    checkGraph(source, `Pod web ${verb} ${kind} shared [found]`);
    expect(graphOf(snapshotOfText(source)).edges.map(({ relation }) => relation)).toEqual([id]);
  });

  test('takes neither one of another namespace nor one of another kind', () => {
    checkGraph(
      pod(spec) + object(kind, 'other') + object(otherKind, 'shop'),
      `Pod web ${verb} ${kind} shared [missing]`,
    );
  });

  test('is nothing to say where a placeholder stands for the name', () => {
    checkGraph(pod(spec.replace('shared', `"\${NAME}"`)), '');
    checkGraph(pod(spec.replace('shared', '<your-name>')), '');
  });

  test('is nothing to say without a name', () => {
    checkGraph(pod(spec.replace('shared', 'null')), '');
    checkGraph(pod(spec.replace('shared', '""')), '');
  });
});

test('the same field counts in the Pod template of every workload', () => {
  const spec = 'template: { spec: { serviceAccountName: shared } }';
  const workload = (apiVersion: string, kind: string, written: string) => `
    ---
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { name: a-${kind.toLowerCase()} }
    spec: { ${written} }
  `;
  checkGraph(
    workload('apps/v1', 'Deployment', spec) +
      workload('apps/v1', 'ReplicaSet', spec) +
      workload('apps/v1', 'StatefulSet', spec) +
      workload('apps/v1', 'DaemonSet', spec) +
      workload('batch/v1', 'Job', spec) +
      workload('v1', 'ReplicationController', spec) +
      workload('batch/v1', 'CronJob', `jobTemplate: { spec: { ${spec} } }`) +
      object('ServiceAccount', 'shop'),
    ['deployment', 'replicaset', 'statefulset', 'daemonset', 'job', 'replicationcontroller', 'cronjob']
      .map((kind) => `Pod a-${kind} runs as ServiceAccount shared [found]`)
      .join('\n'),
  );
});

test('a Pod that starts without the object leaves it open', () => {
  checkGraph(
    pod('volumes: [{ configMap: { name: shared, optional: true } }]'),
    'Pod web mounts ConfigMap shared [unknown]',
  );
  checkGraph(
    pod('volumes: [{ configMap: { name: shared, optional: false } }]'),
    'Pod web mounts ConfigMap shared [missing]',
  );
  checkGraph(
    pod('volumes: [{ secret: { secretName: shared, optional: true } }]'),
    'Pod web mounts Secret shared [unknown]',
  );
});

test('a projected volume may leave a source open', () => {
  checkGraph(
    pod('volumes: [{ projected: { sources: [{ configMap: { name: shared, optional: true } }] } }]'),
    'Pod web mounts, with others in one volume, ConfigMap shared [unknown]',
  );
});

test('what every cluster has is found without a manifest', () => {
  const source = pod('serviceAccountName: default, volumes: [{ configMap: { name: kube-root-ca.crt } }]');
  checkGraph(
    source,
    'Pod web mounts ConfigMap kube-root-ca.crt [found]\nPod web runs as ServiceAccount default [found]',
  );
  expect(graphOf(snapshotOfText(source)).nodes.map(({ name, origin }) => `${name} ${origin}`)).toEqual([
    'web manifest',
    'kube-root-ca.crt builtin',
    'default builtin',
  ]);
});

test('the deprecated name of the account beside the new one is one account', () => {
  checkGraph(
    pod('serviceAccountName: shared, serviceAccount: shared') + object('ServiceAccount', 'shop'),
    'Pod web runs as ServiceAccount shared [found]\nPod web runs as ServiceAccount shared [found]',
  );
});

test('a name that is a number is read as kubectl reads it', () => {
  checkGraph(
    `
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { serviceAccountName: 7 }
    ---
    apiVersion: v1
    kind: ServiceAccount
    metadata: { name: "7" }
    `,
    'Pod web runs as ServiceAccount 7 [found]',
  );
});

describe('the trust anchors of a projected volume', () => {
  const bundle = (name: string, labels = '') => `
    ---
    apiVersion: certificates.k8s.io/v1beta1
    kind: ClusterTrustBundle
    metadata: { name: "${name}", labels: { ${labels} } }
  `;
  const projecting = (source: string) =>
    pod(`volumes: [{ projected: { sources: [{ clusterTrustBundle: { ${source} } }] } }]`);

  test('are found by name, and left open where they are not here', () => {
    const named = projecting('name: anchors, path: ca.crt');
    checkGraph(named + bundle('anchors'), 'Pod web trusts ClusterTrustBundle anchors [found]');
    checkGraph(named + object('ConfigMap', 'shop'), 'Pod web trusts ClusterTrustBundle anchors [unknown]');
  });

  test('are those of a signer that the selector takes', () => {
    const all = bundle('example.com:ca:one', 'live: yes-it-is') + bundle('example.com:ca:two') + bundle('other:ca:x');
    const ofSigner = (selector: string) => projecting(`signerName: example.com/ca, path: ca.crt${selector}`);
    checkGraph(
      ofSigner(', labelSelector: { matchLabels: { live: yes-it-is } }') + all,
      'Pod web trusts ClusterTrustBundle example.com:ca:one [found]',
    );
    checkGraph(
      ofSigner(', labelSelector: {}') + all,
      `Pod web trusts ClusterTrustBundle example.com:ca:one [found]
       Pod web trusts ClusterTrustBundle example.com:ca:two [found]`,
    );
    checkGraph(ofSigner('') + all, '');
  });
});

describe('images', () => {
  const images = `
    initContainers: [{ name: a, image: "registry.example.com/setup:1" }],
    containers: [{ name: b, image: "web@sha256:0123" }, { name: c, image: "\${IMAGE}" }, { name: d }],
    volumes: [{ name: e, image: { reference: "models:2" } }]`;

  test('are drawn only when they are asked for', () => {
    const snapshot = snapshotOfText(pod(images));
    const view = buildGraphView(snapshot, { locale: 'en', findings: () => [], draws: 'all' });
    expect([...graphLines(view)].sort()).toEqual([
      'Pod web runs Image models:2 [found]',
      'Pod web runs Image registry.example.com/setup:1 [found]',
      'Pod web runs Image web@sha256:0123 [found]',
    ]);
    expect(graphOf(snapshot).nodes.map(({ kind }) => kind)).toEqual(['Pod']);
  });
});

describe('networks', () => {
  const joining = (networks: string) => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web, namespace: shop }
    spec:
      template:
        metadata: { annotations: { k8s.v1.cni.cncf.io/networks: '${networks}' } }
    ---
    apiVersion: k8s.cni.cncf.io/v1
    kind: NetworkAttachmentDefinition
    metadata: { name: storage, namespace: shop }
    ---
    apiVersion: k8s.cni.cncf.io/v1
    kind: NetworkAttachmentDefinition
    metadata: { name: fast, namespace: other }
  `;

  test.each(['storage, other/fast@eth1', '[{ "name": "storage" }, { "name": "fast", "namespace": "other" }]'])(
    'are found in both ways to write them: %s',
    (networks) => {
      checkGraph(
        joining(networks),
        `Pod web joins NetworkAttachmentDefinition storage [found]
         Pod web joins NetworkAttachmentDefinition fast [found]`,
      );
    },
  );

  test('of another namespace are not taken, and left open', () => {
    checkGraph(joining('fast'), 'Pod web joins NetworkAttachmentDefinition fast [unknown]');
  });

  test.each(['', '[', '[1, null, { "name": 2 }]', '{}', ',', 'a/b/c', '${NETWORK}'])(
    'are none where nothing can be read: %s',
    (networks) => {
      checkGraph(joining(networks), '');
    },
  );
});
