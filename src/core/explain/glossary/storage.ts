import type { GlossaryEntry } from '../glossaryEntry.ts';

const docs = 'https://kubernetes.io/docs';
const volumeDocs = `${docs}/concepts/storage/volumes`;
const persistentDocs = `${docs}/concepts/storage/persistent-volumes`;

/** What stays when a container goes. */
export const storage: readonly GlossaryEntry[] = [
  {
    id: 'volume',
    name: { en: 'volume', ko: '볼륨' },
    aliases: ['volumes', 'volumeMounts', '마운트'],
    what: {
      en: 'A folder that a Pod brings for its containers. `volumes` says where it comes from (an empty folder, a ConfigMap, a disk), `volumeMounts` at which path a container sees it. All containers of the Pod can share it.',
      ko: 'Pod가 컨테이너에 제공하는 디렉터리입니다. `volumes`는 빈 디렉터리, ConfigMap, 디스크처럼 어디서 오는지를, `volumeMounts`는 컨테이너의 어느 경로에 보일지를 정합니다. Pod의 모든 컨테이너가 함께 쓸 수 있습니다.',
    },
    matters: {
      en: 'It outlives a restart of a container. Whether it outlives the Pod depends on the type: an emptyDir does not, a claimed PersistentVolume does. A mount hides what the image has at that path.',
      ko: '컨테이너가 재시작해도 남습니다. Pod가 사라져도 남는지는 타입에 달려 있어, emptyDir는 사라지고 claim으로 얻은 PersistentVolume은 남습니다. 마운트하면 이미지의 그 경로에 있던 내용은 가려집니다.',
    },
    seenIn: ['pod.spec.volumes', 'pod.spec.containers.volumeMounts'],
    related: ['empty-dir', 'host-path', 'projected-volume', 'git-repo', 'persistent-volume-claim', 'config-map'],
    learnMore: `${volumeDocs}/`,
  },
  {
    id: 'empty-dir',
    name: { en: 'emptyDir', ko: 'emptyDir' },
    aliases: ['scratch', '임시 볼륨', 'ephemeral volume'],
    what: {
      en: 'A volume that starts empty with the Pod and is deleted with it. It lies on the disk of the node, or in memory with `medium: Memory`. For scratch files, and to hand files from one container to another.',
      ko: 'Pod와 함께 빈 상태로 생겨 Pod와 함께 지워지는 볼륨입니다. 노드의 디스크에, `medium: Memory`면 메모리에 있습니다. 임시 파일이나 컨테이너 사이에 파일을 주고받는 데 씁니다.',
    },
    matters: {
      en: 'Not for data: a new Pod gets a new, empty one. In memory it counts towards the memory limit; beyond `sizeLimit` the Pod is evicted.',
      ko: '보관할 데이터에는 쓰지 않습니다. 새 Pod는 빈 볼륨을 새로 받습니다. 메모리에 두면 메모리 한도에 포함되고, `sizeLimit`을 넘으면 Pod가 축출됩니다.',
    },
    seenIn: ['pod.spec.volumes.emptyDir'],
    related: ['volume', 'host-path', 'persistent-volume-claim'],
    learnMore: `${volumeDocs}/#emptydir`,
  },
  {
    id: 'host-path',
    name: { en: 'hostPath', ko: 'hostPath' },
    aliases: ['호스트 경로'],
    what: {
      en: 'A volume that is a path of the node itself, such as `/var/log`. Pods on the same node see the same files.',
      ko: '`/var/log`처럼 노드 자체의 경로를 그대로 쓰는 볼륨입니다. 같은 노드의 Pod들은 같은 파일을 봅니다.',
    },
    matters: {
      en: 'A Pod that moves to another node finds other files there. And it breaks the isolation: whoever may mount `/` owns the node. For node agents only; the stricter Pod security levels forbid it.',
      ko: 'Pod가 다른 노드로 가면 다른 파일을 보게 됩니다. 격리도 깨져서 `/`를 마운트할 수 있으면 노드를 장악할 수 있습니다. 노드 에이전트에만 쓰며, 엄격한 Pod 보안 수준에서는 금지됩니다.',
    },
    seenIn: ['pod.spec.volumes.hostPath'],
    related: ['volume', 'daemon-set', 'empty-dir'],
    learnMore: `${volumeDocs}/#hostpath`,
  },
  {
    id: 'projected-volume',
    name: { en: 'projected volume', ko: 'projected 볼륨' },
    aliases: ['projected', '프로젝티드 볼륨', 'downward API', '다운워드 API'],
    what: {
      en: 'One folder put together from several sources: Secrets, ConfigMaps, fields of the Pod (downward API), and tokens of its ServiceAccount that are renewed.',
      ko: '여러 출처를 한 디렉터리에 모은 볼륨입니다. Secret, ConfigMap, Pod 자신의 필드(downward API), 자동으로 갱신되는 ServiceAccount 토큰을 함께 담습니다.',
    },
    matters: {
      en: 'Every Pod gets one without asking, with the token for kube-apiserver, unless `automountServiceAccountToken` is `false`.',
      ko: '`automountServiceAccountToken`을 `false`로 하지 않으면, kube-apiserver용 토큰이 든 projected 볼륨이 모든 Pod에 자동으로 붙습니다.',
    },
    seenIn: ['pod.spec.volumes.projected'],
    related: ['volume', 'service-account', 'secret', 'config-map'],
    learnMore: `${docs}/concepts/storage/projected-volumes/`,
  },
  {
    id: 'git-repo',
    name: { en: 'gitRepo', ko: 'gitRepo' },
    aliases: ['git repo volume', 'git 볼륨'],
    what: {
      en: 'A volume type that cloned a git repository into a folder when the Pod started. It has been deprecated since 1.11 and is switched off by default since 1.33.',
      ko: 'Pod가 시작할 때 git 저장소를 디렉터리에 클론하던 볼륨 타입입니다. 1.11부터 사용 중단(deprecated) 상태였고 1.33부터는 기본으로 꺼져 있습니다.',
    },
    matters: {
      en: 'The kubelet ran git as root on the node: a hostile repository could run programs there. Clone in an init container into an emptyDir instead.',
      ko: 'kubelet이 노드에서 root로 git을 실행했기 때문에, 악의적인 저장소가 노드에서 프로그램을 돌릴 수 있었습니다. 대신 init 컨테이너에서 emptyDir로 클론합니다.',
    },
    seenIn: ['pod.spec.volumes.gitRepo'],
    related: ['volume', 'empty-dir', 'init-container'],
    learnMore: `${volumeDocs}/#gitrepo`,
  },
  {
    id: 'persistent-volume',
    name: { en: 'PersistentVolume', ko: 'PersistentVolume' },
    aliases: [
      '퍼시스턴트 볼륨',
      'pv',
      '영구 볼륨',
      'Available',
      'Bound',
      'Released',
      'PV lifecycle',
      'PV 라이프사이클',
    ],
    what: {
      en: 'A piece of storage that the cluster knows: a disk of the cloud, a share on the network. It is there independent of any Pod. Its states: `Available` (free), `Bound` (a claim has it), `Released` (the claim is gone, the data still there), `Failed`.',
      ko: '클라우드 디스크나 네트워크 공유처럼 클러스터에 등록된 스토리지입니다. 어떤 Pod와도 별개로 있습니다. 상태는 `Available`(비어 있음), `Bound`(claim이 쓰는 중), `Released`(claim은 사라지고 데이터는 남음), `Failed`입니다.',
    },
    matters: {
      en: 'A `Released` volume is not given to the next claim, since it holds the data of the last one: somebody has to clear it and remove `claimRef`.',
      ko: '`Released` 볼륨은 앞 사용자의 데이터가 있어 다음 claim에 주어지지 않습니다. 사람이 비우고 `claimRef`를 지워야 합니다.',
    },
    picture: {
      drawing: `            claim binds           claim deleted
Available ───────────────▶ Bound ───────────────▶ Released
                                                   │
                      Delete: volume and disk go ◀─┤
                      Retain: kept, by hand      ◀─┘`,
      caption: {
        en: 'The life of a PersistentVolume; the reclaim policy decides how it ends.',
        ko: 'PersistentVolume의 일생입니다. 마지막은 reclaim policy가 정합니다.',
      },
    },
    seenIn: ['persistentvolume', 'persistentvolume.spec.capacity', 'persistentvolume.spec.claimRef'],
    related: [
      'persistent-volume-claim',
      'reclaim-policy',
      'access-modes',
      'dynamic-provisioning',
      'persistentvolume-controller',
    ],
    learnMore: `${persistentDocs}/#lifecycle-of-a-volume-and-claim`,
  },
  {
    id: 'persistent-volume-claim',
    name: { en: 'PersistentVolumeClaim', ko: 'PersistentVolumeClaim' },
    aliases: ['퍼시스턴트 볼륨 클레임', 'pvc', 'claim', '클레임', '볼륨 클레임'],
    what: {
      en: 'A request for storage: this much, to be used like that, of this class. The cluster binds it to a PersistentVolume that fits, or has one made. Pods name the claim, and need not know what is behind it.',
      ko: '스토리지에 대한 요청입니다. 크기, 사용 방식, class를 적으면 클러스터가 맞는 PersistentVolume과 묶거나 새로 만들게 합니다. Pod는 claim의 이름만 알면 되고 그 뒤에 무엇이 있는지 몰라도 됩니다.',
    },
    matters: {
      en: 'It stays `Pending` while nothing fits: wrong class, too large, or the class waits for the first Pod (`WaitForFirstConsumer`), which is no error. It can be made larger, never smaller.',
      ko: '맞는 것이 없으면 `Pending`에 머뭅니다. class가 틀렸거나 너무 크거나, 첫 Pod를 기다리는 class(`WaitForFirstConsumer`)일 수 있는데 마지막은 오류가 아닙니다. 늘릴 수는 있어도 줄일 수는 없습니다.',
    },
    picture: {
      drawing: `Pod ──▶ PersistentVolumeClaim ──▶ PersistentVolume ──▶ disk
 volumes   10Gi, ReadWriteOnce       (bound 1:1)          (CSI)
                    │                     ▲
                    └── StorageClass ─────┘ makes it`,
      caption: {
        en: 'From the Pod to the disk: developers write the left half, the cluster fills in the right.',
        ko: 'Pod에서 디스크까지입니다. 왼쪽은 개발자가 쓰고 오른쪽은 클러스터가 채웁니다.',
      },
    },
    seenIn: [
      'persistentvolumeclaim',
      'persistentvolumeclaim.spec.storageClassName',
      'pod.spec.volumes.persistentVolumeClaim',
    ],
    related: ['persistent-volume', 'storage-class', 'access-modes', 'dynamic-provisioning'],
    learnMore: `${persistentDocs}/#persistentvolumeclaims`,
  },
  {
    id: 'access-modes',
    name: { en: 'access modes', ko: '액세스 모드' },
    aliases: [
      'access mode',
      '접근 모드',
      'ReadWriteOnce',
      'RWO',
      'ReadOnlyMany',
      'ROX',
      'ReadWriteMany',
      'RWX',
      'ReadWriteOncePod',
      'RWOP',
    ],
    what: {
      en: 'How a volume may be mounted: `ReadWriteOnce` by one node, `ReadOnlyMany` by many nodes to read, `ReadWriteMany` by many nodes to write, `ReadWriteOncePod` by a single Pod.',
      ko: '볼륨을 어떻게 마운트할 수 있는지 정합니다. `ReadWriteOnce`는 노드 하나, `ReadOnlyMany`는 여러 노드에서 읽기, `ReadWriteMany`는 여러 노드에서 쓰기, `ReadWriteOncePod`는 Pod 하나만 됩니다.',
    },
    matters: {
      en: '`ReadWriteOnce` means one node, not one Pod: two Pods on a node may both write. Block disks mostly offer nothing more; many writers need a file system such as NFS.',
      ko: '`ReadWriteOnce`는 Pod 하나가 아니라 노드 하나라는 뜻이라 한 노드의 두 Pod가 함께 쓸 수 있습니다. 블록 디스크는 대개 이것뿐이고, 여럿이 쓰려면 NFS 같은 파일 시스템이 필요합니다.',
    },
    seenIn: ['persistentvolumeclaim.spec.accessModes', 'persistentvolume.spec.accessModes'],
    related: ['persistent-volume-claim', 'persistent-volume'],
    learnMore: `${persistentDocs}/#access-modes`,
  },
  {
    id: 'reclaim-policy',
    name: { en: 'reclaim policy', ko: '리클레임 정책' },
    aliases: ['persistentVolumeReclaimPolicy', '반환 정책', '회수 정책', 'Retain', 'Delete', 'Recycle'],
    what: {
      en: 'What becomes of a volume when its claim is deleted. `Delete`: volume and disk are deleted. `Retain`: both stay for somebody to look after. `Recycle`, which emptied it with `rm -rf`, is deprecated.',
      ko: 'claim이 삭제되면 볼륨을 어떻게 할지 정합니다. `Delete`는 볼륨과 디스크를 지우고, `Retain`은 둘 다 남겨 사람이 처리합니다. `rm -rf`로 비우던 `Recycle`은 사용 중단되었습니다.',
    },
    matters: {
      en: 'Volumes made by a StorageClass are deleted by default, with the data. For a database set `Retain`.',
      ko: 'StorageClass로 만든 볼륨은 기본으로 데이터까지 지워집니다. 데이터베이스라면 `Retain`으로 둡니다.',
    },
    seenIn: ['persistentvolume.spec.persistentVolumeReclaimPolicy', 'storageclass.reclaimPolicy'],
    related: ['persistent-volume', 'storage-class'],
    learnMore: `${persistentDocs}/#reclaiming`,
  },
  {
    id: 'storage-class',
    name: { en: 'StorageClass', ko: 'StorageClass' },
    aliases: ['스토리지 클래스', 'sc', 'storageClassName'],
    what: {
      en: 'A kind of storage on offer, such as "fast" or "cheap": which driver makes the volumes, with which parameters, when, and what becomes of them. One class may be the default for claims that name none.',
      ko: '"빠른 것", "싼 것"처럼 제공되는 스토리지의 종류입니다. 어떤 드라이버가 어떤 값으로 언제 볼륨을 만들고 나중에 어떻게 할지 정합니다. 하나를 기본 class로 두면 이름을 적지 않은 claim이 이를 씁니다.',
    },
    matters: {
      en: '`volumeBindingMode: WaitForFirstConsumer` makes the volume where the Pod runs. With `Immediate` a disk may lie in a zone where the Pod finds no room.',
      ko: '`volumeBindingMode: WaitForFirstConsumer`면 Pod가 돌 곳에 볼륨을 만듭니다. `Immediate`면 Pod가 들어갈 자리가 없는 영역에 디스크가 생길 수 있습니다.',
    },
    seenIn: ['storageclass', 'storageclass.volumeBindingMode', 'persistentvolumeclaim.spec.storageClassName'],
    related: ['dynamic-provisioning', 'csi-driver', 'persistent-volume-claim', 'reclaim-policy'],
    learnMore: `${docs}/concepts/storage/storage-classes/`,
  },
  {
    id: 'dynamic-provisioning',
    name: { en: 'dynamic provisioning', ko: '동적 프로비저닝' },
    aliases: ['provisioning', '프로비저닝', '동적 볼륨 프로비저닝'],
    what: {
      en: 'Volumes are made when a claim asks for one, by the driver of its StorageClass. Before, an administrator made disks in advance and registered each as a PersistentVolume (static provisioning).',
      ko: 'claim이 요청하면 StorageClass의 드라이버가 그때 볼륨을 만듭니다. 예전에는 관리자가 디스크를 미리 만들어 PersistentVolume으로 하나씩 등록했습니다(정적 프로비저닝).',
    },
    matters: {
      en: '`storageClassName: ""` switches it off for a claim; leaving the field out means the default class. The two are often mixed up.',
      ko: '`storageClassName: ""`은 동적 프로비저닝을 끄고, 필드를 빼면 기본 class를 씁니다. 이 둘을 혼동하기 쉽습니다.',
    },
    seenIn: ['persistentvolumeclaim.spec.storageClassName', 'storageclass.provisioner'],
    related: ['storage-class', 'csi-driver', 'persistent-volume'],
    learnMore: `${docs}/concepts/storage/dynamic-provisioning/`,
  },
];
