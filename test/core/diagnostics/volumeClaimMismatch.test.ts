import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';

const claim = (spec: string) => `
    apiVersion: v1
    kind: PersistentVolumeClaim
    metadata: { name: data, namespace: shop }
    spec: ${spec}
`;
const volume = (spec: string, name = 'disk') => `
    ---
    apiVersion: v1
    kind: PersistentVolume
    metadata: { name: ${name}, labels: { disk: ${name} } }
    spec: ${spec}
`;
const offer = '{ storageClassName: manual, capacity: { storage: 5Gi }, accessModes: [ReadWriteOnce] }';

describe('a claim and the volume that it names', () => {
  test('must agree on class, access modes, capacity and volume mode', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata: { name: data }
      spec:
        volumeName: disk
        storageClassName: fast
      #                   ^^^^ warning volume-claim-mismatch
        volumeMode: Block
      #             ^^^^^ warning volume-claim-mismatch
        accessModes: [ReadWriteOnce, ReadWriteMany]
      #                              ^^^^^^^^^^^^^ warning volume-claim-mismatch
        resources: { requests: { storage: 5.5Gi } }
      #                                   ^^^^^ warning volume-claim-mismatch
      ${volume(offer)}`);
  });

  test('say both sides, and what comes of it', () => {
    checkMessages(
      claim('{ volumeName: disk, resources: { requests: { storage: 10Gi } } }') + volume(offer),
      'manifest.yaml:4 PersistentVolume `disk` offers capacity `5Gi`, but claim `data` asks for `10Gi`; it stays Pending.',
    );
  });

  test.each([
    [
      'what fits, written otherwise',
      '{ volumeName: disk, storageClassName: manual, volumeMode: Filesystem, accessModes: [ReadWriteOnce], resources: { requests: { storage: 5120Mi } } }',
    ],
    ['a class that the cluster fills in', '{ volumeName: disk, resources: { requests: { storage: 1Gi } } }'],
    [
      'what is filled in later',
      '{ volumeName: disk, storageClassName: "${CLASS}", accessModes: ["${MODE}"], resources: { requests: { storage: "${SIZE}" } } }',
    ],
    ['a volume that is not here', '{ volumeName: other, storageClassName: fast }'],
  ])('is silent about %s', (_what, spec) => {
    checkDiagnostics(claim(spec) + volume(offer));
  });

  test('a volume without a class has the empty one', () => {
    checkDiagnostics(claim('{ volumeName: disk, storageClassName: "" }') + volume('{ capacity: { storage: 1Gi } }'));
    checkMessages(
      claim('{ volumeName: disk, storageClassName: fast }') + volume('{ capacity: { storage: 1Gi } }'),
      'manifest.yaml:4 PersistentVolume `disk` offers class `""`, but claim `data` asks for `fast`; it stays Pending.',
    );
  });
});

describe('a volume that is kept for a claim', () => {
  test('is marked where the claim does not name it; the class is not looked at then', () => {
    checkDiagnostics(`
    apiVersion: v1
    kind: PersistentVolume
    metadata: { name: disk }
    spec:
      claimRef: { name: data, namespace: shop }
      storageClassName: manual
      capacity: { storage: 5Gi }
    #                      ^^^ warning volume-claim-mismatch
      accessModes: [ReadWriteOnce]
    ---
    ${claim('{ storageClassName: fast, resources: { requests: { storage: 10Gi } } }')}`);
  });
});

describe('a claim that can get only what is here', () => {
  const local = `
    ---
    apiVersion: storage.k8s.io/v1
    kind: StorageClass
    metadata: { name: manual }
    provisioner: kubernetes.io/no-provisioner
`;
  const asking = (size: string, more = '') =>
    claim(`{ storageClassName: manual, resources: { requests: { storage: ${size} } }${more} }`);

  test('is marked where no volume of its class is large enough, and none is made for it', () => {
    const two = volume(offer) + volume(offer.replace('5Gi', '8Gi'), 'other');
    checkMessages(
      asking('10Gi') + two + local,
      'manifest.yaml:4 PersistentVolume `disk`, which fits best of those here, offers capacity `5Gi`, but claim `data` asks for `10Gi`; it stays Pending.',
    );
    checkDiagnostics(asking('8Gi') + two + local);
    checkDiagnostics(asking('10Gi') + two + local.replace('kubernetes.io/no-provisioner', 'disks.example.com'));
  });

  test('of a class without an object, one claim and one volume belong together; more do not', () => {
    checkMessages(
      asking('10Gi') + volume(offer),
      'manifest.yaml:4 PersistentVolume `disk` offers capacity `5Gi`, but claim `data` asks for `10Gi`; it stays Pending.',
    );
    checkDiagnostics(asking('10Gi') + volume(offer) + volume(offer, 'other'));
  });

  test('by its selector, where none of those fits', () => {
    const selecting = (size: string) =>
      claim(`{ selector: { matchLabels: { disk: disk } }, resources: { requests: { storage: ${size} } } }`);
    checkDiagnostics(selecting('5Gi') + volume(offer) + volume(offer.replace('5Gi', '1Gi'), 'other'));
    checkMessages(
      selecting('6Gi') + volume(offer) + volume(offer.replace('5Gi', '9Gi'), 'other'),
      'manifest.yaml:4 PersistentVolume `disk` offers capacity `5Gi`, but claim `data` asks for `6Gi`; it stays Pending.',
    );
  });

  test('is silent where the volume is kept for another, or lies in another folder', () => {
    checkDiagnostics(
      asking('10Gi') +
        volume(offer.replace('{', '{ claimRef: { name: other, namespace: shop },')).replace(
          'name: other',
          'name: "${OTHER}"',
        ),
    );
    checkDiagnostics(`
    #- /shop/web/claim.yaml
    ${asking('10Gi')}
    #- /samples/volume.yaml
    ${volume(offer).replace('---', '')}`);
  });
});

describe('is mended on either side', () => {
  test('the claim asks for less, or the volume offers more', () => {
    const sized = (asked: string, offered: string) =>
      claim(`{ volumeName: disk, resources: { requests: { storage: ${asked} } } } # kept`) +
      volume(offer.replace('5Gi', offered));
    checkFix(sized('10$0Gi', '5Gi'), 'Let the claim ask for `5Gi`', sized('5Gi', '5Gi'));
    checkFix(sized('10$0Gi', '5Gi'), 'Let the volume offer `10Gi`', sized('10Gi', '10Gi'));
  });

  test('class, volume mode and access mode too', () => {
    const pair = (asked: string, offered: string) => claim(`{ volumeName: disk, ${asked} }`) + volume(`{ ${offered} }`);
    const modes = (asked: string, offered: string) => pair(`accessModes: [${asked}]`, `accessModes: [${offered}]`);
    checkFix(
      modes('ReadWrite$0Many', 'ReadWriteOnce'),
      'Let the claim ask for `ReadWriteOnce`',
      modes('ReadWriteOnce', 'ReadWriteOnce'),
    );
    checkFix(
      modes('ReadWrite$0Many', 'ReadWriteOnce'),
      'Let the volume offer `ReadWriteMany`',
      modes('ReadWriteMany', 'ReadWriteOnce, ReadWriteMany'),
    );
    expect(fixTitles(modes('ReadWrite$0Many', 'ReadWriteOnce, ReadOnlyMany'))).toEqual([
      'Let the claim ask for `ReadWriteOnce`',
      'Let the claim ask for `ReadOnlyMany`',
      'Let the volume offer `ReadWriteMany`',
    ]);
    checkFix(
      pair('storageClassName: fa$0st', 'storageClassName: slow'),
      'Let the claim ask for `slow`',
      pair('storageClassName: slow', 'storageClassName: slow'),
    );
    checkFix(
      pair('storageClassName: fa$0st', 'volumeMode: Filesystem'),
      'Let the volume offer `fast`',
      pair('storageClassName: fast', 'volumeMode: Filesystem, storageClassName: fast'),
    );
    checkFix(
      pair('volumeMode: Blo$0ck', 'capacity: {}'),
      'Let the claim ask for `Filesystem`',
      pair('volumeMode: Filesystem', 'capacity: {}'),
    );
  });
});
