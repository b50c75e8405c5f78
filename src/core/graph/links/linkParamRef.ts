import { parseApiVersion } from '../../kubernetes/groupVersionKind.ts';
import {
  MutatingAdmissionPolicy,
  MutatingAdmissionPolicyBinding,
  sameKind,
  ValidatingAdmissionPolicy,
} from '../../kubernetes/kinds.ts';
import { matches, readLabelSelector, selectorText } from '../../kubernetes/labelSelector.ts';
import { kindKey, nameKey } from '../../model/indexKeys.ts';
import { objectsNamed, objectsOfKind } from '../../model/objectIndex.ts';
import { childOf, descend, textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { nearest, reachable } from '../reach.ts';
import { edgeAt } from './edgeAt.ts';
import { linkAsked } from './linkName.ts';
import { joined, nothing, type Question } from './question.ts';

/**
 * The parameters that a binding hands to its policy: an object of the policy's `paramKind`, by name or by labels. Without a
 * namespace it is looked for in that of the object that is judged, which may be any
 * (https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#parameter-resources).
 */
export function linkParamRef(question: Question<'rule'>): Links {
  const { surroundings, resource, found, from } = question;
  const { index, units } = surroundings;
  const policyKind = sameKind(from, MutatingAdmissionPolicyBinding)
    ? MutatingAdmissionPolicy
    : ValidatingAdmissionPolicy;
  const policyName = textOf(descend(resource.node, 'spec', 'policyName'));
  if (policyName === undefined) return nothing;
  const policies = nearest(
    units,
    { path: from.path, namespace: undefined },
    objectsNamed(index, policyKind, policyName),
  );
  const kind = policies.flatMap(({ content }) => paramKindOf(content) ?? [])[0];
  const ofPolicy: Links = { edges: [], sought: [nameKey(policyKind, policyName)] };
  if (kind === undefined) return ofPolicy;
  const namespace = textOf(childOf(found.node, 'namespace'));
  const node = childOf(found.node, 'name');
  if (node !== undefined) {
    const named = linkAsked(question, { kind, node, field: `${found.field}.name`, namespace });
    return joined([ofPolicy, namespace === undefined ? leftOpen(named) : named]);
  }
  const selectorNode = childOf(found.node, 'selector');
  const selector = readLabelSelector(selectorNode);
  if (selectorNode === undefined || selector === undefined) return ofPolicy;
  const selected = reachable(units, from, objectsOfKind(index, kind)).filter(
    (object) =>
      matches(selector, object.labels) &&
      (namespace === undefined || object.namespace === undefined || object.namespace === namespace),
  );
  const evidence = { node: selectorNode, field: `${found.field}.selector`, value: selectorText(selector) || '{}' };
  const edges = selected.map((to) => edgeAt(question, evidence, to, 'found'));
  return joined([ofPolicy, { edges, sought: [kindKey(kind)] }]);
}

function paramKindOf(spec: Parameters<typeof childOf>[0]) {
  const apiVersion = textOf(descend(spec, 'paramKind', 'apiVersion'));
  const kind = textOf(descend(spec, 'paramKind', 'kind'));
  return apiVersion === undefined || kind === undefined
    ? undefined
    : { group: parseApiVersion(apiVersion).group, kind };
}

function leftOpen({ edges, sought }: Links): Links {
  return {
    edges: edges.map((edge) => (edge.status === 'missing' ? { ...edge, status: 'unknown' as const } : edge)),
    sought,
  };
}
