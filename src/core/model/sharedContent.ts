import { type GroupKind, groupKindText } from '../kubernetes/groupVersionKind.ts';
import { Pod, sameKind } from '../kubernetes/kinds.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf } from '../yaml/nodes.ts';
import { containerPortsNode } from './containerPorts.ts';

/**
 * The part of an object that decides what others can do with it: the ports of a Service, the taints of a Node, the class of a
 * PersistentVolume, the listeners of a Gateway, what a ReferenceGrant grants. `undefined` for other kinds, which are known by name and labels alone.
 */
export function sharedContent(kind: GroupKind, node: MapNode): YamlNode | undefined {
  const spec = childOf(node, 'spec');
  if (sameKind(kind, Pod)) return containerPortsNode(spec);
  return readByOthers.has(groupKindText(kind)) ? spec : undefined;
}

const readByOthers: ReadonlySet<string> = new Set([
  'Node',
  'PersistentVolume',
  'Service',
  'admissionregistration.k8s.io/MutatingAdmissionPolicy',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'gateway.networking.k8s.io/Gateway',
  'gateway.networking.k8s.io/ListenerSet',
  'gateway.networking.k8s.io/ReferenceGrant',
]);
