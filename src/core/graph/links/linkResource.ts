import { findInTree } from '../../kubernetes/fieldTree.ts';
import { groupKindText } from '../../kubernetes/groupVersionKind.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import type { Resource } from '../../model/resource.ts';
import type { RelationFields } from '../../relations/relationTable.ts';
import type { YamlNode } from '../../yaml/node.ts';
import type { Links } from '../edge.ts';
import { linkByRule } from './linkByRule.ts';
import { linkGuessedReferences } from './linkGuessedReferences.ts';
import { linkName, linkReference } from './linkName.ts';
import { linkOutside } from './linkOutside.ts';
import { linkLabelSelector, linkSelector } from './linkSelector.ts';
import { isReplacedByClaim, linkTemplate, linkTemplatesByShape } from './linkTemplate.ts';
import { joined, nothing, type Question, type Surroundings } from './question.ts';
import { soughtByFindings } from './soughtByFindings.ts';

/** The edges that start at a resource, or at the Pods it makes. */
export function linkResource(surroundings: Surroundings, resource: Resource): Links {
  const { ofKind, ofPodTemplates, ofPodSpecs } = surroundings.relations;
  const own = { root: resource.node, prefix: '', from: resource.objects[0] };
  const links = linkFields(surroundings, resource, ofKind(groupKindText(resource)), own);
  const ofPods = resource.podTemplates.flatMap(({ field, pod, spec, node }) => {
    const template = { root: node, prefix: field, from: pod };
    const inTemplate = linkFields(surroundings, resource, ofPodTemplates(), template);
    if (spec === undefined) return inTemplate;
    const root = { root: spec, prefix: field === '' ? 'spec' : `${field}.spec`, from: pod };
    return [...inTemplate, ...linkFields(surroundings, resource, ofPodSpecs(), root)];
  });
  const declared = joined([...links, linkTemplatesByShape(resource), ...ofPods]);
  const guessed = linkGuessedReferences(surroundings, resource, declared.edges);
  return joined([declared, guessed, soughtByFindings(surroundings, resource)]);
}

/** Where a relation's fields count from, and the object that its edges start at. */
interface FieldsRoot {
  readonly root: YamlNode;
  readonly prefix: string;
  readonly from: ClusterObject;
}

function linkFields(
  surroundings: Surroundings,
  resource: Resource,
  { tree, relations }: RelationFields,
  { root, prefix, from }: FieldsRoot,
): readonly Links[] {
  const links: Links[] = [];
  for (const found of findInTree(root, tree, prefix)) {
    const relation = relations[found.path];
    if (relation === undefined || isReplacedByClaim(resource, found.field)) continue;
    links.push(answer({ surroundings, resource, relation, from, found }));
  }
  return links;
}

function answer({ surroundings, resource, relation, from, found }: Omit<Question, 'match'>): Links {
  const { match } = relation;
  switch (match.by) {
    case 'name':
      return linkName({ surroundings, resource, relation, match, from, found });
    case 'reference':
      return linkReference({ surroundings, resource, relation, match, from, found });
    case 'selector':
      return linkSelector({ surroundings, resource, relation, match, from, found });
    case 'labelSelector':
      return linkLabelSelector({ surroundings, resource, relation, match, from, found });
    case 'outside':
      return linkOutside({ surroundings, resource, relation, match, from, found });
    case 'rule':
      return linkByRule({ surroundings, resource, relation, match, from, found });
    case 'kustomization':
      return nothing; // a kustomization file is no resource: see kustomizationLinks.ts
    case 'template':
      return linkTemplate({ surroundings, resource, relation, match, from, found });
  }
}
