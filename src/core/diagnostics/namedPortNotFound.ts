import type { Snapshot } from '../graph/snapshot.ts';
import { Service } from '../kubernetes/kinds.ts';
import type { Localized } from '../localized.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix, Severity } from './finding.ts';
import { changeText, meantText, nearTexts } from './fixes/changeText.ts';
import { declarePort } from './fixes/declarePort.ts';
import { setEntry } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import { handlerPorts } from './objects/handlerPorts.ts';
import { type Container, type PodSpec, plainTextOf } from './objects/podSpecs.ts';
import {
  type DeclaredPort,
  declaredHere,
  declaredPorts,
  portsOf,
  protocolOf,
  selectedPods,
} from './objects/selectedPods.ts';
import { withArticle } from './schema/typeWords.ts';

/**
 * The name of a port that the container of a probe, or every Pod of a Service, does not have.
 * The API server takes it, but no probe of it can succeed, and no Service sends anything there:
 * https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port
 */
export const namedPortNotFound: DiagnosticRule = {
  code: 'named-port-not-found',
  severity: 'error',
  summary: {
    en: 'A probe or a Service asks for a port by a name that no container gives one.',
    ko: 'probe나 Service가 요구하는 이름의 포트가 컨테이너에 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
  *findInPodSpec(_, spec) {
    for (const container of spec.containers) yield* undeclared(spec.resource, inContainer(spec, container));
  },
  kinds: [Service],
  *findInResource(snapshot, service) {
    yield* undeclared(service, inService(snapshot, service));
  },
};

/** A port that is asked for by name, and those that could be meant. */
function undeclared(resource: Resource, asked: readonly AskedPort[]): readonly Finding[] {
  return asked
    .filter(({ name, declared }) => !declared.some((port) => port.name === name))
    .map((port) => finding(resource, port));
}

interface AskedPort {
  readonly name: string;
  readonly node: YamlNode;
  readonly declared: readonly DeclaredPort[];
  /** What declares it, where it is clear which container listens, and at which port. */
  readonly declaring: readonly Fix[];
  readonly severity: Severity;
  readonly message: (name: string) => Localized;
}

function inContainer(spec: PodSpec, container: Container): readonly AskedPort[] {
  return handlerPorts(container.node).flatMap((node) => {
    const name = nameOf(node);
    if (name === undefined) return [];
    const declared = portsOf(spec, container).filter(({ protocol }) => protocol === 'TCP');
    return [
      { name, node, declared, declaring: [], severity: 'error', message: (port) => ofProbe(container.name, port) },
    ];
  });
}

function inService(snapshot: Snapshot, resource: Resource): readonly AskedPort[] {
  const ports = itemsOf(descend(resource.node, 'spec', 'ports')).filter((port) => nameOf(childOf(port, 'targetPort')));
  const specs = ports.length === 0 ? undefined : selectedPods(snapshot, resource);
  if (specs === undefined) return [];
  const declared = specs.flatMap(declaredPorts);
  return ports.flatMap((port) => {
    const node = childOf(port, 'targetPort');
    const name = nameOf(node);
    if (node === undefined || name === undefined) return [];
    const protocol = protocolOf(port);
    const others = declared.filter((each) => each.protocol === protocol);
    const number = textOf(childOf(port, 'port'));
    const isFree = declared.every((each) => each.number !== number && each.name !== name);
    const declaring = isFree && number !== undefined ? declarePort(specs, { name, number, protocol }) : [];
    return [
      { name, node, declared: others, declaring, severity: 'warning', message: (text) => ofService(protocol, text) },
    ];
  });
}

/** Digits are a number also where they are quoted; what is no name of a port (`PORT`) is filled in later, or another error. */
function nameOf(node: YamlNode | undefined): string | undefined {
  const text = plainTextOf(node);
  return text !== undefined && /^[a-z0-9-]*[a-z][a-z0-9-]*$/.test(text) ? text : undefined;
}

function finding(resource: Resource, asked: AskedPort): Finding {
  const { name, node, declared, severity } = asked;
  const names = [...new Set(declared.map((port) => port.name).filter((each) => each !== ''))];
  const near = nearTexts(name, names);
  const meant = meantText(near);
  const message = asked.message(name);
  return {
    code: 'named-port-not-found',
    severity,
    message: { en: `${message.en}${meant.en}`, ko: `${message.ko}${meant.ko}` },
    place: placeIn(resource, node),
    resource,
    related: declaredHere(declared),
    fixes: [
      ...changeText(resource, node, near.length > 0 ? near : onlyOne(names)),
      ...naming(declared, name),
      ...(near.length > 0 ? [] : asked.declaring),
    ],
  };
}

function onlyOne(names: readonly string[]): readonly string[] {
  return names.length === 1 ? names : [];
}

/** Gives the name to the only port that is declared, where that has none yet. */
function naming(declared: readonly DeclaredPort[], name: string): readonly Fix[] {
  const [port, ...others] = declared;
  if (port === undefined || others.length > 0 || port.name !== '') return [];
  const { resource } = port.spec;
  const title = {
    en: `Name port ${port.number} of container \`${port.container.name}\` \`${name}\``,
    ko: `컨테이너 \`${port.container.name}\`의 포트 ${port.number} 이름을 \`${name}\`(으)로 지정`,
  };
  return fixOf(title, [setEntry(resource, port.node, 'name', name)]);
}

function ofProbe(container: string, name: string): Localized {
  return {
    en: `Container \`${container}\` declares no TCP port named \`${name}\`, so this always fails.`,
    ko: `컨테이너 \`${container}\`에 이름이 \`${name}\`인 TCP 포트가 없어 항상 실패합니다.`,
  };
}

function ofService(protocol: string, name: string): Localized {
  return {
    en: `No container that this Service selects declares ${withArticle(protocol)} port named \`${name}\`, so it has no endpoints there.`,
    ko: `이 Service가 선택하는 컨테이너 가운데 이름이 \`${name}\`인 ${protocol} 포트가 없어 endpoint가 생기지 않습니다.`,
  };
}
