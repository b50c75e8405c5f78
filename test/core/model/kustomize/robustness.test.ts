import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walk } from '../../../../src/core/yaml/walk.ts';
import { build, checkKubectlRefuses, incompleteOf, namesOf, problemsOf, withoutKubectl } from './support.ts';

const map = '{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}';

describe('what cannot be built', () => {
  test.each([
    ['resources: [none.yaml]', 'missing-path: none.yaml <- There is no file or folder `none.yaml` here.'],
    ['resources: [bare]', 'missing-path: bare <- The folder `bare` has no kustomization.yaml.'],
    ['resources: [empty]', 'invalid: {kind: Kustomization} <- This kustomization is empty.'],
    [
      'resources: [a.yaml, a.yaml]',
      'duplicate: a.yaml <- `ConfigMap/a` is there already: kubectl refuses two resources of one name.',
    ],
    ['resources: [loop]', 'cycle: ../loop2 <- `../loop2` leads back to a kustomization that is being built.'],
    ['resources: [../x]', 'outside: ../x <- `../x` lies outside of what was read.'],
    ['resources: [component]', 'wrong-kind: component <- `component` is a Component: it belongs under `components`.'],
    ['components: [plain]', 'wrong-kind: plain <- `plain` is no Component: it belongs under `resources`.'],
    [
      'resources: [plain/kustomization.yaml]',
      'wrong-kind: plain/kustomization.yaml <- `plain/kustomization.yaml` is a kustomization: name its folder instead.',
    ],
    [
      'resources: [two]',
      'several-kustomizations: two <- The folder has more than one kustomization: two/kustomization.yaml, two/Kustomization.',
    ],
    [
      'resources: [up]',
      'above: ../a.yaml <- `../a.yaml` is a file above this kustomization: kubectl reads it only with `--load-restrictor LoadRestrictionsNone`.',
    ],
  ])(`is said, where kubectl refuses it: %s${withoutKubectl}`, (text, problem) => {
    const files = `${text}
#- /a.yaml
${map}
#- /empty/kustomization.yaml
{kind: Kustomization}
#- /bare/x.yaml
${map}
#- /loop/kustomization.yaml
resources: [../loop2]
#- /loop2/kustomization.yaml
resources: [../loop]
#- /component/kustomization.yaml
kind: Component
apiVersion: kustomize.config.k8s.io/v1alpha1
namePrefix: a-
#- /plain/kustomization.yaml
namePrefix: a-
#- /two/kustomization.yaml
namePrefix: a-
#- /two/Kustomization
namePrefix: a-
#- /up/kustomization.yaml
resources: [../a.yaml]
`;
    const expected = text.includes('loop')
      ? problem.replace('../loop2', '../loop').replace('../loop2', '../loop')
      : problem;
    expect(problemsOf(build(files))).toEqual([expected]);
    checkKubectlRefuses(files);
  });

  test('keeps absence from being proven', () => {
    const text = `
resources: [https://example.com/a.yaml, github.com/a/b, "git@example.com:a/b.git", broken.yaml]
generators: [g.yaml]
transformers: [t.yaml]
helmCharts: [{name: c}]
vars: []
#- /broken.yaml
apiVersion: v1
kind: ConfigMap
metadata: {name: {{ .Release.Name }}
`;
    expect(incompleteOf(build(text))).toEqual([
      'https://example.com/a.yaml <- https://example.com/a.yaml is fetched from elsewhere, and was not read.',
      'github.com/a/b <- github.com/a/b is fetched from elsewhere, and was not read.',
      '"git@example.com:a/b.git" <- git@example.com:a/b.git is fetched from elsewhere, and was not read.',
      'broken.yaml <- broken.yaml was not read completely.',
      '[g.yaml] <- What generators adds or changes is not known without running it.',
      '[{name: c}] <- What helmCharts adds or changes is not known without running it.',
      't.yaml <- What transformers adds or changes is not known without running it.',
    ]);
    expect(problemsOf(build(text))).toEqual([]);
  });

  test('does not stop what can be', () => {
    expect(
      namesOf(build(`resources: [none, a.yaml, 7, null, [], {x: y}]\nnamePrefix: b-\n#- /a.yaml\n${map}`)),
    ).toEqual(['ConfigMap b-a']);
  });
});

describe('kustomizations that multiply', () => {
  test('are built once each, however often they are reached', () => {
    const depth = 60;
    const layers = Array.from({ length: depth }, (_, level) => {
      const next = level + 1 < depth ? `resources: [../l${level + 1}, ../l${level + 1}/.]` : 'resources: [a.yaml]';
      return `#- /l${level}/kustomization.yaml\n${next}\n`;
    });
    const built = build(`resources: [l0]\n${layers.join('')}#- /l${depth - 1}/a.yaml\n${map}\n`);
    expect(namesOf(built)).toEqual(['ConfigMap a']);
    expect(built.problems.length).toBe(depth - 1);
  });

  test('end where components include each other twice a time', () => {
    const layers = Array.from(
      { length: 40 },
      (_, level) =>
        `#- /c${level}/kustomization.yaml\nkind: Component\ncomponents: [../c${level + 1}, ../c${level + 1}]\nnameSuffix: -x\n`,
    );
    const built = build(`resources: [a.yaml]\ncomponents: [c0]\n${layers.join('')}#- /a.yaml\n${map}\n`);
    expect(incompleteOf(built).some((line) => line.endsWith('reaches more than is built here.'))).toBe(true);
    expect(built.resources.length).toBe(1);
  });

  test('hold a thousand resources of one name, and as many references and patches', () => {
    const pods = Array.from({ length: 1000 }, (_, index) => {
      const metadata = `metadata: {name: a, namespace: n${index}}`;
      const spec = 'spec: {containers: [{name: c, envFrom: [{configMapRef: {name: a}}]}]}';
      return `---\n{apiVersion: v1, kind: Pod, ${metadata}, ${spec}}\n---\n{apiVersion: v1, kind: ConfigMap, ${metadata}}\n`;
    });
    const patches = Array.from(
      { length: 1000 },
      (_, index) => `- {apiVersion: v1, kind: Pod, metadata: {name: a, namespace: n${index}, labels: {p: "${index}"}}}`,
    );
    const built = build(
      `resources: [a.yaml]\nnamePrefix: b-\npatches: [{path: patches.yaml}]\n#- /a.yaml\n${pods.join('')}#- /patches.yaml\n${patches.join('\n---\n').replaceAll('- {api', '{api')}\n`,
    );
    expect(new Set(namesOf(built)).size).toBe(2000);
    expect(problemsOf(built)).toEqual([]);
    const last = built.resources.at(-2);
    expect(JSON.stringify(last?.node)).toContain('"text":"999"');
    expect(JSON.stringify(last?.node)).toContain('"text":"b-a"');
  });
});

describe('any text', () => {
  const value = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>(
        null,
        true,
        1,
        '',
        'a',
        'a.yaml',
        'b',
        '../a',
        'k=v',
        'ConfigMap',
        '- {op: add, path: /metadata/x, value: 1}',
      ),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'name',
          'patch',
          'path',
          'target',
          'kind',
          'pairs',
          'literals',
          'files',
          'source',
          'targets',
          'select',
          'fieldPaths',
          'metadata',
          'data',
          '$patch',
          'spec',
          'subjects',
          'roleRef',
          'options',
          'count',
        ),
        tie('node'),
        { maxKeys: 4 },
      ),
    ),
  })).node;
  const fields = ['resources', 'components', 'namespace', 'namePrefix', 'labels', 'commonLabels', 'patches', 'images'];
  const more = [
    'configMapGenerator',
    'secretGenerator',
    'replacements',
    'replicas',
    'patchesStrategicMerge',
    'transformers',
  ];
  const kustomization = fc.dictionary(fc.constantFrom(...fields, ...more), value, { maxKeys: 6 });
  const resource = fc.record({
    apiVersion: fc.constantFrom('v1', 'apps/v1', 'rbac.authorization.k8s.io/v1'),
    kind: fc.constantFrom('ConfigMap', 'Deployment', 'RoleBinding', 'Service', 'StatefulSet'),
    metadata: value,
    spec: value,
    subjects: value,
  });

  test('has a build, whose every node is in the document that it is said to be in', () => {
    const property = fc.property(kustomization, kustomization, resource, (root, base, object) => {
      const built = build(
        `${JSON.stringify(root)}\n#- /a.yaml\n${JSON.stringify(object)}\n#- /b/kustomization.yaml\n${JSON.stringify(base)}\n#- /b/a.yaml\n${map}\n`,
      );
      for (const { node, source, origins } of built.resources) {
        walk(node, (each) => {
          const document = origins.get(each) ?? source?.document;
          expect(document).toBeDefined();
          expect(each.start).toBeLessThanOrEqual(each.end);
          expect(each.end).toBeLessThanOrEqual(document?.yaml.text.length ?? 0);
        });
      }
    });
    fc.assert(property, { seed: 20260101, numRuns: 2000 });
  });
});
