import { isBroughtByOthers, isBuiltin } from '../../kubernetes/builtins.ts';
import { currentGroup, type GroupKind, parseApiVersion } from '../../kubernetes/groupVersionKind.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { isClusterScoped, PersistentVolumeClaim, sameKind } from '../../kubernetes/kinds.ts';
import { type ClusterObject, outsideObject } from '../../model/clusterObject.ts';
import { kindKey, nameKey } from '../../model/indexKeys.ts';
import { objectsNamed } from '../../model/objectIndex.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, textOf } from '../../yaml/nodes.ts';
import { type Edge, type EdgeStatus, type Links, noNearMisses } from '../edge.ts';
import { nearbyKeys, similarlyNamed } from '../nearMisses.ts';
import { nearest } from '../reach.ts';
import { checkReference } from './checkReference.ts';
import { absence, nothing, type Question } from './question.ts';
import { unfitPort } from './servicePort.ts';

/** What a reference asks for, and where it says so. */
export interface Asked {
  readonly kind: GroupKind;
  /** The node that holds the name. */
  readonly node: YamlNode;
  /** The name, where the node holds more than that. */
  readonly name?: string;
  readonly field: string;
  /** The namespace that the target is in; `undefined` where it is not known. */
  readonly namespace: string | undefined;
  readonly port?: string | undefined;
}

/** The field's value is the name of an object of one kind, in the same namespace or in the one written beside it. */
export function linkName(question: Question<'name'>): Links {
  const { match, found, from } = question;
  const written = match.namespaceKey === undefined ? undefined : textOf(childOf(found.parent, match.namespaceKey));
  const port = portBeside(match.ports ?? [], found.parent);
  const links = linkAsked(question, {
    kind: match.to,
    node: found.node,
    field: found.field,
    namespace: written === undefined ? from.namespace : knownNamespace(written),
    port,
  });
  return port === undefined ? links : { ...links, edges: links.edges.map((edge) => atPort(edge, port)) };
}

/** The field's value is a map with kind, name and group; the edge's evidence is the name. */
export function linkReference(question: Question<'reference'>): Links {
  const { match, found, from } = question;
  const nameNode = childOf(found.node, 'name');
  const kind = textOf(childOf(found.node, 'kind')) ?? match.assumed?.kind;
  if (nameNode === undefined || kind === undefined || isPlaceholder(kind)) return nothing;
  const known = match.to.find((candidate) => candidate.kind === kind);
  const written = writtenGroup(found.node);
  const group =
    written === undefined || (written === '' && known !== undefined) ? known?.group : currentGroup(written, kind);
  const namespace = match.namespaced === true ? textOf(childOf(found.node, 'namespace')) : undefined;
  const links = linkAsked(question, {
    kind: { group: group ?? '', kind },
    node: nameNode,
    field: `${found.field}.name`,
    namespace: namespace === undefined ? from.namespace : knownNamespace(namespace),
    port: textOf(childOf(found.node, 'port')),
  });
  return checkReference(question, links);
}

/** The edges to what is asked for: to the objects that answer, to what every cluster has, or to something missing. */
export function linkAsked(
  { surroundings, resource, relation, from, found }: Omit<Question, 'match'>,
  asked: Asked,
): Links {
  const { kind, node, field, port } = asked;
  const name = asked.name ?? textOf(node);
  if (name === undefined || name === '' || isPlaceholder(name)) return nothing;
  const { index, units } = surroundings;
  const edge = (to: ClusterObject, status: EdgeStatus, nearMisses = noNearMisses): Edge => ({
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
  const namespace = isClusterScoped(kind) ? undefined : asked.namespace;
  const standpoint = { path: from.path, namespace };
  const key = nameKey(kind, name);
  const stack = stackOf(kind, name);
  const named = [
    ...objectsNamed(index, kind, name),
    ...(stack === undefined ? [] : objectsNamed(index, kind, stack).filter(({ origin }) => origin === 'implied')),
  ];
  const targets = nearest(units, standpoint, named);
  if (targets.length > 0) {
    return {
      edges: targets.map((to) => edge(to, 'found')),
      sought: [key, ...(stack === undefined ? [] : [nameKey(kind, stack)])],
    };
  }
  if (isBuiltin(kind, name, namespace)) {
    return { edges: [edge(outsideObject('builtin', kind, name, namespace), 'found')], sought: [key] };
  }
  if (relation.absence === 'nothing') return { edges: [], sought: [key] };
  const open = relation.absence ?? (isOptional(found) || isBroughtByOthers(kind) ? 'unknown' : undefined);
  const status = open ?? absence(units, from);
  const similar = similarlyNamed(index, units, standpoint, kind, name);
  return {
    edges: [edge(outsideObject('missing', kind, name, namespace), status, similar)],
    sought: [key, ...nearbyKeys(units, standpoint, [kindKey(kind)])],
  };
}

/** A namespace as written; what a placeholder will become is not known. */
export function knownNamespace(written: string): string | undefined {
  return isPlaceholder(written) ? undefined : written;
}

/** The edge, contradicted where the Service that was found has no such port. */
function atPort(edge: Edge, port: string): Edge {
  const reason = edge.status === 'found' ? unfitPort(edge.to, port) : undefined;
  return reason === undefined ? edge : { ...edge, status: 'contradicted', reason };
}

/** The claims of a StatefulSet are one object, named as the first of them: `data-db-2` is in the stack `data-db-0`. */
function stackOf(kind: GroupKind, name: string): string | undefined {
  const first = sameKind(kind, PersistentVolumeClaim) ? name.replace(/-[1-9]\d*$/, '-0') : name;
  return first === name ? undefined : first;
}

/** The group as `apiVersion`, `apiGroup` or `group` say it; `undefined` where none of them is written. */
function writtenGroup(reference: YamlNode): string | undefined {
  const apiVersion = textOf(childOf(reference, 'apiVersion'));
  if (apiVersion !== undefined) return parseApiVersion(apiVersion).group;
  return textOf(childOf(reference, 'apiGroup')) ?? textOf(childOf(reference, 'group'));
}

function portBeside(ports: readonly string[], parent: YamlNode): string | undefined {
  for (const path of ports) {
    const text = textOf(descend(parent, ...path.split('.')));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** References to ConfigMaps and Secrets may say that it goes on without them, in the reference or beside the name. */
function isOptional({ node, parent }: Question['found']): boolean {
  return [node, parent].some((holder) => {
    const optional = childOf(holder, 'optional');
    return optional?.type === 'scalar' && optional.value === true;
  });
}
