import {
  HorizontalPodAutoscaler,
  Ingress,
  LimitRange,
  PersistentVolume,
  PersistentVolumeClaim,
  Pod,
  ResourceQuota,
  sameKind,
} from '../../kubernetes/kinds.ts';
import { kindKey } from '../../model/indexKeys.ts';
import { classKey, hostKey, hostsOf, limitsKey } from '../../model/meetingKeys.ts';
import { objectsMeeting } from '../../model/objectIndex.ts';
import type { Resource } from '../../model/resource.ts';
import { unitOf } from '../../model/units.ts';
import { workloadSelector } from '../../model/workloadSelector.ts';
import { childOf, descend, itemsOf, textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { demandedKey } from './linkSelector.ts';
import type { Surroundings } from './question.ts';

/**
 * What the findings of a resource look up besides what its fields point at: other Ingresses of its hosts, volumes and claims of
 * its class, the limits of its namespace, Pods that a workload would take for its own. No edges: the resource is only judged again
 * when these change.
 */
export function soughtByFindings(surroundings: Surroundings, resource: Resource): Links {
  return { edges: [], sought: keysOf(surroundings, resource) };
}

function keysOf(surroundings: Surroundings, resource: Resource): readonly string[] {
  const { podTemplates, namespace, objects } = resource;
  const ofNamespace = [LimitRange, ResourceQuota].map((kind) => limitsKey(kind, namespace));
  const limits = [...ofNamespace, limitsKey(LimitRange, undefined)];
  if (podTemplates.length > 0) return [...limits, ...ownPodsKeys(resource)];
  if (sameKind(resource, HorizontalPodAutoscaler)) return [kindKey(LimitRange)];
  if (sameKind(resource, Ingress)) return [...new Set([...hostsOf(objects[0]), ...tlsHosts(resource)])].map(hostKey);
  if (!sameKind(resource, PersistentVolumeClaim)) return [];
  return [...limits, ...classKeys(surroundings, resource)];
}

/** A claim has rivals only where a volume of its unit could be had: else a thousand claims of one class would look at each other. */
function classKeys({ index, units }: Surroundings, { node, objects: [self] }: Resource): readonly string[] {
  const className = textOf(childOf(childOf(node, 'spec'), 'storageClassName'));
  if (className === undefined) return [];
  const ofVolumes = classKey(PersistentVolume, className);
  const own = unitOf(units, self.path).id;
  const hasVolume = objectsMeeting(index, ofVolumes).some(({ path }) => unitOf(units, path).id === own);
  return hasVolume ? [ofVolumes, classKey(PersistentVolumeClaim, className)] : [ofVolumes];
}

function ownPodsKeys(resource: Resource): readonly string[] {
  const selector = workloadSelector(resource)?.selector;
  return selector === undefined || selector.requirements.length === 0 ? [] : [demandedKey(Pod, selector)];
}

function tlsHosts({ node }: Resource): readonly string[] {
  const entries = itemsOf(descend(node, 'spec', 'tls'));
  return entries.flatMap((entry) =>
    itemsOf(childOf(entry, 'hosts')).flatMap((host) => textOf(host)?.toLowerCase() ?? []),
  );
}
