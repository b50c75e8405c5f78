import { Role, sameKind } from '../../kubernetes/kinds.ts';
import { childOf, itemsOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { linkAsked } from './linkName.ts';
import { joined, type Question } from './question.ts';
import { kindsOfRule } from './ruleKinds.ts';

/**
 * The objects that a rule of a Role names, of each kind that the rule is about; a ClusterRole names them in any namespace
 * (https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources).
 */
export function linkResourceNames(question: Question<'rule'>): Links {
  const { surroundings, found, from } = question;
  const { kinds, sought } = kindsOfRule(surroundings, from.path, found.node);
  const namespace = sameKind(from, Role) ? from.namespace : undefined;
  const links = itemsOf(childOf(found.node, 'resourceNames')).flatMap((node, index) =>
    kinds.map((kind) =>
      linkAsked(question, { kind, node, field: `${found.field}.resourceNames[${index}]`, namespace }),
    ),
  );
  return links.length === 0 ? { edges: [], sought } : joined([...links, { edges: [], sought }]);
}
