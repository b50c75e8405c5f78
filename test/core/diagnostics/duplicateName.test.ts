import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix } from '../../support/checkFix.ts';

describe('in a Pod', () => {
  test('names that must be there once are errors', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        containers:
          - name: web
            image: web
            ports: [{ containerPort: 80, name: http }, { containerPort: 81, name: http }]
      #                                                                           ^^^^ error duplicate-name
            volumeMounts: [{ name: data, mountPath: /a }, { name: data, mountPath: /b }, { name: data, mountPath: /a }]
      #                                                                                                           ^^ error duplicate-name
        initContainers:
          - { name: web, image: web }
      #             ^^^ error duplicate-name
        volumes:
          - { name: data, emptyDir: {} }
          - { name: data, hostPath: { path: /data } }
      #             ^^^^ error duplicate-name
    `);
  });

  test('a variable that is set twice is a warning at the last one', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        containers:
          - name: web
            image: web
            env: [{ name: MODE, value: a }, { name: OTHER, value: a }, { name: MODE, value: b }]
      #                                                                        ^^^^ warning duplicate-name
    `);
  });

  test('a port name in two containers that run together is a warning, at the one that a Service does not take', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        initContainers:
          - { name: proxy, image: proxy, restartPolicy: Always, ports: [{ containerPort: 90, name: metrics }] }
      #                                                                                            ^^^^^^^ warning duplicate-name
          - { name: prepare, image: prepare, ports: [{ containerPort: 91, name: http }] }
        containers:
          - { name: web, image: web, ports: [{ containerPort: 80, name: http }, { containerPort: 92, name: metrics }] }
          - { name: more, image: more, ports: [{ containerPort: 81, name: http }] }
      #                                                                   ^^^^ warning duplicate-name
          - { name: plain, image: plain, ports: [{ containerPort: 80 }, { containerPort: 81 }] }
    `);
  });

  test.each([
    ['one name in two containers', 'env: [{ name: A, value: a }]', 'env: [{ name: A, value: b }]'],
    ['names that are filled in later', `env: [{ name: "\${A}" }, { name: "\${A}" }]`, 'env: null'],
    ['paths that differ', 'volumeMounts: [{ mountPath: /a }, { mountPath: /a/b }]', 'volumeMounts: []'],
  ])('is silent about %s', (_what, first, second) => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec: { containers: [{ name: a, image: web, ${first} }, { name: b, image: web, ${second} }] }
    `);
  });

  const pod = (containers: string) => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec:
      containers:
      ${containers}
  `;

  test('of a variable the last is kept', () => {
    const env = (items: string) => pod(`- name: web\n        image: web\n        env:\n${items}`);
    checkFix(
      env('        - name: MODE # old\n          value: a\n        - name: MO$0DE\n          value: b'),
      'Keep the last `MODE`',
      env('        - name: MODE\n          value: b'),
    );
  });

  test('a container or a port gets another name', () => {
    checkFix(
      pod('- { name: web, image: a }\n      - { name: we$0b, image: b }\n      - { name: web-2, image: c }'),
      'Rename to `web-3`',
      pod('- { name: web, image: a }\n      - { name: web-3, image: b }\n      - { name: web-2, image: c }'),
    );
    const ports = (name: string) =>
      pod(`- { name: a, image: a, ports: [{ containerPort: 80, name: ${name} }] }`).replace(
        'containers:',
        'containers:\n      - { name: b, image: b, ports: [{ containerPort: 81, name: prometheus-http }] }',
      );
    checkFix(ports('prometheus-ht$0tp'), 'Rename to `prometheus-ht-2`', ports('prometheus-ht-2'));
  });

  test('a copy is removed; of what differs one can be kept', () => {
    const volumes = (items: string) => `
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        containers: [{ name: web, image: web, volumeMounts: [{ name: data, mountPath: /a }] }]
        volumes: [${items}]
    `;
    checkFix(
      volumes('{ name: data, emptyDir: {} }, { name: da$0ta, emptyDir: {} }'),
      'Remove this copy',
      volumes('{ name: data, emptyDir: {} }'),
    );
    const different = volumes('{ name: data, emptyDir: {} }, { name: da$0ta, nfs: {} }');
    checkFix(different, 'Keep the first `data`', volumes('{ name: data, emptyDir: {} }'));
    checkFix(different, 'Keep the last `data`', volumes('{ name: data, nfs: {} }'));
  });

  test('a port that is renamed takes its probes along', () => {
    const pod = (name: string, asked: string) => `
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        containers:
          - { name: a, image: web, ports: [{ containerPort: 80, name: http }] }
          - name: b
            image: web
            ports: [{ containerPort: 81, name: ${name} }]
            livenessProbe: { httpGet: { port: ${asked} } }
    `;
    checkFix(pod('ht$0tp', 'http'), 'Rename to `http-2`', pod('http-2', 'http-2'));
  });
});

describe('in a Service', () => {
  const service = (ports: string, selector = 'null') => `
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec:
      selector: ${selector}
      ports:
      ${ports}
  `;

  test('a port among several needs a name, and one that no other has', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec:
        ports:
          - { port: 80, name: http }
          - { port: 81 }
      #             ^^ error duplicate-name
          - { port: 82, name: http }
      #                       ^^^^ error duplicate-name
    `);
  });

  test('has a port of a protocol once', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec:
        ports:
          - { port: 53, name: dns }
          - { port: 53, name: dns-udp, protocol: UDP }
          - { port: 53, name: dns-tcp, protocol: TCP }
      #             ^^ error duplicate-name
    `);
    checkFix(
      service('- { port: 80, name: http }\n      - { port: 8$00, name: http }'),
      'Remove this copy',
      service('- { port: 80, name: http }'),
    );
  });

  test('is not judged where it could not be read', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec:
        ports:
          -   protocol: TCP
            port: 8000
      #     ^^^^^^^^^^ error yaml-syntax
    `);
  });

  test('a single port needs none', () => {
    checkDiagnostics(service('- port: 80'));
  });

  test('is mended by a name', () => {
    checkFix(
      service('- port: 5$03\n        protocol: UDP\n      - { port: 80, name: http }'),
      'Name it `udp-53`',
      service('- port: 53\n        protocol: UDP\n        name: udp-53\n      - { port: 80, name: http }'),
    );
    checkFix(
      service('- { port: 80, name: http }\n      - { port: 81, name: ht$0tp }'),
      'Rename to `http-2`',
      service('- { port: 80, name: http }\n      - { port: 81, name: http-2 }'),
    );
  });
});
