import { ClusterRole, ClusterRoleBinding, Role, sameKind } from '../kubernetes/kinds.ts';
import { nameKey, objectsNamed } from '../model/objectIndex.ts';
import { childOf, textOf } from '../yaml/nodes.ts';
import type { Links } from './edge.ts';
import { linkAsked } from './linkName.ts';
import { nothing, type Question } from './question.ts';
import { nearest } from './reach.ts';

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
  if (group !== kind.group || (inCluster && kind === Role)) return contradicted(links);
  if (links.edges.every(({ status }) => status !== 'missing')) return links;
  const other = kind === Role ? ClusterRole : Role;
  const name = textOf(node) ?? '';
  const { index, units } = surroundings;
  const namesakes = inCluster ? [] : nearest(units, { path: from.path, namespace }, objectsNamed(index, other, name));
  const edges = namesakes.length === 0 ? links.edges : contradicted(links).edges;
  return {
    edges: edges.map((edge) => (namesakes.length === 0 ? edge : { ...edge, nearMisses: namesakes })),
    sought: [...links.sought, nameKey(other, name)],
  };
}

function contradicted({ edges, sought }: Links): Links {
  return { edges: edges.map((edge) => ({ ...edge, status: 'contradicted' as const })), sought };
}
