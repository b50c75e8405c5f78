import { isTypo } from '../../graph/similarity.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { ClusterRoleBinding, RoleBinding, sameKind } from '../../kubernetes/kinds.ts';
import { standsIn } from '../../kubernetes/standsIn.ts';
import type { Localized } from '../../localized.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import type { Finding, Fix, Severity } from '../finding.ts';

/** The group of Roles, and of the Users and Groups in bindings. */
export const rbacGroup = 'rbac.authorization.k8s.io';

/** RoleBinding and ClusterRoleBinding. */
export function isBinding(resource: Resource): boolean {
  return sameKind(resource, RoleBinding) || sameKind(resource, ClusterRoleBinding);
}

/** A field of a reference with what it says; `undefined` where nothing is written, or something is still filled in. */
export function writtenField(
  reference: YamlNode | undefined,
  key: string,
): { readonly node: YamlNode; readonly text: string } | undefined {
  const node = childOf(reference, key);
  const text = textOf(node);
  if (node === undefined || text === undefined || text === '') return undefined;
  return isPlaceholder(text) || standsIn(text, key) ? undefined : { node, text };
}

/** Of some kinds the one that is meant: written in another case, or a slip of the keyboard. */
export function meantKinds(written: string, kinds: readonly string[]): readonly string[] {
  const lower = written.toLowerCase();
  return kinds.filter((kind) => kind.toLowerCase() === lower || isTypo(kind.toLowerCase(), lower));
}

/** A finding at one field of a binding, without another side. */
export function findingAt(
  resource: Resource,
  node: YamlNode,
  finding: { readonly code: string; readonly severity: Severity; readonly message: Localized },
  fixes: readonly Fix[],
): Finding {
  return { ...finding, place: placeIn(resource, node), resource, related: [], fixes };
}
