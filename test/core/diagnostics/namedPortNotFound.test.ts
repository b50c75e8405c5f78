import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

describe('of a probe', () => {
  test('marks a name that its own container does not declare', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        containers:
          - name: web
            image: web
            ports: [{ containerPort: 80, name: http }, { containerPort: 53, protocol: UDP, name: dns }]
            readinessProbe: { httpGet: { port: http } }
            livenessProbe: { tcpSocket: { port: dns } }
      #                                         ^^^ error named-port-not-found
            startupProbe: { httpGet: { port: metrics } }
      #                                      ^^^^^^^ error named-port-not-found
            lifecycle: { preStop: { httpGet: { port: admin } } }
      #                                              ^^^^^ error named-port-not-found
          - name: metrics
            image: metrics
            ports: [{ containerPort: 90, name: metrics }]
    `);
  });

  test.each(['8080', '"8080"', 'PORT', `"\${PORT}"`, 'null'])('is silent about %s', (port) => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec: { containers: [{ name: web, image: web, readinessProbe: { httpGet: { port: ${port} } } }] }
    `);
  });

  const pod = (ports: string, port: string) => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { containers: [{ name: web, image: web, ports: ${ports}, livenessProbe: { httpGet: { port: ${port} } } }] }
  `;

  test('is mended by a near name, or the only one', () => {
    const ports = '[{ containerPort: 80, name: http }, { containerPort: 81, name: metrics }]';
    checkFix(pod(ports, "'htt$0p2'"), 'Change to `http`', pod(ports, "'http'"));
    expect(fixTitles(pod(ports, 'ad$0min'))).toEqual([]);
    const only = '[{ containerPort: 80, name: web }]';
    checkFix(pod(only, 'ht$0tp'), 'Change to `web`', pod(only, 'web'));
  });

  test('is mended by naming the only port', () => {
    checkFix(
      pod('[{ containerPort: 80 }]', 'ht$0tp'),
      'Name port 80 of container `web` `http`',
      pod('[{ containerPort: 80, name: http }]', 'http'),
    );
  });
});

describe('of a Service', () => {
  const deployment = (name: string, spec: string) => `
    ---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: ${name} }
    spec:
      selector: { matchLabels: { app: web, name: ${name} } }
      template:
        metadata: { labels: { app: web, name: ${name} } }
        spec: ${spec}
  `;
  const ports = (list: string) => `{ containers: [{ name: web, image: web, readinessProbe: {}, ports: ${list} }] }`;

  test('marks a name that no Pod declares, with that protocol', () => {
    checkDiagnostics(`
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec:
      selector: { app: web }
      ports:
        - { name: a, port: 80, targetPort: http }
        - { name: b, port: 53, targetPort: dns }
    #                                      ^^^ warning named-port-not-found
        - { name: c, port: 53, targetPort: dns, protocol: UDP }
        - { name: d, port: 90, targetPort: metrics }
        - { name: e, port: 91, targetPort: admin }
    #                                      ^^^^^ warning named-port-not-found
    ${deployment('a', ports('[{ containerPort: 53, name: dns, protocol: UDP }]'))}
    ${deployment(
      'b',
      `{ containers: [{ name: web, image: web, readinessProbe: {}, ports: [{ containerPort: 80, name: http }] }],
          initContainers: [{ name: m, image: m, readinessProbe: {}, restartPolicy: Always, ports: [{ containerPort: 90, name: metrics }] }] }`,
    )}`);
  });

  const service = (port: string) => `
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { selector: { app: web }, ports: [{ port: 80, targetPort: ${port} }] }
  `;

  test('is mended by declaring the port, where one container can be meant', () => {
    const one = (port: string, list: string) => service(port) + deployment('web', ports(list));
    checkFix(
      one('ht$0tp', '[]'),
      'Declare port `http` 80/TCP in container `web`',
      one('http', '[{ name: http, containerPort: 80 }]'),
    );
    const without = (more: string) =>
      service('http').replace('htt', 'ht$0t') +
      deployment('web', `{ containers: [{ name: web, image: web, readinessProbe: {}${more} }] }`);
    checkFix(
      without(''),
      'Declare port `http` 80/TCP in container `web`',
      without(', ports: [{ name: http, containerPort: 80 }]').replace('$0', ''),
    );
    const block = (more: string) => `
    ${service('ht$0tp')}
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: web, labels: { app: web } }
    spec:
      containers:
        - name: web # the only one
          image: web
          ports:
            - containerPort: 90 # metrics
              name: metrics${more}
          readinessProbe: {}
    `;
    checkFix(
      crlf(block('')),
      'Declare port `http` 80/TCP in container `web`',
      crlf(block('\n            - { name: http, containerPort: 80 }').replace('$0', '')),
    );
    const twoPods = one('ht$0tp', '[]') + deployment('other', ports('[]'));
    expect(fixTitles(twoPods)).toEqual([]);
    expect(fixTitles(one('ht$0tp', '[{ containerPort: 80, name: web }, { containerPort: 81, name: b }]'))).toEqual([]);
  });

  test('is declared in JSON as JSON', () => {
    const json = (more: string) =>
      `[{"apiVersion":"v1","kind":"Pod","metadata":{"name":"web","labels":{"app":"web"}},"spec":{"containers":[{"name":"web","image":"web","readinessProbe":{}${more}}]}}]`;
    const list = (port: string, more: string) => `
    #- /all.json
    {"apiVersion":"v1","kind":"List","items":[${json(more).slice(1, -1)},
    {"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"selector":{"app":"web"},"ports":[{"port":80,"targetPort":"${port}"}]}}]}
    `;
    checkFix(
      list('ht$0tp', ''),
      'Declare port `http` 80/TCP in container `web`',
      list('http', ', "ports": [{ "name": "http", "containerPort": 80 }]'),
    );
  });

  test('is silent where Pods come from a custom resource, or are half written', () => {
    checkDiagnostics(`${service('http')}
    ---
    apiVersion: argoproj.io/v1alpha1
    kind: Rollout
    metadata: { name: web }
    spec:
      template:
        metadata: { labels: { app: web } }
        spec: { containers: [{ name: web, image: web }] }
    `);
    checkDiagnostics(service('http') + deployment('web', '{ containers: [{ name: web }] }'));
  });

  test('is mended by a near name', () => {
    const pods = deployment(
      'web',
      ports('[{ containerPort: 80, name: http-web }, { containerPort: 81, name: admin }]'),
    );
    checkFix(service('ht$0tp') + pods, 'Change to `http-web`', service('http-web') + pods);
  });

  test('is mended by naming the only port, in the other manifest', () => {
    checkFix(
      service('ht$0tp') + deployment('web', ports('[{ containerPort: 80 }]')),
      'Name port 80 of container `web` `http`',
      service('http') + deployment('web', ports('[{ containerPort: 80, name: http }]')),
    );
  });
});
