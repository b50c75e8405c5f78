import { describe, expect, test } from 'vitest';
import { buildGraphView } from '../../../src/core/features/buildGraphView.ts';
import { checkFileEdges } from '../../support/checkFileEdges.ts';
import { graphProblems } from '../../support/graphProblems.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

const web = `
    #- base/web.yaml
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec: { template: { metadata: { labels: { app: web } } } }`;

describe('resources, bases and components', () => {
  test('a folder is the kustomization in it, a file brings what is written in it', () => {
    checkFileEdges(
      `
    #- dev/kustomization.yaml
    resources: [../base]
    components: [../tracing]
    #- tracing/kustomization.yaml
    apiVersion: kustomize.config.k8s.io/v1alpha1
    kind: Component
    #- base/kustomization.yaml
    resources: [web.yaml]${web}`,
      `Kustomization dev includes Kustomization base [found] resources[0]=../base
       Kustomization dev includes Component tracing [found] components[0]=../tracing
       Kustomization base applies File base/web.yaml [found] resources[0]=web.yaml
       File base/web.yaml writes Deployment web [found] metadata.name=web`,
    );
  });

  test('what is not there is missing, what lies outside or on another host is not known', () => {
    checkFileEdges(
      `
    #- dev/kustomization.yaml
    resources:
    - ../bas
    - wev.yaml
    - ../../elsewhere
    - https://example.com/web.yaml
    - github.com/example/web?ref=v1
    #- base/kustomization.yaml
    namePrefix: a-`,
      `Kustomization dev includes Kustomization bas [missing] resources[0]=../bas
       Kustomization dev applies File dev/wev.yaml [missing] resources[1]=wev.yaml
       Kustomization dev includes Kustomization ../elsewhere [unknown] resources[2]=../../elsewhere
       Kustomization dev includes Kustomization https://example.com/web.yaml [unknown] resources[3]=https://example.com/web.yaml
       Kustomization dev includes Kustomization github.com/example/web?ref=v1 [unknown] resources[4]=github.com/example/web?ref=v1`,
    );
  });

  test('a file beside the kustomization that it does not name has no edge', () => {
    checkFileEdges(`#- base/kustomization.yaml\n    namePrefix: a-${web}`, '');
  });
});

describe('kustomization-patches-object', () => {
  const base = `
    #- base/kustomization.yaml
    resources: [web.yaml]${web}
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web }`;
  const ofBase = `Kustomization base applies File base/web.yaml [found] resources[0]=web.yaml
       File base/web.yaml writes Deployment web [found] metadata.name=web
       File base/web.yaml writes Service web [found] metadata.name=web
       Kustomization dev includes Kustomization base [found] resources[0]=../base`;

  test('the object that a patch file names, and not its namesake of another kind', () => {
    checkFileEdges(
      `
    #- dev/kustomization.yaml
    resources: [../base]
    patches:
    - path: replicas.yaml
    #- dev/replicas.yaml
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec: { replicas: 3 }${base}`,
      `${ofBase}
       Kustomization dev takes a patch from File dev/replicas.yaml [found] patches[0].path=replicas.yaml
       Kustomization dev patches Deployment web [found] patches[0].path=replicas.yaml`,
    );
  });

  test('every object that a target selects', () => {
    checkFileEdges(
      `
    #- dev/kustomization.yaml
    resources: [../base]
    patches:
    - target: { kind: Deployment|Service }
      patch: '[{"op": "add", "path": "/metadata/labels", "value": { "a": "b" }}]'${base}`,
      `${ofBase}
       Kustomization dev patches Deployment web [found] patches[0].target=Deployment/web
       Kustomization dev patches Service web [found] patches[0].target=Service/web`,
    );
  });

  test('also by the older lists, and by a patch that is written in place', () => {
    checkFileEdges(
      `
    #- dev/kustomization.yaml
    resources: [../base]
    patchesStrategicMerge:
    - |-
      apiVersion: v1
      kind: Service
      metadata: { name: web, labels: { a: b } }
    patchesJson6902:
    - target: { version: v1, kind: Service, name: web }
      path: add.json
    - path: gone.yaml
      target: { version: v1, kind: Service, name: web }
    #- dev/add.json
    [{ "op": "add", "path": "/metadata/labels/c", "value": "d" }]${base}`,
      `${ofBase}
       Kustomization dev patches Service web [found] patchesStrategicMerge[0]=web
       Kustomization dev patches Service web [found] patchesJson6902[0].path=add.json
       Kustomization dev takes a patch from File dev/add.json [found] patchesJson6902[0].path=add.json
       Kustomization dev takes a patch from File dev/gone.yaml [missing] patchesJson6902[1].path=gone.yaml`,
    );
  });

  test('a patch that finds no object patches nothing', () => {
    checkFileEdges(
      `
    #- dev/kustomization.yaml
    resources: [../base]
    patches:
    - patch: '{"apiVersion": "apps/v1", "kind": "Deployment", "metadata": { "name": "wev" }}'${base}`,
      ofBase,
    );
  });

  test('a patch in a base reaches the object of every overlay', () => {
    checkFileEdges(
      `
    #- dev/kustomization.yaml
    namePrefix: dev-
    resources: [../base]
    #- prod/kustomization.yaml
    namePrefix: prod-
    resources: [../base]
    #- base/kustomization.yaml
    resources: [web.yaml]
    patches:
    - patch: '{"apiVersion": "apps/v1", "kind": "Deployment", "metadata": { "name": "web" }, "spec": { "replicas": 2 }}'${web}`,
      `Kustomization dev includes Kustomization base [found] resources[0]=../base
       Kustomization prod includes Kustomization base [found] resources[0]=../base
       Kustomization base applies File base/web.yaml [found] resources[0]=web.yaml
       File base/web.yaml writes Deployment dev-web [found] metadata.name=web
       File base/web.yaml writes Deployment prod-web [found] metadata.name=web
       Kustomization base patches Deployment dev-web [found] patches[0].patch=web
       Kustomization base patches Deployment prod-web [found] patches[0].patch=web`,
    );
  });
});

describe('generators', () => {
  test('kustomization-generates-object: by its name without the hash; kustomization-generates-from-file', () => {
    checkFileEdges(
      `
    #- kustomization.yaml
    configMapGenerator:
    - name: settings
      options: { disableNameSuffixHash: true }
      files: [app=settings.yaml]
    secretGenerator:
    - name: token
      options: { disableNameSuffixHash: true }
      envs: [.env.token]
    #- settings.yaml
    a: b`,
      `Kustomization . generates ConfigMap settings [found] configMapGenerator[0].name=settings
       Kustomization . takes content from File settings.yaml [found] configMapGenerator[0].files[0]=settings.yaml
       Kustomization . generates Secret token [found] secretGenerator[0].name=token
       Kustomization . takes content from File .env.token [unknown] secretGenerator[0].envs[0]=.env.token`,
    );
  });

  test('an overlay that adds to what the base generates generates it too', () => {
    checkFileEdges(
      `
    #- dev/kustomization.yaml
    resources: [../base]
    configMapGenerator:
    - { name: settings, behavior: merge, literals: [a=b] }
    #- base/kustomization.yaml
    generatorOptions: { disableNameSuffixHash: true }
    configMapGenerator:
    - { name: settings, literals: [c=d] }`,
      `Kustomization dev includes Kustomization base [found] resources[0]=../base
       Kustomization base generates ConfigMap settings [found] configMapGenerator[0].name=settings
       Kustomization dev generates ConfigMap settings [found] configMapGenerator[0].name=settings`,
    );
  });
});

test('kustomization-is-configured-by-file and kustomization-renders-chart-with-file', () => {
  checkFileEdges(
    `
    #- kustomization.yaml
    replacements: [{ path: ports.yaml }]
    configurations: [names.yaml]
    helmCharts:
    - name: redis
      valuesFile: values.yaml
      additionalValuesFiles: [values-dev.yaml]
    #- ports.yaml
    []
    #- values.yaml
    a: b`,
    `Kustomization . is configured by File ports.yaml [found] replacements[0].path=ports.yaml
     Kustomization . is configured by File names.yaml [missing] configurations[0]=names.yaml
     Kustomization . renders a chart with the values in File values.yaml [found] helmCharts[0].valuesFile=values.yaml
     Kustomization . renders a chart with the values in File values-dev.yaml [missing] helmCharts[0].additionalValuesFiles[0]=values-dev.yaml`,
  );
});

test.each([
  'resources: web.yaml',
  'resources: [null, 1, {}]',
  'patches: [1, { path: {} }, { target: 1 }, null]',
  'configMapGenerator: [{}, 1, { name: {}, files: 1 }]',
  'resources: [.]',
  'components: [../..]',
])('%s: no throw, and a graph that is sound', (text) => {
  const view = buildGraphView(snapshotOfText(`#- a/kustomization.yaml\n${text}`), {
    locale: 'ko',
    findings: () => [],
    draws: 'all',
  });
  expect(graphProblems(view)).toEqual([]);
});

test('the usual graph has no files in it', () => {
  const view = buildGraphView(snapshotOfText('#- kustomization.yaml\nresources: [web.yaml]'), {
    locale: 'en',
    findings: () => [],
  });
  expect(view.nodes).toEqual([]);
});
