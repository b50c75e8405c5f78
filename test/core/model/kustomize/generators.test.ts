import { describe, expect, test } from 'vitest';
import {
  build,
  checkAgainstKubectl,
  fieldIn,
  namesOf,
  problemsOf,
  resourceOf,
  withoutKubectl,
  writtenAt,
} from './support.ts';

const shop = `
#- /base/kustomization.yaml
resources: [web.yaml]
namePrefix: b-
generatorOptions:
  labels: {from: base}
configMapGenerator:
- name: settings
  literals: [a=1, "b='two'", "c=\\"x", "html=<&>"]
  files: [app.yaml, other=app.yaml]
- name: plain
  options: {disableNameSuffixHash: true, immutable: true, annotations: {note: o}}
  envs: [plain.yaml]
- name: replaced
  literals: [x=y]
- name: empty
secretGenerator:
- name: token
  type: example.com/token
  literals: [k=v, "long=한국어한국어한국어한국어한국어한국어한국어한국어한국어한국어한국어한국어한국어한국어", "z=012345678901234567890123456789012345678901234567890123"]
#- /base/app.yaml
key: value
한글: "값 <b>"
#- /base/plain.yaml
# comment
  A=1 
B=x=y

#- /base/web.yaml
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
  - name: web
    envFrom:
    - configMapRef: {name: settings}
    - configMapRef: {name: plain}
    - secretRef: {name: token}
    - configMapRef: {name: replaced}
#- /prod/kustomization.yaml
resources: [../base]
namespace: shop
nameSuffix: -p
configMapGenerator:
- name: settings
  behavior: merge
  literals: [a=2, d=4]
- name: replaced
  behavior: replace
  literals: [z=z]
  options: {disableNameSuffixHash: true}
`;

describe('generators', () => {
  const built = build(shop, 'prod/kustomization.yaml');

  test('make ConfigMaps and Secrets whose names end with a hash of their content, unless told not to', () => {
    expect(namesOf(built).map((name) => name.replace(/-[a-z0-9]{10}$/, '-HASH'))).toEqual([
      'Pod shop/b-web-p',
      'ConfigMap shop/b-settings-p-HASH',
      'ConfigMap shop/b-plain-p',
      'ConfigMap shop/b-replaced-p',
      'ConfigMap shop/b-empty-p-HASH',
      'Secret shop/b-token-p-HASH',
    ]);
    expect(built.resources.map(({ hashed }) => hashed)).toEqual(['none', 'known', 'none', 'none', 'known', 'known']);
    expect(built.resources.map(({ generated }) => generated)).toEqual([false, true, true, true, true, true]);
    expect(built.problems).toEqual([]);
  });

  test('are followed by references', () => {
    const web = resourceOf(built, 'b-web-p');
    const names = built.resources.map(({ node }) => fieldIn({ ...web, node }, 'metadata', 'name'));
    const first = ['spec', 'containers', 0, 'envFrom', 0, 'configMapRef', 'name'] as const;
    expect(fieldIn(web, ...first)).toBe(names[1]);
    expect(fieldIn(web, 'spec', 'containers', 0, 'envFrom', 2, 'secretRef', 'name')).toBe(names[5]);
    expect(writtenAt(web, ...first)).toBe('base/web.yaml: settings');
  });

  test('merge and replace what a base has made', () => {
    const settings = built.resources[1];
    const replaced = built.resources[3];
    expect(settings && fieldIn(settings, 'data', 'a')).toBe('2');
    expect(settings && fieldIn(settings, 'data', 'b')).toBe('two');
    expect(settings && writtenAt(settings, 'data', 'a')).toBe('prod/kustomization.yaml: a=2');
    expect(settings && writtenAt(settings, 'data', 'b')).toBe(`base/kustomization.yaml: "b='two'"`);
    expect(replaced && fieldIn(replaced, 'data')).toEqual({ z: 'z' });
  });

  test('read files and files of pairs', () => {
    const plain = built.resources[2];
    expect(plain && fieldIn(plain, 'data')).toEqual({ A: '1 ', B: 'x=y' });
    expect(built.reached).toContain('base/plain.yaml');
    expect(built.reached).toContain('base/app.yaml');
  });

  test(`come to what kubectl makes of them, hashes included${withoutKubectl}`, () => {
    checkAgainstKubectl(shop, 'base/kustomization.yaml');
    checkAgainstKubectl(shop, 'prod/kustomization.yaml');
  });

  test(`keep a name without a hash where either of base and overlay wants none${withoutKubectl}`, () => {
    const disabled = `
#- /base/kustomization.yaml
configMapGenerator: [{name: a, literals: [b=c], options: {disableNameSuffixHash: true}}]
#- /kustomization.yaml
resources: [base]
configMapGenerator: [{name: a, behavior: merge, literals: [d=e]}]
`;
    expect(namesOf(build(disabled))).toEqual(['ConfigMap a']);
    checkAgainstKubectl(disabled);
  });

  test('say that the hash is unknown where a file is not there to read', () => {
    const unknown = build(`
configMapGenerator: [{name: a, files: [app.properties]}]
resources: [pod.yaml]
namePrefix: b-
#- /pod.yaml
{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {volumes: [{name: v, configMap: {name: a}}]}}
`);
    expect(unknown.resources.map(({ hashed }) => hashed)).toEqual(['none', 'unknown']);
    expect(fieldIn(resourceOf(unknown, 'b-p'), 'spec', 'volumes', 0, 'configMap', 'name')).toBe('b-a');
    expect(unknown.problems).toEqual([]);
  });

  test('report what cannot be generated', () => {
    const wrong = build(`
configMapGenerator:
- {name: a, files: [missing.yaml], literals: [novalue, =x]}
- {name: b, behavior: merge, literals: [c=d]}
`);
    expect(problemsOf(wrong)).toEqual([
      'invalid: novalue <- `novalue` is not of the form `key=value`.',
      'invalid: =x <- `=x` is not of the form `key=value`.',
      'missing-path: missing.yaml <- There is no file or folder `missing.yaml` here.',
      'no-target: {name: b, behavior: merge, literals: [c=d]} <- There is no `ConfigMap/b` among the resources here.',
    ]);
  });
});
