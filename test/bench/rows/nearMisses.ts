import { nearlySelected, similarlyNamed } from '../../../src/core/graph/nearMisses.ts';
import { ConfigMap, Pod } from '../../../src/core/kubernetes/kinds.ts';
import { readSelectorMap, type Selector } from '../../../src/core/kubernetes/labelSelector.ts';
import type { ClusterObject } from '../../../src/core/model/clusterObject.ts';
import { emptyIndex, reindex } from '../../../src/core/model/objectIndex.ts';
import { noUnits } from '../../../src/core/model/units.ts';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';
import { alternate } from '../measure.ts';
import { type Row, rounds, type Scale } from '../row.ts';

/** One folder where every name and every selector has a slip: the time of a search must not grow with what stands there. */
export function nearMissRows(scale: Scale): readonly Row[] {
  const { medium, large } = scale;
  const [few, many] = [timesAt(scale, medium), timesAt(scale, large)];
  return jobs.map((job): Row => {
    const measured = many[job] / large / (few[job] / medium);
    return { name: `${job} in one folder, each of ${large} against ${medium}`, measured, unit: 'x', limit: 3 };
  });
}

const jobs = ['misspelt names', 'misspelt selectors'] as const;

function timesAt(scale: Scale, size: number): Readonly<Record<(typeof jobs)[number], number>> {
  const numbers = Array.from({ length: size }, (_, index) => String(index).padStart(6, '0'));
  const index = reindex(emptyIndex(), new Set(), numbers.flatMap(objectsOf));
  const selectors = numbers.map(selectorOf);
  return alternate(rounds(scale, 3), {
    'misspelt names': () => numbers.map((it) => similarlyNamed(index, noUnits, from, ConfigMap, `settngs-${it}`)),
    'misspelt selectors': () => selectors.map((selector) => nearlySelected(index, noUnits, from, Pod, selector)),
  });
}

const from = { path: 'apps/asks.yaml', namespace: undefined };

function objectsOf(number: string): readonly ClusterObject[] {
  const written = { origin: 'manifest', apiVersion: 'v1', namespace: undefined, path: `apps/${number}.yaml` } as const;
  return [
    { ...ConfigMap, ...written, name: `settings-${number}`, labels: new Map() },
    { ...Pod, ...written, name: `web-${number}`, labels: new Map([['app', `front-${number}`]]) },
  ];
}

function selectorOf(number: string): Selector {
  const selector = readSelectorMap(readDocument(`app: fornt-${number}`).root);
  if (selector === undefined) throw new Error('not a selector');
  return selector;
}
