import { Pod } from '../../../src/core/kubernetes/kinds.ts';
import { matches, readLabelSelector, type Selector } from '../../../src/core/kubernetes/labelSelector.ts';
import type { ClusterObject } from '../../../src/core/model/clusterObject.ts';
import { emptyIndex, objectsMatching, reindex } from '../../../src/core/model/objectIndex.ts';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';
import { alternate } from '../measure.ts';
import { createRandom } from '../random.ts';
import { type Row, ratio, rounds, type Scale } from '../row.ts';

/** Label selectors, the index against comparing each with each. Sizes follow the scale: a tenth selects among all, and ten times that. */
export function selectorRows(scale: Scale): readonly Row[] {
  const { medium, large } = scale;
  return [compare(scale, medium, large, 1 / 5), compare(scale, large, large * 10, 1 / 20)];
}

function compare(scale: Scale, selectorCount: number, podCount: number, limit: number): Row {
  const random = createRandom(7);
  const pods = Array.from({ length: podCount }, (_, index) => podOf(index, selectorCount, random.below(4)));
  const selectors = Array.from({ length: selectorCount }, (_, index) => selectorOf(index));
  // Each with each takes minutes at the larger size: a part of the selectors stands for all.
  const part = Math.max(1, Math.floor((selectorCount * podCount) / 20_000_000));
  const some = selectors.filter((_, index) => index % part === 0);
  const { indexed, pairwise } = alternate(rounds(scale, 3), {
    indexed: () => {
      const index = reindex(emptyIndex(), new Set(), pods);
      return selectors.map((selector) => objectsMatching(index, Pod, selector).length);
    },
    pairwise: () => some.map((selector) => pods.filter((pod) => matches(selector, pod.labels)).length),
  });
  return ratio(
    `label selectors, index and ${selectorCount} queries over ${podCount} Pods, against pairwise`,
    indexed,
    (pairwise * selectors.length) / some.length,
    limit,
  );
}

const tiers = ['frontend', 'backend', 'cache', 'batch'] as const;

function podOf(index: number, apps: number, tier: number): ClusterObject {
  const app = `app-${index % apps}`;
  const labels = new Map([
    ['app.kubernetes.io/name', app],
    ['app.kubernetes.io/managed-by', 'gitops'],
    ['tier', tiers[tier] ?? tiers[0]],
  ]);
  const name = `${app}-${index}`;
  return {
    origin: 'implied',
    group: '',
    kind: 'Pod',
    apiVersion: 'v1',
    namespace: 'apps',
    name,
    labels,
    path: `${name}.yaml`,
  };
}

/** Most selectors are plain maps of two labels; some have an expression. */
function selectorOf(index: number): Selector {
  const labels = `matchLabels: { app.kubernetes.io/managed-by: gitops, app.kubernetes.io/name: app-${index} }\n`;
  const expressions = 'matchExpressions: [{ key: tier, operator: NotIn, values: [batch, cache] }]\n';
  const selector = readLabelSelector(readDocument(index % 5 === 0 ? labels + expressions : labels).root);
  if (selector === undefined) throw new Error('not a selector');
  return selector;
}
