import { joinField } from '../../kubernetes/fieldPath.ts';
import { currentGroup, parseApiVersion } from '../../kubernetes/groupVersionKind.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { definedSchema } from '../../model/definedKind.ts';
import { definitionsOf } from '../../model/objectIndex.ts';
import type { Resource } from '../../model/resource.ts';
import { customResourceRefersToObject } from '../../relations/guessed.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, entriesOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import type { Edge, Links } from '../edge.ts';
import { nearest } from '../reach.ts';
import { linkAsked } from './linkName.ts';
import { joined, nothing, type Surroundings } from './question.ts';

/**
 * References in a custom resource that no relation here knows: fields named `…Ref` or `…Refs` whose schema, in the
 * CustomResourceDefinition among these manifests, has a name, a kind and a group or apiVersion. Kind and group are those that are
 * written, else the schema's default or its only allowed value. Fields of `declared` edges are left out.
 */
export function linkGuessedReferences(
  surroundings: Surroundings,
  resource: Resource,
  declared: readonly Edge[],
): Links {
  const { index, units } = surroundings;
  const from = resource.objects[0];
  const [definition] = nearest(units, { path: from.path, namespace: undefined }, definitionsOf(index, resource));
  if (definition === undefined) return nothing;
  const schema = definedSchema(definition, parseApiVersion(resource.apiVersion).version);
  const known = new Set(declared.map(({ field }) => field));
  const references = guessedReferences(resource.node, schema, '').filter(({ field }) => !known.has(`${field}.name`));
  return joined(
    references.flatMap(({ node, schema: of, field }) => {
      const name = childOf(node, 'name');
      const kind = writtenOrOnly(node, of, 'kind');
      const group = groupOf(node, of);
      if (name === undefined || kind === undefined || group === undefined || isPlaceholder(kind)) return [];
      const hasNamespace = childOf(childOf(of, 'properties'), 'namespace') !== undefined;
      const namespace = (hasNamespace ? textOf(childOf(node, 'namespace')) : undefined) ?? from.namespace;
      const found = { node, field, parent: node };
      return linkAsked(
        { surroundings, resource, relation: customResourceRefersToObject, from, found },
        { kind: { group: currentGroup(group, kind), kind }, node: name, field: `${field}.name`, namespace },
      );
    }),
  );
}

interface GuessedReference {
  readonly node: YamlNode;
  readonly schema: YamlNode;
  readonly field: string;
}

/** Goes down the object and its schema together, so that it costs what is written and not what could be. */
function guessedReferences(node: YamlNode, schema: YamlNode | undefined, field: string): readonly GuessedReference[] {
  if (schema === undefined) return [];
  if (node.type === 'sequence') {
    const ofItems = childOf(schema, 'items');
    return node.items.flatMap((item, index) => guessedReferences(item, ofItems, `${field}[${index}]`));
  }
  return entriesOf(node).flatMap(({ name, value }) => {
    const of = childOf(childOf(schema, 'properties'), name);
    if (of === undefined) return [];
    const at = joinField(field, name);
    if (!/Refs?$/.test(name)) return guessedReferences(value, of, at);
    if (value.type === 'map') return namesKind(of) ? [{ node: value, schema: of, field: at }] : [];
    const ofItems = childOf(of, 'items');
    if (ofItems === undefined || !namesKind(ofItems)) return [];
    return itemsOf(value).map((item, index) => ({ node: item, schema: ofItems, field: `${at}[${index}]` }));
  });
}

function namesKind(schema: YamlNode): boolean {
  const properties = childOf(schema, 'properties');
  const has = (name: string) => childOf(properties, name) !== undefined;
  return has('name') && has('kind') && groupKeys.some(has);
}

const groupKeys = ['apiVersion', 'apiGroup', 'group'] as const;

function groupOf(node: YamlNode, schema: YamlNode): string | undefined {
  for (const key of groupKeys) {
    const text = writtenOrOnly(node, schema, key);
    if (text !== undefined) return key === 'apiVersion' ? parseApiVersion(text).group : text;
  }
  return undefined;
}

/** What the reference says, else what the schema puts there, else the only value that it allows. */
function writtenOrOnly(node: YamlNode, schema: YamlNode, key: string): string | undefined {
  const property = childOf(childOf(schema, 'properties'), key);
  const allowed = itemsOf(childOf(property, 'enum'));
  const only = allowed.length === 1 ? textOf(allowed[0]) : undefined;
  return textOf(childOf(node, key)) ?? textOf(childOf(property, 'default')) ?? only;
}
