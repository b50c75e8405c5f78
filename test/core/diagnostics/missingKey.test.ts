import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';

const settings = `
    ---
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings }
    data: { log-level: info }
    binaryData: { logo.png: AAAA }
`;
const variable = (reference: string) => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec:
      containers:
        - name: web
          image: web
          env: [{ name: LEVEL, valueFrom: { configMapKeyRef: ${reference} } }]
`;

test('marks the key of a variable, of the items of a volume, and of a Secret', () => {
  checkDiagnostics(`
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec:
      containers:
        - name: web
          image: web
          env:
            - name: LEVEL
              valueFrom: { configMapKeyRef: { name: settings, key: log-levle } }
    #                                                              ^^^^^^^^^ warning missing-key
            - name: PASSWORD
              valueFrom: { secretKeyRef: { name: login, key: token } }
    #                                                        ^^^^^ warning missing-key
          volumeMounts: [{ name: settings, mountPath: /settings }]
      volumes:
        - name: settings
          configMap: { name: settings, items: [{ key: logo.png, path: a }, { key: logo.svg, path: b }] }
    #                                                                             ^^^^^^^^ warning missing-key
    ---
    apiVersion: v1
    kind: Secret
    metadata: { name: login }
    data: { user: YQ== }
    stringData: { password: a }
    ${settings}`);
});

describe('is silent', () => {
  test.each([
    '{ name: settings, key: log-level }',
    '{ name: settings, key: logo.png }',
    '{ name: settings, key: none, optional: true }',
    `{ name: settings, key: "\${KEY}" }`,
    '{ name: settings }',
  ])('about %s', (reference) => {
    checkDiagnostics(variable(reference) + settings);
  });

  test.each([
    ['a ConfigMap without data, which something fills in', 'kind: ConfigMap', ''],
    ['keys that are filled in later', 'kind: ConfigMap', 'data: { "{{ key }}": a }'],
    ['the token of a ServiceAccount', 'kind: Secret\n    type: kubernetes.io/service-account-token', 'data: { a: b }'],
  ])('about %s', (_what, kind, data) => {
    const reference = kind.includes('Secret') ? 'secretKeyRef' : 'configMapKeyRef';
    checkDiagnostics(`${variable('{ name: made, key: none }').replace('configMapKeyRef', reference)}
    ---
    apiVersion: v1
    ${kind}
    metadata: { name: made }
    ${data}
    `);
  });

  test('about a namesake far away', () => {
    checkDiagnostics(`
    #- /shop/web/pod.yaml
    ${variable('{ name: settings, key: none }')}
    #- /samples/other/settings.yaml
    ${settings.replace('---', '')}`);
  });

  test('about what a generator makes', () => {
    checkDiagnostics(`
    #- /kustomization.yaml
    resources: [pod.yaml]
    configMapGenerator: [{ name: settings, literals: [a=b] }]
    #- /pod.yaml
    ${variable('{ name: settings, key: none }')}`);
  });

  test('where one of the overlays has the key', () => {
    checkDiagnostics(`
    #- /shared/pod.yaml
    ${variable('{ name: settings, key: none }')}
    #- /shared/kustomization.yaml
    resources: [pod.yaml]
    #- /dev/settings.yaml
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings, namespace: a }
    data: { none: a }
    #- /dev/kustomization.yaml
    resources: [settings.yaml]
    #- /prod/settings.yaml
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings, namespace: a }
    data: { other: a }
    #- /prod/kustomization.yaml
    resources: [settings.yaml]
    `);
  });
});

test('judges what a kustomization makes of it', () => {
  checkMessages(
    `
    #- /base/pod.yaml
    ${variable('{ name: settings, key: level }')}
    #- /base/settings.yaml
    ${settings.replace('---', '')}
    #- /base/kustomization.yaml
    resources: [pod.yaml, settings.yaml]
    namePrefix: shop-
    `,
    'base/pod.yaml:9 ConfigMap `shop-settings` has no key `level`. Is `log-level` meant?',
  );
});

test('is mended by a near key', () => {
  checkFix(
    variable("{ name: settings, key: 'log$0level' }") + settings,
    'Change to `log-level`',
    variable("{ name: settings, key: 'log-level' }") + settings,
  );
});

test('is mended by adding the key', () => {
  expect(fixTitles(variable('{ name: settings, key: theme$0 }') + settings)).toEqual([
    'Add the key `theme` to ConfigMap `settings`, without a value',
  ]);
  checkFix(
    variable('{ name: settings, key: theme$0 }') + settings,
    'Add the key `theme` to ConfigMap `settings`, without a value',
    variable('{ name: settings, key: theme }') + settings.replace('log-level: info', 'log-level: info, theme: ""'),
  );
});
