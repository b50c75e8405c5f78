import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import {
  ClusterRole,
  isClusterScoped,
  Namespace,
  Node,
  PersistentVolume,
  Pod,
  Service,
  sameKind,
} from '../../kubernetes/kinds.ts';
import { readLabelSelector, type Selector, selectorText } from '../../kubernetes/labelSelector.ts';
import { resourceNameOf } from '../../kubernetes/resourceNames.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { allKey } from '../../model/indexKeys.ts';
import { objectsMatching } from '../../model/objectIndex.ts';
import { childOf, itemsOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { reachable } from '../reach.ts';
import { edgeAt } from './edgeAt.ts';
import { type LookedAt, namespacesBeside } from './namespacesBeside.ts';
import { nothing, type Question } from './question.ts';
import { ruleResources } from './ruleKinds.ts';

/**
 * What a webhook is called for, as far as its selectors narrow it down: the Namespaces of its `namespaceSelector`, and the objects
 * of its `objectSelector` that its rules are about. A selector that only leaves some out (`DoesNotExist`) takes nearly every
 * object, which would say nothing: those have no edges to objects
 * (https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#matching-requests-objectselector).
 */
export function linkWebhookSelector(question: Question<'rule'>): Links {
  const { surroundings, match, found, from } = question;
  const selector = readLabelSelector(found.node);
  if (selector === undefined || selector.requirements.length === 0) return nothing;
  if (selector.requirements.some(({ values }) => values.some(isPlaceholder))) return nothing;
  const { index, units } = surroundings;
  const evidence = { node: found.node, field: found.field, value: selectorText(selector) };
  if (sameKind(match.to, Namespace)) {
    const namespaces = reachable(units, from, objectsMatching(index, Namespace, selector));
    return { edges: namespaces.map((to) => edgeAt(question, evidence, to, 'found')), sought: [allKey(Namespace)] };
  }
  if (!demandsLabels(selector)) return nothing;
  const namespaces = namespacesBeside(surroundings, question, 'beside');
  const kinds = chosenFrom.filter((kind) => isRuled(question, kind));
  const objects = kinds.flatMap((kind) => reachable(units, from, objectsMatching(index, kind, selector)));
  const edges = objects
    .filter((object) => isIn(namespaces, object))
    .map((object) => edgeAt(question, evidence, object, 'found'));
  return { edges, sought: [...kinds.map(allKey), ...(namespaces === 'own' ? [] : namespaces.sought)] };
}

/** The kinds whose objects are known by their labels. */
const chosenFrom = [Pod, Service, Namespace, Node, PersistentVolume, ClusterRole];

function demandsLabels({ requirements }: Selector): boolean {
  return requirements.some(({ operator }) => operator === 'In' || operator === 'Exists');
}

function isRuled({ found }: Question<'rule'>, kind: { readonly group: string; readonly kind: string }): boolean {
  const name = resourceNameOf(kind);
  return itemsOf(childOf(found.parent, 'rules'))
    .flatMap(ruleResources)
    .some(({ group, resource }) => (group === kind.group || group === '*') && (resource === name || resource === '*'));
}

/** Objects outside namespaces are never left out by a namespaceSelector, except for Namespaces, which are taken as their own. */
function isIn(namespaces: LookedAt | 'own', object: ClusterObject): boolean {
  if (namespaces === 'own') return true;
  if (sameKind(object, Namespace)) return namespaces.holds(object.name);
  return isClusterScoped(object) || namespaces.holds(object.namespace);
}
