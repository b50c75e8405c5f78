import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/services-networking/network-policies/';

export const networkPolicy: readonly FieldNote[] = [
  {
    on: 'networking.k8s.io/NetworkPolicy',
    field: 'spec.podSelector',
    note: {
      id: 'network-policy-pod-selector',
      what: {
        en: 'The Pods this policy protects, in its own namespace; `{}` means all of them.',
        ko: '이 정책이 보호하는, 같은 네임스페이스의 Pod입니다. `{}`는 모든 Pod를 뜻합니다.',
      },
      actor: 'cni-plugin',
      mistake: {
        en: 'Thinking that it names who may connect: those stand in `from`. A selected Pod accepts only what some policy allows.',
        ko: '연결을 허용할 상대라고 생각하는 경우입니다. 상대는 `from`에 씁니다. 선택된 Pod는 정책이 허용한 것만 받습니다.',
      },
      related: ['spec.policyTypes', 'spec.ingress'],
      learnMore: `${page}#networkpolicy-resource`,
    },
  },
  {
    on: 'networking.k8s.io/NetworkPolicy',
    field: 'spec.policyTypes',
    note: {
      id: 'network-policy-types',
      what: {
        en: 'Which directions this policy closes for the Pods: `Ingress` into them, `Egress` out of them; rules then open parts again.',
        ko: '이 정책이 Pod에 대해 막는 방향입니다. `Ingress`는 들어오는 쪽, `Egress`는 나가는 쪽이고, 규칙이 일부를 다시 엽니다.',
      },
      actor: 'cni-plugin',
      absent: {
        en: '`Ingress`, and `Egress` as well if there are egress rules.',
        ko: '`Ingress`이고, egress 규칙이 있으면 `Egress`도 됩니다.',
      },
      mistake: {
        en: 'Listing `Egress` without a rule for DNS: the Pods can no longer look up any name.',
        ko: 'DNS를 허용하는 규칙 없이 `Egress`를 쓰는 경우입니다. Pod가 어떤 이름도 찾지 못합니다.',
      },
      related: ['spec.ingress', 'spec.egress'],
      learnMore: `${page}#the-two-sorts-of-pod-isolation`,
    },
  },
  {
    on: 'networking.k8s.io/NetworkPolicy',
    field: 'spec.ingress',
    note: {
      id: 'network-policy-ingress',
      what: {
        en: 'What may connect to the Pods; each entry allows its sources on its ports, and the entries add up (OR).',
        ko: 'Pod에 연결할 수 있는 것입니다. 항목마다 출처와 포트를 함께 허용하고, 항목들은 더해집니다(OR).',
      },
      actor: 'cni-plugin',
      absent: {
        en: 'Nothing may connect, if the policy covers `Ingress`.',
        ko: '정책이 `Ingress`를 다루면 아무것도 연결할 수 없습니다.',
      },
      mistake: {
        en: 'Confusing `[]`, which allows nothing, with `[{}]`, which allows everything.',
        ko: '아무것도 허용하지 않는 `[]`와 모두 허용하는 `[{}]`를 혼동하는 경우입니다.',
      },
      related: ['spec.policyTypes', 'spec.podSelector'],
      learnMore: `${page}#default-policies`,
    },
  },
  {
    on: 'networking.k8s.io/NetworkPolicy',
    field: 'spec.egress',
    note: {
      id: 'network-policy-egress',
      what: {
        en: 'What the Pods may connect to; each entry allows its destinations on its ports, and the entries add up (OR).',
        ko: 'Pod가 연결할 수 있는 곳입니다. 항목마다 목적지와 포트를 함께 허용하고, 항목들은 더해집니다(OR).',
      },
      actor: 'cni-plugin',
      absent: {
        en: 'Nothing, if the policy covers `Egress`; otherwise everything.',
        ko: '정책이 `Egress`를 다루면 아무 데도 못 가고, 아니면 어디든 갈 수 있습니다.',
      },
      mistake: {
        en: 'Forgetting port 53 for the cluster DNS, over both `UDP` and `TCP`.',
        ko: '클러스터 DNS를 위한 53번 포트를 `UDP`와 `TCP` 모두 허용하는 것을 잊는 경우입니다.',
      },
      related: ['spec.policyTypes', 'spec.podSelector'],
      learnMore: `${page}#default-policies`,
    },
  },
  {
    on: 'networking.k8s.io/NetworkPolicy',
    field: 'spec.ingress[].from',
    note: {
      id: 'network-policy-from',
      what: {
        en: 'Who may connect; one matching entry is enough (OR), while selectors inside one entry must all match (AND).',
        ko: '연결을 허용할 상대입니다. 항목 하나만 맞으면 되고(OR), 한 항목 안의 selector는 모두 맞아야 합니다(AND).',
      },
      actor: 'cni-plugin',
      absent: { en: 'Everybody, on the listed ports.', ko: '적힌 포트에 대해 누구나 허용합니다.' },
      mistake: {
        en: 'One `-` too many: `podSelector` as an entry of its own no longer narrows the `namespaceSelector` above it.',
        ko: '`-`를 하나 더 쓰는 경우입니다. 따로 떨어진 `podSelector`는 위의 `namespaceSelector`를 좁히지 못합니다.',
      },
      related: ['spec.ingress[].ports'],
      learnMore: `${page}#behavior-of-to-and-from-selectors`,
    },
  },
  {
    on: 'networking.k8s.io/NetworkPolicy',
    field: 'spec.egress[].to',
    note: {
      id: 'network-policy-to',
      what: {
        en: 'Where the Pods may connect to; one matching entry is enough (OR), while selectors inside one entry must all match (AND).',
        ko: 'Pod가 연결할 수 있는 상대입니다. 항목 하나만 맞으면 되고(OR), 한 항목 안의 selector는 모두 맞아야 합니다(AND).',
      },
      actor: 'cni-plugin',
      absent: { en: 'Everywhere, on the listed ports.', ko: '적힌 포트에 대해 어디든 허용합니다.' },
      mistake: {
        en: 'Naming the address of a Service: policies look at the Pods behind it.',
        ko: 'Service의 주소를 쓰는 경우입니다. 정책은 그 뒤의 Pod를 봅니다.',
      },
      related: ['spec.egress[].ports'],
      learnMore: `${page}#behavior-of-to-and-from-selectors`,
    },
  },
  {
    on: 'networking.k8s.io/NetworkPolicy',
    field: ['spec.ingress[].ports', 'spec.egress[].ports'],
    note: {
      id: 'network-policy-ports',
      what: {
        en: 'The ports that are allowed; they are ports of the Pods, not of a Service.',
        ko: '허용할 포트입니다. Service가 아니라 Pod의 포트입니다.',
      },
      actor: 'cni-plugin',
      absent: { en: 'All ports.', ko: '모든 포트입니다.' },
      mistake: {
        en: 'Writing the `port` of a Service where its `targetPort` differs: traffic is dropped.',
        ko: '`targetPort`가 다른데 Service의 `port`를 쓰는 경우입니다. 트래픽이 버려집니다.',
      },
      related: ['spec.ingress[].from', 'spec.egress[].to'],
      learnMore: `${page}#networkpolicy-resource`,
    },
  },
  {
    on: 'networking.k8s.io/NetworkPolicy',
    field: ['spec.ingress[].ports[].port', 'spec.egress[].ports[].port'],
    note: {
      id: 'network-policy-port',
      what: {
        en: 'The port of the Pod that is connected to: a number, or the name of a container port.',
        ko: '연결을 받는 Pod의 포트입니다. 번호, 또는 컨테이너 포트의 이름을 씁니다.',
      },
      actor: 'cni-plugin',
      absent: { en: 'Every port of the protocol.', ko: '그 프로토콜의 모든 포트입니다.' },
      related: ['spec.ingress[].ports[].endPort', 'spec.ingress[].ports[].protocol'],
      learnMore: `${page}#networkpolicy-resource`,
    },
  },
  {
    on: 'networking.k8s.io/NetworkPolicy',
    field: ['spec.ingress[].ports[].endPort', 'spec.egress[].ports[].endPort'],
    note: {
      id: 'network-policy-end-port',
      what: {
        en: 'Makes a range: all ports from `port` to this one are allowed.',
        ko: '범위를 만듭니다. `port`부터 이 포트까지 모두 허용합니다.',
      },
      actor: 'cni-plugin',
      absent: { en: 'A single port.', ko: '포트 하나입니다.' },
      mistake: {
        en: 'Using it with a named `port`, or with a number below it: the API server rejects both.',
        ko: '이름으로 쓴 `port`와 함께 쓰거나 그보다 작은 번호를 쓰는 경우입니다. API 서버가 모두 거부합니다.',
      },
      related: ['spec.egress[].ports[].port'],
      learnMore: `${page}#targeting-a-range-of-ports`,
    },
  },
  {
    on: 'networking.k8s.io/NetworkPolicy',
    field: ['spec.ingress[].ports[].protocol', 'spec.egress[].ports[].protocol'],
    note: {
      id: 'network-policy-protocol',
      what: {
        en: 'The protocol that is allowed: `TCP`, `UDP` or `SCTP`.',
        ko: '허용할 프로토콜입니다. `TCP`, `UDP`, `SCTP` 중 하나입니다.',
      },
      actor: 'cni-plugin',
      absent: { en: '`TCP`.', ko: '`TCP`입니다.' },
      mistake: {
        en: 'Leaving it out for DNS on port 53, which mostly uses `UDP`.',
        ko: '주로 `UDP`를 쓰는 53번 포트의 DNS에서 빠뜨리는 경우입니다.',
      },
      related: ['spec.egress[].ports[].port'],
      learnMore: `${page}#networkpolicy-resource`,
    },
  },
  {
    on: 'NetworkPolicyPeer',
    field: 'podSelector',
    note: {
      id: 'network-policy-peer-pods',
      what: {
        en: 'Pods by their labels: those of the same namespace, or, next to a `namespaceSelector`, those of the namespaces it picks.',
        ko: 'label로 고른 Pod입니다. 같은 네임스페이스의 Pod이고, `namespaceSelector`와 함께 쓰면 그것이 고른 네임스페이스의 Pod입니다.',
      },
      actor: 'cni-plugin',
      absent: {
        en: 'All Pods of the namespaces that `namespaceSelector` picks.',
        ko: '`namespaceSelector`가 고른 네임스페이스의 모든 Pod입니다.',
      },
      mistake: {
        en: 'Expecting it alone to reach Pods of another namespace.',
        ko: '이것만으로 다른 네임스페이스의 Pod까지 고를 수 있다고 기대하는 경우입니다.',
      },
      related: ['spec.ingress[].from[].namespaceSelector'],
      learnMore: `${page}#behavior-of-to-and-from-selectors`,
    },
  },
  {
    on: 'NetworkPolicyPeer',
    field: 'namespaceSelector',
    note: {
      id: 'network-policy-peer-namespaces',
      what: {
        en: 'Namespaces by their labels; `{}` means all. Every namespace has the label `kubernetes.io/metadata.name` with its name.',
        ko: 'label로 고른 네임스페이스입니다. `{}`는 모두입니다. 모든 네임스페이스에는 자기 이름이 든 `kubernetes.io/metadata.name` label이 있습니다.',
      },
      actor: 'cni-plugin',
      absent: { en: 'Only the namespace of the policy.', ko: '정책이 있는 네임스페이스뿐입니다.' },
      mistake: {
        en: 'A label that the Namespace object does not carry, such as its plain `name`.',
        ko: 'Namespace 오브젝트에 없는 label을 쓰는 경우입니다. 예를 들면 단순한 `name`입니다.',
      },
      related: ['spec.ingress[].from[].podSelector'],
      learnMore: `${page}#targeting-a-namespace-by-its-name`,
    },
  },
  {
    on: 'NetworkPolicyPeer',
    field: ['ipBlock', 'ipBlock.cidr'],
    note: {
      id: 'network-policy-peer-ip-block',
      what: {
        en: 'A range of IP addresses, such as `203.0.113.0/24`, meant for what lies outside the cluster.',
        ko: 'IP 주소 범위입니다. 예: `203.0.113.0/24`. 클러스터 밖의 상대를 위한 것입니다.',
      },
      actor: 'cni-plugin',
      mistake: {
        en: 'Using it for Pods, whose addresses change, or next to a selector in one entry, which the API server rejects.',
        ko: '주소가 바뀌는 Pod에 쓰는 경우입니다. 한 항목에서 selector와 함께 쓰면 API 서버가 거부합니다.',
      },
      related: ['spec.egress[].to[].ipBlock.except'],
      learnMore: `${page}#behavior-of-to-and-from-selectors`,
    },
  },
  {
    on: 'NetworkPolicyPeer',
    field: 'ipBlock.except',
    note: {
      id: 'network-policy-peer-except',
      what: {
        en: 'Smaller ranges inside `cidr` that this entry does not allow.',
        ko: '`cidr` 안에서 이 항목이 허용하지 않는 더 작은 범위입니다.',
      },
      actor: 'cni-plugin',
      mistake: {
        en: 'Taking it for a ban: another entry or policy may still allow the same addresses.',
        ko: '금지라고 생각하는 경우입니다. 다른 항목이나 정책이 같은 주소를 허용할 수 있습니다.',
      },
      related: ['spec.egress[].to[].ipBlock.cidr'],
      learnMore: `${page}#behavior-of-to-and-from-selectors`,
    },
  },
];
