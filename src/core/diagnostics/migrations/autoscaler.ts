import type { ManifestDocument, Resource } from '../../model/resource.ts';
import type { MapNode } from '../../yaml/node.ts';
import { descend, entriesOf, entryOf, itemsOf } from '../../yaml/nodes.ts';
import type { TextEdit } from '../finding.ts';
import { renameKey } from '../fixes/edits.ts';
import { nestEntries } from '../fixes/nestEntries.ts';
import type { Migration } from './migration.ts';

/**
 * From autoscaling/v2beta1: every source of a metric has a `metric` and a `target` now
 * (https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec).
 */
export function migrateAutoscaler({ document, node }: Resource): Migration {
  const sources = itemsOf(descend(node, 'spec', 'metrics'))
    .flatMap(entriesOf)
    .flatMap(({ value }) => (value.type === 'map' ? [value] : []));
  return { edits: sources.flatMap((source) => sourceEdits(document, source)) };
}

function sourceEdits(document: ManifestDocument, source: MapNode): readonly (TextEdit | undefined)[] {
  const described = entryOf(source, 'target');
  const target = Object.entries(targets).flatMap(([name, [type, field]]) => {
    const entry = entryOf(source, name);
    return entry === undefined ? [] : [{ entry, type, path: [field] as const }];
  });
  const metric = Object.entries(identifiers).flatMap(([name, field]) => {
    const entry = entryOf(source, name);
    return entry === undefined ? [] : [{ entry, path: [field] as const }];
  });
  const [only, ...others] = target;
  // Two targets are two metrics of the new version.
  if (others.length > 0) return [undefined];
  return [
    ...(only !== undefined && described !== undefined ? [renameKey(document, described, 'describedObject')] : []),
    ...(only === undefined
      ? []
      : (nestEntries(document, source, 'target', [only], { type: only.type }) ?? [undefined])),
    ...(metric.length === 0 ? [] : (nestEntries(document, source, 'metric', metric) ?? [undefined])),
  ];
}

/** The old field: that of the new `metric`. */
const identifiers: Readonly<Record<string, string>> = {
  metricName: 'name',
  metricSelector: 'selector',
  selector: 'selector',
};

/** The old field: the new type, and its field. */
const targets: Readonly<Record<string, readonly [string, string]>> = {
  targetAverageUtilization: ['Utilization', 'averageUtilization'],
  targetAverageValue: ['AverageValue', 'averageValue'],
  averageValue: ['AverageValue', 'averageValue'],
  targetValue: ['Value', 'value'],
};
