import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import { Pod, Service } from '../kubernetes/kinds.ts';
import { byNamespacedReference, byReference, byRule, bySelector, type Relation } from './relation.ts';

const VirtualService: GroupKind = { group: 'networking.istio.io', kind: 'VirtualService' };
const DestinationRule: GroupKind = { group: 'networking.istio.io', kind: 'DestinationRule' };
const IstioGateway: GroupKind = { group: 'networking.istio.io', kind: 'Gateway' };
const ServiceEntry: GroupKind = { group: 'networking.istio.io', kind: 'ServiceEntry' };
const Sidecar: GroupKind = { group: 'networking.istio.io', kind: 'Sidecar' };
const EnvoyFilter: GroupKind = { group: 'networking.istio.io', kind: 'EnvoyFilter' };
const ofSecurity = (kind: string): GroupKind => ({ group: 'security.istio.io', kind });
const Telemetry: GroupKind = { group: 'telemetry.istio.io', kind: 'Telemetry' };
const WasmPlugin: GroupKind = { group: 'extensions.istio.io', kind: 'WasmPlugin' };
const Gateway: GroupKind = { group: 'gateway.networking.k8s.io', kind: 'Gateway' };
const policies = [
  ofSecurity('AuthorizationPolicy'),
  ofSecurity('RequestAuthentication'),
  ofSecurity('PeerAuthentication'),
  Telemetry,
  WasmPlugin,
];

/** Istio (https://istio.io/latest/docs/reference/config/). */
export const istioRelations: readonly Relation[] = [
  {
    id: 'virtualservice-routes-to-service',
    rows: ['R103'],
    category: 'routes',
    verb: { en: 'routes to', ko: '트래픽을 보냄' },
    from: [VirtualService],
    match: byRule(
      'meshHost',
      Service,
      'spec.http[].route[].destination.host',
      'spec.tls[].route[].destination.host',
      'spec.tcp[].route[].destination.host',
    ),
  },
  {
    id: 'virtualservice-mirrors-to-service',
    rows: ['R103'],
    category: 'routes',
    verb: { en: 'sends a copy of its requests to', ko: '요청의 사본을 보냄' },
    from: [VirtualService],
    match: byRule('meshHost', Service, 'spec.http[].mirror.host', 'spec.http[].mirrors[].destination.host'),
  },
  {
    id: 'virtualservice-delegates-to-virtualservice',
    rows: ['R103'],
    category: 'routes',
    verb: { en: 'leaves routes to', ko: '라우팅을 위임' },
    from: [VirtualService],
    match: byNamespacedReference([VirtualService], 'spec.http[].delegate'),
  },
  {
    id: 'virtualservice-attaches-to-gateway',
    rows: ['R103'],
    category: 'binds',
    verb: { en: 'attaches to', ko: '여기에 연결됨' },
    from: [VirtualService],
    match: byRule('meshGateway', IstioGateway, 'spec.gateways[]'),
  },
  {
    id: 'destinationrule-guards-service',
    rows: ['R103'],
    category: 'guards',
    verb: { en: 'sets how to connect to', ko: '연결 방식을 정함' },
    from: [DestinationRule],
    match: byRule('meshHost', Service, 'spec.host'),
  },
  {
    id: 'destinationrule-selects-pods',
    rows: ['R103'],
    category: 'selects',
    verb: { en: 'names a subset of Pods', ko: 'subset으로 묶음' },
    from: [DestinationRule],
    match: byRule('meshSubset', Pod, 'spec.subsets[].labels'),
  },
  {
    id: 'meshgateway-selects-pods',
    rows: ['R103'],
    category: 'selects',
    verb: { en: 'configures the proxies in', ko: '프록시를 설정' },
    from: [IstioGateway],
    // The proxies come with the installation of Istio, in a namespace of their own.
    absence: 'unknown',
    match: { by: 'selector', to: Pod, fields: ['spec.selector'], namespaces: 'all' },
  },
  {
    id: 'serviceentry-selects-pods',
    rows: ['R104'],
    category: 'selects',
    verb: { en: 'selects', ko: '선택' },
    from: [ServiceEntry],
    match: bySelector(Pod, 'spec.workloadSelector.labels'),
  },
  {
    id: 'policy-guards-pods',
    rows: ['R103'],
    category: 'guards',
    verb: { en: 'applies to', ko: '적용됨' },
    from: policies,
    absence: 'unknown',
    match: bySelector(Pod, 'spec.selector.matchLabels'),
  },
  {
    id: 'policy-guards-target',
    rows: ['R103'],
    category: 'guards',
    verb: { en: 'applies to', ko: '적용됨' },
    from: policies,
    match: byReference([Gateway, Service, ServiceEntry], 'spec.targetRefs[]', 'spec.targetRef'),
  },
  {
    id: 'proxysettings-select-pods',
    rows: ['R103'],
    category: 'selects',
    verb: { en: 'configures the proxies in', ko: '프록시를 설정' },
    from: [Sidecar, EnvoyFilter],
    absence: 'unknown',
    match: bySelector(Pod, 'spec.workloadSelector.labels'),
  },
];
