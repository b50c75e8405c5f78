import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';

const ingress = (port: string) => `
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: shop }
    spec:
      defaultBackend:
        service:
          name: web
          port: ${port}
`;
const service = (spec: string) => `
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: ${spec}
`;
const ports = '{ ports: [{ port: 80, name: http }, { port: 9090, name: metrics }] }';

test('marks a number and a name that the Service does not have', () => {
  checkDiagnostics(`
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: shop }
    spec:
      defaultBackend: { service: { name: web, port: { number: 8080 } } }
    #                                                         ^^^^ warning service-port-not-found
      rules:
        - http:
            paths:
              - { path: /, pathType: Prefix, backend: { service: { name: web, port: { name: htpp } } } }
    #                                                                                       ^^^^ warning service-port-not-found
              - { path: /metrics, pathType: Prefix, backend: { service: { name: web, port: { name: metrics } } } }
    ${service(ports)}`);
});

test('judges webhooks and routes too', () => {
  checkDiagnostics(`
    apiVersion: admissionregistration.k8s.io/v1
    kind: ValidatingWebhookConfiguration
    metadata: { name: shop }
    webhooks:
      - name: a.example.com
        clientConfig: { service: { namespace: shop, name: web, port: 443 } }
    #                                                                ^^^ warning service-port-not-found
    ---
    apiVersion: gateway.networking.k8s.io/v1
    kind: HTTPRoute
    metadata: { name: shop }
    spec: { rules: [{ backendRefs: [{ name: web, port: 443 }] }] }
    #                                                  ^^^ warning service-port-not-found
    ${service(ports)}`);
});

describe('is silent', () => {
  test.each([
    ['a port that is there by number', '{ number: 80 }', ports],
    ['a port that is there by name', '{ name: http }', ports],
    ['a Service whose ports are not known', '{ number: 8080 }', '{}'],
    ['a Service that is another name for a host', '{ number: 8080 }', '{ type: ExternalName, ports: [{ port: 80 }] }'],
    ['a port that is filled in later', `{ name: "\${PORT}" }`, ports],
    ['a port that is read from annotations', '{ name: use-annotation }', ports],
  ])('about %s', (_what, port, spec) => {
    checkDiagnostics(ingress(port) + service(spec));
  });

  test('about a namesake far away', () => {
    checkDiagnostics(`
    #- /shop/web/ingress.yaml
    ${ingress('{ number: 8080 }')}
    #- /samples/other/service.yaml
    ${service(ports).replace('---', '')}`);
  });
});

test('is mended by a port of the Service, a number by a number and a name by a name', () => {
  expect(fixTitles(ingress('{ number: 80$080 }') + service(ports))).toEqual([
    'Change to port `80`',
    'Change to port `9090`',
  ]);
  checkFix(
    ingress('{ number: 80$080 }') + service(ports),
    'Change to port `9090`',
    ingress('{ number: 9090 }') + service(ports),
  );
  checkFix(
    ingress("{ name: 'we$0b' }") + service(ports),
    'Change to port `http`',
    ingress("{ name: 'http' }") + service(ports),
  );
});

test('a name has no fix where the ports of the Service have none', () => {
  expect(fixTitles(ingress('{ name: we$0b }') + service('{ ports: [{ port: 80 }] }'))).toEqual([]);
});
