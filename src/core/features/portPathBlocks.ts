import { type PodSpec, podSpecsOf } from '../diagnostics/podSpecs.ts';
import { type DeclaredPort, portsOf } from '../diagnostics/selectedPods.ts';
import { type Block, type Inline, paragraph } from '../explain/prose.ts';
import type { FieldAt } from '../graph/documentAt.ts';
import type { Edge } from '../graph/edge.ts';
import { createLocator } from '../graph/locate.ts';
import { edgesOf, edgesTo, type Snapshot, writerOf } from '../graph/snapshot.ts';
import { fieldText, nodeAtField } from '../kubernetes/fieldPath.ts';
import { Service, sameKind } from '../kubernetes/kinds.ts';
import type { Locale, Localized } from '../localized.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../yaml/nodes.ts';
import { inlineObject } from './inlineObjects.ts';
import { type PortTarget, portTargets, servicePort } from './portTargets.ts';

/**
 * The way of a request, on each of its stations: from the path of an Ingress or route to the port of a Service, on to the port of a
 * container, and the probe that decides whether requests come. Empty elsewhere, and where a station is not among these manifests.
 */
export function portPathBlocks(snapshot: Snapshot, field: FieldAt, locale: Locale): readonly Block[] {
  const { resource, path } = field;
  const written = fieldText(path);
  if (sameKind(resource, Service)) {
    const [item] = /^spec\.ports\[\d+\]/.exec(written) ?? [];
    const port = item === undefined ? undefined : nodeAtField(resource.node, item);
    return port === undefined ? [] : throughService(snapshot, resource, port, locale);
  }
  const routes = edgesOf(snapshot, resource).filter((edge) => leadsToPort(edge) && isAround(written, edge.field));
  if (routes.length > 0) return routes.flatMap((edge) => fromRoute(snapshot, edge, locale));
  return atContainer(snapshot, resource, written, locale);
}

function leadsToPort({ to, port, relation }: Edge): boolean {
  return relation.category === 'routes' && port !== undefined && sameKind(to, Service) && to.origin === 'manifest';
}

/** True on the backend that holds the name of the Service, on all that stands in it, and on the path beside an Ingress' backend. */
function isAround(written: string, nameField: string): boolean {
  const holder = nameField.slice(0, nameField.lastIndexOf('.'));
  const backend = holder.replace(/\.service$/, '');
  if (written === backend || written.startsWith(`${backend}.`)) return true;
  const rule = backend.replace(/\.backend$/, '');
  return rule !== backend && [rule, `${rule}.path`].includes(written);
}

function fromRoute(snapshot: Snapshot, { to, port = '' }: Edge, locale: Locale): readonly Block[] {
  const service = writerOf(snapshot, to);
  const item = service === undefined ? undefined : servicePort(service, port);
  if (service === undefined || item === undefined) return [];
  const start: readonly Inline[] = ['→ ', inlineObject(snapshot, to), words.port[locale], { code: portText(item) }];
  return chains(snapshot, start, portTargets(snapshot, service, item), locale);
}

/** What leads to a port of a Service, and where it leads. */
function throughService(snapshot: Snapshot, service: Resource, port: YamlNode, locale: Locale): readonly Block[] {
  const start: readonly Inline[] = [words.thisPort[locale], { code: portText(port) }];
  const names = ['port', 'name'].map((key) => textOf(childOf(port, key)));
  const sources = edgesTo(snapshot, service.objects[0])
    .filter(({ edge }) => leadsToPort(edge) && names.includes(edge.port))
    .map(({ resource }) => resource);
  return [
    ...chains(snapshot, start, portTargets(snapshot, service, port), locale),
    ...cameFrom(snapshot, [...new Set(sources)], locale),
  ];
}

/** On a port of a container: the Services that lead to it. On the port of a probe: which one a name means. */
function atContainer(snapshot: Snapshot, resource: Resource, written: string, locale: Locale): readonly Block[] {
  const [, item] = /^(.*\.ports\[\d+\])(?:\.(?:containerPort|name))?$/.exec(written) ?? [];
  const [, container] = /^(.*)\.(?:readiness|liveness|startup)Probe\.(?:httpGet|tcpSocket)\.port$/.exec(written) ?? [];
  const ports = item === undefined && container === undefined ? [] : podSpecsOf(resource).flatMap(allPorts);
  const here = nodeAtField(resource.node, item ?? '');
  const declared = ports.find(({ node }) => node === here);
  if (declared !== undefined) return cameFrom(snapshot, servicesFor(snapshot, declared), locale);
  const asking = nodeAtField(resource.node, container ?? '');
  const name = textOf(nodeAtField(resource.node, written));
  const meant = ports.find((port) => port.container.node === asking && port.name === name);
  return meant === undefined ? [] : [paragraph('→ ', ...containerInlines(snapshot, meant, locale))];
}

function allPorts(spec: PodSpec): readonly DeclaredPort[] {
  return spec.containers.flatMap((container) => portsOf(spec, container));
}

function servicesFor(snapshot: Snapshot, port: DeclaredPort): readonly Resource[] {
  return edgesTo(snapshot, port.spec.template.pod)
    .filter(({ edge }) => edge.relation.id === 'service-selects-pods')
    .map(({ resource }) => resource)
    .filter((service) =>
      itemsOf(descend(service.node, 'spec', 'ports')).some((item) =>
        portTargets(snapshot, service, item).some(({ declared }) => declared?.node === port.node),
      ),
    );
}

/** One line for each pod spec: Service → container → probe. */
function chains(
  snapshot: Snapshot,
  start: readonly Inline[],
  targets: readonly PortTarget[],
  locale: Locale,
): readonly Block[] {
  return targets.slice(0, shownTargets).map(({ spec, target, declared }) => {
    const pod = inlineObject(snapshot, spec.template.pod);
    if (declared === undefined) {
      const isName = !/^\d+$/.test(target);
      const end = isName ? words.noSuchName[locale] : words.undeclared[locale];
      return paragraph(...start, ' → ', pod, words.port[locale], { code: target }, isName ? ' ✗ ' : ' ', end);
    }
    const container = containerInlines(snapshot, declared, locale);
    return paragraph(...start, ' → ', pod, ', ', ...container, ' · ', ...readinessInlines(declared, locale));
  });
}

function containerInlines(snapshot: Snapshot, declared: DeclaredPort, locale: Locale): readonly Inline[] {
  const { spec, container, node, name, number } = declared;
  const { file, from } = createLocator(snapshot)(placeIn(spec.resource, node));
  const text = `${words.container[locale]}${container.name}${words.port[locale]}${number}${name === '' ? '' : ` (${name})`}`;
  return [{ text, target: { file, line: from.line, column: from.column } }];
}

/** What decides whether requests come: https://kubernetes.io/docs/concepts/workloads/pods/probes/#readiness-probe */
function readinessInlines({ container, name, number }: DeclaredPort, locale: Locale): readonly Inline[] {
  const probe = childOf(container.node, 'readinessProbe');
  const port = handlerKeys.map((key) => textOf(descend(probe, key, 'port'))).find((text) => text !== undefined);
  const elsewhere: readonly Inline[] =
    port === undefined || port === name || port === number ? [] : [words.port[locale], { code: port }];
  const path = textOf(descend(probe, 'httpGet', 'path')) ?? '/';
  if (childOf(probe, 'httpGet') !== undefined) return [words.answers[locale], { code: `GET ${path}` }, ...elsewhere];
  if (childOf(probe, 'tcpSocket') !== undefined) return [words.accepts[locale], ...elsewhere];
  if (childOf(probe, 'exec') !== undefined) return [words.runs[locale]];
  return [childOf(probe, 'grpc') === undefined ? words.always[locale] : words.grpc[locale]];
}

const handlerKeys = ['httpGet', 'tcpSocket'];

function cameFrom(snapshot: Snapshot, sources: readonly Resource[], locale: Locale): readonly Block[] {
  if (sources.length === 0) return [];
  const shown = sources.slice(0, shownTargets).flatMap((source, index): readonly Inline[] => {
    const inline = inlineObject(snapshot, source.objects[0]);
    return index === 0 ? [inline] : [', ', inline];
  });
  return [paragraph(words.from[locale], ...shown)];
}

function portText(port: YamlNode): string {
  const name = textOf(childOf(port, 'name'));
  const number = textOf(childOf(port, 'port')) ?? '';
  return name === undefined ? number : `${number} (${name})`;
}

const shownTargets = 4;

const words = {
  port: { en: ' port ', ko: ' 포트 ' },
  thisPort: { en: 'Port ', ko: '포트 ' },
  container: { en: 'container ', ko: '컨테이너 ' },
  answers: { en: 'ready when it answers ', ko: '준비 조건: ' },
  accepts: { en: 'ready when it accepts connections', ko: '준비 조건: 연결 수락' },
  runs: { en: 'ready when a command says so', ko: '준비 조건: 명령 실행 성공' },
  grpc: { en: 'ready when its gRPC health check says so', ko: '준비 조건: gRPC 상태 확인 성공' },
  always: {
    en: 'no readiness probe: requests come as soon as it runs',
    ko: 'readiness probe가 없어 실행되자마자 요청을 받음',
  },
  noSuchName: {
    en: 'no container declares a port of this name.',
    ko: '이 이름의 포트를 선언한 컨테이너가 없습니다.',
  },
  undeclared: {
    en: '(no container declares it; it works if something listens there)',
    ko: '(선언한 컨테이너가 없지만, 실제로 열려 있으면 동작합니다)',
  },
  from: { en: 'Requests come from ', ko: '요청이 들어오는 곳: ' },
} as const satisfies Record<string, Localized>;
