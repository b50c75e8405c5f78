import type { FieldNote } from '../fieldNote.ts';

const assign = 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/';
const taints = 'https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/';
const spread = 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/';
const priority = 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/';

/** The fields of the pod spec that decide which node a Pod lands on. */
export const scheduling: readonly FieldNote[] = [
  {
    on: 'PodSpec',
    field: ['nodeSelector', 'nodeSelector.*'],
    note: {
      id: 'pod-node-selector',
      what: {
        en: 'Node labels that are required: the Pod runs only on nodes that carry all of these pairs (AND).',
        ko: '노드에 있어야 하는 label입니다. 모든 쌍을 가진(AND) 노드에서만 Pod가 실행됩니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: 'Any node will do.', ko: '어느 노드든 됩니다.' },
      mistake: {
        en: 'A pair that no node carries: the Pod stays `Pending`.',
        ko: '어느 노드에도 없는 쌍을 쓰는 경우입니다. Pod가 `Pending`으로 남습니다.',
      },
      related: ['affinity.nodeAffinity', 'tolerations'],
      learnMore: `${assign}#nodeselector`,
    },
  },
  {
    on: 'PodSpec',
    field: 'nodeName',
    note: {
      id: 'pod-node-name',
      what: {
        en: 'Puts the Pod on exactly this node, past the scheduler; normally the scheduler fills it in.',
        ko: '스케줄러를 거치지 않고 Pod를 바로 이 노드에 둡니다. 보통은 스케줄러가 채웁니다.',
      },
      actor: 'kubelet',
      absent: { en: 'The scheduler picks a node.', ko: '스케줄러가 노드를 고릅니다.' },
      mistake: {
        en: 'Using it to prefer a node: without the node, or room on it, the Pod fails. Use `nodeSelector`.',
        ko: '노드를 선호한다는 뜻으로 쓰는 경우입니다. 노드가 없거나 자리가 없으면 Pod가 실패합니다. `nodeSelector`를 쓰십시오.',
      },
      related: ['nodeSelector'],
      learnMore: `${assign}#nodename`,
    },
  },
  {
    on: 'PodSpec',
    field: 'affinity',
    note: {
      id: 'pod-affinity-all',
      what: {
        en: 'Rules about where the Pod must or would rather run: by labels of nodes, or by which Pods run there already.',
        ko: 'Pod가 실행되어야 하거나 실행되면 좋은 곳을 정합니다. 노드의 label이나 그곳에 이미 있는 Pod를 기준으로 합니다.',
      },
      actor: 'kube-scheduler',
      related: ['nodeSelector', 'topologySpreadConstraints'],
      learnMore: `${assign}#affinity-and-anti-affinity`,
    },
  },
  {
    on: 'PodSpec',
    field: 'affinity.nodeAffinity',
    note: {
      id: 'pod-node-affinity',
      what: {
        en: 'Chooses nodes by their labels, like `nodeSelector` but with operators and with wishes as well as demands.',
        ko: '노드의 label로 노드를 고릅니다. `nodeSelector`와 같지만 연산자를 쓸 수 있고 요구와 선호를 나눌 수 있습니다.',
      },
      actor: 'kube-scheduler',
      related: ['nodeSelector'],
      learnMore: `${assign}#node-affinity`,
    },
  },
  {
    on: 'PodSpec',
    field: 'affinity.podAffinity',
    note: {
      id: 'pod-pod-affinity',
      what: {
        en: 'Brings the Pod near other Pods: onto nodes of a topology domain where matching Pods already run.',
        ko: 'Pod를 다른 Pod 가까이에 둡니다. selector에 맞는 Pod가 이미 있는 topology 영역의 노드를 고릅니다.',
      },
      actor: 'kube-scheduler',
      related: ['affinity.podAntiAffinity'],
      learnMore: `${assign}#inter-pod-affinity-and-anti-affinity`,
    },
  },
  {
    on: 'PodSpec',
    field: 'affinity.podAntiAffinity',
    note: {
      id: 'pod-pod-anti-affinity',
      what: {
        en: 'Keeps the Pod away from other Pods, usually so that replicas spread over nodes or zones.',
        ko: 'Pod를 다른 Pod와 떼어 놓습니다. 보통 replica를 여러 노드나 zone에 흩어 놓을 때 씁니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: 'Demanding one Pod per node with more replicas than nodes: the rest stays `Pending`.',
        ko: '노드보다 replica가 많은데 노드당 하나를 강제하는 경우입니다. 나머지는 `Pending`으로 남습니다.',
      },
      related: ['topologySpreadConstraints'],
      learnMore: `${assign}#inter-pod-affinity-and-anti-affinity`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution',
      'affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution',
      'affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution',
    ],
    note: {
      id: 'affinity-required',
      what: {
        en: 'A demand: without a node that meets it the Pod stays `Pending`. Pods that already run are left alone.',
        ko: '반드시 지켜야 하는 조건입니다. 맞는 노드가 없으면 Pod가 `Pending`으로 남습니다. 이미 실행 중인 Pod는 건드리지 않습니다.',
      },
      actor: 'kube-scheduler',
      related: ['affinity'],
      learnMore: `${assign}#affinity-and-anti-affinity`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution',
      'affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution',
      'affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution',
      'affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference',
      'affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm',
      'affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm',
    ],
    note: {
      id: 'affinity-preferred',
      what: {
        en: 'A wish: nodes that meet it score higher, but any other node will do.',
        ko: '선호하는 조건입니다. 맞는 노드가 더 높은 점수를 받지만 다른 노드여도 됩니다.',
      },
      actor: 'kube-scheduler',
      related: ['affinity'],
      learnMore: `${assign}#affinity-and-anti-affinity`,
    },
  },
  {
    on: 'PodSpec',
    field: [
      'affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weight',
      'affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weight',
      'affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].weight',
    ],
    note: {
      id: 'affinity-weight',
      what: {
        en: 'How much this wish counts, from 1 to 100; the scheduler adds up the weights a node earns.',
        ko: '이 선호의 크기이며 1부터 100까지입니다. 스케줄러가 노드별로 얻은 값을 더합니다.',
      },
      actor: 'kube-scheduler',
      related: ['affinity'],
      learnMore: `${assign}#node-affinity-weight`,
    },
  },
  {
    on: 'PodSpec',
    field: 'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms',
    note: {
      id: 'node-selector-terms',
      what: {
        en: 'Alternatives: one matching term is enough (OR), while inside a term all expressions must hold (AND).',
        ko: '대안의 목록입니다. 항목 하나만 맞으면 되고(OR), 한 항목 안의 조건은 모두 맞아야 합니다(AND).',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: 'Writing two demands as two terms: either one is then enough. Put them into one term.',
        ko: '두 요구를 두 항목으로 쓰는 경우입니다. 하나만 맞아도 됩니다. 한 항목에 함께 쓰십시오.',
      },
      learnMore: `${assign}#node-affinity`,
    },
  },
  {
    on: 'NodeSelectorTerm',
    field: ['matchExpressions', 'matchExpressions[].key'],
    note: {
      id: 'node-selector-expressions',
      what: {
        en: 'Conditions on node labels; all of them must hold (AND).',
        ko: '노드 label에 대한 조건입니다. 모두 맞아야 합니다(AND).',
      },
      actor: 'kube-scheduler',
      related: ['nodeSelector'],
      learnMore: `${assign}#node-affinity`,
    },
  },
  {
    on: 'NodeSelectorTerm',
    field: ['matchExpressions[].operator', 'matchFields[].operator'],
    note: {
      id: 'node-selector-operator',
      what: {
        en: '`In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt` or `Lt`; `NotIn` and `DoesNotExist` also take nodes without the key.',
        ko: '`In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt`, `Lt` 중 하나입니다. `NotIn`과 `DoesNotExist`는 키가 없는 노드도 고릅니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: '`Gt` and `Lt` compare whole numbers and take one value, written as a string.',
        ko: '`Gt`와 `Lt`는 정수를 비교하며, 문자열로 쓴 값 하나만 받습니다.',
      },
      learnMore: `${assign}#operators`,
    },
  },
  {
    on: 'PodAffinityTerm',
    field: 'topologyKey',
    note: {
      id: 'pod-affinity-topology-key',
      what: {
        en: 'The node label that defines "the same place": `kubernetes.io/hostname` a node, `topology.kubernetes.io/zone` a zone.',
        ko: '"같은 곳"을 정하는 노드 label입니다. `kubernetes.io/hostname`은 노드, `topology.kubernetes.io/zone`은 zone입니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: 'A label that the nodes do not carry: they then belong to no domain, and the rule does not do what it says.',
        ko: '노드에 없는 label을 쓰는 경우입니다. 노드가 어느 영역에도 속하지 않아 규칙이 뜻대로 동작하지 않습니다.',
      },
      learnMore: `${assign}#inter-pod-affinity-and-anti-affinity`,
    },
  },
  {
    on: 'PodAffinityTerm',
    field: 'labelSelector',
    note: {
      id: 'pod-affinity-label-selector',
      what: {
        en: "Which Pods to be near to or away from, by the Pods' labels; `{}` means all Pods, absent means none.",
        ko: '가까이하거나 멀리할 Pod를 Pod의 label로 고릅니다. `{}`는 모든 Pod, 없으면 어떤 Pod도 아닙니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: 'It matches no Pods.', ko: '어떤 Pod에도 맞지 않습니다.' },
      mistake: {
        en: "For spreading replicas, a selector that differs from the Pod's own labels has no effect on them.",
        ko: 'replica를 흩어 놓으려는데 selector가 자기 Pod의 label과 다르면 효과가 없습니다.',
      },
      learnMore: `${assign}#inter-pod-affinity-and-anti-affinity`,
    },
  },
  {
    on: 'PodAffinityTerm',
    field: ['namespaces', 'namespaceSelector'],
    note: {
      id: 'pod-affinity-namespaces',
      what: {
        en: 'In which namespaces the other Pods are looked for, by name or by label; an empty `namespaceSelector` `{}` means all.',
        ko: '다른 Pod를 찾을 네임스페이스를 이름이나 label로 정합니다. 빈 `namespaceSelector` `{}`는 모든 네임스페이스입니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: "The Pod's own namespace.", ko: 'Pod 자신의 네임스페이스입니다.' },
      learnMore: `${assign}#namespace-selector`,
    },
  },
  {
    on: 'PodSpec',
    field: 'topologySpreadConstraints',
    note: {
      id: 'pod-topology-spread',
      what: {
        en: 'Spreads the matching Pods evenly over nodes, zones or other domains.',
        ko: 'selector에 맞는 Pod를 노드, zone 같은 영역에 고르게 나눕니다.',
      },
      actor: 'kube-scheduler',
      related: ['affinity.podAntiAffinity'],
      learnMore: spread,
    },
  },
  {
    on: 'PodSpec',
    field: 'topologySpreadConstraints[].maxSkew',
    note: {
      id: 'topology-spread-max-skew',
      what: {
        en: 'How many more matching Pods one domain may have than the domain with the fewest.',
        ko: '한 영역의 Pod 수가 가장 적은 영역보다 몇 개까지 많아도 되는지 정합니다.',
      },
      actor: 'kube-scheduler',
      related: ['topologySpreadConstraints[].whenUnsatisfiable'],
      learnMore: `${spread}#spread-constraint-definition`,
    },
  },
  {
    on: 'PodSpec',
    field: 'topologySpreadConstraints[].topologyKey',
    note: {
      id: 'topology-spread-topology-key',
      what: {
        en: 'The node label whose values are the domains to spread over, such as `topology.kubernetes.io/zone`.',
        ko: 'Pod를 나눌 영역을 정하는 노드 label입니다. 예: `topology.kubernetes.io/zone`.',
      },
      actor: 'kube-scheduler',
      learnMore: `${spread}#spread-constraint-definition`,
    },
  },
  {
    on: 'PodSpec',
    field: 'topologySpreadConstraints[].whenUnsatisfiable',
    note: {
      id: 'topology-spread-when-unsatisfiable',
      what: {
        en: '`DoNotSchedule` leaves the Pod `Pending` when it would break the spread; `ScheduleAnyway` only prefers better nodes.',
        ko: '균형이 깨질 때 `DoNotSchedule`은 Pod를 `Pending`으로 두고, `ScheduleAnyway`는 더 나은 노드를 선호하기만 합니다.',
      },
      actor: 'kube-scheduler',
      absent: {
        en: '`DoNotSchedule`; the API server asks for the field.',
        ko: '`DoNotSchedule`이지만 API 서버가 이 필드를 요구합니다.',
      },
      related: ['topologySpreadConstraints[].maxSkew'],
      learnMore: `${spread}#spread-constraint-definition`,
    },
  },
  {
    on: 'PodSpec',
    field: 'topologySpreadConstraints[].labelSelector',
    note: {
      id: 'topology-spread-label-selector',
      what: {
        en: "Which Pods are counted, by the Pods' labels and in the same namespace only.",
        ko: '어느 Pod를 셀지 Pod의 label로 정합니다. 같은 네임스페이스의 Pod만 셉니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: "A selector that does not match the Pod's own labels: the Pods it should spread are not counted.",
        ko: '자기 Pod의 label과 맞지 않는 selector를 쓰는 경우입니다. 나누려는 Pod가 세어지지 않습니다.',
      },
      learnMore: `${spread}#spread-constraint-definition`,
    },
  },
  {
    on: 'PodSpec',
    field: 'tolerations',
    note: {
      id: 'pod-tolerations',
      what: {
        en: 'Taints that the Pod puts up with: it may run on such nodes, but is not drawn to them.',
        ko: 'Pod가 견딜 수 있는 taint입니다. 그런 노드에서 실행될 수 있게 할 뿐, 그 노드로 끌어당기지는 않습니다.',
      },
      actor: 'kube-scheduler',
      absent: {
        en: 'Nodes with `NoSchedule` taints are out.',
        ko: '`NoSchedule` taint가 있는 노드에는 가지 않습니다.',
      },
      mistake: {
        en: 'Expecting a toleration to choose nodes: add `nodeSelector` or affinity for that.',
        ko: 'toleration이 노드를 골라 준다고 기대하는 경우입니다. `nodeSelector`나 affinity를 함께 쓰십시오.',
      },
      related: ['nodeSelector'],
      learnMore: taints,
    },
  },
  {
    on: 'PodSpec',
    field: 'tolerations[].key',
    note: {
      id: 'toleration-key',
      what: { en: 'The key of the taint to tolerate.', ko: '견딜 taint의 키입니다.' },
      actor: 'kube-scheduler',
      absent: {
        en: 'Every key; the operator must then be `Exists`.',
        ko: '모든 키입니다. 이때 연산자는 `Exists`여야 합니다.',
      },
      related: ['tolerations[].operator'],
      learnMore: taints,
    },
  },
  {
    on: 'PodSpec',
    field: 'tolerations[].operator',
    note: {
      id: 'toleration-operator',
      what: {
        en: '`Equal` wants the same value as the taint; `Exists` takes any value, and no `value` may be written.',
        ko: '`Equal`은 taint와 같은 값이어야 하고, `Exists`는 어떤 값이든 되며 `value`를 쓸 수 없습니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: '`Equal`.', ko: '`Equal`입니다.' },
      related: ['tolerations[].value'],
      learnMore: taints,
    },
  },
  {
    on: 'PodSpec',
    field: 'tolerations[].value',
    note: {
      id: 'toleration-value',
      what: { en: 'The value of the taint to tolerate, for `Equal`.', ko: '`Equal`일 때 견딜 taint의 값입니다.' },
      actor: 'kube-scheduler',
      mistake: {
        en: 'Unquoted `true`: the value must be a string, `"true"`.',
        ko: '`true`를 따옴표 없이 쓰는 경우입니다. 값은 문자열 `"true"`여야 합니다.',
      },
      related: ['tolerations[].operator'],
      learnMore: taints,
    },
  },
  {
    on: 'PodSpec',
    field: 'tolerations[].effect',
    note: {
      id: 'toleration-effect',
      what: {
        en: 'Which effect of the taint is tolerated: `NoSchedule`, `PreferNoSchedule` or `NoExecute`.',
        ko: 'taint의 어떤 effect를 견딜지 정합니다. `NoSchedule`, `PreferNoSchedule`, `NoExecute` 중 하나입니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: 'All effects of the key.', ko: '그 키의 모든 effect입니다.' },
      related: ['tolerations[].tolerationSeconds'],
      learnMore: taints,
    },
  },
  {
    on: 'PodSpec',
    field: 'tolerations[].tolerationSeconds',
    note: {
      id: 'toleration-seconds',
      what: {
        en: 'How many seconds the Pod stays on the node after a `NoExecute` taint appears.',
        ko: '`NoExecute` taint가 생긴 뒤 Pod가 노드에 머무는 시간(초)입니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: 'It stays for good.', ko: '계속 머뭅니다.' },
      mistake: {
        en: 'Using it with another effect than `NoExecute`: the API server rejects it.',
        ko: '`NoExecute`가 아닌 effect와 함께 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['tolerations[].effect'],
      learnMore: `${taints}#taint-based-evictions`,
    },
  },
  {
    on: 'PodSpec',
    field: 'priorityClassName',
    note: {
      id: 'pod-priority-class-name',
      what: {
        en: 'The PriorityClass of the Pod: Pods of higher priority are scheduled first and may push out lower ones.',
        ko: 'Pod의 PriorityClass입니다. 우선순위가 높은 Pod를 먼저 배치하며, 낮은 Pod를 밀어낼 수 있습니다.',
      },
      actor: 'kube-scheduler',
      absent: {
        en: 'The PriorityClass with `globalDefault`, otherwise priority 0.',
        ko: '`globalDefault`인 PriorityClass, 없으면 우선순위 0입니다.',
      },
      mistake: {
        en: 'A PriorityClass that does not exist: the Pod is rejected.',
        ko: '없는 PriorityClass를 쓰는 경우입니다. Pod가 거부됩니다.',
      },
      related: ['preemptionPolicy'],
      learnMore: priority,
    },
  },
  {
    on: 'PodSpec',
    field: 'preemptionPolicy',
    note: {
      id: 'preemption-policy',
      what: {
        en: 'Whether Pods of lower priority may be evicted to make room: `PreemptLowerPriority`, or `Never` to only queue ahead of them.',
        ko: '자리를 만들려고 우선순위가 낮은 Pod를 축출해도 되는지 정합니다. `PreemptLowerPriority`, 또는 줄만 앞서는 `Never`입니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: '`PreemptLowerPriority`.', ko: '`PreemptLowerPriority`입니다.' },
      related: ['priorityClassName'],
      learnMore: `${priority}#non-preempting-priority-class`,
    },
  },
  {
    on: 'PodSpec',
    field: 'schedulerName',
    note: {
      id: 'pod-scheduler-name',
      what: {
        en: 'Which scheduler places the Pod, when the cluster has several.',
        ko: '클러스터에 스케줄러가 여럿일 때 어느 것이 Pod를 배치할지 정합니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: '`default-scheduler`.', ko: '`default-scheduler`입니다.' },
      mistake: {
        en: 'A name that no scheduler answers to: the Pod stays `Pending` without any event.',
        ko: '어느 스케줄러의 이름도 아닌 값을 쓰는 경우입니다. Pod가 이벤트도 없이 `Pending`으로 남습니다.',
      },
      learnMore: 'https://kubernetes.io/docs/tasks/extend-kubernetes/configure-multiple-schedulers/',
    },
  },
  {
    on: 'PodSpec',
    field: 'schedulingGates',
    note: {
      id: 'pod-scheduling-gates',
      what: {
        en: 'Names that hold the Pod back from scheduling until controllers have removed all of them.',
        ko: '컨트롤러가 모두 지울 때까지 Pod의 배치를 막는 이름들입니다.',
      },
      actor: 'kube-scheduler',
      learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/',
    },
  },
  {
    on: 'PodSpec',
    field: 'overhead',
    note: {
      id: 'pod-overhead',
      what: {
        en: 'What the sandbox around the containers costs; filled in from the RuntimeClass, not written by hand.',
        ko: '컨테이너를 감싸는 sandbox의 비용입니다. RuntimeClass에서 채워지며 손으로 쓰지 않습니다.',
      },
      actor: 'kube-scheduler',
      related: ['runtimeClassName'],
      learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-overhead/',
    },
  },
  {
    on: 'NodeSelectorTerm',
    field: ['matchExpressions[].values', 'matchFields[].values'],
    note: {
      id: 'node-selector-values',
      what: {
        en: 'The values to compare with: at least one for `In` and `NotIn`, none for `Exists` and `DoesNotExist`, one number for `Gt` and `Lt`.',
        ko: '비교할 값입니다. `In`과 `NotIn`에는 하나 이상, `Exists`와 `DoesNotExist`에는 쓰지 않고, `Gt`와 `Lt`에는 숫자 하나를 씁니다.',
      },
      actor: 'kube-scheduler',
      learnMore: `${assign}#operators`,
    },
  },
  {
    on: 'NodeSelectorTerm',
    field: ['matchFields', 'matchFields[].key'],
    note: {
      id: 'node-selector-fields',
      what: {
        en: 'Conditions on fields of the node, not on labels; the only one is `metadata.name`.',
        ko: 'label이 아니라 노드의 필드에 대한 조건입니다. 쓸 수 있는 것은 `metadata.name`뿐입니다.',
      },
      actor: 'kube-scheduler',
      learnMore: `${assign}#node-affinity`,
    },
  },
  {
    on: 'PodSpec',
    field: 'topologySpreadConstraints[].minDomains',
    note: {
      id: 'topology-spread-min-domains',
      what: {
        en: 'How many domains there should be at least; with fewer, the missing ones count as empty, which holds Pods back.',
        ko: '적어도 몇 개의 영역이 있어야 하는지 정합니다. 모자라면 없는 영역을 비어 있는 것으로 보아 Pod가 기다립니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: '1.', ko: '1개입니다.' },
      mistake: {
        en: 'Using it with `ScheduleAnyway`: the API server allows it with `DoNotSchedule` only.',
        ko: '`ScheduleAnyway`와 함께 쓰는 경우입니다. API 서버는 `DoNotSchedule`일 때만 허용합니다.',
      },
      related: ['topologySpreadConstraints[].whenUnsatisfiable'],
      learnMore: `${spread}#spread-constraint-definition`,
    },
  },
  {
    on: 'PodSpec',
    field: ['topologySpreadConstraints[].nodeAffinityPolicy', 'topologySpreadConstraints[].nodeTaintsPolicy'],
    note: {
      id: 'topology-spread-node-policies',
      what: {
        en: 'Whether nodes that the affinity or the taints rule out are left aside (`Honor`) or counted as domains all the same (`Ignore`).',
        ko: 'affinity나 taint 때문에 갈 수 없는 노드를 빼고 셀지(`Honor`), 그래도 영역으로 셀지(`Ignore`) 정합니다.',
      },
      actor: 'kube-scheduler',
      absent: {
        en: '`Honor` for affinity, `Ignore` for taints.',
        ko: 'affinity는 `Honor`, taint는 `Ignore`입니다.',
      },
      related: ['nodeSelector', 'tolerations'],
      learnMore: `${spread}#spread-constraint-definition`,
    },
  },
  {
    on: 'PodSpec',
    field: 'topologySpreadConstraints[].matchLabelKeys',
    note: {
      id: 'topology-spread-match-label-keys',
      what: {
        en: 'Labels whose values are taken from the new Pod; `pod-template-hash` makes each version of a Deployment spread on its own.',
        ko: '새 Pod에서 값을 가져와 비교할 label입니다. `pod-template-hash`를 쓰면 Deployment의 버전마다 따로 나눕니다.',
      },
      actor: 'kube-scheduler',
      related: ['topologySpreadConstraints[].labelSelector'],
      learnMore: `${spread}#spread-constraint-definition`,
    },
  },
  {
    on: 'PodAffinityTerm',
    field: ['matchLabelKeys', 'mismatchLabelKeys'],
    note: {
      id: 'pod-affinity-match-label-keys',
      what: {
        en: 'Labels whose values are taken from the new Pod: the other Pods must have the same (`matchLabelKeys`) or a different one (`mismatchLabelKeys`).',
        ko: '새 Pod에서 값을 가져와 비교할 label입니다. 다른 Pod의 값이 같거나(`matchLabelKeys`) 달라야(`mismatchLabelKeys`) 합니다.',
      },
      actor: 'kube-scheduler',
      learnMore: `${assign}#matchlabelkeys`,
    },
  },
  {
    on: 'PodSpec',
    field: 'priority',
    note: {
      id: 'pod-priority',
      what: {
        en: 'The priority as a number; filled in from `priorityClassName`, not written by hand.',
        ko: '숫자로 나타낸 우선순위입니다. `priorityClassName`에서 채워지며 손으로 쓰지 않습니다.',
      },
      actor: 'kube-apiserver',
      mistake: {
        en: 'A number that is not that of the PriorityClass: the Pod is rejected.',
        ko: 'PriorityClass의 값과 다른 수를 쓰는 경우입니다. Pod가 거부됩니다.',
      },
      related: ['priorityClassName'],
      learnMore: priority,
    },
  },
  {
    on: 'PodSpec',
    field: 'schedulingGates[].name',
    note: {
      id: 'pod-scheduling-gate-name',
      what: {
        en: 'The name of one gate, with the domain of the controller that removes it, such as `example.com/quota`.',
        ko: 'gate 하나의 이름입니다. `example.com/quota`처럼 이것을 지울 컨트롤러의 도메인을 붙입니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: 'A gate that no controller removes: the Pod stays `SchedulingGated` for ever. Gates cannot be added later.',
        ko: '어느 컨트롤러도 지우지 않는 gate를 쓰는 경우입니다. Pod가 계속 `SchedulingGated`로 남습니다. 나중에 더할 수는 없습니다.',
      },
      related: ['schedulingGates'],
      learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-scheduling-readiness/',
    },
  },
];
