import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOf, type Snapshot } from '../../../src/core/graph/snapshot.ts';
import { createSnapshot, updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { readManifestFile } from '../../../src/core/model/manifestFile.ts';
import { valuesOf } from '../../../src/core/model/persistentMap.ts';
import { graphLines, graphOf } from '../../support/graphLines.ts';
import { findingsOf, snapshotOf } from '../../support/snapshotOf.ts';

const name = fc.constantFrom('web', 'wbe', 'settings', 'setting');
const label = fc.constantFrom('app: web', 'app: wbe', 'app: web, tier: front');

const manifests = fc.oneof(
  name.map((own) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${own} }\ndata: { a: b }\n`),
  fc
    .tuple(name, label)
    .map(
      ([own, labels]) =>
        `apiVersion: v1\nkind: Service\nmetadata: { name: ${own} }\nspec: { selector: { ${labels} } }\n`,
    ),
  fc
    .tuple(name, label, name)
    .map(
      ([own, labels, other]) =>
        `apiVersion: v1\nkind: Pod\nmetadata: { name: ${own}, labels: { ${labels} } }\nspec: { volumes: [{ configMap: { name: ${other} } }] }\n`,
    ),
);

const transformers = fc.constantFrom(
  '',
  'namePrefix: my-\n',
  'namespace: shop\n',
  'labels: [{ pairs: { tier: front }, includeSelectors: true }]\n',
  'configMapGenerator: [{ name: settings, literals: [a=b] }]\n',
  'patches: [{ patch: "{ apiVersion: v1, kind: ConfigMap, metadata: { name: settings }, data: { a: c } }" }]\n',
);
const baseKustomization = transformers.map((more) => `resources: [a.yaml, b.yaml]\n${more}`);
const overlayKustomization = transformers.map((more) => `resources: [../base]\n${more}`);

const texts = fc.record({
  'base/a.yaml': manifests,
  'base/b.yaml': manifests,
  'base/kustomization.yaml': baseKustomization,
  'overlay/kustomization.yaml': overlayKustomization,
  'other/c.yaml': manifests,
});
const edit = fc.oneof(
  fc.tuple(fc.constantFrom('base/a.yaml', 'base/b.yaml', 'other/c.yaml'), manifests),
  fc.tuple(fc.constant('base/kustomization.yaml'), baseKustomization),
  fc.tuple(fc.constant('overlay/kustomization.yaml'), overlayKustomization),
);

/** Edges and findings as people see them. */
function shown(snapshot: Snapshot): unknown {
  const view = graphOf(snapshot);
  const findings = findingsOf(snapshot).map(({ code, severity, message, place }) =>
    [severity, code, place.document.path, place.span.start, message.en].join(' '),
  );
  return { lines: graphLines(view), view, findings };
}

test('after any edits of manifests and kustomizations a snapshot shows what one made from scratch shows', () => {
  fc.assert(
    fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      let snapshot = createSnapshot(Object.entries(start).map(([path, text]) => readManifestFile(path, text)));
      for (const [path, text] of edits) snapshot = updateText(snapshot, path, text).snapshot;
      const scratch = snapshotOf([...filesOf(snapshot)].map(({ path, text }) => ({ path, text })));
      const roots = (of: Snapshot) => [...valuesOf(of.kustomizations)].map(({ path }) => path);
      // Units and the list of kustomizations are computed on saving, not on a keystroke.
      fc.pre(isDeepStrictEqual(scratch.units, snapshot.units) && isDeepStrictEqual(roots(scratch), roots(snapshot)));
      expect(shown(snapshot)).toEqual(shown(scratch));
    }),
    { numRuns: 60 },
  );
});
