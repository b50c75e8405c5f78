import { describe, expect, test } from 'vitest';
import { checkHover, hoverText } from '../../support/checkHover.ts';

/** An Ingress, a Service and a Deployment; each test puts the cursor on one of their ports. */
const shop = `
  #- /shop/ingress.yaml
  apiVersion: networking.k8s.io/v1
  kind: Ingress
  metadata: { name: shop }
  spec:
    rules:
      - http:
          paths:
            - path: /cart
              pathType: Prefix
              backend: { service: { name: cart, port: { name: web } } }
  #- /shop/service.yaml
  apiVersion: v1
  kind: Service
  metadata: { name: cart }
  spec:
    selector: { app: cart }
    ports:
      - { name: web, port: 80, targetPort: http }
      - { name: metrics, port: 9100 }
  #- /shop/cart.yaml
  apiVersion: apps/v1
  kind: Deployment
  metadata: { name: cart }
  spec:
    selector: { matchLabels: { app: cart } }
    template:
      metadata: { labels: { app: cart } }
      spec:
        containers:
          - name: server
            image: cart
            ports: [{ name: http, containerPort: 8080 }]
            readinessProbe: { httpGet: { path: /ready, port: http } }
`;
const at = (text: string, marked: string) => {
  expect(shop.split(text).length).toBe(2);
  return shop.replace(text, marked);
};

describe('the way of a request', () => {
  const whole =
    '→ Service cart (shop/service.yaml:3) port `80 (web)` → Deployment cart (shop/cart.yaml:3), container server port 8080 (http) (shop/cart.yaml:12) · ready when it answers `GET /ready`';

  test.each([
    ['the path of an Ingress', 'path: /cart', 'path: /ca$0rt'],
    ['its backend', 'backend: { service', 'back$0end: { service'],
    ['the port of its backend', 'port: { name: web }', 'port: { name: we$0b }'],
  ])('on %s is all of it', (_on, text, marked) => {
    checkHover(at(text, marked), whole);
  });

  test('in Korean too', () => {
    checkHover(
      at('path: /cart', 'path: /ca$0rt'),
      '→ Service cart (shop/service.yaml:3) 포트 `80 (web)` → Deployment cart (shop/cart.yaml:3), 컨테이너 server 포트 8080 (http) (shop/cart.yaml:12) · 준비 조건: `GET /ready`',
      'ko',
    );
  });

  test('on the port of a Service is where it leads, and what comes in', () => {
    checkHover(
      at('targetPort: http', 'targetPort: ht$0tp'),
      `
      Port \`80 (web)\` → Deployment cart (shop/cart.yaml:3), container server port 8080 (http) (shop/cart.yaml:12) · ready when it answers \`GET /ready\`
      Requests come from Ingress shop (shop/ingress.yaml:3)
      `,
    );
  });

  test('on a port that no container declares says so', () => {
    checkHover(
      at('name: metrics, port: 9100', 'name: metrics, p$0ort: 9100'),
      `
      Port 9100, where Prometheus Node Exporter usually listens.
      Port \`9100 (metrics)\` → Deployment cart (shop/cart.yaml:3) port \`9100\` (no container declares it; it works if something listens there)
      `,
    );
  });

  test('on a name that no container declares ends there', () => {
    checkHover(
      at('targetPort: http', 'targetPort: grp$0c'),
      'Port `80 (web)` → Deployment cart (shop/cart.yaml:3) port `grpc` ✗ no container declares a port of this name.',
    );
  });

  test.each([
    ['httpGet: { path: /ready, port: 9100 }', 'ready when it answers `GET /ready` port `9100`'],
    ['tcpSocket: { port: http }', 'ready when it accepts connections'],
    ['exec: { command: [check] }', 'ready when a command says so'],
    ['grpc: { port: 8080 }', 'ready when its gRPC health check says so'],
  ])('ends with what decides that the container is ready: %s', (handler, words) => {
    const source = at('path: /cart', 'path: /ca$0rt').replace('httpGet: { path: /ready, port: http }', handler);
    checkHover(source, whole.replace('ready when it answers `GET /ready`', words));
  });

  test('says what it means that nothing does', () => {
    const source = at('path: /cart', 'path: /ca$0rt').replace(/ +readinessProbe.*\n/, '');
    checkHover(
      source,
      whole.replace('ready when it answers `GET /ready`', 'no readiness probe: requests come as soon as it runs'),
    );
  });

  test('on the port of a container is the Service that leads there', () => {
    checkHover(
      at('containerPort: 8080', 'containerPort: 80$080'),
      'Requests come from Service cart (shop/service.yaml:3)',
    );
    const unselected = at('containerPort: 8080', 'containerPort: 80$080').replace(
      'selector: { app: cart }',
      'selector: { app: shop }',
    );
    expect(hoverText(unselected)).not.toContain('Requests come from');
  });

  test('on the port of a probe is which one its name means', () => {
    checkHover(
      at('path: /ready, port: http', 'path: /ready, port: ht$0tp'),
      '→ container server port 8080 (http) (shop/cart.yaml:12)',
    );
    expect(hoverText(at('path: /ready, port: http', 'path: /ready, port: ht$0tps'))).not.toContain('→');
  });

  test.each([
    ['the Service is not here', 'name: cart, port: { name: web }', 'name: basket, port: { name: we$0b }'],
    ['the Service has no such port', 'name: cart, port: { name: web }', 'name: cart, port: { name: we$0bsite }'],
  ])('is not told where %s', (_where, text, marked) => {
    expect(hoverText(at(text, marked))).not.toContain('container server');
  });
});
