import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/services-networking/service/';
const virtualIps = 'https://kubernetes.io/docs/reference/networking/virtual-ips/';
const dualStack = 'https://kubernetes.io/docs/concepts/services-networking/dual-stack/';
const dns = 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/';

export const service: readonly FieldNote[] = [
  {
    on: 'Service',
    field: 'metadata.name',
    note: {
      id: 'service-name',
      what: {
        en: 'The name of the Service and of its DNS entry: `web` in the same namespace, `web.shop` from another one.',
        ko: 'Service의 이름이자 DNS 이름입니다. 같은 네임스페이스에서는 `web`, 다른 네임스페이스에서는 `web.shop`처럼 부릅니다.',
      },
      actor: 'coredns',
      mistake: {
        en: 'Renaming it: that makes a new Service with a new address, and every client that uses the old name fails.',
        ko: '이름을 바꾸는 경우입니다. 새 주소를 가진 새 Service가 생기고, 옛 이름을 쓰는 클라이언트는 모두 실패합니다.',
      },
      related: ['metadata.namespace'],
      learnMore: `${dns}#services`,
    },
  },
  {
    on: 'Service',
    field: ['spec.selector', 'spec.selector.*'],
    note: {
      id: 'service-selector',
      what: {
        en: 'Picks the Pods that receive the traffic: a Pod must carry all of these labels with exactly these values (AND).',
        ko: '트래픽을 받을 Pod를 고릅니다. Pod는 이 label을 모두 정확히 이 값으로 가져야 합니다(AND).',
      },
      actor: 'endpointslice-controller',
      absent: {
        en: 'No Pods are picked; you must supply EndpointSlices yourself, or use the type `ExternalName`.',
        ko: 'Pod를 고르지 않습니다. EndpointSlice를 직접 만들거나 `ExternalName` 타입을 써야 합니다.',
      },
      mistake: {
        en: 'One label that the Pods do not carry: the Service exists, but has no endpoints, and connections fail.',
        ko: 'Pod에 없는 label이 하나라도 있는 경우입니다. Service는 있어도 endpoint가 없어 연결이 실패합니다.',
      },
      related: ['spec.ports[].targetPort'],
      learnMore: `${page}#defining-a-service`,
    },
  },
  {
    on: 'Service',
    field: 'spec.type',
    note: {
      id: 'service-type',
      what: {
        en: 'Who can reach it: `ClusterIP` inside the cluster, `NodePort` also on every node, `LoadBalancer` also from outside; `ExternalName` is only a DNS alias.',
        ko: '어디서 접근할 수 있는지 정합니다. `ClusterIP`는 클러스터 안, `NodePort`는 모든 노드에서도, `LoadBalancer`는 외부에서도 되며, `ExternalName`은 DNS 별칭일 뿐입니다.',
      },
      actor: 'kube-proxy',
      absent: { en: '`ClusterIP`.', ko: '`ClusterIP`입니다.' },
      mistake: {
        en: '`LoadBalancer` in a cluster that has nothing to provide one: the external address stays `<pending>`.',
        ko: '로드 밸런서를 만들어 줄 것이 없는 클러스터에서 `LoadBalancer`를 쓰는 경우입니다. 외부 주소가 계속 `<pending>`입니다.',
      },
      related: ['spec.ports[].nodePort', 'spec.externalName', 'spec.clusterIP'],
      learnMore: `${page}#publishing-services-service-types`,
    },
  },
  {
    on: 'Service',
    field: 'spec.ports',
    note: {
      id: 'service-ports',
      what: {
        en: 'The ports the Service offers, and the port of the Pods that each of them leads to.',
        ko: 'Service가 제공하는 포트와, 각 포트가 이어지는 Pod의 포트입니다.',
      },
      actor: 'kube-proxy',
      mistake: {
        en: 'Several ports without names: with more than one, each needs a name of its own.',
        ko: '포트가 여러 개인데 이름이 없는 경우입니다. 둘 이상이면 저마다 이름이 있어야 합니다.',
      },
      related: ['spec.ports[].port', 'spec.ports[].targetPort'],
      learnMore: `${page}#field-spec-ports`,
    },
  },
  {
    on: 'Service',
    field: 'spec.ports[].port',
    note: {
      id: 'service-port',
      what: {
        en: 'The port that clients use on the address of the Service; it need not be the port of the container.',
        ko: '클라이언트가 Service의 주소에서 쓰는 포트입니다. 컨테이너의 포트와 같지 않아도 됩니다.',
      },
      actor: 'kube-proxy',
      mistake: {
        en: "Writing the container's port here although Ingresses and clients call another one.",
        ko: 'Ingress와 클라이언트는 다른 포트를 쓰는데 여기에 컨테이너의 포트를 적는 경우입니다.',
      },
      related: ['spec.ports[].targetPort'],
      learnMore: `${page}#field-spec-ports`,
    },
  },
  {
    on: 'Service',
    field: 'spec.ports[].targetPort',
    note: {
      id: 'service-target-port',
      what: {
        en: 'The port of the Pods that traffic is sent to: a number, or the name of a container port.',
        ko: '트래픽을 보낼 Pod의 포트입니다. 번호, 또는 컨테이너 포트의 이름을 씁니다.',
      },
      actor: 'endpointslice-controller',
      absent: { en: 'The same number as `port`.', ko: '`port`와 같은 번호입니다.' },
      mistake: {
        en: 'A port on which the program does not listen: connections are refused. A name that no container port has yields no endpoint.',
        ko: '프로그램이 듣지 않는 포트를 쓰면 연결이 거부됩니다. 어느 컨테이너 포트에도 없는 이름이면 endpoint가 생기지 않습니다.',
      },
      related: ['spec.ports[].port', 'spec.selector'],
      learnMore: `${page}#field-spec-ports`,
    },
  },
  {
    on: 'Service',
    field: 'spec.ports[].name',
    note: {
      id: 'service-port-name',
      what: {
        en: 'A name for the port, unique in the Service; an Ingress may use it in place of the number.',
        ko: 'Service 안에서 유일한 포트 이름입니다. Ingress가 번호 대신 쓸 수 있습니다.',
      },
      actor: 'kube-apiserver',
      absent: {
        en: 'No name; that is allowed for a single port only.',
        ko: '이름이 없습니다. 포트가 하나일 때만 됩니다.',
      },
      mistake: {
        en: 'Taking it for the name in `targetPort`: that one is the name of a container port.',
        ko: '`targetPort`에 쓰는 이름과 혼동하는 경우입니다. 그것은 컨테이너 포트의 이름입니다.',
      },
      related: ['spec.ports[].targetPort'],
      learnMore: `${page}#multi-port-services`,
    },
  },
  {
    on: 'Service',
    field: 'spec.ports[].protocol',
    note: {
      id: 'service-port-protocol',
      what: {
        en: 'The transport protocol of the port: `TCP`, `UDP` or `SCTP`.',
        ko: '포트의 전송 프로토콜입니다. `TCP`, `UDP`, `SCTP` 중 하나입니다.',
      },
      actor: 'kube-proxy',
      absent: { en: '`TCP`.', ko: '`TCP`입니다.' },
      mistake: {
        en: 'Forgetting `UDP` for DNS or similar: the port then carries `TCP` only.',
        ko: 'DNS 같은 서비스에서 `UDP`를 빠뜨리는 경우입니다. 그 포트로는 `TCP`만 지나갑니다.',
      },
      related: ['spec.ports[].appProtocol'],
      learnMore: 'https://kubernetes.io/docs/reference/networking/service-protocols/',
    },
  },
  {
    on: 'Service',
    field: 'spec.ports[].appProtocol',
    note: {
      id: 'service-port-app-protocol',
      what: {
        en: 'A hint which protocol is spoken on the port, such as `https` or `kubernetes.io/h2c`, for proxies that can use it.',
        ko: '이 포트에서 어떤 프로토콜을 쓰는지 알려 주는 힌트입니다. 예: `https`, `kubernetes.io/h2c`. 이를 이해하는 프록시가 씁니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'Expecting Kubernetes itself to encrypt or check anything because of it.',
        ko: '이것 때문에 Kubernetes가 무언가를 암호화하거나 검사한다고 기대하는 경우입니다.',
      },
      related: ['spec.ports[].protocol'],
      learnMore: `${page}#application-protocol`,
    },
  },
  {
    on: 'Service',
    field: 'spec.ports[].nodePort',
    note: {
      id: 'service-node-port',
      what: {
        en: 'The port that every node opens for this Service, usually from 30000 to 32767.',
        ko: '모든 노드가 이 Service를 위해 여는 포트입니다. 보통 30000부터 32767까지입니다.',
      },
      actor: 'kube-proxy',
      absent: {
        en: 'A free one is chosen for `NodePort` and `LoadBalancer`.',
        ko: '`NodePort`와 `LoadBalancer`에서는 빈 포트를 골라 줍니다.',
      },
      mistake: {
        en: 'Fixing a number that another Service has, or one on a `ClusterIP` Service: the API server rejects it.',
        ko: '다른 Service가 가진 번호를 쓰거나 `ClusterIP` Service에 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['spec.type'],
      learnMore: `${page}#nodeport-custom-port`,
    },
  },
  {
    on: 'Service',
    field: ['spec.clusterIP', 'spec.clusterIPs'],
    note: {
      id: 'service-cluster-ip',
      what: {
        en: 'The virtual address of the Service; `None` makes it headless: DNS then answers with the addresses of the Pods.',
        ko: 'Service의 가상 주소입니다. `None`이면 headless가 되어 DNS가 Pod의 주소로 답합니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'A free address is assigned.', ko: '빈 주소를 배정합니다.' },
      mistake: {
        en: 'Copying an address out of a running cluster: it cannot be changed later and may be taken elsewhere.',
        ko: '실행 중인 클러스터의 주소를 그대로 옮기는 경우입니다. 나중에 바꿀 수 없고 다른 곳에서는 이미 쓰이고 있을 수 있습니다.',
      },
      related: ['spec.type', 'spec.ipFamilyPolicy'],
      learnMore: `${page}#headless-services`,
    },
  },
  {
    on: 'Service',
    field: 'spec.externalName',
    note: {
      id: 'service-external-name',
      what: {
        en: 'For the type `ExternalName`: the DNS name outside that the name of the Service stands for (a `CNAME` record).',
        ko: '`ExternalName` 타입에서 Service 이름이 가리키는 외부 DNS 이름입니다(`CNAME` 레코드).',
      },
      actor: 'coredns',
      mistake: {
        en: 'Using it for HTTP or TLS: the client sends the name of the Service as host, which the other side may not know.',
        ko: 'HTTP나 TLS에 쓰는 경우입니다. 클라이언트가 Service 이름을 호스트로 보내므로 상대가 모를 수 있습니다.',
      },
      related: ['spec.type'],
      learnMore: `${page}#externalname`,
    },
  },
  {
    on: 'Service',
    field: 'spec.externalIPs',
    note: {
      id: 'service-external-ips',
      what: {
        en: 'Addresses, not managed by Kubernetes, at which the nodes accept traffic for this Service.',
        ko: 'Kubernetes가 관리하지 않는 주소로, 노드가 이 주소로 온 트래픽을 Service로 받습니다.',
      },
      actor: 'kube-proxy',
      mistake: {
        en: 'Using it as a cheap load balancer: nothing routes the address to a node, and others can hijack traffic with it.',
        ko: '값싼 로드 밸런서로 쓰는 경우입니다. 주소를 노드로 보내 주는 것은 없고, 남이 트래픽을 가로채는 데 쓸 수 있습니다.',
      },
      related: ['spec.type'],
      learnMore: `${page}#external-ips`,
    },
  },
  {
    on: 'Service',
    field: 'spec.externalTrafficPolicy',
    note: {
      id: 'service-external-traffic-policy',
      what: {
        en: '`Cluster` spreads traffic from outside over all Pods; `Local` keeps it on the node it arrived at, and the client address with it.',
        ko: '`Cluster`는 외부 트래픽을 모든 Pod에 나누고, `Local`은 도착한 노드의 Pod에만 보내며 클라이언트 주소를 유지합니다.',
      },
      actor: 'kube-proxy',
      absent: { en: '`Cluster`.', ko: '`Cluster`입니다.' },
      mistake: {
        en: '`Local` with nodes that run no such Pod: what reaches those nodes is dropped.',
        ko: '그 Pod가 없는 노드가 있는데 `Local`을 쓰는 경우입니다. 그런 노드에 온 트래픽은 버려집니다.',
      },
      related: ['spec.type', 'spec.healthCheckNodePort'],
      learnMore: `${virtualIps}#external-traffic-policy`,
    },
  },
  {
    on: 'Service',
    field: 'spec.internalTrafficPolicy',
    note: {
      id: 'service-internal-traffic-policy',
      what: {
        en: '`Cluster` sends traffic from inside the cluster to any ready Pod; `Local` only to Pods on the same node as the client.',
        ko: '`Cluster`는 클러스터 안의 트래픽을 준비된 아무 Pod에나 보내고, `Local`은 클라이언트와 같은 노드의 Pod에만 보냅니다.',
      },
      actor: 'kube-proxy',
      absent: { en: '`Cluster`.', ko: '`Cluster`입니다.' },
      mistake: {
        en: '`Local` for Pods that do not run on every node: clients elsewhere find no endpoint.',
        ko: '모든 노드에 있지 않은 Pod에 `Local`을 쓰는 경우입니다. 다른 노드의 클라이언트는 endpoint를 찾지 못합니다.',
      },
      related: ['spec.externalTrafficPolicy', 'spec.trafficDistribution'],
      learnMore: `${virtualIps}#internal-traffic-policy`,
    },
  },
  {
    on: 'Service',
    field: 'spec.trafficDistribution',
    note: {
      id: 'service-traffic-distribution',
      what: {
        en: 'A preference for near Pods: `PreferSameZone` (once `PreferClose`) or `PreferSameNode`; without one, traffic goes further.',
        ko: '가까운 Pod를 선호합니다. `PreferSameZone`(예전 이름 `PreferClose`) 또는 `PreferSameNode`이고, 가까운 Pod가 없으면 멀리 보냅니다.',
      },
      actor: 'kube-proxy',
      absent: { en: 'All ready Pods get an equal share.', ko: '준비된 모든 Pod에 고르게 나눕니다.' },
      mistake: {
        en: 'Pods that are spread unevenly: those in the busiest zone are overloaded while others idle.',
        ko: 'Pod가 고르지 않게 퍼져 있는 경우입니다. 가장 바쁜 zone의 Pod만 과부하가 되고 나머지는 놉니다.',
      },
      related: ['spec.internalTrafficPolicy'],
      learnMore: `${page}#traffic-distribution`,
    },
  },
  {
    on: 'Service',
    field: 'spec.sessionAffinity',
    note: {
      id: 'service-session-affinity',
      what: {
        en: '`ClientIP` keeps sending one client address to the same Pod; `None` picks a Pod for every connection.',
        ko: '`ClientIP`는 같은 클라이언트 주소를 같은 Pod로 계속 보내고, `None`은 연결마다 Pod를 고릅니다.',
      },
      actor: 'kube-proxy',
      absent: { en: '`None`.', ko: '`None`입니다.' },
      mistake: {
        en: 'Expecting cookies: only the address counts, and clients behind one proxy all land on one Pod.',
        ko: '쿠키를 쓴다고 기대하는 경우입니다. 주소만 보므로 한 프록시 뒤의 클라이언트는 모두 한 Pod로 갑니다.',
      },
      related: ['spec.sessionAffinityConfig.clientIP.timeoutSeconds'],
      learnMore: `${virtualIps}#session-affinity`,
    },
  },
  {
    on: 'Service',
    field: [
      'spec.sessionAffinityConfig',
      'spec.sessionAffinityConfig.clientIP',
      'spec.sessionAffinityConfig.clientIP.timeoutSeconds',
    ],
    note: {
      id: 'service-session-affinity-timeout',
      what: {
        en: 'How many seconds a client stays with its Pod, at most 86400 (one day).',
        ko: '클라이언트가 같은 Pod에 머무는 시간(초)입니다. 최대 86400(하루)입니다.',
      },
      actor: 'kube-proxy',
      absent: { en: '10800 seconds (three hours).', ko: '10800초(세 시간)입니다.' },
      related: ['spec.sessionAffinity'],
      learnMore: `${virtualIps}#session-stickiness-timeout`,
    },
  },
  {
    on: 'Service',
    field: 'spec.publishNotReadyAddresses',
    note: {
      id: 'service-publish-not-ready',
      what: {
        en: 'Lists Pods in DNS and endpoints even before they are ready, so that members of a StatefulSet can find each other at start.',
        ko: '준비되지 않은 Pod도 DNS와 endpoint에 올립니다. StatefulSet의 구성원이 시작할 때 서로를 찾을 수 있게 합니다.',
      },
      actor: 'endpointslice-controller',
      absent: { en: '`false`: only ready Pods.', ko: '`false`입니다. 준비된 Pod만 올립니다.' },
      mistake: {
        en: 'Setting it on a Service for ordinary clients: they reach Pods that cannot answer yet.',
        ko: '일반 클라이언트용 Service에 쓰는 경우입니다. 아직 답할 수 없는 Pod에 연결됩니다.',
      },
      related: ['spec.clusterIP'],
      learnMore: `${dns}#pod-hostname-and-subdomain-field`,
    },
  },
  {
    on: 'Service',
    field: 'spec.ipFamilies',
    note: {
      id: 'service-ip-families',
      what: {
        en: 'Which IP families the Service has addresses of: `IPv4`, `IPv6` or both; the first is the main one.',
        ko: 'Service가 가질 주소의 IP 종류입니다. `IPv4`, `IPv6` 또는 둘 다이고, 첫 번째가 주가 됩니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'The main family of the cluster.', ko: '클러스터의 기본 종류입니다.' },
      mistake: {
        en: 'A family that the cluster is not set up for: the API server rejects the Service.',
        ko: '클러스터에 설정되지 않은 종류를 쓰는 경우입니다. API 서버가 Service를 거부합니다.',
      },
      related: ['spec.ipFamilyPolicy'],
      learnMore: `${dualStack}#services`,
    },
  },
  {
    on: 'Service',
    field: 'spec.ipFamilyPolicy',
    note: {
      id: 'service-ip-family-policy',
      what: {
        en: '`SingleStack` gives one address, `PreferDualStack` one of each family where possible, `RequireDualStack` both or an error.',
        ko: '`SingleStack`은 주소 하나, `PreferDualStack`은 가능하면 종류마다 하나, `RequireDualStack`은 둘 다 아니면 오류입니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: '`SingleStack`.', ko: '`SingleStack`입니다.' },
      related: ['spec.ipFamilies', 'spec.clusterIP'],
      learnMore: `${dualStack}#services`,
    },
  },
  {
    on: 'Service',
    field: 'spec.loadBalancerClass',
    note: {
      id: 'service-load-balancer-class',
      what: {
        en: 'Which implementation should provide the load balancer, where a cluster has several.',
        ko: '클러스터에 여러 구현이 있을 때 어느 것이 로드 밸런서를 제공할지 정합니다.',
      },
      actor: 'cloud-controller-manager',
      absent: { en: "The cloud provider's default.", ko: '클라우드 사업자의 기본 구현입니다.' },
      mistake: {
        en: 'A class that nobody watches: no load balancer is made. Once set, it cannot be changed.',
        ko: '아무도 담당하지 않는 class를 쓰는 경우입니다. 로드 밸런서가 만들어지지 않습니다. 한번 정하면 바꿀 수 없습니다.',
      },
      related: ['spec.type'],
      learnMore: `${page}#load-balancer-class`,
    },
  },
  {
    on: 'Service',
    field: 'spec.loadBalancerIP',
    note: {
      id: 'service-load-balancer-ip',
      what: {
        en: 'Asks for a certain address of the load balancer; deprecated, and many providers ignore it.',
        ko: '로드 밸런서에 특정 주소를 요청합니다. 더는 권장되지 않으며 무시하는 사업자가 많습니다.',
      },
      actor: 'cloud-controller-manager',
      absent: { en: 'The provider picks an address.', ko: '사업자가 주소를 고릅니다.' },
      mistake: {
        en: "Relying on it: use the provider's annotation for a fixed address.",
        ko: '이것에 의존하는 경우입니다. 고정 주소는 사업자의 annotation으로 정하십시오.',
      },
      related: ['spec.type', 'metadata.annotations'],
      learnMore: `${page}#loadbalancer`,
    },
  },
  {
    on: 'Service',
    field: 'spec.loadBalancerSourceRanges',
    note: {
      id: 'service-load-balancer-source-ranges',
      what: {
        en: 'Client address ranges that the load balancer lets in, such as `203.0.113.0/24`, where the provider supports it.',
        ko: '로드 밸런서가 받아들일 클라이언트 주소 범위입니다. 예: `203.0.113.0/24`. 사업자가 지원해야 합니다.',
      },
      actor: 'cloud-controller-manager',
      absent: { en: 'Everybody may connect.', ko: '누구나 연결할 수 있습니다.' },
      mistake: {
        en: 'Leaving it out for something internal: the load balancer is open to the internet.',
        ko: '내부용인데 빠뜨리는 경우입니다. 로드 밸런서가 인터넷에 열립니다.',
      },
      related: ['spec.type'],
      learnMore: 'https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/',
    },
  },
  {
    on: 'Service',
    field: 'spec.allocateLoadBalancerNodePorts',
    note: {
      id: 'service-allocate-node-ports',
      what: {
        en: 'Whether a `LoadBalancer` Service also takes a port on every node; `false` suits balancers that reach Pods directly.',
        ko: '`LoadBalancer` Service가 모든 노드의 포트도 차지할지 정합니다. `false`는 Pod로 바로 보내는 로드 밸런서에 맞습니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: '`true`.', ko: '`true`입니다.' },
      mistake: {
        en: '`false` on an existing Service: ports it already has stay until you remove each `nodePort`.',
        ko: '이미 있는 Service에서 `false`로 바꾸는 경우입니다. `nodePort`를 하나씩 지울 때까지 포트가 남습니다.',
      },
      related: ['spec.ports[].nodePort', 'spec.type'],
      learnMore: `${page}#load-balancer-nodeport-allocation`,
    },
  },
  {
    on: 'Service',
    field: 'spec.healthCheckNodePort',
    note: {
      id: 'service-health-check-node-port',
      what: {
        en: 'The node port at which a load balancer asks whether a node has Pods of the Service; only with the traffic policy `Local`.',
        ko: '로드 밸런서가 노드에 이 Service의 Pod가 있는지 묻는 노드 포트입니다. 트래픽 정책이 `Local`일 때만 씁니다.',
      },
      actor: 'kube-proxy',
      absent: { en: 'A free port is assigned when one is needed.', ko: '필요할 때 빈 포트를 배정합니다.' },
      related: ['spec.externalTrafficPolicy'],
      learnMore: 'https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/',
    },
  },
];
