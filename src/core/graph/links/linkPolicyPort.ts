import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { Pod } from '../../kubernetes/kinds.ts';
import { readLabelSelector } from '../../kubernetes/labelSelector.ts';
import type { Localized } from '../../localized.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { type ContainerPort, containerPorts } from '../../model/containerPorts.ts';
import { objectsMatching } from '../../model/objectIndex.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { nearest } from '../reach.ts';
import { edgeAt } from './edgeAt.ts';
import { demandedKey } from './linkSelector.ts';
import { type PolicyRule, peersOf, policyRule } from './policyPeers.ts';
import { nothing, type Question } from './question.ts';

/**
 * The containers' ports that a rule of a NetworkPolicy opens: on the Pods it applies to for ingress, on the other side for egress.
 * A name means whatever each Pod gives it, and one that none of them has contradicts the rule; a number may be listened on
 * without being declared. `endPort` makes a range of a number
 * (https://kubernetes.io/docs/concepts/services-networking/network-policies/#targeting-a-range-of-ports).
 */
export function linkPolicyPort(question: Question<'rule'>): Links {
  const { resource, found } = question;
  const node = childOf(found.node, 'port');
  const value = textOf(node);
  const rule = policyRule(resource, found.field);
  if (rule === undefined || node === undefined || value === undefined || isPlaceholder(value)) return nothing;
  const { pods, sought } = podsBehind(question, rule);
  const evidence = { node, field: `${found.field}.port`, value };
  const opened = pods.map((pod) => ({ pod, ports: containerPorts(pod).filter((port) => isOpened(found.node, port)) }));
  const edges = opened
    .filter(({ ports }) => ports.length > 0)
    .map(({ pod, ports }) => ({
      ...edgeAt(question, evidence, pod, 'found'),
      port: ports.map(({ number }) => number).join(', '),
    }));
  if (edges.length > 0 || isNumber(value)) return { edges, sought };
  const declaring = pods.filter((pod) => containerPorts(pod).length > 0);
  return {
    edges: declaring.map((pod) => ({ ...edgeAt(question, evidence, pod, 'contradicted'), reason: noSuchPort(value) })),
    sought,
  };
}

function isOpened(rule: YamlNode, { name, number, protocol }: ContainerPort): boolean {
  const port = textOf(childOf(rule, 'port')) ?? '';
  if (protocol !== (textOf(childOf(rule, 'protocol')) ?? 'TCP')) return false;
  if (!isNumber(port)) return name === port;
  const last = textOf(childOf(rule, 'endPort')) ?? port;
  return number >= Number(port) && number <= Number(last);
}

function podsBehind({ surroundings, resource, from }: Question<'rule'>, { direction, rule }: PolicyRule) {
  if (direction === 'ingress') {
    const selector = readLabelSelector(descend(resource.node, 'spec', 'podSelector'));
    if (selector === undefined) return { pods: [], sought: [] };
    const pods: readonly ClusterObject[] = nearest(
      surroundings.units,
      from,
      objectsMatching(surroundings.index, Pod, selector),
    );
    return { pods, sought: [demandedKey(Pod, selector)] };
  }
  const peers = itemsOf(childOf(rule, 'to')).map((peer) => peersOf(surroundings, from, peer));
  return { pods: [...new Set(peers.flatMap(({ pods }) => pods))], sought: peers.flatMap(({ sought }) => sought) };
}

function noSuchPort(name: string): Localized {
  return {
    en: `No container here names a port \`${name}\`.`,
    ko: `여기의 컨테이너에는 \`${name}\`(이)라는 포트가 없습니다.`,
  };
}

function isNumber(port: string): boolean {
  return /^\d+$/.test(port);
}
