import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearlySelected, similarlyNamed } from '../../../src/core/graph/nearMisses.ts';
import { isExtension, isTypo } from '../../../src/core/graph/similarity.ts';
import { ConfigMap, Pod } from '../../../src/core/kubernetes/kinds.ts';
import { readSelectorMap } from '../../../src/core/kubernetes/labelSelector.ts';
import type { ClusterObject } from '../../../src/core/model/clusterObject.ts';
import { emptyIndex, type ObjectIndex, reindex } from '../../../src/core/model/objectIndex.ts';
import { noUnits } from '../../../src/core/model/units.ts';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';

const from = { path: 'shop/asks.yaml', namespace: undefined };

function indexOf(objects: readonly ClusterObject[]): ObjectIndex {
  return reindex(emptyIndex(), new Set(), objects);
}

function configMap(name: string): ClusterObject {
  return { ...ConfigMap, ...manifest, name, labels: new Map() };
}

function pod(name: string, labels: Readonly<Record<string, string>>): ClusterObject {
  return { ...Pod, ...manifest, origin: 'implied', name, labels: new Map(Object.entries(labels)) };
}

const manifest = { origin: 'manifest', apiVersion: 'v1', namespace: undefined, path: 'shop/all.yaml' } as const;

const word = fc.constantFrom('web', 'wbe', 'webs', 'settings', 'setings', 'old', 'a1', 'a2', 'x');
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));

test('of hundreds of names those nearly right are the same as by comparing with each', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 65, maxLength: 150 }), name, (names, asked) => {
      const found = similarlyNamed(indexOf(names.map(configMap)), noUnits, from, ConfigMap, asked).map((it) => it.name);
      const extensions = names.filter((one) => isExtension(one, asked));
      const meant = extensions.length === 1 ? extensions : [];
      expect(found).toEqual([...names.filter((one) => isTypo(one, asked)).sort(), ...meant]);
    }),
    { numRuns: 100 },
  );
});

test('of hundreds of Pods those nearly selected are the same as by asking for each alone', () => {
  const tier = fc.constantFrom('front', 'fornt', 'back');
  const pods = fc.array(fc.tuple(name, name, tier), { minLength: 65, maxLength: 120 });
  fc.assert(
    fc.property(pods, name, tier, fc.boolean(), (all, app, tierAsked, asksTier) => {
      const objects = all.map(([owner, value, tierOf]) => pod(owner, { app: value, tier: tierOf }));
      const selector = selectorOf({ app, ...(asksTier ? { tier: tierAsked } : {}) });
      const near = (some: readonly ClusterObject[]) => nearlySelected(indexOf(some), noUnits, from, Pod, selector);
      expect(new Set(near(objects))).toEqual(new Set(objects.filter((one) => near([one]).length > 0)));
    }),
    { numRuns: 60 },
  );
});

test('names and label values that come and go leave what an index made anew has', () => {
  const objects = fc.array(
    fc.oneof(
      name.map(configMap),
      fc.tuple(name, name).map(([a, app]) => pod(a, { app })),
    ),
  );
  fc.assert(
    fc.property(objects, objects, fc.func(fc.boolean()), (first, second, stays) => {
      const kept = first.filter(stays);
      const gone = new Set(first.filter((object) => !kept.includes(object)));
      expect(reindex(indexOf(first), gone, second).texts).toEqual(indexOf([...kept, ...second]).texts);
    }),
    { numRuns: 100 },
  );
});

test('where very many Pods have the app label, their other labels tell them apart on purpose', () => {
  const pods = Array.from({ length: 100 }, (_, index) => pod(`web-${index}`, { app: 'shop', component: `c${index}x` }));
  const near = (selector: Readonly<Record<string, string>>) =>
    nearlySelected(indexOf(pods), noUnits, from, Pod, selectorOf(selector)).map((one) => one.name);
  expect(near({ app: 'shop', component: 'else' })).toEqual([]);
  expect(near({ app: 'shp', component: 'c7x' })).toEqual(['web-7']);
});

function selectorOf(labels: Readonly<Record<string, string>>) {
  const selector = readSelectorMap(readDocument(JSON.stringify(labels)).root);
  if (selector === undefined) throw new Error('not a selector');
  return selector;
}
