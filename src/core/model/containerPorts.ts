import type { YamlNode } from '../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../yaml/nodes.ts';
import type { ClusterObject } from './clusterObject.ts';

/** What a container of a Pod says that it listens on. */
export interface ContainerPort {
  readonly name: string | undefined;
  readonly number: number;
  readonly protocol: string;
}

/** The part of a pod spec that others ask for: the ports of its containers, sidecars included; `undefined` without any. */
export function containerPortsNode(spec: YamlNode | undefined): YamlNode | undefined {
  const containers = [...itemsOf(childOf(spec, 'containers')), ...itemsOf(childOf(spec, 'initContainers'))];
  const items = containers.flatMap((container) => itemsOf(childOf(container, 'ports')));
  return items.length === 0 ? undefined : { type: 'sequence', start: 0, end: 0, flow: false, items };
}

/** The ports that a Pod declares; it may listen on others as well. */
export function containerPorts(pod: ClusterObject): readonly ContainerPort[] {
  return itemsOf(pod.content).flatMap((port) => {
    const number = Number(textOf(childOf(port, 'containerPort')));
    const name = textOf(childOf(port, 'name'));
    return Number.isInteger(number) ? [{ name, number, protocol: textOf(childOf(port, 'protocol')) ?? 'TCP' }] : [];
  });
}
