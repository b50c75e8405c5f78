import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import { readSelectorMap, type Selector, selectorText } from '../kubernetes/labelSelector.ts';
import { type ClusterObject, outsideObject } from '../model/clusterObject.ts';
import { allPodsKey, labelKey, type ObjectIndex, pairKey, podsMatching, podsWithLabel } from '../model/objectIndex.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Edge, EdgeStatus, Links } from './edge.ts';
import { nearlySelected } from './nearMisses.ts';
import { absence, nothing, type Question } from './question.ts';
import { nearest } from './reach.ts';

/** The field's value is a plain map of labels; empty, it selects nothing, and there is nothing to say. */
export function linkSelector({ surroundings, resource, relation, match, from, found }: Question<'selector'>): Links {
  const selector = readSelectorMap(found.node);
  if (selector === undefined || selector.requirements.length === 0) return nothing;
  if (selector.requirements.some(({ key, values }) => isPlaceholder(key) || values.some(isPlaceholder))) return nothing;
  const { index, units } = surroundings;
  const value = selectorText(selector);
  const edge = (to: ClusterObject, status: EdgeStatus, nearMisses: readonly ClusterObject[] = []): Edge => ({
    relation,
    from,
    to,
    status,
    field: found.field,
    value,
    place: placeIn(resource, found.node),
    nearMisses,
  });
  const taken = nearest(units, from, podsMatching(index, selector));
  if (taken.length > 0) return { edges: taken.map((pod) => edge(pod, 'found')), sought: [demandedKey(selector)] };
  const near = nearlySelected(index, units, from, selector);
  const absent = isSetByOthers(index, selector) ? 'unknown' : absence(units, from);
  const status = near.length > 0 && absent === 'missing' ? 'contradicted' : absent;
  return {
    edges: [edge(outsideObject('missing', match.to, value, from.namespace), status, near)],
    sought: [demandedKey(selector), ...selector.requirements.map(({ key }) => labelKey(key))],
  };
}

/** Any Pod that the selector takes has a label under this key. */
function demandedKey({ requirements }: Selector): string {
  const single = requirements.find(({ operator, values }) => operator === 'In' && values.length === 1);
  if (single !== undefined) return pairKey(single.key, single.values[0] ?? '');
  const demanded = requirements.find(({ operator }) => operator === 'In' || operator === 'Exists');
  return demanded === undefined ? allPodsKey : labelKey(demanded.key);
}

/** Labels in the domain of an operator that no Pod here carries: the operator's own Pods will carry them. */
function isSetByOthers(index: ObjectIndex, { requirements }: Selector): boolean {
  return requirements.some(({ key }) => isForeignKey(key) && podsWithLabel(index, key).length === 0);
}

/** A key with a domain that is not Kubernetes' own (https://kubernetes.io/docs/reference/labels-annotations-taints/). */
function isForeignKey(key: string): boolean {
  const domain = /^([^/]+)\//.exec(key)?.[1];
  return domain !== undefined && !/(?:^|\.)(?:kubernetes|k8s)\.io$/.test(domain);
}
