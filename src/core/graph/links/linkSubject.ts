import { isBuiltin } from '../../kubernetes/builtins.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { ClusterRoleBinding, ServiceAccount, sameKind } from '../../kubernetes/kinds.ts';
import type { Localized } from '../../localized.ts';
import { type ClusterObject, outsideObject } from '../../model/clusterObject.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import type { Edge, Links } from '../edge.ts';
import { isTypo } from '../similarity.ts';
import { edgeAt } from './edgeAt.ts';
import { linkAsked } from './linkName.ts';
import { nothing, type Question } from './question.ts';

/**
 * One of the `subjects` of a binding, where it is of the relation's kind: a ServiceAccount, or a User or Group, which are no
 * objects. A RoleBinding may leave the namespace of a ServiceAccount out, and means its own; of a ClusterRoleBinding the API
 * server rejects that (https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects).
 */
export function linkSubject(question: Question<'rule'>): Links {
  const kind = textOf(childOf(question.found.node, 'kind'));
  if (sameKind(question.match.to, ServiceAccount)) {
    return kind === 'ServiceAccount' ? serviceAccount(question) : kind === 'User' ? userOfAccount(question) : nothing;
  }
  return kind === 'User' || kind === 'Group' ? userOrGroup(question, kind) : nothing;
}

function serviceAccount(question: Question<'rule'>): Links {
  const { found, from } = question;
  const node = childOf(found.node, 'name');
  if (node === undefined) return nothing;
  const written = textOf(childOf(found.node, 'namespace')) || undefined;
  const inCluster = sameKind(from, ClusterRoleBinding);
  const meant = written ?? from.namespace;
  const namespace = meant === undefined || isPlaceholder(meant) ? undefined : meant;
  const { edges, sought } = linkAsked(question, {
    kind: ServiceAccount,
    node,
    field: `${found.field}.name`,
    namespace,
  });
  const rejected = inCluster && written === undefined;
  return {
    edges: edges.map((edge) => ({
      ...edge,
      ...(rejected ? { status: 'contradicted' as const, reason: namespaceNeeded } : {}),
      nearMisses: slips(edge),
    })),
    sought,
  };
}

const namespaceNeeded: Localized = {
  en: 'A ClusterRoleBinding must say the namespace of a ServiceAccount.',
  ko: 'ClusterRoleBinding에서는 ServiceAccount의 네임스페이스를 써야 합니다.',
};

/** Requests of a ServiceAccount carry the user name `system:serviceaccount:<namespace>:<name>`. */
function userOfAccount(question: Question<'rule'>): Links {
  const { found } = question;
  const node = childOf(found.node, 'name');
  const value = textOf(node) ?? '';
  const [, namespace, name] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(value) ?? [];
  if (node === undefined || namespace === undefined || name === undefined || isPlaceholder(namespace)) return nothing;
  const links = linkAsked(question, { kind: ServiceAccount, node, name, field: `${found.field}.name`, namespace });
  return { ...links, edges: links.edges.map((edge) => ({ ...edge, value, nearMisses: slips(edge) })) };
}

/** Releases name their accounts alike (prometheus, prometheus-k8s), so only a slip is a near miss. */
function slips({ nearMisses, value }: Edge): readonly ClusterObject[] {
  return nearMisses.filter(({ name }) => isTypo(name, value));
}

function userOrGroup(question: Question<'rule'>, kind: 'User' | 'Group'): Links {
  const { found, match } = question;
  const node = childOf(found.node, 'name');
  const value = textOf(node) ?? '';
  if (node === undefined || value === '' || isPlaceholder(value)) return nothing;
  if (kind === 'User' && /^system:serviceaccount:[^:]+:[^:]+$/.test(value)) return nothing;
  const subject = { group: match.to.group, kind };
  const origin = isBuiltin(subject, value, undefined) ? 'builtin' : 'external';
  const to = outsideObject(origin, subject, value, undefined);
  return { edges: [edgeAt(question, { node, field: `${found.field}.name`, value }, to, 'found')], sought: [] };
}
