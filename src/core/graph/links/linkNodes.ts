import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { Node } from '../../kubernetes/kinds.ts';
import {
  matches,
  readLabelSelector,
  readSelectorMap,
  requirementText,
  type Selector,
} from '../../kubernetes/labelSelector.ts';
import { type ClusterObject, outsideObject } from '../../model/clusterObject.ts';
import { allKey } from '../../model/indexKeys.ts';
import { objectsMatching } from '../../model/objectIndex.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, spanOf, textOf } from '../../yaml/nodes.ts';
import { type Edge, type EdgeStatus, type Links, noNearMisses } from '../edge.ts';
import { reachable } from '../reach.ts';
import { nothing, type Question } from './question.ts';

/** The field's value is a plain map of labels that a Node must carry; empty, it asks for nothing. */
export function linkNodeSelector(question: Question<'rule'>): Links {
  return linkNodes(question, { labels: readSelectorMap(question.found.node), comparisons: [], fields: undefined });
}

/**
 * The field's value is a NodeSelectorTerm: matchExpressions on labels, where `Gt` and `Lt` compare numbers, and matchFields on the
 * name; all of them must hold, and an empty term takes no Node
 * (https://kubernetes.io/docs/reference/kubernetes-api/core/pod-v1/, NodeAffinity).
 */
export function linkNodeSelectorTerm(question: Question<'rule'>): Links {
  const term = question.found.node;
  return linkNodes(question, {
    labels: expressionsOf(term, 'matchExpressions'),
    comparisons: itemsOf(childOf(term, 'matchExpressions')).flatMap(readComparison),
    fields: expressionsOf(term, 'matchFields'),
  });
}

/** What a Node must fulfil, all of it. */
interface Demands {
  readonly labels: Selector | undefined;
  readonly comparisons: readonly Comparison[];
  /** On the name alone: there is no other field that can be asked for. */
  readonly fields: Selector | undefined;
}

/** An expression that compares numbers; a label that is no integer does not hold. */
interface Comparison {
  readonly key: string;
  readonly operator: 'Gt' | 'Lt';
  readonly limit: number;
}

function linkNodes({ surroundings, resource, relation, from, found }: Question<'rule'>, demands: Demands): Links {
  const { labels, comparisons, fields } = demands;
  const texts = [
    ...(labels?.requirements.map(requirementText) ?? []),
    ...comparisons.map(({ key, operator, limit }) => `${key}${operator === 'Gt' ? '>' : '<'}${limit}`),
    ...(fields?.requirements.map(requirementText) ?? []),
  ];
  if (texts.length === 0 || texts.some(isPlaceholder)) return nothing;
  const value = texts.join(',');
  const edge = (to: ClusterObject, status: EdgeStatus): Edge => {
    const place = placeIn(resource, found.node);
    return { relation, from, to, status, field: found.field, value, place, nearMisses: noNearMisses };
  };
  const { index, units } = surroundings;
  const labelled = objectsMatching(index, Node, labels ?? { requirements: [], span: spanOf(found.node) });
  const taken = reachable(units, from, labelled).filter(
    (node) =>
      comparisons.every((comparison) => holds(comparison, node.labels.get(comparison.key))) &&
      (fields === undefined || matches(fields, new Map([['metadata.name', node.name]]))),
  );
  const sought = [allKey(Node)];
  if (taken.length > 0) return { edges: taken.map((node) => edge(node, 'found')), sought };
  const says = relation.absence !== 'nothing' && !texts.every((text) => ordinary.has(text));
  return { edges: says ? [edge(outsideObject('missing', Node, value, undefined), 'unknown')] : [], sought };
}

/** Labels that Nodes mostly have: that nothing here carries them is no news. */
const ordinary: ReadonlySet<string> = new Set([
  'kubernetes.io/os=linux',
  'beta.kubernetes.io/os=linux',
  'kubernetes.io/arch=amd64',
  'beta.kubernetes.io/arch=amd64',
]);

/** The list of expressions at a key, as the selector that it would be in a LabelSelector. */
function expressionsOf(term: YamlNode, key: 'matchExpressions' | 'matchFields'): Selector | undefined {
  if (term.type !== 'map') return undefined;
  const entries = term.entries.filter(({ name }) => name === key);
  return entries.length === 0
    ? undefined
    : readLabelSelector({ ...term, entries: entries.map((entry) => ({ ...entry, name: 'matchExpressions' })) });
}

function readComparison(expression: YamlNode): readonly Comparison[] {
  const key = textOf(childOf(expression, 'key'));
  const operator = textOf(childOf(expression, 'operator'));
  const limit = Number(textOf(itemsOf(childOf(expression, 'values'))[0]));
  if (key === undefined || (operator !== 'Gt' && operator !== 'Lt') || !Number.isInteger(limit)) return [];
  return [{ key, operator, limit }];
}

function holds({ operator, limit }: Comparison, label: string | undefined): boolean {
  if (label === undefined || !/^-?\d+$/.test(label)) return false;
  return operator === 'Gt' ? Number(label) > limit : Number(label) < limit;
}
