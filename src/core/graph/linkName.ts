import { isBuiltin } from '../kubernetes/builtins.ts';
import { currentGroup, type GroupKind, parseApiVersion } from '../kubernetes/groupVersionKind.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import { type ClusterObject, outsideObject } from '../model/clusterObject.ts';
import { kindKey, nameKey, objectsNamed } from '../model/objectIndex.ts';
import { placeIn } from '../model/placeIn.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, textOf } from '../yaml/nodes.ts';
import type { Edge, EdgeStatus, Links } from './edge.ts';
import { similarlyNamed } from './nearMisses.ts';
import { absence, nothing, type Question } from './question.ts';
import { nearest } from './reach.ts';

/** The field's value is the name of an object of one kind, in the same namespace. */
export function linkName(question: Question<'name'>): Links {
  const { match, found } = question;
  return linkNamed(question, match.to, found.node, found.field, portBeside(match.ports ?? [], found.parent));
}

/** The field's value is a map with apiVersion, kind and name; the edge's evidence is the name. */
export function linkReference(question: Question<'reference'>): Links {
  const { match, found } = question;
  const nameNode = childOf(found.node, 'name');
  const kind = textOf(childOf(found.node, 'kind'));
  if (nameNode === undefined || kind === undefined || isPlaceholder(kind)) return nothing;
  const { group } = parseApiVersion(textOf(childOf(found.node, 'apiVersion')) ?? '');
  const known = match.to.find((candidate) => candidate.kind === kind);
  const target = { group: group === '' && known !== undefined ? known.group : currentGroup(group, kind), kind };
  return linkNamed(question, target, nameNode, `${found.field}.name`, undefined);
}

function linkNamed(
  { surroundings, resource, relation, from, found }: Omit<Question, 'match'>,
  kind: GroupKind,
  node: YamlNode,
  field: string,
  port: string | undefined,
): Links {
  const name = textOf(node);
  if (name === undefined || name === '' || isPlaceholder(name)) return nothing;
  const { index, units } = surroundings;
  const edge = (to: ClusterObject, status: EdgeStatus, nearMisses: readonly ClusterObject[] = []): Edge => ({
    relation,
    from,
    to,
    status,
    field,
    value: name,
    place: placeIn(resource, node),
    nearMisses,
    ...(port === undefined ? {} : { port }),
  });
  const key = nameKey(kind, name);
  const targets = nearest(units, from, objectsNamed(index, kind, name));
  if (targets.length > 0) return { edges: targets.map((to) => edge(to, 'found')), sought: [key] };
  if (isBuiltin(kind, name, from.namespace)) {
    return { edges: [edge(outsideObject('builtin', kind, name, from.namespace), 'found')], sought: [key] };
  }
  const status = isOptional(found.parent) ? 'unknown' : absence(units, from);
  const similar = similarlyNamed(index, units, from, kind, name);
  return {
    edges: [edge(outsideObject('missing', kind, name, from.namespace), status, similar)],
    sought: [key, kindKey(kind)],
  };
}

function portBeside(ports: readonly string[], parent: YamlNode): string | undefined {
  for (const path of ports) {
    const text = textOf(descend(parent, ...path.split('.')));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** References to ConfigMaps and Secrets may say that the Pod starts without them. */
function isOptional(parent: YamlNode): boolean {
  const optional = childOf(parent, 'optional');
  return optional?.type === 'scalar' && optional.value === true;
}
