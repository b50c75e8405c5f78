import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { findingsOf, snapshotOfText } from '../../support/snapshotOf.ts';
import { readApiReference } from '../api/readAssets.ts';
import { askKubectl, checkKubectlRefuses, hasKubectl, withoutKubectl } from '../model/kustomize/support.ts';

const api = await readApiReference();

describe('wrong-type', () => {
  test('marks what the field does not take', () => {
    checkDiagnostics(
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
      spec:
        replicas: "3"
        #         ^^^ error wrong-type
        paused: "false"
        #       ^^^^^^^ error wrong-type
        strategy: Recreate
        #         ^^^^^^^^ error wrong-type
        minReadySeconds: 1.5
        #                ^^^ error wrong-type
        selector: { matchLabels: { app: web } }
        template:
          metadata: { labels: { app: web } }
          spec:
            nodeSelector: []
      #     ^^^^^^^^^^^^ error wrong-type
            containers:
              - name: web
                image: nginx
                command: run
                #        ^^^ error wrong-type
                args: [{ a: b }]
                #      ^^^^^^^^ error wrong-type
                env: { COLOUR: red }
      #         ^^^ error wrong-type
                resources: { limits: { cpu: true } }
                #                           ^^^^ error wrong-type
                ports: [{ containerPort: http }]
                #                        ^^^^ error wrong-type
    `,
      api,
    );
  });

  test('is silent where the API server is: null, integers as floats, quantities as numbers, ports by name', () => {
    checkDiagnostics(
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web, creationTimestamp: null, labels: }
      spec:
        replicas: 1.0
        strategy: { rollingUpdate: { maxSurge: 25%, maxUnavailable: 1 } }
        selector: { matchLabels: { app: web } }
        template:
          metadata: { labels: { app: web } }
          spec:
            volumes:
            containers:
              - name: web
                image: nginx
                resources: { limits: { cpu: 1.5, memory: 100Mi } }
                ports: [{ containerPort: 80, name: http }]
                livenessProbe: { httpGet: { port: http } }
                command: ~
    `,
      api,
    );
  });

  test('is silent about placeholders, a status, and what the reference does not know', () => {
    checkDiagnostics(
      `
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
      spec:
        replicas: \${REPLICAS}
        minReadySeconds: SECONDS
        selector: { matchLabels: { app: web } }
        template:
          metadata: { labels: { app: web } }
          spec: { containers: [{ name: web, image: nginx }] }
      status: { replicas: many }
      ---
      apiVersion: example.com/v1
      kind: Deployment
      metadata: { name: other }
      spec: { replicas: many }
      ---
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: { name: shops.example.com }
      spec:
        group: example.com
        scope: Namespaced
        names: { kind: Shop, plural: shops }
        versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  size: { default: 1, enum: [1, "2", true], maximum: 1.5 }
                  tags: { items: { type: string }, additionalProperties: true }
    `,
      api,
    );
  });

  test('judges the one of two values that counts', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec: { type: ExternalName, externalName: [], externalName: example.com }
      #                                             ^^^^^^^^^^^^ error duplicate-key
    `,
      api,
    );
  });

  test('is silent about patches, and marks a base where it is written', () => {
    checkDiagnostics(
      `
      #- base/kustomization.yaml
      resources: [web.yaml]
      #- base/web.yaml
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec:
        type: ExternalName
        externalName: [example.com]
      # ^^^^^^^^^^^^ error wrong-type
      #- dev/kustomization.yaml
      resources: [../base]
      patches:
        - target: { kind: Service, name: web }
          path: patch.yaml
      #- dev/patch.yaml
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec: { externalName: example.com, ports: many }
    `,
      api,
    );
  });

  const mended = (title: string, before: string, after: string) => {
    const pod = (fields: string) => `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${fields}
`;
    checkFix(pod(before), title, pod(after), api);
  };

  test('is mended without quotes', () => {
    mended(
      'Remove the quotes',
      `  priority: $0"5"\n  containers: [{ name: web }]`,
      `  priority: 5\n  containers: [{ name: web }]`,
    );
    mended(
      'Remove the quotes',
      `  hostNetwork: '$0true'\n  containers: [{ name: web }]`,
      `  hostNetwork: true\n  containers: [{ name: web }]`,
    );
  });

  test('is mended by a list of one', () => {
    mended(
      'Make it a list of one',
      `  containers:\n    - name: web\n      command: $0"run it"`,
      `  containers:\n    - name: web\n      command: ["run it"]`,
    );
    mended(
      'Make it a list of one',
      `  $0containers:\n    image: nginx\n    name: web\n    ports:\n\n      - containerPort: 80\n  hostNetwork: false`,
      `  containers:\n    - image: nginx\n      name: web\n      ports:\n\n        - containerPort: 80\n  hostNetwork: false`,
    );
    mended('Make it a list of one', `  $0containers: { name: web }`, `  containers: [{ name: web }]`);
    mended(
      'Make it a list of one',
      `  containers:\n    - name: web\n      args: $08080`,
      `  containers:\n    - name: web\n      args: ["8080"]`,
    );
  });

  test('is mended by names and values, where keys are written for them', () => {
    mended(
      'Make it a list of `name` and `value`',
      `  containers:\n    - name: web\n      $0env:\n        COLOUR: red # as the sign\n        PORT: 80`,
      `  containers:\n    - name: web\n      env:\n        - name: COLOUR\n          value: red # as the sign\n        - name: PORT\n          value: "80"`,
    );
    mended(
      'Make it a list of `name` and `value`',
      `  containers: [{ name: web, $0env: { COLOUR: red, PORT: 80 } }]`,
      `  containers: [{ name: web, env: [{ name: COLOUR, value: red }, { name: PORT, value: "80" }] }]`,
    );
    expect(
      fixTitles(
        'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: web, $0env: { KEY: { secretKeyRef: {} } } }] }',
        api,
      ),
    ).toEqual([]);
  });

  test('is mended by the only item, or an empty map', () => {
    mended(
      'Take the item out of the list',
      `  containers:\n    - name: web\n  $0securityContext:\n    - runAsUser: 1\n      runAsGroup: 1`,
      `  containers:\n    - name: web\n  securityContext:\n      runAsUser: 1\n      runAsGroup: 1`,
    );
    mended(
      'Take the item out of the list',
      `  containers: [{ name: web }]\n  $0hostname: [web]`,
      `  containers: [{ name: web }]\n  hostname: web`,
    );
    mended(
      'Make it an empty map',
      `  containers: [{ name: web }]\n  $0nodeSelector: []`,
      `  containers: [{ name: web }]\n  nodeSelector: {}`,
    );
  });

  test('has no fix where nobody can tell what is meant', () => {
    const titles = (fields: string) =>
      fixTitles(`apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n${fields}\n`, api);
    expect(titles(`  priority: $0high\n  containers: [{ name: web }]`)).toEqual([]);
    expect(titles(`  priority: $0"007"\n  containers: [{ name: web }]`)).toEqual([]);
    expect(titles(`  $0hostname: [web, shop]\n  containers: [{ name: web }]`)).toEqual([]);
    expect(titles(`  $0containers: web`)).toEqual([]);
  });
});

describe('unexpected-scalar-type', () => {
  test('marks what kubectl reads as a number or a boolean', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: Pod
      metadata:
        name: web
        labels: { version: 1.10, released: yes }
        #                  ^^^^ error unexpected-scalar-type
        #                                  ^^^ error unexpected-scalar-type
        annotations: { example.com/mode: 0644 }
        #                                ^^^^ error unexpected-scalar-type
      spec:
        containers:
          - name: web
            image: nginx
            args: [--port, 80]
            #              ^^ error unexpected-scalar-type
            env:
              - { name: ACCOUNT, value: 12345 }
              #                         ^^^^^ error unexpected-scalar-type
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: settings }
      data:
        debug: on
        #      ^^ error unexpected-scalar-type
        n: west
      # ^ warning unexpected-scalar-type
        0644: mode
      # ^^^^ warning unexpected-scalar-type
    `,
      api,
    );
  });

  test('judges the metadata of custom resources, too, and nothing else of those that are not described here', () => {
    checkDiagnostics(
      `
      apiVersion: example.com/v1
      kind: Widget
      metadata:
        name: web
        labels: { version: 1.10, tier: front }
        #                  ^^^^ error unexpected-scalar-type
        annotations: { example.com/on: true }
        #                              ^^^^ error unexpected-scalar-type
      spec: { size: 1.10, labels: { on: true } }
    `,
      api,
    );
  });

  describe('in a kustomization', () => {
    const kustomization = (fields: string) =>
      `#- /kustomization.yaml\nresources: [web.yaml]\n${fields}\n#- /web.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\n`;

    test('marks what Kustomize cannot read as a string', () => {
      checkDiagnostics(`
      #- kustomization.yaml
      resources: [web.yaml]
      namePrefix: 1
      #           ^ error unexpected-scalar-type
      images: [{ name: web, newTag: 1.10 }]
      #                             ^^^^ error unexpected-scalar-type
      labels: [{ pairs: { version: "1.10", canary: yes } }]
      #                                            ^^^ error unexpected-scalar-type
      commonAnnotations: { revision: 12, none: null }
      #                              ^^ error unexpected-scalar-type
      replicas: [{ name: web, count: 3 }]
      #- web.yaml
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
      spec: { template: { spec: { containers: [{ image: web }] } } }
      `);
    });

    test('is mended by quotes', () => {
      checkFix(
        kustomization('images: [{ name: web, newTag: 1.$010 }]'),
        'Quote it: `"1.10"`',
        kustomization('images: [{ name: web, newTag: "1.10" }]'),
      );
    });

    test.skipIf(!hasKubectl)(`is what kubectl refuses${withoutKubectl}`, () => {
      for (const fields of ['namePrefix: 1', 'images: [{ name: a, newTag: 1.10 }]', 'commonAnnotations: { a: on }']) {
        checkKubectlRefuses(kustomization(fields));
        expect(findingsOf(snapshotOfText(kustomization(fields))).map(({ code }) => code)).toContain(
          'unexpected-scalar-type',
        );
      }
      expect(askKubectl(kustomization('images: [{ name: a, newTag: "1.10" }]'))).toBeDefined();
    });
  });

  test('is silent about what is a string anyway', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: settings
        labels: { version: 1.2.3, released: "yes", day: 2026-01-01 }
        annotations: { at: 12:30:45 }
      data:
        quoted: "0644"
        block: |
          12345
        size: 10Mi
        none:
        8080: port
        "on": word
    `,
      api,
    );
  });

  test('leaves to Kustomize what it quotes, and marks what it does not', () => {
    checkDiagnostics(
      `
      #- kustomization.yaml
      resources: [settings.yaml]
      #- settings.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: settings }
      data:
        debug: on
        verbose: true
        #        ^^^^ error unexpected-scalar-type
        mode: 0644
        #     ^^^^ error unexpected-scalar-type
        y: north
    `,
      api,
    );
  });

  test('is mended by quotes around the written text', () => {
    const settings = (data: string) =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata:\n  ${data}\n`;
    checkFix(settings('version: $01.10'), 'Quote it: `"1.10"`', settings('version: "1.10"'), api);
    checkFix(settings('$0n: west'), 'Quote it: `"n"`', settings('"n": west'), api);
  });

  test('has no fix for base64, where the digits are no text', () => {
    const secret = `apiVersion: v1\nkind: Secret\nmetadata: { name: login }\ndata: { pin: $012345 }\n`;
    checkDiagnostics(
      `
      apiVersion: v1
      kind: Secret
      metadata: { name: login }
      data: { pin: 12345 }
      #            ^^^^^ error unexpected-scalar-type
    `,
      api,
    );
    expect(fixTitles(secret, api)).toEqual([]);
  });
});
