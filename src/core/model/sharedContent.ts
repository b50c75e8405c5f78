import { type GroupKind, groupKindText } from '../kubernetes/groupVersionKind.ts';
import { ConfigMap, Pod, Secret, StorageClass, sameKind } from '../kubernetes/kinds.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf, entriesOf } from '../yaml/nodes.ts';
import { containerPortsNode } from './containerPorts.ts';

/**
 * The part of an object that decides what others can do with it: the ports of a Service, the taints of a Node, what a
 * PersistentVolume offers and a claim asks for, the keys of a ConfigMap, the hosts of an Ingress, what a LimitRange allows, the
 * listeners of a Gateway, what a ReferenceGrant grants. `undefined` for other kinds, which are known by name and labels alone.
 */
export function sharedContent(kind: GroupKind, node: MapNode): YamlNode | undefined {
  const spec = childOf(node, 'spec');
  if (sameKind(kind, Pod)) return containerPortsNode(spec);
  if (sameKind(kind, ConfigMap) || sameKind(kind, Secret)) return keysOf(node);
  if (sameKind(kind, StorageClass)) return childOf(node, 'provisioner');
  return readByOthers.has(groupKindText(kind)) ? spec : undefined;
}

/** The keys alone: an edit of what stands under one of them changes nothing for anybody else. */
function keysOf(node: MapNode): YamlNode {
  const items = ['data', 'binaryData', 'stringData'].flatMap((field) =>
    entriesOf(childOf(node, field)).map(({ key }) => key),
  );
  return { type: 'sequence', start: node.start, end: node.end, flow: false, items };
}

const readByOthers: ReadonlySet<string> = new Set([
  'LimitRange',
  'Node',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'ResourceQuota',
  'Service',
  'admissionregistration.k8s.io/MutatingAdmissionPolicy',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'gateway.networking.k8s.io/Gateway',
  'gateway.networking.k8s.io/ListenerSet',
  'gateway.networking.k8s.io/ReferenceGrant',
  'networking.k8s.io/Ingress',
]);
