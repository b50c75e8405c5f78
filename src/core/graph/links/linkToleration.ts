import { Node } from '../../kubernetes/kinds.ts';
import { allKey } from '../../model/indexKeys.ts';
import { objectsOfKind } from '../../model/objectIndex.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { type Links, noNearMisses } from '../edge.ts';
import { reachable } from '../reach.ts';
import type { Question } from './question.ts';

/**
 * The field's value is a toleration; it points at the Nodes here that have a taint it tolerates. Where there is none nothing
 * follows: most clusters taint their Nodes without a manifest
 * (https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/).
 */
export function linkToleration({ surroundings, resource, relation, from, found }: Question<'rule'>): Links {
  const { index, units } = surroundings;
  const tolerated = objectsOfKind(index, Node).flatMap((node) => {
    const taint = itemsOf(childOf(node.content, 'taints')).find((one) => tolerates(found.node, one));
    return taint === undefined ? [] : [{ node, taint }];
  });
  const nodes = reachable(
    units,
    from,
    tolerated.map(({ node }) => node),
  );
  const edges = tolerated
    .filter(({ node }) => nodes.includes(node))
    .map(({ node, taint }) => ({
      relation,
      from,
      to: node,
      status: 'found' as const,
      field: found.field,
      value: taintText(taint),
      place: placeIn(resource, found.node),
      nearMisses: noNearMisses,
    }));
  return { edges, sought: [allKey(Node)] };
}

/** Without a key and with `Exists` every taint; without an effect every effect; `Equal`, the default, compares values. */
function tolerates(toleration: YamlNode, taint: YamlNode): boolean {
  const [key, effect] = [wordAt(toleration, 'key'), wordAt(toleration, 'effect')];
  if (key !== '' && key !== wordAt(taint, 'key')) return false;
  if (effect !== '' && effect !== wordAt(taint, 'effect')) return false;
  const operator = wordAt(toleration, 'operator');
  if (operator === 'Exists') return true;
  return (
    key !== '' && (operator === '' || operator === 'Equal') && wordAt(toleration, 'value') === wordAt(taint, 'value')
  );
}

/** `dedicated=gpu:NoSchedule`, as kubectl writes it. */
function taintText(taint: YamlNode): string {
  const value = wordAt(taint, 'value');
  return `${wordAt(taint, 'key')}${value === '' ? '' : `=${value}`}:${wordAt(taint, 'effect')}`;
}

function wordAt(map: YamlNode, key: string): string {
  return textOf(childOf(map, key)) ?? '';
}
