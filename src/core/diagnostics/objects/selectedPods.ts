import { edgesOf, type Snapshot, writerOf } from '../../graph/snapshot.ts';
import { Service, sameKind } from '../../kubernetes/kinds.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { Resource } from '../../model/resource.ts';
import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import type { RelatedPlace } from '../finding.ts';
import { isFoundNearby } from '../references/edgesByField.ts';
import { type Container, type PodSpec, podSpecsOf } from './podSpecs.ts';

/** A port that a container declares. */
export interface DeclaredPort {
  readonly spec: PodSpec;
  readonly container: Container;
  readonly node: MapNode;
  /** Empty where none is written. */
  readonly name: string;
  readonly number: string;
  readonly protocol: string;
}

/**
 * The pod specs that a Service selects; `undefined` where there are none, or not all are known: Pods of custom resources, Pods far
 * away that may be namesakes, templates that are half written.
 */
export function selectedPods(snapshot: Snapshot, service: Resource): readonly PodSpec[] | undefined {
  if (!sameKind(service, Service)) return undefined;
  const edges = edgesOf(snapshot, service).filter(({ relation }) => relation.id === 'service-selects-pods');
  const specs = edges.map((edge) => {
    const writer = isFoundNearby(snapshot, edge) ? writerOf(snapshot, edge.to) : undefined;
    return writer && podSpecsOf(writer).find(({ template }) => template.pod === edge.to);
  });
  const known = specs.flatMap((spec) => spec ?? []);
  return known.length === 0 || known.length < specs.length ? undefined : known;
}

/** What the containers that stay declare; https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports */
export function declaredPorts(spec: PodSpec): readonly DeclaredPort[] {
  return spec.containers.filter(({ stays }) => stays).flatMap((container) => portsOf(spec, container));
}

/** What one container declares. */
export function portsOf(spec: PodSpec, container: Container): readonly DeclaredPort[] {
  return itemsOf(childOf(container.node, 'ports')).flatMap((node) => {
    const number = textOf(childOf(node, 'containerPort'));
    if (node.type !== 'map' || number === undefined) return [];
    return [{ spec, container, node, name: textOf(childOf(node, 'name')) ?? '', number, protocol: protocolOf(node) }];
  });
}

/** TCP where none is written. */
export function protocolOf(port: YamlNode): string {
  return textOf(childOf(port, 'protocol')) ?? 'TCP';
}

/** Where the first few ports are declared, for the other side of a finding. */
export function declaredHere(ports: readonly DeclaredPort[]): readonly RelatedPlace[] {
  return ports.slice(0, shownPorts).map(({ spec, container, node, ...port }) => {
    const text = `${port.number}/${port.protocol}${port.name === '' ? '' : ` (${port.name})`}`;
    return {
      place: placeIn(spec.resource, node),
      message: {
        en: `Container \`${container.name}\` declares ${text} here.`,
        ko: `컨테이너 \`${container.name}\`이(가) 선언한 포트: ${text}`,
      },
    };
  });
}

const shownPorts = 3;
