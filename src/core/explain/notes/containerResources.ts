import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/';

/** Requests and limits of containers. */
export const containerResources: readonly FieldNote[] = [
  {
    on: 'Container',
    field: 'resources',
    note: {
      id: 'container-resources',
      what: {
        en: 'How much CPU and memory the container is promised (requests) and may use at most (limits).',
        ko: '컨테이너에 보장되는 CPU와 메모리(request), 그리고 최대로 쓸 수 있는 양(limit)입니다.',
      },
      actor: 'kube-scheduler',
      absent: {
        en: 'No promise and no limit, unless a LimitRange fills them in; such Pods are evicted first.',
        ko: 'LimitRange가 채우지 않으면 보장도 제한도 없습니다. 그런 Pod가 먼저 축출됩니다.',
      },
      related: ['containers[].resources.requests', 'containers[].resources.limits'],
      learnMore: page,
    },
  },
  {
    on: 'ResourceRequirements',
    field: 'requests',
    note: {
      id: 'resource-requests',
      what: {
        en: 'What the scheduler sets aside: the Pod goes to a node where the sum of all requests still fits.',
        ko: '스케줄러가 확보해 두는 양입니다. 모든 request의 합이 들어가는 노드로 Pod를 보냅니다.',
      },
      actor: 'kube-scheduler',
      absent: {
        en: 'The limit, if there is one; otherwise nothing is set aside.',
        ko: 'limit이 있으면 그 값이고, 없으면 아무것도 확보하지 않습니다.',
      },
      mistake: {
        en: 'More than any node has: the Pod stays `Pending`. More than the limit: the API server rejects it.',
        ko: '어느 노드보다 크면 Pod가 `Pending`으로 남고, limit보다 크면 API 서버가 거부합니다.',
      },
      related: ['containers[].resources.limits'],
      learnMore: `${page}#requests-and-limits`,
    },
  },
  {
    on: 'ResourceRequirements',
    field: 'limits',
    note: {
      id: 'resource-limits',
      what: {
        en: 'The most the container may use: above the CPU limit it is slowed down, above the memory limit it is killed.',
        ko: '컨테이너가 쓸 수 있는 최대량입니다. CPU limit을 넘으면 느려지고, 메모리 limit을 넘으면 강제로 종료됩니다.',
      },
      actor: 'container-runtime',
      absent: {
        en: 'Whatever the node has left, unless a LimitRange fills one in.',
        ko: 'LimitRange가 채우지 않으면 노드에 남은 만큼 쓸 수 있습니다.',
      },
      mistake: {
        en: 'A limit without a request: the request is then as high as the limit.',
        ko: 'request 없이 limit만 쓰는 경우입니다. request가 limit만큼 커집니다.',
      },
      related: ['containers[].resources.requests'],
      learnMore: `${page}#requests-and-limits`,
    },
  },
  {
    on: 'ResourceRequirements',
    field: 'requests.cpu',
    note: {
      id: 'request-cpu',
      what: {
        en: 'CPU that is set aside for the container, in cores: `500m` is half a core, `1` a whole one.',
        ko: '컨테이너를 위해 확보하는 CPU이며 코어 단위입니다. `500m`은 코어 절반, `1`은 코어 하나입니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: 'An autoscaler on CPU utilization measures against this value; without it that autoscaler does nothing.',
        ko: 'CPU 사용률 기반 오토스케일러는 이 값을 기준으로 잽니다. 없으면 동작하지 않습니다.',
      },
      related: ['containers[].resources.limits.cpu'],
      learnMore: `${page}#meaning-of-cpu`,
    },
  },
  {
    on: 'ResourceRequirements',
    field: 'requests.memory',
    note: {
      id: 'request-memory',
      what: {
        en: 'Memory that is set aside for the container: `128Mi` is 128 × 1024² bytes, `128M` 128 million bytes.',
        ko: '컨테이너를 위해 확보하는 메모리입니다. `128Mi`는 128 × 1024² 바이트, `128M`은 1억 2800만 바이트입니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: '`128m` means 0.128 bytes: a lower case `m` is a thousandth.',
        ko: '`128m`은 0.128바이트입니다. 소문자 `m`은 1/1000을 뜻합니다.',
      },
      related: ['containers[].resources.limits.memory'],
      learnMore: `${page}#meaning-of-memory`,
    },
  },
  {
    on: 'ResourceRequirements',
    field: 'limits.cpu',
    note: {
      id: 'limit-cpu',
      what: {
        en: 'The most CPU time the container gets; above it the container is slowed down, never killed.',
        ko: '컨테이너가 받는 최대 CPU 시간입니다. 넘으면 느려질 뿐 종료되지는 않습니다.',
      },
      actor: 'container-runtime',
      mistake: {
        en: 'A tight limit makes a program slow even when the node is idle, and makes probes time out.',
        ko: '제한이 빠듯하면 노드가 한가해도 프로그램이 느려지고 probe가 시간을 넘깁니다.',
      },
      related: ['containers[].resources.requests.cpu'],
      learnMore: `${page}#how-pods-with-resource-limits-are-run`,
    },
  },
  {
    on: 'ResourceRequirements',
    field: 'limits.memory',
    note: {
      id: 'limit-memory',
      what: {
        en: 'The most memory the container may use; above it the kernel kills it (`OOMKilled`).',
        ko: '컨테이너가 쓸 수 있는 최대 메모리입니다. 넘으면 커널이 종료시킵니다(`OOMKilled`).',
      },
      actor: 'container-runtime',
      mistake: {
        en: 'Forgetting that files in an `emptyDir` with `medium: Memory` count as well.',
        ko: '`medium: Memory`인 `emptyDir`의 파일도 포함된다는 것을 잊는 경우입니다.',
      },
      related: ['containers[].resources.requests.memory'],
      learnMore: `${page}#how-pods-with-resource-limits-are-run`,
    },
  },
  {
    on: 'ResourceRequirements',
    field: ['requests.ephemeral-storage', 'limits.ephemeral-storage'],
    note: {
      id: 'ephemeral-storage',
      what: {
        en: 'Local disk of the node for logs, the writable layer and `emptyDir`; a Pod above its limit is evicted.',
        ko: '로그, 쓰기 가능한 레이어, `emptyDir`에 쓰는 노드의 로컬 디스크입니다. limit을 넘은 Pod는 축출됩니다.',
      },
      actor: 'kubelet',
      related: ['volumes[].emptyDir.sizeLimit'],
      learnMore: 'https://kubernetes.io/docs/concepts/storage/ephemeral-storage/',
    },
  },
  {
    on: 'Container',
    field: ['resizePolicy', 'resizePolicy[].resourceName', 'resizePolicy[].restartPolicy'],
    note: {
      id: 'container-resize-policy',
      what: {
        en: 'Whether the container must restart when its CPU or memory is changed while it runs.',
        ko: '실행 중에 CPU나 메모리를 바꿀 때 컨테이너를 다시 시작해야 하는지 정합니다.',
      },
      actor: 'kubelet',
      absent: { en: '`NotRequired`.', ko: '`NotRequired`입니다.' },
      related: ['containers[].resources'],
      learnMore: 'https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/',
    },
  },
  {
    on: 'ResourceRequirements',
    field: ['claims', 'claims[].name', 'claims[].request'],
    note: {
      id: 'container-resource-claims',
      what: {
        en: 'Which devices of the Pod this container may use, such as a GPU: the `name` is one of those under `resourceClaims` of the Pod.',
        ko: 'GPU처럼 Pod가 가진 장치 가운데 이 컨테이너가 쓸 것을 정합니다. `name`은 Pod의 `resourceClaims`에 있는 이름입니다.',
      },
      actor: 'kubelet',
      absent: { en: 'The container gets none of them.', ko: '컨테이너가 장치를 받지 않습니다.' },
      mistake: {
        en: 'Naming a claim that the Pod does not have: the API server refuses the Pod.',
        ko: 'Pod에 없는 claim의 이름을 쓰는 경우입니다. API 서버가 Pod를 거부합니다.',
      },
      related: ['resourceClaims'],
      learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
    },
  },
  {
    on: 'PodSpec',
    field: ['resources.claims', 'resources.claims[].name', 'resources.claims[].request'],
    note: {
      id: 'pod-resources-claims',
      what: {
        en: 'Must not be set for the whole Pod: each container names the devices it uses itself.',
        ko: 'Pod 전체에는 쓸 수 없습니다. 쓸 장치는 컨테이너마다 적습니다.',
      },
      actor: 'kube-apiserver',
      related: ['containers[].resources.claims', 'resourceClaims'],
      learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
    },
  },
  {
    on: 'PodSpec',
    field: 'resourceClaims',
    note: {
      id: 'pod-resource-claims',
      what: {
        en: 'Devices, such as GPUs, that must be allocated for this Pod before it starts; containers use them through `resources.claims`.',
        ko: 'Pod가 시작하기 전에 할당되어야 하는 GPU 같은 장치입니다. 컨테이너는 `resources.claims`로 씁니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: 'Listing a claim that no container names: the device is reserved and nobody can use it.',
        ko: '어느 컨테이너도 쓰지 않는 claim을 적는 경우입니다. 장치만 차지하고 아무도 쓰지 못합니다.',
      },
      related: ['containers[].resources.claims'],
      learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
    },
  },
  {
    on: 'PodSpec',
    field: 'resourceClaims[].name',
    note: {
      id: 'pod-resource-claim-name',
      what: {
        en: 'The name by which the containers of this Pod call the claim; it is not the name of an object.',
        ko: '이 Pod의 컨테이너들이 claim을 부르는 이름입니다. 오브젝트의 이름이 아닙니다.',
      },
      actor: 'kube-scheduler',
      related: ['containers[].resources.claims[].name'],
      learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
    },
  },
  {
    on: 'PodSpec',
    field: 'resourceClaims[].resourceClaimName',
    note: {
      id: 'pod-resource-claim-object',
      what: {
        en: 'An existing ResourceClaim in the same namespace; Pods that name the same one share its devices.',
        ko: '같은 네임스페이스에 이미 있는 ResourceClaim입니다. 같은 이름을 쓰는 Pod들은 장치를 함께 씁니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: 'A claim that does not exist: the Pod stays `Pending`. Set either this or `resourceClaimTemplateName`.',
        ko: '없는 claim을 쓰는 경우입니다. Pod가 `Pending`으로 남습니다. 이것과 `resourceClaimTemplateName` 중 하나만 쓰십시오.',
      },
      related: ['resourceClaims[].resourceClaimTemplateName'],
      learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
    },
  },
  {
    on: 'PodSpec',
    field: 'resourceClaims[].resourceClaimTemplateName',
    note: {
      id: 'pod-resource-claim-template',
      what: {
        en: 'The ResourceClaimTemplate from which this Pod gets a claim of its own, which is deleted with the Pod.',
        ko: '이 Pod만의 claim을 만들 ResourceClaimTemplate입니다. claim은 Pod와 함께 지워집니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: 'Changing the template and expecting running Pods to follow: only new Pods get claims from it.',
        ko: '템플릿을 바꾸면 실행 중인 Pod도 바뀐다고 기대하는 경우입니다. 새 Pod의 claim만 바뀝니다.',
      },
      related: ['resourceClaims[].resourceClaimName'],
      learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
    },
  },
];
