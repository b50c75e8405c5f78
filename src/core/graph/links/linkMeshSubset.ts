import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { Pod, Service } from '../../kubernetes/kinds.ts';
import { readSelectorMap, type Selector, selectorText } from '../../kubernetes/labelSelector.ts';
import { type ClusterObject, outsideObject } from '../../model/clusterObject.ts';
import { allKey, nameKey, pairKey } from '../../model/indexKeys.ts';
import { objectsMatching, objectsNamed } from '../../model/objectIndex.ts';
import { placeIn } from '../../model/placeIn.ts';
import { childOf, descend, textOf } from '../../yaml/nodes.ts';
import { type Edge, type Links, noNearMisses } from '../edge.ts';
import { nearest } from '../reach.ts';
import { joined, nothing, type Question } from './question.ts';

/**
 * The field's value is a map of labels that choose among the Pods of the Service which the DestinationRule is about
 * (https://istio.io/latest/docs/reference/config/networking/destination-rule/#Subset). Where the Service has Pods and none
 * carries the labels, that contradicts it.
 */
export function linkMeshSubset(question: Question<'rule'>): Links {
  const { surroundings, resource, from, found } = question;
  const labels = readSelectorMap(found.node);
  const host = textOf(descend(resource.node, 'spec', 'host'));
  if (labels === undefined || labels.requirements.length === 0 || host === undefined) return nothing;
  if (labels.requirements.some(({ values }) => values.some(isPlaceholder))) return nothing;
  const { name, namespace } = serviceOf(host, from.namespace);
  const { index, units } = surroundings;
  const services = nearest(units, { path: from.path, namespace }, objectsNamed(index, Service, name));
  const ofServices = services.map((service) => linkPods(question, labels, service));
  return joined([...ofServices, { edges: [], sought: [nameKey(Service, name)] }]);
}

function linkPods(question: Question<'rule'>, labels: Selector, service: ClusterObject): Links {
  const { surroundings, resource, relation, from, found } = question;
  const selector = readSelectorMap(childOf(service.content, 'selector'));
  if (selector === undefined || selector.requirements.length === 0) return nothing;
  const { index, units } = surroundings;
  const standpoint = { path: service.path, namespace: service.namespace };
  const taken = (selectors: Selector) => nearest(units, standpoint, objectsMatching(index, Pod, selectors));
  const pods = taken({ ...labels, requirements: [...selector.requirements, ...labels.requirements] });
  const value = selectorText(labels);
  const edge = (to: ClusterObject, status: Edge['status']): Edge => {
    const place = placeIn(resource, found.node);
    return { relation, from, to, status, field: found.field, value, place, nearMisses: noNearMisses };
  };
  const first = selector.requirements[0];
  const sought = [first === undefined ? allKey(Pod) : pairKey(Pod, first.key, first.values[0] ?? '')];
  if (pods.length > 0) return { edges: pods.map((pod) => edge(pod, 'found')), sought };
  const others = taken(selector);
  if (others.length === 0) return { edges: [], sought };
  return {
    edges: [
      {
        ...edge(outsideObject('missing', Pod, value, service.namespace), 'contradicted'),
        reason: {
          en: `No Pod of Service ${service.name} carries ${value}.`,
          ko: `Service ${service.name}의 Pod 중 ${value} label을 가진 것이 없습니다.`,
        },
      },
    ],
    sought,
  };
}

/** `reviews` is in the same namespace, `reviews.shop.svc.cluster.local` in shop. */
function serviceOf(
  host: string,
  own: string | undefined,
): { readonly name: string; readonly namespace: string | undefined } {
  const [, name, namespace] = /^([^.]+)\.([^.]+)\.svc(?:\.|$)/.exec(host) ?? [];
  return name === undefined ? { name: host, namespace: own } : { name, namespace };
}
