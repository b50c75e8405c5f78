import { describe, expect, test } from 'vitest';
import { descend } from '../../../../src/core/yaml/nodes.ts';
import { build, checkAgainstKubectl, fieldIn, namesOf, resourceOf, withoutKubectl, writtenAt } from './support.ts';

const shop = `
#- /base/kustomization.yaml
resources: [web.yaml, access.yaml]
labels:
- pairs: {part-of: shop}
#- /base/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: anywhere}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      serviceAccountName: web
      containers:
      - name: web
        image: web
        envFrom:
        - configMapRef: {name: settings}
        - configMapRef: {name: elsewhere}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings, namespace: anywhere}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}}
#- /base/access.yaml
apiVersion: v1
kind: Namespace
metadata: {name: anywhere}
---
apiVersion: v1
kind: ServiceAccount
metadata: {name: web, namespace: anywhere}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: reader}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: readers}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader}
subjects:
- {kind: ServiceAccount, name: web, namespace: anywhere}
- {kind: ServiceAccount, name: default, namespace: elsewhere}
- {kind: ServiceAccount, name: unknown, namespace: elsewhere}
#- /prod/kustomization.yaml
resources: [../base]
components: [../zone]
namespace: shop
namePrefix: prod-
#- /zone/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
resources: [zone.yaml]
commonLabels: {zone: a}
nameSuffix: -a
#- /zone/zone.yaml
apiVersion: v1
kind: ConfigMap
metadata: {name: zone}
`;

describe('bases and overlays', () => {
  const built = build(shop, 'prod/kustomization.yaml');

  test('have the names and namespaces that they will have', () => {
    expect(namesOf(built)).toEqual([
      'Deployment shop/prod-web-a',
      'ConfigMap shop/prod-settings-a',
      'Service shop/prod-web-a',
      'Namespace shop',
      'ServiceAccount shop/prod-web-a',
      'ClusterRole prod-reader-a',
      'ClusterRoleBinding prod-readers-a',
      'ConfigMap shop/prod-zone-a',
    ]);
    expect(built.problems).toEqual([]);
    expect(built.incomplete).toEqual([]);
  });

  test('keep references in step, and leave those alone that lead elsewhere', () => {
    const web = resourceOf(built, 'prod-web-a');
    const container = ['spec', 'template', 'spec', 'containers', 0, 'envFrom'] as const;
    expect(fieldIn(web, ...container, 0, 'configMapRef', 'name')).toBe('prod-settings-a');
    expect(fieldIn(web, ...container, 1, 'configMapRef', 'name')).toBe('elsewhere');
    expect(fieldIn(web, 'spec', 'template', 'spec', 'serviceAccountName')).toBe('prod-web-a');
    const readers = resourceOf(built, 'prod-readers-a');
    expect(fieldIn(readers, 'roleRef', 'name')).toBe('prod-reader-a');
    expect(fieldIn(readers, 'subjects')).toEqual([
      { kind: 'ServiceAccount', name: 'prod-web-a', namespace: 'shop' },
      { kind: 'ServiceAccount', name: 'default', namespace: 'shop' },
      { kind: 'ServiceAccount', name: 'unknown', namespace: 'elsewhere' },
    ]);
  });

  test('say where each value is written', () => {
    const web = resourceOf(built, 'prod-web-a');
    expect(writtenAt(web, 'metadata', 'name')).toBe('prod/kustomization.yaml: prod-');
    expect(writtenAt(web, 'metadata', 'namespace')).toBe('prod/kustomization.yaml: shop');
    expect(writtenAt(web, 'metadata', 'labels', 'part-of')).toBe('base/kustomization.yaml: shop');
    expect(writtenAt(web, 'spec', 'selector', 'matchLabels', 'zone')).toBe('zone/kustomization.yaml: a');
    expect(writtenAt(web, 'spec', 'selector', 'matchLabels', 'app')).toBe('base/web.yaml: web');
    expect(writtenAt(web, 'spec', 'template', 'spec', 'serviceAccountName')).toBe('base/web.yaml: web');
  });

  test('share what no transformer touches with the written tree', () => {
    const web = resourceOf(built, 'prod-web-a');
    const path = ['spec', 'template', 'spec', 'containers', 0, 'name'] as const;
    expect(descend(web.node, ...path)).toBe(descend(web.source?.node, ...path));
    const plain = build('resources: [a.yaml]\n#- /a.yaml\n{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n');
    expect(plain.resources[0]?.node).toBe(plain.resources[0]?.source?.node);
  });

  test('name every file they read', () => {
    expect(built.reached.toSorted()).toEqual([
      'base/access.yaml',
      'base/kustomization.yaml',
      'base/web.yaml',
      'prod/kustomization.yaml',
      'zone/kustomization.yaml',
      'zone/zone.yaml',
    ]);
  });

  test(`come to what kubectl makes of them${withoutKubectl}`, () => {
    checkAgainstKubectl(shop, 'prod/kustomization.yaml');
    checkAgainstKubectl(shop, 'base/kustomization.yaml');
  });
});

describe('labels of several layers', () => {
  const text = `
#- /base/kustomization.yaml
resources: [web.yaml]
commonLabels: {version: one}
#- /base/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {own: one}}
spec: {selector: {matchLabels: {own: one}}, template: {metadata: {labels: {own: one}}}}
#- /kustomization.yaml
resources: [base]
labels:
- pairs: {version: two, own: two}
`;

  test(`change a value that a base has put into several fields in all of them, but not what is written there${withoutKubectl}`, () => {
    const web = resourceOf(build(text), 'web');
    expect(fieldIn(web, 'metadata', 'labels')).toEqual({ own: 'two', version: 'two' });
    expect(fieldIn(web, 'spec', 'selector', 'matchLabels')).toEqual({ own: 'one', version: 'two' });
    expect(fieldIn(web, 'spec', 'template', 'metadata', 'labels')).toEqual({ own: 'one', version: 'two' });
    expect(writtenAt(web, 'spec', 'selector', 'matchLabels', 'version')).toBe('kustomization.yaml: two');
    checkAgainstKubectl(text);
  });
});

describe('references to one of several objects', () => {
  const text = `
#- /base/kustomization.yaml
resources: [all.yaml]
nameSuffix: -base
#- /base/all.yaml
{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}}
---
{apiVersion: v1, kind: Pod, metadata: {name: inner}, spec: {volumes: [{name: v, configMap: {name: settings}}]}}
#- /kustomization.yaml
resources: [base, pod.yaml]
namePrefix: p-
#- /pod.yaml
{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}}
---
{apiVersion: v1, kind: Pod, metadata: {name: outer}, spec: {volumes: [{name: v, configMap: {name: settings}}]}}
---
{apiVersion: v1, kind: Pod, metadata: {name: far, namespace: far}, spec: {volumes: [{name: v, configMap: {name: settings}}]}}
`;

  test(`lead to the one that went through the same kustomizations, in their own namespace${withoutKubectl}`, () => {
    const built = build(text);
    const name = (pod: string) => fieldIn(resourceOf(built, pod), 'spec', 'volumes', 0, 'configMap', 'name');
    expect(name('p-inner-base')).toBe('p-settings-base');
    expect(name('p-outer')).toBe('p-settings');
    expect(name('p-far')).toBe('settings');
    checkAgainstKubectl(text);
  });
});
