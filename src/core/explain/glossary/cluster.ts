import type { GlossaryEntry } from '../glossaryEntry.ts';

const docs = 'https://kubernetes.io/docs';

/** The machine as a whole, and the ideas everything else rests on. */
export const cluster: readonly GlossaryEntry[] = [
  {
    id: 'cluster',
    name: { en: 'cluster', ko: '클러스터' },
    aliases: ['Kubernetes cluster', '쿠버네티스 클러스터'],
    what: {
      en: 'A set of machines that Kubernetes runs as one: a control plane that decides, and nodes that run Pods. You say what should run; on which machine is not your concern.',
      ko: 'Kubernetes가 하나처럼 다루는 머신들의 묶음입니다. 결정하는 컨트롤 플레인과 Pod를 실행하는 노드로 이루어집니다. 무엇을 돌릴지만 정하면 되고, 어느 머신인지는 신경 쓰지 않아도 됩니다.',
    },
    matters: {
      en: 'Test and production are mostly clusters of their own. `kubectl` talks to the one that its current context names: a look there before a `delete` saves tears.',
      ko: '테스트와 운영은 대개 클러스터를 따로 둡니다. `kubectl`은 현재 context의 클러스터에 명령을 보내므로, `delete` 전에 먼저 확인합니다.',
    },
    picture: {
      drawing: `┌─ control plane ─────────────────────────────────────┐
│  kube-apiserver ◀──▶ etcd                           │
│        ▲   ▲                                        │
│        │   └─ kube-scheduler                        │
│        └───── kube-controller-manager               │
└────────┬────────────────────────────────────────────┘
         │ watch / report
   ┌─────┴──────────────┬────────────────────┐
┌──┴── node ──────┐  ┌──┴── node ──────┐  ┌──┴── node ──────┐
│ kubelet         │  │ kubelet         │  │ kubelet         │
│ kube-proxy      │  │ kube-proxy      │  │ kube-proxy      │
│ runtime: Pods   │  │ runtime: Pods   │  │ runtime: Pods   │
└─────────────────┘  └─────────────────┘  └─────────────────┘`,
      caption: {
        en: 'Everybody talks to kube-apiserver, and to nobody else.',
        ko: '모두가 kube-apiserver하고만 통신합니다.',
      },
    },
    related: ['control-plane', 'node', 'kubectl', 'namespace'],
    learnMore: `${docs}/concepts/architecture/`,
  },
  {
    id: 'control-plane',
    name: { en: 'control plane', ko: '컨트롤 플레인' },
    aliases: ['master', '마스터', 'master node', '마스터 노드', '제어 평면'],
    what: {
      en: 'The part of the cluster that decides: kube-apiserver, etcd, kube-scheduler, kube-controller-manager and, in a cloud, cloud-controller-manager. Its machines used to be called masters.',
      ko: '클러스터에서 결정을 맡은 부분입니다. kube-apiserver, etcd, kube-scheduler, kube-controller-manager와 클라우드라면 cloud-controller-manager로 이루어집니다. 예전에는 마스터라고 불렀습니다.',
    },
    matters: {
      en: 'While it is down the Pods that run go on, but nothing is replaced, scaled or changed. A managed service (EKS, GKE, AKS) runs it for you.',
      ko: '멈춰도 실행 중인 Pod는 계속 돌지만, 교체도 확장도 변경도 되지 않습니다. 관리형 서비스(EKS, GKE, AKS)는 이를 대신 운영해 줍니다.',
    },
    related: ['kube-apiserver', 'etcd', 'kube-scheduler', 'kube-controller-manager', 'high-availability', 'node'],
    learnMore: `${docs}/concepts/architecture/#control-plane-components`,
  },
  {
    id: 'node',
    name: { en: 'node', ko: '노드' },
    aliases: ['worker node', '워커 노드', 'worker', '워커', 'minion', 'cAdvisor'],
    what: {
      en: 'A machine, real or virtual, that runs Pods. On it work the kubelet, a container runtime and mostly kube-proxy. It is an object too: with labels, taints, and how much it can hold.',
      ko: 'Pod를 실행하는 물리 또는 가상 머신입니다. kubelet, 컨테이너 런타임, 그리고 대개 kube-proxy가 실행됩니다. label, taint, 용량을 가진 오브젝트이기도 합니다.',
    },
    matters: {
      en: 'A node may go away at any time. Before it is serviced, `kubectl drain` evicts its Pods; when it dies, its Pods are replaced elsewhere after about five minutes.',
      ko: '노드는 언제든 사라질 수 있습니다. 점검 전에는 `kubectl drain`으로 Pod를 축출하고, 노드가 죽으면 약 5분 뒤 다른 곳에 대체 Pod가 만들어집니다.',
    },
    seenIn: ['node', 'pod.spec.nodeName', 'pod.spec.nodeSelector'],
    related: ['kubelet', 'container-runtime', 'kube-proxy', 'taint', 'scheduling'],
    learnMore: `${docs}/concepts/architecture/nodes/`,
  },
  {
    id: 'kubectl',
    name: { en: 'kubectl', ko: 'kubectl' },
    aliases: ['큐브컨트롤', '큐브씨티엘', 'kubeconfig'],
    what: {
      en: 'The command line of Kubernetes. `kubectl apply -f FILE` reads manifests, compares them with what is there and sends the difference to kube-apiserver. Which cluster, and as whom, stands in a kubeconfig file.',
      ko: 'Kubernetes의 명령줄 도구입니다. `kubectl apply -f FILE`은 매니페스트를 읽어 현재 상태와 비교하고 차이를 kube-apiserver에 보냅니다. 어느 클러스터에 누구로 접속할지는 kubeconfig 파일에 있습니다.',
    },
    matters: {
      en: '"configured" means stored, not running. What became of it, `kubectl get`, `kubectl describe` and `kubectl rollout status` tell.',
      ko: '"configured"는 저장되었다는 뜻이지 실행 중이라는 뜻이 아닙니다. 결과는 `kubectl get`, `kubectl describe`, `kubectl rollout status`로 확인합니다.',
    },
    related: ['kube-apiserver', 'object', 'kustomize'],
    learnMore: `${docs}/reference/kubectl/`,
  },
  {
    id: 'object',
    name: { en: 'object', ko: '오브젝트' },
    aliases: ['Kubernetes object', '객체', 'resource', '리소스', 'manifest', '매니페스트', 'kind', 'apiVersion'],
    what: {
      en: 'A record of something that should exist in the cluster, such as a Pod, a Service or a Namespace. `apiVersion` and `kind` say what it is, `metadata` how it is called, `spec` what you want, `status` how it is. A manifest is an object written down, mostly in YAML.',
      ko: 'Pod, Service, Namespace처럼 클러스터에 있어야 할 것의 기록입니다. `apiVersion`과 `kind`는 종류, `metadata`는 이름과 부가 정보, `spec`은 원하는 모습, `status`는 현재 모습입니다. 매니페스트는 오브젝트를 대개 YAML로 적은 것입니다.',
    },
    matters: {
      en: 'An object is only a wish until a controller acts on it. Names are unique for a kind in a namespace; most names cannot be changed, only made anew.',
      ko: '컨트롤러가 움직이기 전까지 오브젝트는 요청일 뿐입니다. 이름은 네임스페이스 안에서 kind별로 유일하며, 바꿀 수 없어 새로 만들어야 합니다.',
    },
    picture: {
      drawing: `apiVersion: apps/v1        ┐
kind: Deployment           ┘ what it is
metadata:                  ┐
  name: web                ┘ how it is called
spec:                      ┐
  replicas: 3              ┘ what you want
status:                    ┐
  readyReplicas: 2         ┘ how it is (written by controllers)`,
      caption: {
        en: 'The four parts that nearly every object has.',
        ko: '거의 모든 오브젝트가 가진 네 부분입니다.',
      },
    },
    related: ['spec-and-status', 'label', 'namespace', 'kube-apiserver'],
    learnMore: `${docs}/concepts/overview/working-with-objects/`,
  },
  {
    id: 'spec-and-status',
    name: { en: 'spec and status', ko: 'spec과 status' },
    aliases: ['spec', 'status', '스펙', '스테이터스', 'desired state', '원하는 상태', 'current state'],
    what: {
      en: 'The two halves of an object. You write `spec`: what should be. Controllers write `status`: what is. They work until the two agree.',
      ko: '오브젝트의 두 부분입니다. `spec`에는 사람이 원하는 상태를 쓰고, `status`에는 컨트롤러가 현재 상태를 씁니다. 컨트롤러는 둘이 같아질 때까지 일합니다.',
    },
    matters: {
      en: 'A `status` in a manifest is ignored. When something does not happen, compare the two halves: the difference names the controller to ask.',
      ko: '매니페스트에 쓴 `status`는 무시됩니다. 일이 진행되지 않으면 둘을 비교합니다. 차이가 나는 곳을 맡은 컨트롤러를 보면 됩니다.',
    },
    related: ['object', 'reconciliation', 'controller'],
    learnMore: `${docs}/concepts/overview/working-with-objects/#object-spec-and-status`,
  },
  {
    id: 'reconciliation',
    name: { en: 'reconciliation', ko: '조정' },
    aliases: [
      'reconcile',
      'reconciliation loop',
      'control loop',
      '조정 루프',
      '컨트롤 루프',
      '제어 루프',
      'declarative',
      '선언적',
    ],
    what: {
      en: 'To compare what should be with what is, take one step towards it, and do so again: for ever. A thermostat works like that. Nobody sends commands; everybody reads the wish and looks.',
      ko: '원하는 상태와 현재 상태를 비교해 한 걸음 다가가고, 이를 끝없이 되풀이하는 것입니다. 온도 조절기와 같습니다. 명령을 보내는 대신 모두가 원하는 상태를 읽고 맞춥니다.',
    },
    matters: {
      en: 'It repairs what it never saw break, and undoes what you change by hand. A wish that cannot come true is tried again and again, without an error at `apply`.',
      ko: '고장 나는 순간을 못 봤어도 고치고, 손으로 바꾼 것은 되돌립니다. 이룰 수 없는 요청도 `apply` 때는 오류 없이 받아들여져 계속 재시도됩니다.',
    },
    picture: {
      drawing: `        ┌───────────────────────────────┐
        ▼                               │
   observe ───▶ compare ───▶ act one step
   status       spec ≠ status?     create / update / delete`,
      caption: {
        en: 'The loop of every controller.',
        ko: '모든 컨트롤러가 도는 루프입니다.',
      },
    },
    related: ['controller', 'spec-and-status', 'self-healing', 'operator'],
    learnMore: `${docs}/concepts/architecture/controller/`,
  },
  {
    id: 'controller',
    name: { en: 'controller', ko: '컨트롤러' },
    aliases: ['controllers'],
    what: {
      en: 'A loop that watches objects of some kind and works until the cluster is as they say: the ReplicaSet controller makes missing Pods, the Job controller starts a run. Most are built in; an operator is one you add.',
      ko: '어떤 kind의 오브젝트를 지켜보며 클러스터가 그대로 될 때까지 일하는 루프입니다. ReplicaSet 컨트롤러는 모자란 Pod를 만들고 Job 컨트롤러는 작업을 시작합니다. 대부분 내장되어 있고, 직접 추가하는 컨트롤러가 오퍼레이터입니다.',
    },
    matters: {
      en: 'Controllers know each other only through objects: the Deployment controller makes a ReplicaSet, and another one makes the Pods. An error thus shows one step further down.',
      ko: '컨트롤러들은 오브젝트로만 이어집니다. Deployment 컨트롤러가 ReplicaSet을 만들면 다른 컨트롤러가 Pod를 만듭니다. 그래서 오류는 한 단계 아래에서 드러납니다.',
    },
    related: ['reconciliation', 'kube-controller-manager', 'operator'],
    learnMore: `${docs}/concepts/architecture/controller/`,
  },
  {
    id: 'label',
    name: { en: 'label', ko: 'label' },
    aliases: ['labels', '라벨', '레이블'],
    what: {
      en: 'A key with a value on an object, such as `app: web`. Labels are there to be chosen by: Services, Deployments and policies find Pods by them, and so do you (`kubectl get pods -l app=web`).',
      ko: '오브젝트에 붙이는 키와 값으로, `app: web`처럼 씁니다. 고르기 위한 표시라서 Service, Deployment, 정책이 label로 Pod를 찾고, 사람도 `kubectl get pods -l app=web`처럼 씁니다.',
    },
    matters: {
      en: 'One letter of difference, and a Service has no Pods: nothing reports an error. At most 63 characters; what nobody selects by belongs into an annotation.',
      ko: '한 글자만 달라도 Service에 Pod가 없게 되는데, 오류는 나지 않습니다. 값은 63자까지이며, 고르는 데 쓰지 않는 정보는 annotation에 둡니다.',
    },
    seenIn: ['pod.metadata.labels', 'deployment.spec.template.metadata.labels'],
    related: ['selector', 'annotation', 'service'],
    learnMore: `${docs}/concepts/overview/working-with-objects/labels/`,
  },
  {
    id: 'selector',
    name: { en: 'selector', ko: 'selector' },
    aliases: [
      'label selector',
      '셀렉터',
      '라벨 셀렉터',
      '레이블 셀렉터',
      'matchLabels',
      'matchExpressions',
      'set-based selector',
      'equality-based selector',
    ],
    what: {
      en: 'A question to labels: which objects carry all of these? Service and ReplicationController only know equality (`app: web`). Newer kinds have `matchLabels` and `matchExpressions` with `In`, `NotIn`, `Exists`, `DoesNotExist`. All parts must hold.',
      ko: '이 label을 모두 가진 오브젝트가 무엇인지 묻는 조건입니다. Service와 ReplicationController는 같은지만 봅니다(`app: web`). 이후의 kind는 `matchLabels`와 `matchExpressions`(`In`, `NotIn`, `Exists`, `DoesNotExist`)를 쓰며, 모든 조건이 맞아야 합니다.',
    },
    matters: {
      en: 'An empty selector means everything in a NetworkPolicy and nothing in a Service. That of a Deployment must match its own template and cannot be changed later.',
      ko: '빈 selector는 NetworkPolicy에서는 전부를, Service에서는 아무것도 고르지 않는다는 뜻입니다. Deployment의 selector는 자기 템플릿과 맞아야 하고 나중에 바꿀 수 없습니다.',
    },
    picture: {
      drawing: `Service web                 Pod a  app=web  tier=front  ✓
  selector:            ───▶ Pod b  app=web  tier=back   ✗ tier
    app: web                Pod c  app=web              ✗ tier
    tier: front             Pod d  app=web  tier=front
                                   version=2            ✓ more is fine`,
      caption: {
        en: 'Every label that is asked for must be there; others do not matter.',
        ko: '요구한 label은 모두 있어야 하고, 다른 label은 있어도 상관없습니다.',
      },
    },
    seenIn: ['service.spec.selector', 'deployment.spec.selector', 'networkpolicy.spec.podSelector'],
    related: ['label', 'service', 'replica-set', 'network-policy'],
    learnMore: `${docs}/concepts/overview/working-with-objects/labels/#label-selectors`,
  },
  {
    id: 'annotation',
    name: { en: 'annotation', ko: 'annotation' },
    aliases: ['annotations', '어노테이션', '애너테이션'],
    what: {
      en: 'A key with any text on an object, for tools and people: a checksum, a contact, a setting of an Ingress controller. Nothing can be selected by it.',
      ko: '오브젝트에 붙이는 키와 자유로운 텍스트로, 체크섬이나 담당자, Ingress 컨트롤러의 설정처럼 도구와 사람이 읽는 정보를 담습니다. 이것으로 오브젝트를 고를 수는 없습니다.',
    },
    matters: {
      en: 'A misspelt annotation is not reported by anybody: the tool that should read it does nothing. Values are text: write `"true"` with quotes.',
      ko: 'annotation의 오타는 아무도 알려 주지 않고, 읽어야 할 도구가 동작하지 않을 뿐입니다. 값은 텍스트이므로 `"true"`처럼 따옴표를 씁니다.',
    },
    seenIn: ['pod.metadata.annotations'],
    related: ['label', 'ingress-controller'],
    learnMore: `${docs}/concepts/overview/working-with-objects/annotations/`,
  },
  {
    id: 'namespace',
    name: { en: 'Namespace', ko: 'Namespace' },
    aliases: ['namespaces', '네임스페이스', 'ns', 'kubernetes namespace'],
    what: {
      en: 'A named room in a cluster: names must be unique only inside it, and rights, quotas and policies can be given for it. Teams, applications or environments (dev, test, prod) often have one each. Nodes and PersistentVolumes are in none.',
      ko: '클러스터 안의 이름 붙은 구역입니다. 이름은 그 안에서만 유일하면 되고, 권한, 할당량, 정책을 구역별로 줄 수 있습니다. 팀, 애플리케이션, 환경(개발, 테스트, 운영)마다 하나씩 두곤 합니다. 노드와 PersistentVolume은 어디에도 속하지 않습니다.',
    },
    matters: {
      en: 'It is no wall: Pods reach those of other Namespaces until a NetworkPolicy forbids it. References to ConfigMaps, Secrets and claims stay inside one.',
      ko: '벽은 아닙니다. NetworkPolicy로 막지 않으면 다른 Namespace의 Pod와도 통신됩니다. ConfigMap, Secret, claim은 같은 Namespace 안에서만 참조할 수 있습니다.',
    },
    picture: {
      drawing: `┌─ cluster ────────────────────────────────────────────┐
│ ┌─ Namespace dev ──────┐   ┌─ Namespace prod ──────┐ │
│ │ Service web          │   │ Service web           │ │
│ │ ConfigMap settings   │   │ ConfigMap settings    │ │
│ │ quota: 4 CPU         │   │ quota: 40 CPU         │ │
│ └──────────────────────┘   └───────────────────────┘ │
│ Node  PersistentVolume  ClusterRole  (in none)       │
└──────────────────────────────────────────────────────┘`,
      caption: {
        en: 'The same names, twice, without a clash.',
        ko: '같은 이름이 두 번 있어도 충돌하지 않습니다.',
      },
    },
    seenIn: ['namespace', 'pod.metadata.namespace'],
    related: ['resource-quota', 'limit-range', 'network-policy', 'rbac', 'namespace-controller'],
    learnMore: `${docs}/concepts/overview/working-with-objects/namespaces/`,
  },
  {
    id: 'high-availability',
    name: { en: 'high availability of the control plane', ko: '컨트롤 플레인 고가용성' },
    aliases: ['HA', '고가용성', '마스터 이중화', 'leader election', '리더 선출'],
    what: {
      en: 'To run the control plane on several machines, mostly three, so that one may fail. kube-apiserver runs everywhere behind a load balancer; etcd needs a majority; of scheduler and controller manager only an elected leader works, the others wait.',
      ko: '컨트롤 플레인을 보통 세 대의 머신에서 돌려 하나가 고장 나도 괜찮게 하는 것입니다. kube-apiserver는 로드 밸런서 뒤에서 모두 일하고, etcd는 과반수가 필요하며, 스케줄러와 컨트롤러 매니저는 선출된 리더 하나만 일하고 나머지는 대기합니다.',
    },
    matters: {
      en: 'Two members of etcd are worse than one: if either fails, there is no majority. Three bear one failure, five bear two.',
      ko: 'etcd 멤버가 둘이면 하나보다 나쁩니다. 어느 쪽이 고장 나도 과반수가 깨집니다. 셋이면 하나, 다섯이면 둘까지 견딥니다.',
    },
    picture: {
      drawing: `                  load balancer
        ┌──────────────┼──────────────┐
   ┌────▼────┐    ┌────▼────┐    ┌────▼────┐
   │apiserver│    │apiserver│    │apiserver│   all active
   │scheduler│    │scheduler│    │scheduler│   one leads
   │ etcd    │◀──▶│ etcd    │◀──▶│ etcd    │   2 of 3 agree
   └─────────┘    └─────────┘    └─────────┘`,
      caption: {
        en: 'Three machines; any one of them may fail.',
        ko: '세 대 중 어느 한 대가 고장 나도 됩니다.',
      },
    },
    related: ['control-plane', 'etcd', 'kube-controller-manager'],
    learnMore: `${docs}/setup/production-environment/tools/kubeadm/ha-topology/`,
  },
  {
    id: 'self-healing',
    name: { en: 'self-healing', ko: '자가 치유' },
    aliases: ['auto healing', '오토 힐링', '자동 복구'],
    what: {
      en: 'The cluster repairs what breaks, at three levels: the kubelet restarts a container that ends or fails its liveness probe; a controller replaces a Pod that is gone; Pods of a dead node are made anew on another.',
      ko: '클러스터가 고장 난 것을 세 단계로 고칩니다. kubelet은 끝나거나 liveness probe에 실패한 컨테이너를 다시 시작하고, 컨트롤러는 사라진 Pod를 새로 만들며, 죽은 노드의 Pod는 다른 노드에 다시 만들어집니다.',
    },
    matters: {
      en: 'A Pod that no controller owns is not replaced. And restarting hides errors: look at the number of restarts.',
      ko: '컨트롤러가 없는 단독 Pod는 다시 만들어지지 않습니다. 재시작은 오류를 가리기도 하므로 재시작 횟수를 살핍니다.',
    },
    seenIn: ['pod.spec.restartPolicy', 'pod.spec.containers.livenessProbe'],
    related: ['reconciliation', 'liveness-probe', 'replicaset-controller', 'kubelet'],
    learnMore: `${docs}/concepts/architecture/self-healing/`,
  },
];
