import type { YamlNode } from '../../yaml/node.ts';
import { descend } from '../../yaml/nodes.ts';

/** The ports that the probes and hooks of a container ask, by name or number. */
export function handlerPorts(container: YamlNode): readonly YamlNode[] {
  return handlers.flatMap((path) => descend(container, ...path, 'port') ?? []);
}

const handlers: readonly (readonly string[])[] = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
].flatMap((path) => [
  [...path, 'httpGet'],
  [...path, 'tcpSocket'],
]);
