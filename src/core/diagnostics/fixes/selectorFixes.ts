import type { Labels, Verdict } from '../../kubernetes/labelSelector.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { documentWriting } from '../../model/placeIn.ts';
import type { PodTemplateSpec, Resource } from '../../model/resource.ts';
import type { MapNode } from '../../yaml/node.ts';
import { childOf, entryOf } from '../../yaml/nodes.ts';
import type { Fix, TextEdit } from '../finding.ts';
import { setEntry } from './edits.ts';
import { removeEntries } from './removeEntries.ts';

/**
 * Changes the pairs of a selector to what the Pods carry: another value, or the pair goes where the Pods have no such label.
 * `undefined` where a requirement is an expression, or nothing of the selector would remain.
 */
export function selectorFix(resource: Resource, map: MapNode | undefined, missed: readonly Verdict[]): Fix | undefined {
  if (map === undefined) return undefined;
  const entries = missed.flatMap(({ requirement: { key } }) => entryOf(map, key) ?? []);
  const changed = missed.flatMap(({ requirement: { key }, actual }) =>
    actual === undefined ? [] : [setEntry(resource, map, key, actual)],
  );
  const gone = entries.filter(({ name }) =>
    missed.some(({ requirement, actual }) => requirement.key === name && actual === undefined),
  );
  const document = documentWriting(resource, map);
  const removed = gone.length === 0 ? [] : document === undefined ? undefined : removeEntries(document, map, gone);
  if (entries.length < missed.length || changed.includes(undefined) || removed === undefined) return undefined;
  const change = {
    en: missed
      .map(({ requirement: { key }, actual }) =>
        actual === undefined ? `without \`${key}\`` : `\`${key}: ${actual}\``,
      )
      .join(', '),
    ko: missed
      .map(({ requirement: { key }, actual }) => (actual === undefined ? `\`${key}\` 제거` : `\`${key}: ${actual}\``))
      .join(', '),
  };
  return {
    title: { en: `Change the selector: ${change.en}`, ko: `selector 변경: ${change.ko}` },
    safe: false,
    edits: [...changed.flatMap((edit) => edit ?? []), ...removed],
  };
}

/**
 * Changes the labels of the Pods that a workload makes from a template to what a selector asks for; where the workload's own selector asks for the old value,
 * that is changed too, or the API server would reject it. `also` says what else changes, in words, for the title.
 * `undefined` where a requirement is an expression with several answers, or there are no labels to change.
 */
export function labelsFix(
  workload: Resource,
  template: PodTemplateSpec,
  missed: readonly Verdict[],
  also: { readonly en: string; readonly ko: string } = { en: '', ko: '' },
): Fix | undefined {
  const labels = template.labelsNode;
  if (labels?.type !== 'map') return undefined;
  const wanted = missed.map(({ requirement: { key, operator, values } }) => ({
    key,
    operator,
    value: values[0],
    choices: values.length,
  }));
  if (wanted.some(({ operator, choices }) => operator !== 'In' || choices !== 1)) return undefined;
  const edits = wanted.flatMap(({ key, value = '' }) => [
    setEntry(workload, labels, key, value),
    ...ownSelectorEdits(workload, key, value),
  ]);
  if (edits.includes(undefined)) return undefined;
  const pairs = wanted.map(({ key, value }) => `\`${key}: ${value}\``).join(', ');
  const name = `${workload.kind} ${workload.name}`;
  return {
    title: {
      en: `Change the Pod labels of ${name}: ${pairs}${also.en}`,
      ko: `${name}의 Pod label 변경: ${pairs}${also.ko}`,
    },
    safe: false,
    edits: edits.flatMap((edit) => edit ?? []),
  };
}

/** The labels of a Pod with what a selector asks for. */
export function relabelled({ labels }: ClusterObject, missed: readonly Verdict[]): Labels {
  const pairs = missed.map(({ requirement }) => [requirement.key, requirement.values[0] ?? ''] as const);
  return new Map([...labels, ...pairs]);
}

/** The workload's own selector must go on taking its Pods. */
function ownSelectorEdits(workload: Resource, key: string, value: string): readonly (TextEdit | undefined)[] {
  const selector = childOf(childOf(workload.node, 'spec'), 'selector');
  const own = [childOf(selector, 'matchLabels'), selector].find((node) => node?.type === 'map' && isPair(node, key));
  if (own?.type !== 'map' || workload.podTemplates[0]?.field === '') return [];
  const current = entryOf(own, key)?.value;
  return current?.type === 'scalar' && current.text !== value ? [setEntry(workload, own, key, value)] : [];
}

function isPair(map: MapNode, key: string): boolean {
  return entryOf(map, key)?.value.type === 'scalar';
}
