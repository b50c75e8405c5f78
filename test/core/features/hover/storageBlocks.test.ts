import { describe, expect, test } from 'vitest';
import { checkHover, hoverText } from '../../../support/checkHover.ts';

const pod = `
  apiVersion: v1
  kind: Pod
  metadata: { name: db }
  spec: { volumes: [{ name: data, persistentVolumeClaim: { claim$0Name: data } }] }
  ---`;
const claim = (spec: string) => `
  apiVersion: v1
  kind: PersistentVolumeClaim
  metadata: { name: data }
  spec: { ${spec} }
  ---`;
const storageClass = (fields: string) => `
  apiVersion: storage.k8s.io/v1
  kind: StorageClass
  metadata: { name: fast }
  ${fields}
  ---`;
const volume = (spec: string) => `
  apiVersion: v1
  kind: PersistentVolume
  metadata: { name: disk }
  spec: { ${spec} }
  ---`;

const atOnce =
  'A new volume from `disks.example.com`. Bound at once, before it is known on which node the Pod runs (`Immediate`). Deleted with its data when the claim is deleted (`Delete`).';

describe('a claim', () => {
  const usual = storageClass(
    'provisioner: disks.example.com\n  volumeBindingMode: WaitForFirstConsumer\n  reclaimPolicy: Retain',
  );

  test('gets a volume from the driver of its class, when and for how long the class says', () => {
    const source = claim('storage$0ClassName: fast') + usual;
    checkHover(
      source,
      '→ StorageClass fast (manifest.yaml:8)\nA new volume from `disks.example.com`. Bound when the first Pod that uses it is scheduled, to suit its node (`WaitForFirstConsumer`). Kept with its data when the claim is deleted, until somebody frees it (`Retain`).',
    );
    checkHover(
      source,
      '→ StorageClass fast (manifest.yaml:8)\n`disks.example.com`이(가) 새로 만드는 볼륨. 처음 사용하는 Pod가 스케줄될 때 그 노드에 맞춰 바인딩됩니다(`WaitForFirstConsumer`). PersistentVolumeClaim을 삭제해도 데이터와 함께 남으며, 사람이 직접 정리해야 합니다(`Retain`).',
      'ko',
    );
  });

  test('is told of where a Pod names it', () => {
    checkHover(
      pod + claim('storageClassName: fast') + storageClass('provisioner: disks.example.com'),
      `
      → PersistentVolumeClaim data (manifest.yaml:8)
      → StorageClass fast (manifest.yaml:13). A new volume from \`disks.example.com\`. Bound at once, before it is known on which node the Pod runs (\`Immediate\`). Deleted with its data when the claim is deleted (\`Delete\`).
      `,
    );
  });

  test('binds to the volume that it names', () => {
    checkHover(
      claim('volume$0Name: disk, storageClassName: fast') + volume('storageClassName: fast'),
      '→ PersistentVolume disk (manifest.yaml:8)\nKept with its data when the claim is deleted, until somebody frees it (`Retain`).',
    );
  });

  test('binds to a volume of the same class where no object has its name', () => {
    checkHover(
      claim('storage$0ClassName: manual') + volume('storageClassName: manual'),
      'No StorageClass has this name; it binds to PersistentVolume disk (manifest.yaml:8)',
    );
    expect(hoverText(claim('storage$0ClassName: manual') + volume('storageClassName: other'))).not.toContain(
      'it binds to',
    );
  });

  test('of several alternatives is told of each where they differ', () => {
    const alternatives = (policy: string) => `
  #- /shop/claim.yaml
  ${claim('storage$0ClassName: fast').replace('---', '')}
  #- /dev/class.yaml
  ${storageClass('provisioner: disks.example.com').replace('---', '')}
  #- /prod/class.yaml
  ${storageClass(`provisioner: disks.example.com\n  reclaimPolicy: ${policy}\n  allowVolumeExpansion: true`).replace('---', '')}`;
    const dev = '→ StorageClass fast (dev/class.yaml:4)';
    const prod = 'StorageClass fast (prod/class.yaml:4)';
    const both = `${dev}, ${prod} (one for each of the alternatives)`;
    checkHover(alternatives('Delete'), `${both}\n${atOnce}`);
    checkHover(
      alternatives('Retain'),
      `${both}\n${dev}. ${atOnce}\n→ ${prod}. ${atOnce.replace(/Deleted.*/, 'Kept with its data when the claim is deleted, until somebody frees it (`Retain`).')}`,
    );
  });

  test('waits for a volume made by hand where the class makes none', () => {
    checkHover(
      claim('storage$0ClassName: fast') + storageClass('provisioner: kubernetes.io/no-provisioner'),
      '→ StorageClass fast (manifest.yaml:8)\nA volume that somebody made by hand. Bound at once, before it is known on which node the Pod runs (`Immediate`).',
    );
  });

  test('of no class is the default one’s, and of the empty class nobody’s', () => {
    checkHover(
      claim('').replace('spec', 'sp$0ec') +
        storageClass('provisioner: disks.example.com').replace(
          'name: fast',
          "name: fast, annotations: { storageclass.kubernetes.io/is-default-class: 'true' }",
        ),
      `
      No class is written: the cluster's default StorageClass makes the volume.
      → StorageClass fast (manifest.yaml:8). ${atOnce}
      `,
    );
    checkHover(
      claim('storage$0ClassName: ""'),
      'An empty class: no volume is made, it binds to a PersistentVolume without a class that is there already.',
    );
  });

  test('of a StatefulSet is told of in its template', () => {
    checkHover(
      `
  apiVersion: apps/v1
  kind: StatefulSet
  metadata: { name: db }
  spec: { volumeClaimTemplates: [{ metadata: { name: data }, spec: { storage$0ClassName: fast } }] }
  ---${storageClass('provisioner: disks.example.com')}`,
      `→ StorageClass fast (manifest.yaml:8)\n${atOnce}`,
    );
  });
});
