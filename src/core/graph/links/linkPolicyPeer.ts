import { isBuiltin } from '../../kubernetes/builtins.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { Namespace, Pod, sameKind } from '../../kubernetes/kinds.ts';
import { readLabelSelector } from '../../kubernetes/labelSelector.ts';
import { outsideObject } from '../../model/clusterObject.ts';
import { allKey } from '../../model/indexKeys.ts';
import { objectsMatching } from '../../model/objectIndex.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { reachable } from '../reach.ts';
import { edgeAt } from './edgeAt.ts';
import { peersOf, policyRule, writtenSelector } from './policyPeers.ts';
import { nothing, type Question } from './question.ts';

/**
 * Whom a rule of a NetworkPolicy lets in or out: Pods, Namespaces, or ranges of addresses, as the relation asks. Who is not here
 * may live anywhere in the cluster (https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors).
 */
export function linkPolicyPeer(question: Question<'rule'>): Links {
  const { resource, match, found } = question;
  if (policyRule(resource, found.field) === undefined) return nothing;
  if (sameKind(match.to, Pod)) return podPeers(question);
  return sameKind(match.to, Namespace) ? namespacePeers(question) : addressRange(question);
}

function podPeers(question: Question<'rule'>): Links {
  const { surroundings, found, from } = question;
  const { pods, selector, key, sought } = peersOf(surroundings, from, found.node);
  const node = childOf(found.node, key);
  if (selector === undefined || node === undefined || sought.length === 0) return nothing;
  const evidence = { node, field: `${found.field}.${key}`, value: writtenSelector(selector) };
  if (pods.length > 0) return { edges: pods.map((to) => edgeAt(question, evidence, to, 'found')), sought };
  if (key === 'namespaceSelector' || selector.requirements.length === 0) return { edges: [], sought };
  const inOwn = childOf(found.node, 'namespaceSelector') === undefined;
  const absent = outsideObject('missing', Pod, evidence.value, inOwn ? from.namespace : undefined);
  return { edges: [edgeAt(question, evidence, absent, 'unknown')], sought };
}

function namespacePeers(question: Question<'rule'>): Links {
  const { surroundings, found, from } = question;
  const node = childOf(found.node, 'namespaceSelector');
  const selector = readLabelSelector(node);
  if (node === undefined || selector === undefined) return nothing;
  if (selector.requirements.some(({ values }) => values.some(isPlaceholder))) return nothing;
  const { index, units } = surroundings;
  const evidence = { node, field: `${found.field}.namespaceSelector`, value: writtenSelector(selector) };
  const declared = reachable(units, from, objectsMatching(index, Namespace, selector));
  const edges = declared.map((to) => edgeAt(question, evidence, to, 'found'));
  const names = selector.requirements.flatMap(({ key, operator, values }) =>
    key === 'kubernetes.io/metadata.name' && operator === 'In' ? values : [],
  );
  const undeclared = names.filter((name) => declared.every((namespace) => namespace.name !== name));
  const outside = undeclared.map((name) =>
    isBuiltin(Namespace, name, undefined)
      ? edgeAt(question, evidence, outsideObject('builtin', Namespace, name, undefined), 'found')
      : edgeAt(question, evidence, outsideObject('missing', Namespace, name, undefined), 'unknown'),
  );
  const all = [...edges, ...outside];
  const unmet = all.length === 0 && selector.requirements.length > 0;
  const somewhere = outsideObject('missing', Namespace, evidence.value, undefined);
  return {
    edges: unmet ? [edgeAt(question, evidence, somewhere, 'unknown')] : all,
    sought: [allKey(Namespace)],
  };
}

function addressRange(question: Question<'rule'>): Links {
  const { match, found } = question;
  const value = textOf(found.node);
  if (value === undefined || value === '' || isPlaceholder(value)) return nothing;
  const evidence = { node: found.node, field: found.field, value };
  return {
    edges: [edgeAt(question, evidence, outsideObject('external', match.to, value, undefined), 'found')],
    sought: [],
  };
}
