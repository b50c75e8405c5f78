import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { Pod } from '../../kubernetes/kinds.ts';
import { readLabelSelector, type Selector, selectorText } from '../../kubernetes/labelSelector.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { objectsMatching } from '../../model/objectIndex.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../../yaml/nodes.ts';
import { nearest, reachable } from '../reach.ts';
import { demandedKey } from './linkSelector.ts';
import { namespacesBeside } from './namespacesBeside.ts';
import type { Surroundings } from './question.ts';

/** Which side of a policy a field belongs to, and which of its rules. */
export interface PolicyRule {
  readonly direction: 'ingress' | 'egress';
  readonly rule: YamlNode | undefined;
}

/**
 * The rule that a field of a NetworkPolicy stands in; `undefined` where `policyTypes` leaves its direction out, so that the rule
 * has no effect. Without `policyTypes` each direction counts that has rules
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource).
 */
export function policyRule({ node }: Resource, field: string): PolicyRule | undefined {
  const [, direction, index] = /^spec\.(ingress|egress)\[(\d+)\]/.exec(field) ?? [];
  if (direction !== 'ingress' && direction !== 'egress') return undefined;
  const spec = childOf(node, 'spec');
  const types = itemsOf(childOf(spec, 'policyTypes')).map((item) => textOf(item)?.toLowerCase());
  if (types.length > 0 && !types.includes(direction)) return undefined;
  return { direction, rule: descend(spec, direction, Number(index)) };
}

/** The Pods of one element of `from` or `to`, by which selector, and the index keys that the answer rests on. */
export interface Peers {
  readonly pods: readonly ClusterObject[];
  /** The selector that names them; the namespaces' where there is none for the Pods. */
  readonly selector: Selector | undefined;
  readonly key: 'podSelector' | 'namespaceSelector';
  readonly sought: readonly string[];
}

/**
 * podSelector and namespaceSelector of one element must both hold; without a namespaceSelector it is the policy's own namespace.
 * `namespaceSelector: {}` alone is everybody, which is no edge to each of them.
 */
export function peersOf(surroundings: Surroundings, from: ClusterObject, peer: YamlNode): Peers {
  const podSelector = readLabelSelector(childOf(peer, 'podSelector'));
  const namespaceSelector = readLabelSelector(childOf(peer, 'namespaceSelector'));
  const key = podSelector === undefined ? 'namespaceSelector' : 'podSelector';
  const selector = podSelector ?? namespaceSelector;
  const none: Peers = { pods: [], selector, key, sought: [] };
  if (selector === undefined || [podSelector, namespaceSelector].some(hasPlaceholder)) return none;
  if (podSelector === undefined && selector.requirements.length === 0) return none;
  const { index, units } = surroundings;
  const found = { node: peer, field: '', parent: peer };
  const namespaces = namespacesBeside(surroundings, { found, from }, 'beside');
  const ofPods = podSelector ?? { ...selector, requirements: [] };
  const matching = objectsMatching(index, Pod, ofPods);
  const pods =
    namespaces === 'own'
      ? nearest(units, from, matching)
      : reachable(units, from, matching).filter(({ namespace }) => namespaces.holds(namespace));
  return {
    pods,
    selector,
    key,
    sought: [demandedKey(Pod, ofPods), ...(namespaces === 'own' ? [] : namespaces.sought)],
  };
}

/** What stands for a selector in an edge. */
export function writtenSelector(selector: Selector): string {
  return selectorText(selector) || '{}';
}

function hasPlaceholder(selector: Selector | undefined): boolean {
  return selector?.requirements.some(({ key, values }) => isPlaceholder(key) || values.some(isPlaceholder)) ?? false;
}
