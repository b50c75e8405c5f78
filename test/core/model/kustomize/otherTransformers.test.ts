import { describe, expect, test } from 'vitest';
import { build, checkAgainstKubectl, fieldIn, namesOf, resourceOf, withoutKubectl, writtenAt } from './support.ts';

const shop = `
#- /base/kustomization.yaml
resources: [r.yaml]
namePrefix: b-
images:
- name: web
  newName: registry.example.com:5000/team/web
  newTag: v2
- name: registry.example.com:5000/team/web
  newTag: v3
- name: db
  digest: sha256:abc
- name: localhost:5000/x
  newTag: "1.10"
- name: keep
  newName: kept
replicas:
- name: web
  count: 5
commonAnnotations: {owner: team-a}
replacements:
- source: {kind: ConfigMap, name: values, fieldPath: data.host}
  targets:
  - select: {kind: Deployment}
    fieldPaths:
    - spec.template.spec.containers.[name=web].env.[name=HOST].value
    - spec.template.spec.containers.*.env.1.value
  - select: {kind: Service, name: we.}
    reject: [{name: wez}]
    fieldPaths: [metadata.annotations.example\\.com/host]
    options: {create: true}
  - select: {kind: Ingress}
    fieldPaths: [spec.rules.0.host]
    options: {delimiter: ., index: 0}
- source: {kind: ConfigMap, name: values, fieldPath: data.pair, options: {delimiter: "=", index: 1}}
  targets:
  - select: {kind: Service, name: web}
    fieldPaths: [spec.ports.0.port]
- path: more.yaml
#- /base/more.yaml
source: {kind: Service, name: web, fieldPath: spec.selector}
targets:
- select: {kind: Service, name: wez}
  fieldPaths: [spec.selector]
  options: {create: true}
#- /base/r.yaml
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      initContainers:
      - {name: i, image: "db:1"}
      - {name: j, image: "webby:1"}
      containers:
      - {name: web, image: "web:v1@sha256:123", env: [{name: HOST, value: x}, {name: OTHER, value: y}]}
      - {name: x, image: "localhost:5000/x", env: [{name: A, value: a}, {name: OTHER, value: y}]}
      - {name: k, image: "keep:v1@sha256:77", env: [{name: A, value: a}, {name: OTHER, value: y}]}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: values}
data: {host: example.org, pair: a=8080}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {name: wez}
spec: {ports: [{port: 80}]}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web}
spec:
  rules: [{host: a.b.c, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}]}}]
---
apiVersion: batch/v1
kind: CronJob
metadata: {name: cj}
spec: {jobTemplate: {spec: {template: {spec: {containers: [{name: a, image: web}]}}}}}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: local, annotations: {config.kubernetes.io/local-config: "true"}}
---
apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: ConfigMap, metadata: {name: listed}}
- {apiVersion: v1, kind: Secret, metadata: {name: listed}, type: Opaque}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata: {name: hook}
webhooks: [{name: a.b.c, clientConfig: {service: {name: web, namespace: default, path: /x}}}, {name: a.b.d, clientConfig: {url: x}}]
#- /prod/kustomization.yaml
bases: [../base]
namespace: prod
replicas: [{name: b-web, count: 7}]
patchesJson6902:
- target: {version: v1, kind: Service, name: b-web, namespace: prod}
  patch: '[{"op":"add","path":"/spec/type","value":"NodePort"}]'
labels:
- pairs: {version: "1.20"}
  fields: [{path: spec/template/metadata/labels, kind: Deployment, create: true}, {path: spec/selector, kind: Service}]
`;

describe('images, replicas, annotations and replacements', () => {
  const built = build(shop, 'base/kustomization.yaml');
  const web = resourceOf(built, 'b-web');
  const podSpec = ['spec', 'template', 'spec'] as const;

  test('change the images of containers, tags and digests with them', () => {
    const image = (list: string, index: number) => fieldIn(web, ...podSpec, list, index, 'image');
    expect(image('initContainers', 0)).toBe('db@sha256:abc');
    expect(image('initContainers', 1)).toBe('webby:1');
    expect(image('containers', 0)).toBe('registry.example.com:5000/team/web:v3');
    expect(image('containers', 1)).toBe('localhost:5000/x:1.10');
    expect(image('containers', 2)).toBe('kept:v1@sha256:77');
    expect(writtenAt(web, ...podSpec, 'containers', 0, 'image')).toBe('base/kustomization.yaml: v3');
    expect(writtenAt(web, ...podSpec, 'initContainers', 1, 'image')).toBe('base/r.yaml: "webby:1"');
  });

  test('set replicas', () => {
    expect(fieldIn(web, 'spec', 'replicas')).toBe(5);
    expect(fieldIn(resourceOf(build(shop, 'prod/kustomization.yaml'), 'b-web'), 'spec', 'replicas')).toBe(7);
  });

  test('replace whole values and parts of them', () => {
    expect(fieldIn(web, ...podSpec, 'containers', 0, 'env', 0, 'value')).toBe('example.org');
    expect(fieldIn(web, ...podSpec, 'containers', 1, 'env', 1, 'value')).toBe('example.org');
    expect(fieldIn(web, ...podSpec, 'containers', 1, 'env', 0, 'value')).toBe('a');
    expect(writtenAt(web, ...podSpec, 'containers', 0, 'env', 0, 'value')).toBe('base/r.yaml: example.org');
    const byKind = (kind: string) =>
      built.resources.find(({ node }) => fieldIn({ ...web, node }, 'kind') === kind) ?? web;
    expect(fieldIn(byKind('Ingress'), 'spec', 'rules', 0, 'host')).toBe('example.org.b.c');
    expect(fieldIn(byKind('Service'), 'spec', 'ports', 0, 'port')).toBe(8080);
    expect(fieldIn(resourceOf(built, 'b-wez'), 'spec', 'selector')).toEqual({ app: 'web' });
  });

  test('expand Lists, and leave out what is for tools on this machine', () => {
    expect(namesOf(built)).toContain('Secret b-listed');
    expect(namesOf(built)).not.toContain('ConfigMap b-local');
  });

  test(`come to what kubectl makes of them${withoutKubectl}`, () => {
    checkAgainstKubectl(shop, 'base/kustomization.yaml');
    checkAgainstKubectl(shop, 'prod/kustomization.yaml');
  });
});

describe('transformers that are files', () => {
  test(`change the labels that they name${withoutKubectl}`, () => {
    const text = `
resources: [r.yaml]
transformers: [labels.yaml]
#- /labels.yaml
apiVersion: builtin
kind: LabelTransformer
metadata: {name: labels}
labels: {env: dev}
fieldSpecs: [{path: metadata/labels, create: true}, {path: spec/selector, kind: Service}]
#- /r.yaml
{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {selector: {app: web}}}
`;
    const service = resourceOf(build(text), 'web');
    expect(fieldIn(service, 'metadata', 'labels')).toEqual({ env: 'dev' });
    expect(fieldIn(service, 'spec', 'selector')).toEqual({ app: 'web', env: 'dev' });
    expect(writtenAt(service, 'metadata', 'labels', 'env')).toBe('labels.yaml: dev');
    expect(build(text).incomplete).toEqual([]);
    checkAgainstKubectl(text);
  });
});
