import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import { Node } from '../kubernetes/kinds.ts';
import { matches, readLabelSelector, requirementText, type Selector } from '../kubernetes/labelSelector.ts';
import { type ClusterObject, outsideObject } from '../model/clusterObject.ts';
import { allKey, objectsMatching } from '../model/objectIndex.ts';
import { placeIn } from '../model/placeIn.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../yaml/nodes.ts';
import type { Edge, EdgeStatus, Links } from './edge.ts';
import { nothing, type Question } from './question.ts';
import { reachable } from './reach.ts';

/**
 * The field's value is a NodeSelectorTerm: matchExpressions on labels, where `Gt` and `Lt` compare numbers, and matchFields on the
 * name; all of them must hold, and an empty term takes no Node
 * (https://kubernetes.io/docs/reference/kubernetes-api/core/pod-v1/, NodeAffinity).
 */
export function linkNodeSelectorTerm({ surroundings, resource, relation, from, found }: Question<'rule'>): Links {
  const labels = labelSelector(found.node);
  const fields = readLabelSelector(fieldsAsSelector(found.node));
  const comparisons = itemsOf(childOf(found.node, 'matchExpressions')).flatMap(readComparison);
  const texts = [
    ...labels.requirements.map(requirementText),
    ...comparisons.map(({ key, operator, limit }) => `${key}${operator === 'Gt' ? '>' : '<'}${limit}`),
    ...(fields?.requirements.map(requirementText) ?? []),
  ];
  if (texts.length === 0 || texts.some(isPlaceholder)) return nothing;
  const { index, units } = surroundings;
  const edge = (to: ClusterObject, status: EdgeStatus): Edge => {
    const place = placeIn(resource, found.node);
    return { relation, from, to, status, field: found.field, value: texts.join(','), place, nearMisses: [] };
  };
  const taken = reachable(units, from, objectsMatching(index, Node, labels)).filter(
    (node) =>
      comparisons.every((comparison) => holds(comparison, node.labels.get(comparison.key))) &&
      (fields === undefined || matches(fields, new Map([['metadata.name', node.name]]))),
  );
  const sought = [allKey(Node)];
  if (taken.length > 0) return { edges: taken.map((node) => edge(node, 'found')), sought };
  if (relation.absence === 'nothing') return { edges: [], sought };
  return { edges: [edge(outsideObject('missing', Node, texts.join(','), undefined), 'unknown')], sought };
}

/** One expression that compares numbers; a label that is no integer does not hold. */
interface Comparison {
  readonly key: string;
  readonly operator: 'Gt' | 'Lt';
  readonly limit: number;
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

function labelSelector(term: YamlNode): Selector {
  const none = { requirements: [], span: term.span };
  if (term.type !== 'map') return none;
  const expressions = term.entries.filter(({ name }) => name === 'matchExpressions');
  return readLabelSelector({ ...term, entries: expressions }) ?? none;
}

/** matchFields has the shape of matchExpressions. */
function fieldsAsSelector(term: YamlNode): YamlNode | undefined {
  if (term.type !== 'map') return undefined;
  const fields = term.entries.filter(({ name }) => name === 'matchFields');
  return fields.length === 0
    ? undefined
    : { ...term, entries: fields.map((entry) => ({ ...entry, name: 'matchExpressions' })) };
}
