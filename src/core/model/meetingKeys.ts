import { type GroupKind, groupKindText } from '../kubernetes/groupVersionKind.ts';
import { Ingress, LimitRange, PersistentVolume, PersistentVolumeClaim, ResourceQuota } from '../kubernetes/kinds.ts';
import { childOf, itemsOf, textOf } from '../yaml/nodes.ts';
import type { ClusterObject } from './clusterObject.ts';

/** Objects that answer requests for a host; empty for those that answer for every one. */
export const hostKey = (host: string): string => `host ${host}`;

/** Claims, or volumes, of a class; empty for the class that is written as `""`. */
export const classKey = (kind: GroupKind, className: string): string => `class ${groupKindText(kind)} ${className}`;

/** LimitRanges, or ResourceQuotas, of a namespace; `undefined` for those that do not write one. */
export const limitsKey = (kind: GroupKind, namespace: string | undefined): string =>
  `limits ${groupKindText(kind)} ${namespace ?? ''}`;

/**
 * The keys under which others look an object up because they meet in the cluster, though neither names the other: they share a host,
 * a class, a namespace. None for most kinds.
 */
export function meetingKeys(object: ClusterObject): readonly string[] {
  return readers.get(groupKindText(object))?.(object) ?? [];
}

/** The hosts of an Ingress, each once, in lower case; empty for a rule without one. */
export function hostsOf({ content }: ClusterObject): readonly string[] {
  const hosts = itemsOf(childOf(content, 'rules')).map((rule) => textOf(childOf(rule, 'host')) ?? '');
  return [...new Set(hosts.map((host) => host.toLowerCase()))];
}

const readers: ReadonlyMap<string, (object: ClusterObject) => readonly string[]> = new Map([
  [groupKindText(Ingress), (object) => hostsOf(object).map(hostKey)],
  [groupKindText(PersistentVolume), (object) => [classKey(PersistentVolume, classOf(object) ?? '')]],
  [groupKindText(PersistentVolumeClaim), claimKeys],
  [groupKindText(LimitRange), (object) => [limitsKey(LimitRange, object.namespace)]],
  [groupKindText(ResourceQuota), (object) => [limitsKey(ResourceQuota, object.namespace)]],
]);

/** A claim without a class gets that of the cluster. */
function claimKeys(object: ClusterObject): readonly string[] {
  const className = classOf(object);
  return className === undefined ? [] : [classKey(PersistentVolumeClaim, className)];
}

function classOf({ content }: ClusterObject): string | undefined {
  return textOf(childOf(content, 'storageClassName'));
}
