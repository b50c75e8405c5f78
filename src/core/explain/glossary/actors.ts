import type { GlossaryEntry } from '../glossaryEntry.ts';

const docs = 'https://kubernetes.io/docs';

/** The parts of a cluster that act on what a manifest says. */
export const actors: readonly GlossaryEntry[] = [
  {
    id: 'kube-apiserver',
    name: { en: 'kube-apiserver', ko: 'kube-apiserver' },
    aliases: ['API server', 'API 서버', 'Kubernetes API', '쿠버네티스 API'],
    what: {
      en: 'The front door of the cluster, an HTTPS server. Everybody talks to it: `kubectl`, controllers, the kubelets. It asks who you are, whether you may, and whether the object is valid, fills in defaults and stores the object in etcd. Whoever watches that kind then hears of it.',
      ko: '클러스터의 정문인 HTTPS 서버입니다. `kubectl`, 컨트롤러, kubelet까지 모두 이 서버와 통신합니다. 누가 보냈는지, 권한이 있는지, 오브젝트가 올바른지 확인하고 기본값을 채워 etcd에 저장합니다. 그러면 그 kind를 지켜보던 쪽에 변경이 알려집니다.',
    },
    matters: {
      en: 'It starts nothing itself: "created" only means that the wish is stored. While it is down, running Pods go on, but nothing can be changed or replaced.',
      ko: '직접 실행하는 것은 없습니다. "created"는 요청이 저장되었다는 뜻일 뿐입니다. 이 서버가 멈춰도 실행 중인 Pod는 계속 돌지만, 아무것도 바꾸거나 교체할 수 없습니다.',
    },
    picture: {
      drawing: `kubectl apply
     │ HTTPS
     ▼
┌─ kube-apiserver ─────────────────────────────────────────────┐
│ authentication ─▶ authorization ─▶ admission ─▶ validation   │
└──────────────┬─────────────────────────────────┬─────────────┘
               ▼ store                           ▼ watch
             etcd                 controllers, scheduler, kubelets`,
      caption: {
        en: 'The way of a request, and how everybody else learns of it.',
        ko: '요청이 지나가는 길과, 나머지 구성 요소가 변경을 알게 되는 방법입니다.',
      },
    },
    related: ['etcd', 'admission', 'rbac', 'control-plane'],
    learnMore: `${docs}/concepts/architecture/#kube-apiserver`,
  },
  {
    id: 'etcd',
    name: { en: 'etcd', ko: 'etcd' },
    aliases: ['엣시디', '이티시디'],
    what: {
      en: 'The key-value store that holds every object of the cluster. Its members agree on each write by majority vote, so an odd number of them (3 or 5) is usual. Only kube-apiserver talks to it.',
      ko: '클러스터의 모든 오브젝트를 보관하는 키-값 저장소입니다. 멤버들이 과반수 투표로 쓰기를 확정하므로 보통 홀수(3개나 5개)로 둡니다. kube-apiserver만 직접 접근합니다.',
    },
    matters: {
      en: 'Losing it means losing the cluster, so it is what gets backed up. Secrets lie in it unencrypted unless encryption at rest is set up.',
      ko: 'etcd를 잃으면 클러스터를 잃는 것이므로 백업 대상입니다. 저장 시 암호화를 설정하지 않으면 Secret도 암호화되지 않은 채 들어 있습니다.',
    },
    related: ['kube-apiserver', 'high-availability', 'secret'],
    learnMore: 'https://etcd.io/docs/latest/learning/why/',
  },
  {
    id: 'kube-scheduler',
    name: { en: 'kube-scheduler', ko: 'kube-scheduler' },
    aliases: ['scheduler', '스케줄러'],
    what: {
      en: 'Picks a node for every Pod that has none yet. First it drops the nodes that do not fit (too little room, taints, node affinity), then it scores the rest and writes the best one into `spec.nodeName`.',
      ko: '아직 노드가 없는 Pod마다 노드를 고릅니다. 맞지 않는 노드(자원 부족, taint, node affinity)를 먼저 걸러 내고 나머지에 점수를 매겨, 가장 좋은 노드를 `spec.nodeName`에 적습니다.',
    },
    matters: {
      en: 'A Pod that stays `Pending` usually waits here; its events say why each node was refused. The choice is made once: a Pod is never moved afterwards, only replaced.',
      ko: '`Pending`에 머무는 Pod는 대개 여기서 기다리는 중이며, 노드마다 거절된 이유가 이벤트에 나옵니다. 선택은 한 번뿐입니다. Pod는 나중에 옮겨지지 않고 교체될 뿐입니다.',
    },
    picture: {
      drawing: `node-1 ─┐            ┌───────────┐ node-2 ┌──────────┐
node-2 ─┼──────────▶ │  filter   │ ─────▶ │  score   │ ─────▶ bind to node-3
node-3 ─┘            │ fits?     │ node-3 │ 41 / 87  │
                     └───────────┘        └──────────┘
                     node-1: ✗ Insufficient memory`,
      caption: {
        en: 'Nodes are filtered, the rest is scored, the best one gets the Pod.',
        ko: '노드를 걸러 내고 남은 노드에 점수를 매겨 가장 높은 노드에 Pod를 배정합니다.',
      },
    },
    seenIn: ['pod.spec.nodeSelector', 'pod.spec.affinity', 'pod.spec.tolerations', 'pod.spec.schedulerName'],
    related: ['scheduling', 'affinity', 'taint', 'requests-and-limits'],
    learnMore: `${docs}/concepts/scheduling-eviction/kube-scheduler/`,
  },
  {
    id: 'kube-controller-manager',
    name: { en: 'kube-controller-manager', ko: 'kube-controller-manager' },
    aliases: ['controller manager', '컨트롤러 매니저', 'KCM'],
    what: {
      en: 'One program that runs most built-in controllers: those of Deployments, ReplicaSets, Jobs, EndpointSlices, Namespaces and many more. Each is a loop of its own; they only share the process.',
      ko: 'Deployment, ReplicaSet, Job, EndpointSlice, Namespace 등 대부분의 내장 컨트롤러를 실행하는 하나의 프로그램입니다. 컨트롤러마다 별개의 루프이며 프로세스만 함께 씁니다.',
    },
    matters: {
      en: 'Several copies may run, but only the elected leader acts. While none does, objects are stored and nothing comes of them.',
      ko: '여러 개를 띄워도 선출된 리더 하나만 일합니다. 리더가 없는 동안에는 오브젝트가 저장되기만 하고 아무 일도 일어나지 않습니다.',
    },
    related: ['controller', 'reconciliation', 'cloud-controller-manager', 'high-availability'],
    learnMore: `${docs}/concepts/architecture/#kube-controller-manager`,
  },
  {
    id: 'cloud-controller-manager',
    name: { en: 'cloud-controller-manager', ko: 'cloud-controller-manager' },
    aliases: ['CCM', '클라우드 컨트롤러 매니저'],
    what: {
      en: 'Runs the controllers that talk to the cloud provider: it orders load balancers for Services, sets up routes between nodes, and removes nodes whose machine is gone. Split off from kube-controller-manager, so that each provider can ship its own.',
      ko: '클라우드 사업자와 통신하는 컨트롤러들을 실행합니다. Service의 로드 밸런서를 만들고, 노드 사이의 라우트를 설정하고, 머신이 사라진 노드를 제거합니다. 사업자마다 따로 배포할 수 있게 kube-controller-manager에서 분리되었습니다.',
    },
    matters: {
      en: 'Clusters outside a cloud usually have none: a Service of type `LoadBalancer` then waits for its address for ever, unless something like MetalLB stands in.',
      ko: '클라우드 밖의 클러스터에는 보통 없습니다. 그러면 MetalLB 같은 대체물이 없는 한 `LoadBalancer` 타입의 Service는 주소를 계속 기다립니다.',
    },
    seenIn: ['service.spec.type'],
    related: ['load-balancer', 'kube-controller-manager', 'node'],
    learnMore: `${docs}/concepts/architecture/cloud-controller/`,
  },
  {
    id: 'kubelet',
    name: { en: 'kubelet', ko: 'kubelet' },
    aliases: ['큐블릿', '쿠블릿', 'node agent', '노드 에이전트'],
    what: {
      en: 'The agent on each node. It watches for Pods that are assigned to its node, mounts their volumes, tells the container runtime to start their containers, runs the probes and reports the state to kube-apiserver.',
      ko: '노드마다 있는 에이전트입니다. 자기 노드에 배정된 Pod를 지켜보다가 볼륨을 마운트하고, 컨테이너 런타임에 컨테이너를 시작하게 하고, probe를 실행하고, 상태를 kube-apiserver에 보고합니다.',
    },
    matters: {
      en: 'It restarts containers inside a Pod, but never makes another Pod: that is the work of a controller. When it stops reporting, the node becomes `NotReady` and its Pods are replaced elsewhere after about five minutes.',
      ko: 'Pod 안의 컨테이너는 다시 시작하지만 새 Pod를 만들지는 않습니다. 그것은 컨트롤러의 일입니다. 보고가 끊기면 노드가 `NotReady`가 되고, 약 5분 뒤 다른 노드에 대체 Pod가 만들어집니다.',
    },
    seenIn: ['pod.spec.containers', 'pod.spec.restartPolicy', 'pod.spec.terminationGracePeriodSeconds'],
    related: ['container-runtime', 'node', 'liveness-probe', 'self-healing'],
    learnMore: `${docs}/concepts/architecture/#kubelet`,
  },
  {
    id: 'kube-proxy',
    name: { en: 'kube-proxy', ko: 'kube-proxy' },
    aliases: ['큐브 프록시', 'service proxy'],
    what: {
      en: 'Runs on each node and writes packet rules (nftables, iptables or IPVS), so that a connection to the address of a Service ends at one of its ready Pods. Despite its name, no traffic flows through the program itself.',
      ko: '각 노드에서 실행되며 패킷 규칙(nftables, iptables, IPVS)을 써서, Service 주소로 온 연결이 준비된 Pod 중 하나에 닿게 합니다. 이름과 달리 트래픽이 이 프로그램을 거쳐 가지는 않습니다.',
    },
    matters: {
      en: 'It chooses per connection, not per request: a client that keeps one connection open stays with one Pod. Some CNI plugins, such as Cilium, replace it.',
      ko: '요청이 아니라 연결마다 고릅니다. 연결 하나를 열어 두는 클라이언트는 한 Pod에만 머뭅니다. Cilium처럼 이를 대신하는 CNI 플러그인도 있습니다.',
    },
    seenIn: ['service.spec.sessionAffinity', 'service.spec.internalTrafficPolicy'],
    related: ['service', 'cluster-ip', 'endpointslice', 'session-affinity'],
    learnMore: `${docs}/reference/networking/virtual-ips/`,
  },
  {
    id: 'container-runtime',
    name: { en: 'container runtime', ko: '컨테이너 런타임' },
    aliases: ['runtime', '런타임', 'CRI runtime'],
    what: {
      en: 'The software on a node that pulls images, unpacks them and runs containers, such as containerd or CRI-O. The kubelet tells it what to do through the CRI; it in turn starts a low-level runtime such as runc, which sets up namespaces and cgroups.',
      ko: 'containerd나 CRI-O처럼 노드에서 이미지를 내려받아 풀고 컨테이너를 실행하는 소프트웨어입니다. kubelet이 CRI로 지시하면, runc 같은 저수준 런타임을 시작해 네임스페이스와 cgroup을 설정하게 합니다.',
    },
    matters: {
      en: '`ErrImagePull` and `ImagePullBackOff` come from here: a wrong name, a tag that does not exist, or a registry that wants a password.',
      ko: '`ErrImagePull`과 `ImagePullBackOff`가 여기서 나옵니다. 이름이 틀렸거나, 없는 태그이거나, 레지스트리가 인증을 요구하는 경우입니다.',
    },
    picture: {
      drawing: `kubelet ──CRI──▶ containerd / CRI-O ──OCI──▶ runc ──▶ container
                        │                              namespaces + cgroups
                        └── pulls ◀── registry`,
      caption: {
        en: 'From the kubelet to a running process.',
        ko: 'kubelet에서 실행 중인 프로세스까지의 경로입니다.',
      },
    },
    seenIn: ['pod.spec.containers.image', 'pod.spec.runtimeClassName'],
    related: ['cri', 'containerd', 'cri-o', 'oci', 'image'],
    learnMore: `${docs}/setup/production-environment/container-runtimes/`,
  },
  {
    id: 'cni-plugin',
    name: { en: 'CNI plugin', ko: 'CNI 플러그인' },
    aliases: ['network plugin', '네트워크 플러그인', 'Calico', 'Cilium', 'Flannel'],
    what: {
      en: 'Gives each Pod its IP address and connects Pods across nodes, so that every Pod reaches every other without address translation. Examples are Calico, Cilium and Flannel.',
      ko: 'Pod마다 IP 주소를 주고 노드 사이의 Pod를 연결해, 모든 Pod가 주소 변환 없이 서로 통신하게 합니다. Calico, Cilium, Flannel 등이 있습니다.',
    },
    matters: {
      en: 'Without one, nodes stay `NotReady`. Not every plugin enforces NetworkPolicies: with one that does not, they are stored and have no effect.',
      ko: '없으면 노드가 `NotReady`에 머뭅니다. 모든 플러그인이 NetworkPolicy를 집행하지는 않으며, 지원하지 않으면 정책이 저장되어도 효과가 없습니다.',
    },
    seenIn: ['networkpolicy', 'pod.spec.hostNetwork'],
    related: ['cni', 'network-policy', 'pod'],
    learnMore: `${docs}/concepts/extend-kubernetes/compute-storage-net/network-plugins/`,
  },
  {
    id: 'csi-driver',
    name: { en: 'CSI driver', ko: 'CSI 드라이버' },
    aliases: ['storage driver', '스토리지 드라이버', 'provisioner', '프로비저너'],
    what: {
      en: 'Connects one storage system to the cluster: it creates volumes, attaches them to nodes, mounts, grows, snapshots and deletes them. A StorageClass names it as its `provisioner`.',
      ko: '스토리지 시스템 하나를 클러스터에 연결합니다. 볼륨을 만들고 노드에 붙이고 마운트하고 늘리고 스냅숏을 뜨고 지웁니다. StorageClass의 `provisioner`가 이 드라이버를 가리킵니다.',
    },
    matters: {
      en: 'A claim whose class names a driver that is not installed stays `Pending`. What a volume can do (many writers, growing, snapshots) depends on the driver.',
      ko: 'class가 가리키는 드라이버가 설치되어 있지 않으면 claim이 `Pending`에 머뭅니다. 볼륨이 무엇을 할 수 있는지(다중 쓰기, 확장, 스냅숏)는 드라이버에 달려 있습니다.',
    },
    seenIn: ['storageclass.provisioner', 'persistentvolume.spec.csi'],
    related: ['csi', 'storage-class', 'dynamic-provisioning'],
    learnMore: `${docs}/concepts/storage/volumes/#csi`,
  },
  {
    id: 'coredns',
    name: { en: 'CoreDNS', ko: 'CoreDNS' },
    aliases: ['cluster DNS', '클러스터 DNS', 'kube-dns', 'DNS'],
    what: {
      en: 'The DNS server of the cluster. It watches Services and answers names such as `web.shop.svc.cluster.local` with the address of the Service, or with the addresses of its Pods where the Service is headless. Other names it passes on.',
      ko: '클러스터의 DNS 서버입니다. Service를 지켜보다가 `web.shop.svc.cluster.local` 같은 이름에 Service의 주소로, headless Service면 Pod의 주소들로 답합니다. 그 밖의 이름은 상위 서버로 넘깁니다.',
    },
    matters: {
      en: 'When it fails, nearly everything seems broken at once. A NetworkPolicy that limits outgoing traffic must allow port 53, or names no longer resolve.',
      ko: '여기에 문제가 생기면 거의 모든 것이 한꺼번에 고장 난 것처럼 보입니다. 나가는 트래픽을 막는 NetworkPolicy는 53번 포트를 허용해야 이름을 찾을 수 있습니다.',
    },
    seenIn: ['pod.spec.dnsPolicy', 'pod.spec.dnsConfig'],
    related: ['cluster-dns-name', 'service-discovery', 'headless-service'],
    learnMore: 'https://coredns.io/manual/what/',
  },
  {
    id: 'ingress-controller',
    name: { en: 'Ingress controller', ko: 'Ingress 컨트롤러' },
    aliases: ['인그레스 컨트롤러', 'ingress-nginx', 'Traefik'],
    what: {
      en: 'A proxy that reads Ingress objects and routes HTTP from outside to Services, by host and path. It runs as Pods in the cluster, or drives a load balancer of the cloud. Kubernetes brings none of its own: you install one.',
      ko: 'Ingress를 읽어 외부의 HTTP를 호스트와 경로에 따라 Service로 보내는 프록시입니다. 클러스터 안의 Pod로 돌거나 클라우드의 로드 밸런서를 조종합니다. Kubernetes에 기본으로 들어 있지 않으므로 직접 설치합니다.',
    },
    matters: {
      en: 'Without one an Ingress does nothing. With several, `ingressClassName` says whose it is; annotations that start with the name of another controller are ignored.',
      ko: '없으면 Ingress는 아무 일도 하지 않습니다. 여럿이면 `ingressClassName`이 담당을 정하며, 다른 컨트롤러 이름으로 시작하는 annotation은 무시됩니다.',
    },
    seenIn: ['ingress', 'ingress.spec.ingressClassName'],
    related: ['ingress', 'ingress-class', 'gateway-api'],
    learnMore: `${docs}/concepts/services-networking/ingress-controllers/`,
  },
  {
    id: 'gateway-controller',
    name: { en: 'Gateway controller', ko: 'Gateway 컨트롤러' },
    aliases: ['게이트웨이 컨트롤러'],
    what: {
      en: 'Turns the Gateways and routes of the Gateway API into a running load balancer or proxy, and writes into their status what it accepted. A GatewayClass names it.',
      ko: 'Gateway API의 Gateway와 라우트를 실제로 동작하는 로드 밸런서나 프록시로 만들고, 무엇을 받아들였는지 status에 적습니다. GatewayClass가 어떤 컨트롤러인지 정합니다.',
    },
    matters: {
      en: 'It must be installed along with the CRDs of the Gateway API. A route that no listener accepts says so in its status, and carries no traffic.',
      ko: 'Gateway API의 CRD와 함께 설치해야 합니다. 어떤 listener도 받아들이지 않은 라우트는 status에 그 이유가 나오고 트래픽을 나르지 않습니다.',
    },
    related: ['gateway-api', 'ingress-controller', 'crd'],
    learnMore: 'https://gateway-api.sigs.k8s.io/',
  },
  {
    id: 'metrics-server',
    name: { en: 'metrics server', ko: 'metrics server' },
    aliases: ['메트릭 서버', 'resource metrics'],
    what: {
      en: 'Collects the present CPU and memory use of Pods and nodes from the kubelets, and serves it to autoscalers and `kubectl top`. It keeps no history: it is no monitoring.',
      ko: 'kubelet에서 Pod와 노드의 현재 CPU, 메모리 사용량을 모아 오토스케일러와 `kubectl top`에 제공합니다. 과거 기록을 남기지 않으므로 모니터링 도구는 아닙니다.',
    },
    matters: {
      en: 'It is an addon. Where it is missing, a HorizontalPodAutoscaler shows `<unknown>` and never scales.',
      ko: '애드온이므로 따로 설치합니다. 없으면 HorizontalPodAutoscaler가 `<unknown>`을 표시하고 스케일하지 않습니다.',
    },
    seenIn: ['horizontalpodautoscaler.spec.metrics'],
    related: ['horizontal-pod-autoscaler', 'vertical-pod-autoscaler', 'requests-and-limits'],
    learnMore: `${docs}/tasks/debug/debug-cluster/resource-metrics-pipeline/`,
  },
  {
    id: 'cluster-autoscaler',
    name: { en: 'cluster autoscaler', ko: '클러스터 오토스케일러' },
    aliases: ['node autoscaling', '노드 오토스케일링', 'Karpenter', 'cluster scaling', 'cluster autoscaling'],
    what: {
      en: 'Adds nodes when Pods stay `Pending` for want of room, and removes nodes that are hardly used, after moving their Pods away. Karpenter does the same in another way.',
      ko: '자리가 없어 `Pending`인 Pod가 있으면 노드를 늘리고, 거의 쓰이지 않는 노드는 Pod를 비운 뒤 없앱니다. Karpenter도 방식은 다르지만 같은 일을 합니다.',
    },
    matters: {
      en: 'It counts requests, not real use: Pods without requests never make it grow. A strict PodDisruptionBudget keeps it from ever removing a node.',
      ko: '실제 사용량이 아니라 requests를 셉니다. requests가 없는 Pod는 노드를 늘리지 못합니다. PodDisruptionBudget이 너무 엄격하면 노드를 줄이지 못합니다.',
    },
    related: ['autoscaling', 'requests-and-limits', 'pod-disruption-budget', 'bin-packing'],
    learnMore: `${docs}/concepts/cluster-administration/node-autoscaling/`,
  },
  {
    id: 'deployment-controller',
    name: { en: 'Deployment controller', ko: 'Deployment 컨트롤러' },
    aliases: ['디플로이먼트 컨트롤러'],
    what: {
      en: 'Keeps one ReplicaSet for each version of a Deployment. When the Pod template changes it makes a new one, and moves Pods over step by step, as `strategy` says. It makes no Pods itself.',
      ko: 'Deployment의 버전마다 ReplicaSet을 하나씩 둡니다. Pod 템플릿이 바뀌면 새 ReplicaSet을 만들고 `strategy`에 따라 차근차근 옮깁니다. Pod를 직접 만들지는 않습니다.',
    },
    matters: {
      en: 'Only a change of the Pod template makes a new version; a change of `replicas` does not. It never rolls back by itself: a rollout that fails stops where it is.',
      ko: 'Pod 템플릿이 바뀔 때만 새 버전이 됩니다. `replicas`만 바꾸면 새 버전이 아닙니다. 스스로 롤백하지 않으며, 실패한 롤아웃은 그 자리에서 멈춥니다.',
    },
    seenIn: ['deployment.spec.strategy', 'deployment.spec.revisionHistoryLimit'],
    related: ['deployment', 'replica-set', 'rolling-update', 'rollback'],
    learnMore: `${docs}/concepts/workloads/controllers/deployment/`,
  },
  {
    id: 'replicaset-controller',
    name: { en: 'ReplicaSet controller', ko: 'ReplicaSet 컨트롤러' },
    aliases: ['레플리카셋 컨트롤러'],
    what: {
      en: 'Counts the Pods that the selector of a ReplicaSet matches, and creates or deletes Pods until there are as many as asked for.',
      ko: 'ReplicaSet의 selector에 맞는 Pod를 세고, 요청한 수가 될 때까지 Pod를 만들거나 지웁니다.',
    },
    matters: {
      en: 'It counts by labels: a Pod that was made by hand with the same labels is adopted, and perhaps deleted as one too many.',
      ko: 'label로 셉니다. 손으로 만든 Pod라도 label이 같으면 자기 것으로 받아들이고, 남는 Pod라며 지울 수도 있습니다.',
    },
    seenIn: ['replicaset.spec.replicas', 'replicaset.spec.selector'],
    related: ['replica-set', 'deployment-controller', 'self-healing'],
    learnMore: `${docs}/concepts/workloads/controllers/replicaset/`,
  },
  {
    id: 'statefulset-controller',
    name: { en: 'StatefulSet controller', ko: 'StatefulSet 컨트롤러' },
    aliases: ['스테이트풀셋 컨트롤러'],
    what: {
      en: 'Makes numbered Pods (`db-0`, `db-1`, …) one after another, each with claims of its own. A Pod that is replaced gets the same name and the same volume again. It updates from the highest number down.',
      ko: '번호가 붙은 Pod(`db-0`, `db-1`, …)를 차례로 만들고 저마다 claim을 하나씩 둡니다. 교체된 Pod는 같은 이름과 같은 볼륨을 다시 받습니다. 업데이트는 가장 큰 번호부터 합니다.',
    },
    matters: {
      en: 'It waits for each Pod to be ready: one that never is stops everything after it. Claims are kept when the set shrinks or goes, unless told otherwise.',
      ko: 'Pod마다 준비되기를 기다립니다. 하나가 준비되지 않으면 그 뒤가 모두 멈춥니다. 수를 줄이거나 지워도, 따로 정하지 않으면 claim은 남습니다.',
    },
    seenIn: ['statefulset.spec.podManagementPolicy', 'statefulset.spec.volumeClaimTemplates'],
    related: ['stateful-set', 'stable-identity', 'persistent-volume-claim'],
    learnMore: `${docs}/concepts/workloads/controllers/statefulset/`,
  },
  {
    id: 'daemonset-controller',
    name: { en: 'DaemonSet controller', ko: 'DaemonSet 컨트롤러' },
    aliases: ['데몬셋 컨트롤러'],
    what: {
      en: 'Makes one Pod for every node that fits, new nodes included, and pins each to its node with node affinity. It also adds tolerations, so that the Pods stay on nodes that are not ready.',
      ko: '새로 들어온 노드까지 포함해 조건에 맞는 노드마다 Pod를 하나씩 만들고, node affinity로 그 노드에 고정합니다. 준비되지 않은 노드에도 남도록 toleration을 더합니다.',
    },
    matters: {
      en: 'Nodes with taints of their own, such as control plane nodes, are left out until the Pod tolerates them.',
      ko: '컨트롤 플레인 노드처럼 taint가 있는 노드는 Pod에 toleration이 없으면 빠집니다.',
    },
    seenIn: ['daemonset.spec.updateStrategy'],
    related: ['daemon-set', 'taint', 'node'],
    learnMore: `${docs}/concepts/workloads/controllers/daemonset/`,
  },
  {
    id: 'job-controller',
    name: { en: 'Job controller', ko: 'Job 컨트롤러' },
    aliases: ['잡 컨트롤러'],
    what: {
      en: 'Starts Pods until as many have finished successfully as `completions` asks for, at most `parallelism` at a time. A Pod that fails is replaced, with growing pauses, up to `backoffLimit` times.',
      ko: '`completions`만큼 성공적으로 끝날 때까지 Pod를 시작하며, 동시에는 `parallelism`개까지만 실행합니다. 실패한 Pod는 점점 길게 쉬어 가며 `backoffLimit`번까지 다시 만듭니다.',
    },
    matters: {
      en: 'A program may run more than once, even in a Job that is to run once: it must bear that.',
      ko: '한 번만 돌도록 한 Job이라도 프로그램이 두 번 이상 실행될 수 있으므로, 그래도 괜찮게 만들어야 합니다.',
    },
    seenIn: ['job.spec.completions', 'job.spec.backoffLimit'],
    related: ['job', 'cronjob-controller'],
    learnMore: `${docs}/concepts/workloads/controllers/job/`,
  },
  {
    id: 'cronjob-controller',
    name: { en: 'CronJob controller', ko: 'CronJob 컨트롤러' },
    aliases: ['크론잡 컨트롤러'],
    what: {
      en: 'Makes a Job from the template each time the schedule says so, heeds `concurrencyPolicy` where the last one still runs, and clears away old Jobs.',
      ko: '스케줄이 정한 때마다 템플릿으로 Job을 만듭니다. 앞선 Job이 아직 돌고 있으면 `concurrencyPolicy`를 따르고, 오래된 Job은 정리합니다.',
    },
    matters: {
      en: 'Schedules are read in the time zone of kube-controller-manager, mostly UTC, unless `timeZone` is set.',
      ko: '`timeZone`을 정하지 않으면 kube-controller-manager의 시간대(대개 UTC)로 스케줄을 읽습니다.',
    },
    seenIn: ['cronjob.spec.schedule', 'cronjob.spec.timeZone', 'cronjob.spec.concurrencyPolicy'],
    related: ['cron-job', 'job-controller'],
    learnMore: `${docs}/concepts/workloads/controllers/cron-jobs/`,
  },
  {
    id: 'endpointslice-controller',
    name: { en: 'EndpointSlice controller', ko: 'EndpointSlice 컨트롤러' },
    aliases: ['엔드포인트슬라이스 컨트롤러', 'endpoints controller'],
    what: {
      en: 'Finds the Pods that the selector of a Service matches, and lists their addresses and ports in EndpointSlices, with whether each is ready. kube-proxy and CoreDNS read these lists.',
      ko: 'Service의 selector에 맞는 Pod를 찾아 주소와 포트, 준비 여부를 EndpointSlice에 적습니다. kube-proxy와 CoreDNS가 이 목록을 읽습니다.',
    },
    matters: {
      en: 'A Service "without endpoints" means that it found no Pod, or that none is ready: compare the labels, then the readiness probe.',
      ko: 'Service에 "endpoint가 없다"는 것은 Pod를 못 찾았거나 준비된 Pod가 없다는 뜻입니다. label을 비교하고, 다음으로 readiness probe를 봅니다.',
    },
    seenIn: ['service.spec.selector', 'endpointslice'],
    related: ['endpointslice', 'service', 'readiness-probe'],
    learnMore: `${docs}/concepts/services-networking/endpoint-slices/`,
  },
  {
    id: 'namespace-controller',
    name: { en: 'Namespace controller', ko: 'Namespace 컨트롤러' },
    aliases: ['네임스페이스 컨트롤러'],
    what: {
      en: 'When a Namespace is deleted, it deletes everything in it, kind by kind, and the Namespace last.',
      ko: 'Namespace가 삭제되면 그 안의 모든 것을 kind별로 지우고 마지막에 Namespace를 지웁니다.',
    },
    matters: {
      en: 'A Namespace that stays `Terminating` holds an object with a finalizer that nobody handles any more, or a kind whose API does not answer.',
      ko: '`Terminating`에 머무는 Namespace에는 처리할 주체가 사라진 finalizer를 가진 오브젝트가 있거나, API가 응답하지 않는 kind가 있습니다.',
    },
    seenIn: ['namespace', 'namespace.spec.finalizers'],
    related: ['namespace', 'garbage-collector'],
    learnMore: `${docs}/concepts/overview/working-with-objects/namespaces/`,
  },
  {
    id: 'persistentvolume-controller',
    name: { en: 'PersistentVolume controller', ko: 'PersistentVolume 컨트롤러' },
    aliases: ['PV controller', 'PV 컨트롤러', '퍼시스턴트 볼륨 컨트롤러'],
    what: {
      en: 'Binds each PersistentVolumeClaim to one PersistentVolume that fits: class, size, access modes, selector. It asks for a new volume where the class can make one, and does what the reclaim policy says when a claim goes.',
      ko: 'PersistentVolumeClaim마다 class, 크기, access mode, selector가 맞는 PersistentVolume 하나를 묶습니다. class가 만들 수 있으면 새 볼륨을 요청하고, claim이 사라지면 reclaim policy대로 처리합니다.',
    },
    matters: {
      en: 'Binding is one to one: a claim for 1Gi may get, and hold, a volume of 100Gi.',
      ko: '묶음은 일대일입니다. 1Gi를 요청한 claim이 100Gi 볼륨을 통째로 차지할 수도 있습니다.',
    },
    seenIn: ['persistentvolumeclaim', 'persistentvolume.spec.persistentVolumeReclaimPolicy'],
    related: ['persistent-volume', 'persistent-volume-claim', 'reclaim-policy'],
    learnMore: `${docs}/concepts/storage/persistent-volumes/`,
  },
  {
    id: 'horizontalpodautoscaler-controller',
    name: { en: 'HorizontalPodAutoscaler controller', ko: 'HorizontalPodAutoscaler 컨트롤러' },
    aliases: ['HPA controller', 'HPA 컨트롤러'],
    what: {
      en: 'Compares metrics with their targets every 15 seconds and sets `replicas` of a workload: present Pods × present value ÷ target, rounded up. Of several metrics the one that wants the most Pods counts.',
      ko: '15초마다 메트릭을 목표값과 비교해 워크로드의 `replicas`를 정합니다. 현재 Pod 수 × 현재값 ÷ 목표값을 올림합니다. 메트릭이 여럿이면 Pod를 가장 많이 요구하는 것을 따릅니다.',
    },
    matters: {
      en: 'A `replicas` in the manifest fights with it at every apply. A target in percent is a percentage of the requests, so without requests it cannot work.',
      ko: '매니페스트에 `replicas`가 있으면 apply할 때마다 서로 덮어씁니다. 퍼센트 목표는 requests에 대한 비율이므로 requests가 없으면 동작하지 않습니다.',
    },
    seenIn: ['horizontalpodautoscaler.spec.metrics', 'horizontalpodautoscaler.spec.behavior'],
    related: ['horizontal-pod-autoscaler', 'metrics-server', 'requests-and-limits'],
    learnMore: `${docs}/concepts/workloads/autoscaling/horizontal-pod-autoscale/`,
  },
  {
    id: 'disruption-controller',
    name: { en: 'Disruption controller', ko: 'Disruption 컨트롤러' },
    aliases: ['PDB controller', 'PDB 컨트롤러'],
    what: {
      en: 'Counts the healthy Pods that each PodDisruptionBudget selects, and writes into its status how many may be evicted right now. kube-apiserver refuses evictions beyond that.',
      ko: 'PodDisruptionBudget이 선택한 건강한 Pod를 세어, 지금 몇 개를 축출해도 되는지 status에 적습니다. 그보다 많은 축출은 kube-apiserver가 거부합니다.',
    },
    matters: {
      en: 'Where it says 0, draining a node waits for ever. It guards against evictions only, not against crashes or deletions.',
      ko: '이 값이 0이면 노드 drain이 끝나지 않습니다. 축출만 막을 뿐, 장애나 직접 삭제는 막지 못합니다.',
    },
    seenIn: ['poddisruptionbudget.spec.minAvailable', 'poddisruptionbudget.spec.maxUnavailable'],
    related: ['pod-disruption-budget', 'node'],
    learnMore: `${docs}/concepts/workloads/pods/disruptions/`,
  },
  {
    id: 'resourcequota-controller',
    name: { en: 'ResourceQuota controller', ko: 'ResourceQuota 컨트롤러' },
    aliases: ['리소스 쿼터 컨트롤러'],
    what: {
      en: 'Adds up what the objects of a Namespace ask for, and keeps the sum in the status of its ResourceQuotas. The check itself is done by kube-apiserver when something is created.',
      ko: 'Namespace의 오브젝트들이 요청한 양을 더해 ResourceQuota의 status에 적어 둡니다. 검사 자체는 무언가를 만들 때 kube-apiserver가 합니다.',
    },
    matters: {
      en: 'The Deployment is accepted and its Pods are refused: look for `exceeded quota` in the events of the ReplicaSet.',
      ko: 'Deployment는 받아들여지고 Pod만 거부됩니다. ReplicaSet의 이벤트에서 `exceeded quota`를 찾아봅니다.',
    },
    seenIn: ['resourcequota.spec.hard'],
    related: ['resource-quota', 'admission', 'namespace'],
    learnMore: `${docs}/concepts/policy/resource-quotas/`,
  },
  {
    id: 'serviceaccount-controller',
    name: { en: 'ServiceAccount controller', ko: 'ServiceAccount 컨트롤러' },
    aliases: ['서비스 어카운트 컨트롤러'],
    what: {
      en: 'Makes sure that every Namespace has a ServiceAccount named `default`, which Pods get that name no other.',
      ko: '모든 Namespace에 `default`라는 ServiceAccount가 있게 합니다. 따로 정하지 않은 Pod가 이 계정을 씁니다.',
    },
    matters: {
      en: 'Rights that are granted to `default` are granted to every Pod of the Namespace that names no account.',
      ko: '`default`에 준 권한은 계정을 정하지 않은 그 Namespace의 모든 Pod가 갖게 됩니다.',
    },
    seenIn: ['serviceaccount', 'pod.spec.serviceAccountName'],
    related: ['service-account', 'rbac'],
    learnMore: `${docs}/reference/access-authn-authz/service-accounts-admin/`,
  },
  {
    id: 'garbage-collector',
    name: { en: 'garbage collector', ko: '가비지 컬렉터' },
    aliases: ['GC', 'garbage collection', 'owner reference', 'ownerReferences'],
    what: {
      en: 'Deletes objects whose owner is gone. Ownership stands in `metadata.ownerReferences`: a Deployment owns its ReplicaSets, a ReplicaSet its Pods, a CronJob its Jobs.',
      ko: '소유자가 사라진 오브젝트를 지웁니다. 소유 관계는 `metadata.ownerReferences`에 있습니다. Deployment는 ReplicaSet을, ReplicaSet은 Pod를, CronJob은 Job을 소유합니다.',
    },
    matters: {
      en: 'That is why deleting a Pod of a Deployment only brings a new one, and deleting the Deployment takes everything with it, unless `--cascade=orphan` is given.',
      ko: '그래서 Deployment의 Pod를 지우면 새 Pod가 생길 뿐이고, Deployment를 지우면 `--cascade=orphan`을 주지 않는 한 모두 함께 사라집니다.',
    },
    seenIn: ['pod.metadata.ownerReferences'],
    related: ['object', 'controller', 'namespace-controller'],
    learnMore: `${docs}/concepts/architecture/garbage-collection/`,
  },
];
