import { describe, expect, test } from 'vitest';
import { checkGraph } from '../../support/checkGraph.ts';
import { evidenceProblems } from '../../support/evidence.ts';
import { findingsOf, snapshotOfText } from '../../support/snapshotOf.ts';

const first = (apiVersion: string, kind: string, rest: string, namespace = ', namespace: shop') => `
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { name: it${namespace} }
    ${rest}
`;
const pod = (spec: string) => first('v1', 'Pod', `spec: { ${spec} }`);
const claim = (spec: string) => first('v1', 'PersistentVolumeClaim', `spec: { ${spec} }`);
const volume = (spec: string) => first('v1', 'PersistentVolume', `spec: { ${spec} }`, '');
const other = (apiVersion: string, kind: string, metadata: string, rest = '') => `
    ---
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { ${metadata} }
    ${rest}
`;

/** An object that refers to `shared`, the words of the edge, and the kind; what is not in any namespace is never missing. */
const clusterWide: readonly (readonly [string, string, string, string, string])[] = [
  [
    'a CSI volume of a Pod',
    pod('volumes: [{ csi: { driver: shared } }]'),
    'Pod it mounts a volume of',
    'storage.k8s.io/v1',
    'CSIDriver',
  ],
  [
    'an ephemeral claim of a Pod',
    pod('volumes: [{ name: tmp, ephemeral: { volumeClaimTemplate: { spec: { storageClassName: shared } } } }]'),
    'Pod it claims a volume of class',
    'storage.k8s.io/v1',
    'StorageClass',
  ],
  [
    'a template of claims',
    first(
      'apps/v1',
      'StatefulSet',
      'spec: { volumeClaimTemplates: [{ metadata: { name: data }, spec: { storageClassName: shared } }] }',
    ),
    'StatefulSet it claims volumes of class',
    'storage.k8s.io/v1',
    'StorageClass',
  ],
  [
    'the class of a claim',
    claim('storageClassName: shared'),
    'PersistentVolumeClaim it asks for class',
    'storage.k8s.io/v1',
    'StorageClass',
  ],
  ['the volume of a claim', claim('volumeName: shared'), 'PersistentVolumeClaim it binds to', 'v1', 'PersistentVolume'],
  [
    'the attributes of a claim',
    claim('volumeAttributesClassName: shared'),
    'PersistentVolumeClaim it is tuned by',
    'storage.k8s.io/v1',
    'VolumeAttributesClass',
  ],
  [
    'the driver of a volume',
    volume('csi: { driver: shared }'),
    'PersistentVolume it is provided by',
    'storage.k8s.io/v1',
    'CSIDriver',
  ],
  [
    'a driver on a Node',
    first('storage.k8s.io/v1', 'CSINode', 'spec: { drivers: [{ name: shared }] }', ''),
    'CSINode it runs',
    'storage.k8s.io/v1',
    'CSIDriver',
  ],
  [
    'the capacity of a class',
    first('storage.k8s.io/v1', 'CSIStorageCapacity', 'storageClassName: shared'),
    'CSIStorageCapacity it says what is left for',
    'storage.k8s.io/v1',
    'StorageClass',
  ],
  [
    'the Node of an attachment',
    first('storage.k8s.io/v1', 'VolumeAttachment', 'spec: { nodeName: shared }', ''),
    'VolumeAttachment it attaches to',
    'v1',
    'Node',
  ],
  [
    'the volume of an attachment',
    first('storage.k8s.io/v1', 'VolumeAttachment', 'spec: { source: { persistentVolumeName: shared } }', ''),
    'VolumeAttachment it attaches',
    'v1',
    'PersistentVolume',
  ],
  [
    'the attacher of an attachment',
    first('storage.k8s.io/v1', 'VolumeAttachment', 'spec: { attacher: shared }', ''),
    'VolumeAttachment it is attached by',
    'storage.k8s.io/v1',
    'CSIDriver',
  ],
];

describe.each(clusterWide)('%s', (_what, source, said, apiVersion, kind) => {
  test('is found', () => {
    checkGraph(source + other(apiVersion, kind, 'name: shared'), `${said} ${kind} shared [found]`);
    expect(evidenceProblems(snapshotOfText(source))).toEqual([]);
  });

  test('is left open where it is not here, or is something else', () => {
    checkGraph(source + other('v1', 'Secret', 'name: shared'), `${said} ${kind} shared [unknown]`);
    expect(findingsOf(snapshotOfText(source)).map(({ code }) => code)).not.toContain('unresolved-reference');
  });

  test('is nothing to say where it is empty or absent', () => {
    checkGraph(source.replace('shared', '""'), '');
    checkGraph(source.replace('shared', 'null'), '');
  });
});

describe('the class of a claim', () => {
  const ofClass = (annotation: string) => `
    apiVersion: v1
    kind: PersistentVolumeClaim
    metadata: { name: it, annotations: { ${annotation}: fast } }
  `;

  test('may stand in the annotation of old', () => {
    checkGraph(
      ofClass('volume.beta.kubernetes.io/storage-class'),
      'PersistentVolumeClaim it asks for class StorageClass fast [unknown]',
    );
    checkGraph(ofClass('storage-class'), '');
  });

  test('needs no object where a volume of that class is here', () => {
    const manual = other('v1', 'PersistentVolume', 'name: disk', 'spec: { storageClassName: manual }');
    checkGraph(claim('storageClassName: manual') + manual, '');
    checkGraph(
      claim('storageClassName: manually') + manual,
      'PersistentVolumeClaim it asks for class StorageClass manually [unknown]',
    );
  });
});

test('the class of a volume is told only where there is one', () => {
  const fast = other('storage.k8s.io/v1', 'StorageClass', 'name: fast');
  checkGraph(volume('storageClassName: fast') + fast, 'PersistentVolume it is of class StorageClass fast [found]');
  checkGraph(volume('storageClassName: manual') + fast, '');
});

test('the driver of a class is told only where there is one', () => {
  const withClass = (provisioner: string) =>
    first('storage.k8s.io/v1', 'StorageClass', `provisioner: ${provisioner}`, '') +
    other('storage.k8s.io/v1', 'CSIDriver', 'name: disk.csi.example.com');
  checkGraph(
    withClass('disk.csi.example.com'),
    'StorageClass it provisions volumes through CSIDriver disk.csi.example.com [found]',
  );
  checkGraph(withClass('kubernetes.io/no-provisioner'), '');
});

describe('a claim selects', () => {
  const disk = (name: string, labels: string) =>
    other('v1', 'PersistentVolume', `name: ${name}, labels: { ${labels} }`);

  test('volumes by matchLabels and matchExpressions', () => {
    checkGraph(
      claim('selector: { matchLabels: { tier: fast }, matchExpressions: [{ key: zone, operator: In, values: [a] }] }') +
        disk('both', 'tier: fast, zone: a') +
        disk('half', 'tier: fast'),
      'PersistentVolumeClaim it may bind to PersistentVolume both [found]',
    );
  });

  test('nearly one, which is told in words about volumes', () => {
    const source = claim('selector: { matchLabels: { tier: fasst } }') + disk('quick', 'tier: fast');
    expect(findingsOf(snapshotOfText(source)).map(({ severity, message }) => `${severity}: ${message.en}`)).toEqual([
      'information: This selector takes no PersistentVolume: it asks for `tier=fasst`, and PersistentVolume `quick` has `tier=fast`.',
    ]);
  });

  test('nothing here, which proves nothing', () => {
    checkGraph(
      claim('selector: { matchLabels: { tier: fast } }') + disk('slow', 'kind: slow'),
      'PersistentVolumeClaim it may bind to PersistentVolume tier=fast [unknown]',
    );
  });
});

describe('a claim starts as a copy of', () => {
  const said = 'PersistentVolumeClaim it starts as a copy of';
  const snapshot = (namespace: string) =>
    other('snapshot.storage.k8s.io/v1', 'VolumeSnapshot', `name: shared, namespace: ${namespace}`);
  const source = (field: string, more = '') =>
    claim(`${field}: { apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: shared${more} }`);

  test.each(['dataSource', 'dataSourceRef'])('a snapshot of its namespace: %s', (field) => {
    checkGraph(source(field) + snapshot('shop'), `${said} VolumeSnapshot shared [found]`);
    checkGraph(source(field) + snapshot('other'), `${said} VolumeSnapshot shared [unknown]`);
  });

  test('one of the namespace that is written', () => {
    checkGraph(
      source('dataSourceRef', ', namespace: other') + snapshot('other'),
      `${said} VolumeSnapshot shared [found]`,
    );
  });

  test('another claim', () => {
    checkGraph(
      claim('dataSource: { kind: PersistentVolumeClaim, name: shared }') +
        other('v1', 'PersistentVolumeClaim', 'name: shared, namespace: shop'),
      `${said} PersistentVolumeClaim shared [found]`,
    );
  });
});

describe('a volume is kept for', () => {
  const kept = volume('claimRef: { name: shared, namespace: shop }');
  const said = 'PersistentVolume it is kept for PersistentVolumeClaim shared';

  test('the claim of the namespace that is written', () => {
    checkGraph(kept + other('v1', 'PersistentVolumeClaim', 'name: shared, namespace: shop'), `${said} [found]`);
  });

  test('a claim that is not here, or in another namespace', () => {
    checkGraph(kept + other('v1', 'PersistentVolumeClaim', 'name: shared, namespace: other'), `${said} [missing]`);
  });

  test('nobody where no claim is written', () => {
    checkGraph(volume('capacity: { storage: 1Gi }'), '');
  });
});

test('the claims of a StatefulSet stand for all of its Pods', () => {
  const set = (name: string) =>
    other(
      'apps/v1',
      'StatefulSet',
      `name: ${name}, namespace: shop`,
      'spec: { volumeClaimTemplates: [{ metadata: { name: data } }] }',
    );
  const mounting = pod('volumes: [{ persistentVolumeClaim: { claimName: data-db-2 } }]');
  const said = 'Pod it stores its data in PersistentVolumeClaim';
  checkGraph(mounting + set('db'), `${said} data-db-0 [found]`);
  checkGraph(mounting + set('cache'), `${said} data-db-2 [missing]`);
  checkGraph(
    mounting + other('v1', 'PersistentVolumeClaim', 'name: data-db-0, namespace: shop'),
    `${said} data-db-2 [missing]`,
  );
});

describe('the credentials of a volume', () => {
  const secret = (namespace: string) => other('v1', 'Secret', `name: shared, namespace: ${namespace}`);

  test.each([
    'cephfs: { secretRef: { name: shared } }',
    'cinder: { secretRef: { name: shared } }',
    'flexVolume: { secretRef: { name: shared } }',
    'iscsi: { secretRef: { name: shared } }',
    'rbd: { secretRef: { name: shared } }',
    'scaleIO: { secretRef: { name: shared } }',
    'storageos: { secretRef: { name: shared } }',
    'azureFile: { secretName: shared }',
  ])('in a Pod are of its namespace: %s', (source) => {
    const said = 'Pod it mounts a volume with the credentials of Secret shared';
    checkGraph(pod(`volumes: [{ ${source} }]`) + secret('shop'), `${said} [found]`);
    checkGraph(pod(`volumes: [{ ${source} }]`) + secret('other'), `${said} [missing]`);
  });

  test.each([
    'iscsi: { secretRef: { name: shared, namespace: vault } }',
    'rbd: { secretRef: { name: shared, namespace: vault } }',
    'azureFile: { secretName: shared, secretNamespace: vault }',
    'csi: { controllerPublishSecretRef: { name: shared, namespace: vault } }',
    'csi: { controllerExpandSecretRef: { name: shared, namespace: vault } }',
    'csi: { nodeStageSecretRef: { name: shared, namespace: vault } }',
    'csi: { nodePublishSecretRef: { name: shared, namespace: vault } }',
    'csi: { nodeExpandSecretRef: { name: shared, namespace: vault } }',
  ])('in a PersistentVolume are of the namespace that is written: %s', (source) => {
    const said = 'PersistentVolume it is mounted with the credentials of Secret shared';
    checkGraph(volume(source) + secret('vault'), `${said} [found]`);
    checkGraph(volume(source) + secret('shop'), `${said} [missing]`);
  });

  test('of a CSI volume in a Pod stand beside its driver', () => {
    checkGraph(
      pod('volumes: [{ csi: { driver: disk, nodePublishSecretRef: { name: shared } } }]') + secret('shop'),
      `Pod it mounts a volume of CSIDriver disk [unknown]
       Pod it mounts a volume with the credentials of Secret shared [found]`,
    );
  });
});

describe('the credentials of a class', () => {
  const said = 'StorageClass it gives its driver the credentials of Secret shared';
  const key = (end: string) => `csi.storage.k8s.io/node-stage-secret-${end}`;
  const classWith = (parameters: string) =>
    first('storage.k8s.io/v1', 'StorageClass', `parameters: { ${parameters} }`, '');
  const secret = (namespace: string) => other('v1', 'Secret', `name: shared, namespace: ${namespace}`);

  test('are of the namespace that is written', () => {
    const parameters = `${key('name')}: shared, ${key('namespace')}: vault`;
    checkGraph(classWith(parameters) + secret('vault'), `${said} [found]`);
    checkGraph(classWith(parameters) + secret('shop'), `${said} [unknown]`);
    expect(evidenceProblems(snapshotOfText(classWith(parameters)))).toEqual([]);
  });

  test('may be of a namespace that is only known later, or be so themselves', () => {
    checkGraph(
      classWith(`${key('name')}: shared, ${key('namespace')}: "\${pvc.namespace}"`) + secret('vault'),
      `${said} [found]`,
    );
    checkGraph(classWith(`${key('name')}: "\${pvc.name}"`) + secret('vault'), '');
  });

  test('are no other parameters', () => {
    checkGraph(classWith('secret-name: shared, csi.storage.k8s.io/fstype: shared') + secret('vault'), '');
  });
});

test('a volume of one Node is told of that Node', () => {
  const local = volume(
    'nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: kubernetes.io/hostname, operator: In, values: [one] }] }] } }',
  );
  checkGraph(
    local + other('v1', 'Node', 'name: one, labels: { kubernetes.io/hostname: one }'),
    'PersistentVolume it can only be reached from Node one [found]',
  );
  checkGraph(
    local + other('v1', 'Node', 'name: two, labels: { kubernetes.io/hostname: two }'),
    'PersistentVolume it can only be reached from Node kubernetes.io/hostname=one [unknown]',
  );
});

describe('a VolumeSnapshot', () => {
  const snapshot = (spec: string) => `
    apiVersion: snapshot.storage.k8s.io/v1
    kind: VolumeSnapshot
    metadata: { name: nightly, namespace: a }
    spec: { ${spec} }`;
  const claim = (namespace: string) => `
    ---
    apiVersion: v1
    kind: PersistentVolumeClaim
    metadata: { name: data, namespace: ${namespace} }`;
  const taken = snapshot('source: { persistentVolumeClaimName: data }');

  test('is one of the claim of its namespace', () => {
    const line = 'VolumeSnapshot nightly is a snapshot of PersistentVolumeClaim data';
    checkGraph(taken + claim('a'), `${line} [found]`);
    checkGraph(taken + claim('b'), `${line} [missing]`);
    checkGraph(snapshot('source: { volumeSnapshotContentName: data }') + claim('a'), '');
  });

  test('has a class, which the cluster may bring', () => {
    checkGraph(
      snapshot('volumeSnapshotClassName: daily'),
      'VolumeSnapshot nightly is taken as set by VolumeSnapshotClass daily [unknown]',
    );
  });
});
