import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';
import { parseFixture } from '../../support/fixture.ts';
import { askKubectl, hasKubectl, withoutKubectl } from '../model/kustomize/support.ts';

const deployment = `
    #- /web.yaml
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec: { containers: [{ name: web, image: nginx }] }
`;

/** What kubectl says of a fixture: nothing is asked where it is not installed. */
function checkKubectl(source: string, folder: string, builds: boolean): void {
  const { files } = parseFixture(source);
  const text = files.map((file) => `#- /${file.path}\n${file.text}\n`).join('');
  if (hasKubectl) expect(askKubectl(text, folder) !== undefined).toBe(builds);
}

/** Each is an error where the carets are, and kubectl refuses it. */
const refused: readonly (readonly [string, string])[] = [
  [
    'a field that is misspelt',
    `
    #- /kustomization.yaml
    resource: [web.yaml]
   #^^^^^^^^ error kustomization-does-not-build
`,
  ],
  [
    'a misspelt field of a patch',
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    patches: [{ paht: web.yaml }]
    #           ^^^^ error kustomization-does-not-build
`,
  ],
  [
    'a patch that is written as a path',
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    patches:
      - web.yaml
    #   ^^^^^^^^ error kustomization-does-not-build
`,
  ],
  [
    'one path where a list belongs',
    `
    #- /kustomization.yaml
    resources: web.yaml
    #          ^^^^^^^^ error kustomization-does-not-build
`,
  ],
  [
    'a kustomization without anything in it',
    `
    #- /kustomization.yaml
    kind: Kustomization
   #^^^^^^^^^^^^^^^^^^^ error kustomization-does-not-build
`,
  ],
  [
    'a kustomization that leads back to itself',
    `
    #- /kustomization.yaml
    resources: [base]
    #- /base/kustomization.yaml
    resources: [../base]
    #           ^^^^^^^ error kustomization-does-not-build
`,
  ],
  [
    'a Component under `resources`',
    `
    #- /kustomization.yaml
    resources: [web.yaml, debug]
    #                     ^^^^^ error kustomization-does-not-build
    #- /debug/kustomization.yaml
    apiVersion: kustomize.config.k8s.io/v1alpha1
    kind: Component
    namePrefix: debug-
`,
  ],
  [
    'a Kustomization under `components`',
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    components: [debug]
    #            ^^^^^ error kustomization-does-not-build
    #- /debug/kustomization.yaml
    namePrefix: debug-
`,
  ],
  [
    'the file of a kustomization in the place of its folder',
    `
    #- /kustomization.yaml
    resources: [base/kustomization.yaml]
    #           ^^^^^^^^^^^^^^^^^^^^^^^ error kustomization-does-not-build
    #- /base/kustomization.yaml
    namePrefix: a-
`,
  ],
  [
    'a folder with two kustomizations',
    `
    #- /kustomization.yaml
    resources: [base]
    #           ^^^^ error kustomization-does-not-build
    #- /base/kustomization.yaml
    namePrefix: a-
    #- /base/kustomization.yml
    namePrefix: a-
`,
  ],
  [
    'a strategic merge patch for another name',
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    patches:
      - path: patch.yaml
    #   ^^^^^^^^^^^^^^^^ error kustomization-does-not-build
    #- /patch.yaml
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: wbe }
    spec: { replicas: 2 }
`,
  ],
  [
    'a strategic merge patch for another namespace',
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    patches:
      - path: patch.yaml
    #   ^^^^^^^^^^^^^^^^ error kustomization-does-not-build
    #- /patch.yaml
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web, namespace: shop }
    spec: { replicas: 2 }
`,
  ],
  [
    'a JSON 6902 patch without a target',
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    patches:
      - patch: '[{"op": "remove", "path": "/spec/selector"}]'
    #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kustomization-does-not-build
`,
  ],
  [
    'a JSON 6902 patch of a field that is not there',
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    patches:
      - target: { kind: Deployment }
    #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kustomization-does-not-build
        patch: '[{"op": "remove", "path": "/spec/replicas"}]'
`,
  ],
  [
    'replicas of nothing',
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    replicas:
      - { name: api, count: 2 }
    #   ^^^^^^^^^^^^^^^^^^^^^^^ error kustomization-does-not-build
`,
  ],
  [
    'a generated ConfigMap that is merged into none',
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    configMapGenerator:
      - { name: settings, behavior: merge, literals: [a=b] }
    #   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kustomization-does-not-build
`,
  ],
  [
    'a literal without a value',
    `
    #- /kustomization.yaml
    configMapGenerator:
      - { name: settings, literals: [debug] }
    #                                ^^^^^ error kustomization-does-not-build
`,
  ],
  [
    'a replacement from a field that is not there',
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    replacements:
      - source: { kind: Deployment, fieldPath: spec.replicas }
    #           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error kustomization-does-not-build
        targets: [{ select: { kind: Deployment }, fieldPaths: [spec.template.metadata.name] }]
`,
  ],
];

describe('an error where kubectl refuses', () => {
  test.each(refused)(`%s${withoutKubectl}`, (_what, source) => {
    checkDiagnostics(source + deployment);
    checkKubectl(source + deployment, '.', false);
  });
});

describe('silence where kubectl builds', () => {
  test.each([
    ['fields in another case', 'Resources: [web.yaml]\n    images: [{ name: nginx, newtag: v2 }]'],
    ['fields without a value', 'resources: [web.yaml]\n    patches:\n    namespace:'],
    ['a file of patches', 'resources: [web.yaml]\n    patches: [{ path: web.yaml }]'],
    ['replicas of what is there', 'resources: [web.yaml]\n    namePrefix: a-\n    replicas: [{ name: web, count: 2 }]'],
  ])(`%s${withoutKubectl}`, (_what, text) => {
    const source = `\n    #- /kustomization.yaml\n    ${text}\n${deployment}`;
    checkDiagnostics(source);
    checkKubectl(source, '.', true);
  });
});

test.each([
  ['resources that come from elsewhere', 'resources: [https://example.com/install.yaml]'],
  ['a chart', 'helmCharts: [{ name: web }]'],
])('a patch of %s is not judged', (_what, text) => {
  checkDiagnostics(`
    #- /kustomization.yaml
    ${text}
    patches: [{ path: patch.yaml }]
    replicas: [{ name: web, count: 2 }]
    #- /patch.yaml
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec: { replicas: 2 }
  `);
});

test('after a path that leads to nothing, or a misspelt field, it is not known what there is to patch', () => {
  checkDiagnostics(`
    #- /kustomization.yaml
    resources: [other.yaml]
    #           ^^^^^^^^^^ error kustomization-path-not-found
    replicas: [{ name: web, count: 2 }]
    #- /dev/kustomization.yaml
    resorces: [web.yaml]
   #^^^^^^^^ error kustomization-does-not-build
    replicas: [{ name: web, count: 2 }]
    ${deployment.replace('/web.yaml', '/dev/web.yaml')}`);
});

test('a Component is judged where it is used: what it patches is in the kustomization that names it', () => {
  const component = (name: string, mark: string) => `
    #- /debug/kustomization.yaml
    apiVersion: kustomize.config.k8s.io/v1alpha1
    kind: Component
    replicas:
      - { name: ${name}, count: 1 }
    ${mark}
    ${deployment}`;
  const mark = '#   ^^^^^^^^^^^^^^^^^^^^^^^ error kustomization-does-not-build';
  checkDiagnostics(component('api', ''));
  checkDiagnostics(
    `\n    #- /kustomization.yaml\n    resources: [web.yaml]\n    components: [debug]\n${component('web', '')}`,
  );
  checkDiagnostics(
    `\n    #- /kustomization.yaml\n    resources: [web.yaml]\n    components: [debug]\n${component('api', mark)}`,
  );
});

test('a file above is only mentioned: with a flag kubectl reads it', () => {
  checkDiagnostics(`
    #- /dev/kustomization.yaml
    resources: [../web.yaml]
    #           ^^^^^^^^^^^ information kustomization-does-not-build
    ${deployment}`);
});

test('says what is not there, and what may be meant', () => {
  checkMessages(
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    replicas: [{ name: wbe, count: 2 }]
    images: [{ nmae: nginx }]
    ${deployment}`,
    'kustomization.yaml:3 A kustomization has no field `nmae` here. kubectl cannot build this. Is `name` meant?',
  );
  checkMessages(
    `
    #- /kustomization.yaml
    resources: [web.yaml]
    replicas: [{ name: wbe, count: 2 }]
    ${deployment}`,
    'kustomization.yaml:2 There is no `wbe` among the resources here. kubectl cannot build this. Is `web` meant?',
  );
});

const kustomization = (lines: string) => `\n    #- /kustomization.yaml\n    ${lines}\n${deployment}`;

test.each([
  ['Change to `resources`', 're$0source: [web.yaml]', 'resources: [web.yaml]'],
  [
    'Change to `path: web.yaml`',
    'resources: [web.yaml]\n    patches: [we$0b.yaml]',
    'resources: [web.yaml]\n    patches: [path: web.yaml]',
  ],
  [
    'Change to `web`',
    'resources: [web.yaml]\n    replicas: [{ na$0me: "wbe", count: 2 }]',
    'resources: [web.yaml]\n    replicas: [{ name: "web", count: 2 }]',
  ],
])('offers %s', (title, before, after) => {
  checkFix(kustomization(before), title, kustomization(after));
});

test('offers the folder of a kustomization for its file', () => {
  const base = '#- /base/kustomization.yaml\n    namePrefix: a-\n';
  checkFix(
    `#- /kustomization.yaml\n    resources: [ba$0se/kustomization.yaml]\n    ${base}`,
    'Change to `base`',
    `#- /kustomization.yaml\n    resources: [base]\n    ${base}`,
  );
});

test('mends the name where it is written: in the file of the patch', () => {
  const files = (name: string, cursor = '') => `
    #- /kustomization.yaml
    resources: [web.yaml]
    patches: [{ pa${cursor}th: patch.yaml }]
    #- /patch.yaml
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: ${name} }
    spec: { replicas: 2 }
    ${deployment}`;
  checkFix(files('wbe', '$0'), 'Change to `web`', files('web'));
});
