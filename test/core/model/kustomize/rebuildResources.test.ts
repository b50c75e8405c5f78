import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdited } from '../../../../src/core/model/applyEdited.ts';
import {
  type AppliedKustomization,
  applyKustomization,
  type FileTree,
} from '../../../../src/core/model/applyKustomization.ts';
import { readManifestFile } from '../../../../src/core/model/manifestFile.ts';
import type { Resource } from '../../../../src/core/model/resource.ts';
import { spanOf } from '../../../../src/core/yaml/nodes.ts';
import { walk } from '../../../../src/core/yaml/walk.ts';
import { toJson } from './support.ts';

const names = fc.constantFrom('web', 'settings', 'my-web');
const labels = fc.constantFrom('', ', labels: { app: web }', ', labels: { app: other }');
const annotations = fc.constantFrom(
  '',
  ', annotations: { note: a }',
  ', annotations: { config.kubernetes.io/local-config: "true" }',
);
const namespaces = fc.constantFrom('', '', ', namespace: shop', ', namespace: default');
const metadata = fc
  .tuple(names, namespaces, labels, annotations)
  .map((parts) => `metadata: { name: ${parts.join('')} }`);
const manifest = fc.oneof(
  fc
    .tuple(metadata, fc.constantFrom('a: b', 'a: c', 'd: web'))
    .map(([own, data]) => `apiVersion: v1\nkind: ConfigMap\n${own}\ndata: { ${data} }\n`),
  fc
    .tuple(metadata, fc.constantFrom('web:1', 'web:2', 'other'), fc.constantFrom('web', 'settings', 'stage'))
    .map(
      ([own, image, map]) =>
        `apiVersion: apps/v1\nkind: Deployment\n${own}\nspec:\n  replicas: 1\n  template: { spec: { containers: [{ name: web, image: ${image}, envFrom: [{ configMapRef: { name: ${map} } }] }] } }\n`,
    ),
  metadata.map((own) => `apiVersion: v1\nkind: Service\n${own}\n`),
  fc
    .tuple(metadata, names)
    .map(
      ([own, to]) =>
        `apiVersion: networking.k8s.io/v1\nkind: Ingress\n${own}\nspec: { defaultBackend: { service: { name: ${to} } } }\n`,
    ),
  metadata.map((own) => `apiVersion: v1\nkind: ServiceAccount\n${own}\n`),
  fc
    .tuple(metadata, names, namespaces)
    .map(
      ([own, to, namespace]) =>
        `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\n${own}\nsubjects: [{ kind: ServiceAccount, name: ${to}${namespace} }]\n`,
    ),
  fc.constantFrom('# nothing\n', 'kind: [\n'),
);
const file = fc.array(manifest, { minLength: 1, maxLength: 2 }).map((documents) => documents.join('---\n'));

const field = fc.constantFrom(
  'namePrefix: my-',
  'namespace: shop',
  'commonLabels: { team: a }',
  'images: [{ name: web, newTag: "3" }]',
  'replicas: [{ name: web, count: 2 }]',
  'configMapGenerator: [{ name: stage, literals: [a=b] }]',
  'configMapGenerator: [{ name: settings, behavior: merge, literals: [a=b] }]',
  'patches: [{ path: patch.yaml }]',
  'patches: [{ path: a.yaml }]',
  'patches: [{ target: { labelSelector: app=web }, patch: "[{ op: add, path: /metadata/labels/x, value: y }]" }]',
  'patches: [{ target: { annotationSelector: note=a }, patch: "{ apiVersion: v1, kind: X, metadata: { name: x }, data: { a: patched } }" }]',
  'patches: [{ target: { kind: ConfigMap }, patch: "[{ op: copy, from: /data/d, path: /metadata/name }]" }]',
  'patches: [{ patch: "{ apiVersion: v1, kind: ConfigMap, metadata: { name: settings }, $patch: delete }" }]',
  'replacements: [{ source: { kind: ConfigMap, fieldPath: data.a }, targets: [{ select: { kind: Deployment }, fieldPaths: [spec.paused], options: { create: true } }] }]',
  'components: [../component]',
);
const fields = fc.uniqueArray(field, { maxLength: 3, selector: (text) => text.split(':')[0] });
const kustomization = (resources: string) => fields.map((more) => [`resources: ${resources}`, ...more, ''].join('\n'));

const texts = fc.record({
  'base/a.yaml': file,
  'base/b.yaml': file,
  'base/patch.yaml': names.map(
    (own) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${own} }\nspec: { replicas: 3 }\n`,
  ),
  'base/kustomization.yaml': kustomization('[a.yaml, b.yaml]'),
  'component/kustomization.yaml': fc
    .constantFrom('namePrefix: c-', 'commonAnnotations: { note: c }')
    .map((more) => `kind: Component\n${more}\n`),
  'over/a.yaml': file,
  'over/patch.yaml': fc.constant('[{ op: replace, path: /spec/replicas, value: 4 }]\n'),
  'over/kustomization.yaml': fc.oneof(kustomization('[../base]'), kustomization('[../base, a.yaml]')),
});
const edit = fc.oneof(
  fc.record({ path: fc.constantFrom('base/a.yaml', 'base/b.yaml', 'over/a.yaml'), text: file }),
  // What a person types: another value of a field.
  fc
    .tuple(
      fc.constantFrom('base/a.yaml', 'base/b.yaml'),
      fc.constantFrom(
        ['web:1', 'web:1x'],
        ['a: b', 'a: bx'],
        ['name: web', 'name: webx'],
        ['name: web', 'name: webx'],
        ['name: settings', 'name: settingsx'],
        ['app: web', 'app: webx'],
        ['note: a', 'note: ax'],
        ['namespace: shop', 'namespace: shopx'],
        ['namespace: default', 'namespace: shop'],
        ['kind: Service\n', 'kind: ServiceAccount\n'],
        ['kind: ServiceAccount\n', 'kind: Service\n'],
        ['kind: Ingress\n', 'kind: Namespace\n'],
        ['apiVersion: v1', 'apiVersion: v1x'],
        ['apiVersion: v1', 'apiVersion: rbac.authorization.k8s.io/v1'],
      ),
    )
    .map(([path, [from = '', to = '']]) => ({ path, from, to })),
);

type Files = Readonly<Record<string, string>>;

function treeOf(files: Files): FileTree {
  const read = new Map(Object.entries(files).map(([path, text]) => [path, readManifestFile(path, text)]));
  const isFolder = (path: string) => Object.keys(files).some((name) => name.startsWith(`${path}/`));
  return { read: (path) => read.get(path), isFolder };
}

function edited(before: FileTree, path: string, text: string): FileTree {
  const file = readManifestFile(path, text, before.read(path));
  return { ...before, read: (name) => (name === path ? file : before.read(name)) };
}

/** Everything that a build comes to: what is applied, and the place of every node of it. */
function shown(applied: AppliedKustomization | undefined) {
  const items = (resource: Resource) => {
    const { patches, generators } = applied?.madeBy.get(resource) ?? { patches: [], generators: [] };
    return [...patches, ...generators].map(({ document, item }) => [document.path, spanOf(item)]);
  };
  return applied?.resources.map((resource) => ({
    says: toJson(resource.node),
    at: placesIn(resource),
    in: resource.document.path,
    madeBy: items(resource),
    listed: applied.byDocument.get(resource.document)?.includes(resource),
  }));
}

function placesIn({ node, origins, document }: Resource) {
  const places: unknown[] = [];
  walk(node, (each) => {
    const origin = origins.get(each) ?? document;
    places.push([origin.path, origin.yaml.text, spanOf(each)]);
  });
  return places;
}

test('after an edit of a manifest a kustomization applies what it applies when everything is built', () => {
  fc.assert(
    fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 3 }), (start, edits) => {
      let tree = treeOf(start);
      for (const path of ['base/kustomization.yaml', 'over/kustomization.yaml']) {
        let applied = applyKustomization(path, tree);
        for (const change of edits) {
          const before = tree;
          const text = tree.read(change.path)?.text ?? '';
          tree = edited(tree, change.path, 'text' in change ? change.text : text.replace(change.from, change.to));
          applied = applied && applyEdited(applied, before, tree, new Set([change.path]));
          const whole = applyKustomization(path, tree);
          expect(shown(applied)).toEqual(shown(whole));
          expect(applied?.whole).toBe(whole?.whole);
          expect([...(applied?.reached ?? [])].sort()).toEqual([...(whole?.reached ?? [])].sort());
          expect(applied?.problems.map(({ message }) => message.en)).toEqual(
            whole?.problems.map(({ message }) => message.en),
          );
        }
      }
    }),
    { numRuns: 600 },
  );
});

test('an edit of an image reads nothing but the resource that has it anew', () => {
  const before = treeOf({
    'web.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: web, image: web:1 }] }\n',
    'settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n',
    'kustomization.yaml': 'namePrefix: my-\nresources: [web.yaml, settings.yaml]\n',
  });
  const applied = applyKustomization('kustomization.yaml', before);
  const tree = edited(before, 'web.yaml', before.read('web.yaml')?.text.replace('web:1', 'web:2') ?? '');
  const after = applied && applyEdited(applied, before, tree, new Set(['web.yaml']));
  expect(after?.build.resources.map((built, index) => built === applied?.build.resources[index])).toEqual([
    false,
    true,
  ]);
  expect(after?.resources.map((resource, index) => resource === applied?.resources[index])).toEqual([false, true]);
  expect(after?.resources[0]?.objects[0]).toBe(applied?.resources[0]?.objects[0]);
});

test('a new name reads who follows it anew, and nobody else', () => {
  const before = treeOf({
    'web.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: web }\n',
    'ingress.yaml':
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web }\nspec: { defaultBackend: { service: { name: web } } }\n',
    'settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n',
    'kustomization.yaml': 'namePrefix: my-\nresources: [web.yaml, ingress.yaml, settings.yaml]\n',
  });
  const applied = applyKustomization('kustomization.yaml', before);
  const tree = edited(before, 'web.yaml', before.read('web.yaml')?.text.replace('web', 'wbe') ?? '');
  const after = applied && applyEdited(applied, before, tree, new Set(['web.yaml']));
  expect(after?.build.resources.map((built, index) => built === applied?.build.resources[index])).toEqual([
    false,
    false,
    true,
  ]);
  const [, ingress] = after?.resources ?? [];
  expect(toJson(ingress?.node)).toMatchObject({ spec: { defaultBackend: { service: { name: 'web' } } } });
});

test('what leaves a namespace that a subject names makes the subject follow another account, as a whole build does', () => {
  const before = treeOf({
    'account.yaml': 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: robot }\n',
    'binding.yaml':
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: let }\nsubjects: [{ kind: ServiceAccount, name: robot, namespace: shop }]\n',
    'settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: shop }\n',
    'kustomization.yaml': 'namePrefix: my-\nnamespace: shop\nresources: [account.yaml, binding.yaml, settings.yaml]\n',
  });
  const applied = applyKustomization('kustomization.yaml', before);
  const tree = edited(before, 'settings.yaml', before.read('settings.yaml')?.text.replace('shop', 'other') ?? '');
  const after = applied && applyEdited(applied, before, tree, new Set(['settings.yaml']));
  const subjects = (name: string) => ({ subjects: [{ kind: 'ServiceAccount', name, namespace: 'shop' }] });
  expect(toJson(applied?.resources[1]?.node)).toMatchObject(subjects('robot'));
  expect(toJson(after?.resources[1]?.node)).toMatchObject(subjects('my-robot'));
  expect(shown(after)).toEqual(shown(applyKustomization('kustomization.yaml', tree)));
  expect(after?.resources[0]).toBe(applied?.resources[0]);
});

test.each([
  ['kind: Service', 'kind: Servicex'],
  ['apiVersion: v1', 'apiVersion: v1x'],
  ['namespace: shop', 'namespace: shopx'],
])('another %s reads its resource anew, and nobody that does not refer to it', (from, to) => {
  const before = treeOf({
    'web.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\n',
    'settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n',
    'kustomization.yaml': 'namePrefix: my-\nresources: [web.yaml, settings.yaml]\n',
  });
  const applied = applyKustomization('kustomization.yaml', before);
  const tree = edited(before, 'web.yaml', before.read('web.yaml')?.text.replace(from, to) ?? '');
  const after = applied && applyEdited(applied, before, tree, new Set(['web.yaml']));
  expect(after?.build.resources.map((built, index) => built === applied?.build.resources[index])).toEqual([
    false,
    true,
  ]);
  expect(shown(after)).toEqual(shown(applyKustomization('kustomization.yaml', tree)));
});

test('a name that a prefix makes that of another resource is refused, as it is where all is built', () => {
  const before = treeOf({
    'base/web.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: we }\n',
    'base/kustomization.yaml': 'namePrefix: my-\nresources: [web.yaml]\n',
    'over/web.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { name: my-web }\n',
    'over/kustomization.yaml': 'resources: [../base, web.yaml]\n',
  });
  const applied = applyKustomization('over/kustomization.yaml', before);
  const tree = edited(before, 'base/web.yaml', before.read('base/web.yaml')?.text.replace('we ', 'web ') ?? '');
  const after = applied && applyEdited(applied, before, tree, new Set(['base/web.yaml']));
  expect(applied?.problems).toEqual([]);
  expect(after?.problems.map(({ kind }) => kind)).toEqual(['duplicate']);
});

test('an account that is said to be in the default namespace is followed as a whole build has it', () => {
  const before = treeOf({
    'account.yaml': 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: robot, namespace: defaul }\n',
    'binding.yaml':
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: let, namespace: shop }\nsubjects: [{ kind: ServiceAccount, name: robot, namespace: default }]\n',
    'kustomization.yaml': 'namePrefix: my-\nresources: [account.yaml, binding.yaml]\n',
  });
  const text = before.read('account.yaml')?.text ?? '';
  let [tree, applied] = [before, applyKustomization('kustomization.yaml', before)];
  const subjects = [text.replace('defaul', 'default'), text.replace(', namespace: defaul', ''), text].map((typed) => {
    const next = edited(tree, 'account.yaml', typed);
    applied = applied && applyEdited(applied, tree, next, new Set(['account.yaml']));
    tree = next;
    expect(shown(applied)).toEqual(shown(applyKustomization('kustomization.yaml', tree)));
    return toJson(applied?.resources[1]?.node);
  });
  expect(subjects).toMatchObject(
    ['my-robot', 'robot', 'robot'].map((name) => ({ subjects: [{ name, namespace: 'default' }] })),
  );
});

test('what becomes of another kind, and of another namespace, is no longer followed', () => {
  const before = treeOf({
    'kustomization.yaml': 'namePrefix: my-\nresources: [settings.yaml, pod.yaml]\n',
    'settings.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web }\n',
    'pod.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { volumes: [{ configMap: { name: web } }] }\n',
  });
  const service = 'apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\n';
  const after = edited(before, 'settings.yaml', service);
  const applied = applyKustomization('kustomization.yaml', before);
  const again = applied && applyEdited(applied, before, after, new Set(['settings.yaml']));
  expect(shown(again)).toEqual(shown(applyKustomization('kustomization.yaml', after)));
  expect(JSON.stringify(shown(again))).toContain('"configMap":{"name":"web"}');
});
