import { Ingress, IngressClass, Secret, Service } from '../kubernetes/kinds.ts';
import { byName, byNameAndPort, byReference, type Relation } from './relation.ts';

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
  {
    id: 'ingress-routes-to-resource',
    rows: ['R019'],
    category: 'routes',
    verb: { en: 'routes to', ko: '트래픽을 보냄' },
    from: [Ingress],
    match: byReference([], 'spec.defaultBackend.resource', 'spec.rules[].http.paths[].backend.resource'),
  },
  {
    id: 'ingress-uses-ingressclass',
    rows: ['R020', 'R021'],
    category: 'uses',
    verb: { en: 'is served by the controller of', ko: '이 클래스의 컨트롤러가 처리' },
    from: [Ingress],
    // the annotation is how a class was chosen before spec.ingressClassName
    match: byName(IngressClass, 'spec.ingressClassName', 'metadata.annotations["kubernetes.io/ingress.class"]'),
  },
  {
    id: 'ingress-presents-secret',
    rows: ['R022'],
    category: 'uses',
    verb: { en: 'serves HTTPS with the certificate in', ko: 'HTTPS 인증서로 사용' },
    from: [Ingress],
    match: byName(Secret, 'spec.tls[].secretName'),
  },
  {
    id: 'ingressclass-uses-parameters',
    rows: ['R025'],
    category: 'uses',
    verb: { en: 'takes its parameters from', ko: '매개변수로 사용' },
    from: [IngressClass],
    match: { by: 'reference', to: [], fields: ['spec.parameters'], namespaced: true },
  },
];
