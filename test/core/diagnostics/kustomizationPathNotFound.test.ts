import { expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';

const configMap = (path: string) => `
    #- ${path}
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: settings }
`;

test('marks every path that leads to nothing', () => {
  checkDiagnostics(`
    #- /app/kustomization.yaml
    resources:
      - settings.yaml
      - other.yaml
    #   ^^^^^^^^^^ error kustomization-path-not-found
      - ../base
    #   ^^^^^^^ error kustomization-path-not-found
    components: [ingress]
    #            ^^^^^^^ error kustomization-path-not-found
    patches:
      - path: 'patch.yaml'
    #         ^^^^^^^^^^^^ error kustomization-path-not-found
    configMapGenerator:
      - name: generated
        files: [app.yaml=files/app.yaml]
    #           ^^^^^^^^^^^^^^^^^^^^^^^ error kustomization-path-not-found
    ${configMap('/app/settings.yaml')}`);
});

test('what is kept out of git is only mentioned', () => {
  checkDiagnostics(`
    #- /kustomization.yaml
    secretGenerator: [{ name: tokens, files: [token.json] }]
    #                                         ^^^^^^^^^^ information kustomization-path-not-found
    configMapGenerator: [{ name: settings, envs: [settings.yaml] }]
    #                                             ^^^^^^^^^^^^^ information kustomization-path-not-found
  `);
});

test.each([
  'https://example.com/install.yaml',
  'git@example.com:shop/base',
  'github.com/shop/base?ref=v1',
  '../outside',
  `"\${BASE}/app.yaml"`,
  'vendor/operator/install.yaml',
  'node_modules/chart',
  'install.yaml.tpl',
])('is silent about %s, which is not here to read', (path) => {
  checkDiagnostics(`
    #- /kustomization.yaml
    resources: [${path}]
  `);
});

test('what lies above the root is known where its folder was read', () => {
  checkDiagnostics(`
    #- /../shop/kustomization.yaml
    resources: [settings.yaml, other.yaml, ../elsewhere/settings.yaml]
    #                          ^^^^^^^^^^ error kustomization-path-not-found
    configMapGenerator: [{ name: generated, files: [app.yaml] }]
    #                                               ^^^^^^^^ error kustomization-path-not-found
    ${configMap('/../shop/settings.yaml')}`);
});

test('says what is there instead', () => {
  checkMessages(
    `
    #- /kustomization.yaml
    resources: [bare, missing]
    components: [bare/settings.yaml]
    ${configMap('/bare/settings.yaml')}`,
    'kustomization.yaml:1 The folder `bare` has no kustomization.yaml; kubectl cannot build this.',
    'kustomization.yaml:1 There is no `missing` here; kubectl cannot build this without it.',
    'kustomization.yaml:2 `bare/settings.yaml` is a file, and a folder with a kustomization.yaml belongs here; kubectl cannot build this.',
  );
});

test('a base is judged once, though two overlays come by', () => {
  checkDiagnostics(`
    #- /base/kustomization.yaml
    resources: [gone.yaml]
    #           ^^^^^^^^^ error kustomization-path-not-found
    #- /dev/kustomization.yaml
    resources: [../base]
    #- /prod/kustomization.yaml
    resources: [../base]
  `);
});

const mended = (before: string, after: string, files: string) =>
  [before, after].map((path) => `#- /app/kustomization.yaml\nresources:\n- ${path}\n${files}`) as [string, string];

test.each([
  ['a slip', './setings$0.yaml', './settings.yaml', '/app/settings.yaml'],
  ['another ending', "'settings$0.yml'", "'settings.yaml'", '/app/settings.yaml'],
  ['a file further down', 'settings$0.yaml', 'config/settings.yaml', '/app/config/settings.yaml'],
])('offers %s', (_what, before, after, path) => {
  const [source, result] = mended(before, after, configMap(path).replaceAll('\n    ', '\n'));
  checkFix(source, `Change to \`${after.replaceAll("'", '')}\``, result);
});

test('offers the same folder from further up', () => {
  const files = '#- /base/kustomization.yaml\nnamePrefix: a-\n';
  const [source, result] = mended('bas$0e', '../base', files);
  checkFix(source, 'Change to `../base`', result);
});

test('offers no file from further up, which Kustomize refuses to read, and none that is there already', () => {
  const above = configMap('/settings.yaml').replaceAll('\n    ', '\n');
  expect(fixTitles(mended('settings$0.yaml', '', above)[0])).toEqual([]);
  const beside = configMap('/app/settings.yaml').replaceAll('\n    ', '\n');
  expect(fixTitles(mended('settings.yaml\n- setings$0.yaml', '', beside)[0])).toEqual([]);
});

test('the key of a generated file stays', () => {
  const source = (path: string) => `
    #- /kustomization.yaml
    configMapGenerator:
      - name: generated
        files: ["app.yaml=${path}"]
    ${configMap('/settings.yaml')}`;
  checkFix(source('setting$0.yaml'), 'Change to `settings.yaml`', source('settings.yaml'));
});
