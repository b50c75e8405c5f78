import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import { ConfigMap, Secret, Service } from '../kubernetes/kinds.ts';
import { byCheckedReference, byName, byNamespacedReference, byReference, byRule, type Relation } from './relation.ts';

const ofGatewayApi = (kind: string): GroupKind => ({ group: 'gateway.networking.k8s.io', kind });
const Gateway = ofGatewayApi('Gateway');
const GatewayClass = ofGatewayApi('GatewayClass');
const ListenerSet = ofGatewayApi('ListenerSet');
const BackendTLSPolicy = ofGatewayApi('BackendTLSPolicy');
const ReferenceGrant = ofGatewayApi('ReferenceGrant');
const routes = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].map(ofGatewayApi);
const filteringRoutes = ['HTTPRoute', 'GRPCRoute'].map(ofGatewayApi);

/** The Gateway API (https://gateway-api.sigs.k8s.io/reference/spec/). */
export const gatewayRelations: readonly Relation[] = [
  {
    id: 'gateway-uses-gatewayclass',
    rows: ['R096'],
    category: 'uses',
    verb: { en: 'is run by the controller of', ko: '이 클래스의 컨트롤러가 실행' },
    from: [Gateway],
    match: byName(GatewayClass, 'spec.gatewayClassName'),
  },
  {
    id: 'gateway-presents-secret',
    rows: ['R097'],
    category: 'uses',
    verb: { en: 'serves HTTPS with the certificate in', ko: 'HTTPS 인증서로 사용' },
    from: [Gateway, ListenerSet],
    match: byCheckedReference('referenceGrant', [Secret], 'spec.listeners[].tls.certificateRefs[]'),
  },
  {
    id: 'gateway-identifies-with-secret',
    rows: ['R098'],
    category: 'uses',
    verb: { en: 'shows backends the certificate in', ko: '백엔드에 제시하는 인증서' },
    from: [Gateway],
    match: byCheckedReference(
      'referenceGrant',
      [Secret],
      'spec.tls.backend.clientCertificateRef',
      // before v1.4 of the Gateway API
      'spec.backendTLS.clientCertificateRef',
    ),
  },
  {
    id: 'gateway-trusts-authorities',
    rows: ['R098'],
    category: 'uses',
    verb: { en: 'trusts clients certified by', ko: '클라이언트를 검증하는 CA' },
    from: [Gateway],
    match: byCheckedReference(
      'referenceGrant',
      [ConfigMap, Secret],
      'spec.tls.frontend.default.validation.caCertificateRefs[]',
      'spec.tls.frontend.perPort[].tls.validation.caCertificateRefs[]',
      // before v1.4 of the Gateway API
      'spec.listeners[].tls.frontendValidation.caCertificateRefs[]',
    ),
  },
  {
    id: 'route-attaches-to-parent',
    rows: ['R099'],
    category: 'binds',
    verb: { en: 'attaches to', ko: '여기에 연결됨' },
    from: routes,
    match: byCheckedReference('routeListener', [Gateway, ListenerSet, Service], 'spec.parentRefs[]'),
  },
  {
    id: 'listenerset-attaches-to-gateway',
    rows: ['R099'],
    category: 'extends',
    verb: { en: 'adds listeners to', ko: 'listener를 추가' },
    from: [ListenerSet],
    match: byNamespacedReference([Gateway], 'spec.parentRef'),
  },
  {
    id: 'route-routes-to-backend',
    rows: ['R100'],
    category: 'routes',
    verb: { en: 'routes to', ko: '트래픽을 보냄' },
    from: routes,
    match: byCheckedReference('backend', [Service], 'spec.rules[].backendRefs[]'),
  },
  {
    id: 'route-mirrors-to-backend',
    rows: ['R101'],
    category: 'routes',
    verb: { en: 'sends a copy of its requests to', ko: '요청의 사본을 보냄' },
    from: filteringRoutes,
    match: byCheckedReference(
      'backend',
      [Service],
      'spec.rules[].filters[].requestMirror.backendRef',
      'spec.rules[].backendRefs[].filters[].requestMirror.backendRef',
    ),
  },
  {
    id: 'route-filters-with-extension',
    rows: ['R101'],
    category: 'uses',
    verb: { en: 'filters its requests with', ko: '요청을 처리하는 필터' },
    from: filteringRoutes,
    match: byReference([], 'spec.rules[].filters[].extensionRef', 'spec.rules[].backendRefs[].filters[].extensionRef'),
  },
  {
    id: 'gatewayclass-uses-parameters',
    rows: ['R102'],
    category: 'uses',
    verb: { en: 'takes its parameters from', ko: '매개변수로 사용' },
    from: [GatewayClass],
    match: { by: 'reference', to: [], fields: ['spec.parametersRef'], namespaced: true },
  },
  {
    id: 'gateway-uses-parameters',
    rows: ['R102'],
    category: 'uses',
    verb: { en: 'takes its parameters from', ko: '매개변수로 사용' },
    from: [Gateway],
    match: byReference([], 'spec.infrastructure.parametersRef'),
  },
  {
    id: 'backendtlspolicy-guards-backend',
    rows: ['R102'],
    category: 'guards',
    verb: { en: 'encrypts the connections to', ko: '연결을 암호화' },
    from: [BackendTLSPolicy],
    match: byReference([Service], 'spec.targetRefs[]', 'spec.targetRef'),
  },
  {
    id: 'backendtlspolicy-trusts-authorities',
    rows: ['R102'],
    category: 'uses',
    verb: { en: 'trusts backends certified by', ko: '백엔드를 검증하는 CA' },
    from: [BackendTLSPolicy],
    match: byReference([ConfigMap, Secret], 'spec.validation.caCertificateRefs[]', 'spec.tls.caCertRefs[]'),
  },
  {
    id: 'referencegrant-trusts-objects',
    rows: ['R102'],
    category: 'grants',
    verb: { en: 'lets references come from', ko: '참조를 허용하는 대상' },
    from: [ReferenceGrant],
    match: byRule('grantedKind', ReferenceGrant, 'spec.from[]'),
  },
  {
    id: 'referencegrant-opens-object',
    rows: ['R102'],
    category: 'grants',
    verb: { en: 'lets others refer to', ko: '다른 네임스페이스의 참조를 허용' },
    from: [ReferenceGrant],
    match: byReference([Service, Secret, ConfigMap], 'spec.to[]'),
  },
];
