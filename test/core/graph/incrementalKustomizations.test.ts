import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../../src/core/diagnostics/diagnose.ts';
import { documentsPointedInto } from '../../../src/core/diagnostics/documentsPointedInto.ts';
import type { Update } from '../../../src/core/graph/relink.ts';
import { emptySnapshot, filesOf, isCurrent, type Snapshot } from '../../../src/core/graph/snapshot.ts';
import { createSnapshot, updateFiles, updateText, withFreshUnits } from '../../../src/core/graph/updateSnapshot.ts';
import type { AppliedKustomization } from '../../../src/core/model/applyKustomization.ts';
import type { KustomizeBuild } from '../../../src/core/model/kustomize/kustomizeBuild.ts';
import { candidatesOf } from '../../../src/core/model/kustomize/referral.ts';
import { readManifestFile } from '../../../src/core/model/manifestFile.ts';
import { valuesOf, withChanges } from '../../../src/core/model/persistentMap.ts';
import { graphOf } from '../../support/graphLines.ts';
import { documentsOf, findingsOf, snapshotOf } from '../../support/snapshotOf.ts';

const name = fc.constantFrom('web', 'wbe', 'settings', 'setting');
const label = fc.constantFrom('app: web', 'app: wbe', 'app: web, tier: front');

const image = fc.constantFrom('web', 'web:v1', 'shop/web');

const manifests = fc.oneof(
  name.map((own) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${own} }\ndata: { a: b }\n`),
  fc
    .tuple(name, label)
    .map(
      ([own, labels]) =>
        `apiVersion: v1\nkind: Service\nmetadata: { name: ${own} }\nspec: { selector: { ${labels} } }\n`,
    ),
  fc
    .tuple(name, label, name, image)
    .map(
      ([own, labels, other, used]) =>
        `apiVersion: v1\nkind: Pod\nmetadata: { name: ${own}, labels: { ${labels} } }\nspec: { containers: [{ image: ${used} }], volumes: [{ configMap: { name: ${other} } }] }\n`,
    ),
);

const patch = fc
  .tuple(name, label)
  .map(([own, labels]) => `apiVersion: v1\nkind: Pod\nmetadata: { name: ${own}, labels: { ${labels} } }\n`);

const transformers = fc.constantFrom(
  '',
  'namePrefix: my-\n',
  'namespace: shop\n',
  'labels: [{ pairs: { tier: front }, includeSelectors: true }]\n',
  'configMapGenerator: [{ name: settings, literals: [a=b] }]\n',
  'patches: [{ path: patch.yaml }]\n',
  'patches: [{ patch: "{ apiVersion: v1, kind: ConfigMap, metadata: { name: settings }, data: { a: c } }" }]\n',
  'images: [{ name: web, newName: shop/web }]\n',
  'images: [{ name: shop/web, newTag: v2 }, { name: wbe, newTag: v2 }]\n',
  'patches: [{ target: { labelSelector: tier=front }, patch: "{ metadata: { annotations: { a: b } } }" }]\n',
  'components: [../component]\n',
);
const resources = fc.constantFrom('[a.yaml, b.yaml]', '[a.yaml]', '[b.yaml, a.yaml, missing.yaml]');
const bases = fc.constantFrom('[../base]', '[]', '[../base, own.yaml]', '[../other]');
const contents = {
  'base/a.yaml': manifests,
  'base/b.yaml': manifests,
  'base/patch.yaml': patch,
  'base/kustomization.yaml': fc.tuple(resources, transformers).map(([files, more]) => `resources: ${files}\n${more}`),
  'dev/kustomization.yaml': fc.tuple(bases, transformers).map(([folders, more]) => `resources: ${folders}\n${more}`),
  'dev/own.yaml': manifests,
  'dev/patch.yaml': patch,
  'prod/kustomization.yaml': fc.tuple(bases, transformers).map(([folders, more]) => `resources: ${folders}\n${more}`),
  'component/c.yaml': manifests,
  'component/kustomization.yaml': transformers.map((more) => `kind: Component\nresources: [c.yaml]\n${more}`),
  'other/c.yaml': manifests,
};

const texts = fc.record(contents);
const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.oneof(...Object.entries(contents).map(([path, content]) => content.map((text) => ({ path, text })))),
  },
  {
    weight: 1,
    arbitrary: fc.record({ path: fc.constantFrom(...Object.keys(contents)), removed: fc.constant(true as const) }),
  },
  { weight: 1, arbitrary: texts.map((many) => ({ many })) },
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function opened(start: Readonly<Record<string, string>>): Snapshot {
  return createSnapshot(Object.entries(start).map(([path, text]) => readManifestFile(path, text)));
}

function apply(snapshot: Snapshot, change: Edit): Update {
  if ('many' in change)
    return updateFiles(
      snapshot,
      Object.entries(change.many).map(([path, text]) => readManifestFile(path, text)),
    );
  return 'removed' in change ? updateFiles(snapshot, [change]) : updateText(snapshot, change.path, change.text);
}

const nothingBuilt: KustomizeBuild = {
  resources: [],
  drafts: [],
  candidates: candidatesOf([]),
  reached: [],
  steering: new Set(),
  incomplete: [],
  problems: [],
};

/** The same files, units and kustomizations that are applied by themselves; everything read, built and linked anew. */
function fromScratch(snapshot: Snapshot): Snapshot {
  const unbuilt = [...valuesOf(snapshot.kustomizations)].map(({ path }) => {
    const reached = new Set([path]);
    const none: AppliedKustomization = {
      path,
      resources: [],
      byDocument: new Map(),
      madeBy: new Map(),
      reached,
      problems: [],
      build: nothingBuilt,
      foreseen: false,
      whole: false,
    };
    return [path, none] as const;
  });
  const start: Snapshot = {
    ...emptySnapshot,
    units: snapshot.units,
    kustomizations: withChanges(emptySnapshot.kustomizations, unbuilt),
    reachedBy: withChanges(
      emptySnapshot.reachedBy,
      unbuilt.map(([path]) => [path, [path]] as const),
    ),
  };
  return updateFiles(
    start,
    textsOf(snapshot).map(({ path, text }) => readManifestFile(path, text)),
  ).snapshot;
}

function textsOf(snapshot: Snapshot): readonly { readonly path: string; readonly text: string }[] {
  return [...filesOf(snapshot)].map(({ path, text }) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Nodes, edges and findings as people see them. */
function shown(snapshot: Snapshot): unknown {
  const findings = findingsOf(snapshot).map(({ code, severity, message, place }) =>
    [severity, code, place.document.path, place.span.start, message.en].join(' '),
  );
  return { view: graphOf(snapshot), findings };
}

test('after any edits of manifests and kustomizations a snapshot shows what one made from scratch shows', () => {
  fc.assert(
    fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      const snapshot = edits.reduce((before, change) => apply(before, change).snapshot, opened(start));
      expect(shown(snapshot)).toEqual(shown(fromScratch(snapshot)));
    }),
    { numRuns: 150 },
  );
});

test('with fresh units it shows what opening the folder shows', () => {
  fc.assert(
    fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      const snapshot = edits.reduce((before, change) => apply(before, change).snapshot, opened(start));
      expect(shown(withFreshUnits(snapshot))).toEqual(shown(snapshotOf(textsOf(snapshot))));
    }),
    { numRuns: 60 },
  );
});

test('what an update of manifests and kustomizations does not call touched has the findings it had', () => {
  fc.assert(
    fc.property(texts, edit, (start, change) => {
      const before = opened(start);
      const { snapshot: after, touched } = apply(before, change);
      for (const document of documentsOf(before)) {
        if (touched.has(document) || !isCurrent(after, document)) continue;
        const [was, now] = [before, after].map((snapshot) => diagnose(snapshot, document));
        const said = (findings = was) =>
          findings?.map(({ severity, code, message }) => `${severity} ${code} ${message.en}`);
        expect(said(now)).toEqual(said(was));
        // What points into a text that was read again has its places elsewhere.
        if ([...documentsPointedInto(document, was ?? [])].every((other) => isCurrent(after, other))) {
          const places = (findings = was) => findings?.map(({ place }) => [place.document.path, place.span]);
          expect(places(now)).toEqual(places(was));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('the tag of an image in a kustomization touches the workload that has it, and nothing else that is applied', () => {
  const kustomization = (tag: string) =>
    `resources: [web.yaml, settings.yaml]\nnamespace: shop\nimages: [{ name: web, newTag: ${tag} }]\n`;
  const before = snapshotOf([
    { path: 'kustomization.yaml', text: kustomization('"1"') },
    {
      path: 'web.yaml',
      text: 'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [{ name: web, image: web }] }\n',
    },
    { path: 'settings.yaml', text: 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n' },
  ]);
  const touchedBy = (text: string) =>
    [...updateText(before, 'kustomization.yaml', text).touched].map(({ path }) => path).sort();
  expect(touchedBy(kustomization('"2"'))).toEqual(['kustomization.yaml', 'web.yaml']);
  expect(touchedBy(kustomization('"1"').replace('shop', 'other'))).toEqual([
    'kustomization.yaml',
    'settings.yaml',
    'web.yaml',
  ]);
});
