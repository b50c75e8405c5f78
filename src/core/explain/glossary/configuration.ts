import type { GlossaryEntry } from '../glossaryEntry.ts';

const docs = 'https://kubernetes.io/docs';

/** What a Pod is told, and how much it may take. */
export const configuration: readonly GlossaryEntry[] = [
  {
    id: 'config-map',
    name: { en: 'ConfigMap', ko: 'ConfigMap' },
    aliases: ['configmaps', '컨피그맵', 'cm'],
    what: {
      en: 'Settings as keys and texts, kept outside the image. Pods read them as environment variables or as files in a volume. The same image thus runs in test and production.',
      ko: '이미지 밖에 두는 설정으로, 키와 텍스트로 이루어집니다. Pod는 환경 변수나 볼륨의 파일로 읽습니다. 그래서 같은 이미지를 테스트와 운영에서 그대로 쓸 수 있습니다.',
    },
    matters: {
      en: 'A change does not restart anything: files follow after about a minute (not with `subPath`), variables never until the Pod is replaced. At most 1 MiB; nothing secret.',
      ko: '바꿔도 재시작되지 않습니다. 파일은 1분쯤 뒤 반영되지만(`subPath`는 제외), 환경 변수는 Pod가 교체되어야 바뀝니다. 최대 1MiB이며 비밀은 넣지 않습니다.',
    },
    picture: {
      drawing: `ConfigMap settings          ┌─ env      LOG_LEVEL=info    fixed at start
  LOG_LEVEL: info      ────▶│
  app.conf: |               └─ volume   /etc/app/app.conf  follows changes`,
      caption: {
        en: 'The two ways in which a Pod reads it.',
        ko: 'Pod가 읽는 두 가지 방법입니다.',
      },
    },
    seenIn: ['configmap', 'pod.spec.containers.envFrom', 'pod.spec.volumes.configMap'],
    related: ['secret', 'volume', 'kustomize'],
    learnMore: `${docs}/concepts/configuration/configmap/`,
  },
  {
    id: 'secret',
    name: { en: 'Secret', ko: 'Secret' },
    aliases: ['secrets', '시크릿', 'base64', 'stringData'],
    what: {
      en: 'Like a ConfigMap, for passwords, tokens and certificates. In `data` the values are base64, in `stringData` plain. It is given only to nodes that run a Pod which needs it, and there kept in memory.',
      ko: 'ConfigMap과 같지만 비밀번호, 토큰, 인증서를 담습니다. `data`의 값은 base64, `stringData`의 값은 평문입니다. 이를 쓰는 Pod가 있는 노드에만 전달되어 메모리에 둡니다.',
    },
    matters: {
      en: 'base64 is no encryption: whoever reads the manifest reads the password. Keep it out of git, or seal it (SealedSecrets, External Secrets, SOPS), limit who may read Secrets, and encrypt etcd.',
      ko: 'base64는 암호화가 아니라서 매니페스트를 보면 비밀번호를 알 수 있습니다. git에 두지 말거나 봉인하고(SealedSecrets, External Secrets, SOPS), 읽을 수 있는 사람을 제한하고, etcd를 암호화합니다.',
    },
    seenIn: ['secret', 'secret.data', 'secret.type', 'pod.spec.imagePullSecrets'],
    related: ['config-map', 'service-account', 'etcd', 'rbac'],
    learnMore: `${docs}/concepts/configuration/secret/`,
  },
  {
    id: 'resource-quota',
    name: { en: 'ResourceQuota', ko: 'ResourceQuota' },
    aliases: ['quota', '리소스 쿼터', '할당량', '쿼터'],
    what: {
      en: 'A limit for a whole Namespace: so much CPU and memory in sum, so many Pods, claims, Services. What would go over is refused.',
      ko: 'Namespace 전체의 한도입니다. CPU와 메모리의 합계, Pod, claim, Service의 개수를 제한하고 넘치는 요청은 거부합니다.',
    },
    matters: {
      en: 'Once it limits CPU or memory, every Pod must state its requests or limits, or it is refused; a LimitRange can fill them in. A rolling update needs room for the extra Pods.',
      ko: 'CPU나 메모리를 제한하면 모든 Pod가 requests나 limits를 적어야 하며 없으면 거부됩니다. LimitRange로 기본값을 채울 수 있습니다. 롤링 업데이트에는 추가 Pod만큼의 여유가 필요합니다.',
    },
    seenIn: ['resourcequota', 'resourcequota.spec.hard'],
    related: ['limit-range', 'namespace', 'requests-and-limits', 'resourcequota-controller'],
    learnMore: `${docs}/concepts/policy/resource-quotas/`,
  },
  {
    id: 'limit-range',
    name: { en: 'LimitRange', ko: 'LimitRange' },
    aliases: ['리밋레인지'],
    what: {
      en: 'Rules for each single container, Pod or claim of a Namespace: the least and the most it may ask for, and what it gets when it asks for nothing.',
      ko: 'Namespace의 컨테이너, Pod, claim 하나하나에 대한 규칙입니다. 요청할 수 있는 최소와 최대, 아무것도 적지 않았을 때의 기본값을 정합니다.',
    },
    matters: {
      en: 'It acts when a Pod is created: those that run are left alone. Defaults that nobody remembers explain limits that no manifest has.',
      ko: 'Pod가 만들어질 때만 적용되어 이미 도는 Pod는 그대로입니다. 매니페스트에 없는 limits가 보이면 여기서 온 기본값일 수 있습니다.',
    },
    seenIn: ['limitrange', 'limitrange.spec.limits'],
    related: ['resource-quota', 'requests-and-limits', 'admission'],
    learnMore: `${docs}/concepts/policy/limit-range/`,
  },
  {
    id: 'requests-and-limits',
    name: { en: 'requests and limits', ko: 'requests와 limits' },
    aliases: [
      'requests',
      'limits',
      'resource requests',
      'resource limits',
      '리소스 요청',
      '리소스 제한',
      '요청과 제한',
      'OOMKilled',
      'millicpu',
      'throttling',
    ],
    what: {
      en: 'What a container is promised, and what it may take at most. The scheduler looks for a node with enough room for the requests; the kernel enforces the limits. `500m` is half a CPU core, `256Mi` is 256 × 1024 × 1024 bytes.',
      ko: '컨테이너가 보장받는 양과 최대로 쓸 수 있는 양입니다. 스케줄러는 requests만큼 자리가 있는 노드를 찾고, limits는 커널이 지킵니다. `500m`은 CPU 코어 절반, `256Mi`는 256 × 1024 × 1024바이트입니다.',
    },
    matters: {
      en: 'More memory than the limit: the container is killed (`OOMKilled`). More CPU: it is slowed down. Without requests the Pod goes anywhere, also where there is no room. `m` with memory means thousandths of a byte.',
      ko: '메모리가 limits를 넘으면 컨테이너가 죽고(`OOMKilled`), CPU가 넘으면 느려집니다. requests가 없으면 자리가 없는 노드에도 배치됩니다. 메모리에 `m`을 쓰면 1000분의 1바이트라는 뜻입니다.',
    },
    picture: {
      drawing: `memory                      cpu
│ ✗ OOMKilled               │ throttled: waits
├── limit    256Mi          ├── limit    1
│ may use, if there is some │ may use, if there is some
├── request  128Mi          ├── request  250m
│ promised                  │ promised
└───────────────            └───────────────`,
      caption: {
        en: 'Below the request: certain. Between: if the node has it. Above the limit: never.',
        ko: 'requests까지는 보장되고, 그 사이는 노드에 여유가 있을 때만, limits 위로는 쓸 수 없습니다.',
      },
    },
    seenIn: [
      'pod.spec.containers.resources',
      'pod.spec.containers.resources.requests',
      'pod.spec.containers.resources.limits',
    ],
    related: ['qos-class', 'cgroup', 'scheduling', 'limit-range'],
    learnMore: `${docs}/concepts/configuration/manage-resources-containers/`,
  },
  {
    id: 'qos-class',
    name: { en: 'QoS class', ko: 'QoS 클래스' },
    aliases: ['QoS', 'quality of service', 'Guaranteed', 'Burstable', 'BestEffort', '서비스 품질'],
    what: {
      en: 'Which Pods go first when a node runs out of memory. Guaranteed: every container has limits for CPU and memory, and requests equal to them. BestEffort: none at all. Burstable: everything between.',
      ko: '노드의 메모리가 모자랄 때 어떤 Pod부터 내보낼지 정하는 등급입니다. Guaranteed는 모든 컨테이너에 CPU와 메모리 limits가 있고 requests가 그와 같은 경우, BestEffort는 아무것도 없는 경우, Burstable은 그 사이입니다.',
    },
    matters: {
      en: 'BestEffort goes first, then Burstable Pods that use more than they asked for. The class is worked out, not written.',
      ko: 'BestEffort가 먼저, 다음으로 요청보다 많이 쓰는 Burstable이 나갑니다. 직접 적는 값이 아니라 계산되는 값입니다.',
    },
    seenIn: ['pod.spec.containers.resources', 'pod.status.qosClass'],
    related: ['requests-and-limits', 'priority'],
    learnMore: `${docs}/concepts/workloads/pods/pod-qos/`,
  },
];
