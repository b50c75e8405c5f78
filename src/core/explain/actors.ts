import type { Localized } from '../localized.ts';

/** The parts of a cluster that act on what a manifest says. */
export type ActorId =
  | 'kube-apiserver'
  | 'etcd'
  | 'kube-scheduler'
  | 'cloud-controller-manager'
  | 'kubelet'
  | 'kube-proxy'
  | 'container-runtime'
  | 'cni-plugin'
  | 'csi-driver'
  | 'coredns'
  | 'ingress-controller'
  | 'gateway-controller'
  | 'metrics-server'
  | 'cluster-autoscaler'
  | 'deployment-controller'
  | 'replicaset-controller'
  | 'statefulset-controller'
  | 'daemonset-controller'
  | 'job-controller'
  | 'cronjob-controller'
  | 'endpointslice-controller'
  | 'namespace-controller'
  | 'persistentvolume-controller'
  | 'horizontal-pod-autoscaler'
  | 'disruption-controller'
  | 'resourcequota-controller'
  | 'serviceaccount-controller'
  | 'garbage-collector';

/** Who an actor is, in one line; `name` is how Kubernetes calls it. */
export interface Actor {
  readonly id: ActorId;
  readonly name: Localized;
  readonly what: Localized;
  readonly learnMore: string;
}

/** Every actor by its id. */
export const actors: Readonly<Record<ActorId, Actor>> = {
  'kube-apiserver': {
    id: 'kube-apiserver',
    name: { en: 'kube-apiserver', ko: 'kube-apiserver' },
    what: {
      en: 'The front door of the cluster: it checks every request (who, may they, is it valid), fills in defaults and stores the object.',
      ko: '클러스터의 정문입니다. 모든 요청을 누가 보냈는지, 권한이 있는지, 올바른지 검사하고 기본값을 채워 오브젝트를 저장합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/architecture/#kube-apiserver',
  },
  etcd: {
    id: 'etcd',
    name: { en: 'etcd', ko: 'etcd' },
    what: {
      en: 'The key-value store that holds every object of the cluster; only kube-apiserver talks to it.',
      ko: '클러스터의 모든 오브젝트를 보관하는 키-값 저장소입니다. kube-apiserver만 직접 접근합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/architecture/#etcd',
  },
  'kube-scheduler': {
    id: 'kube-scheduler',
    name: { en: 'kube-scheduler', ko: 'kube-scheduler' },
    what: {
      en: 'Picks a node for every Pod that has none yet: first it drops the nodes that do not fit, then it scores the rest.',
      ko: '아직 노드가 없는 Pod마다 노드를 고릅니다. 맞지 않는 노드를 먼저 걸러 내고 나머지에 점수를 매깁니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/scheduling-eviction/kube-scheduler/',
  },
  'cloud-controller-manager': {
    id: 'cloud-controller-manager',
    name: { en: 'cloud-controller-manager', ko: 'cloud-controller-manager' },
    what: {
      en: 'Talks to the cloud provider: it orders load balancers for Services, sets up routes and looks after nodes.',
      ko: '클라우드 사업자와 대화합니다. Service의 로드 밸런서를 주문하고 라우트를 설정하며 노드를 돌봅니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/architecture/cloud-controller/',
  },
  kubelet: {
    id: 'kubelet',
    name: { en: 'kubelet', ko: 'kubelet' },
    what: {
      en: 'The agent on each node: it starts the containers of the Pods placed there, mounts volumes, runs probes and reports back.',
      ko: '노드마다 있는 에이전트입니다. 배치된 Pod의 컨테이너를 시작하고 볼륨을 마운트하고 probe를 실행하며 상태를 보고합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/architecture/#kubelet',
  },
  'kube-proxy': {
    id: 'kube-proxy',
    name: { en: 'kube-proxy', ko: 'kube-proxy' },
    what: {
      en: 'Writes packet rules on each node, so that traffic to a Service address reaches one of its ready Pods.',
      ko: '각 노드에 패킷 규칙을 써서 Service 주소로 온 트래픽이 준비된 Pod 중 하나에 닿게 합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/reference/networking/virtual-ips/',
  },
  'container-runtime': {
    id: 'container-runtime',
    name: { en: 'container runtime', ko: '컨테이너 런타임' },
    what: {
      en: 'The software that pulls images and runs containers on a node, such as containerd or CRI-O; the kubelet tells it what to do.',
      ko: 'containerd나 CRI-O처럼 노드에서 이미지를 내려받고 컨테이너를 실행하는 소프트웨어입니다. kubelet의 지시를 받습니다.',
    },
    learnMore: 'https://kubernetes.io/docs/setup/production-environment/container-runtimes/',
  },
  'cni-plugin': {
    id: 'cni-plugin',
    name: { en: 'CNI plugin', ko: 'CNI 플러그인' },
    what: {
      en: 'Gives each Pod its IP address and connects Pods across nodes; many also enforce NetworkPolicies.',
      ko: 'Pod마다 IP 주소를 주고 노드 사이의 Pod를 연결합니다. NetworkPolicy를 집행하는 플러그인도 많습니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/',
  },
  'csi-driver': {
    id: 'csi-driver',
    name: { en: 'CSI driver', ko: 'CSI 드라이버' },
    what: {
      en: 'Connects a storage system: it creates volumes, attaches them to nodes, mounts, grows and deletes them.',
      ko: '스토리지 시스템을 연결합니다. 볼륨을 만들고 노드에 붙이고 마운트하고 늘리고 지웁니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/storage/volumes/#csi',
  },
  coredns: {
    id: 'coredns',
    name: { en: 'CoreDNS', ko: 'CoreDNS' },
    what: {
      en: 'The DNS server of the cluster: it answers names such as `web.shop.svc.cluster.local` with Service or Pod addresses.',
      ko: '클러스터의 DNS 서버입니다. `web.shop.svc.cluster.local` 같은 이름에 Service나 Pod의 주소로 답합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/',
  },
  'ingress-controller': {
    id: 'ingress-controller',
    name: { en: 'Ingress controller', ko: 'Ingress 컨트롤러' },
    what: {
      en: 'A proxy that reads Ingress objects and routes HTTP from outside to Services; without one installed, an Ingress does nothing.',
      ko: 'Ingress를 읽어 외부의 HTTP를 Service로 보내는 프록시입니다. 설치되어 있지 않으면 Ingress는 아무 일도 하지 않습니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/services-networking/ingress-controllers/',
  },
  'gateway-controller': {
    id: 'gateway-controller',
    name: { en: 'Gateway controller', ko: 'Gateway 컨트롤러' },
    what: {
      en: 'Turns Gateways and routes of the Gateway API into a running load balancer or proxy.',
      ko: 'Gateway API의 Gateway와 라우트를 실제로 동작하는 로드 밸런서나 프록시로 만듭니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/services-networking/gateway/',
  },
  'metrics-server': {
    id: 'metrics-server',
    name: { en: 'metrics server', ko: 'metrics server' },
    what: {
      en: 'Collects CPU and memory use from the kubelets and serves them to autoscalers and `kubectl top`.',
      ko: 'kubelet에서 CPU와 메모리 사용량을 모아 오토스케일러와 `kubectl top`에 제공합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/tasks/debug/debug-cluster/resource-metrics-pipeline/',
  },
  'cluster-autoscaler': {
    id: 'cluster-autoscaler',
    name: { en: 'cluster autoscaler', ko: '클러스터 오토스케일러' },
    what: {
      en: 'Adds nodes when Pods find no room, and removes nodes that are hardly used.',
      ko: 'Pod가 들어갈 자리가 없으면 노드를 늘리고 거의 쓰이지 않는 노드는 없앱니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/cluster-administration/node-autoscaling/',
  },
  'deployment-controller': {
    id: 'deployment-controller',
    name: { en: 'Deployment controller', ko: 'Deployment 컨트롤러' },
    what: {
      en: 'Keeps one ReplicaSet per version of a Deployment and moves Pods from the old one to the new one, step by step.',
      ko: 'Deployment의 버전마다 ReplicaSet을 하나씩 두고, 이전 것에서 새 것으로 Pod를 차근차근 옮깁니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/',
  },
  'replicaset-controller': {
    id: 'replicaset-controller',
    name: { en: 'ReplicaSet controller', ko: 'ReplicaSet 컨트롤러' },
    what: {
      en: 'Creates or deletes Pods until as many as asked for exist that its selector matches.',
      ko: 'selector에 맞는 Pod가 요청한 수만큼 될 때까지 Pod를 만들거나 지웁니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/',
  },
  'statefulset-controller': {
    id: 'statefulset-controller',
    name: { en: 'StatefulSet controller', ko: 'StatefulSet 컨트롤러' },
    what: {
      en: 'Creates numbered Pods that keep their name and their own volume when they are replaced.',
      ko: '교체되어도 이름과 자기 볼륨을 유지하는, 번호가 붙은 Pod를 만듭니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/',
  },
  'daemonset-controller': {
    id: 'daemonset-controller',
    name: { en: 'DaemonSet controller', ko: 'DaemonSet 컨트롤러' },
    what: {
      en: 'Makes sure that every eligible node runs one Pod of the DaemonSet, new nodes included.',
      ko: '새로 들어온 노드까지 포함해, 조건에 맞는 모든 노드에 DaemonSet의 Pod가 하나씩 돌게 합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/',
  },
  'job-controller': {
    id: 'job-controller',
    name: { en: 'Job controller', ko: 'Job 컨트롤러' },
    what: {
      en: 'Starts Pods until enough of them have finished successfully, or gives up after too many failures.',
      ko: '충분한 수의 Pod가 성공적으로 끝날 때까지 Pod를 시작하고, 실패가 너무 많으면 포기합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/',
  },
  'cronjob-controller': {
    id: 'cronjob-controller',
    name: { en: 'CronJob controller', ko: 'CronJob 컨트롤러' },
    what: {
      en: 'Creates a Job from the template each time the schedule says so, and clears away old ones.',
      ko: '스케줄이 정한 때마다 템플릿으로 Job을 만들고 오래된 Job을 정리합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/',
  },
  'endpointslice-controller': {
    id: 'endpointslice-controller',
    name: { en: 'EndpointSlice controller', ko: 'EndpointSlice 컨트롤러' },
    what: {
      en: 'Lists the addresses of the Pods that a Service selects, and whether they are ready, in EndpointSlices.',
      ko: 'Service가 선택한 Pod의 주소와 준비 상태를 EndpointSlice에 적습니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/',
  },
  'namespace-controller': {
    id: 'namespace-controller',
    name: { en: 'Namespace controller', ko: 'Namespace 컨트롤러' },
    what: {
      en: 'Deletes everything inside a Namespace that is being deleted, then the Namespace itself.',
      ko: '삭제 중인 Namespace 안의 모든 것을 지운 다음 Namespace 자체를 지웁니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
  },
  'persistentvolume-controller': {
    id: 'persistentvolume-controller',
    name: { en: 'PersistentVolume controller', ko: 'PersistentVolume 컨트롤러' },
    what: {
      en: 'Binds each PersistentVolumeClaim to a PersistentVolume that fits, one to one, and reclaims volumes that are released.',
      ko: 'PersistentVolumeClaim을 알맞은 PersistentVolume과 일대일로 묶고, 풀려난 볼륨을 회수합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/',
  },
  'horizontal-pod-autoscaler': {
    id: 'horizontal-pod-autoscaler',
    name: { en: 'HorizontalPodAutoscaler controller', ko: 'HorizontalPodAutoscaler 컨트롤러' },
    what: {
      en: 'Compares metrics with their targets every few seconds and changes the number of replicas of a workload.',
      ko: '몇 초마다 메트릭을 목표값과 비교해 워크로드의 replica 수를 바꿉니다.',
    },
    learnMore: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
  },
  'disruption-controller': {
    id: 'disruption-controller',
    name: { en: 'Disruption controller', ko: 'Disruption 컨트롤러' },
    what: {
      en: 'Works out for each PodDisruptionBudget how many Pods may be evicted right now.',
      ko: 'PodDisruptionBudget마다 지금 몇 개의 Pod를 퇴거해도 되는지 계산합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
  },
  'resourcequota-controller': {
    id: 'resourcequota-controller',
    name: { en: 'ResourceQuota controller', ko: 'ResourceQuota 컨트롤러' },
    what: {
      en: 'Counts what a Namespace uses against its ResourceQuota; kube-apiserver rejects what would go over.',
      ko: 'Namespace의 사용량을 ResourceQuota에 비추어 셉니다. 넘치는 요청은 kube-apiserver가 거부합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  },
  'serviceaccount-controller': {
    id: 'serviceaccount-controller',
    name: { en: 'ServiceAccount controller', ko: 'ServiceAccount 컨트롤러' },
    what: {
      en: 'Makes sure that every Namespace has a ServiceAccount named `default`.',
      ko: '모든 Namespace에 `default`라는 ServiceAccount가 있게 합니다.',
    },
    learnMore: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
  },
  'garbage-collector': {
    id: 'garbage-collector',
    name: { en: 'garbage collector', ko: '가비지 컬렉터' },
    what: {
      en: 'Deletes objects whose owner is gone, such as the Pods of a deleted ReplicaSet.',
      ko: '삭제된 ReplicaSet의 Pod처럼 소유자가 사라진 오브젝트를 지웁니다.',
    },
    learnMore: 'https://kubernetes.io/docs/concepts/architecture/garbage-collection/',
  },
};
