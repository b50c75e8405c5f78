import {
  Ingress,
  LimitRange,
  PersistentVolume,
  PersistentVolumeClaim,
  ResourceQuota,
  sameKind,
} from '../../kubernetes/kinds.ts';
import { classKey, hostKey, hostsOf, limitsKey } from '../../model/meetingKeys.ts';
import type { Resource } from '../../model/resource.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';

/**
 * What the findings of a resource look up besides what its fields point at: other Ingresses of its hosts, volumes and claims of
 * its class, the limits of its namespace. No edges: the resource is only judged again when these change.
 */
export function soughtByFindings(resource: Resource): Links {
  return { edges: [], sought: keysOf(resource) };
}

function keysOf(resource: Resource): readonly string[] {
  const { podTemplates, namespace, node, objects } = resource;
  if (podTemplates.length > 0) return [LimitRange, ResourceQuota].map((kind) => limitsKey(kind, namespace));
  if (sameKind(resource, Ingress)) return hostsOf(objects[0]).map(hostKey);
  if (!sameKind(resource, PersistentVolumeClaim)) return [];
  const className = textOf(childOf(childOf(node, 'spec'), 'storageClassName'));
  if (className === undefined) return [];
  return [PersistentVolume, PersistentVolumeClaim].map((kind) => classKey(kind, className));
}
