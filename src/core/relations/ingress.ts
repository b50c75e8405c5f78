import { Ingress, Service } from '../kubernetes/kinds.ts';
import { byNameAndPort, type Relation } from './relation.ts';

/** How requests from outside reach a Service. */
export const ingressRelations: readonly Relation[] = [
  {
    id: 'ingress-routes-to-service',
    rows: ['R016', 'R017', 'R018'],
    category: 'routes',
    verb: { en: 'routes to', ko: '트래픽을 보냄' },
    from: [Ingress],
    match: byNameAndPort(
      Service,
      ['port.number', 'port.name', 'servicePort'],
      'spec.defaultBackend.service.name',
      'spec.rules[].http.paths[].backend.service.name',
      // extensions/v1beta1 and networking.k8s.io/v1beta1
      'spec.backend.serviceName',
      'spec.rules[].http.paths[].backend.serviceName',
    ),
  },
];
