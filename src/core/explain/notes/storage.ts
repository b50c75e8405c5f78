import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/';
const classes = 'https://kubernetes.io/docs/concepts/storage/storage-classes/';
const volumes = 'https://kubernetes.io/docs/concepts/storage/volumes/';
const attributes = 'https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/';

/** Storage that outlives Pods: claims, volumes, and the classes from which volumes are made. */
export const storage: readonly FieldNote[] = [
  {
    on: 'PersistentVolumeClaimSpec',
    field: 'accessModes',
    note: {
      id: 'claim-access-modes',
      what: {
        en: 'How the volume must be mountable: `ReadWriteOnce` by one node, `ReadOnlyMany` or `ReadWriteMany` by many, `ReadWriteOncePod` by one Pod.',
        ko: '볼륨을 어떻게 마운트할 수 있어야 하는지 정합니다. `ReadWriteOnce`는 한 노드, `ReadOnlyMany`와 `ReadWriteMany`는 여러 노드, `ReadWriteOncePod`는 한 Pod입니다.',
      },
      actor: 'persistentvolume-controller',
      mistake: {
        en: '`ReadWriteOnce` allows several Pods on one node, and `ReadWriteMany` on a disk of one machine stays unbound.',
        ko: '`ReadWriteOnce`는 한 노드의 여러 Pod를 허용합니다. 머신 하나에만 붙는 디스크에 `ReadWriteMany`를 쓰면 묶이지 않습니다.',
      },
      related: ['spec.storageClassName', 'spec.volumeMode'],
      learnMore: `${page}#access-modes`,
    },
  },
  {
    on: 'PersistentVolumeClaimSpec',
    field: 'resources',
    note: {
      id: 'claim-resources',
      what: {
        en: 'How much storage the claim asks for.',
        ko: 'claim이 요청하는 스토리지의 양입니다.',
      },
      actor: 'persistentvolume-controller',
      related: ['spec.resources.requests.storage'],
      learnMore: `${page}#resources`,
    },
  },
  {
    on: 'PersistentVolumeClaimSpec',
    field: ['resources.requests', 'resources.requests.storage'],
    note: {
      id: 'claim-requests-storage',
      what: {
        en: 'The smallest size of the volume, such as `10Gi`; the bound volume may be larger.',
        ko: '볼륨의 최소 크기입니다. 예: `10Gi`. 묶인 볼륨이 더 클 수 있습니다.',
      },
      actor: 'persistentvolume-controller',
      mistake: {
        en: 'Going below the size it has is rejected; growing works only if the StorageClass has `allowVolumeExpansion: true`.',
        ko: '이미 받은 크기보다 줄이면 거부됩니다. 늘리는 것은 StorageClass에 `allowVolumeExpansion: true`가 있을 때만 됩니다.',
      },
      related: ['spec.storageClassName'],
      learnMore: `${page}#expanding-persistent-volumes-claims`,
    },
  },
  {
    on: 'PersistentVolumeClaimSpec',
    field: ['resources.limits', 'resources.limits.storage'],
    note: {
      id: 'claim-limits-storage',
      what: {
        en: 'The largest size that a driver may give a new volume; few drivers look at it.',
        ko: '드라이버가 새 볼륨에 줄 수 있는 최대 크기입니다. 이 값을 보는 드라이버는 적습니다.',
      },
      actor: 'csi-driver',
      absent: { en: 'No upper bound.', ko: '상한이 없습니다.' },
      mistake: {
        en: 'Expecting it to stop a Pod from filling its volume: the size of the volume does that.',
        ko: 'Pod가 볼륨을 채우는 것을 막는다고 기대하는 경우입니다. 그것은 볼륨의 크기가 정합니다.',
      },
      related: ['spec.resources.requests.storage'],
      learnMore: `${page}#resources`,
    },
  },
  {
    on: 'PersistentVolumeClaimSpec',
    field: 'storageClassName',
    note: {
      id: 'claim-storage-class-name',
      what: {
        en: 'The StorageClass to take the volume from; `""` asks for an existing volume that has no class.',
        ko: '볼륨을 가져올 StorageClass입니다. `""`는 class가 없는 기존 볼륨을 요청합니다.',
      },
      actor: 'persistentvolume-controller',
      absent: {
        en: 'The default StorageClass of the cluster is filled in, as soon as there is one.',
        ko: '클러스터의 기본 StorageClass가 채워집니다. 아직 없으면 생기는 대로 채워집니다.',
      },
      mistake: {
        en: 'A class that does not exist: the claim stays `Pending`, and so does every Pod that uses it.',
        ko: '없는 class를 쓰는 경우입니다. claim이 `Pending`으로 남고 이를 쓰는 Pod도 마찬가지입니다.',
      },
      related: ['spec.accessModes', 'spec.volumeName'],
      learnMore: `${page}#class-1`,
    },
  },
  {
    on: 'PersistentVolumeClaimSpec',
    field: 'volumeMode',
    note: {
      id: 'claim-volume-mode',
      what: {
        en: '`Filesystem` gives containers a folder, `Block` a raw device without a file system.',
        ko: '`Filesystem`은 컨테이너에 디렉터리를, `Block`은 파일 시스템이 없는 원시 장치를 줍니다.',
      },
      actor: 'persistentvolume-controller',
      absent: { en: '`Filesystem`.', ko: '`Filesystem`입니다.' },
      mistake: {
        en: '`Block` with `volumeMounts`: such a volume is used through `volumeDevices`.',
        ko: '`Block`인데 `volumeMounts`를 쓰는 경우입니다. 그런 볼륨은 `volumeDevices`로 씁니다.',
      },
      related: ['spec.accessModes'],
      learnMore: `${page}#raw-block-volume-support`,
    },
  },
  {
    on: 'PersistentVolumeClaimSpec',
    field: 'volumeName',
    note: {
      id: 'claim-volume-name',
      what: {
        en: 'Binds the claim to the PersistentVolume of this name; usually Kubernetes fills it in.',
        ko: '이 이름의 PersistentVolume에 claim을 묶습니다. 보통은 Kubernetes가 채웁니다.',
      },
      actor: 'persistentvolume-controller',
      absent: { en: 'Any volume that fits, or a new one.', ko: '알맞은 아무 볼륨이나 새 볼륨입니다.' },
      mistake: {
        en: 'Expecting it to reserve the volume: another claim may take it first. Set `claimRef` on the volume as well.',
        ko: '볼륨이 예약된다고 기대하는 경우입니다. 다른 claim이 먼저 가져갈 수 있으니 볼륨에 `claimRef`도 쓰십시오.',
      },
      related: ['spec.storageClassName'],
      learnMore: `${page}#reserving-a-persistentvolume`,
    },
  },
  {
    on: 'PersistentVolumeClaimSpec',
    field: 'selector',
    note: {
      id: 'claim-selector',
      what: {
        en: 'Only existing PersistentVolumes with these labels may be bound.',
        ko: '이 label을 가진 기존 PersistentVolume만 묶을 수 있습니다.',
      },
      actor: 'persistentvolume-controller',
      absent: { en: 'Labels do not matter.', ko: 'label을 보지 않습니다.' },
      mistake: {
        en: 'Using it with a class that makes volumes on demand: a claim with a selector never gets a new volume.',
        ko: '볼륨을 새로 만드는 class와 함께 쓰는 경우입니다. selector가 있는 claim은 새 볼륨을 받지 못합니다.',
      },
      related: ['spec.storageClassName', 'spec.volumeName'],
      learnMore: `${page}#selector`,
    },
  },
  {
    on: 'PersistentVolumeClaimSpec',
    field: ['dataSource', 'dataSource.apiGroup', 'dataSource.kind', 'dataSource.name'],
    note: {
      id: 'claim-data-source',
      what: {
        en: 'Fills the new volume from a VolumeSnapshot or from another claim of the namespace.',
        ko: 'VolumeSnapshot이나 같은 네임스페이스의 다른 claim에서 새 볼륨의 내용을 채웁니다.',
      },
      actor: 'csi-driver',
      absent: { en: 'The volume starts empty.', ko: '볼륨이 빈 상태로 시작합니다.' },
      mistake: {
        en: 'Another kind is dropped without an error; `dataSourceRef` reports it.',
        ko: '다른 종류를 쓰면 오류 없이 버려집니다. `dataSourceRef`는 오류를 알려 줍니다.',
      },
      related: ['spec.dataSourceRef'],
      learnMore: `${page}#volume-snapshot-and-restore-volume-from-snapshot-support`,
    },
  },
  {
    on: 'PersistentVolumeClaimSpec',
    field: ['dataSourceRef', 'dataSourceRef.apiGroup', 'dataSourceRef.kind', 'dataSourceRef.name'],
    note: {
      id: 'claim-data-source-ref',
      what: {
        en: 'Fills the new volume from an object: a VolumeSnapshot, another claim, or any kind that a volume populator knows.',
        ko: '오브젝트에서 새 볼륨의 내용을 채웁니다. VolumeSnapshot, 다른 claim, volume populator가 아는 종류를 쓸 수 있습니다.',
      },
      actor: 'csi-driver',
      absent: {
        en: 'What `dataSource` says, otherwise an empty volume.',
        ko: '`dataSource`를 따르고, 없으면 빈 볼륨입니다.',
      },
      mistake: {
        en: 'A kind that no populator handles: the claim stays `Pending`.',
        ko: '처리할 populator가 없는 종류를 쓰는 경우입니다. claim이 `Pending`으로 남습니다.',
      },
      related: ['spec.dataSource'],
      learnMore: `${page}#volume-populators-and-data-sources`,
    },
  },
  {
    on: 'PersistentVolumeClaimSpec',
    field: 'dataSourceRef.namespace',
    note: {
      id: 'claim-data-source-ref-namespace',
      what: {
        en: 'The namespace of the source, if it is another one; a ReferenceGrant there must allow it.',
        ko: '출처가 다른 네임스페이스에 있을 때 그 이름입니다. 그곳의 ReferenceGrant가 허용해야 합니다.',
      },
      actor: 'csi-driver',
      absent: { en: 'The namespace of the claim.', ko: 'claim의 네임스페이스입니다.' },
      mistake: {
        en: 'Relying on it everywhere: it is behind the feature gate `CrossNamespaceVolumeDataSource`.',
        ko: '어디서나 된다고 믿는 경우입니다. feature gate `CrossNamespaceVolumeDataSource`를 켜야 합니다.',
      },
      related: ['spec.dataSourceRef'],
      learnMore: `${page}#cross-namespace-data-sources`,
    },
  },
  {
    on: 'PersistentVolumeClaimSpec',
    field: 'volumeAttributesClassName',
    note: {
      id: 'claim-volume-attributes-class-name',
      what: {
        en: 'A class of properties such as speed that, unlike the StorageClass, can be changed while the volume is in use.',
        ko: '속도 같은 속성의 class입니다. StorageClass와 달리 볼륨을 쓰는 중에도 바꿀 수 있습니다.',
      },
      actor: 'csi-driver',
      absent: { en: 'No such class.', ko: '그런 class를 쓰지 않습니다.' },
      related: ['spec.storageClassName'],
      learnMore: attributes,
    },
  },
  {
    on: 'PersistentVolume',
    field: ['spec.capacity', 'spec.capacity.storage'],
    note: {
      id: 'volume-capacity',
      what: {
        en: 'The size of the volume; a claim that asks for more does not match.',
        ko: '볼륨의 크기입니다. 더 많이 요청하는 claim과는 맞지 않습니다.',
      },
      actor: 'persistentvolume-controller',
      mistake: {
        en: 'Expecting it to limit a `hostPath` or `nfs` volume: it is only compared with claims.',
        ko: '`hostPath`나 `nfs` 볼륨의 크기를 제한한다고 기대하는 경우입니다. claim과 비교하기만 합니다.',
      },
      related: ['spec.claimRef'],
      learnMore: `${page}#capacity`,
    },
  },
  {
    on: 'PersistentVolume',
    field: 'spec.accessModes',
    note: {
      id: 'volume-access-modes',
      what: {
        en: 'The ways in which the volume can be mounted; it must offer every mode that a claim asks for.',
        ko: '볼륨을 마운트할 수 있는 방법입니다. claim이 요청하는 모드를 모두 갖추어야 합니다.',
      },
      actor: 'persistentvolume-controller',
      mistake: {
        en: 'A mode that the storage does not really support: the claim is bound, but mounting fails or data is damaged.',
        ko: '스토리지가 실제로 지원하지 않는 모드를 쓰는 경우입니다. claim은 묶이지만 마운트가 실패하거나 데이터가 깨집니다.',
      },
      related: ['spec.claimRef'],
      learnMore: `${page}#access-modes`,
    },
  },
  {
    on: 'PersistentVolume',
    field: 'spec.persistentVolumeReclaimPolicy',
    note: {
      id: 'volume-reclaim-policy',
      what: {
        en: 'What happens after the claim is deleted: `Retain` keeps volume and data, `Delete` removes both; `Recycle` is deprecated.',
        ko: 'claim을 지운 뒤의 처리입니다. `Retain`은 볼륨과 데이터를 남기고 `Delete`는 둘 다 지웁니다. `Recycle`은 더는 권장되지 않습니다.',
      },
      actor: 'persistentvolume-controller',
      absent: {
        en: '`Retain` for volumes made by hand; made on demand, that of the StorageClass.',
        ko: '직접 만든 볼륨은 `Retain`, 요청에 따라 만들어진 볼륨은 StorageClass의 값입니다.',
      },
      mistake: {
        en: 'Expecting a new claim to get a volume kept by `Retain`: it stays `Released` until its `claimRef` is removed.',
        ko: '`Retain`으로 남은 볼륨을 새 claim이 받는다고 기대하는 경우입니다. `claimRef`를 지울 때까지 `Released`로 남습니다.',
      },
      related: ['spec.claimRef', 'spec.storageClassName'],
      learnMore: `${page}#reclaiming`,
    },
  },
  {
    on: 'PersistentVolume',
    field: 'spec.storageClassName',
    note: {
      id: 'volume-storage-class-name',
      what: {
        en: 'The class of this volume; only claims of the same class can be bound to it.',
        ko: '이 볼륨의 class입니다. 같은 class의 claim만 묶을 수 있습니다.',
      },
      actor: 'persistentvolume-controller',
      absent: {
        en: 'No class: only claims without one (`""`) match.',
        ko: 'class가 없습니다. class가 없는(`""`) claim만 맞습니다.',
      },
      mistake: {
        en: 'Leaving it out here and in the claim: the claim gets the default class and never matches.',
        ko: '여기와 claim 양쪽에서 빠뜨리는 경우입니다. claim에는 기본 class가 채워져 맞지 않습니다.',
      },
      related: ['spec.claimRef'],
      learnMore: `${page}#class`,
    },
  },
  {
    on: 'PersistentVolume',
    field: 'spec.volumeMode',
    note: {
      id: 'volume-volume-mode',
      what: {
        en: '`Filesystem` gives containers a folder, `Block` a raw device; the claim must ask for the same.',
        ko: '`Filesystem`은 컨테이너에 디렉터리를, `Block`은 원시 장치를 줍니다. claim도 같은 것을 요청해야 합니다.',
      },
      actor: 'persistentvolume-controller',
      absent: { en: '`Filesystem`.', ko: '`Filesystem`입니다.' },
      related: ['spec.accessModes'],
      learnMore: `${page}#volume-mode`,
    },
  },
  {
    on: 'PersistentVolume',
    field: 'spec.mountOptions',
    note: {
      id: 'volume-mount-options',
      what: {
        en: 'Options for the mount command, such as `nfsvers=4.1`.',
        ko: '마운트 명령에 줄 옵션입니다. 예: `nfsvers=4.1`.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'An option that is wrong: nobody checks it before, mounting just fails and the Pod does not start.',
        ko: '잘못된 옵션을 쓰는 경우입니다. 미리 검사하지 않으므로 마운트가 실패하고 Pod가 시작되지 않습니다.',
      },
      learnMore: `${page}#mount-options`,
    },
  },
  {
    on: 'PersistentVolume',
    field: ['spec.nodeAffinity', 'spec.nodeAffinity.required', 'spec.nodeAffinity.required.nodeSelectorTerms'],
    note: {
      id: 'volume-node-affinity',
      what: {
        en: 'The nodes from which the volume can be reached; Pods that use it are scheduled only there.',
        ko: '볼륨에 접근할 수 있는 노드입니다. 이 볼륨을 쓰는 Pod는 그 노드에만 배치됩니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: 'Every node can reach it.', ko: '모든 노드에서 접근할 수 있습니다.' },
      mistake: {
        en: 'Leaving it out for a `local` volume: the API server rejects the object.',
        ko: '`local` 볼륨인데 빠뜨리는 경우입니다. API 서버가 오브젝트를 거부합니다.',
      },
      related: ['spec.local'],
      learnMore: `${page}#node-affinity`,
    },
  },
  {
    on: 'PersistentVolume',
    field: ['spec.claimRef', 'spec.claimRef.name', 'spec.claimRef.namespace', 'spec.claimRef.uid'],
    note: {
      id: 'volume-claim-ref',
      what: {
        en: 'The claim that owns this volume; written by hand, it reserves the volume for that claim.',
        ko: '이 볼륨을 가진 claim입니다. 직접 쓰면 그 claim을 위해 볼륨을 예약합니다.',
      },
      actor: 'persistentvolume-controller',
      absent: { en: 'The volume is free for any claim that fits.', ko: '알맞은 claim이면 어느 것이든 쓸 수 있습니다.' },
      mistake: {
        en: 'Copying the `uid` of a claim that was deleted: the volume counts as `Released` and is never bound.',
        ko: '지워진 claim의 `uid`를 복사하는 경우입니다. 볼륨이 `Released`로 취급되어 묶이지 않습니다.',
      },
      related: ['spec.persistentVolumeReclaimPolicy'],
      learnMore: `${page}#reserving-a-persistentvolume`,
    },
  },
  {
    on: 'PersistentVolume',
    field: 'spec.volumeAttributesClassName',
    note: {
      id: 'volume-volume-attributes-class-name',
      what: {
        en: 'The VolumeAttributesClass this volume has now; it follows the claim.',
        ko: '이 볼륨이 지금 가진 VolumeAttributesClass입니다. claim을 따라갑니다.',
      },
      actor: 'csi-driver',
      related: ['spec.storageClassName'],
      learnMore: attributes,
    },
  },
  {
    on: 'PersistentVolume',
    field: 'spec.csi',
    note: {
      id: 'volume-csi',
      what: {
        en: 'A volume that a CSI driver provides; for volumes made on demand the driver writes all of it.',
        ko: 'CSI 드라이버가 제공하는 볼륨입니다. 요청에 따라 만들어진 볼륨에서는 드라이버가 모두 씁니다.',
      },
      actor: 'csi-driver',
      mistake: {
        en: 'Changing the source later: it is fixed once the volume exists.',
        ko: '나중에 출처를 바꾸는 경우입니다. 볼륨이 만들어지면 고정됩니다.',
      },
      related: ['spec.csi.driver', 'spec.csi.volumeHandle'],
      learnMore: `${volumes}#csi`,
    },
  },
  {
    on: 'PersistentVolume',
    field: 'spec.csi.driver',
    note: {
      id: 'volume-csi-driver',
      what: {
        en: 'The name of the driver as it registers itself, such as `ebs.csi.aws.com`.',
        ko: '드라이버가 스스로 등록한 이름입니다. 예: `ebs.csi.aws.com`.',
      },
      actor: 'csi-driver',
      mistake: {
        en: 'A driver that is not installed on the node: the Pod waits in `ContainerCreating`.',
        ko: '노드에 설치되지 않은 드라이버를 쓰는 경우입니다. Pod가 `ContainerCreating`에서 기다립니다.',
      },
      related: ['spec.csi.volumeHandle'],
      learnMore: `${volumes}#csi`,
    },
  },
  {
    on: 'PersistentVolume',
    field: 'spec.csi.volumeHandle',
    note: {
      id: 'volume-csi-volume-handle',
      what: {
        en: 'The name by which the driver knows the volume, such as the ID of a cloud disk; unique in the cluster.',
        ko: '클라우드 디스크의 ID처럼 드라이버가 볼륨을 아는 이름입니다. 클러스터에서 유일해야 합니다.',
      },
      actor: 'csi-driver',
      mistake: {
        en: 'Two PersistentVolumes with the same driver and handle: mounting both on one node goes wrong.',
        ko: '두 PersistentVolume이 같은 드라이버와 handle을 쓰는 경우입니다. 한 노드에서 둘 다 마운트할 때 문제가 생깁니다.',
      },
      related: ['spec.csi.driver'],
      learnMore: `${volumes}#csi`,
    },
  },
  {
    on: 'PersistentVolume',
    field: ['spec.csi.volumeAttributes', 'spec.csi.volumeAttributes.*'],
    note: {
      id: 'volume-csi-volume-attributes',
      what: {
        en: 'Settings that only the driver understands, as strings.',
        ko: '드라이버만 이해하는 설정이며 문자열로 씁니다.',
      },
      actor: 'csi-driver',
      related: ['spec.csi.driver'],
      learnMore: `${volumes}#csi`,
    },
  },
  {
    on: 'PersistentVolume',
    field: [
      'spec.csi.controllerPublishSecretRef',
      'spec.csi.controllerPublishSecretRef.name',
      'spec.csi.controllerPublishSecretRef.namespace',
      'spec.csi.controllerExpandSecretRef',
      'spec.csi.controllerExpandSecretRef.name',
      'spec.csi.controllerExpandSecretRef.namespace',
      'spec.csi.nodeStageSecretRef',
      'spec.csi.nodeStageSecretRef.name',
      'spec.csi.nodeStageSecretRef.namespace',
      'spec.csi.nodePublishSecretRef',
      'spec.csi.nodePublishSecretRef.name',
      'spec.csi.nodePublishSecretRef.namespace',
      'spec.csi.nodeExpandSecretRef',
      'spec.csi.nodeExpandSecretRef.name',
      'spec.csi.nodeExpandSecretRef.namespace',
    ],
    note: {
      id: 'volume-csi-secret-refs',
      what: {
        en: 'The Secret, by name and namespace, that the driver is given for this step.',
        ko: '이 단계에서 드라이버에 넘길 Secret의 이름과 네임스페이스입니다.',
      },
      actor: 'csi-driver',
      mistake: {
        en: 'A Secret that was deleted: the volume can no longer be attached, mounted or grown.',
        ko: 'Secret이 지워진 경우입니다. 볼륨을 더는 연결하거나 마운트하거나 늘릴 수 없습니다.',
      },
      related: ['spec.csi.driver'],
      learnMore: `${volumes}#csi`,
    },
  },
  {
    on: 'PersistentVolume',
    field: ['spec.csi.fsType', 'spec.csi.readOnly'],
    note: {
      id: 'volume-csi-fs-type',
      what: {
        en: 'The file system to format and mount with, such as `ext4`, and whether the volume is read-only.',
        ko: '포맷하고 마운트할 파일 시스템(예: `ext4`)과, 볼륨이 읽기 전용인지를 정합니다.',
      },
      actor: 'csi-driver',
      absent: {
        en: 'The driver chooses; the volume is writable.',
        ko: '파일 시스템은 드라이버가 고르고, 읽고 쓸 수 있습니다.',
      },
      related: ['spec.csi.driver'],
      learnMore: `${volumes}#csi`,
    },
  },
  {
    on: 'PersistentVolume',
    field: 'spec.nfs',
    note: {
      id: 'volume-nfs',
      what: {
        en: 'A folder that an NFS server exports; many nodes can write to it at once.',
        ko: 'NFS 서버가 내보내는 디렉터리입니다. 여러 노드가 동시에 쓸 수 있습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Nodes without the NFS client programs: mounting fails and Pods wait in `ContainerCreating`.',
        ko: '노드에 NFS 클라이언트 프로그램이 없는 경우입니다. 마운트가 실패하고 Pod가 `ContainerCreating`에서 기다립니다.',
      },
      related: ['spec.nfs.server', 'spec.mountOptions'],
      learnMore: `${volumes}#nfs`,
    },
  },
  {
    on: 'PersistentVolume',
    field: ['spec.nfs.server', 'spec.nfs.path', 'spec.nfs.readOnly'],
    note: {
      id: 'volume-nfs-server',
      what: {
        en: 'Address and exported folder of the NFS server, and whether the volume is read-only.',
        ko: 'NFS 서버의 주소와 내보낸 디렉터리, 그리고 읽기 전용인지를 정합니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'The DNS name of a Service as the server: the node mounts, and it usually does not know cluster names.',
        ko: '서버에 Service의 DNS 이름을 쓰는 경우입니다. 마운트하는 것은 노드이고, 노드는 보통 클러스터 이름을 모릅니다.',
      },
      related: ['spec.mountOptions'],
      learnMore: `${volumes}#nfs`,
    },
  },
  {
    on: 'PersistentVolume',
    field: ['spec.hostPath', 'spec.hostPath.path', 'spec.hostPath.type'],
    note: {
      id: 'volume-host-path',
      what: {
        en: 'A folder of whatever node the Pod runs on; meant for trying things out on a single node.',
        ko: 'Pod가 실행되는 노드의 디렉터리입니다. 노드가 하나인 클러스터에서 시험할 때 씁니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Using it with several nodes: a Pod that moves finds an empty folder. A `local` volume stays with its node.',
        ko: '노드가 여럿인데 쓰는 경우입니다. 옮겨 간 Pod는 빈 디렉터리를 봅니다. `local` 볼륨은 자기 노드에 묶여 있습니다.',
      },
      related: ['spec.local', 'spec.nodeAffinity'],
      learnMore: `${page}#types-of-persistent-volumes`,
    },
  },
  {
    on: 'PersistentVolume',
    field: ['spec.local', 'spec.local.path', 'spec.local.fsType'],
    note: {
      id: 'volume-local',
      what: {
        en: 'A disk, partition or folder of one node; `nodeAffinity` says which node, so Pods follow the data.',
        ko: '한 노드의 디스크, 파티션, 디렉터리입니다. 어느 노드인지 `nodeAffinity`가 정하므로 Pod가 데이터를 따라갑니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A class that binds at once: the claim may be tied to a node on which the Pod does not fit. Use `WaitForFirstConsumer`.',
        ko: '바로 묶는 class를 쓰는 경우입니다. claim이 Pod가 들어갈 수 없는 노드의 볼륨에 묶일 수 있습니다. `WaitForFirstConsumer`를 쓰십시오.',
      },
      related: ['spec.nodeAffinity', 'spec.storageClassName'],
      learnMore: `${volumes}#local`,
    },
  },
  {
    on: 'PersistentVolume',
    field: ['spec.iscsi', 'spec.fc'],
    note: {
      id: 'volume-block-network',
      what: {
        en: 'A disk of a storage network, reached through iSCSI or Fibre Channel.',
        ko: 'iSCSI나 Fibre Channel로 연결하는 스토리지 네트워크의 디스크입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Writing from two nodes: only one node may use it for writing.',
        ko: '두 노드에서 쓰는 경우입니다. 쓰기는 한 노드만 할 수 있습니다.',
      },
      related: ['spec.accessModes'],
      learnMore: `${volumes}#iscsi`,
    },
  },
  {
    on: 'PersistentVolume',
    field: [
      'spec.awsElasticBlockStore',
      'spec.awsElasticBlockStore.volumeID',
      'spec.awsElasticBlockStore.fsType',
      'spec.awsElasticBlockStore.partition',
      'spec.awsElasticBlockStore.readOnly',
      'spec.azureDisk',
      'spec.azureDisk.diskName',
      'spec.azureDisk.diskURI',
      'spec.azureDisk.cachingMode',
      'spec.azureDisk.fsType',
      'spec.azureDisk.kind',
      'spec.azureDisk.readOnly',
      'spec.azureFile',
      'spec.azureFile.shareName',
      'spec.azureFile.secretName',
      'spec.azureFile.secretNamespace',
      'spec.azureFile.readOnly',
      'spec.cinder',
      'spec.cinder.volumeID',
      'spec.cinder.fsType',
      'spec.cinder.readOnly',
      'spec.cinder.secretRef',
      'spec.cinder.secretRef.name',
      'spec.cinder.secretRef.namespace',
      'spec.gcePersistentDisk',
      'spec.gcePersistentDisk.pdName',
      'spec.gcePersistentDisk.fsType',
      'spec.gcePersistentDisk.partition',
      'spec.gcePersistentDisk.readOnly',
      'spec.portworxVolume',
      'spec.portworxVolume.volumeID',
      'spec.portworxVolume.fsType',
      'spec.portworxVolume.readOnly',
      'spec.vsphereVolume',
      'spec.vsphereVolume.volumePath',
      'spec.vsphereVolume.fsType',
      'spec.vsphereVolume.storagePolicyID',
      'spec.vsphereVolume.storagePolicyName',
    ],
    note: {
      id: 'volume-migrated-source',
      what: {
        en: 'An old way to name a disk of one provider; Kubernetes passes it on to the CSI driver of that provider.',
        ko: '특정 사업자의 디스크를 가리키던 옛 방법입니다. Kubernetes가 그 사업자의 CSI 드라이버로 넘깁니다.',
      },
      actor: 'csi-driver',
      mistake: {
        en: 'Using it in a cluster without that driver: the volume cannot be attached. Write `csi` in new volumes.',
        ko: '그 드라이버가 없는 클러스터에서 쓰는 경우입니다. 볼륨을 연결할 수 없습니다. 새 볼륨에는 `csi`를 쓰십시오.',
      },
      related: ['spec.csi'],
      learnMore: `${page}#types-of-persistent-volumes`,
    },
  },
  {
    on: 'PersistentVolume',
    field: [
      'spec.cephfs',
      'spec.flocker',
      'spec.glusterfs',
      'spec.photonPersistentDisk',
      'spec.quobyte',
      'spec.rbd',
      'spec.scaleIO',
      'spec.storageos',
    ],
    note: {
      id: 'volume-removed-source',
      what: {
        en: 'A volume type whose code was removed from Kubernetes; the field is still there but does nothing.',
        ko: 'Kubernetes에서 코드가 제거된 볼륨 타입입니다. 필드는 남아 있지만 동작하지 않습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Keeping it: Pods that use the volume do not start. Move to a CSI driver.',
        ko: '그대로 두는 경우입니다. 이 볼륨을 쓰는 Pod가 시작되지 않습니다. CSI 드라이버로 옮기십시오.',
      },
      related: ['spec.csi'],
      learnMore: `${page}#types-of-persistent-volumes`,
    },
  },
  {
    on: 'PersistentVolume',
    field: 'spec.flexVolume',
    note: {
      id: 'volume-flex-volume',
      what: {
        en: 'A volume that a program on the node mounts; deprecated in favour of CSI drivers.',
        ko: '노드에 있는 프로그램이 마운트하는 볼륨입니다. 더는 권장되지 않으며 CSI 드라이버가 대신합니다.',
      },
      actor: 'kubelet',
      related: ['spec.csi'],
      learnMore: `${volumes}#flexvolume-deprecated`,
    },
  },
  {
    on: 'storage.k8s.io/StorageClass',
    field: 'provisioner',
    note: {
      id: 'storage-class-provisioner',
      what: {
        en: 'The driver that makes volumes for claims of this class, such as `ebs.csi.aws.com`.',
        ko: '이 class의 claim을 위해 볼륨을 만드는 드라이버입니다. 예: `ebs.csi.aws.com`.',
      },
      actor: 'csi-driver',
      mistake: {
        en: 'A driver that is not installed: claims stay `Pending`. `kubernetes.io/no-provisioner` makes no volumes at all.',
        ko: '설치되지 않은 드라이버를 쓰는 경우입니다. claim이 `Pending`으로 남습니다. `kubernetes.io/no-provisioner`는 볼륨을 만들지 않습니다.',
      },
      related: ['parameters', 'volumeBindingMode'],
      learnMore: `${classes}#provisioner`,
    },
  },
  {
    on: 'storage.k8s.io/StorageClass',
    field: ['parameters', 'parameters.*'],
    note: {
      id: 'storage-class-parameters',
      what: {
        en: 'Settings for the driver, such as the type of the disk; which keys exist, only the driver knows.',
        ko: '디스크 종류처럼 드라이버에 줄 설정입니다. 어떤 키가 있는지는 드라이버만 압니다.',
      },
      actor: 'csi-driver',
      mistake: {
        en: 'Changing them later is rejected: make a new class. A wrong key shows only when a volume is made.',
        ko: '나중에 바꾸면 거부되므로 새 class를 만드십시오. 잘못된 키는 볼륨을 만들 때에야 드러납니다.',
      },
      related: ['provisioner'],
      learnMore: `${classes}#parameters`,
    },
  },
  {
    on: 'storage.k8s.io/StorageClass',
    field: 'reclaimPolicy',
    note: {
      id: 'storage-class-reclaim-policy',
      what: {
        en: 'What becomes of a volume of this class when its claim is deleted: `Delete` or `Retain`.',
        ko: 'claim을 지웠을 때 이 class의 볼륨을 어떻게 할지 정합니다. `Delete` 또는 `Retain`입니다.',
      },
      actor: 'persistentvolume-controller',
      absent: { en: '`Delete`.', ko: '`Delete`입니다.' },
      mistake: {
        en: 'Keeping the default for a database: deleting the claim or its namespace deletes the data.',
        ko: '데이터베이스에 기본값을 두는 경우입니다. claim이나 네임스페이스를 지우면 데이터도 지워집니다.',
      },
      related: ['provisioner'],
      learnMore: `${classes}#reclaim-policy`,
    },
  },
  {
    on: 'storage.k8s.io/StorageClass',
    field: 'volumeBindingMode',
    note: {
      id: 'storage-class-volume-binding-mode',
      what: {
        en: '`Immediate` makes the volume together with the claim; `WaitForFirstConsumer` waits for a Pod and makes it where the Pod fits.',
        ko: '`Immediate`는 claim이 생길 때 볼륨을 만들고, `WaitForFirstConsumer`는 Pod를 기다려 Pod가 들어갈 곳에 만듭니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: '`Immediate`.', ko: '`Immediate`입니다.' },
      mistake: {
        en: '`Immediate` with several zones: the volume may end up in a zone where the Pod cannot run.',
        ko: 'zone이 여럿인데 `Immediate`를 쓰는 경우입니다. Pod가 실행될 수 없는 zone에 볼륨이 생길 수 있습니다.',
      },
      related: ['allowedTopologies', 'provisioner'],
      learnMore: `${classes}#volume-binding-mode`,
    },
  },
  {
    on: 'storage.k8s.io/StorageClass',
    field: 'allowVolumeExpansion',
    note: {
      id: 'storage-class-allow-volume-expansion',
      what: {
        en: 'Whether claims of this class may ask for more storage later; they can never ask for less.',
        ko: '이 class의 claim이 나중에 더 큰 크기를 요청할 수 있는지 정합니다. 줄일 수는 없습니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'They may not.', ko: '요청할 수 없습니다.' },
      mistake: {
        en: 'Setting it for a driver that cannot grow volumes: the claim waits for ever.',
        ko: '볼륨을 늘릴 수 없는 드라이버에 켜는 경우입니다. claim이 계속 기다립니다.',
      },
      related: ['provisioner'],
      learnMore: `${classes}#allow-volume-expansion`,
    },
  },
  {
    on: 'storage.k8s.io/StorageClass',
    field: 'mountOptions',
    note: {
      id: 'storage-class-mount-options',
      what: {
        en: 'Options for the mount command that every new volume of this class gets.',
        ko: '이 class의 새 볼륨마다 마운트 명령에 줄 옵션입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'An option that the file system does not know: volumes are made, but Pods cannot mount them.',
        ko: '파일 시스템이 모르는 옵션을 쓰는 경우입니다. 볼륨은 만들어지지만 Pod가 마운트하지 못합니다.',
      },
      related: ['parameters'],
      learnMore: `${classes}#mount-options`,
    },
  },
  {
    on: 'storage.k8s.io/StorageClass',
    field: ['allowedTopologies', 'allowedTopologies[].matchLabelExpressions'],
    note: {
      id: 'storage-class-allowed-topologies',
      what: {
        en: 'Restricts where volumes may be made, such as to certain zones, by labels of nodes.',
        ko: '볼륨을 만들 수 있는 곳을 노드의 label로 제한합니다. 예를 들어 특정 zone에서만 만듭니다.',
      },
      actor: 'csi-driver',
      absent: { en: 'Anywhere the driver can.', ko: '드라이버가 할 수 있는 곳이면 어디든 됩니다.' },
      mistake: {
        en: 'A zone without nodes for the Pods: with `WaitForFirstConsumer` this field is rarely needed.',
        ko: 'Pod를 실행할 노드가 없는 zone을 쓰는 경우입니다. `WaitForFirstConsumer`라면 이 필드는 거의 필요 없습니다.',
      },
      related: ['volumeBindingMode'],
      learnMore: `${classes}#allowed-topologies`,
    },
  },
  {
    on: 'storage.k8s.io/StorageClass',
    field: ['allowedTopologies[].matchLabelExpressions[].key', 'allowedTopologies[].matchLabelExpressions[].values'],
    note: {
      id: 'storage-class-topology-expression',
      what: {
        en: 'A node label and the values it may have, such as `topology.kubernetes.io/zone` and a list of zones.',
        ko: '노드 label과 가질 수 있는 값입니다. 예를 들어 `topology.kubernetes.io/zone`과 zone의 목록입니다.',
      },
      actor: 'csi-driver',
      mistake: {
        en: 'A label that the driver does not report: many drivers have a topology key of their own.',
        ko: '드라이버가 보고하지 않는 label을 쓰는 경우입니다. 자기 topology 키를 가진 드라이버가 많습니다.',
      },
      related: ['provisioner'],
      learnMore: `${classes}#allowed-topologies`,
    },
  },
  {
    on: 'storage.k8s.io/StorageClass',
    field: 'metadata.annotations["storageclass.kubernetes.io/is-default-class"]',
    note: {
      id: 'storage-class-is-default-class',
      what: {
        en: '`"true"` makes this the class of claims that name none.',
        ko: '`"true"`이면 class를 쓰지 않은 claim의 기본 class가 됩니다.',
      },
      actor: 'persistentvolume-controller',
      absent: { en: 'It is not the default.', ko: '기본 class가 아닙니다.' },
      mistake: {
        en: 'Two default classes: the one created last is used. And unquoted `true` is rejected, annotations are strings.',
        ko: '기본 class가 둘인 경우입니다. 마지막에 만든 것이 쓰입니다. 따옴표 없는 `true`는 문자열이 아니므로 거부됩니다.',
      },
      related: ['provisioner'],
      learnMore: `${classes}#default-storageclass`,
    },
  },
  {
    on: 'PersistentVolume',
    field: [
      'spec.claimRef.kind',
      'spec.claimRef.apiVersion',
      'spec.claimRef.resourceVersion',
      'spec.claimRef.fieldPath',
    ],
    note: {
      id: 'volume-claim-ref-record',
      what: {
        en: 'Filled in when the volume is bound; to reserve it, the name and the namespace of the claim are enough.',
        ko: '볼륨을 묶을 때 채워집니다. 예약할 때는 claim의 이름과 네임스페이스만 쓰면 됩니다.',
      },
      actor: 'persistentvolume-controller',
      related: ['spec.claimRef'],
      learnMore: `${page}#reserving-a-persistentvolume`,
    },
  },
];
