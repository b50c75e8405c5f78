import { EndpointSlice, Endpoints, Pod, Service } from '../kubernetes/kinds.ts';
import { byName, byNamespacedReference, byRule, type Relation } from './relation.ts';

/** How traffic finds Pods. */
export const serviceRelations: readonly Relation[] = [
  {
    id: 'service-selects-pods',
    rows: ['R009', 'R010'],
    category: 'selects',
    verb: { en: 'selects', ko: '선택' },
    from: [Service],
    match: { by: 'selector', to: Pod, fields: ['spec.selector'], portsKey: 'ports' },
  },
  {
    id: 'service-routes-to-host',
    rows: ['R011'],
    category: 'routes',
    verb: { en: 'is another name for', ko: '이 호스트의 다른 이름' },
    from: [Service],
    match: byRule('serviceHost', Service, 'spec.externalName'),
  },
  {
    id: 'endpoints-define-service',
    rows: ['R012'],
    category: 'defines',
    verb: { en: 'lists the addresses of', ko: '주소 목록을 제공' },
    from: [Endpoints],
    // Leader election used to keep its lock in Endpoints without a Service.
    absence: 'unknown',
    match: byName(Service, 'metadata.name'),
  },
  {
    id: 'endpoints-route-to-pod',
    rows: ['R013'],
    category: 'routes',
    verb: { en: 'has the address of', ko: '주소를 가짐' },
    from: [Endpoints],
    absence: 'unknown',
    match: byNamespacedReference([Pod], 'subsets[].addresses[].targetRef', 'subsets[].notReadyAddresses[].targetRef'),
  },
  {
    id: 'endpointslice-defines-service',
    rows: ['R014'],
    category: 'defines',
    verb: { en: 'lists the addresses of', ko: '주소 목록을 제공' },
    from: [EndpointSlice],
    match: byName(Service, 'metadata.labels["kubernetes.io/service-name"]'),
  },
  {
    id: 'endpointslice-routes-to-pod',
    rows: ['R015'],
    category: 'routes',
    verb: { en: 'has the address of', ko: '주소를 가짐' },
    from: [EndpointSlice],
    absence: 'unknown',
    match: byNamespacedReference([Pod], 'endpoints[].targetRef'),
  },
];
