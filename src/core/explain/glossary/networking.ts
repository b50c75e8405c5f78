import type { GlossaryEntry } from '../glossaryEntry.ts';

const docs = 'https://kubernetes.io/docs';
const serviceDocs = `${docs}/concepts/services-networking/service`;

/** How a request finds a Pod. */
export const networking: readonly GlossaryEntry[] = [
  {
    id: 'service',
    name: { en: 'Service', ko: 'Service' },
    aliases: ['services', '서비스', 'svc'],
    what: {
      en: 'One address, and one name, for a changing group of Pods. A selector says which Pods; connections are spread over those that are ready. Pods come and go with new addresses, the Service stays.',
      ko: '계속 바뀌는 Pod 묶음에 주소 하나와 이름 하나를 줍니다. selector가 어떤 Pod인지 정하고, 연결은 준비된 Pod에 나누어집니다. Pod는 새 주소로 바뀌어도 Service는 그대로입니다.',
    },
    matters: {
      en: 'A Service is no program, but a rule on every node. When nothing answers, look whether the selector matches, whether the Pods are ready, and whether the program listens on `targetPort`.',
      ko: 'Service는 프로그램이 아니라 모든 노드에 있는 규칙입니다. 응답이 없으면 selector가 맞는지, Pod가 준비되었는지, `targetPort`가 프로그램이 듣는 포트인지 확인합니다.',
    },
    picture: {
      drawing: `client ──▶ Service web         ┌──▶ Pod 10.244.1.7:8080  ready
           10.96.0.12:80    ───┼──▶ Pod 10.244.2.3:8080  ready
           port → targetPort   └─✗  Pod 10.244.2.9:8080  not ready`,
      caption: {
        en: 'The port of the Service leads to the target port of a ready Pod.',
        ko: 'Service의 포트가 준비된 Pod의 targetPort로 이어집니다.',
      },
    },
    seenIn: ['service', 'service.spec.selector', 'service.spec.ports', 'service.spec.type'],
    related: [
      'selector',
      'endpointslice',
      'cluster-ip',
      'node-port',
      'load-balancer',
      'external-name',
      'headless-service',
      'kube-proxy',
    ],
    learnMore: `${serviceDocs}/`,
  },
  {
    id: 'cluster-ip',
    name: { en: 'ClusterIP', ko: 'ClusterIP' },
    aliases: ['클러스터 IP', 'virtual IP', 'VIP'],
    what: {
      en: 'The usual type of Service, and the address it gets: one that exists only inside the cluster. No machine has it; kube-proxy turns packets to it into packets to a Pod.',
      ko: 'Service의 기본 타입이자 그 주소로, 클러스터 안에만 있습니다. 이 주소를 가진 머신은 없으며, kube-proxy가 이 주소로 가는 패킷을 Pod로 가는 패킷으로 바꿉니다.',
    },
    matters: {
      en: 'It cannot be reached from outside. It often does not answer a ping either: that proves nothing.',
      ko: '클러스터 밖에서는 접근할 수 없습니다. ping에도 응답하지 않는 경우가 많으므로 ping으로 판단하지 않습니다.',
    },
    seenIn: ['service.spec.type', 'service.spec.clusterIP'],
    related: ['service', 'kube-proxy', 'node-port', 'load-balancer'],
    learnMore: `${serviceDocs}/#type-clusterip`,
  },
  {
    id: 'node-port',
    name: { en: 'NodePort', ko: 'NodePort' },
    aliases: ['노드 포트'],
    what: {
      en: 'A Service that is reached on one port of every node too, from 30000 to 32767 by default. Whatever node you ask, you are led to a Pod, also one on another node.',
      ko: '모든 노드의 같은 포트(기본 30000~32767)로도 접근되는 Service입니다. 어느 노드에 요청해도, 다른 노드에 있는 Pod까지 이어집니다.',
    },
    matters: {
      en: 'Good for tries and behind your own load balancer. The port is open on all nodes, so a firewall has to know of it.',
      ko: '실습이나 직접 둔 로드 밸런서 뒤에서 쓰기 좋습니다. 모든 노드에 포트가 열리므로 방화벽을 챙겨야 합니다.',
    },
    picture: {
      drawing: `                 ┌─ ClusterIP     10.96.0.12:80     inside
Service types    ├─ NodePort      + every node:30080
each adds to     └─ LoadBalancer  + 203.0.113.7:80  outside
the one above`,
      caption: {
        en: 'Each type contains the ones above it.',
        ko: '각 타입은 위의 타입을 포함합니다.',
      },
    },
    seenIn: ['service.spec.type', 'service.spec.ports.nodePort', 'service.spec.externalTrafficPolicy'],
    related: ['service', 'cluster-ip', 'load-balancer'],
    learnMore: `${serviceDocs}/#type-nodeport`,
  },
  {
    id: 'load-balancer',
    name: { en: 'LoadBalancer', ko: 'LoadBalancer' },
    aliases: ['로드 밸런서', 'external IP', '외부 IP'],
    what: {
      en: 'A Service with an address outside the cluster. The cloud provider sets up a load balancer that sends to the nodes, or to the Pods themselves.',
      ko: '클러스터 밖의 주소를 가진 Service입니다. 클라우드 사업자가 로드 밸런서를 만들어 노드, 또는 Pod로 직접 트래픽을 보냅니다.',
    },
    matters: {
      en: 'Each costs money: for many web sites one Ingress or Gateway in front is enough. Where nothing provides one, `EXTERNAL-IP` stays `<pending>`.',
      ko: '하나마다 비용이 듭니다. 웹 사이트가 여럿이면 앞에 Ingress나 Gateway 하나만 둬도 됩니다. 만들어 줄 것이 없으면 `EXTERNAL-IP`가 `<pending>`에 머뭅니다.',
    },
    seenIn: ['service.spec.type', 'service.spec.loadBalancerClass', 'service.spec.loadBalancerSourceRanges'],
    related: ['service', 'cloud-controller-manager', 'ingress', 'node-port'],
    learnMore: `${serviceDocs}/#loadbalancer`,
  },
  {
    id: 'external-name',
    name: { en: 'ExternalName', ko: 'ExternalName' },
    aliases: ['익스터널 네임'],
    what: {
      en: 'A Service that is only another name: DNS answers with an alias (CNAME) for a host outside, such as a managed database. It has no address, no Pods and no ports that matter.',
      ko: '다른 이름일 뿐인 Service입니다. 관리형 데이터베이스 같은 외부 호스트의 별칭(CNAME)으로 DNS가 답합니다. 주소도 Pod도 없고 포트도 의미가 없습니다.',
    },
    matters: {
      en: 'The client sends the name it asked for: HTTPS certificates and virtual hosts then do not match.',
      ko: '클라이언트는 자신이 물어본 이름을 그대로 보내므로 HTTPS 인증서나 가상 호스트가 맞지 않을 수 있습니다.',
    },
    seenIn: ['service.spec.externalName'],
    related: ['service', 'cluster-dns-name'],
    learnMore: `${serviceDocs}/#externalname`,
  },
  {
    id: 'headless-service',
    name: { en: 'headless Service', ko: 'headless Service' },
    aliases: ['headless', '헤드리스 서비스', '헤드리스'],
    what: {
      en: 'A Service with `clusterIP: None`. It has no address of its own: DNS answers with the addresses of all its Pods, and under a StatefulSet each Pod has a name as well (`db-0.db`). The client chooses.',
      ko: '`clusterIP: None`인 Service입니다. 자기 주소가 없고 DNS가 모든 Pod의 주소로 답하며, StatefulSet이면 Pod마다 이름(`db-0.db`)도 생깁니다. 어느 Pod를 쓸지는 클라이언트가 고릅니다.',
    },
    matters: {
      en: 'For members of a database, and for clients that balance themselves, such as gRPC. Nobody spreads the load for you, and clients that remember an address miss changes.',
      ko: '데이터베이스 멤버나 gRPC처럼 스스로 부하를 나누는 클라이언트에 씁니다. 부하를 대신 나누어 주지 않으며, 주소를 기억해 두는 클라이언트는 변경을 놓칩니다.',
    },
    seenIn: ['service.spec.clusterIP', 'statefulset.spec.serviceName'],
    related: ['stateful-set', 'cluster-dns-name', 'service', 'service-discovery'],
    learnMore: `${serviceDocs}/#headless-services`,
  },
  {
    id: 'session-affinity',
    name: { en: 'session affinity', ko: '세션 어피니티' },
    aliases: ['sticky session', '고정 세션', '스티키 세션', 'ClientIP'],
    what: {
      en: 'With `sessionAffinity: ClientIP` connections from one client address go to the same Pod for a while, three hours by default. Without it each connection may meet another.',
      ko: '`sessionAffinity: ClientIP`로 두면 같은 클라이언트 주소의 연결이 한동안(기본 3시간) 같은 Pod로 갑니다. 없으면 연결마다 다른 Pod로 갈 수 있습니다.',
    },
    matters: {
      en: 'Behind a proxy all clients have one address, and all land on one Pod. When that Pod goes, its sessions go with it: keep state outside.',
      ko: '프록시 뒤에서는 모든 클라이언트의 주소가 같아 한 Pod에 몰립니다. 그 Pod가 사라지면 세션도 사라지므로 상태는 밖에 둡니다.',
    },
    seenIn: ['service.spec.sessionAffinity', 'service.spec.sessionAffinityConfig'],
    related: ['service', 'kube-proxy'],
    learnMore: `${docs}/reference/networking/virtual-ips/#session-affinity`,
  },
  {
    id: 'endpointslice',
    name: { en: 'EndpointSlice', ko: 'EndpointSlice' },
    aliases: ['endpoints', '엔드포인트', '엔드포인트슬라이스'],
    what: {
      en: 'The list behind a Service: the addresses and ports of its Pods, at most 100 a slice, and whether each is ready. A controller keeps it; kube-proxy and Ingress controllers read it. The older Endpoints object is one long list.',
      ko: 'Service 뒤에 있는 목록입니다. Pod의 주소와 포트, 준비 여부를 조각마다 최대 100개씩 담습니다. 컨트롤러가 관리하고 kube-proxy와 Ingress 컨트롤러가 읽습니다. 예전의 Endpoints는 이를 한 목록에 담은 것입니다.',
    },
    matters: {
      en: '`kubectl get endpointslices` shows at once whether a Service has found its Pods.',
      ko: '`kubectl get endpointslices`를 보면 Service가 Pod를 찾았는지 바로 알 수 있습니다.',
    },
    seenIn: ['endpointslice'],
    related: ['service', 'endpointslice-controller', 'readiness-probe'],
    learnMore: `${docs}/concepts/services-networking/endpoint-slices/`,
  },
  {
    id: 'service-discovery',
    name: { en: 'service discovery', ko: '서비스 디스커버리' },
    aliases: ['서비스 탐색', 'discovery', 'Consul'],
    what: {
      en: 'How one program finds another whose address changes. In Kubernetes by name: the DNS of the cluster knows every Service. Environment variables such as `WEB_SERVICE_HOST` exist as well. No registry of your own is needed.',
      ko: '주소가 바뀌는 상대 프로그램을 찾는 방법입니다. Kubernetes에서는 이름으로 찾습니다. 클러스터의 DNS가 모든 Service를 알고 있고, `WEB_SERVICE_HOST` 같은 환경 변수도 있습니다. 별도의 등록 서버가 필요 없습니다.',
    },
    matters: {
      en: 'The variables only know Services that were there before the Pod. Use DNS names, and leave addresses out of configuration.',
      ko: '환경 변수에는 Pod보다 먼저 있던 Service만 나옵니다. 설정에는 주소 대신 DNS 이름을 씁니다.',
    },
    seenIn: ['pod.spec.enableServiceLinks'],
    related: ['cluster-dns-name', 'service', 'coredns'],
    learnMore: `${serviceDocs}/#discovering-services`,
  },
  {
    id: 'cluster-dns-name',
    name: { en: 'cluster DNS name', ko: '클러스터 DNS 이름' },
    aliases: ['svc.cluster.local', 'cluster.local', 'DNS name', 'FQDN', 'DNS 이름'],
    what: {
      en: 'The name of a Service in DNS: `<service>.<namespace>.svc.cluster.local`. From the same namespace `web` is enough, from another one `web.shop`; the rest is added by the search list in the Pod.',
      ko: 'Service의 DNS 이름으로 `<service>.<namespace>.svc.cluster.local` 형태입니다. 같은 네임스페이스에서는 `web`, 다른 네임스페이스에서는 `web.shop`이면 되고, 나머지는 Pod의 검색 목록이 붙여 줍니다.',
    },
    matters: {
      en: 'A short name means another Service in each namespace: that is handy, and the cause of surprises. Names outside are tried with every suffix first (`ndots:5`), unless they end with a dot.',
      ko: '짧은 이름은 네임스페이스마다 다른 Service를 가리켜서 편리하지만 뜻밖의 결과를 낳기도 합니다. 외부 이름은 끝에 점이 없으면 접미사를 하나씩 붙여 먼저 찾습니다(`ndots:5`).',
    },
    picture: {
      drawing: `web . shop . svc . cluster.local
 │     │      │         └ domain of the cluster
 │     │      └ a Service
 │     └ namespace
 └ name of the Service`,
      caption: {
        en: 'What the parts of the name mean.',
        ko: '이름의 각 부분이 뜻하는 것입니다.',
      },
    },
    seenIn: ['pod.spec.dnsPolicy', 'pod.spec.hostname', 'pod.spec.subdomain'],
    related: ['coredns', 'service-discovery', 'headless-service'],
    learnMore: `${docs}/concepts/services-networking/dns-pod-service/`,
  },
  {
    id: 'ingress',
    name: { en: 'Ingress', ko: 'Ingress' },
    aliases: ['ingresses', '인그레스', 'ing'],
    what: {
      en: 'Rules for HTTP from outside: this host and this path go to that Service. It can also end HTTPS with a certificate from a Secret. An Ingress controller reads the rules and carries the traffic.',
      ko: '외부 HTTP에 대한 규칙입니다. 이 호스트의 이 경로는 저 Service로 보내라고 적습니다. Secret의 인증서로 HTTPS를 처리할 수도 있습니다. Ingress 컨트롤러가 규칙을 읽고 트래픽을 나릅니다.',
    },
    matters: {
      en: 'One address serves many sites. Without a controller nothing happens. For TCP, for weights and for shared ownership there is the Gateway API.',
      ko: '주소 하나로 여러 사이트를 서비스합니다. 컨트롤러가 없으면 아무 일도 일어나지 않습니다. TCP, 가중치, 역할 분담이 필요하면 Gateway API를 씁니다.',
    },
    picture: {
      drawing: `                              ┌─ /       ─▶ Service storefront ─▶ Pods
https://shop.example.com ─▶ Ingress
                              └─ /api    ─▶ Service catalog    ─▶ Pods`,
      caption: {
        en: 'One host, two paths, two Services.',
        ko: '호스트 하나, 경로 둘, Service 둘입니다.',
      },
    },
    seenIn: ['ingress', 'ingress.spec.rules', 'ingress.spec.tls'],
    related: ['ingress-controller', 'ingress-class', 'service', 'gateway-api'],
    learnMore: `${docs}/concepts/services-networking/ingress/`,
  },
  {
    id: 'ingress-class',
    name: { en: 'IngressClass', ko: 'IngressClass' },
    aliases: ['인그레스 클래스', 'ingressClassName'],
    what: {
      en: 'Names a kind of Ingress controller, so that an Ingress can say by `ingressClassName` which one is meant. One class may be marked as the default.',
      ko: 'Ingress 컨트롤러의 종류에 이름을 붙여, Ingress가 `ingressClassName`으로 어느 컨트롤러인지 정하게 합니다. 하나를 기본값으로 표시할 수 있습니다.',
    },
    matters: {
      en: 'With two controllers and no class either both act or neither. The annotation `kubernetes.io/ingress.class` is the old way.',
      ko: '컨트롤러가 둘인데 class가 없으면 둘 다 처리하거나 아무도 처리하지 않습니다. `kubernetes.io/ingress.class` annotation은 예전 방식입니다.',
    },
    seenIn: ['ingressclass', 'ingress.spec.ingressClassName'],
    related: ['ingress', 'ingress-controller'],
    learnMore: `${docs}/concepts/services-networking/ingress/#ingress-class`,
  },
  {
    id: 'gateway-api',
    name: { en: 'Gateway API', ko: 'Gateway API' },
    aliases: ['gateway', '게이트웨이', '게이트웨이 API', 'HTTPRoute', 'GatewayClass'],
    what: {
      en: 'The successor of Ingress, in several kinds: a GatewayClass (which product), a Gateway (address, ports, certificates), and routes such as HTTPRoute (which request goes where, with weights, headers, filters).',
      ko: 'Ingress의 후속으로 여러 kind로 나뉩니다. GatewayClass는 어떤 제품인지, Gateway는 주소와 포트와 인증서를, HTTPRoute 같은 라우트는 어떤 요청을 어디로 보낼지(가중치, 헤더, 필터)를 정합니다.',
    },
    matters: {
      en: 'The platform team owns the Gateway, each application its routes. It comes as CRDs that must be installed. A route must be let in by the listener, and reaches another namespace only with a ReferenceGrant.',
      ko: 'Gateway는 플랫폼 팀이, 라우트는 애플리케이션 팀이 관리합니다. CRD로 제공되므로 설치해야 합니다. 라우트는 listener가 허용해야 하고, 다른 네임스페이스를 가리키려면 ReferenceGrant가 필요합니다.',
    },
    picture: {
      drawing: `GatewayClass ◀── Gateway ◀────── HTTPRoute ──▶ Service ──▶ Pods
 product          listeners       hosts, paths
 (provider)       (platform)      (application)`,
      caption: {
        en: 'Three kinds for three groups of people.',
        ko: '세 kind를 세 역할이 나누어 맡습니다.',
      },
    },
    related: ['ingress', 'gateway-controller', 'service', 'crd'],
    learnMore: 'https://gateway-api.sigs.k8s.io/',
  },
  {
    id: 'network-policy',
    name: { en: 'NetworkPolicy', ko: 'NetworkPolicy' },
    aliases: ['network policies', '네트워크 폴리시', '네트워크 정책', 'netpol'],
    what: {
      en: 'A firewall for Pods, by labels: which Pods may talk to the selected ones (ingress), and whom these may talk to (egress). As soon as one policy selects a Pod for a direction, all else in that direction is forbidden.',
      ko: 'label로 정하는 Pod용 방화벽입니다. 선택된 Pod에 누가 접근할 수 있는지(ingress), 그 Pod가 어디로 나갈 수 있는지(egress) 정합니다. 어떤 방향에 정책이 하나라도 걸리면 그 방향의 나머지는 모두 막힙니다.',
    },
    matters: {
      en: 'Policies only add up: none can forbid what another allows. The CNI plugin has to enforce them. Egress rules must allow DNS (port 53).',
      ko: '정책은 더해질 뿐, 다른 정책이 허용한 것을 금지할 수 없습니다. CNI 플러그인이 집행을 지원해야 하고, egress 규칙은 DNS(53번 포트)를 허용해야 합니다.',
    },
    picture: {
      drawing: `              NetworkPolicy on  app=db
frontend ──✗──▶ ┌──────────┐
backend  ──✓──▶ │ Pod db   │ ──▶ egress: not limited
other ns ──✗──▶ └──────────┘
              ingress: from app=backend, port 5432`,
      caption: {
        en: 'Selected for ingress: only what is listed comes in.',
        ko: 'ingress로 선택되면 적힌 것만 들어옵니다.',
      },
    },
    seenIn: ['networkpolicy', 'networkpolicy.spec.podSelector', 'networkpolicy.spec.policyTypes'],
    related: ['cni-plugin', 'selector', 'namespace'],
    learnMore: `${docs}/concepts/services-networking/network-policies/`,
  },
];
