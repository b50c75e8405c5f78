import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSilent } from '../../../../src/core/model/kustomize/kustomizeBuild.ts';
import { askKubectl, build, byIdentity, hasKubectl, toJson, withoutKubectl } from './support.ts';

/** Objects of a few names in a few namespaces, which refer to each other, and kustomizations that change them. */

interface Written {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string | undefined };
}

const name = fc.constantFrom('a', 'b', 'c');
const namespace = fc.constantFrom(undefined, undefined, undefined, 'x', 'y');
const labels = fc.dictionary(fc.constantFrom('app', 'team'), name, { minKeys: 1, maxKeys: 2 });

function sometimes<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: 2 });
}

const container = fc.record({
  name,
  image: fc.constantFrom('a', 'a:1', 'r.io/b@sha256:12', 'c:2@sha256:9'),
  envFrom: sometimes(fc.constantFrom([{ configMapRef: { name: 'a' } }], [{ secretRef: { name: 'g' } }])),
  ports: sometimes(
    fc.constantFrom([{ containerPort: 80 }], [{ containerPort: 80, protocol: 'TCP' }, { containerPort: 81 }]),
  ),
  env: sometimes(fc.uniqueArray(fc.record({ name, value: name }), { maxLength: 2, selector: (each) => each.name })),
});

const podSpec = fc.record({
  containers: fc.uniqueArray(container, { minLength: 1, maxLength: 2, selector: (each) => each.name }),
  serviceAccountName: sometimes(name),
  imagePullSecrets: sometimes(fc.constantFrom([{ name: 'a' }, { name: 'g' }])),
});

const template = fc.record({ metadata: sometimes(fc.record({ labels })), spec: podSpec });
const matchLabels = fc.record({ matchLabels: labels });

const kinds: readonly (readonly [string, string, fc.Arbitrary<object>])[] = [
  ['apps/v1', 'Deployment', fc.record({ spec: fc.record({ selector: matchLabels, template }) })],
  ['apps/v1', 'StatefulSet', fc.record({ spec: fc.record({ serviceName: name, template }) })],
  [
    'batch/v1',
    'CronJob',
    fc.record({ spec: fc.record({ jobTemplate: fc.record({ spec: fc.record({ template }) }) }) }),
  ],
  [
    'v1',
    'Service',
    fc.record({ spec: fc.record({ selector: sometimes(labels), ports: fc.constant([{ port: 80 }]) }) }),
  ],
  ['v1', 'ConfigMap', fc.constantFrom({}, { data: { k: 'v' } })],
  ['v1', 'ServiceAccount', fc.constant({})],
  ['rbac.authorization.k8s.io/v1', 'Role', fc.constant({})],
  [
    'rbac.authorization.k8s.io/v1',
    'RoleBinding',
    fc.record({
      roleRef: name.map((role) => ({ apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: role })),
      subjects: fc.array(
        fc.record({ kind: fc.constant('ServiceAccount'), name: fc.constantFrom('a', 'b', 'default'), namespace }),
        { maxLength: 2 },
      ),
    }),
  ],
  [
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    fc.constant({ spec: { scaleTargetRef: { kind: 'Deployment', name: 'a' } } }),
  ],
  ['networking.k8s.io/v1', 'NetworkPolicy', fc.record({ spec: fc.record({ podSelector: matchLabels }) })],
  ['example.com/v1', 'Thing', fc.constant({ spec: { list: [{ name: 'a' }] } })],
];

const object: fc.Arbitrary<Written> = fc.oneof(
  ...kinds.map(([apiVersion, kind, more]) =>
    fc.record({ metadata: fc.record({ name, namespace }), more }).map((each) => ({
      apiVersion,
      kind,
      metadata: each.metadata,
      ...each.more,
    })),
  ),
);

const generator = fc.record({
  name: fc.constantFrom('g', 'h'),
  literals: fc.uniqueArray(fc.constantFrom('k=v', 'l="w"', 'm=<x>'), { maxLength: 3 }),
  options: sometimes(fc.constantFrom({ disableNameSuffixHash: true }, { labels: { g: 'h' } })),
});

const patch = fc.record({
  target: fc.record({
    kind: fc.constantFrom('Deployment', 'Deploy.*|Service', 'ConfigMap'),
    name: sometimes(fc.constantFrom('a', '.', 'p-.*')),
    labelSelector: sometimes(fc.constantFrom('app=a', '!app', 'app in (a,b)')),
  }),
  patch: fc.constantFrom(
    '[{"op":"add","path":"/metadata/labels","value":{"z":"1"}}]',
    '{"kind":"x","metadata":{"name":"x","annotations":{"p":"q","n":null}}}',
    '{"kind":"x","metadata":{"name":"x"},"spec":{"template":{"spec":{"containers":[{"name":"b","env":[{"name":"c","value":"z"}]},{"name":"new"}]}}}}',
  ),
});

const kustomization = fc.record({
  namespace: sometimes(fc.constantFrom('x', 'z')),
  namePrefix: sometimes(fc.constantFrom('p-', 'q-')),
  nameSuffix: sometimes(fc.constant('-s')),
  labels: sometimes(
    fc.array(
      fc.record({
        pairs: labels,
        includeSelectors: sometimes(fc.boolean()),
        includeTemplates: sometimes(fc.boolean()),
      }),
      { maxLength: 2 },
    ),
  ),
  commonLabels: sometimes(labels),
  configMapGenerator: sometimes(fc.uniqueArray(generator, { maxLength: 2, selector: (each) => each.name })),
  patches: sometimes(fc.array(patch, { maxLength: 2 })),
  images: sometimes(
    fc.constantFrom(
      [{ name: 'a', newTag: '2' }],
      [
        { name: 'r.io/b', newName: 'x.io:5/n' },
        { name: 'c', digest: 'sha256:7' },
      ],
    ),
  ),
});

const objects = fc.uniqueArray(object, {
  minLength: 2,
  maxLength: 8,
  selector: ({ kind, metadata }) => `${kind}/${metadata.name}`,
});

describe.skipIf(!hasKubectl)(`any kustomization of a base and a component${withoutKubectl}`, () => {
  test('is refused by kubectl and reported, or comes to the same', { timeout: 300_000 }, () => {
    let compared = 0;
    const property = fc.property(objects, kustomization, kustomization, kustomization, (all, base, component, over) => {
      const half = Math.ceil(all.length / 2);
      const text = [
        JSON.stringify({ resources: ['base', 'more.yaml'], components: ['component'], ...over }),
        `#- /more.yaml\n${documents(all.slice(half))}`,
        `#- /base/kustomization.yaml\n${JSON.stringify({ resources: ['all.yaml'], ...base })}`,
        `#- /base/all.yaml\n${documents(all.slice(0, half))}`,
        `#- /component/kustomization.yaml\n${JSON.stringify({ apiVersion, kind: 'Component', ...component })}\n`,
      ].join('\n');
      const built = build(text);
      const refused = built.problems.some((problem) => !isSilent(problem));
      const expected = askKubectl(text);
      expect(expected === undefined).toBe(refused);
      if (expected === undefined) return;
      compared++;
      expect(byIdentity(built.resources.map(({ node }) => toJson(node)))).toEqual(expected);
    });
    fc.assert(property, { seed: 20260101, numRuns: 60, endOnFailure: true });
    expect(compared).toBeGreaterThan(15);
  });
});

const apiVersion = 'kustomize.config.k8s.io/v1alpha1';

function documents(all: readonly Written[]): string {
  return all.map((each) => JSON.stringify(each)).join('\n---\n');
}
