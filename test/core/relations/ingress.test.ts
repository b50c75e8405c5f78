import { describe, expect, test } from 'vitest';
import { checkGraph } from '../../support/checkGraph.ts';
import { graphOf } from '../../support/graphLines.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

describe('an Ingress routes to', () => {
  test('the Services of its default backend and of every path', () => {
    checkGraph(
      `
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: shop }
      spec:
        defaultBackend: { service: { name: fallback, port: { number: 80 } } }
        rules:
          - http: { paths: [{ path: /, backend: { service: { name: web, port: { name: http } } } }] }
          - { host: no-paths.example.com }
          - http: { paths: [{ path: /api, backend: { service: { name: api, port: { number: 80 } } } }] }
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: fallback }
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      `,
      `
      Ingress shop routes to Service fallback [found]
      Ingress shop routes to Service web [found]
      Ingress shop routes to Service api [missing]
      `,
    );
  });

  test('Services as the old API versions name them, with the port', () => {
    const source = `
      apiVersion: extensions/v1beta1
      kind: Ingress
      metadata: { name: shop }
      spec:
        backend: { serviceName: web, servicePort: 80 }
        rules: [{ http: { paths: [{ backend: { serviceName: api, servicePort: http } }] } }]
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: api }
    `;
    checkGraph(source, 'Ingress shop routes to Service web [found]\nIngress shop routes to Service api [found]');
    const ports = graphOf(snapshotOfText(source)).edges.map(({ field, port }) => [field, port]);
    expect(ports).toEqual([
      ['spec.backend.serviceName', '80'],
      ['spec.rules[0].http.paths[0].backend.serviceName', 'http'],
    ]);
  });

  test('no Deployment of that name', () => {
    checkGraph(
      `
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: shop }
      spec: { defaultBackend: { service: { name: web } } }
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
      `,
      'Ingress shop routes to Service web [missing]',
    );
  });

  test('nothing where the backend is of a wrong type', () => {
    checkGraph(
      `
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: shop }
      spec: { defaultBackend: web, rules: [[], text, { http: { paths: { backend: x } } }] }
      `,
      '',
    );
  });
});
