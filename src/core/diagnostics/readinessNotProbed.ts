import { edgesTo, namePlace, type Snapshot } from '../graph/snapshot.ts';
import { CronJob, Job, sameKind } from '../kubernetes/kinds.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import { childOf, descend, isAbsent, itemsOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { type FlowValue, setValue } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import type { Container, PodSpec } from './objects/podSpecs.ts';
import { type DeclaredPort, portsOf } from './objects/selectedPods.ts';
import { targetPort } from './objects/targetPort.ts';
import { isFoundNearby } from './references/edgesByField.ts';

/**
 * A container that a Service sends requests to from the moment it starts, ready or not. Only where it is clear which container
 * listens; Pods of Jobs are not there to serve, and a Service may ask for Pods that are not ready.
 */
export const readinessNotProbed: DiagnosticRule = {
  code: 'readiness-not-probed',
  severity: 'hint',
  summary: {
    en: 'A Service sends requests to a container that has no readiness probe.',
    ko: 'Service가 요청을 보내는 컨테이너에 readinessProbe가 없습니다.',
  },
  documentation:
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-readiness-probes',
  *findInPodSpec(snapshot, spec) {
    if (sameKind(spec.resource, Job) || sameKind(spec.resource, CronJob)) return;
    const found = new Set<Container>();
    for (const served of servedIn(snapshot, spec)) {
      if (found.has(served.container) || !isAbsent(childOf(served.container.node, 'readinessProbe'))) continue;
      found.add(served.container);
      yield finding(spec, served);
    }
  },
};

/** A container that listens at the port of a Service. */
interface Served {
  readonly service: Resource;
  readonly container: Container;
  /** The port as a probe can ask for it: by name where the container gives it one. */
  readonly port: FlowValue;
}

function servedIn(snapshot: Snapshot, spec: PodSpec): readonly Served[] {
  if (itemsOf(childOf(spec.node, 'readinessGates')).length > 0) return [];
  return edgesTo(snapshot, spec.template.pod).flatMap(({ edge, resource: service }) => {
    if (edge.relation.id !== 'service-selects-pods' || !isFoundNearby(snapshot, edge)) return [];
    if (textOf(descend(service.node, 'spec', 'publishNotReadyAddresses')) === 'true') return [];
    return itemsOf(descend(service.node, 'spec', 'ports')).flatMap((port) => {
      const target = targetPort(port);
      // Nothing but TCP can be probed by asking for a connection.
      return target?.protocol === 'TCP' ? listenerAt(spec, target.text).map((at) => ({ service, ...at })) : [];
    });
  });
}

/** The container that declares the port; the only one that stays, where it does not say what it listens on. */
function listenerAt(spec: PodSpec, port: string): readonly Omit<Served, 'service'>[] {
  const stayers = spec.containers.filter(({ stays }) => stays);
  const declared = stayers.flatMap((container) => portsOf(spec, container));
  const at = declared.find(({ name, number, protocol }) => protocol === 'TCP' && (name === port || number === port));
  if (at !== undefined) return [{ container: at.container, port: nameOf(at) }];
  const [only, ...others] = stayers;
  return only !== undefined && others.length === 0 && /^\d+$/.test(port)
    ? [{ container: only, port: Number(port) }]
    : [];
}

function nameOf({ name, number }: DeclaredPort): FlowValue {
  return name === '' ? Number(number) : name;
}

function finding(spec: PodSpec, { service, container, port }: Served): Finding {
  const { resource } = spec;
  return {
    code: 'readiness-not-probed',
    severity: 'hint',
    message: {
      en: `Service ${service.name} sends requests to container \`${container.name}\` as soon as it runs; a readiness probe lets them wait until it can answer.`,
      ko: `Service ${service.name}은(는) 컨테이너 \`${container.name}\`이(가) 시작되자마자 요청을 보냅니다. readinessProbe가 있으면 응답할 수 있을 때까지 기다립니다.`,
    },
    place: placeIn(resource, childOf(container.node, 'name') ?? container.node),
    resource,
    related: [
      {
        place: namePlace(service),
        message: { en: `Service ${service.name} is here.`, ko: `Service ${service.name}은(는) 여기에 있습니다.` },
      },
    ],
    fixes: probing(spec, container, port),
  };
}

function probing({ resource }: PodSpec, { node, name }: Container, port: FlowValue): readonly Fix[] {
  const title = {
    en: `Probe whether container \`${name}\` accepts connections at port \`${port}\``,
    ko: `컨테이너 \`${name}\`이(가) 포트 \`${port}\`에서 연결을 받는지 확인하는 readinessProbe 추가`,
  };
  return fixOf(title, [setValue(resource, node, 'readinessProbe', { tcpSocket: { port } })]);
}
