import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/services-networking/ingress/';

/** Ingress and IngressClass; an IngressBackend stands in the rules and as the default. */
export const ingress: readonly FieldNote[] = [
  {
    on: 'networking.k8s.io/Ingress',
    field: 'spec.ingressClassName',
    note: {
      id: 'ingress-class-name',
      what: {
        en: 'The IngressClass, and with it the controller, that should serve this Ingress.',
        ko: '이 Ingress를 맡을 IngressClass이고, 이것으로 컨트롤러가 정해집니다.',
      },
      actor: 'ingress-controller',
      absent: {
        en: 'The IngressClass marked as default; without one, perhaps no controller.',
        ko: '기본으로 표시된 IngressClass입니다. 없으면 어느 컨트롤러도 맡지 않을 수 있습니다.',
      },
      mistake: {
        en: 'A name that no IngressClass has: nothing reports an error, the Ingress simply never gets an address.',
        ko: '없는 IngressClass의 이름을 쓰는 경우입니다. 오류는 나오지 않고 Ingress가 주소를 얻지 못할 뿐입니다.',
      },
      related: ['metadata.annotations'],
      learnMore: `${page}#ingress-class`,
    },
  },
  {
    on: 'networking.k8s.io/Ingress',
    field: 'metadata.annotations["kubernetes.io/ingress.class"]',
    note: {
      id: 'ingress-class-annotation',
      what: {
        en: 'The old way to pick an Ingress controller; write `spec.ingressClassName` in its place.',
        ko: 'Ingress 컨트롤러를 고르는 옛 방법입니다. 대신 `spec.ingressClassName`을 쓰십시오.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'Writing both when the object is created: the API server rejects it.',
        ko: '오브젝트를 만들 때 둘 다 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['spec.ingressClassName'],
      learnMore: `${page}#deprecated-annotation`,
    },
  },
  {
    on: 'networking.k8s.io/Ingress',
    field: ['spec.defaultBackend', 'spec.backend'],
    note: {
      id: 'ingress-default-backend',
      what: {
        en: 'Where requests go that match no rule; `spec.backend` is its name in versions before `v1`.',
        ko: '어느 규칙에도 맞지 않는 요청이 가는 곳입니다. `v1` 이전 버전에서는 이름이 `spec.backend`입니다.',
      },
      actor: 'ingress-controller',
      absent: {
        en: "The controller's own default, usually an error page.",
        ko: '컨트롤러의 기본 동작이며 보통 오류 페이지입니다.',
      },
      related: ['spec.rules'],
      learnMore: `${page}#default-backend`,
    },
  },
  {
    on: 'networking.k8s.io/Ingress',
    field: 'spec.rules',
    note: {
      id: 'ingress-rules',
      what: {
        en: 'Which requests, by host and path, go to which Service.',
        ko: '호스트와 경로에 따라 어떤 요청을 어느 Service로 보낼지 정합니다.',
      },
      actor: 'ingress-controller',
      absent: { en: 'Everything goes to the default backend.', ko: '모두 기본 백엔드로 갑니다.' },
      mistake: {
        en: 'Expecting it to work without an Ingress controller: Kubernetes brings none along.',
        ko: 'Ingress 컨트롤러 없이 동작한다고 기대하는 경우입니다. Kubernetes에는 들어 있지 않습니다.',
      },
      related: ['spec.defaultBackend', 'spec.ingressClassName'],
      learnMore: `${page}#ingress-rules`,
    },
  },
  {
    on: 'networking.k8s.io/Ingress',
    field: 'spec.rules[].host',
    note: {
      id: 'ingress-host',
      what: {
        en: 'The host name of the request, such as `shop.example.com`; `*.example.com` takes exactly one more label in front.',
        ko: '요청의 호스트 이름입니다. 예: `shop.example.com`. `*.example.com`은 앞에 한 단계가 더 붙은 이름만 맞습니다.',
      },
      actor: 'ingress-controller',
      absent: { en: 'Every host.', ko: '모든 호스트입니다.' },
      mistake: {
        en: 'Adding a port, a path or `https://`: only the bare name is allowed.',
        ko: '포트나 경로, `https://`를 붙이는 경우입니다. 이름만 쓸 수 있습니다.',
      },
      related: ['spec.tls[].hosts'],
      learnMore: `${page}#hostname-wildcards`,
    },
  },
  {
    on: 'networking.k8s.io/Ingress',
    field: ['spec.rules[].http', 'spec.rules[].http.paths'],
    note: {
      id: 'ingress-paths',
      what: {
        en: 'The paths of this host; the longest one that matches wins, and `Exact` wins over `Prefix`.',
        ko: '이 호스트의 경로입니다. 맞는 것 중 가장 긴 경로가 이기고, `Exact`가 `Prefix`보다 우선합니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'Relying on the order of the list: it does not decide.',
        ko: '목록의 순서에 의존하는 경우입니다. 순서로 정해지지 않습니다.',
      },
      related: ['spec.rules[].http.paths[].pathType'],
      learnMore: `${page}#multiple-matches`,
    },
  },
  {
    on: 'networking.k8s.io/Ingress',
    field: 'spec.rules[].http.paths[].path',
    note: {
      id: 'ingress-path',
      what: {
        en: 'The path of the request that this entry takes; it starts with `/`.',
        ko: '이 항목이 받을 요청의 경로입니다. `/`로 시작합니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'Expecting `/api` to be cut off before the request reaches the Pod: it is passed on as it is.',
        ko: '요청이 Pod에 닿기 전에 `/api`가 잘려 나간다고 기대하는 경우입니다. 그대로 전달됩니다.',
      },
      related: ['spec.rules[].http.paths[].pathType'],
      learnMore: `${page}#path-types`,
    },
  },
  {
    on: 'networking.k8s.io/Ingress',
    field: 'spec.rules[].http.paths[].pathType',
    note: {
      id: 'ingress-path-type',
      what: {
        en: '`Prefix` compares whole parts between slashes, `Exact` the full path; `ImplementationSpecific` leaves it to the controller.',
        ko: '`Prefix`는 슬래시로 나눈 단위로, `Exact`는 경로 전체를 비교합니다. `ImplementationSpecific`은 컨트롤러에 맡깁니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'Expecting `Prefix` to compare characters: `/api` takes `/api/v1`, but not `/apis`.',
        ko: '`Prefix`가 글자 단위로 비교한다고 생각하는 경우입니다. `/api`는 `/api/v1`에는 맞지만 `/apis`에는 맞지 않습니다.',
      },
      related: ['spec.rules[].http.paths[].path'],
      learnMore: `${page}#path-types`,
    },
  },
  {
    on: 'networking.k8s.io/Ingress',
    field: 'spec.rules[].http.paths[].backend',
    note: {
      id: 'ingress-backend',
      what: {
        en: 'Where matching requests go: a Service and one of its ports.',
        ko: '맞는 요청이 가는 곳입니다. Service와 그 포트 하나를 씁니다.',
      },
      actor: 'ingress-controller',
      related: ['spec.rules[].http.paths[].backend.service.name'],
      learnMore: `${page}#ingress-rules`,
    },
  },
  {
    on: 'IngressBackend',
    field: ['service', 'service.name', 'serviceName'],
    note: {
      id: 'ingress-service-name',
      what: {
        en: 'The Service, in the namespace of the Ingress, that takes the requests; `serviceName` is its form before `v1`.',
        ko: '요청을 받을, Ingress와 같은 네임스페이스의 Service입니다. `v1` 이전에는 `serviceName`으로 씁니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'A Service that does not exist or lives in another namespace: clients get an error such as 503.',
        ko: '없거나 다른 네임스페이스에 있는 Service를 쓰는 경우입니다. 클라이언트는 503 같은 오류를 받습니다.',
      },
      related: ['spec.rules[].http.paths[].backend.service.port'],
      learnMore: `${page}#the-ingress-resource`,
    },
  },
  {
    on: 'IngressBackend',
    field: ['service.port', 'servicePort'],
    note: {
      id: 'ingress-service-port',
      what: {
        en: 'The port of the Service, by number or by name; `servicePort` is its form before `v1`.',
        ko: 'Service의 포트를 번호나 이름으로 씁니다. `v1` 이전에는 `servicePort`로 씁니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: "Writing the container's port: it is the `port` of the Service that counts, not its `targetPort`.",
        ko: '컨테이너의 포트를 쓰는 경우입니다. Service의 `targetPort`가 아니라 `port`를 써야 합니다.',
      },
      related: ['spec.rules[].http.paths[].backend.service.name'],
      learnMore: `${page}#the-ingress-resource`,
    },
  },
  {
    on: 'IngressBackend',
    field: 'service.port.number',
    note: {
      id: 'ingress-service-port-number',
      what: {
        en: 'The number in `port` of the Service that takes the requests.',
        ko: '요청을 받을 Service의 `port`에 적힌 번호입니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'Writing a `name` as well: only one of the two is allowed.',
        ko: '`name`도 함께 쓰는 경우입니다. 둘 중 하나만 쓸 수 있습니다.',
      },
      related: ['spec.rules[].http.paths[].backend.service.port.name'],
      learnMore: `${page}#the-ingress-resource`,
    },
  },
  {
    on: 'IngressBackend',
    field: 'service.port.name',
    note: {
      id: 'ingress-service-port-name',
      what: {
        en: 'The name of the port in the Service, so that its number may change.',
        ko: 'Service에 있는 포트의 이름입니다. 이름을 쓰면 번호는 바뀌어도 됩니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'Writing the name of a container port: only names in `ports` of the Service count.',
        ko: '컨테이너 포트의 이름을 쓰는 경우입니다. Service의 `ports`에 있는 이름이어야 합니다.',
      },
      related: ['spec.rules[].http.paths[].backend.service.port.number'],
      learnMore: `${page}#the-ingress-resource`,
    },
  },
  {
    on: 'IngressBackend',
    field: ['resource', 'resource.apiGroup', 'resource.kind', 'resource.name'],
    note: {
      id: 'ingress-resource-backend',
      what: {
        en: 'Another object than a Service, such as a storage bucket, that answers the requests.',
        ko: 'Service 대신 요청에 답하는 다른 오브젝트입니다. 예를 들어 스토리지 버킷입니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'Writing it next to `service`: only one of the two is allowed.',
        ko: '`service`와 함께 쓰는 경우입니다. 둘 중 하나만 쓸 수 있습니다.',
      },
      related: ['spec.rules[].http.paths[].backend.service'],
      learnMore: `${page}#resource-backend`,
    },
  },
  {
    on: 'networking.k8s.io/Ingress',
    field: 'spec.tls',
    note: {
      id: 'ingress-tls',
      what: {
        en: 'Encrypts the way from the client to the controller: which hosts get which certificate.',
        ko: '클라이언트에서 컨트롤러까지를 암호화합니다. 어느 호스트에 어느 인증서를 쓸지 정합니다.',
      },
      actor: 'ingress-controller',
      absent: { en: 'HTTP without encryption.', ko: '암호화하지 않은 HTTP입니다.' },
      mistake: {
        en: 'Expecting encryption up to the Pod: behind the controller the traffic is plain unless you arrange more.',
        ko: 'Pod까지 암호화된다고 기대하는 경우입니다. 따로 설정하지 않으면 컨트롤러 뒤의 트래픽은 평문입니다.',
      },
      related: ['spec.rules[].host'],
      learnMore: `${page}#tls`,
    },
  },
  {
    on: 'networking.k8s.io/Ingress',
    field: 'spec.tls[].hosts',
    note: {
      id: 'ingress-tls-hosts',
      what: {
        en: 'The host names that the certificate is used for; they should be those of the rules.',
        ko: '인증서를 쓸 호스트 이름입니다. 규칙의 호스트와 같아야 합니다.',
      },
      actor: 'ingress-controller',
      absent: {
        en: 'What the controller falls back on, usually every host.',
        ko: '컨트롤러가 정하며 보통 모든 호스트입니다.',
      },
      mistake: {
        en: 'A host that appears in the rules but not here is served with a default certificate, and browsers warn.',
        ko: '규칙에는 있고 여기에는 없는 호스트는 기본 인증서로 응답하므로 브라우저가 경고합니다.',
      },
      related: ['spec.rules[].host', 'spec.tls[].secretName'],
      learnMore: `${page}#tls`,
    },
  },
  {
    on: 'networking.k8s.io/Ingress',
    field: 'spec.tls[].secretName',
    note: {
      id: 'ingress-tls-secret-name',
      what: {
        en: 'The Secret, in the namespace of the Ingress, with the certificate (`tls.crt`) and its key (`tls.key`).',
        ko: '인증서(`tls.crt`)와 키(`tls.key`)가 든, Ingress와 같은 네임스페이스의 Secret입니다.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'A Secret of another namespace, or none at all: the controller serves its own certificate.',
        ko: '다른 네임스페이스의 Secret을 쓰거나 Secret이 없는 경우입니다. 컨트롤러가 자기 인증서로 응답합니다.',
      },
      related: ['spec.tls[].hosts'],
      learnMore: `${page}#tls`,
    },
  },
  {
    on: 'networking.k8s.io/IngressClass',
    field: 'metadata.annotations["ingressclass.kubernetes.io/is-default-class"]',
    note: {
      id: 'ingress-class-is-default',
      what: {
        en: '`"true"` makes this the class of every new Ingress that names none.',
        ko: '`"true"`면 class를 적지 않은 모든 새 Ingress가 이 class를 씁니다.',
      },
      actor: 'kube-apiserver',
      absent: { en: 'It is not the default.', ko: '기본 class가 아닙니다.' },
      mistake: {
        en: 'Marking two classes as default: it is then not clear which one a new Ingress gets, or the Ingress is refused.',
        ko: '두 class를 기본으로 표시하는 경우입니다. 새 Ingress가 어느 쪽이 될지 분명하지 않거나 Ingress가 거부됩니다.',
      },
      related: ['spec.controller'],
      learnMore: `${page}#default-ingress-class`,
    },
  },
  {
    on: 'networking.k8s.io/IngressClass',
    field: 'spec.controller',
    note: {
      id: 'ingress-class-controller',
      what: {
        en: 'The controller that serves Ingresses of this class, by the name it gives itself, such as `k8s.io/ingress-nginx`.',
        ko: '이 class의 Ingress를 맡는 컨트롤러입니다. 컨트롤러가 스스로 쓰는 이름을 적습니다. 예: `k8s.io/ingress-nginx`.',
      },
      actor: 'ingress-controller',
      mistake: {
        en: 'A misspelt name: no controller feels responsible. It cannot be changed later.',
        ko: '이름을 잘못 쓰는 경우입니다. 어느 컨트롤러도 맡지 않습니다. 나중에 바꿀 수 없습니다.',
      },
      related: ['spec.parameters'],
      learnMore: `${page}#ingress-class`,
    },
  },
  {
    on: 'networking.k8s.io/IngressClass',
    field: ['spec.parameters', 'spec.parameters.kind', 'spec.parameters.name', 'spec.parameters.apiGroup'],
    note: {
      id: 'ingress-class-parameters',
      what: {
        en: 'An object with further settings for the controller, if it knows any.',
        ko: '컨트롤러를 위한 추가 설정이 든 오브젝트입니다. 컨트롤러가 지원할 때만 씁니다.',
      },
      actor: 'ingress-controller',
      related: ['spec.parameters.scope', 'spec.controller'],
      learnMore: `${page}#ingressclass-scope`,
    },
  },
  {
    on: 'networking.k8s.io/IngressClass',
    field: ['spec.parameters.scope', 'spec.parameters.namespace'],
    note: {
      id: 'ingress-class-parameters-scope',
      what: {
        en: 'Whether the object with the settings belongs to the whole `Cluster` or to a `Namespace`, which must then be named.',
        ko: '설정 오브젝트가 클러스터 전체(`Cluster`)의 것인지 네임스페이스(`Namespace`)의 것인지 정합니다. 후자라면 이름도 써야 합니다.',
      },
      actor: 'ingress-controller',
      absent: { en: '`Cluster`.', ko: '`Cluster`입니다.' },
      related: ['spec.parameters'],
      learnMore: `${page}#ingressclass-scope`,
    },
  },
];
