import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/storage/volumes/';
const projected = 'https://kubernetes.io/docs/concepts/storage/projected-volumes/';
const ephemeral = 'https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/';
const configMap = 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/';
const secret = 'https://kubernetes.io/docs/concepts/configuration/secret/';
const downward = 'https://kubernetes.io/docs/concepts/workloads/pods/downward-api/';
const downwardFiles =
  'https://kubernetes.io/docs/tasks/inject-data-application/downward-api-volume-expose-pod-information/';

/** The volumes of a Pod and where their content comes from. */
export const volumes: readonly FieldNote[] = [
  {
    on: 'PodSpec',
    field: 'volumes',
    note: {
      id: 'pod-volumes',
      what: {
        en: 'The storage of the Pod; a container sees a volume only if it mounts it with `volumeMounts`.',
        ko: 'Pod가 쓰는 저장 공간입니다. 컨테이너는 `volumeMounts`로 마운트한 볼륨만 봅니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A volume without any source: it silently becomes an empty `emptyDir`.',
        ko: '출처가 없는 볼륨을 쓰는 경우입니다. 알림 없이 빈 `emptyDir`가 됩니다.',
      },
      related: ['containers[].volumeMounts'],
      learnMore: page,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].name',
    note: {
      id: 'pod-volume-name',
      what: {
        en: 'The name that `volumeMounts` of the containers use; unique within the Pod.',
        ko: '컨테이너의 `volumeMounts`가 쓰는 이름입니다. Pod 안에서 유일해야 합니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Taking it for the name of the ConfigMap, Secret or claim: that one stands inside the source.',
        ko: 'ConfigMap, Secret, claim의 이름으로 여기는 경우입니다. 그 이름은 출처 안에 씁니다.',
      },
      related: ['containers[].volumeMounts[].name'],
      learnMore: page,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].emptyDir',
    note: {
      id: 'volume-empty-dir',
      what: {
        en: 'An empty folder that lives as long as the Pod stays on its node; all its containers can share it.',
        ko: 'Pod가 노드에 있는 동안 존재하는 빈 디렉터리입니다. Pod의 모든 컨테이너가 함께 쓸 수 있습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Keeping data there that must survive: it outlives a container restart, but not the Pod.',
        ko: '잃으면 안 되는 데이터를 두는 경우입니다. 컨테이너가 다시 시작해도 남지만 Pod와 함께 사라집니다.',
      },
      related: ['volumes[].emptyDir.sizeLimit', 'volumes[].persistentVolumeClaim'],
      learnMore: `${page}#emptydir`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].emptyDir.medium',
    note: {
      id: 'volume-empty-dir-medium',
      what: {
        en: '`Memory` keeps the files in RAM; `""` uses the disk of the node.',
        ko: '`Memory`는 파일을 RAM에 둡니다. `""`는 노드의 디스크를 씁니다.',
      },
      actor: 'kubelet',
      absent: { en: '`""`, the disk of the node.', ko: '`""`이며 노드의 디스크를 씁니다.' },
      mistake: {
        en: 'Forgetting that files in RAM count against the memory limit: writing too much gets a container killed.',
        ko: 'RAM의 파일이 메모리 limit에 포함된다는 것을 잊는 경우입니다. 너무 많이 쓰면 컨테이너가 종료됩니다.',
      },
      related: ['volumes[].emptyDir.sizeLimit', 'containers[].resources.limits.memory'],
      learnMore: `${page}#emptydir`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].emptyDir.sizeLimit',
    note: {
      id: 'volume-empty-dir-size-limit',
      what: {
        en: 'How large the folder may grow; a Pod that goes over it on disk is evicted, in RAM its writes fail.',
        ko: '디렉터리가 커질 수 있는 한계입니다. 디스크에서 넘으면 Pod가 축출되고, RAM에서는 쓰기가 실패합니다.',
      },
      actor: 'kubelet',
      absent: {
        en: 'On disk no limit of its own; in RAM at most the memory limit of the Pod.',
        ko: '디스크에는 별도의 한계가 없고, RAM에서는 최대 Pod의 메모리 limit까지입니다.',
      },
      mistake: {
        en: 'Writing `500m` for megabytes: that is half a byte. Use `500Mi`.',
        ko: '메가바이트를 `500m`으로 쓰는 경우입니다. 0.5바이트를 뜻하므로 `500Mi`로 쓰십시오.',
      },
      related: ['volumes[].emptyDir.medium'],
      learnMore: `${page}#emptydir`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].emptyDir.mode',
    note: {
      id: 'volume-empty-dir-mode',
      what: {
        en: 'The access rights of the folder, usually written in octal, such as `0755` or `01777`.',
        ko: '디렉터리의 접근 권한이며 보통 8진수로 씁니다. 예: `0755`, `01777`.',
      },
      actor: 'kubelet',
      absent: { en: '`0777`.', ko: '`0777`입니다.' },
      mistake: {
        en: 'Relying on it: the field is new and behind the feature gate `EmptyDirVolumeMode`.',
        ko: '어디서나 된다고 믿는 경우입니다. 새 필드이며 feature gate `EmptyDirVolumeMode`를 켜야 합니다.',
      },
      related: ['securityContext.fsGroup'],
      learnMore: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-emptydir-volume-mode/',
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].hostPath',
    note: {
      id: 'volume-pod-host-path',
      what: {
        en: 'A file or folder of the node the Pod happens to run on; for node agents, not for data of applications.',
        ko: 'Pod가 실행되는 노드의 파일이나 디렉터리입니다. 애플리케이션 데이터가 아니라 노드 에이전트를 위한 것입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Keeping data there: a Pod on another node does not see it. And write access can hand over the whole node.',
        ko: '데이터를 두는 경우입니다. 다른 노드의 Pod에는 보이지 않습니다. 또 쓰기 권한은 노드 전체를 넘겨줄 수 있습니다.',
      },
      related: ['volumes[].hostPath.type', 'volumes[].persistentVolumeClaim'],
      learnMore: `${page}#hostpath`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].hostPath.path',
    note: {
      id: 'volume-host-path-path',
      what: {
        en: 'The path on the node, such as `/var/log`; links are followed.',
        ko: '노드의 경로입니다. 예: `/var/log`. 링크는 따라갑니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Mounting `/` or a runtime socket: a program in the container can then control the node.',
        ko: '`/`나 런타임 소켓을 마운트하는 경우입니다. 컨테이너 안의 프로그램이 노드를 조종할 수 있습니다.',
      },
      related: ['volumes[].hostPath.type', 'containers[].volumeMounts[].readOnly'],
      learnMore: `${page}#hostpath`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].hostPath.type',
    note: {
      id: 'volume-host-path-type',
      what: {
        en: 'What must be at the path, such as `Directory`, `File` or `Socket`; `DirectoryOrCreate` and `FileOrCreate` make it.',
        ko: '경로에 무엇이 있어야 하는지 정합니다. 예: `Directory`, `File`, `Socket`. `DirectoryOrCreate`와 `FileOrCreate`는 만들어 줍니다.',
      },
      actor: 'kubelet',
      absent: { en: 'Nothing is checked.', ko: '아무것도 검사하지 않습니다.' },
      mistake: {
        en: '`FileOrCreate` in a folder that does not exist: parent folders are not made, so the Pod does not start.',
        ko: '없는 디렉터리에 `FileOrCreate`를 쓰는 경우입니다. 상위 디렉터리는 만들지 않으므로 Pod가 시작되지 않습니다.',
      },
      related: ['volumes[].hostPath.path'],
      learnMore: `${page}#hostpath-volume-types`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].configMap', 'volumes[].configMap.name'],
    note: {
      id: 'volume-config-map',
      what: {
        en: "The ConfigMap, in the Pod's namespace, whose keys become files.",
        ko: '키가 파일이 되는, Pod와 같은 네임스페이스의 ConfigMap입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A ConfigMap that is missing: the Pod waits in `ContainerCreating` until somebody creates it.',
        ko: 'ConfigMap이 없는 경우입니다. 누군가 만들 때까지 Pod가 `ContainerCreating`에서 기다립니다.',
      },
      related: ['volumes[].configMap.items', 'volumes[].configMap.optional'],
      learnMore: `${configMap}#add-configmap-data-to-a-volume`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].secret', 'volumes[].secret.secretName'],
    note: {
      id: 'volume-secret',
      what: {
        en: "The Secret, in the Pod's namespace, whose keys become files, already decoded from base64.",
        ko: '키가 파일이 되는, Pod와 같은 네임스페이스의 Secret입니다. 파일에는 base64를 푼 값이 들어갑니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Writing `name`: in this volume the field is called `secretName`.',
        ko: '`name`으로 쓰는 경우입니다. 이 볼륨에서는 필드 이름이 `secretName`입니다.',
      },
      related: ['volumes[].secret.items', 'volumes[].secret.optional'],
      learnMore: `${secret}#using-secrets-as-files-from-a-pod`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].configMap.items',
      'volumes[].secret.items',
      'volumes[].projected.sources[].configMap.items',
      'volumes[].projected.sources[].secret.items',
    ],
    note: {
      id: 'volume-key-items',
      what: {
        en: 'Only these keys become files, under the given paths.',
        ko: '이 키들만 정해진 경로의 파일이 됩니다.',
      },
      actor: 'kubelet',
      absent: { en: 'Each key becomes a file of the same name.', ko: '키마다 같은 이름의 파일이 됩니다.' },
      mistake: {
        en: 'A key that does not exist: the volume is not mounted and the Pod does not start, unless it is `optional`.',
        ko: '없는 키를 쓰는 경우입니다. `optional`이 아니면 볼륨이 마운트되지 않아 Pod가 시작되지 않습니다.',
      },
      related: ['volumes[].configMap.items[].key', 'volumes[].configMap.items[].path'],
      learnMore: `${configMap}#add-configmap-data-to-a-specific-path-in-the-volume`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].configMap.defaultMode',
      'volumes[].secret.defaultMode',
      'volumes[].projected.defaultMode',
      'volumes[].downwardAPI.defaultMode',
    ],
    note: {
      id: 'volume-default-mode',
      what: {
        en: 'The access rights of the files, usually written in octal: `0644` lets everyone read them, `0400` only their owner.',
        ko: '파일의 접근 권한이며 보통 8진수로 씁니다. `0644`는 모두가, `0400`은 소유자만 읽을 수 있습니다.',
      },
      actor: 'kubelet',
      absent: { en: '`0644`.', ko: '`0644`입니다.' },
      mistake: {
        en: '`644` without the leading zero is decimal, too large, and rejected. In JSON write 420 for `0644`.',
        ko: '앞의 0이 없는 `644`는 십진수이고 너무 커서 거부됩니다. JSON에서는 `0644`를 420으로 쓰십시오.',
      },
      related: ['securityContext.fsGroup', 'volumes[].configMap.items[].mode'],
      learnMore: `${secret}#secret-files-permissions`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].configMap.defaultUser',
      'volumes[].secret.defaultUser',
      'volumes[].projected.defaultUser',
      'volumes[].downwardAPI.defaultUser',
    ],
    note: {
      id: 'volume-default-user',
      what: {
        en: 'The number of the user who owns the files.',
        ko: '파일을 소유하는 사용자의 번호입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Relying on it: the field is new and behind the feature gate `AtomicWriteVolumeUserFields`.',
        ko: '어디서나 된다고 믿는 경우입니다. 새 필드이며 feature gate `AtomicWriteVolumeUserFields`를 켜야 합니다.',
      },
      related: ['volumes[].secret.defaultMode', 'securityContext.runAsUser'],
      learnMore: page,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].configMap.optional',
      'volumes[].secret.optional',
      'volumes[].projected.sources[].configMap.optional',
      'volumes[].projected.sources[].secret.optional',
    ],
    note: {
      id: 'volume-optional',
      what: {
        en: 'Lets the Pod start even if the ConfigMap, the Secret or a key is missing; its files appear once it exists.',
        ko: 'ConfigMap이나 Secret 또는 키가 없어도 Pod가 시작되게 합니다. 생기면 파일이 나타납니다.',
      },
      actor: 'kubelet',
      absent: { en: '`false`: it must exist.', ko: '`false`입니다. 반드시 있어야 합니다.' },
      related: ['volumes[].configMap.name', 'volumes[].secret.secretName'],
      learnMore: `${configMap}#optional-references`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].persistentVolumeClaim', 'volumes[].persistentVolumeClaim.claimName'],
    note: {
      id: 'volume-persistent-volume-claim',
      what: {
        en: "The PersistentVolumeClaim, in the Pod's namespace, whose storage is used; its data outlives the Pod.",
        ko: '쓸 스토리지를 가진, Pod와 같은 네임스페이스의 PersistentVolumeClaim입니다. 데이터는 Pod가 없어져도 남습니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: 'Several replicas with one `ReadWriteOnce` claim: those on other nodes do not start. Use a StatefulSet.',
        ko: '여러 replica가 `ReadWriteOnce` claim 하나를 쓰는 경우입니다. 다른 노드의 Pod는 시작되지 않습니다. StatefulSet을 쓰십시오.',
      },
      related: ['containers[].volumeMounts'],
      learnMore: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes',
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].persistentVolumeClaim.readOnly',
    note: {
      id: 'volume-claim-read-only',
      what: {
        en: 'Makes the volume read-only for all containers of the Pod.',
        ko: 'Pod의 모든 컨테이너에서 볼륨을 읽기 전용으로 만듭니다.',
      },
      actor: 'kubelet',
      absent: { en: '`false`.', ko: '`false`입니다.' },
      related: ['containers[].volumeMounts[].readOnly'],
      learnMore: `${page}#read-only-mounts`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].projected', 'volumes[].projected.sources'],
    note: {
      id: 'volume-projected',
      what: {
        en: 'Puts several sources into one folder: ConfigMaps, Secrets, fields of the Pod, tokens and certificates.',
        ko: '여러 출처를 한 디렉터리에 모읍니다. ConfigMap, Secret, Pod의 필드, 토큰, 인증서를 쓸 수 있습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Two sources that write the same file: only one of them is there in the end.',
        ko: '두 출처가 같은 파일을 쓰는 경우입니다. 결국 하나만 남습니다.',
      },
      related: ['volumes[].projected.defaultMode'],
      learnMore: projected,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].projected.sources[].configMap', 'volumes[].projected.sources[].configMap.name'],
    note: {
      id: 'projected-config-map',
      what: {
        en: "A ConfigMap, in the Pod's namespace, whose keys become files of this folder.",
        ko: '키가 이 디렉터리의 파일이 되는, Pod와 같은 네임스페이스의 ConfigMap입니다.',
      },
      actor: 'kubelet',
      related: ['volumes[].projected.sources[].configMap.items'],
      learnMore: projected,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].projected.sources[].secret', 'volumes[].projected.sources[].secret.name'],
    note: {
      id: 'projected-secret',
      what: {
        en: "A Secret, in the Pod's namespace, whose keys become files of this folder.",
        ko: '키가 이 디렉터리의 파일이 되는, Pod와 같은 네임스페이스의 Secret입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Writing `secretName`: here the field is called `name`.',
        ko: '`secretName`으로 쓰는 경우입니다. 여기서는 필드 이름이 `name`입니다.',
      },
      related: ['volumes[].projected.sources[].secret.items'],
      learnMore: projected,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].serviceAccountToken',
    note: {
      id: 'projected-service-account-token',
      what: {
        en: "A short-lived token of the Pod's ServiceAccount; the kubelet replaces the file before it expires.",
        ko: 'Pod의 ServiceAccount에 대한 짧게 유효한 토큰입니다. 만료되기 전에 kubelet이 파일을 바꿉니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A program that reads the token only once: after an hour or so its requests are refused.',
        ko: '프로그램이 토큰을 한 번만 읽는 경우입니다. 한 시간쯤 지나면 요청이 거부됩니다.',
      },
      related: ['serviceAccountName', 'automountServiceAccountToken'],
      learnMore: `${projected}#serviceaccounttoken`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].serviceAccountToken.audience',
    note: {
      id: 'projected-token-audience',
      what: {
        en: 'For whom the token is meant; the receiver must refuse a token that is meant for somebody else.',
        ko: '토큰을 받을 대상입니다. 받는 쪽은 다른 대상을 위한 토큰을 거부해야 합니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'The API server itself.', ko: 'API 서버 자신입니다.' },
      related: ['volumes[].projected.sources[].serviceAccountToken.path'],
      learnMore: `${projected}#serviceaccounttoken`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].serviceAccountToken.expirationSeconds',
    note: {
      id: 'projected-token-expiration',
      what: {
        en: 'How many seconds the token should be valid, at least 600; it is replaced after 80% of that time or after a day.',
        ko: '토큰이 유효할 시간(초)이며 최소 600입니다. 그 시간의 80% 또는 하루가 지나면 바뀝니다.',
      },
      actor: 'kubelet',
      absent: { en: '3600, one hour.', ko: '3600이며 한 시간입니다.' },
      mistake: {
        en: 'Less than 600: the API server rejects the Pod.',
        ko: '600보다 작게 쓰는 경우입니다. API 서버가 Pod를 거부합니다.',
      },
      related: ['volumes[].projected.sources[].serviceAccountToken.audience'],
      learnMore: `${projected}#serviceaccounttoken`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].serviceAccountToken.path',
    note: {
      id: 'projected-token-path',
      what: {
        en: 'The file inside the volume that holds the token.',
        ko: '토큰이 들어갈 볼륨 안의 파일입니다.',
      },
      actor: 'kubelet',
      related: ['containers[].volumeMounts[].mountPath'],
      learnMore: `${projected}#serviceaccounttoken`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].clusterTrustBundle',
    note: {
      id: 'projected-cluster-trust-bundle',
      what: {
        en: 'Writes the root certificates of a ClusterTrustBundle, found by its name or its signer, into one file.',
        ko: '이름이나 signer로 찾은 ClusterTrustBundle의 루트 인증서를 파일 하나에 씁니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Relying on it everywhere: many clusters do not have ClusterTrustBundles switched on.',
        ko: '어디서나 된다고 믿는 경우입니다. ClusterTrustBundle을 켜지 않은 클러스터가 많습니다.',
      },
      related: ['volumes[].projected.sources'],
      learnMore: `${projected}#clustertrustbundle`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].podCertificate',
    note: {
      id: 'projected-pod-certificate',
      what: {
        en: 'Gets a private key and a certificate for the Pod from a signer and renews them in time.',
        ko: 'Pod를 위한 개인 키와 인증서를 signer에게서 받아 제때 갱신합니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A signer that nobody runs, or an older cluster: the Pod does not start.',
        ko: '아무도 운영하지 않는 signer를 쓰거나 오래된 클러스터인 경우입니다. Pod가 시작되지 않습니다.',
      },
      related: ['volumes[].projected.sources'],
      learnMore: projected,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].downwardAPI',
      'volumes[].downwardAPI.items',
      'volumes[].projected.sources[].downwardAPI',
      'volumes[].projected.sources[].downwardAPI.items',
    ],
    note: {
      id: 'volume-downward-api',
      what: {
        en: 'Files about the Pod itself, such as its labels or the limits of a container.',
        ko: 'label이나 컨테이너의 limit처럼 Pod 자신에 관한 파일입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Mounting it with `subPath`: the file then no longer follows changes of labels and annotations.',
        ko: '`subPath`로 마운트하는 경우입니다. label과 annotation이 바뀌어도 파일이 따라가지 않습니다.',
      },
      related: ['containers[].env[].valueFrom.fieldRef'],
      learnMore: downwardFiles,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].downwardAPI.items[].path', 'volumes[].projected.sources[].downwardAPI.items[].path'],
    note: {
      id: 'downward-api-path',
      what: {
        en: 'The file inside the volume that holds the value.',
        ko: '값이 들어갈 볼륨 안의 파일입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A path that starts with `/` or contains `..`: the API server rejects it.',
        ko: '`/`로 시작하거나 `..`이 든 경로를 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['containers[].volumeMounts[].mountPath'],
      learnMore: downwardFiles,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].downwardAPI.items[].fieldRef',
      'volumes[].downwardAPI.items[].fieldRef.fieldPath',
      'volumes[].projected.sources[].downwardAPI.items[].fieldRef',
      'volumes[].projected.sources[].downwardAPI.items[].fieldRef.fieldPath',
    ],
    note: {
      id: 'downward-api-field-ref',
      what: {
        en: 'The field of the Pod: `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels` or `metadata.annotations`.',
        ko: 'Pod의 필드입니다. `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels`, `metadata.annotations`를 쓸 수 있습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: '`status.podIP` or `spec.nodeName` do not work in files: use environment variables for them.',
        ko: '`status.podIP`나 `spec.nodeName`은 파일로 쓸 수 없습니다. 환경 변수를 쓰십시오.',
      },
      related: ['containers[].env[].valueFrom.fieldRef'],
      learnMore: `${downward}#available-fields`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].downwardAPI.items[].resourceFieldRef',
      'volumes[].downwardAPI.items[].resourceFieldRef.resource',
      'volumes[].downwardAPI.items[].resourceFieldRef.containerName',
      'volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef',
      'volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef.resource',
      'volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef.containerName',
    ],
    note: {
      id: 'downward-api-resource-field-ref',
      what: {
        en: 'A request or limit of one container, such as `limits.memory` of the container named in `containerName`.',
        ko: '컨테이너 하나의 request나 limit입니다. 예: `containerName`에 쓴 컨테이너의 `limits.memory`.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Leaving out `containerName`: in a volume it is required, so the API server rejects the Pod.',
        ko: '`containerName`을 빠뜨리는 경우입니다. 볼륨에서는 필수이므로 API 서버가 Pod를 거부합니다.',
      },
      related: ['containers[].resources.limits'],
      learnMore: `${downward}#downwardapi-resourceFieldRef`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].downwardAPI.items[].resourceFieldRef.divisor',
      'volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef.divisor',
    ],
    note: {
      id: 'downward-api-divisor',
      what: {
        en: 'The unit of the value: `1Mi` gives mebibytes, `1m` thousandths of a CPU; the result rounds up.',
        ko: '값의 단위입니다. `1Mi`는 메비바이트, `1m`은 CPU의 1/1000이며 결과는 올림합니다.',
      },
      actor: 'kubelet',
      absent: { en: '`1`: bytes or whole CPUs.', ko: '`1`입니다. 바이트 또는 CPU 한 개 단위입니다.' },
      related: ['volumes[].downwardAPI.items[].resourceFieldRef'],
      learnMore: downwardFiles,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].downwardAPI.items[].mode', 'volumes[].projected.sources[].downwardAPI.items[].mode'],
    note: {
      id: 'downward-api-mode',
      what: {
        en: 'The access rights of this one file, such as `0444`.',
        ko: '이 파일 하나의 접근 권한입니다. 예: `0444`.',
      },
      actor: 'kubelet',
      absent: { en: '`defaultMode` of the volume.', ko: '볼륨의 `defaultMode`입니다.' },
      related: ['volumes[].downwardAPI.defaultMode'],
      learnMore: downwardFiles,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].ephemeral',
    note: {
      id: 'volume-ephemeral',
      what: {
        en: 'A volume from a StorageClass that is made for this Pod and deleted with it.',
        ko: 'StorageClass에서 이 Pod를 위해 만들고 Pod와 함께 지우는 볼륨입니다.',
      },
      actor: 'persistentvolume-controller',
      mistake: {
        en: 'Using it for data that must survive: name a claim with `persistentVolumeClaim` for that.',
        ko: '남아야 할 데이터에 쓰는 경우입니다. 그런 데이터에는 `persistentVolumeClaim`으로 claim을 쓰십시오.',
      },
      related: ['volumes[].ephemeral.volumeClaimTemplate', 'volumes[].emptyDir'],
      learnMore: `${ephemeral}#generic-ephemeral-volumes`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].ephemeral.volumeClaimTemplate', 'volumes[].ephemeral.volumeClaimTemplate.spec'],
    note: {
      id: 'volume-ephemeral-claim-template',
      what: {
        en: 'The claim that is created for the Pod, named `<Pod>-<volume>`.',
        ko: 'Pod를 위해 만드는 claim입니다. 이름은 `<Pod>-<volume>`입니다.',
      },
      actor: 'persistentvolume-controller',
      mistake: {
        en: 'A claim of that name which somebody else made: it is not used, and the Pod does not start.',
        ko: '다른 이가 만든 같은 이름의 claim이 있는 경우입니다. 그 claim을 쓰지 않으며 Pod가 시작되지 않습니다.',
      },
      related: ['volumes[].name'],
      learnMore: `${ephemeral}#persistentvolumeclaim-naming`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].csi', 'volumes[].csi.driver'],
    note: {
      id: 'volume-inline-csi',
      what: {
        en: 'A short-lived volume that a CSI driver makes on the node, for instance with secrets from a vault.',
        ko: 'CSI 드라이버가 노드에서 만드는 임시 볼륨입니다. 예를 들어 외부 저장소의 비밀을 담습니다.',
      },
      actor: 'csi-driver',
      mistake: {
        en: 'Naming a driver for disks: most of them work only through a PersistentVolumeClaim.',
        ko: '디스크용 드라이버를 쓰는 경우입니다. 대부분 PersistentVolumeClaim을 통해서만 동작합니다.',
      },
      related: ['volumes[].csi.volumeAttributes', 'volumes[].persistentVolumeClaim'],
      learnMore: `${ephemeral}#csi-ephemeral-volumes`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].csi.volumeAttributes', 'volumes[].csi.volumeAttributes.*'],
    note: {
      id: 'volume-inline-csi-attributes',
      what: {
        en: 'Settings that only the driver understands, as strings.',
        ko: '드라이버만 이해하는 설정이며 문자열로 씁니다.',
      },
      actor: 'csi-driver',
      related: ['volumes[].csi.driver'],
      learnMore: `${ephemeral}#csi-ephemeral-volumes`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].csi.nodePublishSecretRef', 'volumes[].csi.nodePublishSecretRef.name'],
    note: {
      id: 'volume-inline-csi-secret',
      what: {
        en: "The Secret, in the Pod's namespace, that the driver is given for mounting.",
        ko: '마운트할 때 드라이버에 넘길, Pod와 같은 네임스페이스의 Secret입니다.',
      },
      actor: 'csi-driver',
      related: ['volumes[].csi.driver'],
      learnMore: `${ephemeral}#csi-ephemeral-volumes`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].csi.fsType', 'volumes[].csi.readOnly'],
    note: {
      id: 'volume-inline-csi-fs-type',
      what: {
        en: 'The file system to mount, such as `ext4`, and whether the volume is read-only.',
        ko: '마운트할 파일 시스템(예: `ext4`)과, 볼륨이 읽기 전용인지를 정합니다.',
      },
      actor: 'csi-driver',
      absent: {
        en: 'The driver chooses; the volume is writable.',
        ko: '파일 시스템은 드라이버가 고르고, 읽고 쓸 수 있습니다.',
      },
      related: ['volumes[].csi.driver'],
      learnMore: `${ephemeral}#csi-ephemeral-volumes`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].nfs',
    note: {
      id: 'volume-pod-nfs',
      what: {
        en: 'A folder that an NFS server exports; many Pods on many nodes can write to it, and the data outlives them.',
        ko: 'NFS 서버가 내보내는 디렉터리입니다. 여러 노드의 여러 Pod가 쓸 수 있고 Pod가 없어져도 데이터가 남습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Needing mount options such as `nfsvers`: there are none here. Use a PersistentVolume with `mountOptions`.',
        ko: '`nfsvers` 같은 마운트 옵션이 필요한 경우입니다. 여기에는 없으니 `mountOptions`가 있는 PersistentVolume을 쓰십시오.',
      },
      related: ['volumes[].nfs.server', 'volumes[].persistentVolumeClaim'],
      learnMore: `${page}#nfs`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].nfs.server', 'volumes[].nfs.path', 'volumes[].nfs.readOnly'],
    note: {
      id: 'volume-pod-nfs-server',
      what: {
        en: 'Address and exported folder of the NFS server, and whether the volume is read-only.',
        ko: 'NFS 서버의 주소와 내보낸 디렉터리, 그리고 읽기 전용인지를 정합니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'The DNS name of a Service as the server: the node mounts, and it usually does not know cluster names.',
        ko: '서버에 Service의 DNS 이름을 쓰는 경우입니다. 마운트하는 것은 노드이고, 노드는 보통 클러스터 이름을 모릅니다.',
      },
      related: ['volumes[].nfs'],
      learnMore: `${page}#nfs`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].gitRepo',
      'volumes[].gitRepo.repository',
      'volumes[].gitRepo.revision',
      'volumes[].gitRepo.directory',
    ],
    note: {
      id: 'volume-git-repo',
      what: {
        en: 'Cloned a git repository when the Pod started; switched off since Kubernetes 1.33, because hooks in it could run commands on the node.',
        ko: 'Pod가 시작될 때 git 저장소를 복제하던 볼륨입니다. 저장소의 hook이 노드에서 명령을 실행할 수 있어 Kubernetes 1.33부터 꺼져 있습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Keeping it: the object is still accepted, but the Pod does not start. Clone in an init container into an `emptyDir`.',
        ko: '그대로 두는 경우입니다. 오브젝트는 받아들여지지만 Pod가 시작되지 않습니다. init 컨테이너에서 `emptyDir`로 복제하십시오.',
      },
      related: ['initContainers', 'volumes[].emptyDir'],
      learnMore: `${page}#gitrepo`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].image', 'volumes[].image.reference'],
    note: {
      id: 'volume-image',
      what: {
        en: 'The content of an image or OCI artifact as a read-only folder, for instance a model or a plugin.',
        ko: '이미지나 OCI artifact의 내용을 읽기 전용 디렉터리로 제공합니다. 예를 들어 모델이나 플러그인을 담습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Using it in older clusters, or with a container runtime that cannot mount images: the Pod does not start.',
        ko: '오래된 클러스터나 이미지를 마운트할 수 없는 컨테이너 런타임에서 쓰는 경우입니다. Pod가 시작되지 않습니다.',
      },
      related: ['volumes[].image.pullPolicy', 'imagePullSecrets'],
      learnMore: `${page}#image`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].image.pullPolicy',
    note: {
      id: 'volume-image-pull-policy',
      what: {
        en: 'When the image is fetched: `Always`, `IfNotPresent` or `Never`.',
        ko: '이미지를 언제 가져올지 정합니다. `Always`, `IfNotPresent`, `Never` 중 하나입니다.',
      },
      actor: 'kubelet',
      absent: {
        en: '`Always` for the tag `latest` or no tag, otherwise `IfNotPresent`.',
        ko: '태그가 `latest`이거나 없으면 `Always`, 그 밖에는 `IfNotPresent`입니다.',
      },
      related: ['volumes[].image.reference'],
      learnMore: `${page}#image`,
    },
  },
  {
    on: 'PodSpec',
    field: ['volumes[].iscsi', 'volumes[].fc'],
    note: {
      id: 'volume-pod-block-network',
      what: {
        en: 'A disk of a storage network, reached through iSCSI or Fibre Channel; it must exist already.',
        ko: 'iSCSI나 Fibre Channel로 연결하는 스토리지 네트워크의 디스크입니다. 미리 있어야 합니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Writing from Pods on two nodes: only one node may use it for writing.',
        ko: '두 노드의 Pod에서 쓰는 경우입니다. 쓰기는 한 노드만 할 수 있습니다.',
      },
      related: ['volumes[].persistentVolumeClaim'],
      learnMore: `${page}#iscsi`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].awsElasticBlockStore',
      'volumes[].awsElasticBlockStore.volumeID',
      'volumes[].awsElasticBlockStore.fsType',
      'volumes[].awsElasticBlockStore.partition',
      'volumes[].awsElasticBlockStore.readOnly',
      'volumes[].azureDisk',
      'volumes[].azureDisk.diskName',
      'volumes[].azureDisk.diskURI',
      'volumes[].azureDisk.cachingMode',
      'volumes[].azureDisk.fsType',
      'volumes[].azureDisk.kind',
      'volumes[].azureDisk.readOnly',
      'volumes[].azureFile',
      'volumes[].azureFile.shareName',
      'volumes[].azureFile.secretName',
      'volumes[].azureFile.readOnly',
      'volumes[].cinder',
      'volumes[].cinder.volumeID',
      'volumes[].cinder.fsType',
      'volumes[].cinder.readOnly',
      'volumes[].cinder.secretRef',
      'volumes[].cinder.secretRef.name',
      'volumes[].gcePersistentDisk',
      'volumes[].gcePersistentDisk.pdName',
      'volumes[].gcePersistentDisk.fsType',
      'volumes[].gcePersistentDisk.partition',
      'volumes[].gcePersistentDisk.readOnly',
      'volumes[].portworxVolume',
      'volumes[].portworxVolume.volumeID',
      'volumes[].portworxVolume.fsType',
      'volumes[].portworxVolume.readOnly',
      'volumes[].vsphereVolume',
      'volumes[].vsphereVolume.volumePath',
      'volumes[].vsphereVolume.fsType',
      'volumes[].vsphereVolume.storagePolicyID',
      'volumes[].vsphereVolume.storagePolicyName',
    ],
    note: {
      id: 'volume-pod-migrated-source',
      what: {
        en: 'An old way to name a disk of one provider; Kubernetes passes it on to the CSI driver of that provider.',
        ko: '특정 사업자의 디스크를 가리키던 옛 방법입니다. Kubernetes가 그 사업자의 CSI 드라이버로 넘깁니다.',
      },
      actor: 'csi-driver',
      mistake: {
        en: 'Tying a Pod to one disk of one provider: a `persistentVolumeClaim` works everywhere.',
        ko: 'Pod를 한 사업자의 디스크 하나에 묶는 경우입니다. `persistentVolumeClaim`은 어디서나 됩니다.',
      },
      related: ['volumes[].persistentVolumeClaim'],
      learnMore: page,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].cephfs',
      'volumes[].flocker',
      'volumes[].glusterfs',
      'volumes[].photonPersistentDisk',
      'volumes[].quobyte',
      'volumes[].rbd',
      'volumes[].scaleIO',
      'volumes[].storageos',
    ],
    note: {
      id: 'volume-pod-removed-source',
      what: {
        en: 'A volume type whose code was removed from Kubernetes; the field is still there but does nothing.',
        ko: 'Kubernetes에서 코드가 제거된 볼륨 타입입니다. 필드는 남아 있지만 동작하지 않습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Keeping it: the Pod does not start. Use a `persistentVolumeClaim` with a CSI driver.',
        ko: '그대로 두는 경우입니다. Pod가 시작되지 않습니다. CSI 드라이버와 함께 `persistentVolumeClaim`을 쓰십시오.',
      },
      related: ['volumes[].persistentVolumeClaim'],
      learnMore: page,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].flexVolume',
    note: {
      id: 'volume-pod-flex-volume',
      what: {
        en: 'A volume that a program on the node mounts; deprecated in favour of CSI drivers.',
        ko: '노드에 있는 프로그램이 마운트하는 볼륨입니다. 더는 권장되지 않으며 CSI 드라이버가 대신합니다.',
      },
      actor: 'kubelet',
      related: ['volumes[].csi', 'volumes[].persistentVolumeClaim'],
      learnMore: `${page}#flexvolume-deprecated`,
    },
  },
  {
    on: 'KeyToPath',
    field: 'user',
    note: {
      id: 'volume-item-user',
      what: {
        en: 'The number of the user who owns this file; it goes before `defaultUser`.',
        ko: '이 파일을 소유하는 사용자의 번호입니다. `defaultUser`보다 우선합니다.',
      },
      actor: 'kubelet',
      absent: { en: 'That of `defaultUser`.', ko: '`defaultUser`의 값입니다.' },
      mistake: {
        en: 'Relying on it: the field is new and behind the feature gate `AtomicWriteVolumeUserFields`.',
        ko: '어디서나 된다고 믿는 경우입니다. 새 필드이며 feature gate `AtomicWriteVolumeUserFields`를 켜야 합니다.',
      },
      related: ['securityContext.runAsUser'],
      learnMore: page,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].downwardAPI.items[].user',
      'volumes[].projected.sources[].downwardAPI.items[].user',
      'volumes[].projected.sources[].serviceAccountToken.user',
      'volumes[].projected.sources[].clusterTrustBundle.user',
      'volumes[].projected.sources[].podCertificate.user',
    ],
    note: {
      id: 'projected-file-user',
      what: {
        en: 'The number of the user who owns this file; it goes before `defaultUser` of the volume.',
        ko: '이 파일을 소유하는 사용자의 번호입니다. 볼륨의 `defaultUser`보다 우선합니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Relying on it: the field is new and behind the feature gate `AtomicWriteVolumeUserFields`.',
        ko: '어디서나 된다고 믿는 경우입니다. 새 필드이며 feature gate `AtomicWriteVolumeUserFields`를 켜야 합니다.',
      },
      related: ['volumes[].projected.defaultUser', 'securityContext.runAsUser'],
      learnMore: projected,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].downwardAPI.items[].fieldRef.apiVersion',
      'volumes[].projected.sources[].downwardAPI.items[].fieldRef.apiVersion',
    ],
    note: {
      id: 'downward-field-api-version',
      what: {
        en: 'The version of the API in whose words `fieldPath` is written.',
        ko: '`fieldPath`를 어느 API 버전의 이름으로 썼는지 나타냅니다.',
      },
      actor: 'kubelet',
      absent: { en: '`v1`, the only one there is.', ko: '`v1`입니다. 이 값뿐입니다.' },
      related: ['volumes[].downwardAPI.items[].fieldRef.fieldPath'],
      learnMore: downward,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].ephemeral.volumeClaimTemplate.metadata',
    note: {
      id: 'ephemeral-claim-metadata',
      what: {
        en: 'Labels and annotations of the claim that is made; its name is that of the Pod and the volume.',
        ko: '만들어질 claim의 label과 annotation입니다. 이름은 Pod와 볼륨의 이름으로 정해집니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Writing a `name`: only `labels` and `annotations` are allowed.',
        ko: '`name`을 쓰는 경우입니다. `labels`와 `annotations`만 쓸 수 있습니다.',
      },
      related: ['volumes[].ephemeral.volumeClaimTemplate.spec'],
      learnMore: ephemeral,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].clusterTrustBundle.name',
    note: {
      id: 'projected-trust-bundle-name',
      what: { en: 'One ClusterTrustBundle, by its name.', ko: 'ClusterTrustBundle 하나를 이름으로 고릅니다.' },
      actor: 'kubelet',
      mistake: {
        en: 'Using it with `signerName` or `labelSelector`: write either the name or the signer.',
        ko: '`signerName`이나 `labelSelector`와 함께 쓰는 경우입니다. 이름과 signer 중 하나만 쓰십시오.',
      },
      related: ['volumes[].projected.sources[].clusterTrustBundle.signerName'],
      learnMore: `${projected}#clustertrustbundle`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].clusterTrustBundle.signerName',
    note: {
      id: 'projected-trust-bundle-signer',
      what: {
        en: 'All ClusterTrustBundles of this signer, put together without repeats; `labelSelector` narrows them down.',
        ko: '이 signer의 모든 ClusterTrustBundle을 중복 없이 합칩니다. `labelSelector`로 좁힐 수 있습니다.',
      },
      actor: 'kubelet',
      related: ['volumes[].projected.sources[].clusterTrustBundle.labelSelector'],
      learnMore: `${projected}#clustertrustbundle`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].clusterTrustBundle.labelSelector',
    note: {
      id: 'projected-trust-bundle-labels',
      what: {
        en: 'Which bundles of the signer are taken, by their labels.',
        ko: 'signer의 bundle 가운데 어느 것을 쓸지 label로 고릅니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Writing it without `signerName`: it then has no effect.',
        ko: '`signerName` 없이 쓰는 경우입니다. 아무 효과가 없습니다.',
      },
      related: ['volumes[].projected.sources[].clusterTrustBundle.signerName'],
      learnMore: `${projected}#clustertrustbundle`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].clusterTrustBundle.optional',
    note: {
      id: 'projected-trust-bundle-optional',
      what: {
        en: 'Lets the Pod start although no bundle is there; the file is then empty.',
        ko: 'bundle이 없어도 Pod가 시작되게 합니다. 그때 파일은 비어 있습니다.',
      },
      actor: 'kubelet',
      absent: { en: '`false`: the Pod waits for it.', ko: '`false`입니다. Pod가 bundle을 기다립니다.' },
      related: ['volumes[].projected.sources[].clusterTrustBundle.name'],
      learnMore: `${projected}#clustertrustbundle`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].clusterTrustBundle.path',
    note: {
      id: 'projected-trust-bundle-path',
      what: {
        en: 'The file in the volume that holds the certificates; the kubelet keeps it up to date.',
        ko: '볼륨 안에서 인증서를 담을 파일입니다. kubelet이 최신으로 유지합니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Reading it only once: the program must load it again when it changes.',
        ko: '한 번만 읽는 경우입니다. 바뀌면 프로그램이 다시 읽어야 합니다.',
      },
      related: ['containers[].volumeMounts[].mountPath'],
      learnMore: `${projected}#clustertrustbundle`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].podCertificate.signerName',
    note: {
      id: 'pod-certificate-signer',
      what: {
        en: 'The signer that the kubelet asks for the certificate, such as `example.com/workload-identity`.',
        ko: 'kubelet이 인증서를 요청할 signer입니다. 예: `example.com/workload-identity`.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A signer that does not serve this Pod: it stays `ContainerCreating`.',
        ko: '이 Pod에 발급하지 않는 signer를 쓰는 경우입니다. Pod가 `ContainerCreating`으로 남습니다.',
      },
      related: ['volumes[].projected.sources[].podCertificate.keyType'],
      learnMore: `${projected}#podcertificate`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].podCertificate.keyType',
    note: {
      id: 'pod-certificate-key-type',
      what: {
        en: 'The kind of private key that is made, such as `ED25519`, `ECDSAP256` or `RSA3072`.',
        ko: '만들 개인 키의 종류입니다. 예: `ED25519`, `ECDSAP256`, `RSA3072`.',
      },
      actor: 'kubelet',
      related: ['volumes[].projected.sources[].podCertificate.signerName'],
      learnMore: `${projected}#podcertificate`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].podCertificate.credentialBundlePath',
    note: {
      id: 'pod-certificate-bundle-path',
      what: {
        en: 'One file with the private key, followed by the certificates.',
        ko: '개인 키와 그 뒤로 이어지는 인증서들을 한 파일에 담습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Reading it only once: the certificate runs out after a day or less, and the file is renewed before.',
        ko: '한 번만 읽는 경우입니다. 인증서는 길어야 하루면 끝나고 파일은 그 전에 바뀝니다.',
      },
      related: ['volumes[].projected.sources[].podCertificate.keyPath'],
      learnMore: `${projected}#podcertificate`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].projected.sources[].podCertificate.keyPath',
      'volumes[].projected.sources[].podCertificate.certificateChainPath',
    ],
    note: {
      id: 'pod-certificate-paths',
      what: {
        en: 'Two files instead of one: `keyPath` for the private key, `certificateChainPath` for the certificates.',
        ko: '파일 하나 대신 둘로 나눕니다. `keyPath`는 개인 키, `certificateChainPath`는 인증서입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Reading them while they are renewed: key and certificate may not fit together. `credentialBundlePath` avoids that.',
        ko: '바뀌는 도중에 읽는 경우입니다. 키와 인증서가 맞지 않을 수 있습니다. `credentialBundlePath`를 쓰면 그럴 일이 없습니다.',
      },
      related: ['volumes[].projected.sources[].podCertificate.credentialBundlePath'],
      learnMore: `${projected}#podcertificate`,
    },
  },
  {
    on: 'PodSpec',
    field: 'volumes[].projected.sources[].podCertificate.maxExpirationSeconds',
    note: {
      id: 'pod-certificate-expiration',
      what: {
        en: 'The longest time for which the certificate may be valid, from `3600` seconds to `7862400` (91 days); the signer may make it shorter.',
        ko: '인증서가 유효할 수 있는 가장 긴 시간입니다. `3600`초부터 `7862400`초(91일)까지 쓰며 signer가 더 짧게 할 수 있습니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: '`86400`: one day.', ko: '`86400`초, 곧 하루입니다.' },
      related: ['volumes[].projected.sources[].podCertificate.signerName'],
      learnMore: `${projected}#podcertificate`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'volumes[].projected.sources[].podCertificate.userAnnotations',
      'volumes[].projected.sources[].podCertificate.userAnnotations.*',
    ],
    note: {
      id: 'pod-certificate-annotations',
      what: {
        en: 'What the signer is told besides; which keys it understands, its documentation says.',
        ko: 'signer에 함께 전하는 정보입니다. 어떤 키를 알아듣는지는 signer의 문서에 있습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A key without a domain: it must be like `example.com/team`.',
        ko: '도메인이 없는 키를 쓰는 경우입니다. `example.com/team`처럼 써야 합니다.',
      },
      related: ['volumes[].projected.sources[].podCertificate.signerName'],
      learnMore: `${projected}#podcertificate`,
    },
  },
];
