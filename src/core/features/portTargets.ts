import type { PodSpec } from '../diagnostics/podSpecs.ts';
import { type DeclaredPort, declaredPorts, protocolOf, selectedPods } from '../diagnostics/selectedPods.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Resource } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../yaml/nodes.ts';

/** Where a port of a Service leads to in one of the pod specs that it selects. */
export interface PortTarget {
  readonly spec: PodSpec;
  /** A number, or the name of a container's port. */
  readonly target: string;
  /** `undefined` where no container declares it: a number may be open all the same, a name leads nowhere. */
  readonly declared: DeclaredPort | undefined;
}

/** The item of a Service's `spec.ports` with a number or name; `undefined` where it has none. */
export function servicePort(service: Resource, port: string): YamlNode | undefined {
  return itemsOf(descend(service.node, 'spec', 'ports')).find((item) =>
    ['port', 'name'].some((key) => textOf(childOf(item, key)) === port),
  );
}

/**
 * One for each pod spec; empty where not all of them are known. Where `targetPort` is not written it is `port`.
 * https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports
 */
export function portTargets(snapshot: Snapshot, service: Resource, port: YamlNode): readonly PortTarget[] {
  const written = textOf(childOf(port, 'targetPort'));
  const target = written === undefined || written === '0' ? textOf(childOf(port, 'port')) : written;
  if (target === undefined) return [];
  return (selectedPods(snapshot, service) ?? []).map((spec) => ({
    spec,
    target,
    declared: declaredPorts(spec).find(
      (each) => (each.name === target || each.number === target) && each.protocol === protocolOf(port),
    ),
  }));
}
