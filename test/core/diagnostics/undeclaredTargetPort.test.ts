import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';

const pod = (containers: string) => `
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: web, labels: { app: web } }
    spec:
      containers:
      ${containers}
`;
const web = pod('- { name: web, image: web, readinessProbe: {}, ports: [{ containerPort: 8080 }] }');
const service = (port: string, more = '') => `
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { selector: { app: web }, ports: [${port}]${more} }
`;

test('marks a targetPort, or the port that stands for it, with its protocol', () => {
  checkDiagnostics(`
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec:
      selector: { app: web }
      ports:
        - { name: a, port: 80, targetPort: 8080 }
        - { name: b, port: 81, targetPort: 8081 }
    #                                      ^^^^ hint undeclared-target-port
        - { name: c, port: 8082 }
    #                      ^^^^ hint undeclared-target-port
        - { name: d, port: 8080, targetPort: 8080, protocol: UDP }
    #                                        ^^^^ hint undeclared-target-port
        - { name: e, port: 8083, targetPort: 0 }
    #                      ^^^^ hint undeclared-target-port
    ${web}`);
});

describe('is silent', () => {
  test.each([
    ['a port that is declared', '{ port: 8080 }', ''],
    ['a Service without a cluster IP', '{ port: 80 }', ', clusterIP: None'],
    ['what is filled in later', `{ port: 80, targetPort: "\${PORT}" }`, ''],
  ])('about %s', (_what, port, more) => {
    checkDiagnostics(service(port, more) + web);
  });

  test('where no port is declared at all, and where there is no Pod', () => {
    checkDiagnostics(service('{ port: 80 }') + pod('- { name: web, image: web, readinessProbe: {} }'));
    checkDiagnostics(service('{ port: 80 }').replace('{ app: web }', 'null'));
  });
});

test('is mended by declaring it, in a flow list and in a block list', () => {
  checkFix(
    service('{ port: 8$0008 }') + web,
    'Declare port 8008/TCP in container `web`',
    service('{ port: 8008 }') +
      web.replace('{ containerPort: 8080 }', '{ containerPort: 8080 }, { containerPort: 8008 }'),
  );
  const block = (ports: string) =>
    pod(`- name: web\n        image: web\n        readinessProbe: {}\n        ports:\n        ${ports}`);
  checkFix(
    service('{ port: 5$03, protocol: UDP }') + block('- name: web\n          containerPort: 8080 # kept'),
    'Declare port 53/UDP in container `web`',
    service('{ port: 53, protocol: UDP }') +
      block('- name: web\n          containerPort: 8080 # kept\n        - { containerPort: 53, protocol: UDP }'),
  );
});

test('has no fix where several containers may listen', () => {
  const two = pod('- { name: a, image: a, ports: [{ containerPort: 8080 }] }\n      - { name: b, image: b }');
  expect(fixTitles(service('{ port: 80$0 }') + two)).toEqual([]);
});
