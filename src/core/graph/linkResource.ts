import { isBuiltin } from '../kubernetes/builtins.ts';
import { type FieldPath, type FoundField, findFields, keySpan, parseFieldPath } from '../kubernetes/fieldPath.ts';
import { currentGroup, type GroupKind, groupKindText, parseApiVersion } from '../kubernetes/groupVersionKind.ts';
import { PersistentVolumeClaim, StatefulSet, sameKind } from '../kubernetes/kinds.ts';
import { readSelectorMap, type Selector, selectorText } from '../kubernetes/labelSelector.ts';
import { type ClusterObject, outsideObject } from '../model/clusterObject.ts';
import {
  allPodsKey,
  kindKey,
  labelKey,
  nameKey,
  type ObjectIndex,
  objectsNamed,
  pairKey,
  podsMatching,
  podsWithLabel,
} from '../model/objectIndex.ts';
import type { Resource } from '../model/resource.ts';
import { type Units, unitOf } from '../model/units.ts';
import type { Match, Relation } from '../relations/relation.ts';
import { podSpecRelations, relations, relationsFrom } from '../relations/relations.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../yaml/nodes.ts';
import type { Edge, EdgeStatus, Links } from './edge.ts';
import { nearlySelected, similarlyNamed } from './nearMisses.ts';
import { nearest, type Standpoint } from './reach.ts';

/** Everything a question can look at. */
export interface Surroundings {
  readonly index: ObjectIndex;
  readonly units: Units;
}

/** The edges that start at a resource, or at the Pods it makes. */
export function linkResource(surroundings: Surroundings, resource: Resource): Links {
  const own = relationsFrom(groupKindText(resource)).map((relation) =>
    linkFields(surroundings, resource, relation, ownFields(resource)),
  );
  const template = resource.podTemplate;
  const spec = template?.spec;
  if (template === undefined || spec === undefined) return joined(own);
  const prefix = template.field === '' ? 'spec' : `${template.field}.spec`;
  const fields = { root: spec, prefix, from: template.pod };
  return joined([...own, ...podSpecRelations.map((relation) => linkFields(surroundings, resource, relation, fields))]);
}

interface FieldsRoot {
  readonly root: YamlNode;
  readonly prefix: string;
  readonly from: ClusterObject;
}

function ownFields(resource: Resource): FieldsRoot {
  return { root: resource.node, prefix: '', from: resource.objects[0] };
}

function linkFields(surroundings: Surroundings, resource: Resource, relation: Relation, fields: FieldsRoot): Links {
  const links = (fieldPaths.get(relation) ?? []).flatMap((path) =>
    findFields(fields.root, path, fields.prefix)
      .filter(({ field }) => !isReplacedByClaim(resource, field))
      .map((found) => linkField(surroundings, resource, relation, fields.from, found)),
  );
  return joined(links);
}

/**
 * A StatefulSet's claims take the place of volumes with the names of their templates
 * (https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/stateful-set-v1/, volumeClaimTemplates).
 */
function isReplacedByClaim(resource: Resource, field: string): boolean {
  const index = /\.volumes\[(\d+)\]/.exec(field)?.[1];
  if (index === undefined || !sameKind(resource, StatefulSet)) return false;
  const volume = textOf(descend(resource.podTemplate?.spec, 'volumes', Number(index), 'name'));
  const templates = itemsOf(descend(resource.node, 'spec', 'volumeClaimTemplates'));
  return templates.some((template) => textOf(descend(template, 'metadata', 'name')) === volume);
}

function linkField(
  surroundings: Surroundings,
  resource: Resource,
  relation: Relation,
  from: ClusterObject,
  found: FoundField,
): Links {
  switch (relation.match.by) {
    case 'name':
      return linkName(surroundings, relation, from, found, relation.match.to, textOf(found.node), found.node);
    case 'reference':
      return linkReference(surroundings, relation, from, found, relation.match.to);
    case 'selector':
      return linkSelector(surroundings, relation, from, found, relation.match.to);
    case 'template':
      return linkTemplate(resource, relation, found, relation.match);
  }
}

function linkName(
  surroundings: Surroundings,
  relation: Relation,
  from: ClusterObject,
  found: FoundField,
  kind: GroupKind,
  name: string | undefined,
  node: YamlNode,
): Links {
  if (name === undefined || name === '' || isPlaceholder(name)) return nothing;
  const standpoint = { path: from.path, namespace: from.namespace };
  const targets = nearest(surroundings.units, standpoint, objectsNamed(surroundings.index, kind, name));
  const port = portBeside(relation, found.parent);
  const edge = (to: ClusterObject, status: EdgeStatus, nearMisses: readonly ClusterObject[] = []): Edge => ({
    relation,
    from,
    to,
    status,
    field: found.field,
    value: name,
    span: node.span,
    nearMisses,
    ...(port === undefined ? {} : { port }),
  });
  const key = nameKey(kind, name);
  if (targets.length > 0) return { edges: targets.map((to) => edge(to, 'found')), sought: [key] };
  if (isBuiltin(kind, name, from.namespace)) {
    return { edges: [edge(outsideObject('builtin', kind, name, from.namespace), 'found')], sought: [key] };
  }
  const status = isOptional(found.parent) ? 'unknown' : absence(surroundings.units, from);
  const similar = similarlyNamed(surroundings.index, surroundings.units, standpoint, kind, name);
  return {
    edges: [edge(outsideObject('missing', kind, name, from.namespace), status, similar)],
    sought: [key, kindKey(kind)],
  };
}

function linkReference(
  surroundings: Surroundings,
  relation: Relation,
  from: ClusterObject,
  found: FoundField,
  kinds: readonly GroupKind[],
): Links {
  const nameNode = childOf(found.node, 'name');
  const kind = textOf(childOf(found.node, 'kind'));
  if (nameNode === undefined || kind === undefined || isPlaceholder(kind)) return nothing;
  const { group } = parseApiVersion(textOf(childOf(found.node, 'apiVersion')) ?? '');
  const known = kinds.find((candidate) => candidate.kind === kind);
  const target = { group: group === '' && known !== undefined ? known.group : currentGroup(group, kind), kind };
  return linkName(
    surroundings,
    relation,
    from,
    { ...found, field: `${found.field}.name` },
    target,
    textOf(nameNode),
    nameNode,
  );
}

function linkSelector(
  surroundings: Surroundings,
  relation: Relation,
  from: ClusterObject,
  found: FoundField,
  kind: GroupKind,
): Links {
  const selector = readSelectorMap(found.node);
  if (selector === undefined || selector.requirements.length === 0) return nothing;
  if (selector.requirements.some(({ key, values }) => isPlaceholder(key) || values.some(isPlaceholder))) return nothing;
  const standpoint = { path: from.path, namespace: from.namespace };
  const taken = nearest(surroundings.units, standpoint, podsMatching(surroundings.index, selector));
  const value = selectorText(selector);
  const edge = (to: ClusterObject, status: EdgeStatus, nearMisses: readonly ClusterObject[] = []): Edge => ({
    relation,
    from,
    to,
    status,
    field: found.field,
    value,
    span: found.node.span,
    nearMisses,
  });
  if (taken.length > 0) return { edges: taken.map((pod) => edge(pod, 'found')), sought: [demandedKey(selector)] };
  const near = nearlySelected(surroundings.index, surroundings.units, standpoint, selector);
  const absent = setByOthers(surroundings.index, selector) ? 'unknown' : absence(surroundings.units, from);
  const status = near.length > 0 && absent === 'missing' ? 'contradicted' : absent;
  return {
    edges: [edge(outsideObject('missing', kind, value, from.namespace), status, near)],
    sought: [demandedKey(selector), ...selector.requirements.map(({ key }) => labelKey(key))],
  };
}

/** What a controller makes stands beside the resource; its maker may itself be made, as the ReplicaSet of a Deployment is. */
function linkTemplate(resource: Resource, relation: Relation, found: FoundField, match: TemplateMatch): Links {
  const made = resource.objects.filter((object) => object.origin === 'implied' && sameKind(object, match.to));
  const isClaim = sameKind(match.to, PersistentVolumeClaim);
  const nameNode = isClaim ? descend(found.node, 'metadata', 'name') : undefined;
  const to = isClaim ? made.find(({ name }) => name.startsWith(`${textOf(nameNode)}-${resource.name}-`)) : made[0];
  if (to === undefined) return nothing;
  const maker = resource.objects.find((object) => sameKind(object, match.maker ?? resource)) ?? resource.objects[0];
  const span = nameNode?.span ?? keySpan(found.parent, match.fields[0]?.split('.').at(-1) ?? '');
  return {
    edges: [{ relation, from: maker, to, status: 'found', field: found.field, value: to.name, span, nearMisses: [] }],
    sought: [],
  };
}

/** Any Pod that the selector takes has a label under this key. */
function demandedKey({ requirements }: Selector): string {
  const single = requirements.find(({ operator, values }) => operator === 'In' && values.length === 1);
  if (single !== undefined) return pairKey(single.key, single.values[0] ?? '');
  const demanded = requirements.find(({ operator }) => operator === 'In' || operator === 'Exists');
  return demanded === undefined ? allPodsKey : labelKey(demanded.key);
}

/** Labels in the domain of an operator that no Pod here carries: the operator's own Pods will carry them. */
function setByOthers(index: ObjectIndex, { requirements }: Selector): boolean {
  return requirements.some(({ key }) => isForeignKey(key) && podsWithLabel(index, key).length === 0);
}

/** What it means that nothing was found: only a unit that is whole can prove absence. */
function absence(units: Units, from: Standpoint): 'missing' | 'unknown' {
  return unitOf(units, from.path).whole ? 'missing' : 'unknown';
}

function portBeside(relation: Relation, parent: YamlNode): string | undefined {
  if (relation.match.by !== 'name') return undefined;
  for (const path of relation.match.ports ?? []) {
    const text = textOf(path.split('.').reduce<YamlNode | undefined>(childOf, parent));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** References to ConfigMaps and Secrets may say that the Pod starts without them. */
function isOptional(parent: YamlNode): boolean {
  const optional = childOf(parent, 'optional');
  return optional?.type === 'scalar' && optional.value === true;
}

/** A key with a domain that is not Kubernetes' own (https://kubernetes.io/docs/reference/labels-annotations-taints/). */
function isForeignKey(key: string): boolean {
  const domain = /^([^/]+)\//.exec(key)?.[1];
  return domain !== undefined && !/(?:^|\.)(?:kubernetes|k8s)\.io$/.test(domain);
}

/** `${X}`, `$(X)`, `<X>`, `{{ X }}`, `@X@`, `PROJECT_ID`: something else will be written here before it is applied. */
export function isPlaceholder(text: string): boolean {
  return /\$\{|\$\(|\{\{|<[^>]*>|@[A-Za-z_]+@|^\$\w+$|^[A-Z][A-Z0-9]*_[A-Z0-9_]*$/.test(text);
}

type TemplateMatch = Extract<Match, { readonly by: 'template' }>;

const nothing: Links = { edges: [], sought: [] };

function joined(links: readonly Links[]): Links {
  return { edges: links.flatMap(({ edges }) => edges), sought: links.flatMap(({ sought }) => sought) };
}

/** Parsed once: relations are few, resources many. */
const fieldPaths: ReadonlyMap<Relation, readonly FieldPath[]> = new Map(
  relations.map((relation) => [relation, relation.match.fields.map(parseFieldPath)]),
);
