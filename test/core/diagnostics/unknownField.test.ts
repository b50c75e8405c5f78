import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { readApiReference } from '../api/readAssets.ts';

const api = await readApiReference();

describe('unknown-field', () => {
  test('marks the key of what the API does not have', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: Pod
      metadata: { name: web, lables: { app: web } }
      #                      ^^^^^^ warning unknown-field
      spec:
        containers:
          - name: web
            image: nginx
            colour: red
      #     ^^^^^^ warning unknown-field
            resources: { requets: { cpu: 1 } }
            #            ^^^^^^^ warning unknown-field
      extra: true
 #    ^^^^^ warning unknown-field
    `,
      api,
    );
  });

  test('marks the metadata of a kind that it does not know, which every object has', () => {
    checkDiagnostics(
      `
      apiVersion: example.com/v1
      kind: Shop
      metadata: { name: shop, lables: {} }
      #                       ^^^^^^ warning unknown-field
      spec: { lables: {} }
    `,
      api,
    );
  });

  test('is silent about free maps, unknown kinds, anchors, a status, and values of any kind', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: settings, labels: { colour: red }, annotations: { a: b } }
      data: { anything: goes }
      ---
      apiVersion: example.com/v1
      kind: Shop
      metadata: { name: shop }
      spec: { containers: 1, lables: {} }
      lables: {}
      ---
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec: { type: ExternalName, externalName: example.com }
      status: { anything: goes }
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
                default: { anything: goes }
                x-kubernetes-preserve-unknown-fields: true
                properties: { lables: { type: object, nullable: true } }
    `,
      api,
    );
  });

  test('is silent in patches, in what an old kustomization calls one, and where templates write', () => {
    checkDiagnostics(
      `
      #- dev/kustomization.yaml
      resources: [settings.yaml]
      patches: [{ path: patch.yaml }]
      #- dev/settings.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: settings }
      #- dev/patch.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: settings }
      $patch: merge
      dta: {}
      #- old/kustomization.yaml
      resources: [ base.yaml ]
      patches: [ service.yaml ]
      #          ^^^^^^^^^^^^ error kustomization-does-not-build
      #- old/base.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: other }
      #- old/service.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: other }
      dta: {}
      #- chart/Chart.yaml
      apiVersion: v2
      name: shop
      #- chart/templates/settings.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: charted }
      dta: {}
    `,
      api,
    );
  });

  test('needs the reference', () => {
    checkDiagnostics('apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndta: {}\n');
  });

  const pod = (spec: string) => `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n${spec}`;

  test('is mended by the near name, in the quotes it has', () => {
    checkFix(
      pod('  containers: [{ name: web }]\n  imagePullSecret$0: []\n'),
      'Change to `imagePullSecrets`',
      pod('  containers: [{ name: web }]\n  imagePullSecrets: []\n'),
      api,
    );
    checkFix(
      '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "settings"}, "$0Data": {}}',
      'Change to `data`',
      '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "settings"}, "data": {}}',
      api,
    );
  });

  test('offers no name that is taken, or that does not take the value', () => {
    expect(fixTitles(pod('  containers: []\n  $0container: []\n'), api)).toEqual([]);
    expect(fixTitles(pod('  $0container: {}\n'), api)).toEqual([]);
  });

  test('is mended one level up', () => {
    checkFix(
      pod(
        '  containers:\n    - name: web\n      $0volumes:\n        - name: data\n          emptyDir: {}\n      stdin: true\n',
      ),
      'Move it one level up',
      pod('  volumes:\n    - name: data\n      emptyDir: {}\n  containers:\n    - name: web\n      stdin: true\n'),
      api,
    );
  });

  test('is mended one level down, into what is there or what is not', () => {
    checkFix(
      pod('  containers:\n    - name: web\n      $0limits:\n        cpu: 1\n      image: nginx\n'),
      'Move it into `resources`',
      pod('  containers:\n    - name: web\n      resources:\n        limits:\n          cpu: 1\n      image: nginx\n'),
      api,
    );
    checkFix(
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\ntype$0: ExternalName\nspec:\n  externalName: example.com\n',
      'Move it into `spec`',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: ExternalName\n  externalName: example.com\n',
      api,
    );
  });

  const deployment = (spec: string) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
${spec}`;

  test('is mended several levels down: into the Pod, and into its only container', () => {
    checkFix(
      deployment(
        '  $0nodeSelector:\n    disk: ssd # fast\n  template:\n    metadata: { labels: { app: web } }\n    spec:\n      containers:\n        - name: web\n',
      ),
      'Move it into `template.spec`',
      deployment(
        '  template:\n    metadata: { labels: { app: web } }\n    spec:\n      containers:\n        - name: web\n      nodeSelector:\n        disk: ssd # fast\n',
      ),
      api,
    );
    checkFix(
      pod('  $0image: nginx\n  containers:\n    - name: web\n'),
      'Move it into `containers[0]`',
      pod('  containers:\n    - name: web\n      image: nginx\n'),
      api,
    );
    expect(fixTitles(pod('  $0image: nginx\n  containers:\n    - name: web\n    - name: log\n'), api)).toEqual([]);
  });

  test('is mended in the securityContext of the Pod, or of its only container', () => {
    checkFix(
      pod('  securityContext:\n    $0privileged: true\n  containers:\n    - name: web\n'),
      'Move it into `containers[0].securityContext`',
      pod('  containers:\n    - name: web\n      securityContext:\n        privileged: true\n'),
      api,
    );
    checkFix(
      pod(
        '  securityContext:\n    runAsUser: 1\n  containers:\n    - name: web\n      securityContext:\n        privileged: true\n        $0fsGroup: 1\n',
      ),
      'Move it into `securityContext`',
      pod(
        '  securityContext:\n    runAsUser: 1\n    fsGroup: 1\n  containers:\n    - name: web\n      securityContext:\n        privileged: true\n',
      ),
      api,
    );
    checkFix(
      pod('  containers:\n    - name: web\n      securityContext:\n        $0fsGroup: 1\n'),
      'Move it into `securityContext`',
      pod('  securityContext:\n    fsGroup: 1\n  containers:\n    - name: web\n'),
      api,
    );
  });

  test('is not moved where several places would take it, or the place is taken', () => {
    expect(fixTitles(pod('  containers:\n    - name: web\n      $0httpGet: { port: 80 }\n'), api)).toEqual([]);
    expect(
      fixTitles('apiVersion: v1\nkind: Service\nmetadata: { name: web }\n$0type: x\nspec:\n  type: ClusterIP\n', api),
    ).toEqual([]);
  });

  test('is not moved out of a flow map, or where nothing would remain', () => {
    expect(fixTitles(pod('  containers: [{ name: web, $0volumes: [] }]\n'), api)).toEqual([]);
    expect(fixTitles(pod('  containers:\n    - $0volumes: []\n'), api)).toEqual([
      'Add `name: <name>`, to be filled in',
    ]);
  });
});
