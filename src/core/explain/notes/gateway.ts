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
        ko: '없는 class를 쓰는 경우입니다. 오브젝트로는 받아들여지지만 아무것도 듣지 않습니다.',
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
        ko: 'Gateway가 듣는 것입니다. 항목마다 포트와 프로토콜, 필요하면 호스트 이름을 씁니다.',
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
    field: ['spec.rules[].filters', 'spec.rules[].filters[].type'],
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
    field: 'spec.rules[].filters[].requestRedirect',
    note: {
      id: 'http-route-redirect',
      what: {
        en: 'Answers with a redirect, for instance from HTTP to HTTPS; the request reaches no Service.',
        ko: '예를 들어 HTTP에서 HTTPS로 가도록 redirect로 답합니다. 요청은 Service에 닿지 않습니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Writing `backendRefs` in the same rule: nothing would ever go there, so it is refused.',
        ko: '같은 규칙에 `backendRefs`를 쓰는 경우입니다. 그리로 가는 것이 없으므로 거부됩니다.',
      },
      related: ['spec.rules[].filters[].type'],
      learnMore: httpRoute,
    },
  },
  {
    on: 'gateway.networking.k8s.io/HTTPRoute',
    field: 'spec.rules[].filters[].urlRewrite',
    note: {
      id: 'http-route-rewrite',
      what: {
        en: 'Changes the host or the path of the request before the Service gets it, for instance to cut off `/api`.',
        ko: 'Service가 받기 전에 요청의 호스트나 경로를 바꿉니다. 예를 들어 `/api`를 잘라 냅니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.rules[].matches[].path'],
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
        ko: '다른 백엔드에 대한 요청의 비율입니다. 90과 10이면 열에 하나가 두 번째로 가므로 canary 배포에 씁니다.',
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
];
