import { type PodSpec, podSpecsOf } from '../../diagnostics/objects/podSpecs.ts';
import { type DeclaredPort, declaredPorts, portsOf } from '../../diagnostics/objects/selectedPods.ts';
import type { TargetPort } from '../../diagnostics/objects/targetPort.ts';
import type { Edge } from '../../graph/edge.ts';
import { placeOf, type Snapshot, writerOf } from '../../graph/snapshot.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import type { Localized } from '../../localized.ts';
import { placeIn } from '../../model/placeIn.ts';
import { childOf, descend, textOf } from '../../yaml/nodes.ts';
import { plain, type TraceHop } from './traceHop.ts';

/** From the edge of a Service to the container of its Pods that has the port, and on to the probes that let requests in. */
export function tracePod(snapshot: Snapshot, edge: Edge, port: TargetPort): TraceHop {
  const writer = writerOf(snapshot, edge.to);
  const spec = writer && podSpecsOf(writer).find(({ template }) => template.pod === edge.to);
  const hop = { object: edge.to, edge, next: [] };
  if (spec === undefined) {
    const place = placeOf(snapshot, edge.to);
    return { ...hop, part: plain(`:${port.text}`), place, passage: 'open', reason: words.notKnown };
  }
  const { text: target, protocol } = port;
  const isNumber = /^\d+$/.test(target);
  const declared = declaredPorts(spec).filter((each) => each.protocol === protocol);
  const found = declared.find((each) => (isNumber ? each.number : each.name) === target);
  if (found === undefined) {
    return {
      ...hop,
      part: { en: `port ${target}`, ko: `포트 ${target}` },
      place: placeIn(spec.resource, spec.node),
      passage: isNumber ? 'open' : 'breaks',
      reason: undeclared(port, declared),
    };
  }
  return {
    ...hop,
    part: declaredPortWords(found),
    place: placeIn(spec.resource, found.node),
    passage: 'passes',
    next: probes(spec, found, edge),
  };
}

/** `container web, port 8080 (http)`. */
export function declaredPortWords({ container, number, name }: DeclaredPort): Localized {
  const port = `${number}${name === '' ? '' : ` (${name})`}`;
  return { en: `container ${container.name}, port ${port}`, ko: `컨테이너 ${container.name}, 포트 ${port}` };
}

function undeclared({ text: target, protocol }: TargetPort, declared: readonly DeclaredPort[]): Localized {
  const ports = declared.map(({ number, name }) => (name === '' ? number : `${number} (${name})`));
  const list = [...new Set(ports)].join(', ');
  if (/^\d+$/.test(target)) {
    return {
      en: `No container declares port ${target}/${protocol}. It works if something listens there.`,
      ko: `포트 ${target}/${protocol}을(를) 선언한 컨테이너가 없습니다. 실제로 열려 있는 포트라면 동작합니다.`,
    };
  }
  return {
    en: `No container declares a ${protocol} port named ${target}${list === '' ? '' : `; declared: ${list}`}. So the Service has no endpoints here.`,
    ko: `이름이 ${target}인 ${protocol} 포트를 선언한 컨테이너가 없습니다${list === '' ? '' : ` (선언된 포트: ${list})`}. 따라서 여기에는 endpoint가 생기지 않습니다.`,
  };
}

/**
 * The probes of the container that the kubelet makes over the network. Before the readiness probe holds, the Pod gets no requests
 * (https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-probes).
 */
function probes(spec: PodSpec, { container }: DeclaredPort, edge: Edge): readonly TraceHop[] {
  const names = portsOf(spec, container).map(({ name }) => name);
  const hops = ['startupProbe', 'readinessProbe', 'livenessProbe'].flatMap((name) =>
    ['httpGet', 'tcpSocket', 'grpc'].flatMap((handler): readonly TraceHop[] => {
      const node = descend(container.node, name, handler);
      const port = textOf(childOf(node, 'port'));
      if (node === undefined || port === undefined) return [];
      const hop = {
        object: edge.to,
        edge: undefined,
        part: plain(`${name}: ${handler} ${textOf(childOf(node, 'path')) ?? ''}:${port}`),
        place: placeIn(spec.resource, node),
        next: [],
      };
      if (/^\d+$/.test(port) || isPlaceholder(port) || names.includes(port)) return [{ ...hop, passage: 'passes' }];
      return [{ ...hop, passage: 'breaks', reason: lostProbe(container.name, port) }];
    }),
  );
  // All must hold: one comes after the other.
  return hops.reduceRight<readonly TraceHop[]>((next, hop) => [hop.passage === 'breaks' ? hop : { ...hop, next }], []);
}

function lostProbe(container: string, port: string): Localized {
  return {
    en: `Container ${container} has no port named ${port}, so this always fails.`,
    ko: `컨테이너 ${container}에 이름이 ${port}인 포트가 없어 항상 실패합니다.`,
  };
}

const words = {
  notKnown: {
    en: 'The containers of these Pods are not all written here.',
    ko: '이 Pod들의 컨테이너가 모두 여기에 적혀 있지는 않습니다.',
  },
} as const satisfies Record<string, Localized>;
