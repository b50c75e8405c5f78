import type { YamlNode } from '../../yaml/node.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import { protocolOf } from './selectedPods.ts';

/** Where a Service sends what arrives at one of its ports. */
export interface TargetPort {
  /** Where it is written. */
  readonly node: YamlNode;
  /** A number, or the name of a container's port. */
  readonly text: string;
  readonly protocol: string;
}

/**
 * The `targetPort` of a Service's port; its `port` where none is written, an empty text, or 0. `undefined` where neither is a scalar.
 * https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports
 */
export function targetPort(port: YamlNode): TargetPort | undefined {
  const written = childOf(port, 'targetPort');
  const target = textOf(written);
  const node = target === undefined || target === '0' || target === '' ? childOf(port, 'port') : written;
  const text = textOf(node);
  return node === undefined || text === undefined ? undefined : { node, text, protocol: protocolOf(port) };
}
