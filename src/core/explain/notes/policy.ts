import type { FieldNote } from '../fieldNote.ts';

const budget = 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/';
const quota = 'https://kubernetes.io/docs/concepts/policy/resource-quotas/';
const limitRange = 'https://kubernetes.io/docs/concepts/policy/limit-range/';
const priority = 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/';

/** What a namespace or a cluster allows: disruption budgets, quotas, limit ranges and priorities. */
export const policy: readonly FieldNote[] = [
  {
    on: 'policy/PodDisruptionBudget',
    field: 'spec.minAvailable',
    note: {
      id: 'pdb-min-available',
      what: {
        en: 'How many selected Pods must stay ready when Pods are evicted, as a number or a percentage that rounds up.',
        ko: 'Pod를 축출할 때 준비 상태로 남아 있어야 하는 Pod의 수입니다. 숫자나 퍼센트로 쓰며 퍼센트는 올림합니다.',
      },
      actor: 'disruption-controller',
      absent: {
        en: '`maxUnavailable` decides; with neither of the two, no ready Pod may be evicted.',
        ko: '`maxUnavailable`이 정합니다. 둘 다 없으면 준비된 Pod를 축출할 수 없습니다.',
      },
      mistake: {
        en: 'As many as there are replicas: draining a node then never ends.',
        ko: 'replica 수와 같게 쓰는 경우입니다. 노드 drain이 끝나지 않습니다.',
      },
      related: ['spec.maxUnavailable', 'spec.selector'],
      learnMore: `${budget}#specifying-a-poddisruptionbudget`,
    },
  },
  {
    on: 'policy/PodDisruptionBudget',
    field: 'spec.maxUnavailable',
    note: {
      id: 'pdb-max-unavailable',
      what: {
        en: 'How many of the desired Pods may be down because of an eviction, as a number or a percentage that rounds up.',
        ko: '원하는 Pod 가운데 축출로 내려가 있어도 되는 수입니다. 숫자나 퍼센트로 쓰며 퍼센트는 올림합니다.',
      },
      actor: 'disruption-controller',
      absent: {
        en: '`minAvailable` decides; with neither of the two, no ready Pod may be evicted.',
        ko: '`minAvailable`이 정합니다. 둘 다 없으면 준비된 Pod를 축출할 수 없습니다.',
      },
      mistake: {
        en: '`0` blocks node drains for good. And writing both fields is rejected by the API server.',
        ko: '`0`은 노드 drain을 계속 막습니다. 두 필드를 함께 쓰면 API 서버가 거부합니다.',
      },
      related: ['spec.minAvailable', 'spec.selector'],
      learnMore: `${budget}#specifying-a-poddisruptionbudget`,
    },
  },
  {
    on: 'policy/PodDisruptionBudget',
    field: 'spec.selector',
    note: {
      id: 'pdb-selector',
      what: {
        en: 'The Pods of this namespace that the budget protects, by their labels; usually the selector of their workload.',
        ko: '이 네임스페이스에서 보호할 Pod를 label로 고릅니다. 보통 워크로드의 selector와 같습니다.',
      },
      actor: 'disruption-controller',
      absent: {
        en: 'No Pod; `{}` means every Pod of the namespace.',
        ko: '어떤 Pod도 고르지 않습니다. `{}`는 네임스페이스의 모든 Pod입니다.',
      },
      mistake: {
        en: 'Two budgets that select the same Pod: it cannot be evicted at all.',
        ko: '두 budget이 같은 Pod를 선택하는 경우입니다. 그 Pod는 아예 축출할 수 없습니다.',
      },
      related: ['spec.minAvailable', 'spec.maxUnavailable'],
      learnMore: `${budget}#identify-an-application-to-protect`,
    },
  },
  {
    on: 'policy/PodDisruptionBudget',
    field: 'spec.unhealthyPodEvictionPolicy',
    note: {
      id: 'pdb-unhealthy-pod-eviction-policy',
      what: {
        en: 'Whether running Pods that are not ready may be evicted: `AlwaysAllow`, or `IfHealthyBudget` only while the budget is met.',
        ko: '실행 중이지만 준비되지 않은 Pod를 축출해도 되는지 정합니다. `AlwaysAllow`는 언제나, `IfHealthyBudget`은 budget이 지켜질 때만입니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: '`IfHealthyBudget`.', ko: '`IfHealthyBudget`입니다.' },
      mistake: {
        en: 'Keeping the default: Pods that crash again and again can block a node drain.',
        ko: '기본값을 그대로 두는 경우입니다. 계속 죽는 Pod가 노드 drain을 막을 수 있습니다.',
      },
      related: ['spec.minAvailable'],
      learnMore: `${budget}#unhealthy-pod-eviction-policy`,
    },
  },
  {
    on: 'ResourceQuota',
    field: ['spec.hard', 'spec.hard.*'],
    note: {
      id: 'quota-hard',
      what: {
        en: 'The most of each resource that all objects of the namespace may use together; what would go over is rejected.',
        ko: '네임스페이스의 모든 오브젝트가 함께 쓸 수 있는 자원별 최대량입니다. 넘게 되는 요청은 거부됩니다.',
      },
      actor: 'resourcequota-controller',
      mistake: {
        en: 'Expecting it to stop what already runs: only new requests are checked.',
        ko: '이미 도는 것을 멈춘다고 기대하는 경우입니다. 새 요청만 검사합니다.',
      },
      related: ['spec.scopes', 'spec.scopeSelector'],
      learnMore: quota,
    },
  },
  {
    on: 'ResourceQuota',
    field: ['spec.hard["requests.cpu"]', 'spec.hard["requests.memory"]', 'spec.hard.cpu', 'spec.hard.memory'],
    note: {
      id: 'quota-requests',
      what: {
        en: 'The most CPU or memory that all Pods that have not ended may request together; `cpu` is short for `requests.cpu`.',
        ko: '끝나지 않은 모든 Pod가 함께 요청할 수 있는 CPU나 메모리의 최대량입니다. `cpu`는 `requests.cpu`와 같습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Pods without such a request are then rejected: let a LimitRange fill it in.',
        ko: '이 한도가 있으면 그런 request가 없는 Pod는 거부됩니다. LimitRange로 채우십시오.',
      },
      related: ['spec.hard["limits.cpu"]', 'spec.hard["limits.memory"]'],
      learnMore: `${quota}#requests-vs-limits`,
    },
  },
  {
    on: 'ResourceQuota',
    field: ['spec.hard["limits.cpu"]', 'spec.hard["limits.memory"]'],
    note: {
      id: 'quota-limits',
      what: {
        en: 'The highest sum of the CPU or memory limits of all Pods that have not ended.',
        ko: '끝나지 않은 모든 Pod의 CPU나 메모리 limit을 더한 값의 최댓값입니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Pods without such a limit are then rejected: let a LimitRange fill it in.',
        ko: '이 한도가 있으면 그런 limit이 없는 Pod는 거부됩니다. LimitRange로 채우십시오.',
      },
      related: ['spec.hard["requests.cpu"]', 'spec.hard["requests.memory"]'],
      learnMore: `${quota}#requests-vs-limits`,
    },
  },
  {
    on: 'ResourceQuota',
    field: 'spec.hard.pods',
    note: {
      id: 'quota-pods',
      what: {
        en: 'The most Pods that may exist at once; Pods that succeeded or failed do not count.',
        ko: '동시에 있을 수 있는 Pod의 최대 수입니다. 성공했거나 실패한 Pod는 세지 않습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Leaving no room for rolling updates, which need extra Pods for a while.',
        ko: '잠시 Pod가 더 필요한 롤링 업데이트를 위한 여유를 두지 않는 경우입니다.',
      },
      related: ['spec.hard'],
      learnMore: quota,
    },
  },
  {
    on: 'ResourceQuota',
    field: ['spec.hard["requests.storage"]', 'spec.hard.persistentvolumeclaims'],
    note: {
      id: 'quota-storage',
      what: {
        en: 'The most storage that all PersistentVolumeClaims may request together, or how many of them may exist.',
        ko: '모든 PersistentVolumeClaim이 함께 요청할 수 있는 스토리지의 최대량 또는 그 최대 개수입니다.',
      },
      actor: 'kube-apiserver',
      related: ['spec.hard'],
      learnMore: quota,
    },
  },
  {
    on: 'ResourceQuota',
    field: 'spec.scopes',
    note: {
      id: 'quota-scopes',
      what: {
        en: 'Counts only Pods that match all of these scopes, such as `BestEffort` (no requests and limits) or `NotTerminating`.',
        ko: '`BestEffort`(request와 limit이 없음)나 `NotTerminating` 같은 scope에 모두 맞는 Pod만 셉니다.',
      },
      actor: 'resourcequota-controller',
      absent: { en: 'Everything in the namespace counts.', ko: '네임스페이스의 모든 것을 셉니다.' },
      mistake: {
        en: '`Terminating` is not about deletion: it means Pods with `activeDeadlineSeconds`.',
        ko: '`Terminating`은 삭제와 상관없습니다. `activeDeadlineSeconds`가 있는 Pod를 뜻합니다.',
      },
      related: ['spec.scopeSelector', 'spec.hard'],
      learnMore: `${quota}#quota-scopes`,
    },
  },
  {
    on: 'ResourceQuota',
    field: ['spec.scopeSelector', 'spec.scopeSelector.matchExpressions'],
    note: {
      id: 'quota-scope-selector',
      what: {
        en: 'Counts only what matches all of these scopes; unlike `scopes` it can name values, such as certain priority classes.',
        ko: '이 scope에 모두 맞는 것만 셉니다. `scopes`와 달리 특정 priority class 같은 값을 지정할 수 있습니다.',
      },
      actor: 'resourcequota-controller',
      absent: { en: 'Everything in the namespace counts.', ko: '네임스페이스의 모든 것을 셉니다.' },
      related: ['spec.scopes'],
      learnMore: `${quota}#resource-quota-per-priorityclass`,
    },
  },
  {
    on: 'ResourceQuota',
    field: 'spec.scopeSelector.matchExpressions[].scopeName',
    note: {
      id: 'quota-scope-name',
      what: {
        en: 'The scope, such as `PriorityClass`, `BestEffort` or `CrossNamespacePodAffinity`.',
        ko: 'scope의 이름입니다. 예: `PriorityClass`, `BestEffort`, `CrossNamespacePodAffinity`.',
      },
      actor: 'resourcequota-controller',
      related: ['spec.scopeSelector.matchExpressions[].operator'],
      learnMore: `${quota}#quota-scopes`,
    },
  },
  {
    on: 'ResourceQuota',
    field: ['spec.scopeSelector.matchExpressions[].operator', 'spec.scopeSelector.matchExpressions[].values'],
    note: {
      id: 'quota-scope-operator',
      what: {
        en: '`In` and `NotIn` compare with the `values`; `Exists` and `DoesNotExist` take none.',
        ko: '`In`과 `NotIn`은 `values`와 비교하고, `Exists`와 `DoesNotExist`는 값을 쓰지 않습니다.',
      },
      actor: 'resourcequota-controller',
      mistake: {
        en: 'Anything but `Exists` for a scope without values, such as `BestEffort`: the API server rejects it.',
        ko: '`BestEffort`처럼 값이 없는 scope에 `Exists`가 아닌 것을 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['spec.scopeSelector.matchExpressions[].scopeName'],
      learnMore: `${quota}#quota-scopes`,
    },
  },
  {
    on: 'LimitRange',
    field: 'spec.limits',
    note: {
      id: 'limit-range-limits',
      what: {
        en: 'Bounds and defaults for single objects of the namespace, one entry for each type.',
        ko: '네임스페이스의 오브젝트 하나하나에 대한 한계와 기본값입니다. 타입마다 항목을 하나씩 씁니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Expecting it to change Pods that exist: it works only when a Pod or claim is created or updated.',
        ko: '이미 있는 Pod를 바꾼다고 기대하는 경우입니다. Pod나 claim을 만들거나 고칠 때만 작동합니다.',
      },
      related: ['spec.limits[].type'],
      learnMore: limitRange,
    },
  },
  {
    on: 'LimitRange',
    field: 'spec.limits[].type',
    note: {
      id: 'limit-range-type',
      what: {
        en: 'What is measured: each `Container`, each `Pod` as the sum of its containers, or each `PersistentVolumeClaim`.',
        ko: '무엇을 재는지 정합니다. 각 `Container`, 컨테이너의 합인 각 `Pod`, 또는 각 `PersistentVolumeClaim`입니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'Defaults with the type `Pod`: the API server rejects them.',
        ko: '타입 `Pod`에 기본값을 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['spec.limits[].default', 'spec.limits[].max'],
      learnMore: limitRange,
    },
  },
  {
    on: 'LimitRange',
    field: ['spec.limits[].default', 'spec.limits[].default.*'],
    note: {
      id: 'limit-range-default',
      what: {
        en: 'The limit that a container gets when it names none.',
        ko: 'limit이 없는 컨테이너가 받는 limit입니다.',
      },
      actor: 'kube-apiserver',
      absent: {
        en: '`max`, if there is one.',
        ko: '`max`가 있으면 그 값입니다.',
      },
      mistake: {
        en: 'A container that requests more than this and names no limit: the Pod is rejected.',
        ko: '컨테이너가 이보다 많이 요청하면서 limit을 쓰지 않은 경우입니다. Pod가 거부됩니다.',
      },
      related: ['spec.limits[].defaultRequest', 'spec.limits[].max'],
      learnMore: limitRange,
    },
  },
  {
    on: 'LimitRange',
    field: ['spec.limits[].defaultRequest', 'spec.limits[].defaultRequest.*'],
    note: {
      id: 'limit-range-default-request',
      what: {
        en: 'The request that a container gets when it names neither a request nor a limit.',
        ko: 'request도 limit도 없는 컨테이너가 받는 request입니다.',
      },
      actor: 'kube-apiserver',
      absent: {
        en: '`default`, or else `min`.',
        ko: '`default`이고, 없으면 `min`입니다.',
      },
      mistake: {
        en: 'Setting only `default`: every container then requests as much as its limit, which fills nodes quickly.',
        ko: '`default`만 쓰는 경우입니다. 모든 컨테이너가 limit만큼 요청해 노드가 금세 찹니다.',
      },
      related: ['spec.limits[].default', 'spec.limits[].min'],
      learnMore: limitRange,
    },
  },
  {
    on: 'LimitRange',
    field: ['spec.limits[].max', 'spec.limits[].max.*'],
    note: {
      id: 'limit-range-max',
      what: {
        en: 'The highest limit that is allowed, or the largest size of a claim; anything above is rejected.',
        ko: '허용되는 가장 큰 limit 또는 claim의 최대 크기입니다. 넘으면 거부됩니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'No upper bound.', ko: '상한이 없습니다.' },
      related: ['spec.limits[].min', 'spec.limits[].default'],
      learnMore: limitRange,
    },
  },
  {
    on: 'LimitRange',
    field: ['spec.limits[].min', 'spec.limits[].min.*'],
    note: {
      id: 'limit-range-min',
      what: {
        en: 'The lowest request that is allowed, or the smallest size of a claim; anything below is rejected.',
        ko: '허용되는 가장 작은 request 또는 claim의 최소 크기입니다. 모자라면 거부됩니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'No lower bound.', ko: '하한이 없습니다.' },
      related: ['spec.limits[].max', 'spec.limits[].defaultRequest'],
      learnMore: limitRange,
    },
  },
  {
    on: 'LimitRange',
    field: ['spec.limits[].maxLimitRequestRatio', 'spec.limits[].maxLimitRequestRatio.*'],
    note: {
      id: 'limit-range-ratio',
      what: {
        en: 'How many times the request a limit may be: with `2`, a request of 100 MiB allows at most 200 MiB.',
        ko: 'limit이 request의 몇 배까지 될 수 있는지 정합니다. `2`이면 request 100 MiB에 limit은 최대 200 MiB입니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'Any ratio.', ko: '비율에 제한이 없습니다.' },
      mistake: {
        en: 'Containers without a request or a limit for this resource are then rejected.',
        ko: '이 비율이 있으면 이 자원의 request나 limit이 없는 컨테이너는 거부됩니다.',
      },
      related: ['spec.limits[].max'],
      learnMore: limitRange,
    },
  },
  {
    on: 'scheduling.k8s.io/PriorityClass',
    field: 'value',
    note: {
      id: 'priority-class-value',
      what: {
        en: 'The priority that Pods of this class get; higher ones are scheduled first and may push out lower ones.',
        ko: '이 class의 Pod가 받는 우선순위입니다. 높은 Pod를 먼저 배치하며 낮은 Pod를 밀어낼 수 있습니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: 'More than 1000000000 is reserved for system classes. And the value cannot be changed later.',
        ko: '1000000000보다 큰 값은 시스템 class용입니다. 또 나중에 값을 바꿀 수 없습니다.',
      },
      related: ['preemptionPolicy', 'globalDefault'],
      learnMore: `${priority}#priorityclass`,
    },
  },
  {
    on: 'scheduling.k8s.io/PriorityClass',
    field: 'globalDefault',
    note: {
      id: 'priority-class-global-default',
      what: {
        en: 'Makes this the class of new Pods that name none; one class of the cluster may have it.',
        ko: 'class를 쓰지 않은 새 Pod의 기본 class로 만듭니다. 클러스터에 하나만 둘 수 있습니다.',
      },
      actor: 'kube-apiserver',
      absent: {
        en: '`false`; without any default class such Pods have the priority 0.',
        ko: '`false`입니다. 기본 class가 전혀 없으면 그런 Pod의 우선순위는 0입니다.',
      },
      related: ['value'],
      learnMore: `${priority}#priorityclass`,
    },
  },
  {
    on: 'scheduling.k8s.io/PriorityClass',
    field: 'preemptionPolicy',
    note: {
      id: 'priority-class-preemption-policy',
      what: {
        en: 'Whether Pods of this class may push out lower ones (`PreemptLowerPriority`) or just go first in the queue (`Never`).',
        ko: '이 class의 Pod가 낮은 Pod를 밀어낼지(`PreemptLowerPriority`), 대기열에서 앞서기만 할지(`Never`) 정합니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: '`PreemptLowerPriority`.', ko: '`PreemptLowerPriority`입니다.' },
      mistake: {
        en: 'Relying on a PodDisruptionBudget against it: the scheduler respects budgets only where it can.',
        ko: 'PodDisruptionBudget이 막아 준다고 믿는 경우입니다. 스케줄러는 가능할 때만 budget을 지킵니다.',
      },
      related: ['value'],
      learnMore: `${priority}#non-preempting-priority-class`,
    },
  },
  {
    on: 'scheduling.k8s.io/PriorityClass',
    field: 'description',
    note: {
      id: 'priority-class-description',
      what: {
        en: 'Tells people when they should use this class; Kubernetes does not read it.',
        ko: '이 class를 언제 써야 하는지 사람에게 알려 줍니다. Kubernetes는 읽지 않습니다.',
      },
      actor: 'kube-apiserver',
      related: ['value'],
      learnMore: `${priority}#priorityclass`,
    },
  },
];
