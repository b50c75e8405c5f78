import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { findingsOf, snapshotOfText } from '../../support/snapshotOf.ts';

const service = (name: string, namespace?: string) => `
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: ${name}${namespace === undefined ? '' : `, namespace: ${namespace}`} }
`;

describe('a name that nothing here answers', () => {
  test('is information where nothing is like it', () => {
    checkDiagnostics(`
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: shop }
      spec: { defaultBackend: { service: { name: storefront } } }
      #                                          ^^^^^^^^^^ information unresolved-reference
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: billing }
    `);
  });

  test('is a warning where a name is nearly it, in quotes too', () => {
    checkDiagnostics(`
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: shop }
      spec: { defaultBackend: { service: { name: 'storefrnt' } } }
      #                                          ^^^^^^^^^^^ warning unresolved-reference
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: storefront }
    `);
  });

  test('is no finding where it resolves', () => {
    checkDiagnostics(`
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: shop }
      spec: { defaultBackend: { service: { name: storefront } } }
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: storefront }
    `);
  });

  test('is no near miss of an object in another namespace', () => {
    checkDiagnostics(`
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: shop, namespace: a }
      spec: { defaultBackend: { service: { name: storefrnt } } }
      #                                          ^^^^^^^^^ information unresolved-reference
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: storefront, namespace: b }
    `);
  });

  test('is no near miss of an object of another kind', () => {
    checkDiagnostics(`
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: shop }
      spec: { defaultBackend: { service: { name: storefrnt } } }
      #                                          ^^^^^^^^^ information unresolved-reference
      ---
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: storefront }
    `);
  });

  test('is no near miss where only a number tells the two apart', () => {
    checkDiagnostics(`
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata: { name: shop }
      spec: { defaultBackend: { service: { name: storefront-v2 } } }
      #                                          ^^^^^^^^^^^^^ information unresolved-reference
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: storefront-v1 }
    `);
  });

  test('is no finding where it is optional, built in, or a placeholder', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        serviceAccountName: default
        imagePullSecrets: [{ name: "\${PULL_SECRET}" }]
        volumes:
          - configMap: { name: nowhere, optional: true }
          - configMap: { name: kube-root-ca.crt }
    `);
  });

  test('is no finding where a kustomization brings in what cannot be read', () => {
    checkDiagnostics(`
      #- /base/pod.yaml
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec: { serviceAccountName: robot }
      #- /base/kustomization.yaml
      resources: [pod.yaml, 'https://example.com/more?ref=v1']
    `);
  });
});

describe('a Secret that is not here', () => {
  test('is only mentioned beside one with a longer or shorter name', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec: { imagePullSecrets: [{ name: registry-old }] }
      #                                  ^^^^^^^^^^^^ information unresolved-reference
      ---
      apiVersion: v1
      kind: Secret
      metadata: { name: registry }
    `);
  });

  test('is a hint: Secrets are usually kept out of git', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec: { imagePullSecrets: [{ name: registry }] }
      #                                  ^^^^^^^^ hint unresolved-reference
    `);
  });

  test('is information where these manifests declare Secrets', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec: { imagePullSecrets: [{ name: registry }] }
      #                                  ^^^^^^^^ information unresolved-reference
      ---
      apiVersion: v1
      kind: Secret
      metadata: { name: database }
    `);
  });
});

describe('the fix offers the name that is here', () => {
  const ingress = (name: string) => `
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: shop }
    spec: { defaultBackend: { service: { name: ${name} } } } # main entry
  `;

  test.each([
    ['storef$0rnt', 'storefront'],
    ["'storef$0rnt'", "'storefront'"],
    ['"storef$0rnt"', '"storefront"'],
  ])('%s becomes %s, quotes and comments kept', (before, after) => {
    checkFix(ingress(before) + service('storefront'), 'Change to `storefront`', ingress(after) + service('storefront'));
  });

  test('in block style, with Windows line breaks', () => {
    const pod = (name: string) =>
      `\n    apiVersion: v1\n    kind: Pod\n    metadata:\n      name: web\n    spec:\n      serviceAccountName:   ${name}   # who\n      containers: []\n    ---\n    apiVersion: v1\n    kind: ServiceAccount\n    metadata: { name: robot }\n`.replaceAll(
        '\n',
        '\r\n',
      );
    checkFix(pod('robbo$0t'), 'Change to `robot`', pod('robot'));
  });

  test('quoted where it would be read as a number', () => {
    checkFix(ingress('$02024x') + service('"2024"'), 'Change to `2024`', ingress('"2024"') + service('"2024"'));
  });

  test('in an item of a List, and in JSON', () => {
    const list = (name: string) => `
    #- /all.json
    { "apiVersion": "v1", "kind": "List", "items": [
      { "apiVersion": "v1", "kind": "Pod", "metadata": { "name": "web" }, "spec": { "serviceAccountName": ${name} } },
      { "apiVersion": "v1", "kind": "ServiceAccount", "metadata": { "name": "robot" } } ] }
    `;
    checkFix(list('"rob$0ots"'), 'Change to `robot`', list('"robot"'));
  });

  test('each name once, though two objects have it', () => {
    expect(fixTitles(ingress('storef$0rnt') + service('storefront', 'a') + service('storefront', 'b'))).toEqual([
      'Change to `storefront`',
    ]);
  });

  test('several where several are near, the likeliest first', () => {
    expect(fixTitles(ingress('storef$0rnt') + service('storefrnt-canary') + service('storefront'))).toEqual([
      'Change to `storefront`',
      'Change to `storefrnt-canary`',
    ]);
  });
});

test('the finding says what is meant, and shows where it is, in both languages', () => {
  const [finding] = findingsOf(
    snapshotOfText(`
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec: { serviceAccountName: robots }
      ---
      apiVersion: v1
      kind: ServiceAccount
      metadata: { name: robot }
    `),
  );
  expect(finding?.message).toEqual({
    en: 'There is no ServiceAccount `robots` in these manifests. Is `robot` meant?',
    ko: '이 매니페스트들에는 ServiceAccount `robots`이(가) 없습니다. `robot`을(를) 뜻한 것입니까?',
  });
  expect(finding?.related.map(({ message }) => message.en)).toEqual(['ServiceAccount `robot` is here.']);
  expect(finding?.fixes.map(({ safe }) => safe)).toEqual([true]);
});
