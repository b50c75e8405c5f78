import { describe, expect, test } from 'vitest';
import { checkGraph } from '../../support/checkGraph.ts';
import { graphOf } from '../../support/graphLines.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

const pods = (name: string, labels: string, namespace = 'shop') => `
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: ${name}, namespace: ${namespace}, labels: { ${labels} } }`;

const service = (selector: string) => `
    apiVersion: v1
    kind: Service
    metadata: { name: web, namespace: shop }
    spec: { selector: ${selector} }`;

describe('a Service selects', () => {
  test('every Pod of its namespace that carries all its pairs', () => {
    checkGraph(
      service('{ app: web, tier: front }') +
        pods('all', 'app: web, tier: front, more: x') +
        pods('half', 'app: web') +
        pods('elsewhere', 'app: web, tier: front', 'other'),
      'Service web selects Pod all [found]',
    );
  });

  test('the Pods of any workload', () => {
    checkGraph(
      `${service('{ app: web }')}
    ---
    apiVersion: apps/v1
    kind: DaemonSet
    metadata: { name: agent, namespace: shop }
    spec: { template: { metadata: { labels: { app: web } } } }
    ---
    apiVersion: batch/v1
    kind: CronJob
    metadata: { name: report, namespace: shop }
    spec: { jobTemplate: { spec: { template: { metadata: { labels: { app: web } } } } } }
    ---
    apiVersion: v1
    kind: ReplicationController
    metadata: { name: old, namespace: shop }
    spec: { template: { metadata: { labels: { app: web } } } }
    `,
      `
      Service web selects Pod agent [found]
      Service web selects Pod report [found]
      Service web selects Pod old [found]
      `,
    );
  });

  test('a Job by the label that its controller sets', () => {
    checkGraph(
      `${service('{ job-name: load }')}
    ---
    apiVersion: batch/v1
    kind: Job
    metadata: { name: load, namespace: shop }
    spec: { template: { spec: {} } }
    `,
      'Service web selects Pod load [found]',
    );
  });

  test.each(['{}', 'null', '', '[]', 'web'])('nothing with the selector %j', (selector) => {
    checkGraph(service(selector) + pods('all', 'app: web'), '');
  });

  test('values as text: 8 and "8" are one label', () => {
    checkGraph(service('{ version: "8" }') + pods('eight', 'version: 8'), 'Service web selects Pod eight [found]');
  });

  test('nothing that can be told where a placeholder stands in it', () => {
    checkGraph(service(`{ app: "\${APP}" }`) + pods('web', 'app: web'), '');
  });

  test('nothing here: the labels that are asked for are named', () => {
    checkGraph(
      service('{ app: shop, tier: front }') + pods('web', 'app: web'),
      'Service web selects Pod app=shop,tier=front [missing]',
    );
  });

  test('nothing, and a Pod with a slip of the keyboard contradicts it', () => {
    checkGraph(service('{ app: wbe }') + pods('web', 'app: web'), 'Service web selects Pod app=wbe [contradicted]');
  });
});

describe('the edge of a Service to its Pods says', () => {
  const portOf = (ports: string) =>
    graphOf(snapshotOfText(service(`{ app: web }, ports: ${ports}`) + pods('web', 'app: web'))).edges[0]?.port;

  test.each([
    ['[{ port: 80, targetPort: 8080 }, { port: 443, targetPort: https }]', '80→8080, 443→https'],
    ['[{ port: 80 }, { port: 443, targetPort: 443 }]', '80, 443'],
    ['[]', undefined],
    ['[{}, text]', undefined],
    ['80', undefined],
  ])('of the ports %s: %s', (ports, expected) => {
    expect(portOf(ports)).toBe(expected);
  });
});

describe('Endpoints', () => {
  const endpoints = (metadata: string, rest = '') => `
    apiVersion: v1
    kind: Endpoints
    metadata: { ${metadata} }
    ${rest}
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: db, namespace: shop }
    `;

  test('list the addresses of the Service of their name', () => {
    checkGraph(endpoints('name: db, namespace: shop'), 'Endpoints db lists the addresses of Service db [found]');
  });

  test('of another namespace, or without a Service, prove nothing', () => {
    checkGraph(endpoints('name: db, namespace: other'), 'Endpoints db lists the addresses of Service db [unknown]');
    checkGraph(
      endpoints('name: lock, namespace: shop'),
      'Endpoints lock lists the addresses of Service lock [unknown]',
    );
  });

  test('have the addresses of the Pods they name, in the namespace that is written', () => {
    const targets = '[{ ip: 10.0.0.1, targetRef: { kind: Pod, name: a, namespace: data } }, { ip: 10.0.0.2 }]';
    checkGraph(
      `${endpoints('name: db, namespace: shop', `subsets: [{ addresses: ${targets} }]`)}${pods('a', 'x: y', 'data')}`,
      'Endpoints db lists the addresses of Service db [found]\nEndpoints db has the address of Pod a [found]',
    );
    checkGraph(
      `${endpoints('name: db, namespace: shop', `subsets: [{ notReadyAddresses: ${targets} }]`)}${pods('a', 'x: y')}`,
      'Endpoints db lists the addresses of Service db [found]\nEndpoints db has the address of Pod a [unknown]',
    );
  });
});

describe('an EndpointSlice', () => {
  const slice = (label: string, endpoints = '[]') => `
    apiVersion: discovery.k8s.io/v1
    kind: EndpointSlice
    metadata: { name: db-1, namespace: shop, labels: { ${label} } }
    endpoints: ${endpoints}
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: db, namespace: shop }
    `;

  test('lists the addresses of the Service that its label names', () => {
    checkGraph(slice('kubernetes.io/service-name: db'), 'EndpointSlice db-1 lists the addresses of Service db [found]');
    checkGraph(
      slice('kubernetes.io/service-name: other'),
      'EndpointSlice db-1 lists the addresses of Service other [missing]',
    );
    checkGraph(slice('service-name: db'), '');
  });

  test('has the addresses of Pods', () => {
    checkGraph(
      slice('a: b', '[{ targetRef: { kind: Pod, name: a } }, { targetRef: { kind: Pod, name: gone } }]') +
        pods('a', 'x: y'),
      `
      EndpointSlice db-1 has the address of Pod a [found]
      EndpointSlice db-1 has the address of Pod gone [unknown]
      `,
    );
  });

  test('of wrong types says nothing', () => {
    checkGraph(slice('kubernetes.io/service-name: {}', '{ targetRef: { name: a } }'), '');
  });
});

describe('service-routes-to-host: an ExternalName', () => {
  const alias = (host: string) => `
    apiVersion: v1
    kind: Service
    metadata: { name: alias, namespace: shop }
    spec: { type: ExternalName, externalName: ${host} }
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web, namespace: other }
  `;

  test.each([
    ['web.other.svc.cluster.local', 'Service alias is another name for Service web [found]'],
    ['web.other.svc', 'Service alias is another name for Service web [found]'],
    ['web.shop.svc.cluster.local', 'Service alias is another name for Service web [unknown]'],
    ['web.example.com', 'Service alias is another name for Host web.example.com [found]'],
    ['"<host>"', ''],
    ['null', ''],
  ])('%s', (host, expected) => {
    checkGraph(alias(host), expected);
  });
});
