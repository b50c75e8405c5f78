import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { checkHover } from '../../support/checkHover.ts';
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

describe('the port of a backend', () => {
  const ingress = (port: string, ports: string, type = 'ClusterIP') => `
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: shop }
    spec: { defaultBackend: { service: { name: web, port: { ${port} } } } }
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { type: ${type}, ports: ${ports} }
  `;

  test.each([
    ['number: 80', '[{ name: http, port: 80 }]'],
    ['name: http', '[{ port: 443 }, { name: http, port: 80 }]'],
    ['number: 80', '[]'],
    ['number: 80', '[{ port: "${PORT}" }]'],
  ])('{ %s } is among %s, or nothing can be told', (port, ports) => {
    checkGraph(ingress(port, ports), 'Ingress shop routes to Service web [found]');
  });

  test.each([
    ['number: 8080', '[{ name: http, port: 80, targetPort: 8080 }]'],
    ['name: https', '[{ name: http, port: 80 }]'],
  ])('{ %s } is not among %s', (port, ports) => {
    checkGraph(ingress(port, ports), 'Ingress shop routes to Service web [contradicted]');
  });

  test('that is not there is told on hover', () => {
    checkHover(
      ingress('number: 8080', '[{ name: http, port: 80 }]').replace('name: web,', 'name: w$0eb,'),
      '- ✗ Service web :8080 (manifest.yaml:4). Service web has no port 8080; it has 80 (http).',
    );
  });

  test('is passed on by an ExternalName Service', () => {
    checkGraph(ingress('number: 8080', '[{ port: 80 }]', 'ExternalName'), 'Ingress shop routes to Service web [found]');
  });
});

describe('an Ingress', () => {
  const ingress = (metadata: string, spec: string) => `
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: shop, namespace: a${metadata} }
    spec: { ${spec} }
  `;
  const object = (apiVersion: string, kind: string, name: string, namespace: string) => `
    ---
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { name: ${name}${namespace === '' ? '' : `, namespace: ${namespace}`} }
  `;

  test('routes to other objects than Services', () => {
    const bucket = '{ apiGroup: example.com, kind: Bucket, name: files }';
    const routing = ingress('', `defaultBackend: { resource: ${bucket} }`);
    checkGraph(
      routing + object('example.com/v1', 'Bucket', 'files', 'a'),
      'Ingress shop routes to Bucket files [found]',
    );
    checkGraph(
      routing + object('example.com/v1', 'Bucket', 'files', 'b') + object('example.org/v1', 'Bucket', 'files', 'a'),
      'Ingress shop routes to Bucket files [unknown]',
    );
    const inPath = ingress('', `rules: [{ http: { paths: [{ backend: { resource: ${bucket} } }] } }]`);
    checkGraph(
      inPath + object('example.com/v1', 'Bucket', 'files', 'a'),
      'Ingress shop routes to Bucket files [found]',
    );
  });

  test('has a class, by its field or by the annotation of old', () => {
    const ofClass = 'Ingress shop is served by the controller of IngressClass nginx';
    const theClass = object('networking.k8s.io/v1', 'IngressClass', 'nginx', '');
    checkGraph(ingress('', 'ingressClassName: nginx') + theClass, `${ofClass} [found]`);
    checkGraph(ingress(', annotations: { kubernetes.io/ingress.class: nginx }', '') + theClass, `${ofClass} [found]`);
    checkGraph(ingress('', 'ingressClassName: nginx'), `${ofClass} [unknown]`);
    checkGraph(ingress(', annotations: { ingress.class: nginx }', '') + theClass, '');
  });

  test('serves HTTPS with Secrets of its namespace', () => {
    const tls = ingress('', 'tls: [{ hosts: [a.example.com], secretName: cert }, { hosts: [b.example.com] }]');
    checkGraph(
      tls + object('v1', 'Secret', 'cert', 'a'),
      'Ingress shop serves HTTPS with the certificate in Secret cert [found]',
    );
    checkGraph(
      tls + object('v1', 'Secret', 'cert', 'b'),
      'Ingress shop serves HTTPS with the certificate in Secret cert [missing]',
    );
  });

  test('gets the Secrets made that an annotation asks an issuer for', () => {
    const asking = (annotation: string) =>
      ingress(`, annotations: { ${annotation} }`, 'tls: [{ hosts: [a.example.com], secretName: cert }]');
    checkGraph(
      asking('cert-manager.io/issuer: ours') + object('cert-manager.io/v1', 'Issuer', 'ours', 'a'),
      `
      Ingress shop serves HTTPS with the certificate in Secret cert [found]
      Ingress shop gets its certificates from Issuer ours [found]
      `,
    );
    checkGraph(
      asking('cert-manager.io/cluster-issuer: ours') + object('cert-manager.io/v1', 'Issuer', 'ours', 'a'),
      `
      Ingress shop serves HTTPS with the certificate in Secret cert [found]
      Ingress shop gets its certificates from ClusterIssuer ours [unknown]
      `,
    );
    checkGraph(
      asking('cert-manager.io/common-name: ours'),
      'Ingress shop serves HTTPS with the certificate in Secret cert [missing]',
    );
  });

  test('in order is no finding, whatever the cluster brings', () => {
    checkDiagnostics(`
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: shop, annotations: { cert-manager.io/cluster-issuer: letsencrypt } }
    spec: { ingressClassName: nginx, tls: [{ hosts: [a.example.com], secretName: cert }] }
    `);
  });
});

describe('an IngressClass takes its parameters', () => {
  const withParameters = (reference: string) => `
    apiVersion: networking.k8s.io/v1
    kind: IngressClass
    metadata: { name: nginx }
    spec: { parameters: ${reference} }
    ---
    apiVersion: example.com/v1
    kind: Settings
    metadata: { name: ours, namespace: a }
  `;

  test('from the object of the namespace that is written', () => {
    checkGraph(
      withParameters('{ apiGroup: example.com, kind: Settings, name: ours, scope: Namespace, namespace: a }'),
      'IngressClass nginx takes its parameters from Settings ours [found]',
    );
    checkGraph(
      withParameters('{ apiGroup: example.com, kind: Settings, name: ours, scope: Namespace, namespace: b }'),
      'IngressClass nginx takes its parameters from Settings ours [unknown]',
    );
  });

  test('from nowhere without a kind', () => {
    checkGraph(withParameters('{ name: ours }'), '');
  });
});
