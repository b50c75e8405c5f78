import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/';
const lifecycle = 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/';
const hooks = 'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/';

/** The three probes and what they ask; a lifecycle hook has the same ways to reach a container. */
export const probes: readonly FieldNote[] = [
  {
    on: 'Container',
    field: 'livenessProbe',
    note: {
      id: 'container-liveness-probe',
      what: {
        en: 'Asks again and again whether the container still works; after enough failures the kubelet restarts it.',
        ko: '컨테이너가 아직 제대로 동작하는지 거듭 확인합니다. 실패가 쌓이면 kubelet이 다시 시작합니다.',
      },
      actor: 'kubelet',
      absent: {
        en: 'It is restarted only when its program ends.',
        ko: '프로그램이 끝났을 때만 다시 시작합니다.',
      },
      mistake: {
        en: 'Checking a database or another service here: when that one fails, all Pods restart, which helps nobody.',
        ko: '데이터베이스나 다른 서비스까지 확인하는 경우입니다. 그것이 실패하면 모든 Pod가 소용없이 다시 시작합니다.',
      },
      related: ['containers[].startupProbe', 'containers[].readinessProbe', 'restartPolicy'],
      learnMore: `${lifecycle}#types-of-probe`,
    },
  },
  {
    on: 'Container',
    field: 'readinessProbe',
    note: {
      id: 'container-readiness-probe',
      what: {
        en: 'Asks whether the container can take requests; while it cannot, Services send the Pod no traffic.',
        ko: '컨테이너가 요청을 받을 수 있는지 확인합니다. 그렇지 않은 동안 Service는 Pod에 트래픽을 보내지 않습니다.',
      },
      actor: 'kubelet',
      absent: {
        en: 'Ready as soon as the container runs.',
        ko: '컨테이너가 실행되면 바로 준비된 것으로 봅니다.',
      },
      mistake: {
        en: 'Leaving it out: during a rollout requests go to Pods that are still starting, and fail.',
        ko: '빠뜨리는 경우입니다. 롤아웃 중에 아직 시작하는 Pod로 요청이 가서 실패합니다.',
      },
      related: ['containers[].livenessProbe', 'containers[].ports'],
      learnMore: `${page}#define-readiness-probes`,
    },
  },
  {
    on: 'Container',
    field: 'startupProbe',
    note: {
      id: 'container-startup-probe',
      what: {
        en: 'Gives a slow program time to start: until it succeeds once, the other probes wait.',
        ko: '느린 프로그램에 시작할 시간을 줍니다. 한 번 성공할 때까지 다른 probe는 기다립니다.',
      },
      actor: 'kubelet',
      absent: { en: 'The other probes begin at once.', ko: '다른 probe가 바로 시작합니다.' },
      mistake: {
        en: 'Too little patience: after `failureThreshold` times `periodSeconds` the container is killed and starts over.',
        ko: '너무 짧게 기다리는 경우입니다. `failureThreshold`에 `periodSeconds`를 곱한 시간이 지나면 종료되고 처음부터 다시 시작합니다.',
      },
      related: ['containers[].livenessProbe', 'containers[].startupProbe.failureThreshold'],
      learnMore: `${page}#define-startup-probes`,
    },
  },
  {
    on: 'Probe',
    field: 'httpGet',
    note: {
      id: 'probe-http-get',
      what: {
        en: 'Sends an HTTP request to the Pod; a status from 200 to 399 counts as success.',
        ko: 'Pod에 HTTP 요청을 보냅니다. 상태 코드가 200부터 399까지면 성공입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A path that needs a login or does much work: the probe fails or slows the program down.',
        ko: '로그인이 필요하거나 일이 많은 경로를 쓰는 경우입니다. probe가 실패하거나 프로그램이 느려집니다.',
      },
      related: ['containers[].livenessProbe.timeoutSeconds'],
      learnMore: `${page}#http-probes`,
    },
  },
  {
    on: 'LifecycleHandler',
    field: 'httpGet',
    note: {
      id: 'lifecycle-http-get',
      what: {
        en: 'The hook sends an HTTP request to the container; the container itself must answer it.',
        ko: 'hook이 컨테이너에 HTTP 요청을 보냅니다. 컨테이너가 직접 답해야 합니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Counting on it being sent exactly once: a hook may also run twice, or fail without a retry.',
        ko: '정확히 한 번 보낸다고 믿는 경우입니다. hook은 두 번 실행될 수도 있고, 실패해도 다시 시도하지 않습니다.',
      },
      related: ['terminationGracePeriodSeconds'],
      learnMore: `${hooks}#hook-handler-implementations`,
    },
  },
  {
    on: ['Probe', 'LifecycleHandler'],
    field: 'httpGet.path',
    note: {
      id: 'http-get-path',
      what: { en: 'The path that is asked for, such as `/healthz`.', ko: '요청할 경로입니다. 예: `/healthz`.' },
      actor: 'kubelet',
      absent: { en: '`/`.', ko: '`/`입니다.' },
      mistake: {
        en: 'One path for liveness and readiness although they ask different things.',
        ko: 'liveness와 readiness가 묻는 것이 다른데 같은 경로를 쓰는 경우입니다.',
      },
      related: ['containers[].livenessProbe.httpGet.port'],
      learnMore: `${page}#http-probes`,
    },
  },
  {
    on: ['Probe', 'LifecycleHandler'],
    field: 'httpGet.port',
    note: {
      id: 'http-get-port',
      what: {
        en: 'The port of the container that is asked: a number, or the name of one of its ports.',
        ko: '요청을 보낼 컨테이너의 포트입니다. 번호, 또는 컨테이너 포트의 이름을 씁니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'The port of the Service, or a number that is out of date after the program changed: every check fails.',
        ko: 'Service의 포트나, 프로그램이 바뀐 뒤 맞지 않게 된 번호를 쓰는 경우입니다. 모든 확인이 실패합니다.',
      },
      related: ['containers[].ports[].name'],
      learnMore: `${page}#use-a-named-port`,
    },
  },
  {
    on: ['Probe', 'LifecycleHandler'],
    field: 'httpGet.host',
    note: {
      id: 'http-get-host',
      what: {
        en: 'The host to connect to; leave it out, the address of the Pod is nearly always right.',
        ko: '연결할 호스트입니다. 거의 언제나 Pod의 주소가 맞으므로 쓰지 마십시오.',
      },
      actor: 'kubelet',
      absent: { en: 'The IP address of the Pod.', ko: 'Pod의 IP 주소입니다.' },
      mistake: {
        en: 'Writing `localhost`: the kubelet then asks the node. For a virtual host, set the header `Host`.',
        ko: '`localhost`를 쓰는 경우입니다. kubelet이 노드에 묻게 됩니다. 가상 호스트에는 `Host` 헤더를 쓰십시오.',
      },
      related: ['containers[].livenessProbe.httpGet.httpHeaders'],
      learnMore: `${page}#http-probes`,
    },
  },
  {
    on: ['Probe', 'LifecycleHandler'],
    field: 'httpGet.scheme',
    note: {
      id: 'http-get-scheme',
      what: {
        en: '`HTTP` or `HTTPS`; with `HTTPS` the certificate is not checked.',
        ko: '`HTTP` 또는 `HTTPS`입니다. `HTTPS`여도 인증서는 검사하지 않습니다.',
      },
      actor: 'kubelet',
      absent: { en: '`HTTP`.', ko: '`HTTP`입니다.' },
      mistake: {
        en: 'Leaving it out for a port that speaks TLS only: every check fails.',
        ko: 'TLS만 쓰는 포트인데 빠뜨리는 경우입니다. 모든 확인이 실패합니다.',
      },
      related: ['containers[].livenessProbe.httpGet.port'],
      learnMore: `${page}#http-probes`,
    },
  },
  {
    on: ['Probe', 'LifecycleHandler'],
    field: ['httpGet.httpHeaders', 'httpGet.httpHeaders[].name', 'httpGet.httpHeaders[].value'],
    note: {
      id: 'http-get-headers',
      what: {
        en: 'Headers of the request, each with `name` and `value`, such as `Host` or `Accept`.',
        ko: '요청의 헤더입니다. 각각 `name`과 `value`를 씁니다. 예: `Host`, `Accept`.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Writing a password into a header: everybody who may read the Pod sees it.',
        ko: '헤더에 비밀번호를 쓰는 경우입니다. Pod를 읽을 수 있는 모두에게 보입니다.',
      },
      related: ['containers[].livenessProbe.httpGet.host'],
      learnMore: `${page}#http-probes`,
    },
  },
  {
    on: 'Probe',
    field: 'tcpSocket',
    note: {
      id: 'probe-tcp-socket',
      what: {
        en: 'Tries to open a TCP connection to the container; if that works, the check succeeds.',
        ko: '컨테이너에 TCP 연결을 열어 봅니다. 열리면 성공입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Thinking that an open port means a working program: a hung one often still accepts connections.',
        ko: '포트가 열려 있으면 프로그램이 동작한다고 여기는 경우입니다. 멈춘 프로그램도 연결은 받을 때가 많습니다.',
      },
      related: ['containers[].livenessProbe.httpGet'],
      learnMore: `${page}#tcp-probes`,
    },
  },
  {
    on: 'LifecycleHandler',
    field: 'tcpSocket',
    note: {
      id: 'lifecycle-tcp-socket',
      what: {
        en: 'Not supported for hooks: the field stays for old objects, and the hook fails when it runs.',
        ko: 'hook에서는 지원하지 않습니다. 옛 오브젝트를 위해 남은 필드이며, hook이 실행될 때 실패합니다.',
      },
      actor: 'kubelet',
      related: ['containers[].lifecycle'],
      learnMore: hooks,
    },
  },
  {
    on: ['Probe', 'LifecycleHandler'],
    field: 'tcpSocket.port',
    note: {
      id: 'tcp-socket-port',
      what: {
        en: 'The port to connect to: a number, or the name of a port of the container.',
        ko: '연결할 포트입니다. 번호, 또는 컨테이너 포트의 이름을 씁니다.',
      },
      actor: 'kubelet',
      related: ['containers[].ports[].name'],
      learnMore: `${page}#use-a-named-port`,
    },
  },
  {
    on: ['Probe', 'LifecycleHandler'],
    field: 'tcpSocket.host',
    note: {
      id: 'tcp-socket-host',
      what: {
        en: 'The host to connect to; the kubelet connects from the node, so names of Services are not known.',
        ko: '연결할 호스트입니다. kubelet이 노드에서 연결하므로 Service 이름은 통하지 않습니다.',
      },
      actor: 'kubelet',
      absent: { en: 'The IP address of the Pod.', ko: 'Pod의 IP 주소입니다.' },
      related: ['containers[].livenessProbe.tcpSocket.port'],
      learnMore: `${page}#tcp-probes`,
    },
  },
  {
    on: 'Probe',
    field: ['exec', 'exec.command'],
    note: {
      id: 'probe-exec',
      what: {
        en: 'Runs a command inside the container; the exit code 0 counts as success.',
        ko: '컨테이너 안에서 명령을 실행합니다. 종료 코드가 0이면 성공입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Expecting a shell: pipes and variables need `sh -c`. And every check starts a process, which costs CPU.',
        ko: 'shell이 있다고 여기는 경우입니다. 파이프와 변수에는 `sh -c`가 필요합니다. 또 확인할 때마다 프로세스가 생겨 CPU를 씁니다.',
      },
      related: ['containers[].livenessProbe.timeoutSeconds'],
      learnMore: `${page}#define-a-liveness-command`,
    },
  },
  {
    on: 'LifecycleHandler',
    field: ['exec', 'exec.command'],
    note: {
      id: 'lifecycle-exec',
      what: {
        en: 'The hook runs a command inside the container; its resources count as those of the container.',
        ko: 'hook이 컨테이너 안에서 명령을 실행합니다. 쓰는 자원은 컨테이너의 것으로 셉니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A program that the image does not have, such as `sleep` in a minimal image: the hook fails.',
        ko: '최소 이미지의 `sleep`처럼 이미지에 없는 프로그램을 쓰는 경우입니다. hook이 실패합니다.',
      },
      related: ['containers[].lifecycle.preStop.sleep'],
      learnMore: `${hooks}#hook-handler-implementations`,
    },
  },
  {
    on: 'Probe',
    field: 'grpc',
    note: {
      id: 'probe-grpc',
      what: {
        en: 'Asks the program over gRPC with the standard health checking protocol; the answer `SERVING` counts as success.',
        ko: '표준 health checking protocol로 gRPC를 통해 프로그램에 묻습니다. `SERVING`이라고 답하면 성공입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'A program without that health service, or one that wants TLS: the check fails.',
        ko: '그런 health 서비스가 없거나 TLS를 요구하는 프로그램에 쓰는 경우입니다. 확인이 실패합니다.',
      },
      related: ['containers[].livenessProbe.grpc.port'],
      learnMore: `${page}#define-a-grpc-liveness-probe`,
    },
  },
  {
    on: 'Probe',
    field: 'grpc.port',
    note: {
      id: 'probe-grpc-port',
      what: {
        en: 'The port of the gRPC server, as a number.',
        ko: 'gRPC 서버의 포트를 번호로 씁니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: 'Writing the name of a port: here only a number is allowed.',
        ko: '포트의 이름을 쓰는 경우입니다. 여기서는 번호만 쓸 수 있습니다.',
      },
      related: ['containers[].ports[].containerPort'],
      learnMore: `${page}#define-a-grpc-liveness-probe`,
    },
  },
  {
    on: 'Probe',
    field: 'grpc.service',
    note: {
      id: 'probe-grpc-service',
      what: {
        en: 'The name sent with the question, so that one program can answer differently, for instance for `liveness` and `readiness`.',
        ko: '질문과 함께 보내는 이름입니다. 한 프로그램이 예를 들어 `liveness`와 `readiness`에 다르게 답할 수 있습니다.',
      },
      actor: 'kubelet',
      absent: { en: 'An empty name: the server as a whole.', ko: '빈 이름입니다. 서버 전체를 뜻합니다.' },
      related: ['containers[].livenessProbe.grpc.port'],
      learnMore: `${page}#define-a-grpc-liveness-probe`,
    },
  },
  {
    on: 'Probe',
    field: 'initialDelaySeconds',
    note: {
      id: 'probe-initial-delay',
      what: {
        en: 'How many seconds after the start of the container the first check waits.',
        ko: '컨테이너가 시작된 뒤 첫 확인까지 기다리는 시간(초)입니다.',
      },
      actor: 'kubelet',
      absent: { en: '0 seconds.', ko: '0초입니다.' },
      mistake: {
        en: 'A long delay as a guess for a slow start: a `startupProbe` waits only as long as needed.',
        ko: '시작이 느릴 것 같아 길게 잡는 경우입니다. `startupProbe`는 필요한 만큼만 기다립니다.',
      },
      related: ['containers[].startupProbe'],
      learnMore: `${page}#configure-probes`,
    },
  },
  {
    on: 'Probe',
    field: 'periodSeconds',
    note: {
      id: 'probe-period',
      what: { en: 'How many seconds lie between two checks.', ko: '두 확인 사이의 간격(초)입니다.' },
      actor: 'kubelet',
      absent: { en: '10 seconds.', ko: '10초입니다.' },
      mistake: {
        en: 'Very short intervals with `exec`: the checks themselves load the node.',
        ko: '`exec`을 아주 짧은 간격으로 쓰는 경우입니다. 확인 자체가 노드에 부담이 됩니다.',
      },
      related: ['containers[].livenessProbe.failureThreshold'],
      learnMore: `${page}#configure-probes`,
    },
  },
  {
    on: 'Probe',
    field: 'timeoutSeconds',
    note: {
      id: 'probe-timeout',
      what: {
        en: 'How many seconds a check may take before it counts as failed.',
        ko: '확인 한 번이 얼마나(초) 걸리면 실패로 볼지 정합니다.',
      },
      actor: 'kubelet',
      absent: { en: '1 second.', ko: '1초입니다.' },
      mistake: {
        en: 'Keeping the short default for a program that answers slowly under load: it is restarted just when it is busy.',
        ko: '부하가 걸리면 느리게 답하는 프로그램에 짧은 기본값을 두는 경우입니다. 바쁠 때 다시 시작하게 됩니다.',
      },
      related: ['containers[].livenessProbe.periodSeconds'],
      learnMore: `${page}#configure-probes`,
    },
  },
  {
    on: 'Probe',
    field: 'failureThreshold',
    note: {
      id: 'probe-failure-threshold',
      what: {
        en: 'How many checks in a row must fail before the kubelet acts: restart, or take out of the Services.',
        ko: '확인이 연속으로 몇 번 실패해야 kubelet이 다시 시작하거나 Service에서 빼는지 정합니다.',
      },
      actor: 'kubelet',
      absent: { en: '3.', ko: '3번입니다.' },
      mistake: {
        en: '1 for a liveness probe: a single slow answer restarts the container.',
        ko: 'liveness probe에 1을 쓰는 경우입니다. 느린 응답 한 번에 컨테이너가 다시 시작합니다.',
      },
      related: ['containers[].livenessProbe.periodSeconds'],
      learnMore: `${page}#configure-probes`,
    },
  },
  {
    on: 'Probe',
    field: 'successThreshold',
    note: {
      id: 'probe-success-threshold',
      what: {
        en: 'How many checks in a row must succeed after a failure before the container counts as fine again.',
        ko: '실패한 뒤 확인이 연속으로 몇 번 성공해야 다시 정상으로 볼지 정합니다.',
      },
      actor: 'kubelet',
      absent: { en: '1.', ko: '1번입니다.' },
      mistake: {
        en: 'More than 1 for liveness or startup: the API server allows that for readiness only.',
        ko: 'liveness나 startup에 1보다 큰 값을 쓰는 경우입니다. API 서버는 readiness에만 허용합니다.',
      },
      related: ['containers[].readinessProbe.failureThreshold'],
      learnMore: `${page}#configure-probes`,
    },
  },
  {
    on: 'Probe',
    field: 'terminationGracePeriodSeconds',
    note: {
      id: 'probe-termination-grace-period',
      what: {
        en: 'How many seconds a container that failed this probe has to stop before it is killed.',
        ko: '이 probe에 실패한 컨테이너가 강제로 죽기 전까지 스스로 멈출 수 있는 시간(초)입니다.',
      },
      actor: 'kubelet',
      absent: { en: "The Pod's grace period.", ko: 'Pod의 유예 시간을 씁니다.' },
      mistake: {
        en: 'Writing it in a readiness probe, which never stops anything: the API server rejects it.',
        ko: '아무것도 멈추지 않는 readiness probe에 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['terminationGracePeriodSeconds'],
      learnMore: `${page}#probe-level-terminationgraceperiodseconds`,
    },
  },
  {
    on: ['Probe', 'LifecycleHandler'],
    field: 'httpGet.protocol',
    note: {
      id: 'http-get-protocol',
      what: {
        en: 'Which version of HTTP the kubelet speaks when it asks.',
        ko: 'kubelet이 요청할 때 쓰는 HTTP 버전입니다.',
      },
      actor: 'kubelet',
      absent: { en: 'HTTP/1.1.', ko: 'HTTP/1.1입니다.' },
      mistake: {
        en: 'Relying on it: the field is new in 1.37, and older clusters drop it.',
        ko: '어디서나 된다고 믿는 경우입니다. 1.37에 생긴 필드이며 이전 클러스터는 버립니다.',
      },
      related: ['containers[].livenessProbe.httpGet.scheme'],
      learnMore: `${page}#http-probes`,
    },
  },
  {
    on: 'Probe',
    field: 'grpc.mode',
    note: {
      id: 'probe-grpc-mode',
      what: {
        en: '`TLS` asks over an encrypted connection, without checking the certificate; `Plaintext` without encryption.',
        ko: '`TLS`는 암호화된 연결로 묻되 인증서는 확인하지 않고, `Plaintext`는 암호화하지 않습니다.',
      },
      actor: 'kubelet',
      absent: { en: 'Without encryption.', ko: '암호화하지 않습니다.' },
      mistake: {
        en: 'A program that accepts TLS only, and no `mode`: every check fails.',
        ko: 'TLS만 받는 프로그램에 `mode`를 쓰지 않는 경우입니다. 모든 확인이 실패합니다.',
      },
      related: ['containers[].livenessProbe.grpc.port'],
      learnMore: `${page}#define-a-grpc-liveness-probe`,
    },
  },
];
