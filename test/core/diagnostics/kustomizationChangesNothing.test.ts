import { expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';
import { findingsOf, snapshotOfText } from '../../support/snapshotOf.ts';

const settings = `
    #- /base/settings.yaml
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings, labels: { tier: front } }
`;

const base = `
    #- /base/kustomization.yaml
    resources: [settings.yaml]
${settings}`;

test.each([
  ['a name that nothing has', '{ kind: ConfigMap, name: others }'],
  ['a kind that is not there', '{ kind: Deployment }'],
  ['a kind of another group', '{ group: apps, kind: ConfigMap }'],
  ['labels that nothing has', '{ labelSelector: tier=back }'],
  ['a pattern that nothing fits whole', '{ name: sett }'],
])('a target with %s patches nothing', (_what, target) => {
  checkDiagnostics(`${base}
    #- /prod/kustomization.yaml
    resources: [../base]
    patches:
    - patch: '[{"op": "add", "path": "/data", "value": {}}]'
      target: ${target}
      #       ${'^'.repeat(target.length)} warning kustomization-changes-nothing
`);
});

test.each([
  ['the name', '{ kind: ConfigMap, name: settings }'],
  ['the name before a prefix came to it', '{ name: settings }'],
  ['a pattern', '{ name: s.* }'],
  ['labels', '{ labelSelector: tier in (front)}'],
  ['anything', '{ kind: ConfigMap }'],
])('a target that selects by %s is silent', (_what, target) => {
  checkDiagnostics(`${base}
    #- /prod/kustomization.yaml
    namePrefix: prod-
    resources: [../base]
    patches:
    - patch: '[{"op": "add", "path": "/data", "value": {}}]'
      target: ${target}
`);
});

test('a component that two kustomizations share may mean the resources of one of them alone', () => {
  const component = (target: string) => `${base}
    #- /component/kustomization.yaml
    apiVersion: kustomize.config.k8s.io/v1alpha1
    kind: Component
    patches:
    - patch: '[{"op": "add", "path": "/data", "value": {}}]'
      target: ${target}
    #- /dev/kustomization.yaml
    resources: [../base]
    components: [../component]
    #- /prod/kustomization.yaml
    resources: [../base, secret.yaml]
    components: [../component]
    #- /prod/secret.yaml
    apiVersion: v1
    kind: Secret
    metadata: { name: key }
`;
  checkDiagnostics(component('{ kind: Secret }'));
  checkDiagnostics(
    component('{ kind: Service }\n      #       ^^^^^^^^^^^^^^^^^ warning kustomization-changes-nothing'),
  );
});

test.each([
  ['where something comes from elsewhere', 'resources: [../base, "https://example.com/more?ref=v1"]'],
  ['where nothing is applied yet', 'resources: [empty.yaml]'],
])('nothing is said %s', (_where, resources) => {
  checkDiagnostics(`${base}
    #- /prod/empty.yaml
    # is written when the cluster is set up
    #- /prod/kustomization.yaml
    ${resources}
    patches:
    - patch: '[{"op": "add", "path": "/data", "value": {}}]'
      target: { kind: Deployment }
`);
});

test('a name that is nearly right is offered, and says who is meant', () => {
  const source = `${base}
    #- /prod/kustomization.yaml
    resources: [../base]
    patches:
    - patch: '[{"op": "add", "path": "/data", "value": {}}]'
      target: { kind: ConfigMap, name: $0setings }
`;
  checkMessages(
    source,
    'prod/kustomization.yaml:4 This `target` selects nothing here. kubectl builds this without a warning, and nothing is changed. Is `settings` meant?',
  );
  checkFix(source, 'Change to `settings`', source.replace('$0setings', 'settings'));
});

test('a name is offered only of what the rest of the target fits', () => {
  checkMessages(
    `${base}
    #- /prod/kustomization.yaml
    resources: [../base]
    patches:
    - patch: '[{"op": "add", "path": "/data", "value": {}}]'
      target: { kind: Deployment, name: setings }
`,
    'prod/kustomization.yaml:4 This `target` selects nothing here. kubectl builds this without a warning, and nothing is changed.',
  );
});

const pod = (image: string) => `
    #- /base/kustomization.yaml
    resources: [pod.yaml]
    #- /base/pod.yaml
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { containers: [{ name: web, image: "${image}" }] }
`;

test.each(['web', 'web:v1', 'web@sha256:0123', 'web:v1@sha256:0123'])('an image is found as %s', (image) => {
  checkDiagnostics(`${pod(image)}
    #- /prod/kustomization.yaml
    resources: [../base]
    images: [{ name: web, newTag: v1 }]
`);
});

test.each(['web-server', 'shop/web', 'registry.example.com:5000/web', 'wbe:v1'])(
  'an image is none that is called %s',
  (image) => {
    checkDiagnostics(`${pod(image)}
    #- /prod/kustomization.yaml
    resources: [../base]
    images:
    - name: web
      #     ^^^ warning kustomization-changes-nothing
      newTag: v2
`);
  },
);

test('an image that a base has renamed is found by its new name alone', () => {
  checkDiagnostics(`${pod('web')}
    #- /shop/kustomization.yaml
    resources: [../base]
    images: [{ name: web, newName: shop/web }]
    #- /prod/kustomization.yaml
    resources: [../shop]
    images:
    - { name: shop/web, newTag: v2 }
    - { name: web, newTag: v2 }
      #       ^^^ warning kustomization-changes-nothing
`);
});

test('a change of an image in a base is made where one of its overlays has the image', () => {
  checkDiagnostics(`
    #- /base/kustomization.yaml
    kind: Component
    images: [{ name: web, newTag: v2 }]
    #- /api/kustomization.yaml
    resources: [pod.yaml]
    components: [../base]
    #- /api/pod.yaml
    apiVersion: v1
    kind: Pod
    metadata: { name: api }
    spec: { containers: [{ name: api, image: api }] }
    #- /web/kustomization.yaml
    resources: [pod.yaml]
    components: [../base]
    #- /web/pod.yaml
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { containers: [{ name: web, image: web }] }
`);
});

test('the same image of another registry is offered', () => {
  const source = `${pod('registry.example.com/shop/web:v1')}
    #- /prod/kustomization.yaml
    resources: [../base]
    images: [{ name: $0shop/web, newTag: v2 }]
`;
  checkMessages(
    source,
    'prod/kustomization.yaml:2 No container here has the image `shop/web`. kubectl builds this without a warning, and nothing is changed. Is `registry.example.com/shop/web` meant?',
  );
  checkFix(
    source,
    'Change to `registry.example.com/shop/web`',
    source.replace('$0shop/web', 'registry.example.com/shop/web'),
  );
});

test('a resource that is called as the image is no other side of it', () => {
  const [finding, ...others] = findingsOf(
    snapshotOfText(`${pod('web')}
    #- /prod/kustomization.yaml
    resources: [../base]
    images: [{ name: wbe, newTag: v2 }]
`),
  );
  expect(others).toEqual([]);
  expect(finding?.fixes.map(({ title }) => title.en)).toEqual(['Change to `web`']);
  expect(finding?.related).toEqual([]);
});
