import type { FieldNote } from '../fieldNote.ts';

const images = 'https://kubernetes.io/docs/concepts/containers/images/';
const command = 'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/';
const hooks = 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/';
const service = 'https://kubernetes.io/docs/concepts/services-networking/service/';
const volumes = 'https://kubernetes.io/docs/concepts/storage/volumes/';
const reasons = 'https://kubernetes.io/docs/tasks/debug/debug-application/determine-reason-pod-failure/';

/** A container: image, command, ports, mounts and lifecycle. Init and ephemeral containers share these notes. */
export const container: readonly FieldNote[] = [
  {
    on: 'Container',
    field: 'name',
    note: {
      id: 'container-name',
      what: {
        en: 'The name of the container, unique among all containers of the Pod, init containers included.',
        ko: '컨테이너의 이름입니다. init 컨테이너를 포함해 Pod의 모든 컨테이너 사이에서 유일해야 합니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Renaming it in one overlay only: patches find containers by name and would add a second one.',
        ko: '한 overlay에서만 이름을 바꾸는 경우입니다. 패치는 이름으로 컨테이너를 찾으므로 하나가 더 생깁니다.',
      },
      learnMore: 'https://kubernetes.io/docs/concepts/containers/',
    },
  },
  {
    on: 'Container',
    field: 'image',
    note: {
      id: 'container-image',
      what: {
        en: 'The image to run: registry, repository, and a tag or a digest.',
        ko: '실행할 이미지입니다. 레지스트리, 저장소, 그리고 태그나 digest로 이루어집니다.',
      },
      actor: 'container-runtime',
      absent: {
        en: 'The tag `latest` when the image has neither tag nor digest.',
        ko: '이미지에 태그도 digest도 없으면 태그 `latest`입니다.',
      },
      mistake: {
        en: 'A tag that moves, such as `latest`: nodes may run different versions, and a rollback brings nothing back.',
        ko: '`latest`처럼 움직이는 태그를 쓰는 경우입니다. 노드마다 버전이 다를 수 있고 되돌려도 소용이 없습니다.',
      },
      related: ['containers[].imagePullPolicy', 'imagePullSecrets'],
      learnMore: `${images}#image-names`,
    },
  },
  {
    on: 'Container',
    field: 'imagePullPolicy',
    note: {
      id: 'container-image-pull-policy',
      what: {
        en: 'When the image is fetched: `Always` asks the registry at each start, `IfNotPresent` only once per node, `Never` not at all.',
        ko: '이미지를 언제 가져올지 정합니다. `Always`는 시작할 때마다 레지스트리에 확인하고, `IfNotPresent`는 노드에 없을 때만, `Never`는 전혀 가져오지 않습니다.',
      },
      actor: 'kubelet',
      absent: {
        en: '`Always` for the tag `latest` or no tag, otherwise `IfNotPresent`.',
        ko: '태그가 `latest`이거나 없으면 `Always`, 그 밖에는 `IfNotPresent`입니다.',
      },
      mistake: {
        en: 'Pushing a new image under an old tag with `IfNotPresent`: nodes keep the old one.',
        ko: '`IfNotPresent`인데 같은 태그로 새 이미지를 올리는 경우입니다. 노드는 이전 이미지를 계속 씁니다.',
      },
      related: ['containers[].image'],
      learnMore: `${images}#image-pull-policy`,
    },
  },
  {
    on: 'Container',
    field: 'command',
    note: {
      id: 'container-command',
      what: {
        en: 'The program to start, in place of the `ENTRYPOINT` of the image; no shell is involved.',
        ko: '이미지의 `ENTRYPOINT` 대신 시작할 프로그램입니다. shell을 거치지 않습니다.',
      },
      actor: 'container-runtime',
      absent: { en: 'The `ENTRYPOINT` of the image.', ko: '이미지의 `ENTRYPOINT`입니다.' },
      mistake: {
        en: 'A whole line as one string: each word is an item. And once it is set, the `CMD` of the image is ignored.',
        ko: '한 줄을 문자열 하나로 쓰는 경우입니다. 단어마다 항목으로 나누십시오. 또 이 필드를 쓰면 이미지의 `CMD`는 무시됩니다.',
      },
      related: ['containers[].args'],
      learnMore: command,
    },
  },
  {
    on: 'Container',
    field: 'args',
    note: {
      id: 'container-args',
      what: {
        en: 'The arguments of the program, in place of the `CMD` of the image; `$(NAME)` inserts an environment variable.',
        ko: '이미지의 `CMD` 대신 쓰는 프로그램의 인자입니다. `$(NAME)`은 환경 변수로 바뀝니다.',
      },
      actor: 'container-runtime',
      absent: {
        en: 'The `CMD` of the image, unless `command` is set.',
        ko: '`command`를 쓰지 않았다면 이미지의 `CMD`입니다.',
      },
      mistake: {
        en: 'Writing `$NAME` or `${NAME}`: without a shell nobody replaces them.',
        ko: '`$NAME`이나 `${NAME}`을 쓰는 경우입니다. shell이 없으므로 바뀌지 않습니다.',
      },
      related: ['containers[].command', 'containers[].env'],
      learnMore: command,
    },
  },
  {
    on: 'Container',
    field: 'workingDir',
    note: {
      id: 'container-working-dir',
      what: { en: 'The folder in which the program starts.', ko: '프로그램이 시작되는 디렉터리입니다.' },
      actor: 'container-runtime',
      absent: { en: 'The `WORKDIR` of the image.', ko: '이미지의 `WORKDIR`입니다.' },
      related: ['containers[].command'],
      learnMore: command,
    },
  },
  {
    on: 'Container',
    field: 'ports',
    note: {
      id: 'container-ports',
      what: {
        en: 'The ports the program listens on; a list for readers, and the names that Services and probes use.',
        ko: '프로그램이 듣는 포트의 목록입니다. 읽는 사람을 위한 정보이자 Service와 probe가 쓰는 이름입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Thinking that this opens or closes ports: a port that is not listed can be reached all the same.',
        ko: '포트를 열거나 닫는다고 생각하는 경우입니다. 적지 않은 포트에도 똑같이 접근할 수 있습니다.',
      },
      related: ['containers[].readinessProbe'],
      learnMore: `${service}#field-spec-ports`,
    },
  },
  {
    on: 'Container',
    field: 'ports[].containerPort',
    note: {
      id: 'container-port',
      what: {
        en: 'The port on which the program in the container listens; the program decides it, not this field.',
        ko: '컨테이너 안의 프로그램이 듣는 포트입니다. 이 필드가 아니라 프로그램이 정합니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: "A number that differs from what the program really uses; a Service's `targetPort` must hit the real one.",
        ko: '프로그램이 실제로 쓰는 번호와 다른 경우입니다. Service의 `targetPort`는 실제 포트여야 합니다.',
      },
      related: ['containers[].ports[].name'],
      learnMore: `${service}#field-spec-ports`,
    },
  },
  {
    on: 'Container',
    field: 'ports[].name',
    note: {
      id: 'container-port-name',
      what: {
        en: 'A name for the port, at most 15 characters, that a `targetPort` or a probe may use in place of the number.',
        ko: '최대 15자인 포트 이름입니다. `targetPort`나 probe가 번호 대신 쓸 수 있습니다.',
      },
      actor: 'endpointslice-controller',
      mistake: {
        en: 'Renaming it without the Services that use it: they lose their endpoints.',
        ko: '이 이름을 쓰는 Service는 두고 이름만 바꾸는 경우입니다. Service가 endpoint를 잃습니다.',
      },
      related: ['containers[].ports[].containerPort'],
      learnMore: `${service}#field-spec-ports`,
    },
  },
  {
    on: 'Container',
    field: 'ports[].protocol',
    note: {
      id: 'container-port-protocol',
      what: {
        en: 'The protocol of the port: `TCP`, `UDP` or `SCTP`.',
        ko: '포트의 프로토콜입니다. `TCP`, `UDP`, `SCTP` 중 하나입니다.',
      },
      actor: 'kubelet',
      absent: { en: '`TCP`.', ko: '`TCP`입니다.' },
      mistake: {
        en: 'A Service that finds the port by name must use the same protocol.',
        ko: '이름으로 포트를 찾는 Service는 프로토콜도 같아야 합니다.',
      },
      related: ['containers[].ports[].name'],
      learnMore: `${service}#protocol-support`,
    },
  },
  {
    on: 'Container',
    field: 'ports[].hostPort',
    note: {
      id: 'container-host-port',
      what: {
        en: "Opens this port on the node itself and leads it to the container's port.",
        ko: '노드 자체에 이 포트를 열어 컨테이너의 포트로 연결합니다.',
      },
      actor: 'cni-plugin',
      absent: { en: 'No port of the node is used.', ko: '노드의 포트를 쓰지 않습니다.' },
      mistake: {
        en: 'Only one Pod per node can have it, so replicas may stay `Pending`; a Service is usually the better way.',
        ko: '노드마다 한 Pod만 가질 수 있어 replica가 `Pending`으로 남을 수 있습니다. 보통은 Service가 낫습니다.',
      },
      related: ['hostNetwork'],
      learnMore:
        'https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/#support-hostport',
    },
  },
  {
    on: 'Container',
    field: 'volumeMounts',
    note: {
      id: 'container-volume-mounts',
      what: {
        en: 'Where the volumes of the Pod appear in the file system of this container.',
        ko: 'Pod의 볼륨이 이 컨테이너의 파일 시스템 어디에 나타날지 정합니다.',
      },
      actor: 'kubelet',
      related: ['volumes'],
      learnMore: volumes,
    },
  },
  {
    on: 'Container',
    field: 'volumeMounts[].name',
    note: {
      id: 'container-volume-mount-name',
      what: {
        en: 'The name of a volume of this Pod (or of a claim template of its StatefulSet).',
        ko: '이 Pod에 있는 볼륨(또는 StatefulSet의 claim 템플릿)의 이름입니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'A name that is not in `volumes`: the API server rejects the object.',
        ko: '`volumes`에 없는 이름을 쓰는 경우입니다. API 서버가 오브젝트를 거부합니다.',
      },
      related: ['volumes[].name'],
      learnMore: volumes,
    },
  },
  {
    on: 'Container',
    field: 'volumeMounts[].mountPath',
    note: {
      id: 'container-mount-path',
      what: {
        en: 'The folder (or file) in the container at which the volume appears; what the image had there is hidden.',
        ko: '볼륨이 나타나는 컨테이너 안의 디렉터리(또는 파일)입니다. 이미지에 있던 내용은 가려집니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Mounting over a folder the program needs, such as `/etc` or `/app`; mount a single file with `subPath`.',
        ko: '`/etc`나 `/app`처럼 프로그램에 필요한 디렉터리 위에 마운트하는 경우입니다. 파일 하나는 `subPath`로 마운트하십시오.',
      },
      related: ['containers[].volumeMounts[].subPath'],
      learnMore: volumes,
    },
  },
  {
    on: 'Container',
    field: ['volumeMounts[].subPath', 'volumeMounts[].subPathExpr'],
    note: {
      id: 'container-mount-sub-path',
      what: {
        en: 'Mounts only this file or folder of the volume; `subPathExpr` may contain `$(NAME)` variables.',
        ko: '볼륨에서 이 파일이나 디렉터리만 마운트합니다. `subPathExpr`에는 `$(NAME)` 변수를 쓸 수 있습니다.',
      },
      actor: 'kubelet',
      absent: { en: 'The whole volume.', ko: '볼륨 전체입니다.' },
      mistake: {
        en: 'A ConfigMap or Secret mounted this way is never updated while the container runs.',
        ko: '이렇게 마운트한 ConfigMap이나 Secret은 컨테이너가 도는 동안 갱신되지 않습니다.',
      },
      related: ['containers[].volumeMounts[].mountPath'],
      learnMore: `${volumes}#using-subpath`,
    },
  },
  {
    on: 'Container',
    field: 'volumeMounts[].readOnly',
    note: {
      id: 'container-mount-read-only',
      what: { en: 'Keeps this container from writing to the volume.', ko: '이 컨테이너가 볼륨에 쓰지 못하게 합니다.' },
      actor: 'kubelet',
      absent: { en: '`false`.', ko: '`false`입니다.' },
      related: ['containers[].securityContext.readOnlyRootFilesystem'],
      learnMore: `${volumes}#read-only-mounts`,
    },
  },
  {
    on: 'Container',
    field: 'volumeMounts[].mountPropagation',
    note: {
      id: 'container-mount-propagation',
      what: {
        en: 'Whether mounts made later inside the volume pass between the node and the container.',
        ko: '나중에 볼륨 안에 생긴 마운트가 노드와 컨테이너 사이에 전해질지 정합니다.',
      },
      actor: 'kubelet',
      absent: { en: '`None`.', ko: '`None`입니다.' },
      mistake: {
        en: '`Bidirectional` needs a privileged container.',
        ko: '`Bidirectional`에는 privileged 컨테이너가 필요합니다.',
      },
      related: ['containers[].securityContext.privileged'],
      learnMore: `${volumes}#mount-propagation`,
    },
  },
  {
    on: 'Container',
    field: ['volumeDevices', 'volumeDevices[].name'],
    note: {
      id: 'container-volume-devices',
      what: {
        en: 'Gives the container a volume as a raw block device, without a file system.',
        ko: '볼륨을 파일 시스템 없이 원시 블록 장치로 컨테이너에 줍니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'The claim must have the volume mode `Block`.',
        ko: 'claim의 볼륨 모드가 `Block`이어야 합니다.',
      },
      related: ['volumes[].persistentVolumeClaim'],
      learnMore: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support',
    },
  },
  {
    on: 'Container',
    field: 'lifecycle',
    note: {
      id: 'container-lifecycle',
      what: {
        en: 'What to do right after the container starts and right before it is stopped.',
        ko: '컨테이너가 시작된 직후와 멈추기 직전에 할 일입니다.',
      },
      actor: 'kubelet',
      related: ['terminationGracePeriodSeconds'],
      learnMore: hooks,
    },
  },
  {
    on: 'Container',
    field: 'lifecycle.postStart',
    note: {
      id: 'container-post-start',
      what: {
        en: 'Runs right after the container is created, at the same time as its program; until it is done the container is not `Running`.',
        ko: '컨테이너가 만들어진 직후 프로그램과 동시에 실행됩니다. 끝날 때까지 컨테이너는 `Running`이 아닙니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Relying on it to run before the program: the order is not guaranteed. Use an init container.',
        ko: '프로그램보다 먼저 실행된다고 믿는 경우입니다. 순서는 보장되지 않습니다. init 컨테이너를 쓰십시오.',
      },
      related: ['initContainers'],
      learnMore: hooks,
    },
  },
  {
    on: 'Container',
    field: 'lifecycle.preStop',
    note: {
      id: 'container-pre-stop',
      what: {
        en: 'Runs before the container gets the stop signal, for instance to wait until no new requests arrive.',
        ko: '컨테이너가 종료 신호를 받기 전에 실행됩니다. 예를 들어 새 요청이 오지 않을 때까지 기다립니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A hook longer than `terminationGracePeriodSeconds`: the container is killed in the middle.',
        ko: '`terminationGracePeriodSeconds`보다 긴 hook을 쓰는 경우입니다. 도중에 강제로 종료됩니다.',
      },
      related: ['terminationGracePeriodSeconds'],
      learnMore: hooks,
    },
  },
  {
    on: 'LifecycleHandler',
    field: ['sleep', 'sleep.seconds'],
    note: {
      id: 'lifecycle-sleep',
      what: {
        en: 'The hook simply waits this many seconds; no `sleep` program is needed in the image.',
        ko: 'hook이 이 시간(초)만큼 기다리기만 합니다. 이미지에 `sleep` 프로그램이 없어도 됩니다.',
      },
      actor: 'kubelet',
      related: ['terminationGracePeriodSeconds'],
      learnMore: hooks,
    },
  },
  {
    on: 'Container',
    field: 'terminationMessagePath',
    note: {
      id: 'container-termination-message-path',
      what: {
        en: 'The file in which the program may leave its last words; they show up in the status of the Pod.',
        ko: '프로그램이 마지막 메시지를 남기는 파일입니다. Pod의 status에 나타납니다.',
      },
      actor: 'kubelet',
      absent: { en: '`/dev/termination-log`.', ko: '`/dev/termination-log`입니다.' },
      related: ['containers[].terminationMessagePolicy'],
      learnMore: reasons,
    },
  },
  {
    on: 'Container',
    field: 'terminationMessagePolicy',
    note: {
      id: 'container-termination-message-policy',
      what: {
        en: 'Where the last words come from: `File`, or `FallbackToLogsOnError` to take the end of the log when the file is empty.',
        ko: '마지막 메시지를 어디서 가져올지 정합니다. `File`, 또는 파일이 비었을 때 로그의 끝을 쓰는 `FallbackToLogsOnError`입니다.',
      },
      actor: 'kubelet',
      absent: { en: '`File`.', ko: '`File`입니다.' },
      related: ['containers[].terminationMessagePath'],
      learnMore: `${reasons}#customizing-the-termination-message`,
    },
  },
  {
    on: 'Container',
    field: ['stdin', 'stdinOnce', 'tty'],
    note: {
      id: 'container-terminal',
      what: {
        en: 'Keeps standard input open, or gives the program a terminal, for interactive use with `kubectl attach`.',
        ko: '`kubectl attach`로 대화식으로 쓸 수 있게 표준 입력을 열어 두거나 터미널을 줍니다.',
      },
      actor: 'container-runtime',
      absent: { en: '`false`.', ko: '`false`입니다.' },
      learnMore: 'https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/',
    },
  },
  {
    on: 'Container',
    field: 'lifecycle.stopSignal',
    note: {
      id: 'container-stop-signal',
      what: {
        en: 'The signal that asks the program to stop, such as `SIGQUIT`; newer clusters only.',
        ko: '프로그램에 멈추라고 알리는 신호입니다. 예: `SIGQUIT`. 새 클러스터에서만 됩니다.',
      },
      actor: 'container-runtime',
      absent: {
        en: 'The `STOPSIGNAL` of the image, otherwise `SIGTERM`.',
        ko: '이미지의 `STOPSIGNAL`, 그것도 없으면 `SIGTERM`입니다.',
      },
      mistake: {
        en: 'Leaving out `os.name` of the Pod: the API server asks for it.',
        ko: 'Pod의 `os.name`을 빠뜨리는 경우입니다. API 서버가 요구합니다.',
      },
      related: ['os.name', 'terminationGracePeriodSeconds'],
      learnMore: hooks,
    },
  },
  {
    on: 'Container',
    field: 'ports[].hostIP',
    note: {
      id: 'container-host-ip',
      what: {
        en: 'The address of the node on which `hostPort` is opened.',
        ko: '`hostPort`를 열 노드의 주소입니다.',
      },
      actor: 'cni-plugin',
      absent: { en: 'All addresses of the node.', ko: '노드의 모든 주소입니다.' },
      related: ['containers[].ports[].hostPort'],
      learnMore:
        'https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/#support-hostport',
    },
  },
  {
    on: 'Container',
    field: 'volumeDevices[].devicePath',
    note: {
      id: 'container-device-path',
      what: {
        en: 'The path at which the block device appears in the container, such as `/dev/xvda`.',
        ko: '블록 장치가 컨테이너 안에 나타나는 경로입니다. 예: `/dev/xvda`.',
      },
      actor: 'kubelet',
      related: ['containers[].volumeDevices'],
      learnMore: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#raw-block-volume-support',
    },
  },
  {
    on: 'Container',
    field: 'volumeMounts[].recursiveReadOnly',
    note: {
      id: 'container-mount-recursive-read-only',
      what: {
        en: 'Whether mounts inside a read-only volume are read-only as well: `Disabled`, `IfPossible` or `Enabled`.',
        ko: '읽기 전용 볼륨 안의 마운트도 읽기 전용으로 할지 정합니다. `Disabled`, `IfPossible`, `Enabled` 중 하나입니다.',
      },
      actor: 'kubelet',
      absent: { en: '`Disabled`.', ko: '`Disabled`입니다.' },
      mistake: {
        en: 'Writing it without `readOnly: true`: the API server rejects that.',
        ko: '`readOnly: true` 없이 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['containers[].volumeMounts[].readOnly'],
      learnMore: `${volumes}#recursive-read-only-mounts`,
    },
  },
  {
    on: 'Container',
    field: 'volumeMounts[].bindMountOptions',
    note: {
      id: 'volume-mount-bind-options',
      what: {
        en: 'Restrictions of this mount: `noexec`, `nodev`, `nosuid`; Linux only, and not for image volumes.',
        ko: '이 마운트의 제한입니다. `noexec`, `nodev`, `nosuid`를 쓰며 Linux에서만 됩니다. image 볼륨에는 쓸 수 없습니다.',
      },
      actor: 'kubelet',
      absent: { en: 'No restriction beyond those of the volume.', ko: '볼륨 자체의 제한만 있습니다.' },
      mistake: {
        en: 'Relying on it: the field is new in 1.37 and behind the feature gate `VolumeBindMountOptions`.',
        ko: '어디서나 된다고 믿는 경우입니다. 1.37에 생긴 필드이며 feature gate `VolumeBindMountOptions`를 켜야 합니다.',
      },
      related: ['containers[].volumeMounts[].readOnly'],
      learnMore: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-bind-mount-options/',
    },
  },
];
