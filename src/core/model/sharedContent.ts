import { type GroupKind, groupKindText } from '../kubernetes/groupVersionKind.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf } from '../yaml/nodes.ts';

/**
 * The part of an object that decides what others can do with it: the ports of a Service, the taints of a Node, the class of a
 * PersistentVolume, the listeners of a Gateway, what a ReferenceGrant grants. `undefined` for other kinds, which are known by name and labels alone.
 */
export function sharedContent(kind: GroupKind, node: MapNode): YamlNode | undefined {
  return readByOthers.has(groupKindText(kind)) ? childOf(node, 'spec') : undefined;
}

const readByOthers: ReadonlySet<string> = new Set([
  'Node',
  'PersistentVolume',
  'Service',
  'gateway.networking.k8s.io/Gateway',
  'gateway.networking.k8s.io/ListenerSet',
  'gateway.networking.k8s.io/ReferenceGrant',
]);
