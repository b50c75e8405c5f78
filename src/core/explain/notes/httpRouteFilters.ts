import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/services-networking/gateway/#api-kind-httproute';

/** What an HTTPRoute does to requests and answers, for a rule or for one backend. */
export const httpRouteFilters: readonly FieldNote[] = [
  {
    on: 'HTTPRouteFilter',
    field: 'type',
    note: {
      id: 'http-filter-type',
      what: {
        en: 'Which filter this is; its settings stand under the field of the same name, so `URLRewrite` under `urlRewrite`.',
        ko: '어떤 filter인지 정합니다. 설정은 같은 이름의 필드에 씁니다. `URLRewrite`라면 `urlRewrite`입니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'A `type` whose field is missing, or the field of another type: the route is refused.',
        ko: '`type`에 맞는 필드가 없거나 다른 타입의 필드를 쓰는 경우입니다. 라우트가 거부됩니다.',
      },
      related: ['spec.rules[].filters'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: 'requestRedirect',
    note: {
      id: 'http-route-redirect',
      what: {
        en: 'Answers with a redirect, for instance from HTTP to HTTPS; the request reaches no Service.',
        ko: '예를 들어 HTTP에서 HTTPS로 가도록 리다이렉트로 응답합니다. 요청은 Service에 닿지 않습니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Writing `backendRefs` in the same rule: nothing would ever go there, so it is refused.',
        ko: '같은 규칙에 `backendRefs`를 쓰는 경우입니다. 그리로 가는 것이 없으므로 거부됩니다.',
      },
      related: ['spec.rules[].filters[].type'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: 'requestRedirect.scheme',
    note: {
      id: 'http-redirect-scheme',
      what: {
        en: '`http` or `https`: how the client shall ask again.',
        ko: '클라이언트가 다시 요청할 때 쓸 스킴입니다. `http`나 `https`입니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'As it asked before.', ko: '처음 요청한 스킴 그대로입니다.' },
      mistake: {
        en: 'Redirecting to `https` on the HTTPS listener as well: the client goes round in circles. Attach this route to the HTTP listener.',
        ko: 'HTTPS listener에서도 `https`로 보내는 경우입니다. 리다이렉트가 끝없이 되풀이됩니다. 이 라우트는 HTTP listener에만 붙이십시오.',
      },
      related: ['spec.parentRefs[].sectionName'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['requestRedirect.hostname', 'requestRedirect.port'],
    note: {
      id: 'http-redirect-host',
      what: { en: 'The host name and the port of the new address.', ko: '새 주소의 호스트 이름과 포트입니다.' },
      actor: 'gateway-controller',
      absent: {
        en: 'The host of the request, and the port that goes with the scheme.',
        ko: '요청의 호스트와 그 스킴의 기본 포트입니다.',
      },
      related: ['spec.rules[].filters[].requestRedirect.scheme'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: 'requestRedirect.statusCode',
    note: {
      id: 'http-redirect-status',
      what: {
        en: 'The status of the answer: 301 and 308 for good, 302, 303 and 307 for now; 307 and 308 keep the method.',
        ko: '응답의 상태 코드입니다. 301과 308은 영구, 302와 303, 307은 임시 이동이며 307과 308은 메서드를 유지합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: '302.', ko: '302입니다.' },
      mistake: {
        en: '301 while still trying it out: browsers remember it for long.',
        ko: '시험하는 동안 301을 쓰는 경우입니다. 브라우저가 오래 기억합니다.',
      },
      related: ['spec.rules[].filters[].requestRedirect'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: 'urlRewrite',
    note: {
      id: 'http-route-rewrite',
      what: {
        en: 'Changes the host or the path of the request before the Service gets it, for instance to cut off `/api`.',
        ko: 'Service가 받기 전에 요청의 호스트나 경로를 바꿉니다. 예를 들어 `/api`를 잘라 냅니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.rules[].matches[].path'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: 'urlRewrite.hostname',
    note: {
      id: 'http-rewrite-hostname',
      what: {
        en: 'The host name that the Service sees instead of the one that the client asked for.',
        ko: '클라이언트가 요청한 것 대신 Service가 보게 될 호스트 이름입니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'It stays as it is.', ko: '그대로입니다.' },
      related: ['spec.hostnames'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['requestRedirect.path', 'requestRedirect.path.type', 'urlRewrite.path', 'urlRewrite.path.type'],
    note: {
      id: 'http-path-modifier',
      what: {
        en: 'How the path changes: `ReplaceFullPath` replaces all of it, `ReplacePrefixMatch` only the part that matched.',
        ko: '경로를 바꾸는 방법입니다. `ReplaceFullPath`는 전체를, `ReplacePrefixMatch`는 맞은 앞부분만 바꿉니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'The path stays.', ko: '경로는 그대로입니다.' },
      related: ['spec.rules[].matches[].path'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['requestRedirect.path.replaceFullPath', 'urlRewrite.path.replaceFullPath'],
    note: {
      id: 'http-path-full',
      what: { en: 'The new path, whatever the request asked for.', ko: '요청과 상관없이 쓸 새 경로입니다.' },
      actor: 'gateway-controller',
      related: ['spec.rules[].matches[].path'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['requestRedirect.path.replacePrefixMatch', 'urlRewrite.path.replacePrefixMatch'],
    note: {
      id: 'http-path-prefix',
      what: {
        en: 'What takes the place of the prefix: with the match `/api` and `/` here, `/api/v1` becomes `/v1`.',
        ko: '앞부분을 대신할 경로입니다. 조건이 `/api`이고 여기가 `/`이면 `/api/v1`은 `/v1`이 됩니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Using it with a match that is not `PathPrefix`: the route is not accepted.',
        ko: '`PathPrefix`가 아닌 조건과 함께 쓰는 경우입니다. 라우트가 받아들여지지 않습니다.',
      },
      related: ['spec.rules[].matches[].path.type'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['requestHeaderModifier', 'responseHeaderModifier'],
    note: {
      id: 'http-header-modifier',
      what: {
        en: 'Sets, adds or removes headers: of the request before the Service gets it, or of the answer before the client does.',
        ko: '헤더를 설정하거나 더하거나 지웁니다. 요청은 Service가 받기 전, 응답은 클라이언트가 받기 전에 바꿉니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Naming one header under two of `set`, `add` and `remove`: what comes of it is not defined.',
        ko: '한 헤더를 `set`, `add`, `remove` 중 둘에 쓰는 경우입니다. 결과가 정해져 있지 않습니다.',
      },
      related: ['spec.rules[].filters'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: [
      'requestHeaderModifier.set',
      'requestHeaderModifier.set[].name',
      'requestHeaderModifier.set[].value',
      'responseHeaderModifier.set',
      'responseHeaderModifier.set[].name',
      'responseHeaderModifier.set[].value',
    ],
    note: {
      id: 'http-header-set',
      what: {
        en: 'Headers that get this value, whether they were there before or not.',
        ko: '전에 있었든 없었든 이 값으로 설정할 헤더입니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.rules[].filters[].requestHeaderModifier.add'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: [
      'requestHeaderModifier.add',
      'requestHeaderModifier.add[].name',
      'requestHeaderModifier.add[].value',
      'responseHeaderModifier.add',
      'responseHeaderModifier.add[].name',
      'responseHeaderModifier.add[].value',
    ],
    note: {
      id: 'http-header-add',
      what: {
        en: 'Headers that are added; one that is there already keeps its value and gets this one as well.',
        ko: '더할 헤더입니다. 이미 있으면 원래 값 뒤에 이 값이 붙습니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Adding what a client may send itself, such as the name of a user: both values arrive. Use `set`.',
        ko: '사용자 이름처럼 클라이언트도 보낼 수 있는 헤더를 더하는 경우입니다. 두 값이 모두 전해집니다. `set`을 쓰십시오.',
      },
      related: ['spec.rules[].filters[].requestHeaderModifier.set'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['requestHeaderModifier.remove', 'responseHeaderModifier.remove'],
    note: {
      id: 'http-header-remove',
      what: {
        en: 'Names of headers that are taken out; capitals do not matter.',
        ko: '지울 헤더의 이름입니다. 대소문자는 구분하지 않습니다.',
      },
      actor: 'gateway-controller',
      related: ['spec.rules[].filters[].requestHeaderModifier'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['requestMirror'],
    note: {
      id: 'http-mirror',
      what: {
        en: 'Sends a copy of the requests to another Service as well and ignores its answers; good for trying out a new version.',
        ko: '요청의 사본을 다른 Service에도 보내고 그 응답은 버립니다. 새 버전을 시험할 때 좋습니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Mirroring requests that change something: the copy changes it a second time.',
        ko: '무언가를 바꾸는 요청을 복제하는 경우입니다. 사본이 한 번 더 바꿉니다.',
      },
      related: ['spec.rules[].backendRefs'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: [
      'requestMirror.percent',
      'requestMirror.fraction',
      'requestMirror.fraction.numerator',
      'requestMirror.fraction.denominator',
    ],
    note: {
      id: 'http-mirror-share',
      what: {
        en: 'Which share of the requests is copied: a percentage, or a fraction such as 1 of 1000.',
        ko: '요청 가운데 복제할 비율입니다. 퍼센트나, 1000 중 1과 같은 분수로 씁니다.',
      },
      actor: 'gateway-controller',
      absent: {
        en: 'All of them; the denominator of a fraction is 100.',
        ko: '모두 복제합니다. 분수의 분모는 100입니다.',
      },
      mistake: {
        en: 'Setting `percent` and `fraction`: only one of the two is allowed.',
        ko: '`percent`와 `fraction`을 모두 쓰는 경우입니다. 둘 중 하나만 쓸 수 있습니다.',
      },
      related: ['spec.rules[].filters[].requestMirror'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: [
      'requestMirror.backendRef',
      'requestMirror.backendRef.name',
      'externalAuth.backendRef',
      'externalAuth.backendRef.name',
    ],
    note: {
      id: 'http-filter-backend',
      what: {
        en: 'The Service that the filter sends to: the copies of requests, or the question whether a request is allowed.',
        ko: 'filter가 보낼 Service입니다. 요청의 사본이나, 요청을 허용할지 묻는 질문을 받습니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'A Service that does not exist: copies are dropped, but requests that nobody can allow are refused.',
        ko: '없는 Service를 쓰는 경우입니다. 사본은 버려지지만, 허용 여부를 물을 수 없는 요청은 거부됩니다.',
      },
      related: ['spec.rules[].backendRefs'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['requestMirror.backendRef.port', 'externalAuth.backendRef.port'],
    note: {
      id: 'http-filter-backend-port',
      what: {
        en: 'The `port` of the Service, as a number; for a Service it is required.',
        ko: 'Service의 `port`를 번호로 씁니다. Service라면 반드시 써야 합니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: "Writing the container's port: the `targetPort` of the Service plays no part here.",
        ko: '컨테이너의 포트를 쓰는 경우입니다. Service의 `targetPort`는 여기서 상관없습니다.',
      },
      related: ['spec.rules[].backendRefs[].port'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['requestMirror.backendRef.namespace', 'externalAuth.backendRef.namespace'],
    note: {
      id: 'http-filter-backend-namespace',
      what: {
        en: 'The namespace of the Service; a ReferenceGrant in that namespace must allow the use.',
        ko: 'Service가 있는 네임스페이스입니다. 그 네임스페이스의 ReferenceGrant가 허용해야 합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'The namespace of the route.', ko: '라우트와 같은 네임스페이스입니다.' },
      related: ['spec.rules[].backendRefs[].namespace'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: [
      'requestMirror.backendRef.group',
      'requestMirror.backendRef.kind',
      'externalAuth.backendRef.group',
      'externalAuth.backendRef.kind',
    ],
    note: {
      id: 'http-filter-backend-kind',
      what: { en: 'What kind of object it is sent to.', ko: '보낼 오브젝트의 종류입니다.' },
      actor: 'gateway-controller',
      absent: { en: 'A `Service` of the core group.', ko: 'core 그룹의 `Service`입니다.' },
      related: ['spec.rules[].backendRefs[].kind'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: 'cors',
    note: {
      id: 'http-cors',
      what: {
        en: 'Tells browsers which web pages of other sites may send requests here.',
        ko: '다른 사이트의 웹 페이지 가운데 어디서 여기로 요청해도 되는지 브라우저에 알립니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'The Service answers such questions itself.', ko: 'Service가 직접 답합니다.' },
      mistake: {
        en: 'Taking it for a lock: only browsers keep to it, other clients send what they like.',
        ko: '차단 수단으로 여기는 경우입니다. 브라우저만 지키며 다른 클라이언트는 무엇이든 보냅니다.',
      },
      related: ['spec.rules[].filters'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: 'cors.allowOrigins',
    note: {
      id: 'http-cors-origins',
      what: {
        en: 'The sites whose pages may send requests, such as `https://shop.example.com` or `https://*.example.com`.',
        ko: '요청을 보내도 되는 사이트입니다. 예: `https://shop.example.com`, `https://*.example.com`.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'A path or a slash at the end: an origin is scheme, host and port only.',
        ko: '끝에 경로나 슬래시를 붙이는 경우입니다. 출처는 스킴과 호스트, 포트로만 이루어집니다.',
      },
      related: ['spec.rules[].filters[].cors.allowCredentials'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['cors.allowMethods', 'cors.allowHeaders'],
    note: {
      id: 'http-cors-methods',
      what: {
        en: 'The methods and the request headers that such pages may use; `*` is any.',
        ko: '그런 페이지가 쓸 수 있는 메서드와 요청 헤더입니다. `*`는 모두를 뜻합니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Leaving out headers that the page sends, such as `Authorization`: the browser stops the request.',
        ko: '`Authorization`처럼 페이지가 보내는 헤더를 빠뜨리는 경우입니다. 브라우저가 요청을 막습니다.',
      },
      related: ['spec.rules[].filters[].cors.allowOrigins'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: 'cors.exposeHeaders',
    note: {
      id: 'http-cors-expose',
      what: {
        en: 'Headers of the answer that the page may read besides the usual ones.',
        ko: '페이지가 기본 헤더 외에 더 읽을 수 있는 응답 헤더입니다.',
      },
      actor: 'gateway-controller',
      absent: {
        en: 'Only the usual ones, such as `Content-Type`.',
        ko: '`Content-Type` 같은 기본 헤더만 읽을 수 있습니다.',
      },
      related: ['spec.rules[].filters[].cors'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: 'cors.allowCredentials',
    note: {
      id: 'http-cors-credentials',
      what: {
        en: 'Whether requests of such pages may carry cookies and the like.',
        ko: '그런 페이지의 요청에 쿠키 등을 실을 수 있는지 정합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: '`false`.', ko: '`false`입니다.' },
      mistake: {
        en: '`true` with origins that are too wide: another site can then act in the name of the user.',
        ko: '출처를 넓게 두고 `true`로 하는 경우입니다. 다른 사이트가 사용자 이름으로 행동할 수 있습니다.',
      },
      related: ['spec.rules[].filters[].cors.allowOrigins'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: 'cors.maxAge',
    note: {
      id: 'http-cors-max-age',
      what: {
        en: 'How many seconds a browser remembers the answer before it asks again.',
        ko: '브라우저가 답을 기억하는 시간(초)입니다. 지나면 다시 묻습니다.',
      },
      actor: 'gateway-controller',
      absent: { en: '5 seconds.', ko: '5초입니다.' },
      related: ['spec.rules[].filters[].cors'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['extensionRef', 'extensionRef.group', 'extensionRef.kind', 'extensionRef.name'],
    note: {
      id: 'http-extension',
      what: {
        en: 'A filter of the controller itself, written as an object of its own in the same namespace.',
        ko: '컨트롤러 고유의 filter입니다. 같은 네임스페이스의 오브젝트로 씁니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'An object that is missing: the requests get an error, the filter is not skipped.',
        ko: '없는 오브젝트를 쓰는 경우입니다. filter를 건너뛰지 않고 요청이 오류를 받습니다.',
      },
      related: ['spec.rules[].filters'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['externalAuth', 'externalAuth.protocol'],
    note: {
      id: 'http-external-auth',
      what: {
        en: 'Asks another service, over `HTTP` or `GRPC`, whether a request is allowed before it goes on.',
        ko: '요청을 넘기기 전에 허용할지를 다른 서비스에 `HTTP`나 `GRPC`로 묻습니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'A service that is slow or down: every request waits, and without an answer it is refused. It is experimental.',
        ko: '느리거나 멈춘 서비스를 쓰는 경우입니다. 모든 요청이 기다리고, 응답이 없으면 거부됩니다. 실험적인 필드입니다.',
      },
      related: ['spec.rules[].filters'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['externalAuth.forwardBody', 'externalAuth.forwardBody.maxSize'],
    note: {
      id: 'http-external-auth-body',
      what: {
        en: 'Whether the service also gets the body of the request, and at most how many bytes.',
        ko: '요청 본문도 보낼지, 보낸다면 몇 바이트까지인지 정합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'It gets no body.', ko: '본문은 보내지 않습니다.' },
      mistake: {
        en: 'Allowing large bodies: the Gateway holds all of them in memory meanwhile.',
        ko: '큰 본문을 허용하는 경우입니다. 그동안 Gateway가 메모리에 모두 들고 있습니다.',
      },
      related: ['spec.rules[].filters[].externalAuth'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['externalAuth.grpc', 'externalAuth.grpc.allowedHeaders'],
    note: {
      id: 'http-external-auth-grpc',
      what: {
        en: 'Settings for `GRPC`: which headers of the request the service gets.',
        ko: '`GRPC`의 설정입니다. 서비스에 보낼 요청 헤더를 정합니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'All headers.', ko: '모든 헤더를 보냅니다.' },
      related: ['spec.rules[].filters[].externalAuth'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: ['externalAuth.http', 'externalAuth.http.path', 'externalAuth.http.allowedHeaders'],
    note: {
      id: 'http-external-auth-http',
      what: {
        en: 'Settings for `HTTP`: the path put in front, and which headers the service gets besides `Authorization` and the usual ones.',
        ko: '`HTTP`의 설정입니다. 앞에 붙일 경로와, `Authorization` 등 기본 헤더 외에 보낼 헤더를 정합니다.',
      },
      actor: 'gateway-controller',
      mistake: {
        en: 'Forgetting the cookie by which the program knows its users: it is not sent unless it is named.',
        ko: '사용자를 구분하는 쿠키를 빠뜨리는 경우입니다. 적지 않으면 보내지 않습니다.',
      },
      related: ['spec.rules[].filters[].externalAuth'],
      learnMore: page,
    },
  },
  {
    on: 'HTTPRouteFilter',
    field: 'externalAuth.http.allowedResponseHeaders',
    note: {
      id: 'http-external-auth-response',
      what: {
        en: 'Which headers of its answer are handed on to the Service, such as the name of the user.',
        ko: '응답 헤더 가운데 Service에 넘길 것입니다. 예를 들어 사용자 이름입니다.',
      },
      actor: 'gateway-controller',
      absent: { en: 'All but those of the host.', ko: '호스트에 관한 헤더를 뺀 나머지 모두입니다.' },
      related: ['spec.rules[].filters[].externalAuth'],
      learnMore: page,
    },
  },
];
