import { describe, expect, test } from 'vitest';
import { descend } from '../../../../src/core/yaml/nodes.ts';
import {
  build,
  checkAgainstKubectl,
  checkKubectlRefuses,
  fieldIn,
  incompleteOf,
  namesOf,
  problemsOf,
  resourceOf,
  withoutKubectl,
  writtenAt,
} from './support.ts';

const shop = `
#- /base/kustomization.yaml
resources: [r.yaml]
namePrefix: b-
patchesStrategicMerge:
- merge.yaml
- |-
  apiVersion: example.com/v1
  kind: Thing
  metadata: {name: thing}
  spec: {list: [{name: b}], map: {b: 2, a: null}, added: {x: null, y: {z: null}}}
patchesJson6902:
- target: {version: v1, kind: Service, name: b-web}
  path: ops.yaml
patches:
- path: ops.json
  target: {kind: Deployment|Thing, name: .*, labelSelector: "a=b,c!=d,e in (f, g),!h,i"}
- path: many.yaml
- target: {annotationSelector: mark}
  patch: |

      # a comment
      kind: any
      metadata:
        name: any
        namespace: any
        labels: {marked: "yes"}
- target: {kind: ConfigMap, name: gone.}
  patch: |
    $patch: delete
    kind: ConfigMap
    metadata: {name: x}
#- /base/ops.json
[{"op": "add", "path": "/metadata/annotations/a.io~1b", "value": "~"}, {"op":"copy","from":"/metadata/name","path":"/metadata/labels/name"}, {"op":"test","path":"/kind","value":"Thing"}, {"op":"move","from":"/spec/list/0/name","path":"/spec/moved"},{"op":"add","path":"/spec/list/0","value":{"name":"first"}},{"op":"remove","path":"/spec/map/b"}]
#- /base/ops.yaml
# comment
- {op: add, path: /spec/ports/-, value: {port: 90, name: added}}
- {op: replace, path: /spec/ports/0/port, value: 81}
- op: add
  path: /spec/type
  value: NodePort
#- /base/merge.yaml
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, annotations: {x: null, y: "1"}, finalizers: [b, c]}
spec:
  replicas: 3
  strategy: {$patch: replace, type: Recreate}
  template:
    spec:
      containers:
      - name: b
        command: [x]
        ports: [{containerPort: 80, name: n1},{containerPort: 81, name: n2}]
        env: [{name: Z, value: null, valueFrom: {fieldRef: {fieldPath: x}}}]
      - name: new
        image: q
        resources: {limits: null}
      - name: gone
        $patch: delete
      initContainers:
      - $patch: replace
      - name: only
      volumes:
      - name: v
        configMap: {name: c}
      - name: w
        $patch: delete
      tolerations: [{key: b}]
      imagePullSecrets: null
#- /base/many.yaml
apiVersion: v1
kind: ConfigMap
metadata: {name: one}
data: {b: "2"}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: two}
$patch: delete
#- /base/r.yaml
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, finalizers: [a, b], annotations: {x: "0"}}
spec:
  strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 1}}
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      imagePullSecrets: [{name: x}]
      containers:
      - {name: a, image: a}
      - {name: b, image: b, ports: [{containerPort: 80, protocol: TCP},{containerPort: 81}], env: [{name: A, value: a},{name: Z, value: z}]}
      - {name: gone, image: x}
      initContainers: [{name: i1}, {name: only, image: y}]
      volumes: [{name: v, emptyDir: {}}, {name: w, emptyDir: {}}]
      tolerations: [{key: a}]
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{port: 80}]}
---
apiVersion: example.com/v1
kind: Thing
metadata: {name: thing, labels: {a: b, e: g, i: ""}, annotations: {mark: m}}
spec: {list: [{name: a, x: y}], map: {a: 1, c: 3}}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: one}
data: {a: "1"}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: two}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: gone1}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: gone}
#- /prod/kustomization.yaml
resources: [../base]
namespace: prod
patches:
- patch: |
    apiVersion: v1
    kind: ConfigMap
    metadata: {name: one}
    data: {c: "3"}
- target: {kind: Deployment, name: b-web}
  patch: "- {op: replace, path: /metadata/name, value: renamed}\\n"
- target: {kind: Service, name: web}
  options: {allowNameChange: true, allowKindChange: true}
  patch: |-
    kind: Servicer
    metadata: {name: other}
`;

describe('patches', () => {
  const base = build(shop, 'base/kustomization.yaml');
  const web = resourceOf(base, 'b-web');
  const podSpec = ['spec', 'template', 'spec'] as const;

  test('merge lists by their keys, and replace those without', () => {
    expect(fieldIn(web, ...podSpec, 'containers')).toEqual([
      {
        name: 'b',
        image: 'b',
        command: ['x'],
        ports: [
          { containerPort: 80, protocol: 'TCP' },
          { containerPort: 81, name: 'n2' },
        ],
        env: [
          { name: 'Z', valueFrom: { fieldRef: { fieldPath: 'x' } } },
          { name: 'A', value: 'a' },
        ],
      },
      { name: 'new', image: 'q', resources: {} },
      { name: 'a', image: 'a' },
    ]);
    expect(fieldIn(web, ...podSpec, 'initContainers')).toEqual([{ name: 'only' }]);
    expect(fieldIn(web, ...podSpec, 'tolerations')).toEqual([{ key: 'b' }]);
    expect(fieldIn(web, ...podSpec, 'imagePullSecrets')).toBeUndefined();
    expect(fieldIn(web, 'spec', 'strategy')).toEqual({ type: 'Recreate' });
    expect(fieldIn(web, 'metadata', 'finalizers')).toEqual(['b', 'c', 'a']);
  });

  test('replace every list of a kind without a schema', () => {
    const thing = resourceOf(base, 'b-thing');
    expect(fieldIn(thing, 'spec', 'map')).toEqual({ c: 3 });
    expect(fieldIn(thing, 'spec', 'list')).toEqual([{ name: 'first' }, {}]);
    expect(fieldIn(thing, 'spec', 'moved')).toBe('b');
  });

  test('leave values where they are written: in the patch, in the object, inside the text of the kustomization', () => {
    expect(writtenAt(web, 'spec', 'replicas')).toBe('base/merge.yaml: 3');
    expect(writtenAt(web, ...podSpec, 'containers', 0, 'command', 0)).toBe('base/merge.yaml: x');
    expect(writtenAt(web, ...podSpec, 'containers', 0, 'image')).toBe('base/r.yaml: b');
    expect(writtenAt(resourceOf(base, 'b-web'), 'metadata', 'name')).toBe('base/kustomization.yaml: b-');
    const thing = resourceOf(base, 'b-thing');
    expect(writtenAt(thing, 'metadata', 'annotations', 'a.io/b')).toBe('base/ops.json: "~"');
    expect(writtenAt(thing, 'metadata', 'labels', 'marked')).toBe('base/kustomization.yaml: "yes"');
    const service = base.resources.find(({ node }) => fieldIn({ ...web, node }, 'kind') === 'Service');
    expect(service && writtenAt(service, 'spec', 'ports', 1, 'port')).toBe('base/ops.yaml: 90');
    expect(service && writtenAt(service, 'spec', 'type')).toBe('base/ops.yaml: NodePort');
  });

  test('share with the written object what they do not reach', () => {
    const path = ['spec', 'selector'] as const;
    expect(descend(web.node, ...path)).toBe(descend(web.source?.node, ...path));
  });

  test('take objects away, and rename them where they may', () => {
    expect(namesOf(build(shop, 'prod/kustomization.yaml'))).toEqual([
      'Deployment prod/renamed',
      'Servicer prod/other',
      'Thing prod/b-thing',
      'ConfigMap prod/b-one',
      'ConfigMap prod/b-gone',
    ]);
  });

  test(`come to what kubectl makes of them${withoutKubectl}`, () => {
    checkAgainstKubectl(shop, 'base/kustomization.yaml');
    checkAgainstKubectl(shop, 'prod/kustomization.yaml');
  });

  test(`meet the ports of Kustomize as they are: a half-matched one stays as it was${withoutKubectl}`, () => {
    const ports = `
resources: [r.yaml]
patches:
- patch: |-
    apiVersion: v1
    kind: Service
    metadata: {name: web, labels: {x: null}}
    spec:
      ports:
      - {port: 81, protocol: TCP, name: one}
      - {port: 85, protocol: TCP, name: two}
      - {port: 82, name: three}
      - {port: 80, name: four}
#- /r.yaml
apiVersion: v1
kind: Service
metadata: {name: web, labels: {x: "0", y: "1"}}
spec: {ports: [{port: 80, protocol: TCP}, {port: 81, protocol: TCP}, {port: 82}, {port: 83}]}
`;
    expect(fieldIn(resourceOf(build(ports), 'web'), 'spec', 'ports')).toEqual([
      { port: 85, protocol: 'TCP', name: 'two' },
      { port: 80, protocol: 'TCP' },
      { port: 81, protocol: 'TCP', name: 'one' },
      { port: 82, name: 'three' },
      { port: 83 },
    ]);
    checkAgainstKubectl(ports);
  });

  test('with a text that is quoted stand where the text stands', () => {
    const quoted = build(`
resources: [r.yaml]
patches: [{target: {kind: Service}, patch: "- {op: add, path: /spec/type, value: NodePort}"}]
#- /r.yaml
{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {}}
`);
    const service = resourceOf(quoted, 'web');
    expect(fieldIn(service, 'spec', 'type')).toBe('NodePort');
    expect(writtenAt(service, 'spec', 'type')).toBe(
      'kustomization.yaml: "- {op: add, path: /spec/type, value: NodePort}"',
    );
  });
});

describe('patches that do not fit', () => {
  const service = '\n#- /r.yaml\n{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {}}\n';

  test.each([
    [
      'patches: [{patch: "{apiVersion: v1, kind: Service, metadata: {name: wen}}"}]',
      'no-target: {patch: "{apiVersion: v1, kind: Service, metadata: {name: wen}}"} <- There is no `Service/wen` among the resources here.',
    ],
    [
      'patches: [{patch: "- {op: remove, path: /spec}"}]',
      'invalid: {patch: "- {op: remove, path: /spec}"} <- A JSON 6902 patch needs a `target`.',
    ],
    [
      'patches: [{target: {name: web}, patch: "- {op: remove, path: /spec/type}"}]',
      'no-target: {target: {name: web}, patch: "- {op: remove, path: /spec/type}"} <- The operation `remove /spec/type` fails on what is there.',
    ],
    [
      'patches: [{target: {name: web}, patch: "- {op: test, path: /kind, value: Pod}"}]',
      'no-target: {target: {name: web}, patch: "- {op: test, path: /kind, value: Pod}"} <- The operation `test /kind` fails on what is there.',
    ],
    ['patches: [{path: none.yaml}]', 'missing-path: none.yaml <- There is no file or folder `none.yaml` here.'],
    [
      'patches: [{target: {name: web}, patch: "[{op: remove, path: /spec}]"}]',
      'invalid: "[{op: remove, path: /spec}]" <- This is neither a strategic merge patch nor a JSON 6902 patch.',
    ],
    ['patches: [r.yaml]', 'invalid: r.yaml <- A path stands behind `path:` here.'],
    [
      'replicas: [{name: web, count: 2}]',
      'no-target: {name: web, count: 2} <- There is no `web` among the resources here.',
    ],
  ])(`are refused, as by kubectl: %s${withoutKubectl}`, (patches, problem) => {
    const text = `resources: [r.yaml]\n${patches}${service}`;
    expect(problemsOf(build(text))).toEqual([problem]);
    expect(namesOf(build(text))).toEqual(['Service web']);
    checkKubectlRefuses(text);
  });

  test(`but a target that selects nothing is silent for kubectl${withoutKubectl}`, () => {
    const text = `resources: [r.yaml]\npatches: [{target: {name: we}, patch: "- {op: remove, path: /spec}"}]${service}`;
    expect(problemsOf(build(text))).toEqual(['selects-nothing: {name: we} <- This `target` selects nothing here.']);
    checkAgainstKubectl(text);
  });

  test('and a pattern that could take forever is not evaluated', () => {
    const text = `resources: [r.yaml]\npatches: [{target: {name: (a+)+b}, patch: "- {op: remove, path: /spec}"}]${service}`;
    expect(incompleteOf(build(text))).toEqual(['{name: (a+)+b} <- The pattern (a+)+b is not evaluated.']);
  });
});
