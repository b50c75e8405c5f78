import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';

const istio = (kind: string, metadata: string, spec: string) => `
    ---
    apiVersion: networking.istio.io/v1
    kind: ${kind}
    metadata: { ${metadata} }
    spec: ${spec}`;
const service = (name: string, namespace: string, selector = '{}') => `
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: ${name}, namespace: ${namespace} }
    spec: { selector: ${selector} }`;
const pod = (name: string, namespace: string, labels: string) => `
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: ${name}, namespace: ${namespace}, labels: { ${labels} } }`;
const virtualService = (spec: string) => istio('VirtualService', 'name: shop, namespace: a', spec);

describe('a VirtualService routes to', () => {
  const words = 'VirtualService shop routes to Service web';

  test.each(['http', 'tls', 'tcp'])('the Service of a short name, in its own namespace: %s', (protocol) => {
    const routing = virtualService(`{ ${protocol}: [{ route: [{ destination: { host: web } }] }] }`);
    checkGraph(routing + service('web', 'a'), `${words} [found]`);
    checkGraph(routing + service('web', 'b'), `${words} [missing]`);
  });

  test('the Service of a full name, wherever it is', () => {
    const routing = virtualService('{ http: [{ route: [{ destination: { host: web.b.svc.cluster.local } }] }] }');
    checkGraph(routing + service('web', 'b'), `${words} [found]`);
    checkGraph(routing + service('web', 'a'), `${words} [unknown]`);
  });

  test('a host outside', () => {
    checkGraph(
      virtualService('{ http: [{ route: [{ destination: { host: api.example.com } }] }] }'),
      'VirtualService shop routes to Host api.example.com [found]',
    );
  });

  test('where it sends copies, and whom it leaves the rest to', () => {
    checkGraph(
      virtualService('{ http: [{ mirror: { host: web } }, { delegate: { name: rest, namespace: b } }] }') +
        service('web', 'a') +
        istio('VirtualService', 'name: rest, namespace: b', '{}'),
      `
      VirtualService shop sends a copy of its requests to Service web [found]
      VirtualService shop leaves routes to VirtualService rest [found]
      `,
    );
  });

  test('nothing for a placeholder, and for wrong types', () => {
    checkGraph(
      virtualService(`{ http: [{ route: [{ destination: { host: "\${HOST}" } }] }] }`) + service('web', 'a'),
      '',
    );
    checkGraph(
      virtualService('{ http: { route: 3 }, tls: [[]], tcp: [{ route: [{ destination: { host: {} } }] }] }'),
      '',
    );
  });
});

describe('a VirtualService attaches to', () => {
  const words = 'VirtualService shop attaches to Gateway edge';
  const gateway = (namespace: string, apiVersion = 'networking.istio.io/v1') =>
    istio('Gateway', `name: edge, namespace: ${namespace}`, '{}').replace('networking.istio.io/v1', apiVersion);

  test('Gateways of Istio, in its own namespace or the one before the slash', () => {
    checkGraph(virtualService('{ gateways: [edge, mesh] }') + gateway('a'), `${words} [found]`);
    checkGraph(virtualService('{ gateways: [edge] }') + gateway('b'), `${words} [unknown]`);
    checkGraph(virtualService('{ gateways: [b/edge] }') + gateway('b'), `${words} [found]`);
    checkGraph(virtualService('{ gateways: [b/edge] }') + gateway('a'), `${words} [unknown]`);
  });

  test('no Gateway of the Gateway API', () => {
    checkGraph(
      virtualService('{ gateways: [edge] }') + gateway('a', 'gateway.networking.k8s.io/v1'),
      `${words} [unknown]`,
    );
  });
});

describe('a DestinationRule', () => {
  const rule = (spec: string) => istio('DestinationRule', 'name: web, namespace: a', spec);
  const web = service('web', 'a', '{ app: web }');
  const about = 'DestinationRule web sets how to connect to Service web [found]';

  test('names subsets of the Pods of its Service', () => {
    checkGraph(
      rule('{ host: web, subsets: [{ name: v1, labels: { version: v1 } }] }') +
        web +
        pod('one', 'a', 'app: web, version: v1') +
        pod('two', 'a', 'app: web, version: v2') +
        pod('other', 'a', 'app: other, version: v1') +
        pod('elsewhere', 'b', 'app: web, version: v1'),
      `
      ${about}
      DestinationRule web names a subset of Pods Pod one [found]
      Service web selects Pod one [found]
      Service web selects Pod two [found]
      `,
    );
  });

  test('is contradicted where the Service has Pods, but none of the subset', () => {
    checkGraph(
      rule('{ host: web.a.svc.cluster.local, subsets: [{ labels: { version: v3 } }] }') +
        web +
        pod('one', 'a', 'app: web, version: v1'),
      `
      ${about}
      DestinationRule web names a subset of Pods Pod version=v3 [contradicted]
      Service web selects Pod one [found]
      `,
    );
  });

  test('says nothing of Pods without labels, a host, or the Service', () => {
    checkGraph(
      rule('{ host: web, subsets: [{ name: all }, 3, { labels: [] }] }') + web + pod('one', 'b', 'app: x'),
      `${about}\nService web selects Pod app=web [missing]`,
    );
    checkGraph(rule('{ subsets: [{ labels: { version: v1 } }] }'), '');
    checkGraph(
      rule('{ host: "*.example.com", subsets: [{ labels: { version: v1 } }] }'),
      'DestinationRule web sets how to connect to Host *.example.com [found]',
    );
  });
});

describe('what selects Pods by their labels', () => {
  test('a Gateway, in every namespace', () => {
    const gateway = istio('Gateway', 'name: edge, namespace: a', '{ selector: { istio: ingressgateway } }');
    checkGraph(
      gateway + pod('proxy', 'istio-system', 'istio: ingressgateway') + pod('other', 'a', 'istio: egressgateway'),
      'Gateway edge configures the proxies in Pod proxy [found]',
    );
    checkGraph(gateway, 'Gateway edge configures the proxies in Pod istio=ingressgateway [unknown]');
  });

  test.each([
    ['ServiceEntry', 'selects', '{ workloadSelector: { labels: { app: web } } }', 'missing'],
    ['Sidecar', 'configures the proxies in', '{ workloadSelector: { labels: { app: web } } }', 'unknown'],
    ['EnvoyFilter', 'configures the proxies in', '{ workloadSelector: { labels: { app: web } } }', 'unknown'],
    ['AuthorizationPolicy', 'applies to', '{ selector: { matchLabels: { app: web } } }', 'unknown'],
    ['PeerAuthentication', 'applies to', '{ selector: { matchLabels: { app: web } } }', 'unknown'],
    ['RequestAuthentication', 'applies to', '{ selector: { matchLabels: { app: web } } }', 'unknown'],
  ])('a %s, in its own namespace', (kind, verb, spec, absent) => {
    const security = ['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication'].includes(kind);
    const group = security ? 'security.istio.io' : 'networking.istio.io';
    const selecting = istio(kind, 'name: it, namespace: a', spec).replace('networking.istio.io', group);
    checkGraph(
      selecting + pod('web', 'a', 'app: web') + pod('no', 'a', 'app: no'),
      `${kind} it ${verb} Pod web [found]`,
    );
    checkGraph(selecting + pod('web', 'b', 'app: web'), `${kind} it ${verb} Pod app=web [${absent}]`);
    checkGraph(selecting.replace('{ app: web }', '[]') + pod('web', 'a', 'app: web'), '');
  });

  test('an AuthorizationPolicy may name what it applies to', () => {
    const policy = istio(
      'AuthorizationPolicy',
      'name: it, namespace: a',
      '{ targetRefs: [{ group: "", kind: Service, name: web }] }',
    ).replace('networking.istio.io', 'security.istio.io');
    checkGraph(policy + service('web', 'a'), 'AuthorizationPolicy it applies to Service web [found]');
    checkGraph(policy + service('web', 'b'), 'AuthorizationPolicy it applies to Service web [missing]');
  });
});

test('that Istio itself is installed from elsewhere is no finding', () => {
  checkDiagnostics(`
    apiVersion: networking.istio.io/v1
    kind: Gateway
    metadata: { name: edge }
    spec: { selector: { istio: ingressgateway } }
    ---
    apiVersion: networking.istio.io/v1
    kind: VirtualService
    metadata: { name: shop }
    spec: { gateways: [istio-system/shared] }
  `);
});
