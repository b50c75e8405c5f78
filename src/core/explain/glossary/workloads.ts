import type { GlossaryEntry } from '../glossaryEntry.ts';

const docs = 'https://kubernetes.io/docs';
const workloadDocs = `${docs}/concepts/workloads`;

/** What runs, and who keeps it running. */
export const workloads: readonly GlossaryEntry[] = [
  {
    id: 'pod',
    name: { en: 'Pod', ko: 'Pod' },
    aliases: ['pods', '파드', '포드', 'po'],
    what: {
      en: 'The smallest thing that Kubernetes runs: one container, or a few that belong together. They always run on the same node, share one IP address (and reach each other at `localhost`), and can share volumes.',
      ko: 'Kubernetes가 실행하는 가장 작은 단위로, 컨테이너 하나 또는 함께 다녀야 할 몇 개로 이루어집니다. 항상 같은 노드에서 돌고, IP 주소 하나를 함께 쓰며(`localhost`로 통신), 볼륨도 함께 쓸 수 있습니다.',
    },
    matters: {
      en: 'It is made to be thrown away: it is never repaired or moved, but replaced by a new one with another name and address. So you rarely write Pods yourself, but a Deployment, and reach them through a Service.',
      ko: '버리고 새로 만드는 단위입니다. 고치거나 옮기지 않고 이름과 주소가 다른 새 Pod로 교체합니다. 그래서 직접 쓰기보다 Deployment를 쓰고, 접근은 Service로 합니다.',
    },
    picture: {
      drawing: `┌─ Pod  10.244.1.7 ───────────────────────────┐
│ ┌─ web ───────────┐     ┌─ log shipper ───┐ │
│ │ :8080           │     │                 │ │
│ │ /var/log ───┐   │     │  ┌─── /logs     │ │
│ └─────────────┼───┘     └──┼──────────────┘ │
│               └─ volume ───┘   emptyDir     │
└─────────────────────────────────────────────┘`,
      caption: {
        en: 'Two containers, one address, one shared volume.',
        ko: '컨테이너 둘이 주소 하나와 볼륨 하나를 함께 씁니다.',
      },
    },
    seenIn: ['pod', 'pod.spec.containers'],
    related: ['container', 'deployment', 'service', 'sidecar', 'init-container'],
    learnMore: `${workloadDocs}/pods/`,
  },
  {
    id: 'sidecar',
    name: { en: 'sidecar', ko: '사이드카' },
    aliases: ['sidecar container', '사이드카 컨테이너'],
    what: {
      en: 'A container that helps the main one in its Pod: it ships logs, carries traffic, renews certificates. Since 1.29 an init container with `restartPolicy: Always` is one in earnest: it starts before the main containers and stops after them.',
      ko: 'Pod 안에서 주 컨테이너를 돕는 컨테이너입니다. 로그를 보내거나 트래픽을 나르거나 인증서를 갱신합니다. 1.29부터는 `restartPolicy: Always`인 init 컨테이너가 정식 사이드카이며, 주 컨테이너보다 먼저 시작하고 나중에 멈춥니다.',
    },
    matters: {
      en: 'As an ordinary container it keeps a Job from ever ending, since it never ends itself. Its requests count for the Pod as well.',
      ko: '일반 컨테이너로 두면 스스로 끝나지 않아 Job도 끝나지 않습니다. 사이드카의 requests도 Pod의 몫에 더해집니다.',
    },
    seenIn: ['pod.spec.initContainers', 'pod.spec.initContainers.restartPolicy'],
    related: ['pod', 'init-container', 'job'],
    learnMore: `${workloadDocs}/pods/sidecar-containers/`,
  },
  {
    id: 'init-container',
    name: { en: 'init container', ko: 'init 컨테이너' },
    aliases: ['init containers', '초기화 컨테이너', '이닛 컨테이너'],
    what: {
      en: 'A container that runs, and ends, before the main containers of the Pod start: it waits for a database, fetches a file, sets rights. Several run one after another.',
      ko: 'Pod의 주 컨테이너가 시작하기 전에 실행되어 끝나는 컨테이너입니다. 데이터베이스를 기다리거나 파일을 받거나 권한을 바꿉니다. 여럿이면 하나씩 차례로 실행됩니다.',
    },
    matters: {
      en: 'One that fails is tried again, and the Pod stays in `Init:` until it succeeds. It must bear running twice.',
      ko: '실패하면 다시 시도하며, 성공할 때까지 Pod는 `Init:` 상태에 머뭅니다. 두 번 실행되어도 괜찮게 만들어야 합니다.',
    },
    seenIn: ['pod.spec.initContainers'],
    related: ['pod', 'sidecar'],
    learnMore: `${workloadDocs}/pods/init-containers/`,
  },
  {
    id: 'replica-set',
    name: { en: 'ReplicaSet', ko: 'ReplicaSet' },
    aliases: ['replicasets', '레플리카셋', '리플리카셋', 'rs', 'replica', '레플리카', 'replicas'],
    what: {
      en: 'Keeps a number of equal Pods alive: too few, it makes some; too many, it deletes some. It recognises its Pods by a selector, and makes them from a template.',
      ko: '똑같은 Pod를 정해진 수만큼 유지합니다. 모자라면 만들고 남으면 지웁니다. selector로 자기 Pod를 알아보고 템플릿으로 만듭니다.',
    },
    matters: {
      en: 'You seldom write one: a Deployment makes one for each version. A change of its template does not touch Pods that are there already.',
      ko: '직접 쓰는 일은 드뭅니다. Deployment가 버전마다 하나씩 만듭니다. 템플릿을 바꿔도 이미 있는 Pod는 그대로입니다.',
    },
    picture: {
      drawing: `Deployment web
   ├── ReplicaSet web-6b7f   (old)   replicas: 0
   └── ReplicaSet web-9c4d   (new)   replicas: 3
            ├── Pod web-9c4d-x2x7p
            ├── Pod web-9c4d-k8v1q
            └── Pod web-9c4d-mm3zt`,
      caption: {
        en: 'Who owns whom: the hash in the middle is that of the Pod template.',
        ko: '소유 관계입니다. 가운데 해시는 Pod 템플릿의 해시입니다.',
      },
    },
    seenIn: ['replicaset', 'replicaset.spec.replicas'],
    related: ['deployment', 'replication-controller', 'selector', 'replicaset-controller'],
    learnMore: `${workloadDocs}/controllers/replicaset/`,
  },
  {
    id: 'replication-controller',
    name: { en: 'ReplicationController', ko: 'ReplicationController' },
    aliases: ['레플리케이션 컨트롤러', 'rc'],
    what: {
      en: 'The predecessor of the ReplicaSet: it keeps a number of equal Pods alive, but its selector knows only equality.',
      ko: 'ReplicaSet의 이전 세대입니다. 똑같은 Pod를 정해진 수만큼 유지하지만 selector가 같은지만 봅니다.',
    },
    matters: {
      en: 'It still works, and old texts are full of it. Write a Deployment instead: it adds rolling updates and rollback.',
      ko: '지금도 동작하고 옛 문서에 많이 나오지만, 롤링 업데이트와 롤백이 되는 Deployment를 쓰는 것이 좋습니다.',
    },
    seenIn: ['replicationcontroller'],
    related: ['replica-set', 'deployment', 'selector'],
    learnMore: `${workloadDocs}/controllers/replicationcontroller/`,
  },
  {
    id: 'deployment',
    name: { en: 'Deployment', ko: 'Deployment' },
    aliases: ['deployments', '디플로이먼트', 'deploy'],
    what: {
      en: 'Runs a number of equal, exchangeable Pods, and takes them from one version to the next without an interruption. For each version it has a ReplicaSet; old ones stay, with no Pods, so that you can go back.',
      ko: '서로 바꿔도 되는 똑같은 Pod를 여러 개 돌리고, 한 버전에서 다음 버전으로 끊김 없이 넘깁니다. 버전마다 ReplicaSet이 있고, 이전 것은 Pod 없이 남아 되돌릴 수 있게 합니다.',
    },
    matters: {
      en: 'The right kind for most services. Not for programs that need a name or a disk of their own for each copy: those want a StatefulSet.',
      ko: '대부분의 서비스에 알맞은 kind입니다. 복제본마다 고유한 이름이나 디스크가 필요하면 StatefulSet을 씁니다.',
    },
    picture: {
      drawing: `Deployment ──makes──▶ ReplicaSet ──makes──▶ Pod, Pod, Pod
 strategy              replicas              containers`,
      caption: {
        en: 'Three kinds, each with a controller of its own.',
        ko: 'kind가 셋이고 컨트롤러도 저마다 따로입니다.',
      },
    },
    seenIn: ['deployment', 'deployment.spec.replicas'],
    related: ['replica-set', 'rolling-update', 'rollback', 'stateful-set', 'deployment-controller'],
    learnMore: `${workloadDocs}/controllers/deployment/`,
  },
  {
    id: 'rolling-update',
    name: { en: 'rolling update', ko: '롤링 업데이트' },
    aliases: [
      'rollout',
      '롤아웃',
      'rolling upgrade',
      '롤링 업그레이드',
      'maxSurge',
      'maxUnavailable',
      '무중단 배포',
      'Recreate',
    ],
    what: {
      en: 'To replace Pods a few at a time: some new ones start, and once they are ready, as many old ones stop, until none is left. `maxSurge` says how many may be there in excess, `maxUnavailable` how many may be missing.',
      ko: 'Pod를 조금씩 교체하는 방식입니다. 새 Pod 몇 개가 시작해 준비되면 그만큼 이전 Pod를 멈추고, 이전 것이 없어질 때까지 되풀이합니다. `maxSurge`는 얼마나 더, `maxUnavailable`은 얼마나 덜 있어도 되는지 정합니다.',
    },
    matters: {
      en: 'Both versions serve at once for a while: they must bear each other. Without a readiness probe a Pod counts as ready when it starts, and the update runs ahead of programs that are not up yet.',
      ko: '한동안 두 버전이 함께 서비스하므로 서로 호환되어야 합니다. readiness probe가 없으면 시작만 해도 준비된 것으로 보아, 아직 뜨지 않은 프로그램을 두고 업데이트가 앞서갑니다.',
    },
    picture: {
      drawing: `replicas: 3   maxSurge: 1   maxUnavailable: 0
v1 v1 v1            start
v1 v1 v1 (v2)       one more, not ready yet
v1 v1 v2            ready: one old Pod stops
v1 v1 v2 (v2)
v1 v2 v2
v1 v2 v2 (v2)
v2 v2 v2            done`,
      caption: {
        en: 'At most four Pods, at least three ready, at every moment.',
        ko: '어느 순간에도 Pod는 많아야 넷, 준비된 Pod는 적어도 셋입니다.',
      },
    },
    seenIn: [
      'deployment.spec.strategy',
      'deployment.spec.strategy.rollingUpdate',
      'deployment.spec.minReadySeconds',
      'daemonset.spec.updateStrategy',
    ],
    related: ['deployment', 'readiness-probe', 'rollback', 'blue-green', 'canary'],
    learnMore: `${workloadDocs}/controllers/deployment/#rolling-update-deployment`,
  },
  {
    id: 'blue-green',
    name: { en: 'blue/green deployment', ko: '블루/그린 배포' },
    aliases: ['블루그린'],
    what: {
      en: 'The new version (green) is started in full beside the old one (blue). When it is well, the traffic is switched over at once, in Kubernetes by changing the selector of the Service. The old one stays for a while.',
      ko: '새 버전(그린)을 이전 버전(블루) 옆에 통째로 띄우고, 이상이 없으면 트래픽을 한꺼번에 넘깁니다. Kubernetes에서는 Service의 selector를 바꾸면 됩니다. 이전 버전은 한동안 남겨 둡니다.',
    },
    matters: {
      en: 'The way back is as quick as the way there, and never do two versions serve at once. It needs twice the room.',
      ko: '되돌리기도 순식간이고 두 버전이 동시에 서비스하지 않습니다. 대신 자원이 두 배 필요합니다.',
    },
    picture: {
      drawing: `Service web                      Service web
 version: blue                    version: green
   │                                          │
   ▼                                          ▼
 blue ×3     green ×3    ──▶    blue ×3     green ×3`,
      caption: {
        en: 'One change of the selector moves all traffic.',
        ko: 'selector 하나만 바꾸면 모든 트래픽이 옮겨집니다.',
      },
    },
    seenIn: ['service.spec.selector'],
    related: ['canary', 'rolling-update', 'service'],
    learnMore: 'https://glossary.cncf.io/blue-green-deployment/',
  },
  {
    id: 'canary',
    name: { en: 'canary deployment', ko: '카나리 배포' },
    aliases: ['카나리', '카나리아 배포', 'progressive delivery'],
    what: {
      en: 'A small part of the traffic goes to the new version first. When its errors and times are fine, it gets more, until it has everything. Two Deployments behind one Service do it roughly; a Gateway, a mesh or Argo Rollouts do it by exact weights.',
      ko: '트래픽의 작은 일부를 먼저 새 버전으로 보내고, 오류와 응답 시간이 괜찮으면 점점 늘려 모두 넘깁니다. Service 하나 뒤에 Deployment 둘을 두면 대략 되고, Gateway, 메시, Argo Rollouts는 정확한 비율로 나눕니다.',
    },
    matters: {
      en: 'A mistake hits few. It only helps where somebody, or something, looks at the numbers.',
      ko: '실수가 있어도 영향이 작습니다. 누군가, 또는 무언가가 지표를 보고 있어야 의미가 있습니다.',
    },
    related: ['blue-green', 'rolling-update', 'gateway-api'],
    learnMore: `${docs}/concepts/workloads/management/#canary-deployments`,
  },
  {
    id: 'rollback',
    name: { en: 'rollback', ko: '롤백' },
    aliases: ['rollout undo', '되돌리기'],
    what: {
      en: 'To return to an earlier version. `kubectl rollout undo` copies the Pod template of an old ReplicaSet back into the Deployment, and a rolling update takes it from there.',
      ko: '이전 버전으로 돌아가는 것입니다. `kubectl rollout undo`는 이전 ReplicaSet의 Pod 템플릿을 Deployment에 되돌려 놓고, 그다음은 롤링 업데이트로 진행됩니다.',
    },
    matters: {
      en: 'Only the Pod template goes back: not ConfigMaps, not the database. And the manifest in git still says the new version, so the next `apply` brings it again.',
      ko: 'Pod 템플릿만 돌아가고 ConfigMap이나 데이터베이스는 그대로입니다. git의 매니페스트는 여전히 새 버전이므로 다음 `apply` 때 다시 새 버전이 됩니다.',
    },
    seenIn: ['deployment.spec.revisionHistoryLimit'],
    related: ['revision', 'deployment', 'rolling-update'],
    learnMore: `${workloadDocs}/controllers/deployment/#rolling-back-a-deployment`,
  },
  {
    id: 'revision',
    name: { en: 'revision', ko: '리비전' },
    aliases: ['revisions', 'rollout history', 'ControllerRevision', 'revisionHistoryLimit'],
    what: {
      en: 'One version of a Pod template, with a number. A Deployment keeps its revisions as ReplicaSets, a StatefulSet or DaemonSet as ControllerRevisions; `revisionHistoryLimit` says how many, 10 by default.',
      ko: '번호가 붙은 Pod 템플릿의 한 버전입니다. Deployment는 ReplicaSet으로, StatefulSet과 DaemonSet은 ControllerRevision으로 보관하며, `revisionHistoryLimit`이 개수를 정합니다(기본값 10).',
    },
    matters: {
      en: 'With a limit of 0 there is no way back. Scaling makes no revision; `kubectl rollout history` lists them.',
      ko: '0으로 두면 되돌릴 수 없습니다. 수만 바꾸는 것은 리비전이 되지 않으며, 목록은 `kubectl rollout history`로 봅니다.',
    },
    seenIn: ['deployment.spec.revisionHistoryLimit'],
    related: ['rollback', 'replica-set', 'rolling-update'],
    learnMore: `${workloadDocs}/controllers/deployment/#checking-rollout-history-of-a-deployment`,
  },
  {
    id: 'stateful-set',
    name: { en: 'StatefulSet', ko: 'StatefulSet' },
    aliases: ['statefulsets', '스테이트풀셋', 'sts', 'stateful', '상태 유지'],
    what: {
      en: 'Runs Pods that are not exchangeable, such as the members of a database. Each has a number, a name that stays (`db-0`), a DNS name, and a volume of its own that it gets back when it is replaced. They start in order and stop in reverse.',
      ko: '데이터베이스의 멤버처럼 서로 바꿀 수 없는 Pod를 돌립니다. 저마다 번호, 변하지 않는 이름(`db-0`), DNS 이름, 교체되어도 돌려받는 자기 볼륨이 있습니다. 번호 순서로 시작하고 거꾸로 멈춥니다.',
    },
    matters: {
      en: 'It gives names and disks, no replication: that the members copy data is the work of the database. The headless Service that `serviceName` names must exist, or the DNS names do not.',
      ko: '이름과 디스크를 줄 뿐 데이터 복제는 데이터베이스의 몫입니다. `serviceName`이 가리키는 headless Service가 있어야 DNS 이름이 생깁니다.',
    },
    picture: {
      drawing: `StatefulSet db   serviceName: db
  ├── Pod db-0  ── PersistentVolumeClaim data-db-0   db-0.db.shop.svc
  ├── Pod db-1  ── PersistentVolumeClaim data-db-1   db-1.db.shop.svc
  └── Pod db-2  ── PersistentVolumeClaim data-db-2   db-2.db.shop.svc`,
      caption: {
        en: 'Name, volume and address belong to the number, not to the Pod.',
        ko: '이름, 볼륨, 주소는 Pod가 아니라 번호에 딸려 있습니다.',
      },
    },
    seenIn: ['statefulset', 'statefulset.spec.serviceName', 'statefulset.spec.volumeClaimTemplates'],
    related: ['stable-identity', 'headless-service', 'persistent-volume-claim', 'statefulset-controller'],
    learnMore: `${workloadDocs}/controllers/statefulset/`,
  },
  {
    id: 'stable-identity',
    name: { en: 'stable identity', ko: '안정적인 ID' },
    aliases: ['stable network identity', 'sticky identity', 'ordinal', '고유한 네트워크 ID', '안정적인 네트워크 ID'],
    what: {
      en: 'What a Pod of a StatefulSet keeps when it is replaced: its number, its name, its DNS name and its claims. The IP address is not among them.',
      ko: 'StatefulSet의 Pod가 교체되어도 유지하는 것입니다. 번호, 이름, DNS 이름, claim이 그대로이고 IP 주소는 바뀝니다.',
    },
    matters: {
      en: 'Members of a cluster find each other again by name. Because no two Pods may have the same identity, a Pod on a node that is lost is not replaced until the node is certain to be gone.',
      ko: '클러스터의 멤버들이 이름으로 서로를 다시 찾습니다. 같은 ID가 둘이면 안 되므로, 연락이 끊긴 노드의 Pod는 노드가 확실히 사라지기 전까지 교체되지 않습니다.',
    },
    related: ['stateful-set', 'headless-service', 'cluster-dns-name'],
    learnMore: `${workloadDocs}/controllers/statefulset/#pod-identity`,
  },
  {
    id: 'daemon-set',
    name: { en: 'DaemonSet', ko: 'DaemonSet' },
    aliases: ['daemonsets', '데몬셋', 'ds'],
    what: {
      en: 'Runs one Pod on every node, or on those that a nodeSelector picks. A node that joins gets its Pod at once. For what belongs to the node: log collectors, monitoring, network and storage plugins.',
      ko: '모든 노드, 또는 nodeSelector로 고른 노드마다 Pod를 하나씩 돌립니다. 새 노드가 들어오면 바로 Pod가 생깁니다. 로그 수집, 모니터링, 네트워크와 스토리지 플러그인처럼 노드에 딸린 일에 씁니다.',
    },
    matters: {
      en: 'There is no `replicas`: the number of nodes decides. Its requests are taken on every node, so a large one is dear.',
      ko: '`replicas`가 없고 노드 수가 곧 Pod 수입니다. requests가 모든 노드에서 빠지므로 크게 잡으면 비쌉니다.',
    },
    picture: {
      drawing: `node-1          node-2          node-3          node-4 (new)
┌─────────┐     ┌─────────┐     ┌─────────┐     ┌─────────┐
│ log Pod │     │ log Pod │     │ log Pod │     │ log Pod │
│ web Pod │     │         │     │ web Pod │     │         │
└─────────┘     └─────────┘     └─────────┘     └─────────┘`,
      caption: {
        en: 'The log collector is everywhere once; the web Pods are where there is room.',
        ko: '로그 수집기는 어디에나 하나씩, web Pod는 자리가 있는 곳에 있습니다.',
      },
    },
    seenIn: ['daemonset', 'daemonset.spec.updateStrategy'],
    related: ['node', 'daemonset-controller', 'taint'],
    learnMore: `${workloadDocs}/controllers/daemonset/`,
  },
  {
    id: 'job',
    name: { en: 'Job', ko: 'Job' },
    aliases: ['jobs', '잡', 'batch', '배치', '배치 작업'],
    what: {
      en: 'Runs something that ends: a migration, a report, a calculation. It starts Pods until as many have succeeded as you ask for, several side by side if you like, and tries again after failures.',
      ko: '마이그레이션, 보고서, 계산처럼 끝이 있는 일을 실행합니다. 요청한 수만큼 성공할 때까지 Pod를 시작하고, 원하면 여러 개를 나란히 돌리며, 실패하면 다시 시도합니다.',
    },
    matters: {
      en: 'It wants `restartPolicy` `Never` or `OnFailure`. Its template cannot be changed: a Job with other contents needs another name. Finished Jobs stay until `ttlSecondsAfterFinished` clears them away.',
      ko: '`restartPolicy`는 `Never`나 `OnFailure`여야 합니다. 템플릿은 바꿀 수 없어 내용이 다르면 이름도 달라야 합니다. 끝난 Job은 `ttlSecondsAfterFinished`를 정하지 않으면 남습니다.',
    },
    seenIn: ['job', 'job.spec.completions', 'job.spec.backoffLimit', 'job.spec.ttlSecondsAfterFinished'],
    related: ['cron-job', 'job-controller', 'pod'],
    learnMore: `${workloadDocs}/controllers/job/`,
  },
  {
    id: 'cron-job',
    name: { en: 'CronJob', ko: 'CronJob' },
    aliases: ['cronjobs', '크론잡', 'cj', 'cron', '크론', 'schedule', '스케줄'],
    what: {
      en: 'Makes a Job by a timetable: `0 3 * * *` is every day at three. The five fields are minute, hour, day of the month, month and day of the week.',
      ko: '정해진 시간표대로 Job을 만듭니다. `0 3 * * *`은 매일 3시입니다. 다섯 칸은 분, 시, 일, 월, 요일입니다.',
    },
    matters: {
      en: 'Without `timeZone` the time is mostly UTC. Runs may overlap unless `concurrencyPolicy` forbids it, and a run may be missed or happen twice.',
      ko: '`timeZone`이 없으면 대개 UTC 기준입니다. `concurrencyPolicy`로 막지 않으면 실행이 겹칠 수 있고, 드물게 건너뛰거나 두 번 돌 수도 있습니다.',
    },
    picture: {
      drawing: `┌──────── minute        0-59
│ ┌────── hour          0-23
│ │ ┌──── day of month  1-31
│ │ │ ┌── month         1-12
│ │ │ │ ┌ day of week   0-6   (0 = Sunday)
0 3 * * *`,
      caption: {
        en: 'The five fields of a schedule.',
        ko: '스케줄의 다섯 칸입니다.',
      },
    },
    seenIn: ['cronjob', 'cronjob.spec.schedule', 'cronjob.spec.concurrencyPolicy'],
    related: ['job', 'cronjob-controller'],
    learnMore: `${workloadDocs}/controllers/cron-jobs/`,
  },
];
