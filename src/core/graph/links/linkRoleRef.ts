import { ClusterRole, ClusterRoleBinding, Role, sameKind } from '../../kubernetes/kinds.ts';
import type { Localized } from '../../localized.ts';
import { nameKey } from '../../model/indexKeys.ts';
import { objectsNamed } from '../../model/objectIndex.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { nearest } from '../reach.ts';
import { linkAsked } from './linkName.ts';
import { nothing, type Question } from './question.ts';

/**
 * The `roleRef` of a binding: a ClusterRole, or for a RoleBinding a Role of its own namespace. A ClusterRoleBinding cannot name a
 * Role, and where only the other kind has the name, that contradicts what is written
 * (https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding).
 */
export function linkRoleRef(question: Question<'rule'>): Links {
  const { surroundings, found, from } = question;
  const node = childOf(found.node, 'name');
  const written = textOf(childOf(found.node, 'kind'));
  const kind = [Role, ClusterRole].find((one) => one.kind === written);
  if (node === undefined || kind === undefined) return nothing;
  const inCluster = sameKind(from, ClusterRoleBinding);
  const namespace = inCluster ? undefined : from.namespace;
  const links = linkAsked(question, { kind, node, field: `${found.field}.name`, namespace });
  const group = textOf(childOf(found.node, 'apiGroup')) || kind.group;
  if (group !== kind.group) return contradicted(links, reasons.group);
  if (inCluster && kind === Role) return contradicted(links, reasons.cluster);
  if (links.edges.every(({ status }) => status !== 'missing')) return links;
  const other = kind === Role ? ClusterRole : Role;
  const name = textOf(node) ?? '';
  const { index, units } = surroundings;
  const namesakes = inCluster ? [] : nearest(units, { path: from.path, namespace }, objectsNamed(index, other, name));
  const sought = [...links.sought, nameKey(other, name)];
  if (namesakes.length === 0) return { edges: links.edges, sought };
  const reason = {
    en: `Here \`${name}\` is a ${other.kind}, not a ${kind.kind}.`,
    ko: `여기서 \`${name}\`은(는) ${kind.kind}이 아니라 ${other.kind}입니다.`,
  };
  const edges = contradicted(links, reason).edges.map((edge) => ({ ...edge, nearMisses: namesakes }));
  return { edges, sought };
}

function contradicted({ edges, sought }: Links, reason: Localized): Links {
  return { edges: edges.map((edge) => ({ ...edge, status: 'contradicted' as const, reason })), sought };
}

const reasons = {
  group: {
    en: 'Roles are of the group `rbac.authorization.k8s.io`.',
    ko: 'Role과 ClusterRole의 apiGroup은 `rbac.authorization.k8s.io`입니다.',
  },
  cluster: {
    en: 'A ClusterRoleBinding can only give the rights of a ClusterRole.',
    ko: 'ClusterRoleBinding은 ClusterRole만 참조할 수 있습니다.',
  },
} as const satisfies Record<string, Localized>;
