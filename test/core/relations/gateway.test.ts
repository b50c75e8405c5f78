import { describe, expect, test } from 'vitest';
import { edgesOf } from '../../../src/core/graph/snapshot.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { resourcesOf, snapshotOfText } from '../../support/snapshotOf.ts';

const object = (apiVersion: string, kind: string, metadata: string, spec = '{}') => `
    ---
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { ${metadata} }
    spec: ${spec}`;
const ofGatewayApi = (kind: string, metadata: string, spec = '{}') =>
  object('gateway.networking.k8s.io/v1', kind, metadata, spec);
const route = (spec: string, kind = 'HTTPRoute') => ofGatewayApi(kind, 'name: shop, namespace: a', spec);
const service = (namespace: string, ports = '[{ port: 80 }]') =>
  object('v1', 'Service', `name: web, namespace: ${namespace}`, `{ ports: ${ports} }`);
const grant = (spec: string, namespace = 'b') =>
  ofGatewayApi('ReferenceGrant', `name: let, namespace: ${namespace}`, spec);

describe('a Gateway', () => {
  const gateway = (spec: string, annotations = '') =>
    ofGatewayApi('Gateway', `name: edge, namespace: a${annotations}`, spec);

  test('is of a class, which mostly comes with its controller', () => {
    const words = 'Gateway edge is run by the controller of GatewayClass envoy';
    checkGraph(
      gateway('{ gatewayClassName: envoy }') + ofGatewayApi('GatewayClass', 'name: envoy'),
      `${words} [found]`,
    );
    checkGraph(gateway('{ gatewayClassName: envoy }'), `${words} [unknown]`);
    checkGraph(gateway('{}') + ofGatewayApi('GatewayClass', 'name: envoy'), '');
  });

  const listening = '{ listeners: [{ name: web, tls: { certificateRefs: [{ name: cert }] } }] }';
  const words = 'Gateway edge serves HTTPS with the certificate in Secret cert';

  test('serves HTTPS with Secrets', () => {
    checkGraph(gateway(listening) + object('v1', 'Secret', 'name: cert, namespace: a'), `${words} [found]`);
    checkGraph(gateway(listening) + object('v1', 'Secret', 'name: cert, namespace: b'), `${words} [missing]`);
    checkGraph(gateway(listening) + object('v1', 'ConfigMap', 'name: cert, namespace: a'), `${words} [missing]`);
  });

  test('gets them made where an annotation asks an issuer for it', () => {
    checkGraph(
      gateway(listening, ', annotations: { cert-manager.io/cluster-issuer: ours }'),
      `${words} [found]\nGateway edge gets its certificates from ClusterIssuer ours [unknown]`,
    );
  });

  test('needs a ReferenceGrant for a Secret of another namespace', () => {
    const source =
      gateway(listening.replace('name: cert', 'name: cert, namespace: b')) +
      object('v1', 'Secret', 'name: cert, namespace: b');
    const from = 'from: [{ group: gateway.networking.k8s.io, kind: Gateway, namespace: a }]';
    checkGraph(source, `${words} [contradicted]`);
    checkGraph(
      source + grant(`{ ${from}, to: [{ group: "", kind: Secret }] }`),
      `${words} [found]\nReferenceGrant let lets references come from Gateway edge [found]`,
    );
    checkGraph(
      source + grant(`{ ${from}, to: [{ group: "", kind: Service }] }`),
      `${words} [contradicted]\nReferenceGrant let lets references come from Gateway edge [found]`,
    );
  });

  test('shows and checks certificates of other parties', () => {
    checkGraph(
      gateway(`
        tls:
          backend: { clientCertificateRef: { name: cert } }
          frontend:
            default: { validation: { caCertificateRefs: [{ kind: ConfigMap, group: "", name: ca }] } }
            perPort: [{ tls: { validation: { caCertificateRefs: [{ group: "", kind: Secret, name: cert }] } } }]
    `) +
        object('v1', 'Secret', 'name: cert, namespace: a') +
        object('v1', 'Secret', 'name: ca, namespace: a'),
      `
      Gateway edge shows backends the certificate in Secret cert [found]
      Gateway edge trusts clients certified by ConfigMap ca [missing]
      Gateway edge trusts clients certified by Secret cert [found]
      `,
    );
  });
});

describe('a route attaches to', () => {
  const gateway = (namespace: string, listeners: string) =>
    ofGatewayApi('Gateway', `name: edge, namespace: ${namespace}`, `{ listeners: ${listeners} }`);
  const words = 'HTTPRoute shop attaches to Gateway edge';

  test('a Gateway of its namespace, or of the one that is written', () => {
    checkGraph(route('{ parentRefs: [{ name: edge }] }') + gateway('a', '[]'), `${words} [found]`);
    checkGraph(route('{ parentRefs: [{ name: edge }] }') + gateway('b', '[]'), `${words} [unknown]`);
    checkGraph(route('{ parentRefs: [{ name: edge, namespace: b }] }') + gateway('b', '[]'), `${words} [found]`);
  });

  test('another kind of parent', () => {
    checkGraph(
      route('{ parentRefs: [{ kind: ListenerSet, name: more }, { group: "", kind: Service, name: web }] }') +
        ofGatewayApi('ListenerSet', 'name: more, namespace: a', '{ parentRef: { name: edge } }') +
        service('a'),
      `
      HTTPRoute shop attaches to ListenerSet more [found]
      HTTPRoute shop attaches to Service web [found]
      ListenerSet more adds listeners to Gateway edge [unknown]
      `,
    );
  });

  const inB = '{ name: edge, namespace: b }';
  test.each([
    ['without listeners that could be known', inB, '[]', ''],
    ['from: All', inB, '[{ name: web, allowedRoutes: { namespaces: { from: All } } }]', ''],
    ['one of two listeners', inB, '[{ name: x }, { name: web, allowedRoutes: { namespaces: { from: All } } }]', ''],
    ['the same namespace', '{ name: edge }', '[{ name: web }]', ''],
    ['the section', '{ name: edge, sectionName: web }', '[{ name: web }, { name: x }]', ''],
    ['the port', '{ name: edge, port: 443 }', '[{ name: web, port: 443 }]', ''],
    ['its kind', '{ name: edge }', '[{ name: web, allowedRoutes: { kinds: [{ kind: HTTPRoute }] } }]', ''],
    ['the protocol', '{ name: edge }', '[{ name: web, protocol: HTTPS }]', ''],
    ['an unknown protocol', '{ name: edge }', '[{ name: web, protocol: example.com/quic }]', ''],
    ['its hostname', '{ name: edge }', '[{ name: web, hostname: shop.example.com }]', 'hostnames: [shop.example.com]'],
    ['a wildcard', '{ name: edge }', '[{ name: web, hostname: "*.example.com" }]', 'hostnames: [a.b.example.com]'],
    ['its wildcard', '{ name: edge }', '[{ name: web, hostname: shop.example.com }]', 'hostnames: ["*.example.com"]'],
    ['no hostname of its own', '{ name: edge }', '[{ name: web, hostname: shop.example.com }]', ''],
    ['a placeholder', '{ name: edge }', '[{ name: web, hostname: "shop.${DOMAIN}" }]', 'hostnames: [shop.example.com]'],
  ])('a listener that takes it: %s', (_what, parent, listeners, hostnames) => {
    const namespace = parent.includes('namespace: b') ? 'b' : 'a';
    checkGraph(route(`{ parentRefs: [${parent}], ${hostnames} }`) + gateway(namespace, listeners), `${words} [found]`);
  });

  test.each([
    ['another namespace', inB, '[{ name: web }]', '', 'Listener web takes no routes of namespace a.'],
    [
      'none',
      '{ name: edge }',
      '[{ name: web, allowedRoutes: { namespaces: { from: None } } }]',
      '',
      'Listener web takes no routes of namespace a.',
    ],
    ['no such section', '{ name: edge, sectionName: wbe }', '[{ name: web }]', '', 'Gateway edge has no listener wbe.'],
    [
      'no such port',
      '{ name: edge, port: 80 }',
      '[{ name: web, port: 443 }]',
      '',
      'Gateway edge has no listener port 80.',
    ],
    [
      'another kind',
      '{ name: edge }',
      '[{ name: web, allowedRoutes: { kinds: [{ kind: GRPCRoute }] } }]',
      '',
      'Listener web takes no HTTPRoute.',
    ],
    ['another protocol', '{ name: edge }', '[{ name: web, protocol: TCP }]', '', 'Listener web takes no HTTPRoute.'],
    [
      'another host',
      '{ name: edge }',
      '[{ name: web, hostname: example.com }]',
      'hostnames: [shop.example.com]',
      'Listener web is for example.com, and no hostname of the route fits.',
    ],
    [
      'the bare domain',
      '{ name: edge }',
      '[{ name: web, hostname: "*.example.com" }]',
      'hostnames: [example.com]',
      'Listener web is for *.example.com, and no hostname of the route fits.',
    ],
  ])('no listener that takes something else: %s', (_what, parent, listeners, hostnames, reason) => {
    const namespace = parent.includes('namespace: b') ? 'b' : 'a';
    const source = route(`{ parentRefs: [${parent}], ${hostnames} }`) + gateway(namespace, listeners);
    checkGraph(source, `${words} [contradicted]`);
    const snapshot = snapshotOfText(source);
    expect(
      resourcesOf(snapshot)
        .flatMap((one) => edgesOf(snapshot, one))
        .flatMap((edge) => edge.reason?.en ?? []),
    ).toEqual([reason]);
  });

  test('a listener for the labels of its Namespace', () => {
    const selecting = gateway(
      'b',
      '[{ name: web, allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { open: "yes" } } } } }]',
    );
    const attaching = route(`{ parentRefs: [${inB}] }`);
    const namespace = (labels: string) => object('v1', 'Namespace', `name: a, labels: { ${labels} }`);
    checkGraph(attaching + selecting + namespace('open: "yes"'), `${words} [found]`);
    checkGraph(attaching + selecting + namespace('open: "no"'), `${words} [contradicted]`);
    checkGraph(attaching + selecting, `${words} [found]`);
  });
});

describe('a route routes to', () => {
  const words = 'HTTPRoute shop routes to Service web';
  const to = (reference: string) => route(`{ rules: [{ backendRefs: [${reference}] }] }`);

  test.each(['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'])('a Service: %s', (kind) => {
    checkGraph(
      route('{ rules: [{ backendRefs: [{ name: web, port: 80 }] }] }', kind) + service('a'),
      `${kind} shop routes to Service web [found]`,
    );
  });

  test('no Service of another namespace, or under another name', () => {
    checkGraph(to('{ name: web, port: 80 }') + service('b'), `${words} [missing]`);
    checkDiagnostics(`
    apiVersion: gateway.networking.k8s.io/v1
    kind: HTTPRoute
    metadata: { name: shop }
    spec: { rules: [{ backendRefs: [{ name: wbe-shop, port: 80 }] }] }
    #                                       ^^^^^^^^ warning unresolved-reference
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web-shop }
    `);
  });

  test('a Service by one of its ports, which must be written', () => {
    checkGraph(to('{ name: web, port: 8080 }') + service('a'), `${words} [contradicted]`);
    checkGraph(to('{ name: web }') + service('a'), `${words} [contradicted]`);
  });

  test('other kinds, which the cluster may bring', () => {
    checkGraph(
      to('{ group: inference.networking.k8s.io, kind: InferencePool, name: model }'),
      'HTTPRoute shop routes to InferencePool model [unknown]',
    );
  });

  describe('another namespace', () => {
    const across = to('{ name: web, namespace: b, port: 80 }') + service('b');
    const from = 'from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: a }]';
    const trusted = 'ReferenceGrant let lets references come from HTTPRoute shop [found]';

    test('only with a ReferenceGrant there', () => {
      checkGraph(across, `${words} [contradicted]`);
      checkGraph(across + grant(`{ ${from}, to: [{ group: "", kind: Service }] }`), `${words} [found]\n${trusted}`);
      checkGraph(
        across + grant(`{ ${from}, to: [{ group: "", kind: Service, name: web }] }`),
        `${words} [found]\n${trusted}\nReferenceGrant let lets others refer to Service web [found]`,
      );
    });

    test.each([
      ['in the wrong place', grant(`{ ${from}, to: [{ group: "", kind: Service }] }`, 'a'), trusted],
      [
        'for another Service',
        grant(`{ ${from}, to: [{ group: "", kind: Service, name: x }] }`),
        `${trusted}\nReferenceGrant let lets others refer to Service x [missing]`,
      ],
      [
        'for another namespace',
        grant(`{ ${from.replace('space: a', 'space: c')}, to: [{ group: "", kind: Service }] }`),
        '',
      ],
      [
        'for another kind',
        grant(`{ ${from.replace('HTTPRoute', 'TCPRoute')}, to: [{ group: "", kind: Service }] }`),
        '',
      ],
      ['of wrong types', grant('{ from: x, to: [[], 3] }'), ''],
    ])('not with one %s', (_what, wrong, others) => {
      checkGraph(across + wrong, `${words} [contradicted]\n${others}`);
    });
  });

  test('mirrors and extensions', () => {
    checkGraph(
      route(`
        rules:
          - filters:
              - { requestMirror: { backendRef: { name: web, port: 80 } } }
              - { extensionRef: { group: example.com, kind: Limit, name: slow } }
            backendRefs:
              - { name: web, port: 80, filters: [{ extensionRef: { group: example.com, kind: Limit, name: fast } }] }
    `) +
        service('a') +
        object('example.com/v1', 'Limit', 'name: slow, namespace: a') +
        object('example.com/v1', 'Limit', 'name: fast, namespace: b'),
      `
      ${words} [found]
      HTTPRoute shop sends a copy of its requests to Service web [found]
      HTTPRoute shop filters its requests with Limit slow [found]
      HTTPRoute shop filters its requests with Limit fast [unknown]
      `,
    );
  });

  test('nothing where its rules are of wrong types', () => {
    checkGraph(
      route('{ parentRefs: {}, rules: [{ backendRefs: web, filters: [3] }, [], { backendRefs: [x, {}] }] }'),
      '',
    );
  });
});

test('a GatewayClass takes its parameters from an object of the namespace that is written', () => {
  const ofClass = ofGatewayApi(
    'GatewayClass',
    'name: envoy',
    '{ parametersRef: { group: example.com, kind: Proxy, name: p, namespace: b } }',
  );
  const words = 'GatewayClass envoy takes its parameters from Proxy p';
  checkGraph(ofClass + object('example.com/v1', 'Proxy', 'name: p, namespace: b'), `${words} [found]`);
  checkGraph(ofClass + object('example.com/v1', 'Proxy', 'name: p, namespace: c'), `${words} [unknown]`);
});

test('a Gateway takes its parameters from an object of its namespace', () => {
  const ofGateway = ofGatewayApi(
    'Gateway',
    'name: edge, namespace: a',
    '{ infrastructure: { parametersRef: { group: "", kind: ConfigMap, name: p } } }',
  );
  const words = 'Gateway edge takes its parameters from ConfigMap p';
  checkGraph(ofGateway + object('v1', 'ConfigMap', 'name: p, namespace: a'), `${words} [found]`);
  checkGraph(ofGateway + object('v1', 'ConfigMap', 'name: p, namespace: b'), `${words} [missing]`);
});

test('a BackendTLSPolicy encrypts connections to a Service, trusting authorities', () => {
  const policy = ofGatewayApi(
    'BackendTLSPolicy',
    'name: tls, namespace: a',
    '{ targetRefs: [{ group: "", kind: Service, name: web }], validation: { caCertificateRefs: [{ group: "", kind: ConfigMap, name: ca }] } }',
  );
  checkGraph(
    policy + service('a') + object('v1', 'ConfigMap', 'name: ca, namespace: a'),
    `
    BackendTLSPolicy tls encrypts the connections to Service web [found]
    BackendTLSPolicy tls trusts backends certified by ConfigMap ca [found]
    `,
  );
  checkGraph(
    policy + service('b') + object('v1', 'Secret', 'name: ca, namespace: a'),
    `
    BackendTLSPolicy tls encrypts the connections to Service web [missing]
    BackendTLSPolicy tls trusts backends certified by ConfigMap ca [missing]
    `,
  );
});
