import type { FieldNote } from '../fieldNote.ts';

const pods = 'https://kubernetes.io/docs/concepts/workloads/pods/';
const lifecycle = 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/';
const dns = 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/';
const serviceAccounts = 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/';

/** The pod spec, but for containers, volumes, scheduling and security, which have tables of their own. */
export const podSpec: readonly FieldNote[] = [
  {
    on: 'PodTemplateSpec',
    field: 'metadata',
    note: {
      id: 'pod-metadata',
      what: {
        en: 'The labels and annotations that the Pods carry; the labels are what selectors look at.',
        ko: 'Pod에 붙는 label과 annotation입니다. selector는 이 label을 봅니다.',
      },
      actor: 'kube-apiserver',
      related: ['metadata.labels'],
      learnMore: `${pods}#pod-templates`,
    },
  },
  {
    on: 'PodTemplateSpec',
    field: 'spec',
    note: {
      id: 'pod-spec',
      what: {
        en: 'What a Pod consists of: its containers and volumes, and where and under which identity they run.',
        ko: 'Pod를 이루는 것들입니다. 컨테이너와 볼륨, 그리고 어디서 어떤 신원으로 실행할지를 정합니다.',
      },
      actor: 'kubelet',
      related: ['containers', 'volumes'],
      learnMore: pods,
    },
  },
  {
    on: 'PodSpec',
    field: 'containers',
    note: {
      id: 'pod-containers',
      what: {
        en: 'The containers of the Pod: they run together on one node, share one IP address and can share volumes.',
        ko: 'Pod의 컨테이너들입니다. 한 노드에서 함께 실행되고 IP 주소 하나를 공유하며 볼륨을 함께 쓸 수 있습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Putting an application and its database into one Pod: they can then only be scaled and replaced together.',
        ko: '애플리케이션과 데이터베이스를 한 Pod에 넣는 경우입니다. 함께만 늘리고 교체할 수 있게 됩니다.',
      },
      related: ['initContainers'],
      learnMore: pods,
    },
  },
  {
    on: 'PodSpec',
    field: 'initContainers',
    note: {
      id: 'pod-init-containers',
      what: {
        en: 'Containers that run one after the other, each to its end, before the normal containers start.',
        ko: '일반 컨테이너가 시작되기 전에 하나씩 차례로 끝까지 실행되는 컨테이너입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'One that never ends keeps the Pod from starting; a helper that should keep running needs `restartPolicy: Always`.',
        ko: '끝나지 않는 컨테이너는 Pod의 시작을 막습니다. 계속 돌아야 하는 보조 컨테이너에는 `restartPolicy: Always`가 필요합니다.',
      },
      related: ['containers', 'initContainers[].restartPolicy'],
      learnMore: `${pods}init-containers/`,
    },
  },
  {
    on: 'PodSpec',
    field: 'initContainers[].restartPolicy',
    note: {
      id: 'init-container-restart-policy',
      what: {
        en: '`Always` makes this init container a sidecar: it starts before the others and keeps running next to them.',
        ko: '`Always`로 두면 이 init 컨테이너가 사이드카가 됩니다. 다른 컨테이너보다 먼저 시작해 함께 계속 실행됩니다.',
      },
      actor: 'kubelet',
      absent: { en: 'It runs once, to its end.', ko: '한 번 끝까지 실행됩니다.' },
      related: ['restartPolicy', 'initContainers[].startupProbe'],
      learnMore: `${pods}sidecar-containers/`,
    },
  },
  {
    on: 'PodSpec',
    field: 'ephemeralContainers',
    note: {
      id: 'pod-ephemeral-containers',
      what: {
        en: 'Containers added to a running Pod for debugging, as `kubectl debug` does; they cannot be part of a manifest.',
        ko: '`kubectl debug`처럼 실행 중인 Pod에 디버깅용으로 더하는 컨테이너입니다. 매니페스트에 넣을 수는 없습니다.',
      },
      actor: 'kubelet',
      related: ['containers'],
      learnMore: `${pods}ephemeral-containers/`,
    },
  },
  {
    on: 'PodSpec',
    field: 'restartPolicy',
    note: {
      id: 'pod-restart-policy',
      what: {
        en: 'Whether the kubelet starts a container again on the same node after it ends: `Always`, `OnFailure` or `Never`.',
        ko: '컨테이너가 끝난 뒤 kubelet이 같은 노드에서 다시 시작할지 정합니다. `Always`, `OnFailure`, `Never` 중 하나입니다.',
      },
      actor: 'kubelet',
      absent: { en: '`Always`.', ko: '`Always`입니다.' },
      mistake: {
        en: 'Deployments, StatefulSets and DaemonSets allow `Always` only; Jobs need `OnFailure` or `Never`.',
        ko: 'Deployment, StatefulSet, DaemonSet은 `Always`만 허용하고, Job에는 `OnFailure`나 `Never`가 필요합니다.',
      },
      related: ['containers[].livenessProbe'],
      learnMore: `${lifecycle}#restart-policy`,
    },
  },
  {
    on: 'PodSpec',
    field: 'terminationGracePeriodSeconds',
    note: {
      id: 'pod-termination-grace-period',
      what: {
        en: 'How many seconds the containers have to stop after the stop signal before they are killed.',
        ko: '종료 신호를 받은 컨테이너가 강제로 죽기 전까지 스스로 멈출 수 있는 시간(초)입니다.',
      },
      actor: 'kubelet',
      absent: { en: '30 seconds.', ko: '30초입니다.' },
      mistake: {
        en: 'Forgetting that a `preStop` hook uses up the same time.',
        ko: '`preStop` hook도 같은 시간을 쓴다는 것을 잊는 경우입니다.',
      },
      related: ['containers[].lifecycle.preStop'],
      learnMore: `${lifecycle}#pod-termination`,
    },
  },
  {
    on: 'PodSpec',
    field: 'activeDeadlineSeconds',
    note: {
      id: 'pod-active-deadline',
      what: {
        en: 'How many seconds the Pod may be active on its node before it is stopped and marked as failed.',
        ko: 'Pod가 노드에서 활동할 수 있는 시간(초)입니다. 지나면 멈추고 실패로 표시합니다.',
      },
      actor: 'kubelet',
      absent: { en: 'No limit.', ko: '제한이 없습니다.' },
      learnMore: `${pods}init-containers/#detailed-behavior`,
    },
  },
  {
    on: 'PodSpec',
    field: 'serviceAccountName',
    note: {
      id: 'pod-service-account-name',
      what: {
        en: 'The ServiceAccount, in the same namespace, as which the Pod talks to the API server; RBAC decides what it may do.',
        ko: 'Pod가 API 서버에 접근할 때 쓰는 같은 네임스페이스의 ServiceAccount입니다. 할 수 있는 일은 RBAC이 정합니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'The ServiceAccount `default`.', ko: 'ServiceAccount `default`입니다.' },
      mistake: {
        en: 'Naming one that does not exist: no Pod is created, and only the events of the owner tell why.',
        ko: '없는 이름을 쓰는 경우입니다. Pod가 만들어지지 않고, 이유는 소유자의 이벤트에만 나옵니다.',
      },
      related: ['automountServiceAccountToken'],
      learnMore: serviceAccounts,
    },
  },
  {
    on: 'PodSpec',
    field: 'serviceAccount',
    note: {
      id: 'pod-service-account-deprecated',
      what: {
        en: 'The old name of `serviceAccountName`; it still works, but write the new one.',
        ko: '`serviceAccountName`의 옛 이름입니다. 아직 동작하지만 새 이름을 쓰십시오.',
      },
      actor: 'kube-apiserver',
      related: ['serviceAccountName'],
      learnMore: serviceAccounts,
    },
  },
  {
    on: 'PodSpec',
    field: 'automountServiceAccountToken',
    note: {
      id: 'pod-automount-token',
      what: {
        en: 'Whether a token for the API server is mounted into the containers; this wins over the same field of the ServiceAccount.',
        ko: 'API 서버용 토큰을 컨테이너에 마운트할지 정합니다. ServiceAccount의 같은 필드보다 우선합니다.',
      },
      actor: 'kube-apiserver',
      absent: {
        en: 'What the ServiceAccount says; `true` if it says nothing.',
        ko: 'ServiceAccount의 설정을 따르고, 거기에도 없으면 `true`입니다.',
      },
      mistake: {
        en: 'Leaving it on in Pods that never call the API: an attacker gets the token for free.',
        ko: 'API를 쓰지 않는 Pod에 켜 두는 경우입니다. 공격자에게 토큰을 거저 내주는 셈입니다.',
      },
      related: ['serviceAccountName'],
      learnMore: serviceAccounts,
    },
  },
  {
    on: 'PodSpec',
    field: ['imagePullSecrets', 'imagePullSecrets[].name'],
    note: {
      id: 'pod-image-pull-secrets',
      what: {
        en: "Secrets, in the Pod's namespace, with the login for private image registries.",
        ko: '비공개 이미지 레지스트리의 로그인 정보가 든, Pod와 같은 네임스페이스의 Secret입니다.',
      },
      actor: 'kubelet',
      absent: { en: "Those of the Pod's ServiceAccount, if any.", ko: 'Pod의 ServiceAccount에 있으면 그것을 씁니다.' },
      mistake: {
        en: 'A Secret of another type: it must be `kubernetes.io/dockerconfigjson` (or the old `kubernetes.io/dockercfg`).',
        ko: '다른 타입의 Secret을 쓰는 경우입니다. `kubernetes.io/dockerconfigjson`(또는 옛 `kubernetes.io/dockercfg`)이어야 합니다.',
      },
      related: ['containers[].image', 'serviceAccountName'],
      learnMore: 'https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/',
    },
  },
  {
    on: 'PodSpec',
    field: 'hostNetwork',
    note: {
      id: 'pod-host-network',
      what: {
        en: 'Puts the Pod into the network of its node: it has the IP address of the node and takes ports of the node.',
        ko: 'Pod를 노드의 네트워크에 둡니다. 노드의 IP 주소를 쓰고 노드의 포트를 차지합니다.',
      },
      actor: 'kubelet',
      absent: {
        en: '`false`: the Pod has an IP address of its own.',
        ko: '`false`입니다. Pod가 자기 IP 주소를 가집니다.',
      },
      mistake: {
        en: 'Two replicas with the same port cannot share a node, and cluster DNS needs `dnsPolicy: ClusterFirstWithHostNet`.',
        ko: '같은 포트의 replica 둘은 한 노드에 있을 수 없고, 클러스터 DNS에는 `dnsPolicy: ClusterFirstWithHostNet`이 필요합니다.',
      },
      related: ['dnsPolicy', 'containers[].ports[].hostPort'],
      learnMore: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    },
  },
  {
    on: 'PodSpec',
    field: ['hostPID', 'hostIPC'],
    note: {
      id: 'pod-host-pid-ipc',
      what: {
        en: 'Shares the processes or the inter-process communication of the node with the Pod, which breaks its isolation.',
        ko: '노드의 프로세스나 프로세스 간 통신을 Pod와 공유합니다. 격리가 깨집니다.',
      },
      actor: 'kubelet',
      absent: { en: '`false`.', ko: '`false`입니다.' },
      related: ['hostNetwork', 'shareProcessNamespace'],
      learnMore: 'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    },
  },
  {
    on: 'PodSpec',
    field: 'hostUsers',
    note: {
      id: 'pod-host-users',
      what: {
        en: '`false` gives the Pod its own user namespace, in which root is an ordinary user on the node.',
        ko: '`false`로 두면 Pod가 자기 user namespace를 가지며, 그 안의 root는 노드에서 일반 사용자입니다.',
      },
      actor: 'kubelet',
      absent: { en: '`true`: users are those of the node.', ko: '`true`입니다. 사용자는 노드의 사용자와 같습니다.' },
      related: ['securityContext'],
      learnMore: `${pods}user-namespaces/`,
    },
  },
  {
    on: 'PodSpec',
    field: 'shareProcessNamespace',
    note: {
      id: 'pod-share-process-namespace',
      what: {
        en: 'Lets the containers of the Pod see and signal the processes of each other.',
        ko: 'Pod의 컨테이너들이 서로의 프로세스를 보고 신호를 보낼 수 있게 합니다.',
      },
      actor: 'kubelet',
      absent: { en: '`false`.', ko: '`false`입니다.' },
      learnMore: 'https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/',
    },
  },
  {
    on: 'PodSpec',
    field: 'dnsPolicy',
    note: {
      id: 'pod-dns-policy',
      what: {
        en: 'Where the Pod sends DNS queries: to the cluster first, to the servers of the node, or where `dnsConfig` says.',
        ko: 'Pod가 DNS 질의를 어디로 보낼지 정합니다. 클러스터 먼저, 노드의 서버, 또는 `dnsConfig`가 정한 곳입니다.',
      },
      actor: 'kubelet',
      absent: { en: '`ClusterFirst`.', ko: '`ClusterFirst`입니다.' },
      mistake: {
        en: '`Default` is not the default: it means the settings of the node, without cluster names.',
        ko: '`Default`는 기본값이 아닙니다. 클러스터 이름을 모르는 노드의 설정을 뜻합니다.',
      },
      related: ['dnsConfig', 'hostNetwork'],
      learnMore: `${dns}#pod-s-dns-policy`,
    },
  },
  {
    on: 'PodSpec',
    field: 'dnsConfig',
    note: {
      id: 'pod-dns-config',
      what: {
        en: 'DNS servers, search domains and options that are added to what `dnsPolicy` yields.',
        ko: '`dnsPolicy`로 정해진 설정에 더할 DNS 서버, 검색 도메인, 옵션입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Leaving out `nameservers` with `dnsPolicy: None`: at least one is needed.',
        ko: '`dnsPolicy: None`에서 `nameservers`를 빠뜨리는 경우입니다. 하나 이상 필요합니다.',
      },
      related: ['dnsPolicy'],
      learnMore: `${dns}#pod-dns-config`,
    },
  },
  {
    on: 'PodSpec',
    field: ['hostAliases', 'hostAliases[].ip', 'hostAliases[].hostnames'],
    note: {
      id: 'pod-host-aliases',
      what: {
        en: 'Extra lines for `/etc/hosts` in the containers: an IP address and the names that lead to it.',
        ko: '컨테이너의 `/etc/hosts`에 더할 줄입니다. IP 주소와 그 주소로 가는 이름들을 씁니다.',
      },
      actor: 'kubelet',
      related: ['hostNetwork'],
      learnMore: 'https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/',
    },
  },
  {
    on: 'PodSpec',
    field: 'hostname',
    note: {
      id: 'pod-hostname',
      what: {
        en: 'The hostname inside the Pod; with `subdomain` it becomes a DNS name.',
        ko: 'Pod 안에서 보이는 호스트 이름입니다. `subdomain`과 함께 쓰면 DNS 이름이 됩니다.',
      },
      actor: 'kubelet',
      absent: { en: 'The name of the Pod.', ko: 'Pod의 이름입니다.' },
      related: ['subdomain'],
      learnMore: `${dns}#pod-hostname-and-subdomain-field`,
    },
  },
  {
    on: 'PodSpec',
    field: 'subdomain',
    note: {
      id: 'pod-subdomain',
      what: {
        en: 'The name of a headless Service in the namespace, under which the Pod gets a DNS name of its own.',
        ko: '같은 네임스페이스의 headless Service 이름입니다. Pod가 그 아래에서 자기 DNS 이름을 얻습니다.',
      },
      actor: 'coredns',
      mistake: {
        en: 'No headless Service of that name which selects the Pod: the DNS name does not exist.',
        ko: 'Pod를 선택하는 그 이름의 headless Service가 없는 경우입니다. DNS 이름이 생기지 않습니다.',
      },
      related: ['hostname'],
      learnMore: `${dns}#pod-hostname-and-subdomain-field`,
    },
  },
  {
    on: 'PodSpec',
    field: 'enableServiceLinks',
    note: {
      id: 'pod-enable-service-links',
      what: {
        en: 'Whether each Service of the namespace is described in environment variables such as `DB_SERVICE_HOST`.',
        ko: '네임스페이스의 Service마다 `DB_SERVICE_HOST` 같은 환경 변수를 넣을지 정합니다.',
      },
      actor: 'kubelet',
      absent: { en: '`true`.', ko: '`true`입니다.' },
      mistake: {
        en: 'A Service whose name collides with a setting of the application, such as `redis` giving `REDIS_PORT=tcp://…`.',
        ko: 'Service 이름이 애플리케이션 설정과 겹치는 경우입니다. `redis`라면 `REDIS_PORT=tcp://…`가 생깁니다.',
      },
      related: ['containers[].env'],
      learnMore: 'https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables',
    },
  },
  {
    on: 'PodSpec',
    field: ['readinessGates', 'readinessGates[].conditionType'],
    note: {
      id: 'pod-readiness-gates',
      what: {
        en: 'Extra Pod conditions, set by other controllers, that must be true before the Pod counts as ready.',
        ko: '다른 컨트롤러가 설정하는 추가 조건입니다. 모두 참이어야 Pod를 준비된 것으로 봅니다.',
      },
      actor: 'kubelet',
      absent: { en: 'Ready containers are enough.', ko: '컨테이너가 준비되면 충분합니다.' },
      related: ['containers[].readinessProbe'],
      learnMore: `${lifecycle}#pod-readiness-gate`,
    },
  },
  {
    on: 'PodSpec',
    field: 'runtimeClassName',
    note: {
      id: 'pod-runtime-class-name',
      what: {
        en: 'Picks another way to run the containers, such as a sandbox, by the name of a RuntimeClass.',
        ko: 'RuntimeClass의 이름으로 sandbox 같은 다른 컨테이너 실행 방식을 고릅니다.',
      },
      actor: 'container-runtime',
      absent: { en: 'The default handler of the runtime.', ko: '런타임의 기본 handler를 씁니다.' },
      mistake: {
        en: 'A RuntimeClass that does not exist: the Pod is refused.',
        ko: '없는 RuntimeClass를 쓰는 경우입니다. Pod가 거부됩니다.',
      },
      learnMore: 'https://kubernetes.io/docs/concepts/containers/runtime-class/',
    },
  },
  {
    on: 'PodSpec',
    field: 'setHostnameAsFQDN',
    note: {
      id: 'pod-set-hostname-as-fqdn',
      what: {
        en: 'Makes the full DNS name of the Pod its hostname as well.',
        ko: 'Pod의 전체 DNS 이름을 호스트 이름으로도 씁니다.',
      },
      actor: 'kubelet',
      absent: { en: '`false`: the short name.', ko: '`false`입니다. 짧은 이름을 씁니다.' },
      related: ['hostname', 'subdomain'],
      learnMore: `${dns}#pod-sethostnameasfqdn-field`,
    },
  },
  {
    on: 'PodSpec',
    field: ['os', 'os.name'],
    note: {
      id: 'pod-os',
      what: {
        en: 'The operating system the containers are made for, `linux` or `windows`; the API server checks other fields against it.',
        ko: '컨테이너가 만들어진 운영 체제입니다. `linux` 또는 `windows`이고, API 서버가 다른 필드를 이에 맞춰 검사합니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Expecting it to pick nodes: the scheduler ignores it. Use `nodeSelector` with `kubernetes.io/os`.',
        ko: '노드를 골라 준다고 기대하는 경우입니다. 스케줄러는 보지 않습니다. `nodeSelector`에 `kubernetes.io/os`를 쓰십시오.',
      },
      related: ['nodeSelector'],
      learnMore: `${pods}#pod-os`,
    },
  },
  {
    on: 'PodSpec',
    field: 'dnsConfig.nameservers',
    note: {
      id: 'pod-dns-nameservers',
      what: {
        en: 'IP addresses of DNS servers, at most three, added to those that `dnsPolicy` yields.',
        ko: '`dnsPolicy`로 정해진 서버에 더할 DNS 서버의 IP 주소입니다. 최대 셋입니다.',
      },
      actor: 'kubelet',
      related: ['dnsPolicy'],
      learnMore: `${dns}#pod-dns-config`,
    },
  },
  {
    on: 'PodSpec',
    field: 'dnsConfig.searches',
    note: {
      id: 'pod-dns-searches',
      what: {
        en: 'Domains that are tried after a short name, so that `db` can find `db.shop.svc.cluster.local`.',
        ko: '짧은 이름 뒤에 붙여 찾아볼 도메인입니다. `db`로 `db.shop.svc.cluster.local`을 찾을 수 있게 합니다.',
      },
      actor: 'kubelet',
      related: ['dnsConfig.options'],
      learnMore: `${dns}#pod-dns-config`,
    },
  },
  {
    on: 'PodSpec',
    field: ['dnsConfig.options', 'dnsConfig.options[].name', 'dnsConfig.options[].value'],
    note: {
      id: 'pod-dns-options',
      what: {
        en: 'Options of the resolver, such as `ndots`: how many dots a name needs to be tried as it is first.',
        ko: 'resolver의 옵션입니다. 예를 들어 `ndots`는 이름에 점이 몇 개 있어야 그대로 먼저 찾을지 정합니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Unquoted numbers: the value of `ndots` must be a string, `"2"`.',
        ko: '숫자를 따옴표 없이 쓰는 경우입니다. `ndots`의 값은 문자열 `"2"`여야 합니다.',
      },
      related: ['dnsConfig.searches'],
      learnMore: `${dns}#pod-dns-config`,
    },
  },
  {
    on: 'PodSpec',
    field: ['resources', 'resources.requests', 'resources.limits'],
    note: {
      id: 'pod-resources',
      what: {
        en: 'CPU and memory for the Pod as a whole, which its containers share; newer clusters only.',
        ko: 'Pod 전체의 CPU와 메모리이며 컨테이너들이 나눠 씁니다. 새 클러스터에서만 됩니다.',
      },
      actor: 'kube-scheduler',
      absent: {
        en: 'What its containers ask for, added up.',
        ko: '컨테이너가 요청한 양을 더한 값입니다.',
      },
      related: ['containers[].resources'],
      learnMore: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    },
  },
  {
    on: 'PodSpec',
    field: 'ephemeralContainers[].targetContainerName',
    note: {
      id: 'ephemeral-container-target',
      what: {
        en: 'The container whose processes the debugging container can see.',
        ko: '디버깅용 컨테이너가 프로세스를 볼 수 있는 대상 컨테이너입니다.',
      },
      actor: 'kubelet',
      absent: { en: 'It sees only its own processes.', ko: '자기 프로세스만 봅니다.' },
      related: ['ephemeralContainers', 'shareProcessNamespace'],
      learnMore: `${pods}ephemeral-containers/`,
    },
  },
  {
    on: 'PodSpec',
    field: 'hostnameOverride',
    note: {
      id: 'pod-hostname-override',
      what: {
        en: 'The hostname inside the Pod, whatever its name, `hostname` and `subdomain` say; DNS does not change.',
        ko: 'Pod의 이름이나 `hostname`, `subdomain`과 상관없이 Pod 안에서 보이는 호스트 이름입니다. DNS는 바뀌지 않습니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Setting it with `hostNetwork` or `setHostnameAsFQDN`: the API server refuses the Pod. At most 64 characters are allowed.',
        ko: '`hostNetwork`나 `setHostnameAsFQDN`과 함께 쓰는 경우입니다. API 서버가 Pod를 거부합니다. 64자까지만 쓸 수 있습니다.',
      },
      related: ['hostname', 'subdomain', 'setHostnameAsFQDN'],
      learnMore: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-hostname/',
    },
  },
  {
    on: 'PodSpec',
    field: ['evictionResponders', 'evictionResponders[].name'],
    note: {
      id: 'pod-eviction-responders',
      what: {
        en: 'Programs that are asked to help, one after another, before this Pod is evicted; each has a name with a domain, such as `example.com/drainer`.',
        ko: '이 Pod를 축출하기 전에 차례로 도움을 요청할 프로그램입니다. 이름에는 `example.com/drainer`처럼 도메인을 붙입니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'The Pod is evicted as usual.', ko: '평소처럼 축출합니다.' },
      mistake: {
        en: 'Relying on it: the field is new in 1.37 and needs the feature gate `EvictionRequestAPI`. It cannot be changed later.',
        ko: '어디서나 된다고 믿는 경우입니다. 1.37에 생긴 필드로 feature gate `EvictionRequestAPI`가 필요합니다. 나중에 바꿀 수 없습니다.',
      },
      related: ['evictionResponders[].priority'],
      learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/',
    },
  },
  {
    on: 'PodSpec',
    field: 'evictionResponders[].priority',
    note: {
      id: 'pod-eviction-responder-priority',
      what: {
        en: 'Who is asked first: the responder with the highest number, from `0` to `100000`; below `1000` is kept for Kubernetes.',
        ko: '누구에게 먼저 요청할지 정합니다. `0`부터 `100000`까지 쓰며 큰 수가 먼저입니다. `1000` 미만은 Kubernetes가 씁니다.',
      },
      actor: 'kube-apiserver',
      related: ['evictionResponders'],
      learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/',
    },
  },
];
