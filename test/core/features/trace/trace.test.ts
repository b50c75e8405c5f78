import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../../src/core/features/buildGraphView.ts';
import { tracesFrom } from '../../../../src/core/features/trace/traceView.ts';
import { checkTrace, traceLines } from '../../../support/checkTrace.ts';
import { snapshotOfText } from '../../../support/snapshotOf.ts';

const ingress = `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - { path: /, pathType: Prefix, backend: { service: { name: web, port: { name: http } } } }
`;

const service = `
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web }
  ports:
    - { name: http, port: 80, targetPort: web }
`;

const deployment = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: nginx
          image: nginx:1.29
          ports:
            - { name: web, containerPort: 8080 }
          readinessProbe:
            httpGet: { path: /ready, port: web }
`;

const all = [ingress, service, deployment].join('---');

describe('a request', () => {
  test('is followed from the path of an Ingress to the readiness probe', () => {
    checkTrace(
      all,
      'Ingress/shop',
      `
      ✓ Ingress shop, shop.example.com/, 9
      ✓ Service web, port 80 (http) → web, 17
      ✓ Pod web, container nginx, port 8080 (web), 31
      ✓ Pod web, readinessProbe: httpGet /ready:web, 33
      `,
    );
  });

  test('ends at an Ingress that names a port the Service does not have', () => {
    checkTrace(
      all.replace('name: http }', 'name: https }'),
      'Ingress/shop',
      `
      ✓ Ingress shop, shop.example.com/, 9
      ✗ Service web, :https, 9
        - Service web has no port https; it has 80 (http).
      `,
    );
  });

  test('ends at a Service that is not here', () => {
    checkTrace(
      [ingress, deployment].join('---'),
      'Ingress/shop',
      `
      ✓ Ingress shop, shop.example.com/, 9
      ✗ Service web, 9
        - Service web is not in these manifests.
      `,
    );
  });

  test('ends at a Service that selects nothing, and hears which label differs', () => {
    checkTrace(
      all
        .replace('selector: { app: web }\n  ports', 'selector: { app: web, tier: front }\n  ports')
        .replace('labels: { app: web }', 'labels: { app: web, tier: back }'),
      'Service/web',
      `
      ✓ Service web, port 80 (http) → web, 17
      ✗ Pod app=web,tier=front, 15
        - A Pod with app=web,tier=front is not in these manifests. Closest is Pod web: it has tier=back, not tier=front.
      `,
    );
  });

  test('ends at Pods whose containers do not have the named port', () => {
    checkTrace(
      all.replace('targetPort: web', 'targetPort: http'),
      'Service/web:http',
      `
      ✓ Service web, port 80 (http) → http, 17
      ✗ Pod web, port http, 27
        - No container declares a TCP port named http; declared: 8080 (web). So the Service has no endpoints here.
      `,
    );
  });

  test('is not sure to reach a number that no container declares', () => {
    checkTrace(
      all.replace('targetPort: web', 'targetPort: 9090'),
      'Service/web',
      `
      ✓ Service web, port 80 (http) → 9090, 17
      ? Pod web, port 9090, 27
        - No container declares port 9090/TCP. It works if something listens there.
      `,
    );
  });

  test('does not reach Pods whose probe asks for a port that is not there', () => {
    checkTrace(
      all.replace('path: /ready, port: web', 'path: /ready, port: admin'),
      'Service/web',
      `
      ✓ Service web, port 80 (http) → web, 17
      ✓ Pod web, container nginx, port 8080 (web), 31
      ✗ Pod web, readinessProbe: httpGet /ready:admin, 33
        - Container nginx has no port named admin, so this always fails.
      `,
    );
  });

  test('goes to every workload that a Service selects', () => {
    const canary = deployment
      .replace('name: web }\nspec', 'name: canary }\nspec')
      .replace('name: web, containerPort', 'name: http, containerPort');
    expect(traceLines([all, canary].join('---'), 'Service/web')).toEqual([
      '✓ Service web, port 80 (http) → web, 17',
      '  ✗ Pod canary, port web, 43',
      '    - No container declares a TCP port named web; declared: 8080 (http). So the Service has no endpoints here.',
      '  ✓ Pod web, container nginx, port 8080 (web), 31',
      '  ✓ Pod web, readinessProbe: httpGet /ready:web, 33',
    ]);
  });

  test('cannot be followed past an ExternalName', () => {
    checkTrace(
      `${ingress}---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: ExternalName, externalName: db.example.org }
`,
      'Ingress/shop',
      `
      ✓ Ingress shop, shop.example.com/, 9
      ? Service web, db.example.org, 14
        - The Service is another name for a host outside; the trace ends here.
      `,
    );
  });

  test('cannot be followed past a Service without a selector', () => {
    checkTrace(
      [ingress, service.replace('  selector: { app: web }\n', '')].join('---'),
      'Ingress/shop',
      `
      ✓ Ingress shop, shop.example.com/, 9
      ? Service web, port 80 (http) → web, 16
        - The Service has no selector: its addresses come from EndpointSlices that somebody else writes.
      `,
    );
  });

  test('ends at a rule without a backend', () => {
    checkTrace(
      ingress.replace(/, backend: .*/, ' }'),
      'Ingress/shop',
      `
      ✗ Ingress shop, shop.example.com/, 9
        - This rule names no backend, so requests are answered with an error.
      `,
    );
  });
});

describe('the Gateway API:', () => {
  const gateway = (allowed: string) => `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge, namespace: infra }
spec:
  gatewayClassName: any
  listeners:
    - { name: web, port: 80, protocol: HTTP, hostname: shop.example.com, allowedRoutes: { namespaces: { from: ${allowed} } } }
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop, namespace: shop }
spec:
  parentRefs: [{ name: edge, namespace: infra }]
  rules:
    - matches: [{ path: { type: PathPrefix, value: /cart } }]
      backendRefs: [{ name: web, port: 80 }]
`;
  const shop = [service, deployment].map((text) =>
    text.replace('name: web }\nspec', 'name: web, namespace: shop }\nspec'),
  );

  test('a route is followed from its Gateway, whose listener gives it its host', () => {
    checkTrace(
      [gateway('All'), ...shop].join('---'),
      'Gateway/edge',
      `
      ✓ Gateway edge, listener web, port 80, 7
      ✓ HTTPRoute shop, shop.example.com/cart, 15
      ✓ Service web, port 80 (http) → web, 24
      ✓ Pod web, container nginx, port 8080 (web), 38
      ✓ Pod web, readinessProbe: httpGet /ready:web, 40
      `,
    );
  });

  test('a route that no listener takes ends at the Gateway', () => {
    checkTrace(
      [gateway('Same'), ...shop].join('---'),
      'HTTPRoute/shop',
      `
      ✗ Gateway edge, 13
        - Listener web takes no routes of namespace shop.
      `,
    );
  });

  const twoGateways = `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: edge }
spec:
  gatewayClassName: any
  listeners:
    - { name: http, port: 80, protocol: HTTP, hostname: shop.example.com }
    - { name: https, port: 443, protocol: HTTPS, hostname: shop.example.org }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: closed }
spec:
  gatewayClassName: any
  listeners:
    - { name: http, port: 80, protocol: HTTP, allowedRoutes: { kinds: [{ kind: GRPCRoute }] } }
`;
  const route = (parents: string) => `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop }
spec:
  parentRefs: [${parents}]
  rules:
    - backendRefs: [{ name: out, port: 80 }]
`;
  const out = `
apiVersion: v1
kind: Service
metadata: { name: out }
spec: { type: ExternalName, externalName: example.net }
`;
  const titles = (fixture: string, source: string) =>
    tracesFrom(buildGraph(snapshotOfText(fixture), { locale: 'en', findings: () => [] }), source, 'en').map(
      ({ entry, passage }) => `${entry.title}: ${passage}`,
    );
  const both = [route('{ name: closed }, { name: edge }'), twoGateways, out].join('---');

  test('a route with two Gateways is followed through each of them, also where the first lets it in', () => {
    const closed = `
      ✗ Gateway closed, 5
        - Listener http takes no HTTPRoute.
`;
    const edge = `
      ✓ Gateway edge, 11
      ✓ HTTPRoute shop, shop.example.com/ +1, 7
      ? Service out, example.net, 29
        - The Service is another name for a host outside; the trace ends here.
`;
    checkTrace(both, 'HTTPRoute/shop', closed.trimEnd() + edge);
    const turned = both.replace('{ name: closed }, { name: edge }', '{ name: edge }, { name: closed }');
    checkTrace(turned, 'HTTPRoute/shop', edge.trimEnd() + closed);
  });

  test('which Gateway is meant stands in the title of each way, and at a Gateway only its own ways begin', () => {
    expect(titles(both, 'HTTPRoute/shop')).toEqual([
      '*/ · Gateway closed: breaks',
      'shop.example.com/ +1 · Gateway edge: open',
    ]);
    expect(titles(both, 'Gateway/edge')).toEqual(['shop.example.com/ +1 · Gateway edge: open']);
    expect(titles([route('{ name: edge }'), twoGateways, out].join('---'), 'HTTPRoute/shop')).toEqual([
      'shop.example.com/ +1: open',
    ]);
  });

  test('a route at two listeners of a Gateway has the host of each', () => {
    const listeners = route(
      '{ name: edge, sectionName: https }, { name: edge, port: 80 }, { name: edge, sectionName: tls }',
    );
    const fixture = [listeners, twoGateways, out].join('---');
    expect(titles(fixture, 'HTTPRoute/shop')).toEqual([
      'shop.example.org/ · Gateway edge (https): open',
      'shop.example.com/ · Gateway edge (80): open',
      '*/ · Gateway edge (tls): breaks',
    ]);
    expect(traceLines(fixture, 'shop.example.org/')[0]).toBe('✓ Gateway edge, listener https, port 443, 16');
    expect(traceLines(fixture, 'shop.example.com/')[0]).toBe('✓ Gateway edge, listener http, port 80, 15');
  });

  test('a route at a ListenerSet comes through the Gateway that the set belongs to', () => {
    const set = `
apiVersion: gateway.networking.k8s.io/v1
kind: ListenerSet
metadata: { name: more }
spec:
  parentRef: { kind: Gateway, name: edge }
  listeners: [{ name: extra, port: 8080, protocol: HTTP }]
`;
    const fixture = [route('{ kind: ListenerSet, name: more }'), twoGateways, out, set].join('---');
    const expected = `
      ✓ Gateway edge, 11
      ✓ ListenerSet more, listener extra, port 8080, 36
      ✓ HTTPRoute shop, */, 7
      ? Service out, example.net, 29
        - The Service is another name for a host outside; the trace ends here.
`;
    checkTrace(fixture, 'HTTPRoute/shop', expected);
    checkTrace(fixture, 'Gateway/edge', expected);
    checkTrace(
      fixture.replace('{ kind: Gateway, name: edge }', '{ kind: Gateway, name: gone }'),
      'HTTPRoute/shop',
      `
      ? Gateway gone, 35
        - Gateway gone is not in the files that could be read; it may live elsewhere.
`,
    );
  });
});

describe('an address', () => {
  const rule = (path: string, name: string, type = 'Prefix') =>
    `          - { path: ${path}, pathType: ${type}, backend: { service: { name: ${name}, port: { number: 80 } } } }\n`;
  const paths = `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec:
  defaultBackend: { service: { name: other, port: { number: 80 } } }
  rules:
    - host: shop.example.com
      http:
        paths:
${rule('/', 'root')}${rule('/cart', 'cart')}${rule('/cart/new', 'fresh', 'Exact')}    - host: "*.example.com"
      http:
        paths:
${rule('/cart', 'any')}`;
  const backend = (address: string) =>
    traceLines(paths, address).flatMap((line) => /✗ Service (\w+)/.exec(line)?.[1] ?? []);

  test.each([
    ['shop.example.com/', ['root']],
    ['shop.example.com/carts', ['root']],
    ['shop.example.com/cart', ['cart']],
    ['https://shop.example.com:8443/cart/7?x=1', ['cart']],
    ['shop.example.com/cart/new', ['fresh']],
    ['SHOP.example.com/cart/new/x', ['cart']],
    ['blog.example.com/cart', ['any']],
    ['blog.example.com/', ['other']],
    ['example.org/cart', ['other']],
    ['shop.example.com', ['root', 'cart', 'fresh']],
  ])('%s is taken by the most exact host and the longest path', (address, names) => {
    expect(backend(address)).toEqual(names);
  });

  test('that nothing takes has no trace', () => {
    expect(traceLines(all, 'blog.example.com/')).toEqual([]);
    expect(traceLines(all, 'Service/web:443')).toEqual([]);
    expect(traceLines(all, 'Deployment/web')).toEqual([]);
    expect(traceLines(all, '')).toEqual([]);
  });
});
