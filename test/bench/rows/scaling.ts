import { emptyApiReference } from '../../../src/core/api/createApiReference.ts';
import { findByRules } from '../../../src/core/diagnostics/findByRules.ts';
import { createRuleTable } from '../../../src/core/diagnostics/ruleTable.ts';
import { volumeNotUsed } from '../../../src/core/diagnostics/volumeNotUsed.ts';
import { similarlyNamed } from '../../../src/core/graph/nearMisses.ts';
import { edgesOf, filesOf } from '../../../src/core/graph/snapshot.ts';
import { withFreshUnits } from '../../../src/core/graph/updateSnapshot.ts';
import { Pod, Service, sameKind } from '../../../src/core/kubernetes/kinds.ts';
import { readSelectorMap } from '../../../src/core/kubernetes/labelSelector.ts';
import { objectsMatching } from '../../../src/core/model/objectIndex.ts';
import { descend } from '../../../src/core/yaml/nodes.ts';
import { generateTree } from '../generator.ts';
import { alternate } from '../measure.ts';
import { type Row, rounds, type Scale } from '../row.ts';
import { openTree } from '../workspace.ts';

/**
 * What looks at other objects, by the size of the repository. The time a resource may triple where that is ten times as large: what is
 * looked up has then left the processor's caches. Comparing pairs would take ten times as long.
 */
export function scalingRows(scale: Scale): readonly Row[] {
  const { large } = scale;
  const sizes = [1_000, 10_000, 50_000].filter((size) => size <= large);
  const [smallest = large, ...others] = sizes.length > 1 ? sizes : [Math.ceil(large / 10), large];
  const before = timesAt(scale, smallest);
  return others.flatMap((size) => {
    const times = timesAt(scale, size);
    return jobs.map((job): Row => {
      const measured = times[job] / size / (before[job] / smallest);
      return {
        name: `${job}, a resource at ${size} against ${smallest}`,
        measured,
        unit: 'x',
        limit: 3 ** Math.log10(size / smallest),
      };
    });
  });
}

const jobs = ['kustomizations and units', 'selectors', 'near-miss search', 'unused checks'] as const;

function timesAt(scale: Scale, size: number): Readonly<Record<(typeof jobs)[number], number>> {
  const snapshot = openTree(generateTree(size));
  const documents = [...filesOf(snapshot)].flatMap((file) => file.documents.map(({ document }) => document));
  const resources = documents.flatMap((document) => document.resources);
  const selectors = resources.flatMap((resource) => {
    return sameKind(resource, Service) ? (readSelectorMap(descend(resource.node, 'spec', 'selector')) ?? []) : [];
  });
  const missing = resources.flatMap((resource) =>
    edgesOf(snapshot, resource).filter(({ to }) => to.origin === 'missing'),
  );
  const codes = new Set([volumeNotUsed.code]);
  const rules = createRuleTable([volumeNotUsed]);
  const { index, units } = snapshot;
  return alternate(rounds(scale, 5), {
    'kustomizations and units': () => withFreshUnits(snapshot),
    selectors: () => selectors.map((selector) => objectsMatching(index, Pod, selector)),
    'near-miss search': () => missing.map(({ from, to, value }) => similarlyNamed(index, units, from, to, value)),
    'unused checks': () =>
      documents.map((document) => findByRules(rules.all, { snapshot, document, api: emptyApiReference, codes })),
  });
}
