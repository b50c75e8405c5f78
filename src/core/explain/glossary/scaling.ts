import type { GlossaryEntry } from '../glossaryEntry.ts';

const docs = 'https://kubernetes.io/docs';
const probeDocs = `${docs}/concepts/workloads/pods/probes`;

/** How many Pods there are, how large they are, and whether they are well. */
export const scaling: readonly GlossaryEntry[] = [
  {
    id: 'autoscaling',
    name: { en: 'autoscaling', ko: '오토스케일링' },
    aliases: ['자동 확장', '자동 스케일링', 'autoscaler', '오토스케일러'],
    what: {
      en: 'The cluster follows the load by itself, in three ways: more Pods (horizontal), larger Pods (vertical), more nodes (cluster).',
      ko: '클러스터가 부하에 맞춰 스스로 조절하는 것으로 세 가지가 있습니다. Pod를 늘리거나(수평), Pod를 키우거나(수직), 노드를 늘립니다(클러스터).',
    },
    matters: {
      en: 'All of them rest on requests: without these nobody knows what a Pod needs. New Pods take time to start, so leave some room.',
      ko: '모두 requests를 기준으로 하므로, 없으면 Pod에 얼마가 필요한지 알 수 없습니다. 새 Pod가 뜨는 데 시간이 걸리므로 여유를 둡니다.',
    },
    picture: {
      drawing: `horizontal   ■ ■      ──▶  ■ ■ ■ ■       more Pods
vertical     ■        ──▶  ██            larger Pods
cluster      [■ ■]    ──▶  [■ ■] [■ ■]   more nodes`,
      caption: {
        en: 'Three ways that go together.',
        ko: '함께 쓰는 세 가지 방법입니다.',
      },
    },
    related: ['horizontal-pod-autoscaler', 'vertical-pod-autoscaler', 'cluster-autoscaler', 'scale-out'],
    learnMore: `${docs}/concepts/workloads/autoscaling/`,
  },
  {
    id: 'horizontal-pod-autoscaler',
    name: { en: 'HorizontalPodAutoscaler', ko: 'HorizontalPodAutoscaler' },
    aliases: [
      'horizontal pod autoscaling',
      'horizontal autoscaling',
      'HPA',
      '수평 파드 오토스케일링',
      '수평 오토스케일링',
      '수평 오토스케일러',
      'KEDA',
    ],
    what: {
      en: 'Changes the number of Pods of a workload so that a metric stays near its target, such as CPU at 70% of the requests. Number = present Pods × present value ÷ target, rounded up, between `minReplicas` and `maxReplicas`.',
      ko: 'CPU를 requests의 70%처럼, 메트릭이 목표 근처에 머물도록 워크로드의 Pod 수를 바꿉니다. 수는 현재 Pod 수 × 현재값 ÷ 목표값을 올림한 것이며 `minReplicas`와 `maxReplicas` 사이입니다.',
    },
    matters: {
      en: 'Leave `replicas` out of the workload, or each apply sets it back. It scales up at once, and down only after five calm minutes.',
      ko: '워크로드에서 `replicas`를 빼지 않으면 apply할 때마다 되돌아갑니다. 늘릴 때는 바로, 줄일 때는 5분간 잠잠해야 줄입니다.',
    },
    picture: {
      drawing: `3 Pods, target 70%
 cpu 105%  ──▶  3 × 105 ÷ 70 = 4.5  ──▶  5 Pods
 cpu  63%  ──▶  5 ×  63 ÷ 70 = 4.5  ──▶  5 Pods   stays
 cpu  30%  ──▶  5 ×  30 ÷ 70 = 2.1  ──▶  3 Pods   after 5 minutes`,
      caption: {
        en: 'The rule at work; differences below 10% are ignored.',
        ko: '계산 예시입니다. 10% 미만의 차이는 무시합니다.',
      },
    },
    seenIn: [
      'horizontalpodautoscaler',
      'horizontalpodautoscaler.spec.metrics',
      'horizontalpodautoscaler.spec.behavior',
    ],
    related: ['horizontalpodautoscaler-controller', 'metrics-server', 'requests-and-limits', 'vertical-pod-autoscaler'],
    learnMore: `${docs}/concepts/workloads/autoscaling/horizontal-pod-autoscale/`,
  },
  {
    id: 'vertical-pod-autoscaler',
    name: { en: 'VerticalPodAutoscaler', ko: 'VerticalPodAutoscaler' },
    aliases: [
      'vertical pod autoscaling',
      'vertical autoscaling',
      'VPA',
      '수직 파드 오토스케일링',
      '수직 오토스케일링',
      '수직 오토스케일러',
    ],
    what: {
      en: 'Watches what Pods really use and sets their requests to fit, or only recommends it. It is an addon with kinds of its own.',
      ko: 'Pod의 실제 사용량을 보고 requests를 알맞게 바꾸거나 추천만 합니다. 별도로 설치하는 애드온이며 자체 kind가 있습니다.',
    },
    matters: {
      en: 'To change a Pod it mostly has to replace it. Together with an HPA on the same CPU or memory metric the two fight.',
      ko: 'Pod를 바꾸려면 대개 교체해야 합니다. 같은 CPU나 메모리 메트릭을 쓰는 HPA와 함께 쓰면 서로 부딪힙니다.',
    },
    related: ['requests-and-limits', 'horizontal-pod-autoscaler', 'scale-up'],
    learnMore: `${docs}/concepts/workloads/autoscaling/#scaling-workloads-vertically`,
  },
  {
    id: 'liveness-probe',
    name: { en: 'liveness probe', ko: 'liveness probe' },
    aliases: ['라이브니스 프로브', '활성 프로브', 'health check', '헬스 체크', 'probe', '프로브'],
    what: {
      en: 'The question "are you still alive?", asked by the kubelet again and again: an HTTP request, a TCP connection, a gRPC call or a command. After `failureThreshold` failures in a row the container is restarted.',
      ko: 'kubelet이 계속 묻는 "아직 살아 있는가?"라는 질문입니다. HTTP 요청, TCP 연결, gRPC 호출, 명령 중 하나를 쓰며, 연달아 `failureThreshold`번 실패하면 컨테이너를 다시 시작합니다.',
    },
    matters: {
      en: 'It must not depend on others: if it asks the database, a slow database restarts all your Pods. Give slow starters a startup probe.',
      ko: '다른 것에 의존하면 안 됩니다. 데이터베이스까지 확인하면 데이터베이스가 느려질 때 모든 Pod가 재시작됩니다. 시작이 느리면 startup probe를 둡니다.',
    },
    picture: {
      drawing: `            failing means
startup    not up yet: ask nothing else     ... then restart
readiness  no traffic for now               Service leaves it out
liveness   stuck                            container restarts`,
      caption: {
        en: 'Three questions, three consequences.',
        ko: '세 가지 질문과 그 결과입니다.',
      },
    },
    seenIn: ['pod.spec.containers.livenessProbe'],
    related: ['readiness-probe', 'startup-probe', 'self-healing', 'kubelet'],
    learnMore: `${probeDocs}/`,
  },
  {
    id: 'readiness-probe',
    name: { en: 'readiness probe', ko: 'readiness probe' },
    aliases: ['레디니스 프로브', '준비성 프로브', 'ready', '준비 상태'],
    what: {
      en: 'The question "can you take requests now?". While it fails the Pod stays, but Services leave it out, and a rolling update waits.',
      ko: '"지금 요청을 받을 수 있는가?"라는 질문입니다. 실패하는 동안 Pod는 그대로 있지만 Service에서 빠지고 롤링 업데이트는 기다립니다.',
    },
    matters: {
      en: 'Without one a Pod counts as ready the moment it starts, and users meet programs that are still loading. It never restarts anything.',
      ko: '없으면 시작하자마자 준비된 것으로 보아, 아직 로딩 중인 프로그램에 사용자가 연결됩니다. 재시작을 일으키지는 않습니다.',
    },
    seenIn: ['pod.spec.containers.readinessProbe', 'pod.spec.readinessGates'],
    related: ['liveness-probe', 'endpointslice', 'rolling-update', 'service'],
    learnMore: `${probeDocs}/`,
  },
  {
    id: 'startup-probe',
    name: { en: 'startup probe', ko: 'startup probe' },
    aliases: ['스타트업 프로브', '시작 프로브'],
    what: {
      en: 'The question "are you up yet?", asked only at the start. Until it succeeds once, the other probes wait. It gives `failureThreshold` × `periodSeconds` seconds.',
      ko: '시작할 때만 묻는 "다 떴는가?"라는 질문입니다. 한 번 성공할 때까지 다른 probe는 기다립니다. 기다리는 시간은 `failureThreshold` × `periodSeconds`초입니다.',
    },
    matters: {
      en: 'Better than a long `initialDelaySeconds`: quick starts are not held up, slow ones are not killed.',
      ko: '`initialDelaySeconds`를 길게 잡는 것보다 낫습니다. 빨리 뜨면 기다리지 않고, 느리게 떠도 죽이지 않습니다.',
    },
    seenIn: ['pod.spec.containers.startupProbe'],
    related: ['liveness-probe', 'readiness-probe'],
    learnMore: `${probeDocs}/`,
  },
];
