import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/storage/volumes/#iscsi';
const fibre = 'https://kubernetes.io/docs/concepts/storage/volumes/#fc';
const flex = 'https://kubernetes.io/docs/concepts/storage/volumes/#flexvolume-deprecated';

/** Volumes of a storage network, and those that a program on the node mounts: the same in Pods and PersistentVolumes. */
export const blockVolumes: readonly FieldNote[] = [
  {
    on: 'ISCSIVolumeSource',
    field: ['targetPortal', 'portals'],
    note: {
      id: 'iscsi-portals',
      what: {
        en: 'The address of the storage, with a port unless it is `3260`; `portals` are further ones for the same disk, for several paths to it.',
        ko: '스토리지의 주소입니다. 포트가 `3260`이 아니면 함께 씁니다. `portals`는 같은 디스크로 가는 다른 주소이며 경로를 여럿 둘 때 씁니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'An address that only the control plane reaches: every node that may run the Pod must reach it.',
        ko: '컨트롤 플레인에서만 닿는 주소를 쓰는 경우입니다. Pod를 실행할 수 있는 모든 노드에서 닿아야 합니다.',
      },
      learnMore: page,
    },
  },
  {
    on: 'ISCSIVolumeSource',
    field: ['iqn', 'lun'],
    note: {
      id: 'iscsi-target',
      what: {
        en: 'Which disk it is: the name of the target, such as `iqn.2001-04.com.example:storage.disk1`, and the number of the disk there.',
        ko: '어느 디스크인지 정합니다. target의 이름(예: `iqn.2001-04.com.example:storage.disk1`)과 그 안의 디스크 번호입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A number that another volume uses as well: two programs then write to one disk.',
        ko: '다른 볼륨도 쓰는 번호를 적는 경우입니다. 두 프로그램이 한 디스크에 쓰게 됩니다.',
      },
      learnMore: page,
    },
  },
  {
    on: 'ISCSIVolumeSource',
    field: ['initiatorName', 'iscsiInterface'],
    note: {
      id: 'iscsi-initiator',
      what: {
        en: 'How the node presents itself to the storage, and which interface of iSCSI it uses.',
        ko: '노드가 스토리지에 자신을 알리는 이름과, 사용할 iSCSI 인터페이스입니다.',
      },
      actor: 'kubelet',
      absent: {
        en: 'The name of the node, and the interface `default`, which is TCP.',
        ko: '노드의 이름과 인터페이스 `default`(TCP)입니다.',
      },
      learnMore: page,
    },
  },
  {
    on: 'ISCSIVolumeSource',
    field: ['chapAuthDiscovery', 'chapAuthSession', 'secretRef', 'secretRef.name', 'secretRef.namespace'],
    note: {
      id: 'iscsi-chap',
      what: {
        en: 'Whether the storage asks for a password (CHAP) when disks are looked up and when one is used; the Secret holds it.',
        ko: '디스크를 찾을 때와 쓸 때 스토리지가 비밀번호(CHAP)를 요구하는지 정합니다. 비밀번호는 Secret에 있습니다.',
      },
      actor: 'kubelet',
      absent: { en: 'No password.', ko: '비밀번호가 없습니다.' },
      mistake: {
        en: 'A Secret of another type than `kubernetes.io/iscsi-chap`, or switching it on without `secretRef`.',
        ko: '`kubernetes.io/iscsi-chap`이 아닌 타입의 Secret을 쓰거나 `secretRef` 없이 켜는 경우입니다.',
      },
      learnMore: page,
    },
  },
  {
    on: ['ISCSIVolumeSource', 'FCVolumeSource'],
    field: ['fsType', 'readOnly'],
    note: {
      id: 'block-volume-file-system',
      what: {
        en: 'The file system on the disk (`fsType`), and whether it is mounted for reading only (`readOnly`).',
        ko: '디스크의 파일 시스템(`fsType`)과 읽기 전용으로 마운트할지(`readOnly`) 정합니다.',
      },
      actor: 'kubelet',
      absent: { en: '`ext4`, for reading and writing.', ko: '`ext4`이며 읽고 쓸 수 있습니다.' },
      mistake: {
        en: 'Another file system than the disk has: mounting fails. An empty disk is formatted.',
        ko: '디스크에 있는 것과 다른 파일 시스템을 쓰는 경우입니다. 마운트가 실패합니다. 빈 디스크는 포맷됩니다.',
      },
      learnMore: page,
    },
  },
  {
    on: 'FCVolumeSource',
    field: ['targetWWNs', 'lun'],
    note: {
      id: 'fc-target',
      what: {
        en: 'Which disk it is: the worldwide names of the storage and the number of the disk there.',
        ko: '어느 디스크인지 정합니다. 스토리지의 WWN과 그 안의 디스크 번호입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Writing `wwids` as well: either these two or `wwids`.',
        ko: '`wwids`도 함께 쓰는 경우입니다. 이 둘과 `wwids` 중 하나만 쓰십시오.',
      },
      learnMore: fibre,
    },
  },
  {
    on: 'FCVolumeSource',
    field: 'wwids',
    note: {
      id: 'fc-wwids',
      what: {
        en: 'Which disk it is, by its own worldwide identifiers, instead of `targetWWNs` and `lun`.',
        ko: '`targetWWNs`와 `lun` 대신 디스크 자체의 식별자(WWID)로 어느 디스크인지 정합니다.',
      },
      actor: 'kubelet',
      learnMore: fibre,
    },
  },
  {
    on: 'FlexVolumeSource',
    field: ['driver', 'options', 'options.*'],
    note: {
      id: 'flex-volume-driver',
      what: {
        en: 'The program on the node that mounts the volume, such as `example.com/lvm`, and what it is told.',
        ko: '노드에서 볼륨을 마운트하는 프로그램(예: `example.com/lvm`)과 여기에 전하는 설정입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A program that not every node has: the Pod does not start there. Use a CSI driver instead.',
        ko: '일부 노드에만 있는 프로그램을 쓰는 경우입니다. 없는 노드에서는 Pod가 시작되지 않습니다. CSI 드라이버를 쓰십시오.',
      },
      learnMore: flex,
    },
  },
  {
    on: 'FlexVolumeSource',
    field: ['fsType', 'readOnly', 'secretRef', 'secretRef.name', 'secretRef.namespace'],
    note: {
      id: 'flex-volume-settings',
      what: {
        en: 'What the program is given besides: file system, whether to mount for reading only, and a Secret.',
        ko: '프로그램에 함께 넘기는 파일 시스템, 읽기 전용 여부, Secret입니다.',
      },
      actor: 'kubelet',
      learnMore: flex,
    },
  },
];
