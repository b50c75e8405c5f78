import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/services-networking/gateway/';
const gatewayClass = `${page}#api-kind-gateway-class`;
const gatewayPage = `${page}#api-kind-gateway`;
const httpRoute = `${page}#api-kind-httproute`;

/** The Gateway API: GatewayClass, Gateway and HTTPRoute. */
export const gateway: readonly FieldNote[] = [
  {
    on: 'gateway.networking.k8s.io/GatewayClass',
    field: 'spec.controllerName',
    note: {
      id: 'gateway-class-controller-name',
      what: {
        en: 'The controller that serves Gateways of this class, by the name it gives itself, such as `example.com/gateway-controller`.',
        ko: '이 class의 Gateway를 맡는 컨트롤러입니다. 컨트롤러가 스스로 쓰는 이름을 적습니다. 예: `example.com/gateway-controller`.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'A misspelt name: no controller accepts the class. It cannot be changed later.',
        ko: '이름을 잘못 쓰는 경우입니다. 어느 컨트롤러도 class를 받아들이지 않습니다. 나중에 바꿀 수 없습니다.',
      },
      related: ['spec.parametersRef'],
      learnMore: gatewayClass,
    },
  },
  {
    on: 'gateway.networking.k8s.io/GatewayClass',
    field: 'spec.parametersRef',
    note: {
      id: 'gateway-class-parameters',
      what: {
        en: 'An object with settings for all Gateways of this class, if the controller knows any.',
        ko: '이 class의 모든 Gateway에 적용할 설정이 든 오브젝트입니다. 컨트롤러가 지원할 때만 씁니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.controllerName'],
      learnMore: gatewayClass,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec',
    note: {
      id: 'gateway-spec',
      what: {
        en: 'An entry point for traffic: which implementation runs it and on which ports it listens.',
        ko: '트래픽이 들어오는 입구입니다. 어떤 구현이 운영하고 어떤 포트에서 듣는지 정합니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.gatewayClassName', 'spec.listeners'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.gatewayClassName',
    note: {
      id: 'gateway-class-name',
      what: {
        en: 'The GatewayClass, and with it the controller, that makes this Gateway real.',
        ko: '이 Gateway를 실제로 만드는 GatewayClass이고, 이것으로 컨트롤러가 정해집니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'A class that does not exist: the Gateway is accepted as an object, but nothing ever listens.',
        ko: '없는 class를 쓰는 경우입니다. 오브젝트로는 받아들여지지만 트래픽을 받는 것이 없습니다.',
      },
      related: ['spec.listeners'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.listeners',
    note: {
      id: 'gateway-listeners',
      what: {
        en: 'What the Gateway listens to: each entry has a port, a protocol and, if wished, a host name.',
        ko: 'Gateway가 트래픽을 받는 입구입니다. 항목마다 포트와 프로토콜, 필요하면 호스트 이름을 씁니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Two entries with the same port, protocol and host name: they conflict.',
        ko: '포트, 프로토콜, 호스트 이름이 모두 같은 항목을 둘 쓰는 경우입니다. 서로 충돌합니다.',
      },
      related: ['spec.listeners[].allowedRoutes'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.listeners[].name',
    note: {
      id: 'gateway-listener-name',
      what: {
        en: 'The name of the listener, unique in the Gateway; a route can attach to it by `sectionName`.',
        ko: 'Gateway 안에서 유일한 listener 이름입니다. 라우트가 `sectionName`으로 여기에 붙을 수 있습니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.listeners[].port'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.listeners[].port',
    note: {
      id: 'gateway-listener-port',
      what: {
        en: 'The port that clients connect to from outside, such as 80 or 443.',
        ko: '외부 클라이언트가 연결하는 포트입니다. 예를 들어 80이나 443입니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'The port of a Service or a container: those stand in the routes and in the Service.',
        ko: 'Service나 컨테이너의 포트를 쓰는 경우입니다. 그것은 라우트와 Service에 씁니다.',
      },
      related: ['spec.listeners[].protocol'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.listeners[].protocol',
    note: {
      id: 'gateway-listener-protocol',
      what: {
        en: 'What is spoken on the port: `HTTP`, `HTTPS`, `TLS`, `TCP` or `UDP`; it decides which kinds of route fit.',
        ko: '이 포트에서 쓰는 프로토콜입니다. `HTTP`, `HTTPS`, `TLS`, `TCP`, `UDP` 중 하나이고, 이것으로 맞는 라우트의 종류가 정해집니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: '`HTTPS` without `tls`: the listener has no certificate and does not work.',
        ko: '`tls` 없이 `HTTPS`를 쓰는 경우입니다. 인증서가 없어 listener가 동작하지 않습니다.',
      },
      related: ['spec.listeners[].tls'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.listeners[].hostname',
    note: {
      id: 'gateway-listener-hostname',
      what: {
        en: 'The host name this listener serves, such as `shop.example.com` or `*.example.com`.',
        ko: '이 listener가 맡는 호스트 이름입니다. 예: `shop.example.com`, `*.example.com`.',
      },
      actor: 'gateway-controller',
      absent: { en: 'Every host name.', ko: '모든 호스트 이름입니다.' },
      mistake: {
        en: 'Routes whose `hostnames` have nothing in common with it: they do not attach.',
        ko: '라우트의 `hostnames`와 겹치는 것이 없는 경우입니다. 라우트가 붙지 않습니다.',
      },
      related: ['spec.listeners[].tls'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: ['spec.listeners[].tls', 'spec.listeners[].tls.mode'],
    note: {
      id: 'gateway-listener-tls',
      what: {
        en: 'How encryption ends: `Terminate` decrypts at the Gateway, `Passthrough` hands it on to the Pod untouched.',
        ko: '암호화를 어디서 푸는지 정합니다. `Terminate`는 Gateway에서 풀고, `Passthrough`는 그대로 Pod에 넘깁니다.',
      },
      actor: 'gateway-controller',
      absent: { en: '`Terminate`, where `tls` is written.', ko: '`tls`가 있으면 `Terminate`입니다.' },
      related: ['spec.listeners[].tls.certificateRefs'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: ['spec.listeners[].tls.certificateRefs', 'spec.listeners[].tls.certificateRefs[].name'],
    note: {
      id: 'gateway-certificate-refs',
      what: {
        en: 'The Secret, of the type `kubernetes.io/tls`, with the certificate of this listener.',
        ko: '이 listener의 인증서가 든 `kubernetes.io/tls` 타입의 Secret입니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'A Secret of another namespace without a ReferenceGrant there: it must not be used.',
        ko: 'ReferenceGrant 없이 다른 네임스페이스의 Secret을 쓰는 경우입니다. 쓸 수 없습니다.',
      },
      related: ['spec.listeners[].tls.mode', 'spec.listeners[].tls.certificateRefs[].namespace'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.listeners[].tls.certificateRefs[].namespace',
    note: {
      id: 'gateway-certificate-namespace',
      what: {
        en: 'The namespace of the Secret; a ReferenceGrant in that namespace must allow the use.',
        ko: 'Secret이 있는 네임스페이스입니다. 그 네임스페이스의 ReferenceGrant가 허용해야 합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'The namespace of the Gateway.', ko: 'Gateway와 같은 네임스페이스입니다.' },
      related: ['spec.listeners[].tls.certificateRefs'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: [
      'spec.listeners[].allowedRoutes',
      'spec.listeners[].allowedRoutes.namespaces',
      'spec.listeners[].allowedRoutes.namespaces.from',
    ],
    note: {
      id: 'gateway-allowed-routes',
      what: {
        en: 'From which namespaces routes may attach: `Same`, `All`, or `Selector` for those with certain labels.',
        ko: '어느 네임스페이스의 라우트가 붙을 수 있는지 정합니다. `Same`, `All`, 또는 label로 고르는 `Selector`입니다.',
      },
      actor: 'gateway-controller',
      absent: {
        en: '`Same`: only the namespace of the Gateway.',
        ko: '`Same`입니다. Gateway와 같은 네임스페이스만 됩니다.',
      },
      mistake: {
        en: 'Keeping the default while applications live in namespaces of their own: their routes are not accepted.',
        ko: '애플리케이션이 다른 네임스페이스에 있는데 기본값을 두는 경우입니다. 라우트가 받아들여지지 않습니다.',
      },
      related: ['spec.listeners[].allowedRoutes.namespaces.selector'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.listeners[].allowedRoutes.namespaces.selector',
    note: {
      id: 'gateway-allowed-namespaces',
      what: {
        en: 'The labels of the namespaces whose routes may attach; it counts only with `from: Selector`.',
        ko: '라우트가 붙을 수 있는 네임스페이스의 label입니다. `from: Selector`일 때만 쓰입니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Labels of the routes or Pods: the Namespace objects must carry them.',
        ko: '라우트나 Pod의 label을 쓰는 경우입니다. Namespace 오브젝트에 있는 label이어야 합니다.',
      },
      related: ['spec.listeners[].allowedRoutes.namespaces.from'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.listeners[].allowedRoutes.kinds',
    note: {
      id: 'gateway-allowed-kinds',
      what: {
        en: 'Which kinds of route may attach, such as `HTTPRoute`.',
        ko: '붙을 수 있는 라우트의 종류입니다. 예: `HTTPRoute`.',
      },
      actor: 'gateway-controller',
      absent: { en: 'Every kind that fits the protocol.', ko: '프로토콜에 맞는 모든 종류입니다.' },
      related: ['spec.listeners[].protocol'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: ['spec.addresses', 'spec.addresses[].type', 'spec.addresses[].value'],
    note: {
      id: 'gateway-addresses',
      what: {
        en: 'Asks for certain addresses of the Gateway: an IP address or a host name.',
        ko: 'Gateway의 특정 주소를 요청합니다. IP 주소나 호스트 이름을 씁니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'The controller assigns one.', ko: '컨트롤러가 배정합니다.' },
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec',
    note: {
      id: 'http-route-spec',
      what: {
        en: 'Which HTTP requests that arrive at a Gateway go to which Service.',
        ko: 'Gateway에 도착한 HTTP 요청 중 어떤 것을 어느 Service로 보낼지 정합니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.parentRefs', 'spec.rules'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.parentRefs', 'spec.parentRefs[].name'],
    note: {
      id: 'http-route-parent-refs',
      what: {
        en: 'The Gateway this route attaches to; the Gateway must allow it as well.',
        ko: '이 라우트가 붙을 Gateway입니다. Gateway 쪽에서도 허용해야 합니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'A Gateway in another namespace without `namespace` here, or one whose `allowedRoutes` keep the route out.',
        ko: '다른 네임스페이스의 Gateway인데 `namespace`를 빠뜨리거나, Gateway의 `allowedRoutes`가 라우트를 막는 경우입니다.',
      },
      related: ['spec.parentRefs[].sectionName', 'spec.hostnames'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.parentRefs[].namespace',
    note: {
      id: 'http-route-parent-namespace',
      what: { en: 'The namespace of the Gateway.', ko: 'Gateway가 있는 네임스페이스입니다.' },
      actor: 'gateway-controller',
      absent: { en: 'The namespace of the route.', ko: '라우트와 같은 네임스페이스입니다.' },
      related: ['spec.parentRefs'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.parentRefs[].sectionName', 'spec.parentRefs[].port'],
    note: {
      id: 'http-route-section-name',
      what: {
        en: 'Attaches the route to one listener only, by its `name` or its `port`.',
        ko: '라우트를 listener 하나에만 붙입니다. listener의 `name`이나 `port`로 고릅니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'All listeners that fit.', ko: '맞는 모든 listener입니다.' },
      mistake: {
        en: 'A name that the Gateway does not have: the route attaches to nothing.',
        ko: 'Gateway에 없는 이름을 쓰는 경우입니다. 라우트가 어디에도 붙지 않습니다.',
      },
      related: ['spec.parentRefs'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.hostnames',
    note: {
      id: 'http-route-hostnames',
      what: {
        en: 'The host names of the requests this route takes; they must fit the `hostname` of the listener.',
        ko: '이 라우트가 받을 요청의 호스트 이름입니다. listener의 `hostname`과 맞아야 합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'Those of the listener.', ko: 'listener의 호스트 이름입니다.' },
      mistake: {
        en: 'Adding a port or `https://`: only names are allowed.',
        ko: '포트나 `https://`를 붙이는 경우입니다. 이름만 쓸 수 있습니다.',
      },
      related: ['spec.parentRefs'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules',
    note: {
      id: 'http-route-rules',
      what: {
        en: 'What to do with requests: which ones match, how they are changed, and where they go.',
        ko: '요청을 어떻게 할지 정합니다. 어떤 요청이 맞고, 어떻게 바꾸고, 어디로 보낼지 씁니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Relying on the order: the most specific match wins, and the order only breaks ties.',
        ko: '순서에 의존하는 경우입니다. 가장 구체적인 조건이 이기고, 순서는 동점일 때만 봅니다.',
      },
      related: ['spec.rules[].matches', 'spec.rules[].backendRefs'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].matches',
    note: {
      id: 'http-route-matches',
      what: {
        en: 'Which requests the rule takes: one matching entry is enough (OR), all conditions inside an entry must hold (AND).',
        ko: '규칙이 받을 요청입니다. 항목 하나만 맞으면 되고(OR), 한 항목 안의 조건은 모두 맞아야 합니다(AND).',
      },
      actor: 'gateway-controller',
      absent: { en: 'Every request: the path prefix `/`.', ko: '모든 요청입니다. 경로 접두사 `/`와 같습니다.' },
      mistake: {
        en: 'Putting path and header into two entries: either of them is then enough.',
        ko: '경로와 헤더를 두 항목으로 나누는 경우입니다. 하나만 맞아도 됩니다.',
      },
      related: ['spec.rules[].matches[].path', 'spec.rules[].matches[].headers'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.rules[].matches[].path', 'spec.rules[].matches[].path.value'],
    note: {
      id: 'http-route-path',
      what: {
        en: 'The path of the request, such as `/api`; how it is compared stands in `type`.',
        ko: '요청의 경로입니다. 예: `/api`. 비교하는 방법은 `type`에 씁니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'Every path.', ko: '모든 경로입니다.' },
      related: ['spec.rules[].matches[].path.type'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].matches[].path.type',
    note: {
      id: 'http-route-path-type',
      what: {
        en: '`PathPrefix` compares whole parts between slashes, `Exact` the full path; `RegularExpression` depends on the controller.',
        ko: '`PathPrefix`는 슬래시로 나눈 단위로, `Exact`는 경로 전체를 비교합니다. `RegularExpression`은 컨트롤러마다 다릅니다.',
      },
      actor: 'gateway-controller',
      absent: { en: '`PathPrefix`.', ko: '`PathPrefix`입니다.' },
      mistake: {
        en: 'Expecting `PathPrefix` to compare characters: `/api` takes `/api/v1`, but not `/apis`.',
        ko: '`PathPrefix`가 글자 단위로 비교한다고 생각하는 경우입니다. `/api`는 `/api/v1`에는 맞지만 `/apis`에는 맞지 않습니다.',
      },
      related: ['spec.rules[].matches[].path.value'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.rules[].matches[].headers', 'spec.rules[].matches[].queryParams'],
    note: {
      id: 'http-route-headers',
      what: {
        en: 'Headers or query parameters the request must have; all of those listed (AND).',
        ko: '요청에 있어야 하는 헤더나 쿼리 매개변수입니다. 적힌 것이 모두 있어야 합니다(AND).',
      },
      actor: 'gateway-controller',
      absent: { en: 'They do not matter.', ko: '상관하지 않습니다.' },
      related: ['spec.rules[].matches'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].matches[].method',
    note: {
      id: 'http-route-method',
      what: { en: 'The HTTP method, such as `GET` or `POST`.', ko: 'HTTP 메서드입니다. 예: `GET`, `POST`.' },
      actor: 'gateway-controller',
      absent: { en: 'Every method.', ko: '모든 메서드입니다.' },
      related: ['spec.rules[].matches'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].filters',
    note: {
      id: 'http-route-filters',
      what: {
        en: 'Changes to matching requests or responses, such as `RequestHeaderModifier`, `RequestRedirect` or `URLRewrite`.',
        ko: '맞는 요청이나 응답을 바꿉니다. 예: `RequestHeaderModifier`, `RequestRedirect`, `URLRewrite`.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: '`RequestRedirect` and `URLRewrite` in one rule: that is refused. Settings must also stand under the field of the same name.',
        ko: '한 규칙에 `RequestRedirect`와 `URLRewrite`를 함께 쓰는 경우입니다. 거부됩니다. 설정도 같은 이름의 필드 아래에 써야 합니다.',
      },
      related: ['spec.rules[].backendRefs'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.rules[].backendRefs', 'spec.rules[].backendRefs[].name'],
    note: {
      id: 'http-route-backend-refs',
      what: {
        en: 'The Services that take the requests; several share them by `weight`.',
        ko: '요청을 받을 Service입니다. 여러 개면 `weight`에 따라 나눕니다.',
      },
      actor: 'gateway-controller',
      absent: {
        en: 'No Service: clients get an error 500, unless a filter answers.',
        ko: 'Service가 없습니다. filter가 답하지 않으면 클라이언트는 오류 500을 받습니다.',
      },
      mistake: {
        en: 'A Service that does not exist: its share of the requests gets an error 500.',
        ko: '없는 Service를 쓰는 경우입니다. 그 몫의 요청은 오류 500을 받습니다.',
      },
      related: ['spec.rules[].backendRefs[].port', 'spec.rules[].backendRefs[].weight'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].backendRefs[].port',
    note: {
      id: 'http-route-backend-port',
      what: {
        en: 'The `port` of the Service, as a number; for a Service it is required.',
        ko: 'Service의 `port`를 번호로 씁니다. Service라면 반드시 써야 합니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: "Writing the container's port: the `targetPort` of the Service plays no part here.",
        ko: '컨테이너의 포트를 쓰는 경우입니다. Service의 `targetPort`는 여기서 상관없습니다.',
      },
      related: ['spec.rules[].backendRefs[].name'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].backendRefs[].weight',
    note: {
      id: 'http-route-backend-weight',
      what: {
        en: 'The share of the requests, relative to the other backends: 90 and 10 send one in ten to the second, as for a canary.',
        ko: '다른 백엔드에 대한 요청의 비율입니다. 90과 10이면 열에 하나가 두 번째로 가므로 카나리 배포에 씁니다.',
      },
      actor: 'gateway-controller',
      absent: { en: '1: equal shares.', ko: '1입니다. 고르게 나눕니다.' },
      mistake: {
        en: 'Reading it as a percentage: only the proportion counts, and `0` sends nothing.',
        ko: '퍼센트로 읽는 경우입니다. 비율만 의미가 있고 `0`이면 아무것도 보내지 않습니다.',
      },
      related: ['spec.rules[].backendRefs'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].backendRefs[].namespace',
    note: {
      id: 'http-route-backend-namespace',
      what: {
        en: 'The namespace of the Service; a ReferenceGrant in that namespace must allow the use.',
        ko: 'Service가 있는 네임스페이스입니다. 그 네임스페이스의 ReferenceGrant가 허용해야 합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'The namespace of the route.', ko: '라우트와 같은 네임스페이스입니다.' },
      mistake: {
        en: 'Leaving out the ReferenceGrant: the requests get an error 500.',
        ko: 'ReferenceGrant를 빠뜨리는 경우입니다. 요청이 오류 500을 받습니다.',
      },
      related: ['spec.rules[].backendRefs[].name'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.rules[].timeouts', 'spec.rules[].timeouts.request', 'spec.rules[].timeouts.backendRequest'],
    note: {
      id: 'http-route-timeouts',
      what: {
        en: 'How long the answer to a client (`request`), or one try at a backend (`backendRequest`), may take, such as `10s`.',
        ko: '클라이언트에 답하기까지(`request`), 또는 백엔드에 한 번 시도하는 데(`backendRequest`) 걸려도 되는 시간입니다. 예: `10s`.',
      },
      actor: 'gateway-controller',
      absent: { en: 'What the controller chooses.', ko: '컨트롤러가 정합니다.' },
      mistake: {
        en: 'A `backendRequest` longer than `request`: that is refused.',
        ko: '`backendRequest`를 `request`보다 길게 쓰는 경우입니다. 거부됩니다.',
      },
      related: ['spec.rules[].backendRefs'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/GatewayClass',
    field: 'spec',
    note: {
      id: 'gateway-class-spec',
      what: {
        en: 'Which controller serves the Gateways of this class, and with which settings.',
        ko: '이 class의 Gateway를 어느 컨트롤러가 어떤 설정으로 맡는지 정합니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.controllerName', 'spec.parametersRef'],
      learnMore: gatewayClass,
    },
  },
  {
    on: 'gateway.networking.k8s.io/GatewayClass',
    field: 'spec.description',
    note: {
      id: 'gateway-class-description',
      what: {
        en: 'A short text for people who choose a class; nothing acts on it.',
        ko: 'class를 고르는 사람을 위한 짧은 설명입니다. 동작에는 쓰이지 않습니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.controllerName'],
      learnMore: gatewayClass,
    },
  },
  {
    on: 'gateway.networking.k8s.io/GatewayClass',
    field: [
      'spec.parametersRef.group',
      'spec.parametersRef.kind',
      'spec.parametersRef.name',
      'spec.parametersRef.namespace',
    ],
    note: {
      id: 'gateway-class-parameters-object',
      what: {
        en: 'Which object has the settings; the `namespace` is needed for a kind that lives in namespaces, and for no other.',
        ko: '설정이 든 오브젝트입니다. `namespace`는 네임스페이스에 속하는 종류일 때만 씁니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'A kind that the controller does not know: it does not accept the class. Its documentation says which kinds it takes.',
        ko: '컨트롤러가 모르는 종류를 쓰는 경우입니다. class를 받아들이지 않습니다. 어떤 종류를 쓰는지는 컨트롤러의 문서에 있습니다.',
      },
      related: ['spec.controllerName'],
      learnMore: gatewayClass,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: ['spec.allowedListeners', 'spec.allowedListeners.namespaces', 'spec.allowedListeners.namespaces.from'],
    note: {
      id: 'gateway-allowed-listeners',
      what: {
        en: 'From which namespaces ListenerSets may add listeners to this Gateway: `None`, `Same`, `All`, or `Selector` by labels.',
        ko: '어느 네임스페이스의 ListenerSet이 이 Gateway에 listener를 더할 수 있는지 정합니다. `None`, `Same`, `All`, 또는 label로 고르는 `Selector`입니다.',
      },
      actor: 'gateway-controller',
      absent: { en: '`None`: only the listeners written here.', ko: '`None`입니다. 여기에 쓴 listener만 씁니다.' },
      related: ['spec.listeners'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.allowedListeners.namespaces.selector',
    note: {
      id: 'gateway-allowed-listener-namespaces',
      what: {
        en: 'The labels of the namespaces whose ListenerSets may attach; it counts only with `from: Selector`.',
        ko: 'ListenerSet이 붙을 수 있는 네임스페이스의 label입니다. `from: Selector`일 때만 쓰입니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.allowedListeners.namespaces.from'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.defaultScope',
    note: {
      id: 'gateway-default-scope',
      what: {
        en: '`All` makes this a default Gateway: routes that ask for one with `useDefaultGateways` attach without naming it.',
        ko: '`All`로 두면 기본 Gateway가 됩니다. `useDefaultGateways`로 요청한 라우트가 이름을 쓰지 않아도 붙습니다.',
      },
      actor: 'gateway-controller',
      absent: {
        en: '`None`: routes must name the Gateway.',
        ko: '`None`입니다. 라우트가 Gateway의 이름을 써야 합니다.',
      },
      mistake: {
        en: 'Using it where many teams write routes: one that was meant for another entry point attaches here as well. It is experimental.',
        ko: '여러 팀이 라우트를 쓰는 곳에서 켜는 경우입니다. 다른 입구를 위한 라우트까지 붙습니다. 실험적인 필드입니다.',
      },
      related: ['spec.listeners[].allowedRoutes'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: [
      'spec.infrastructure',
      'spec.infrastructure.labels',
      'spec.infrastructure.labels.*',
      'spec.infrastructure.annotations',
      'spec.infrastructure.annotations.*',
    ],
    note: {
      id: 'gateway-infrastructure',
      what: {
        en: 'Labels and annotations for what the controller makes for this Gateway, such as its Service or its Pods.',
        ko: '이 Gateway를 위해 컨트롤러가 만드는 Service나 Pod 등에 붙일 label과 annotation입니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Changing a label that reaches the Pods: some controllers make all of them anew.',
        ko: 'Pod까지 전해지는 label을 바꾸는 경우입니다. Pod를 모두 새로 만드는 컨트롤러도 있습니다.',
      },
      related: ['spec.gatewayClassName'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: [
      'spec.infrastructure.parametersRef',
      'spec.infrastructure.parametersRef.group',
      'spec.infrastructure.parametersRef.kind',
      'spec.infrastructure.parametersRef.name',
    ],
    note: {
      id: 'gateway-parameters',
      what: {
        en: 'An object in the namespace of the Gateway with settings for it alone, if the controller knows any.',
        ko: '이 Gateway만의 설정이 든, 같은 네임스페이스의 오브젝트입니다. 컨트롤러가 지원할 때만 씁니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'The settings of the GatewayClass.', ko: 'GatewayClass의 설정을 따릅니다.' },
      mistake: {
        en: 'An object that is missing or of a kind that the controller does not know: the Gateway is not accepted.',
        ko: '없는 오브젝트나 컨트롤러가 모르는 종류를 쓰는 경우입니다. Gateway를 받아들이지 않습니다.',
      },
      related: ['spec.gatewayClassName'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: ['spec.listeners[].allowedRoutes.kinds[].group', 'spec.listeners[].allowedRoutes.kinds[].kind'],
    note: {
      id: 'gateway-allowed-kind',
      what: {
        en: 'One kind of route that may attach, such as `HTTPRoute`, and its API group.',
        ko: '붙을 수 있는 라우트의 종류(예: `HTTPRoute`)와 API 그룹입니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'For `group`: `gateway.networking.k8s.io`.', ko: '`group`은 `gateway.networking.k8s.io`입니다.' },
      mistake: {
        en: 'A kind that does not fit the protocol, such as `TCPRoute` on an `HTTP` listener: the listener is not ready.',
        ko: '`HTTP` listener에 `TCPRoute`처럼 프로토콜에 맞지 않는 종류를 쓰는 경우입니다. listener가 준비되지 않습니다.',
      },
      related: ['spec.listeners[].protocol'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: [
      'spec.listeners[].tls.certificateRefs[].group',
      'spec.listeners[].tls.certificateRefs[].kind',
      'spec.tls.backend.clientCertificateRef.group',
      'spec.tls.backend.clientCertificateRef.kind',
    ],
    note: {
      id: 'gateway-certificate-kind',
      what: { en: 'What kind of object holds the certificate.', ko: '인증서가 든 오브젝트의 종류입니다.' },
      actor: 'gateway-controller',
      absent: { en: 'A `Secret` of the core group.', ko: 'core 그룹의 `Secret`입니다.' },
      mistake: {
        en: 'Another kind: few controllers take anything but a Secret.',
        ko: '다른 종류를 쓰는 경우입니다. Secret 말고 다른 것을 받는 컨트롤러는 드뭅니다.',
      },
      related: ['spec.listeners[].tls.certificateRefs'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: ['spec.listeners[].tls.options', 'spec.listeners[].tls.options.*'],
    note: {
      id: 'gateway-tls-options',
      what: {
        en: 'Settings of the controller for encryption, such as the oldest version of TLS; their keys have its domain.',
        ko: 'TLS 최소 버전처럼 컨트롤러마다 다른 암호화 설정입니다. 키에는 컨트롤러의 도메인을 붙입니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Taking keys over from another controller: unknown ones do nothing.',
        ko: '다른 컨트롤러의 키를 그대로 쓰는 경우입니다. 모르는 키는 아무 일도 하지 않습니다.',
      },
      related: ['spec.listeners[].tls.mode'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.tls',
    note: {
      id: 'gateway-tls',
      what: {
        en: 'Encryption for the whole Gateway: what clients must show (`frontend`), and what the Gateway shows to Services (`backend`).',
        ko: 'Gateway 전체의 암호화 설정입니다. `frontend`는 클라이언트가 제시해야 할 것, `backend`는 Gateway가 Service에 제시할 것입니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'Clients need no certificate.', ko: '클라이언트에 인증서를 요구하지 않습니다.' },
      mistake: {
        en: 'Looking for the certificate of the host name here: that stands under `tls` of the listener.',
        ko: '호스트 이름의 인증서를 여기에 쓰려는 경우입니다. 그것은 listener의 `tls`에 씁니다.',
      },
      related: ['spec.listeners[].tls'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: ['spec.tls.backend', 'spec.tls.backend.clientCertificateRef', 'spec.tls.backend.clientCertificateRef.name'],
    note: {
      id: 'gateway-client-certificate',
      what: {
        en: 'The Secret with the certificate that the Gateway shows when it connects to a Service over TLS.',
        ko: 'Gateway가 TLS로 Service에 연결할 때 제시하는 인증서가 든 Secret입니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'It shows none.', ko: '제시하지 않습니다.' },
      mistake: {
        en: 'Expecting it to switch on TLS towards Services: a BackendTLSPolicy does that.',
        ko: 'Service와의 TLS를 켠다고 기대하는 경우입니다. 그것은 BackendTLSPolicy가 합니다.',
      },
      related: ['spec.tls.frontend'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: 'spec.tls.backend.clientCertificateRef.namespace',
    note: {
      id: 'gateway-client-certificate-namespace',
      what: {
        en: 'The namespace of the Secret; a ReferenceGrant in that namespace must allow the use.',
        ko: 'Secret이 있는 네임스페이스입니다. 그 네임스페이스의 ReferenceGrant가 허용해야 합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'The namespace of the Gateway.', ko: 'Gateway와 같은 네임스페이스입니다.' },
      related: ['spec.tls.backend.clientCertificateRef.name'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: ['spec.tls.frontend', 'spec.tls.frontend.default'],
    note: {
      id: 'gateway-frontend-tls',
      what: {
        en: 'What every HTTPS listener asks of clients, unless `perPort` has something for its port.',
        ko: '모든 HTTPS listener가 클라이언트에 요구하는 것입니다. `perPort`에 그 포트의 설정이 있으면 그것을 따릅니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.tls.frontend.perPort'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/Gateway',
    field: ['spec.tls.frontend.perPort', 'spec.tls.frontend.perPort[].port', 'spec.tls.frontend.perPort[].tls'],
    note: {
      id: 'gateway-frontend-tls-port',
      what: {
        en: 'What listeners of one port ask of clients, in place of `default`.',
        ko: '한 포트의 listener가 클라이언트에 요구하는 것입니다. `default`를 대신합니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Expecting it to add to `default`: it replaces all of it.',
        ko: '`default`에 더해진다고 생각하는 경우입니다. 전부를 대신합니다.',
      },
      related: ['spec.tls.frontend.default'],
      learnMore: gatewayPage,
    },
  },
  {
    on: 'TLSConfig',
    field: 'validation',
    note: {
      id: 'gateway-client-validation',
      what: {
        en: 'Asks clients for a certificate (mutual TLS) and says which ones are trusted.',
        ko: '클라이언트에 인증서를 요구하고(mutual TLS) 어떤 인증서를 믿을지 정합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'Clients need none.', ko: '요구하지 않습니다.' },
      mistake: {
        en: 'Switching it on for a site that browsers open: they ask their users for a certificate.',
        ko: '브라우저로 여는 사이트에서 켜는 경우입니다. 브라우저가 사용자에게 인증서를 고르라고 합니다.',
      },
      learnMore: gatewayPage,
    },
  },
  {
    on: 'TLSConfig',
    field: ['validation.caCertificateRefs', 'validation.caCertificateRefs[].name'],
    note: {
      id: 'gateway-ca-certificates',
      what: {
        en: 'The ConfigMap whose key `ca.crt` has the root certificates by which those of clients are checked.',
        ko: '클라이언트의 인증서를 검사할 루트 인증서가 든 ConfigMap입니다. 키는 `ca.crt`입니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'A ConfigMap without `ca.crt`: the listener is not ready and accepts nobody.',
        ko: '`ca.crt`가 없는 ConfigMap을 쓰는 경우입니다. listener가 준비되지 않아 아무도 받지 않습니다.',
      },
      learnMore: gatewayPage,
    },
  },
  {
    on: 'TLSConfig',
    field: ['validation.caCertificateRefs[].group', 'validation.caCertificateRefs[].kind'],
    note: {
      id: 'gateway-ca-certificates-kind',
      what: {
        en: 'What kind of object holds the root certificates: a `ConfigMap` of the core group (`""`) works everywhere.',
        ko: '루트 인증서가 든 오브젝트의 종류입니다. core 그룹(`""`)의 `ConfigMap`은 어디서나 됩니다.',
      },
      actor: 'gateway-controller',
      learnMore: gatewayPage,
    },
  },
  {
    on: 'TLSConfig',
    field: 'validation.caCertificateRefs[].namespace',
    note: {
      id: 'gateway-ca-certificates-namespace',
      what: {
        en: 'The namespace of the ConfigMap; a ReferenceGrant in that namespace must allow the use.',
        ko: 'ConfigMap이 있는 네임스페이스입니다. 그 네임스페이스의 ReferenceGrant가 허용해야 합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'The namespace of the Gateway.', ko: 'Gateway와 같은 네임스페이스입니다.' },
      learnMore: gatewayPage,
    },
  },
  {
    on: 'TLSConfig',
    field: 'validation.mode',
    note: {
      id: 'gateway-client-validation-mode',
      what: {
        en: '`AllowValidOnly` refuses clients without a valid certificate; `AllowInsecureFallback` lets them in and leaves the decision to the Service.',
        ko: '`AllowValidOnly`는 유효한 인증서가 없는 클라이언트를 거부합니다. `AllowInsecureFallback`은 받아들이고 판단을 Service에 맡깁니다.',
      },
      actor: 'gateway-controller',
      absent: { en: '`AllowValidOnly`.', ko: '`AllowValidOnly`입니다.' },
      mistake: {
        en: '`AllowInsecureFallback` in front of a Service that checks nothing: everybody gets in.',
        ko: '아무것도 확인하지 않는 Service 앞에서 `AllowInsecureFallback`을 쓰는 경우입니다. 누구나 들어옵니다.',
      },
      learnMore: gatewayPage,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.parentRefs[].group', 'spec.parentRefs[].kind'],
    note: {
      id: 'http-route-parent-kind',
      what: {
        en: 'What the route attaches to: a Gateway, or a `Service` (group `""`) for traffic inside a service mesh.',
        ko: '라우트가 붙을 대상의 종류입니다. Gateway, 또는 service mesh 안의 트래픽이면 `Service`(그룹 `""`)입니다.',
      },
      actor: 'gateway-controller',
      absent: {
        en: 'A `Gateway` of `gateway.networking.k8s.io`.',
        ko: '`gateway.networking.k8s.io`의 `Gateway`입니다.',
      },
      mistake: {
        en: '`kind: Service` without `group: ""`: no such kind exists in the group of the Gateway API.',
        ko: '`group: ""` 없이 `kind: Service`만 쓰는 경우입니다. Gateway API 그룹에는 그런 종류가 없습니다.',
      },
      related: ['spec.parentRefs'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.useDefaultGateways',
    note: {
      id: 'http-route-default-gateways',
      what: {
        en: '`All` attaches the route to every default Gateway of the cluster, without naming one.',
        ko: '`All`이면 이름을 쓰지 않아도 클러스터의 모든 기본 Gateway에 붙습니다.',
      },
      actor: 'gateway-controller',
      absent: { en: '`None`: only those in `parentRefs`.', ko: '`None`입니다. `parentRefs`에 쓴 것에만 붙습니다.' },
      mistake: {
        en: 'Using it for what must stay inside: a default Gateway that opens to the Internet may be added at any time. It is experimental.',
        ko: '내부에만 있어야 하는 라우트에 쓰는 경우입니다. 인터넷에 열린 기본 Gateway가 언제든 생길 수 있습니다. 실험적인 필드입니다.',
      },
      related: ['spec.parentRefs'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].name',
    note: {
      id: 'http-route-rule-name',
      what: {
        en: 'A name for the rule, unique in the route; policies can refer to it.',
        ko: '라우트 안에서 유일한 규칙의 이름입니다. 정책이 이 이름으로 가리킬 수 있습니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.rules'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.rules[].matches[].headers[].name', 'spec.rules[].matches[].headers[].value'],
    note: {
      id: 'http-route-header-match',
      what: {
        en: 'A header that the request must have, and the value it must have; capitals in the name do not matter.',
        ko: '요청에 있어야 하는 헤더와 그 값입니다. 이름의 대소문자는 구분하지 않습니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Writing one header twice to allow two values: only the first entry counts. Use two `matches`.',
        ko: '값을 둘 허용하려고 같은 헤더를 두 번 쓰는 경우입니다. 첫 항목만 봅니다. `matches`를 둘로 나누십시오.',
      },
      related: ['spec.rules[].matches[].headers[].type'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.rules[].matches[].queryParams[].name', 'spec.rules[].matches[].queryParams[].value'],
    note: {
      id: 'http-route-query-match',
      what: {
        en: 'A parameter behind the `?` of the address, and the value it must have; capitals in the name matter.',
        ko: '주소의 `?` 뒤에 오는 매개변수와 그 값입니다. 이름의 대소문자를 구분합니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Relying on a parameter that a request has twice: controllers differ in which one they compare.',
        ko: '같은 매개변수가 두 번 오는 요청에 의존하는 경우입니다. 어느 것을 비교하는지는 컨트롤러마다 다릅니다.',
      },
      related: ['spec.rules[].matches[].queryParams[].type'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.rules[].matches[].headers[].type', 'spec.rules[].matches[].queryParams[].type'],
    note: {
      id: 'http-route-match-type',
      what: {
        en: 'How the value is compared: `Exact`, or `RegularExpression` in the dialect of the controller.',
        ko: '값을 비교하는 방법입니다. `Exact`, 또는 컨트롤러마다 문법이 다른 `RegularExpression`입니다.',
      },
      actor: 'gateway-controller',
      absent: { en: '`Exact`.', ko: '`Exact`입니다.' },
      mistake: {
        en: 'A regular expression moved from one controller to another: it may mean something else there.',
        ko: '정규식을 다른 컨트롤러로 그대로 옮기는 경우입니다. 뜻이 달라질 수 있습니다.',
      },
      related: ['spec.rules[].matches'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].backendRefs[].filters',
    note: {
      id: 'http-route-backend-filters',
      what: {
        en: 'Changes only to the requests that go to this backend, as under `filters` of the rule.',
        ko: '이 백엔드로 가는 요청만 바꿉니다. 쓰는 법은 규칙의 `filters`와 같습니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Counting on it: many controllers know filters of rules only.',
        ko: '어디서나 된다고 믿는 경우입니다. 규칙의 filter만 지원하는 컨트롤러가 많습니다.',
      },
      related: ['spec.rules[].filters'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.rules[].backendRefs[].group', 'spec.rules[].backendRefs[].kind'],
    note: {
      id: 'http-route-backend-kind',
      what: { en: 'What kind of object takes the requests.', ko: '요청을 받을 오브젝트의 종류입니다.' },
      actor: 'gateway-controller',
      absent: { en: 'A `Service` of the core group.', ko: 'core 그룹의 `Service`입니다.' },
      mistake: {
        en: 'A Service of the type `ExternalName`: controllers should refuse it, since it may lead anywhere.',
        ko: '`ExternalName` 타입의 Service를 쓰는 경우입니다. 어디로든 갈 수 있어 컨트롤러가 거부할 수 있습니다.',
      },
      related: ['spec.rules[].backendRefs[].name'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.rules[].retry', 'spec.rules[].retry.attempts'],
    note: {
      id: 'http-route-retry',
      what: {
        en: 'How often a request that failed is sent again (`attempts`), and after which answers.',
        ko: '실패한 요청을 몇 번까지(`attempts`), 어떤 응답에 다시 보낼지 정합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'What the controller chooses.', ko: '컨트롤러가 정합니다.' },
      mistake: {
        en: 'Retrying what must not happen twice, such as a payment: the first try may have worked. It is experimental.',
        ko: '결제처럼 두 번 일어나면 안 되는 요청을 다시 보내는 경우입니다. 첫 시도가 성공했을 수 있습니다. 실험적인 필드입니다.',
      },
      related: ['spec.rules[].timeouts'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].retry.backoff',
    note: {
      id: 'http-route-retry-backoff',
      what: {
        en: 'The shortest time between two tries, such as `100ms`.',
        ko: '두 시도 사이의 가장 짧은 시간입니다. 예: `100ms`.',
      },
      actor: 'gateway-controller',
      absent: { en: 'What the controller chooses.', ko: '컨트롤러가 정합니다.' },
      mistake: {
        en: 'Many tries with a long pause: `timeouts.request` ends them all the same.',
        ko: '오래 쉬며 여러 번 시도하게 하는 경우입니다. 그래도 `timeouts.request`에서 끝납니다.',
      },
      related: ['spec.rules[].retry.attempts', 'spec.rules[].timeouts.request'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].retry.codes',
    note: {
      id: 'http-route-retry-codes',
      what: {
        en: 'The status codes of answers after which the request is sent again, such as 502 and 503.',
        ko: '요청을 다시 보내게 하는 응답의 상태 코드입니다. 예를 들어 502와 503입니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Codes that say that the request is wrong, such as 404: another try changes nothing.',
        ko: '404처럼 요청이 잘못되었다는 코드를 쓰는 경우입니다. 다시 보내도 달라지지 않습니다.',
      },
      related: ['spec.rules[].retry.attempts'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.rules[].sessionPersistence', 'spec.rules[].sessionPersistence.type'],
    note: {
      id: 'http-route-session',
      what: {
        en: 'Keeps a client with the Pod that answered first, by a `Cookie` or a `Header`.',
        ko: '같은 클라이언트를 처음 응답한 Pod로 계속 보냅니다. `Cookie`나 `Header`로 구분합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'Any Pod may get the next request.', ko: '다음 요청은 어느 Pod로든 갈 수 있습니다.' },
      mistake: {
        en: 'Keeping state in a Pod because of it: when the Pod goes, the state goes. It is experimental.',
        ko: '이것을 믿고 Pod에 상태를 두는 경우입니다. Pod가 사라지면 상태도 사라집니다. 실험적인 필드입니다.',
      },
      related: ['spec.rules[].backendRefs'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].sessionPersistence.sessionName',
    note: {
      id: 'http-route-session-name',
      what: { en: 'The name of the cookie or of the header.', ko: '쿠키나 헤더의 이름입니다.' },
      actor: 'gateway-controller',
      absent: { en: 'The controller chooses one.', ko: '컨트롤러가 정합니다.' },
      mistake: {
        en: 'One name for two routes of the same host: they overwrite each other.',
        ko: '같은 호스트의 두 라우트에 같은 이름을 쓰는 경우입니다. 서로 덮어씁니다.',
      },
      related: ['spec.rules[].sessionPersistence'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: ['spec.rules[].sessionPersistence.absoluteTimeout', 'spec.rules[].sessionPersistence.idleTimeout'],
    note: {
      id: 'http-route-session-timeouts',
      what: {
        en: 'When a session ends, such as `1h`: after this time in all (`absoluteTimeout`), or without a request (`idleTimeout`).',
        ko: '세션이 끝나는 시간입니다. 예: `1h`. 시작한 뒤 전체 시간(`absoluteTimeout`)이나 요청이 없는 시간(`idleTimeout`)으로 정합니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.rules[].sessionPersistence.cookieConfig'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: [
      'spec.rules[].sessionPersistence.cookieConfig',
      'spec.rules[].sessionPersistence.cookieConfig.lifetimeType',
    ],
    note: {
      id: 'http-route-session-cookie',
      what: {
        en: 'Whether the cookie goes with the browser session (`Session`) or stays until `absoluteTimeout` (`Permanent`).',
        ko: '쿠키가 브라우저 세션과 함께 사라질지(`Session`), `absoluteTimeout`까지 남을지(`Permanent`) 정합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: '`Session`.', ko: '`Session`입니다.' },
      mistake: {
        en: '`Permanent` without `absoluteTimeout`: that is refused.',
        ko: '`absoluteTimeout` 없이 `Permanent`를 쓰는 경우입니다. 거부됩니다.',
      },
      related: ['spec.rules[].sessionPersistence.absoluteTimeout'],
      learnMore: httpRoute,
    },
  },
];
