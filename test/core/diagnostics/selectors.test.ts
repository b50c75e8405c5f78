import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { findingsOf, snapshotOfText } from '../../support/snapshotOf.ts';

describe('selector-does-not-match-template', () => {
  test('marks the pair that the template does not have', () => {
    checkDiagnostics(`
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
      spec:
        selector: { matchLabels: { app: web, tier: front } }
        #                                    ^^^^^^^^^^^ error selector-does-not-match-template
        template: { metadata: { labels: { app: web, tier: back } } }
    `);
  });

  test.each(['ReplicaSet', 'StatefulSet', 'DaemonSet'])('judges a %s too, and expressions', (kind) => {
    checkDiagnostics(`
      apiVersion: apps/v1
      kind: ${kind}
      metadata: { name: web }
      spec:
        serviceName: "\${NAME}"
        selector: { matchExpressions: [{ key: app, operator: In, values: [shop] }] }
        #                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error selector-does-not-match-template
        template: { metadata: { labels: { app: web } } }
    `);
  });

  test('judges the plain map of a ReplicationController', () => {
    checkDiagnostics(`
      apiVersion: v1
      kind: ReplicationController
      metadata: { name: web }
      spec:
        selector: { app: shop }
        #           ^^^^^^^^^ error selector-does-not-match-template
        template: { metadata: { labels: { app: web } } }
    `);
  });

  test('judges a Job only where its selector is set by hand', () => {
    checkDiagnostics(`
      apiVersion: batch/v1
      kind: Job
      metadata: { name: generated }
      spec:
        selector: { matchLabels: { batch.kubernetes.io/controller-uid: abc } }
        template: {}
      ---
      apiVersion: batch/v1
      kind: Job
      metadata: { name: manual }
      spec:
        manualSelector: true
        selector: { matchLabels: { app: shop } }
        #                          ^^^^^^^^^ error selector-does-not-match-template
        template: { metadata: { labels: { app: web } } }
    `);
  });

  test.each([
    ['a selector of which every pair is there', '{ matchLabels: { app: web } }', '{ app: web, more: x }'],
    ['an expression that holds', '{ matchExpressions: [{ key: tier, operator: DoesNotExist }] }', '{ app: web }'],
    ['a value that is no string: it is another error', '{ matchLabels: { version: "8" } }', '{ version: 8 }'],
    ['no selector: it is another error', 'null', '{ app: web }'],
    ['a selector that is half typed', '{ matchLabels: }', '{ app: web }'],
  ])('is silent about %s', (_what, selector, labels) => {
    checkDiagnostics(`
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: web }
      spec: { selector: ${selector}, template: { metadata: { labels: ${labels} } } }
    `);
  });

  const deployment = (matchLabels: string, labels: string) => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      selector:
        matchLabels:
          # who it is
          ${matchLabels}
      template:
        metadata:
          labels:
            ${labels}
  `;

  test('one fix changes the selector', () => {
    checkFix(
      deployment("app: 'w$0eb'  # keep", 'app: shop'),
      'Change the selector: `app: shop`',
      deployment("app: 'shop'  # keep", 'app: shop'),
    );
  });

  test('one fix changes the labels of the Pods', () => {
    checkFix(
      deployment('app: w$0eb', 'app: "shop" # keep'),
      'Change the Pod labels of Deployment web: `app: web`',
      deployment('app: web', 'app: "web" # keep'),
    );
  });

  test('a label that is not there is added as a line', () => {
    checkFix(
      deployment('tier: fr$0ont', 'app: web # keep'),
      'Change the Pod labels of Deployment web: `tier: front`',
      deployment('tier: front', 'app: web # keep\n            tier: front'),
    );
  });

  test('several labels are added in the order of the selector', () => {
    checkFix(
      deployment('tier: fr$0ont\n          zone: a', 'app: web'),
      'Change the Pod labels of Deployment web: `tier: front`, `zone: a`',
      deployment('tier: front\n          zone: a', 'app: web\n            tier: front\n            zone: a'),
    );
  });

  test('a pair that the Pods do not have leaves the selector, comments of others kept', () => {
    checkFix(
      deployment('app: web\n          tier: fr$0ont # which', 'app: web'),
      'Change the selector: without `tier`',
      deployment('app: web', 'app: web'),
    );
  });

  test.each([
    ['{ app: shop, tier: front, zone: a }', '{ app: web }'],
    ['{ tier: front, zone: a, app: shop }', '{ app: web }'],
    ['{ tier: front, app: shop, zone: a }', '{ app: web }'],
    ['{ "tier": "front", "app": "shop" }', '{ "app": "web" }'],
  ])('of %s there remains %s', (before, after) => {
    const workload = (matchLabels: string) => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec: { selector: { matchLabels: ${matchLabels} }, template: { metadata: { labels: { app: web } } } }
    `;
    const source = workload(before.replace('{', '{$0').replace('}', '$0}'));
    const [title = ''] = fixTitles(source);
    expect(title).toContain('`app: web`');
    checkFix(source, title, workload(after));
  });

  test('Windows line breaks stay', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    checkFix(
      crlf(deployment('tier: fr$0ont', 'app: web # keep')),
      'Change the Pod labels of Deployment web: `tier: front`',
      crlf(deployment('tier: front', 'app: web # keep\n            tier: front')),
    );
  });

  test('in JSON the label is added as JSON', () => {
    const json = (labels: string) => `
    #- /web.json
    {
      "apiVersion": "apps/v1", "kind": "Deployment", "metadata": { "name": "web" },
      "spec": {
        "selector": { "matchLabels": { "app": "web", "ti$0er": "front" } },
        "template": { "metadata": { "labels": ${labels} } }
      }
    }
    `;
    checkFix(
      json('{ "app": "web" }'),
      'Change the Pod labels of Deployment web: `tier: front`',
      json('{ "app": "web", "tier": "front" }'),
    );
  });

  test('a key and a value that YAML would read otherwise are quoted', () => {
    checkFix(
      deployment('"8": "t$0rue"', 'app: web'),
      'Change the Pod labels of Deployment web: `8: true`',
      deployment('"8": "true"', 'app: web\n            "8": "true"'),
    );
  });

  test('an expression has no fix: what is meant cannot be told', () => {
    expect(
      fixTitles(`
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec:
          selector: { matchExpressions: [{ key: ap$0p, operator: NotIn, values: [web] }] }
          template: { metadata: { labels: { app: web } } }
      `),
    ).toEqual([]);
  });

  test('says what is asked, what is there, and who objects', () => {
    const [finding] = findingsOf(snapshotOfText(deployment('app: web\n          tier: front', 'app: shop')));
    expect(finding?.message).toEqual({
      en: "The selector asks for `app=web`, `tier=front`, but the Pods of this Deployment's own template have `app=shop`, no `tier`; the API server rejects it.",
      ko: 'selector는 `app=web`, `tier=front`을(를) 요구하지만 이 Deployment의 템플릿이 만드는 Pod에는 `app=shop`이(가) 있고 `tier`이(가) 없습니다. API 서버가 거부합니다.',
    });
    expect(finding?.related.map(({ message }) => message.en)).toEqual(["The template's labels: app=shop"]);
  });
});

describe('selector-selects-nothing', () => {
  const deployment = (labels: string, metadata = 'name: shop') => `
    ---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { ${metadata} }
    spec:
      selector: { matchLabels: { app: web } }
      template: { metadata: { labels: ${labels} } }
  `;

  test('marks the pair that nearly fits', () => {
    checkDiagnostics(`
    apiVersion: v1
    kind: Service
    metadata: { name: shop }
    spec: { selector: { app: web, tier: fornt } }
    #                             ^^^^^^^^^^^ warning selector-selects-nothing
    ${deployment('{ app: web, tier: front }')}`);
  });

  test('is information where no Pod comes near', () => {
    checkDiagnostics(`
    apiVersion: v1
    kind: Service
    metadata: { name: billing }
    spec: { selector: { app: ledger } }
    #                 ^^^^^^^^^^^^^^^ information selector-selects-nothing
    ${deployment('{ app: web }')}`);
  });

  test('on several lines is marked at the first of them', () => {
    checkDiagnostics(`
    apiVersion: v1
    kind: Service
    metadata: { name: billing }
    spec:
      selector:
        app: ledger
    #   ^^^^^^^^^^^ information selector-selects-nothing
        tier: data
    `);
  });

  test.each([
    ['a Pod that fits', '{ app: web }', 'name: shop'],
    ['an empty selector', '{}', 'name: shop'],
    ['a placeholder', `{ app: "\${APP}" }`, 'name: shop'],
    ['no selector, as of ExternalName', 'null', 'name: shop'],
  ])('is silent about %s', (_what, selector, metadata) => {
    checkDiagnostics(`
    apiVersion: v1
    kind: Service
    metadata: { name: shop }
    spec: { selector: ${selector} }
    ${deployment('{ app: web }', metadata)}`);
  });

  test('a Pod that fits in another namespace is no near miss, and no answer', () => {
    checkDiagnostics(`
    apiVersion: v1
    kind: Service
    metadata: { name: shop, namespace: a }
    spec: { selector: { app: web } }
    #                 ^^^^^^^^^^^^ information selector-selects-nothing
    ${deployment('{ app: web }', 'name: shop, namespace: b')}`);
  });

  const service = (selector: string) => `
    apiVersion: v1
    kind: Service
    metadata: { name: shop }
    spec:
      selector: ${selector}
  `;

  test('one fix changes the selector', () => {
    checkFix(
      service('{ app: w$0be } # the shop') + deployment('{ app: web }'),
      'Change the selector: `app: web`',
      service('{ app: web } # the shop') + deployment('{ app: web }'),
    );
  });

  test('one fix changes the labels, in the other file, with the selector of their own workload', () => {
    const files = (selector: string, labels: string) => `
    #- /service.yaml
    apiVersion: v1
    kind: Service
    metadata: { name: shop }
    spec: { selector: ${selector} }
    #- /deployment.yaml
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: shop }
    spec:
      selector: { matchLabels: { ${labels} } }
      template:
        metadata:
          labels:
            ${labels} # of the Pods
    `;
    checkFix(
      files('{ app: st$0ore }', 'app: stores'),
      'Change the Pod labels of Deployment shop: `app: store`',
      files('{ app: store }', 'app: store'),
    );
  });

  test.each([
    ['{ app: stores }', '&labels { app: stores }', '*labels', '&labels { app: store }', '*labels'],
    ['the value alone', '{ app: &app stores }', '{ app: *app }', '{ app: &app store }', '{ app: *app }'],
  ])('labels that share %s with the selector are changed once', (_what, selector, labels, newSelector, newLabels) => {
    const workload = (written: string, ofPods: string) => `
    ---
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: shop }
    spec:
      selector: { matchLabels: ${written} }
      template: { metadata: { labels: ${ofPods} } }
    `;
    checkFix(
      service('{ app: st$0ore }') + workload(selector, labels),
      'Change the Pod labels of Deployment shop: `app: store`',
      service('{ app: store }') + workload(newSelector, newLabels),
    );
  });

  test('the title of the fix names the Services that gain or lose the Pods', () => {
    const other = (name: string, selector: string) => `
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: ${name} }
    spec: { selector: ${selector} }
    `;
    const titles = fixTitles(
      service('{ app: w$0be }') +
        deployment('{ app: web }') +
        other('loses', '{ app: web }') +
        other('gains', '{ app: wbe }'),
    );
    expect(titles).toEqual([
      'Change the selector: `app: web`',
      'Change the Pod labels of Deployment shop: `app: wbe`, and Service gains then selects it too, and Service loses loses it',
    ]);
  });

  test('and everything else that selects them', () => {
    const others = `
    ---
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: into-web }
    spec: { podSelector: { matchLabels: { app: web } } }
    ---
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: from-wbe }
    spec:
      podSelector: { matchLabels: { app: other } }
      ingress: [{ from: [{ podSelector: { matchLabels: { app: wbe } } }] }]
    ---
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: { name: all }
    spec: { maxUnavailable: 1, selector: {} }
    ---
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: { name: web }
    spec: { maxUnavailable: 1, selector: { matchExpressions: [{ key: app, operator: NotIn, values: [wbe] }] } }
    `;
    expect(fixTitles(service('{ app: w$0be }') + deployment('{ app: web }') + others)).toEqual([
      'Change the selector: `app: web`',
      'Change the Pod labels of Deployment shop: `app: wbe`, and NetworkPolicy from-wbe then selects it too, and NetworkPolicy into-web, PodDisruptionBudget web lose it',
    ]);
  });

  test('once for Pods of several manifests that ask the same of the selector, each with its file where the labels change', () => {
    const versions = ['v1', 'v2'].map(
      (folder) => `\n    #- /deploy/${folder}/shop.yaml${deployment('{ app: web }', 'name: shop, namespace: shop')}`,
    );
    const asking = service('{ app: w$0be }').replace('name: shop', 'name: shop, namespace: shop');
    expect(fixTitles(`\n    #- /deploy/policy/service.yaml${asking}${versions.join('')}`)).toEqual([
      'Change the selector: `app: web`',
      'Change the Pod labels of Deployment shop: `app: wbe` (in deploy/v1/shop.yaml)',
      'Change the Pod labels of Deployment shop: `app: wbe` (in deploy/v2/shop.yaml)',
    ]);
  });

  test('a pair that the Pods lack can leave the selector', () => {
    checkFix(
      service('{ app: web, tier: fr$0ont }') + deployment('{ app: web }'),
      'Change the selector: without `tier`',
      service('{ app: web }') + deployment('{ app: web }'),
    );
  });

  test('says which Pods, and label by label what is there', () => {
    const findings = findingsOf(
      snapshotOfText(service('{ app: web, tier: front }') + deployment('{ app: web, tier: back }')),
    );
    expect(findings.map(({ message }) => message)).toEqual([
      {
        en: 'This selector takes no Pod: it asks for `tier=front`, and the Pods of Deployment `shop` have `tier=back`.',
        ko: '이 selector에 맞는 Pod가 없습니다. `tier=front`을(를) 요구하지만 Deployment `shop`의 Pod에는 `tier=back`이(가) 있습니다.',
      },
    ]);
    expect(findings[0]?.related.map(({ message }) => message.en)).toEqual([
      'The Pods of Deployment `shop` have `tier=back`.',
    ]);
  });
});

describe('a document that several rules judge', () => {
  test('has its findings in the order of their places', () => {
    const findings = findingsOf(
      snapshotOfText(`
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: web }
        spec:
          template:
            metadata: { labels: { app: shop } }
            spec: { serviceAccountName: nobody }
          selector: { matchLabels: { app: web } }
          replicas: 1
          replicas: 2
      `),
    );
    expect(findings.map(({ code }) => code)).toEqual([
      'unresolved-reference',
      'selector-does-not-match-template',
      'duplicate-key',
    ]);
  });
});

test('marks a PodDisruptionBudget without a selector, which guards nothing', () => {
  checkDiagnostics(`
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: { name: web }
    spec: { maxUnavailable: 0 }
   #^^^^ warning selector-selects-nothing
    ---
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: { name: all }
    spec: { maxUnavailable: 1, selector: {} }
  `);
});
