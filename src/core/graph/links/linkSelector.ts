import type { GroupKind } from '../../kubernetes/groupVersionKind.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { Pod, sameKind } from '../../kubernetes/kinds.ts';
import { readLabelSelector, readSelectorMap, type Selector, selectorText } from '../../kubernetes/labelSelector.ts';
import { type ClusterObject, outsideObject } from '../../model/clusterObject.ts';
import { allKey, labelKey, makerKey, pairKey } from '../../model/indexKeys.ts';
import { type ObjectIndex, objectsMatching, objectsWithLabel, podMakersNamed } from '../../model/objectIndex.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { type Edge, type EdgeStatus, type Links, noNearMisses } from '../edge.ts';
import { nearbyKeys, nearlySelected } from '../nearMisses.ts';
import { nearby, nearest, reachable } from '../reach.ts';
import { labelKeysBeside } from './labelKeysBeside.ts';
import { type LookedAt, namespacesBeside } from './namespacesBeside.ts';
import { absence, nothing, type Question } from './question.ts';

/** The field's value is a plain map of labels; empty, it selects nothing, and there is nothing to say. */
export function linkSelector(question: Question<'selector'>): Links {
  const selector = readSelectorMap(question.found.node);
  return selector === undefined || selector.requirements.length === 0 ? nothing : linkSelected(question, selector);
}

/** The field's value is a LabelSelector; `{}` takes everything that the namespaces it looks at hold. */
export function linkLabelSelector(question: Question<'labelSelector'>): Links {
  const { match, resource, found } = question;
  const selector = readLabelSelector(found.node);
  if (selector === undefined) return nothing;
  const isEmpty = selector.requirements.length === 0;
  return isEmpty && match.emptyTakesNothing?.includes(resource.apiVersion) ? nothing : linkSelected(question, selector);
}

function linkSelected(question: Question<'selector'> | Question<'labelSelector'>, selector: Selector): Links {
  const { surroundings, resource, relation, match, from, found } = question;
  if (selector.requirements.some(({ key, values }) => isPlaceholder(key) || values.some(isPlaceholder))) return nothing;
  const { index, units } = surroundings;
  const value = selectorText(selector) || '{}';
  const port =
    match.by === 'selector' && match.portsKey !== undefined
      ? portsText(childOf(found.parent, match.portsKey))
      : undefined;
  const edge = (to: ClusterObject, status: EdgeStatus, nearMisses = noNearMisses): Edge => ({
    relation,
    from,
    to,
    status,
    field: found.field,
    value,
    place: placeIn(resource, found.node),
    nearMisses,
    ...(port === undefined ? {} : { port }),
  });
  const beside = match.by === 'labelSelector' ? labelKeysBeside(found.parent, from.labels) : [];
  const whole = { ...selector, requirements: [...selector.requirements, ...beside] };
  const matching = objectsMatching(index, match.to, whole);
  const namespaces = namespacesLookedAt(question);
  const taken =
    namespaces === 'own'
      ? nearest(units, from, matching)
      : reachable(units, from, matching).filter(({ namespace }) => namespaces.holds(namespace));
  const sought = [demandedKey(match.to, selector), ...(namespaces === 'own' ? [] : namespaces.sought)];
  if (taken.length > 0) return { edges: taken.map((object) => edge(object, 'found')), sought };
  if (selector.requirements.length === 0 || relation.absence === 'nothing') return { edges: [], sought };
  const near = nearlySelected(index, units, from, match.to, selector);
  // An operator labels the Pods that it makes for a custom resource by that one's name, and in ways that nothing here tells.
  const owners = sameKind(match.to, Pod) ? valuesAskedFor(selector) : [];
  const standpoint = namespaces === 'own' ? from : { path: from.path, namespace: undefined };
  const isMaker = (name: string) => nearby(units, standpoint, podMakersNamed(index, name)).length > 0;
  const mayBeMade = near.length === 0 && owners.some(isMaker);
  const isOpen = mayBeMade || isSetByOthers(index, match.to, selector);
  const open = relation.absence ?? (isOpen ? 'unknown' : undefined);
  const absent = open ?? absence(units, from);
  const status = near.length > 0 && absent === 'missing' ? 'contradicted' : absent;
  const labelKeys = selector.requirements.map(({ key }) => labelKey(match.to, key));
  const foreign = selector.requirements
    .filter(({ key }) => isForeignKey(key))
    .map(({ key }) => labelKey(match.to, key));
  return {
    edges: [edge(outsideObject('missing', match.to, value, from.namespace), status, near)],
    sought: [...sought, ...foreign, ...owners.map(makerKey), ...nearbyKeys(units, from, labelKeys)],
  };
}

function namespacesLookedAt(question: Question<'selector'> | Question<'labelSelector'>): LookedAt | 'own' {
  const { surroundings, match } = question;
  if (match.by === 'labelSelector') {
    return namespacesBeside(surroundings, question, match.namespaces, match.namespaceSelectorKey);
  }
  return namespacesBeside(surroundings, question, match.namespaces ?? 'own');
}

/** `80→http, 443`: the ports of a Service, with the ports of the Pods where they differ; `undefined` without any. */
function portsText(ports: YamlNode | undefined): string | undefined {
  const texts = itemsOf(ports).flatMap((item) => {
    const port = textOf(childOf(item, 'port'));
    const target = textOf(childOf(item, 'targetPort'));
    if (port === undefined) return [];
    return [target === undefined || target === port ? port : `${port}→${target}`];
  });
  return texts.length === 0 ? undefined : texts.join(', ');
}

/** Any object that the selector takes stands under this key of the index. */
export function demandedKey(kind: GroupKind, { requirements }: Selector): string {
  const single = requirements.find(({ operator, values }) => operator === 'In' && values.length === 1);
  if (single !== undefined) return pairKey(kind, single.key, single.values[0] ?? '');
  const demanded = requirements.find(({ operator }) => operator === 'In' || operator === 'Exists');
  return demanded === undefined ? allKey(kind) : labelKey(kind, demanded.key);
}

/** The values that labels must have. */
function valuesAskedFor({ requirements }: Selector): readonly string[] {
  return [...new Set(requirements.flatMap(({ operator, values }) => (operator === 'In' ? values : [])))];
}

/** Labels in the domain of an operator that nothing here carries: the operator's own Pods will carry them. */
function isSetByOthers(index: ObjectIndex, kind: GroupKind, { requirements }: Selector): boolean {
  return requirements.some(({ key }) => isForeignKey(key) && objectsWithLabel(index, kind, key).length === 0);
}

/** A key with a domain that is not Kubernetes' own (https://kubernetes.io/docs/reference/labels-annotations-taints/). */
function isForeignKey(key: string): boolean {
  const domain = /^([^/]+)\//.exec(key)?.[1];
  return domain !== undefined && !/(?:^|\.)(?:kubernetes|k8s)\.io$/.test(domain);
}
