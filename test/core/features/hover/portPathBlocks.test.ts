import { describe, expect, test } from 'vitest';
import { checkHover, hoverText } from '../../../support/checkHover.ts';

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
  const whole = `
    - Service cart port 80 (web) → http (shop/service.yaml:7)
    - Deployment cart container server, port 8080 (http) (shop/cart.yaml:12)
    - readinessProbe: httpGet /ready:http (shop/cart.yaml:13)
  `;

  test.each([
    ['the path of an Ingress', 'path: /cart', 'path: /ca$0rt'],
    ['its backend', 'backend: { service', 'back$0end: { service'],
    ['the port of its backend', 'port: { name: web }', 'port: { name: we$0b }'],
  ])('on %s is all of it', (_on, text, marked) => {
    checkHover(at(text, marked), whole);
    expect(hoverText(at(text, marked)).match(/Service cart/g)).toHaveLength(1);
  });

  test('in Korean too', () => {
    checkHover(
      at('path: /cart', 'path: /ca$0rt'),
      `
      - Service cart 포트 80 (web) → http (shop/service.yaml:7)
      - Deployment cart 컨테이너 server, 포트 8080 (http) (shop/cart.yaml:12)
      - readinessProbe: httpGet /ready:http (shop/cart.yaml:13)
      `,
      'ko',
    );
  });

  test('on the port of a Service is where it leads, and what comes in', () => {
    checkHover(
      at('targetPort: http', 'targetPort: ht$0tp'),
      `${whole}\nRequests come from Ingress shop (shop/ingress.yaml:3)`,
    );
  });

  test('on a port that no container declares is not known to the end', () => {
    checkHover(
      at('name: metrics, port: 9100', 'name: metrics, p$0ort: 9100'),
      `
      Port 9100, where Prometheus Node Exporter usually listens.
      - Service cart port 9100 (metrics) (shop/service.yaml:8)
      - ? Deployment cart port 9100 (shop/cart.yaml:9). No container declares port 9100/TCP. It works if something listens there.
      `,
    );
  });

  test('on a name that no container declares breaks there', () => {
    checkHover(
      at('targetPort: http', 'targetPort: grp$0c'),
      `
      - Service cart port 80 (web) → grpc (shop/service.yaml:7)
      - ✗ Deployment cart port grpc (shop/cart.yaml:9). No container declares a TCP port named grpc; declared: 8080 (http). So the Service has no endpoints here.
      `,
    );
  });

  test('of one of several backends is its own', () => {
    const route = (name: string) => `
      apiVersion: gateway.networking.k8s.io/v1
      kind: HTTPRoute
      metadata: { name: shop }
      spec: { rules: [{ backendRefs: [{ name: one, port: 80 }, { na$0me: ${name}, port: 80 }] }] }
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: two }
      spec: { selector: { app: two }, ports: [{ port: 80 }] }
    `;
    checkHover(route('two'), '- Service two port 80 (manifest.yaml:9)');
    expect(hoverText(route('two'))).not.toContain('Service one');
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
      '→ container server, port 8080 (http) (shop/cart.yaml:12)',
    );
    expect(hoverText(at('path: /ready, port: http', 'path: /ready, port: ht$0tps'))).not.toContain('→');
  });

  test.each([
    [
      'the Service is not here',
      'name: cart, port: { name: web }',
      'name: basket, port: { name: we$0b }',
      '- ✗ `Service basket`. ',
    ],
    [
      'the Service has no such port',
      'name: cart, port: { name: web }',
      'name: cart, port: { name: we$0bsite }',
      '- ✗ Service cart',
    ],
  ])('breaks where %s', (_where, text, marked, start) => {
    const shown = hoverText(at(text, marked));
    expect(shown.startsWith(start)).toBe(true);
    expect(shown).not.toContain('container server');
  });
});
