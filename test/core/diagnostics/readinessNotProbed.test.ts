import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';

const service = (spec: string) => `
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { selector: { app: web }, ${spec} }
`;
const pod = (containers: string, more = '') => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, labels: { app: web } }
    spec:
      containers:
        ${containers}
      ${more}
`;

test('marks the container that declares the port of the Service, and no other', () => {
  checkDiagnostics(`
    apiVersion: v1
    kind: Pod
    metadata: { name: web, labels: { app: web } }
    spec:
      containers:
        - name: logs
          image: logs
        - name: web
    #           ^^^ hint readiness-not-probed
          image: web
          ports: [{ containerPort: 8080, name: http }, { containerPort: 8081 }]
    ${service('ports: [{ name: a, port: 80, targetPort: http }, { name: b, port: 8081 }]')}`);
});

test('marks the only container, whatever it declares', () => {
  checkDiagnostics(`
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec: { containers: [{ name: web, image: web }] }
    #                                ^^^ hint readiness-not-probed
    ${service('ports: [{ port: 80 }]')}`);
});

describe('is silent', () => {
  const web = '- { name: web, image: web, ports: [{ containerPort: 80 }] }';
  test.each([
    ['a container with a probe', pod('- { name: web, image: web, readinessProbe: { exec: { command: [a] } } }'), ''],
    ['a Pod that is ready when something else says so', pod(web, 'readinessGates: [{ conditionType: a.b/c }]'), ''],
    ['a Service that sends to Pods which are not ready', pod(web), ', publishNotReadyAddresses: true'],
    [
      'a container that only starts the Pod',
      pod('- { name: web, image: web, readinessProbe: {} }', 'initContainers: [{ name: a, image: a }]'),
      '',
    ],
    [
      'two containers of which none says that it listens there',
      pod('- { name: a, image: a }\n        - { name: b, image: b }'),
      '',
    ],
  ])('about %s', (_what, pods, more) => {
    checkDiagnostics(pods + service(`ports: [{ port: 80 }]${more}`));
  });

  test('about a port that no connection can be asked of', () => {
    checkDiagnostics(pod('- { name: web, image: web }') + service('ports: [{ port: 53, protocol: UDP }]'));
  });

  test('about Pods of a Job, and Pods that no Service selects', () => {
    checkDiagnostics(`
    apiVersion: batch/v1
    kind: Job
    metadata: { name: web }
    spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } } }
    ${service('ports: [{ port: 80 }]')}`);
    checkDiagnostics(pod(web));
  });

  test('about Pods far away, which may be namesakes', () => {
    checkDiagnostics(`
    #- /shop/web/pod.yaml
    ${pod(web)}
    #- /samples/other/service.yaml
    ${service('ports: [{ port: 80 }]').replace('---', '')}`);
  });
});

test('is mended by a probe of the port, by its name where it has one', () => {
  const block = (more: string) =>
    pod(`- name: $0web\n          image: web\n          ports: [{ containerPort: 80, name: http }] # kept${more}`);
  const title = 'Probe whether container `web` accepts connections at port `http`';
  checkFix(
    block('') + service('ports: [{ port: 80, targetPort: http }]'),
    title,
    block('\n          readinessProbe: { tcpSocket: { port: http } }').replace('$0', '') +
      service('ports: [{ port: 80, targetPort: http }]'),
  );
  expect(fixTitles(pod('- { name: $0web, image: web }') + service('ports: [{ port: 80, targetPort: 8080 }]'))).toEqual([
    'Probe whether container `web` accepts connections at port `8080`',
  ]);
});
