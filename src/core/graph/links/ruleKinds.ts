import type { GroupKind } from '../../kubernetes/groupVersionKind.ts';
import { CustomResourceDefinition } from '../../kubernetes/kinds.ts';
import { kindOfResource } from '../../kubernetes/resourceNames.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { definedKind } from '../../model/definedKind.ts';
import { nameKey } from '../../model/indexKeys.ts';
import { objectsNamed } from '../../model/objectIndex.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { nearest } from '../reach.ts';
import type { Surroundings } from './question.ts';

/** One resource of a rule of a Role or a webhook, in one of the rule's groups; `index` is its place among `resources`. */
export interface RuleResource {
  readonly group: string;
  /** In the plural, without a part (`pods/exec` is `pods`); may be `*`. */
  readonly resource: string;
  readonly index: number;
  readonly node: YamlNode;
}

/** Every resource of a rule in each of its groups. */
export function ruleResources(rule: YamlNode): readonly RuleResource[] {
  const groups = itemsOf(childOf(rule, 'apiGroups')).flatMap((item) => textOf(item) ?? []);
  return itemsOf(childOf(rule, 'resources')).flatMap((node, index) => {
    const resource = textOf(node)?.split('/')[0];
    return resource === undefined ? [] : groups.map((group) => ({ group, resource, index, node }));
  });
}

/** The CustomResourceDefinition here that a resource of a rule means, and the index key of the question; its name is fixed. */
export function definitionOfResource(
  { index, units }: Surroundings,
  path: string,
  { group, resource }: RuleResource,
): { readonly definitions: readonly ClusterObject[]; readonly sought: string } {
  const name = `${resource}.${group}`;
  const definitions = nearest(
    units,
    { path, namespace: undefined },
    objectsNamed(index, CustomResourceDefinition, name),
  );
  return { definitions, sought: nameKey(CustomResourceDefinition, name) };
}

/** The kinds that the resources of a rule are of, as far as they are known, and the index keys that this rests on. */
export function kindsOfRule(
  surroundings: Surroundings,
  path: string,
  rule: YamlNode,
): { readonly kinds: readonly GroupKind[]; readonly sought: readonly string[] } {
  const kinds = new Map<string, GroupKind>();
  const sought: string[] = [];
  for (const resource of ruleResources(rule)) {
    const known = kindOfResource(resource.group, resource.resource);
    const asked = known === undefined ? definitionOfResource(surroundings, path, resource) : undefined;
    const kind = known ?? asked?.definitions.map(definedKind)[0];
    if (asked !== undefined) sought.push(asked.sought);
    if (kind !== undefined) kinds.set(`${kind.group}/${kind.kind}`, kind);
  }
  return { kinds: [...kinds.values()], sought };
}
