import { CustomResourceDefinition } from '../../kubernetes/kinds.ts';
import { kindOfResource } from '../../kubernetes/resourceNames.ts';
import { definedKind } from '../../model/definedKind.ts';
import { kindKey } from '../../model/indexKeys.ts';
import { objectsOfKind } from '../../model/objectIndex.ts';
import { textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { reachable } from '../reach.ts';
import { edgeAt } from './edgeAt.ts';
import { joined, nothing, type Question } from './question.ts';
import { definitionOfResource, type RuleResource, ruleResources } from './ruleKinds.ts';

/**
 * The kinds that a rule of a Role is about, where their CustomResourceDefinition is written here: `*` of a group is each of them.
 * Built-in kinds, and rules about everything, have no edge (https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources).
 */
export function linkRoleResource(question: Question<'rule'>): Links {
  return joined(ruleResources(question.found.node).map((resource) => linkKind(question, resource)));
}

function linkKind(question: Question<'rule'>, asked: RuleResource): Links {
  const { surroundings, from, found } = question;
  const { group, resource, node, index } = asked;
  if (!group.includes('.') || kindOfResource(group, resource) !== undefined) return nothing;
  const { definitions, sought } =
    resource === '*'
      ? { definitions: definitionsOfGroup(question, group), sought: kindKey(CustomResourceDefinition) }
      : definitionOfResource(surroundings, from.path, asked);
  const evidence = { node, field: `${found.field}.resources[${index}]`, value: textOf(node) ?? '' };
  return { edges: definitions.map((to) => edgeAt(question, evidence, to, 'found')), sought: [sought] };
}

function definitionsOfGroup({ surroundings: { index, units }, from }: Question<'rule'>, group: string) {
  const all = objectsOfKind(index, CustomResourceDefinition).filter((object) => definedKind(object)?.group === group);
  return reachable(units, from, all);
}
