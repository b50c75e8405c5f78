import type { GlossaryEntry } from '../glossaryEntry.ts';

const docs = 'https://kubernetes.io/docs/concepts/scheduling-eviction';

/** Which node a Pod gets, and when it has to leave. */
export const scheduling: readonly GlossaryEntry[] = [
  {
    id: 'scheduling',
    name: { en: 'scheduling', ko: '스케줄링' },
    aliases: ['schedule a pod', '파드 스케줄링', 'nodeSelector', '노드 셀렉터', 'binding'],
    what: {
      en: 'To find a node for a Pod. Filter: nodes without enough room, with taints the Pod does not tolerate, without the labels it asks for, drop out. Score: of the rest, the best wins, such as one that has the image or fewer Pods of the same kind.',
      ko: 'Pod에 노드를 정하는 일입니다. 먼저 자리가 부족하거나, 견디지 못하는 taint가 있거나, 요구한 label이 없는 노드를 걸러 냅니다. 나머지는 이미지가 이미 있는지, 같은 Pod가 적은지 등으로 점수를 매겨 가장 높은 노드를 고릅니다.',
    },
    matters: {
      en: 'Room means requests, not use: a node that idles may be full. If no node is left, the Pod stays `Pending` and its events say why.',
      ko: '자리는 사용량이 아니라 requests로 셉니다. 놀고 있는 노드도 꽉 찬 것일 수 있습니다. 남는 노드가 없으면 Pod는 `Pending`에 머물고 이유가 이벤트에 나옵니다.',
    },
    seenIn: ['pod.spec.nodeSelector', 'pod.spec.nodeName', 'pod.spec.schedulerName'],
    related: ['kube-scheduler', 'affinity', 'taint', 'topology-spread', 'requests-and-limits'],
    learnMore: `${docs}/kube-scheduler/`,
  },
  {
    id: 'affinity',
    name: { en: 'affinity', ko: '어피니티' },
    aliases: [
      'node affinity',
      '노드 어피니티',
      'pod affinity',
      '파드 어피니티',
      'anti-affinity',
      '안티 어피니티',
      'podAntiAffinity',
      '친화성',
    ],
    what: {
      en: 'Wishes about the place of a Pod. Node affinity: on nodes with these labels. Pod affinity: near these Pods. Pod anti-affinity: away from them. `required…` must hold, `preferred…` only counts in the score.',
      ko: 'Pod가 놓일 자리에 대한 희망입니다. node affinity는 특정 label의 노드에, pod affinity는 특정 Pod 가까이에, pod anti-affinity는 멀리 둡니다. `required…`는 반드시 지키고 `preferred…`는 점수에만 반영합니다.',
    },
    matters: {
      en: 'Required anti-affinity with one Pod a node limits you to as many Pods as nodes, and stops a rolling update that needs one more. `topologyKey` says what "near" means: node, zone.',
      ko: '노드마다 하나씩만 두는 required anti-affinity는 Pod 수를 노드 수로 제한하고, 하나가 더 필요한 롤링 업데이트를 멈추게 합니다. "가까이"의 기준(노드, 영역)은 `topologyKey`가 정합니다.',
    },
    picture: {
      drawing: `anti-affinity  app=web, topologyKey: kubernetes.io/hostname
node-1          node-2          node-3
┌─────────┐     ┌─────────┐     ┌─────────┐
│ web     │     │ web     │     │         │ ◀── the next web goes here
│ cache   │     │         │     │ cache   │
└─────────┘     └─────────┘     └─────────┘`,
      caption: {
        en: 'No two web Pods on one host.',
        ko: '한 호스트에 web Pod를 둘 이상 두지 않습니다.',
      },
    },
    seenIn: ['pod.spec.affinity', 'pod.spec.affinity.nodeAffinity', 'pod.spec.affinity.podAntiAffinity'],
    related: ['scheduling', 'topology-spread', 'taint', 'label'],
    learnMore: `${docs}/assign-pod-node/#affinity-and-anti-affinity`,
  },
  {
    id: 'taint',
    name: { en: 'taint and toleration', ko: 'taint와 toleration' },
    aliases: [
      'taints',
      'toleration',
      'tolerations',
      '테인트',
      '톨러레이션',
      'NoSchedule',
      'NoExecute',
      'PreferNoSchedule',
    ],
    what: {
      en: 'A taint on a node keeps Pods away; a toleration on a Pod lets it come all the same. `NoSchedule`: no new Pods. `PreferNoSchedule`: rather not. `NoExecute`: those that run must go as well.',
      ko: '노드의 taint는 Pod를 밀어내고, Pod의 toleration은 그래도 들어갈 수 있게 합니다. `NoSchedule`은 새 Pod를 받지 않고, `PreferNoSchedule`은 되도록 받지 않으며, `NoExecute`는 실행 중인 Pod도 내보냅니다.',
    },
    matters: {
      en: 'A toleration permits, it does not attract: to bring Pods to the GPU nodes, and only there, you need a nodeSelector too.',
      ko: 'toleration은 허용할 뿐 끌어당기지 않습니다. GPU 노드에만 배치하려면 nodeSelector도 함께 써야 합니다.',
    },
    picture: {
      drawing: `node gpu-1   taint  gpu=true:NoSchedule
   ▲                ▲
   ✗                ✓
Pod web          Pod training   tolerations: gpu=true`,
      caption: {
        en: 'The taint repels, the toleration is the pass.',
        ko: 'taint는 막고, toleration은 통행증입니다.',
      },
    },
    seenIn: ['pod.spec.tolerations', 'node.spec.taints'],
    related: ['scheduling', 'affinity', 'node', 'daemon-set'],
    learnMore: `${docs}/taint-and-toleration/`,
  },
  {
    id: 'topology-spread',
    name: { en: 'topology spread', ko: '토폴로지 분산' },
    aliases: ['topologySpreadConstraints', '토폴로지 분배 제약 조건', 'maxSkew', 'zone', '가용 영역'],
    what: {
      en: 'Rules that spread Pods evenly over zones, nodes or whatever label `topologyKey` names. `maxSkew` is the largest difference that is allowed between the fullest and the emptiest.',
      ko: '`topologyKey`가 가리키는 영역이나 노드에 Pod를 고르게 흩는 규칙입니다. `maxSkew`는 가장 많은 곳과 적은 곳의 차이를 얼마까지 허용할지 정합니다.',
    },
    matters: {
      en: 'A zone that fails then takes only its share. The `labelSelector` must match the Pods themselves, or nothing is counted. `ScheduleAnyway` makes a wish of the rule.',
      ko: '한 영역이 죽어도 그 몫만 잃습니다. `labelSelector`가 자기 Pod와 맞아야 셀 수 있습니다. `ScheduleAnyway`로 두면 규칙이 아니라 희망이 됩니다.',
    },
    picture: {
      drawing: `maxSkew: 1   topologyKey: topology.kubernetes.io/zone
 zone a    zone b    zone c
 ■ ■       ■ ■       ■       ◀── the next one must go here`,
      caption: {
        en: 'Anywhere else the difference would be 2.',
        ko: '다른 곳에 두면 차이가 2가 됩니다.',
      },
    },
    seenIn: ['pod.spec.topologySpreadConstraints'],
    related: ['affinity', 'scheduling', 'label'],
    learnMore: `${docs}/topology-spread-constraints/`,
  },
  {
    id: 'bin-packing',
    name: { en: 'bin packing', ko: '빈 패킹' },
    aliases: ['automatic bin packing', '자동 빈 패킹', 'MostAllocated'],
    what: {
      en: 'To place Pods so that the room of the nodes is used well, like parcels in boxes. By default the scheduler prefers emptier nodes; with the `MostAllocated` strategy it fills one node before it begins the next.',
      ko: '상자에 짐을 채우듯 노드의 자리를 알뜰하게 쓰도록 Pod를 배치하는 것입니다. 스케줄러는 기본으로 빈 노드를 선호하고, `MostAllocated` 전략이면 한 노드를 채운 뒤 다음으로 넘어갑니다.',
    },
    matters: {
      en: 'Full nodes are cheap, and a node that fails takes more with it. It is only as good as the requests are true.',
      ko: '노드를 꽉 채우면 비용이 줄지만 하나가 죽으면 더 많이 잃습니다. requests가 실제와 맞아야 효과가 있습니다.',
    },
    related: ['scheduling', 'requests-and-limits', 'cluster-autoscaler'],
    learnMore: `${docs}/resource-bin-packing/`,
  },
  {
    id: 'priority',
    name: { en: 'priority and preemption', ko: '우선순위와 선점' },
    aliases: ['preemption', '우선순위', '선점', 'PriorityClass', 'priorityClassName', '프라이어리티 클래스'],
    what: {
      en: 'A PriorityClass gives Pods a number. When there is no room for a Pod, the scheduler may evict Pods with lower numbers to make some.',
      ko: 'PriorityClass가 Pod에 숫자를 줍니다. Pod가 들어갈 자리가 없으면 스케줄러가 숫자가 낮은 Pod를 내보내 자리를 만들 수 있습니다.',
    },
    matters: {
      en: 'One class for everything helps nobody. `preemptionPolicy: Never` waits in front of the queue without evicting anyone.',
      ko: '모두 같은 등급이면 의미가 없습니다. `preemptionPolicy: Never`는 아무도 내보내지 않고 줄 앞에서 기다립니다.',
    },
    seenIn: ['pod.spec.priorityClassName', 'priorityclass.value'],
    related: ['scheduling', 'qos-class', 'pod-disruption-budget'],
    learnMore: `${docs}/pod-priority-preemption/`,
  },
  {
    id: 'pod-disruption-budget',
    name: { en: 'PodDisruptionBudget', ko: 'PodDisruptionBudget' },
    aliases: ['PDB', '파드 중단 예산', 'disruption', 'eviction', '퇴거', '축출', 'drain', '드레인'],
    what: {
      en: 'Says how many Pods of an application may be missing on purpose: `minAvailable` or `maxUnavailable`. When a node is drained, evictions that would break it are refused and tried again.',
      ko: '의도적으로 비울 수 있는 Pod 수를 `minAvailable`이나 `maxUnavailable`로 정합니다. 노드를 drain할 때 이를 어기는 축출은 거부되어 나중에 다시 시도됩니다.',
    },
    matters: {
      en: '`minAvailable: 1` with a single Pod forbids every eviction: the drain hangs. Crashes and deletions are not held up by it.',
      ko: 'Pod가 하나인데 `minAvailable: 1`이면 모든 축출이 막혀 drain이 끝나지 않습니다. 장애나 직접 삭제는 막지 못합니다.',
    },
    seenIn: ['poddisruptionbudget', 'poddisruptionbudget.spec.minAvailable', 'poddisruptionbudget.spec.maxUnavailable'],
    related: ['disruption-controller', 'node', 'rolling-update', 'cluster-autoscaler'],
    learnMore: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
  },
];
