import { describe, expect, test } from 'vitest';
import { noStoryTexts } from '../../../src/core/explain/createStoryTexts.ts';
import { hover } from '../../../src/core/features/hover/hover.ts';
import { filesOf, type Snapshot } from '../../../src/core/graph/snapshot.ts';
import { updateText, withFreshUnits } from '../../../src/core/graph/updateSnapshot.ts';
import { checkMessages } from '../../support/checkMessages.ts';
import { checkUnits } from '../../support/checkUnits.ts';
import { graphOf } from '../../support/graphLines.ts';
import { graphProblems } from '../../support/graphProblems.ts';
import { noApiReference } from '../../support/noApiReference.ts';
import { findingsOf, snapshotOf, snapshotOfText } from '../../support/snapshotOf.ts';
import { writtenGlossary } from '../../support/writtenGlossary.ts';
import { writtenNotes } from '../../support/writtenNotes.ts';

const pod = `
    apiVersion: v1
    kind: Pod
    metadata: { name: web, labels: { app: web } }
    spec: { volumes: [{ configMap: { name: settings } }] }
`.trim();
const service = `
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { selector: { app: web } }
`.trim();

describe('kustomizations that include each other', () => {
  test('are built once, and what they hold is still linked', () => {
    checkUnits(
      `
    #- /a/kustomization.yaml
    resources: [../b, pod.yaml]
    #- /a/pod.yaml
    ${pod}
    #- /b/kustomization.yaml
    resources: [../a, service.yaml]
    #- /b/service.yaml
    ${service}
      `,
      `
      a: Pod web mounts ConfigMap settings [unknown]
      a: Service web selects Pod web [found]
      `,
    );
  });

  test('and one that includes itself has its own files', () => {
    checkUnits(
      `
    #- /a/kustomization.yaml
    resources: [., ../a, pod.yaml]
    #- /a/pod.yaml
    ${pod}
      `,
      'a: Pod web mounts ConfigMap settings [unknown]',
    );
  });

  test('below a root of their own are reached from there', () => {
    checkUnits(
      `
    #- /root/kustomization.yaml
    resources: [../a]
    #- /a/kustomization.yaml
    resources: [../b]
    #- /b/kustomization.yaml
    resources: [../a, pod.yaml]
    #- /b/pod.yaml
    ${pod}
      `,
      'root: Pod web mounts ConfigMap settings [unknown]',
    );
  });

  test('over sixty levels, each base included twice, are an answer in reasonable time', () => {
    const level = (index: number) => ({
      path: `level${index}/kustomization.yaml`,
      text: `resources: [../level${index + 1}, ../level${index + 1}]\n`,
    });
    const leaf = { path: 'level60/kustomization.yaml', text: 'resources: [pod.yaml]\n' };
    const file = { path: 'level60/pod.yaml', text: pod.replaceAll('\n    ', '\n') };
    const snapshot = snapshotOf([...Array.from({ length: 60 }, (_, index) => level(index)), leaf, file]);
    expect(graphOf(snapshot).nodes.map(({ name }) => name)).toContain('web');
  });
});

test.each([
  ['above the workspace', '../../outside'],
  ['at the root of the machine', '/etc/manifests'],
  ['of another scheme', 'file:///etc/manifests'],
  ['with nothing but dots', '../..'],
])('a path %s is no file here, and nothing is called missing', (_where, path) => {
  checkUnits(
    `
    #- /a/kustomization.yaml
    resources: [pod.yaml, '${path}']
    #- /a/pod.yaml
    ${pod}
    `,
    'a: Pod web mounts ConfigMap settings [unknown]',
  );
});

describe('fields of a kustomization with a wrong type', () => {
  test.each([
    'resources: pod.yaml',
    'resources: { pod.yaml: true }',
    'resources: [{ path: pod.yaml }, [pod.yaml], 1, null]',
    'resources:',
    'resources: [pod.yaml]\n    components: pod.yaml\n    patches: 1\n    configMapGenerator: { name: settings }',
    'resources: [pod.yaml]\n    patches: [null, 1, { path: null }, { patch: 1, target: 2 }, { patch: "[", target: [] }]',
    'resources: [pod.yaml]\n    namespace: []\n    namePrefix: {}\n    nameSuffix: 1\n    labels: web\n    commonLabels: [a]',
    'resources: [pod.yaml]\n    images: web\n    replicas: [1]\n    replacements: [{ source: 1, targets: 2 }]\n    vars: 1',
    'resources: [pod.yaml]\n    configMapGenerator: [{ name: null, literals: 1, files: [null] }]\n    generatorOptions: 1',
    '- pod.yaml',
    'just a text',
    '---\n    resources: [pod.yaml]\n    ---\n    resources: [other.yaml]',
  ])('%j', (text) => {
    const snapshot = snapshotOfText(`
    #- /a/kustomization.yaml
    ${text}
    #- /a/pod.yaml
    ${pod}
    `);
    everythingAnswers(snapshot);
    expect(graphOf(snapshot).nodes.map(({ kind }) => kind)).toContain('Pod');
  });
});

describe('selectors that the API server would reject', () => {
  const workload = (selector: string) => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      selector: ${selector}
      template: { metadata: { labels: { app: web } } }
  `;

  test.each([
    '{ matchExpressions: [{ key: app, operator: Equals, values: [web] }] }',
    '{ matchExpressions: [{ key: app, operator: In, values: web }] }',
    '{ matchExpressions: [{ key: app, operator: Exists, values: [web] }] }',
    '{ matchExpressions: [{ operator: In }, null, 1, []] }',
    '{ matchExpressions: { key: app } }',
    '{ matchLabels: [app, web] }',
    '{ matchLabels: { app: [web], tier: { a: b }, stage: null } }',
    'web',
    '[]',
    'null',
  ])('%s', (selector) => {
    everythingAnswers(snapshotOfText(workload(selector)));
  });

  test.each([
    '[app]',
    'web',
    '{ app: [web] }',
    '{ app: null }',
    '{ app: { is: web } }',
    'null',
    '{ : web }',
    '{ ? [a] : b }',
  ])('of a Service: %s', (selector) => {
    everythingAnswers(snapshotOfText(`\n    ${service.replace('{ app: web }', selector)}\n    ---\n    ${pod}`));
  });
});

describe('labels that are no texts', () => {
  test('a number is taken by a selector that writes it in the same way', () => {
    checkUnits(
      `
    ${service.replace('app: web', 'version: 1')}
    ---
    { apiVersion: v1, kind: Pod, metadata: { name: web, labels: { version: 1 } } }
      `,
      '.: Service web selects Pod web [found]',
    );
  });

  test.each(['{ app: null }', '{ app: [web] }', '{ app: { is: web } }', 'web', '[app]', 'null', '1'])(
    '%s are none that a selector takes',
    (labels) => {
      checkMessages(
        `
    ${service}
    ---
    { apiVersion: v1, kind: Pod, metadata: { name: other, labels: ${labels} } }
        `,
        'manifest.yaml:4 No Pod of these manifests carries `app=web`.',
      );
    },
  );
});

test.each([
  'metadata: null',
  'metadata: web',
  'metadata: [name]',
  'metadata: { name: [web], namespace: { a: b }, labels: 1 }',
  'metadata: { name: null }',
  'metadata: { name: "" }',
  'metadata: { name: web }\n    spec: []',
  'metadata: { name: web }\n    spec: { volumes: { configMap: settings } }',
  'metadata: { name: web }\n    spec: { volumes: [{ configMap: [settings] }, null, 1], containers: web }',
])('a Pod with %j is an answer', (text) => {
  everythingAnswers(snapshotOfText(`\n    apiVersion: v1\n    kind: Pod\n    ${text}\n    ---\n    ${service}`));
});

describe('a thousand objects of one name', () => {
  const copies = (namespace: string) =>
    Array.from({ length: 1000 }, (_, index) => ({
      path: `apps/app${index}/app.yaml`,
      text: `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings${namespace} }\ndata: { n: "${index}" }\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: web${namespace} }\nspec: { volumes: [{ configMap: { name: settings } }], serviceAccountName: nobody }\n`,
    }));

  test.each([
    ['without a namespace', ''],
    ['in one namespace', ', namespace: shop'],
  ])('%s each find their own', (_how, namespace) => {
    const { edges, nodes } = graphOf(snapshotOf(copies(namespace)));
    const files = new Map(nodes.map(({ id, file }) => [id, file]));
    const mounts = edges.filter(({ relation }) => relation.includes('configmap'));
    expect(mounts).toHaveLength(1000);
    expect(mounts.every(({ from, to, status }) => status === 'found' && files.get(from) === files.get(to))).toBe(true);
  });

  test('in one file are an answer', () => {
    const text = copies('')
      .map((file) => file.text)
      .join('---\n');
    const { edges } = graphOf(snapshotOf([{ path: 'all.yaml', text }]));
    expect(edges.filter(({ relation }) => relation.includes('configmap'))).toHaveLength(1000);
  });

  test('that exclude each other are all found from outside', () => {
    const outside = {
      path: 'tools/pod.yaml',
      text: 'apiVersion: v1\nkind: Pod\nmetadata: { name: tool, namespace: shop }\nspec: { volumes: [{ configMap: { name: settings } }] }\n',
    };
    const { edges } = graphOf(snapshotOf([...copies(', namespace: shop'), outside]));
    expect(edges.filter(({ file, status }) => file === outside.path && status === 'found')).toHaveLength(1000);
  });

  test('in the files of one folder are an answer', () => {
    const { edges } = graphOf(
      snapshotOf(copies(', namespace: shop').map(({ text }, index) => ({ path: `apps/app${index}.yaml`, text }))),
    );
    expect(edges.filter(({ relation }) => relation.includes('configmap'))).toHaveLength(1000);
  });
});

/** The graph is sound, every finding a place, every offset a hover or none, and an edit gives what reading anew gives. */
function everythingAnswers(snapshot: Snapshot): void {
  expect(graphProblems(graphOf(snapshot))).toEqual([]);
  for (const { place } of findingsOf(snapshot)) expect(place.span.end).toBeGreaterThanOrEqual(place.span.start);
  for (const { path, text } of filesOf(snapshot)) {
    for (let offset = 0; offset <= text.length; offset += 7)
      hover(snapshot, knowledge, { path, offset }, { locale: 'en', now: 0 });
    const edited = updateText(snapshot, path, `${text}\n# edited\n`).snapshot;
    expect(graphOf(edited)).toEqual(graphOf(withFreshUnits(edited)));
  }
}

const knowledge = { api: noApiReference, notes: writtenNotes, glossary: writtenGlossary, story: noStoryTexts };
