import { Service } from '../kubernetes/kinds.ts';
import type { Localized } from '../localized.ts';
import { documentWriting, placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { SequenceNode, YamlNode } from '../yaml/node.ts';
import { childOf, itemsOf } from '../yaml/nodes.ts';
import { sameValue } from '../yaml/sameValue.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { replaceScalar } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import { removeItem } from './fixes/removeItem.ts';
import { handlerPorts } from './objects/handlerPorts.ts';
import { type NameRule, nameRules } from './objects/nameRules.ts';
import { type Container, type PodSpec, plainTextOf } from './objects/podSpecs.ts';
import { protocolOf } from './objects/selectedPods.ts';
import { unnamedPorts } from './objects/unnamedPorts.ts';

/**
 * A name that must be there once, twice: the API server rejects it, or only one of the two counts.
 * `spec.containers[1].name: Duplicate value` (validateContainers, validateVolumes, validateContainerPorts, ValidateService):
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec
 */
export const duplicateName: DiagnosticRule = {
  code: 'duplicate-name',
  severity: 'error',
  summary: {
    en: 'Two containers, volumes, mount paths, ports or variables have one name.',
    ko: '컨테이너, 볼륨, 마운트 경로, 포트, 환경 변수 가운데 이름이 같은 것이 둘 있습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  *findInPodSpec(_, spec) {
    for (const again of inPodSpec(spec)) yield finding(spec.resource, again);
  },
  kinds: [Service],
  *findInResource(_, service) {
    for (const again of inService(service)) yield finding(service, again);
    yield* unnamedPorts(service);
  },
};

/** Something that is named, in a list. */
interface Named {
  readonly name: string;
  readonly node: YamlNode;
  readonly item: YamlNode;
  readonly list: SequenceNode;
  /** Who asks for it by the name, and changes with it. */
  readonly askers?: readonly YamlNode[];
}

interface Duplicate {
  readonly rule: NameRule;
  readonly first: Named;
  readonly again: Named;
  /** Names that a new one must not have. */
  readonly taken: ReadonlySet<string>;
}

function inPodSpec({ node, containers }: PodSpec): readonly Duplicate[] {
  const containerLists = ['containers', 'initContainers', 'ephemeralContainers'].flatMap((key) =>
    namedIn(childOf(node, key), 'name'),
  );
  return [
    ...duplicates(nameRules.container, containerLists),
    ...duplicates(nameRules.volume, namedIn(childOf(node, 'volumes'), 'name')),
    ...containers.flatMap((container) => inContainer(container)),
    ...portsOfSeveral(containers.filter(({ stays }) => stays)),
  ];
}

function inContainer({ node }: Container): readonly Duplicate[] {
  return [
    ...duplicates(nameRules.mountPath, namedIn(childOf(node, 'volumeMounts'), 'mountPath')),
    ...duplicates(nameRules.port, namedIn(childOf(node, 'ports'), 'name')),
    ...duplicates(nameRules.variable, namedIn(childOf(node, 'env'), 'name')),
  ];
}

/** The first of one container and the first of a later one: what is twice in one container is said there. */
function portsOfSeveral(containers: readonly Container[]): readonly Duplicate[] {
  return duplicates(
    nameRules.portOfSeveral,
    containers.flatMap(({ node }) => {
      const ports = [...namedIn(childOf(node, 'ports'), 'name')].reverse();
      return [...new Map(ports.map((port) => [port.name, port] as const)).values()].map((port) => ({
        ...port,
        askers: handlerPorts(node).filter((asker) => plainTextOf(asker) === port.name),
      }));
    }),
  );
}

function inService(resource: Resource): readonly Duplicate[] {
  const ports = childOf(childOf(resource.node, 'spec'), 'ports');
  return [
    ...duplicates(nameRules.servicePort, namedIn(ports, 'name')),
    ...duplicates(
      nameRules.serviceNumber,
      namedIn(ports, 'port').map((port) => ({ ...port, name: `${port.name}/${protocolOf(port.item)}` })),
    ),
  ];
}

function namedIn(list: YamlNode | undefined, key: string): readonly Named[] {
  if (list?.type !== 'sequence') return [];
  return itemsOf(list).flatMap((item) => {
    const node = childOf(item, key);
    const name = plainTextOf(node);
    return node === undefined || name === undefined ? [] : [{ name, node, item, list }];
  });
}

function duplicates(rule: NameRule, all: readonly Named[]): readonly Duplicate[] {
  if (all.length < 2) return [];
  const firsts = new Map<string, Named>();
  const taken = new Set(all.map(({ name }) => name));
  return all.flatMap((named) => {
    const first = firsts.get(named.name);
    if (first === undefined) firsts.set(named.name, named);
    return first === undefined ? [] : [{ rule, first, again: named, taken }];
  });
}

function finding(resource: Resource, duplicate: Duplicate): Finding {
  const { rule, first, again } = duplicate;
  return {
    code: 'duplicate-name',
    severity: rule.severity,
    message: rule.message(again.name),
    place: placeIn(resource, again.node),
    resource,
    related: [
      {
        place: placeIn(resource, first.node),
        message: { en: `\`${first.name}\` is first here.`, ko: `\`${first.name}\`이(가) 처음 나온 곳입니다.` },
      },
    ],
    fixes: fixes(resource, duplicate),
  };
}

function fixes(resource: Resource, { rule, first, again, taken }: Duplicate): readonly Fix[] {
  if (rule.mend === 'keep the last') {
    const title = { en: `Keep the last \`${again.name}\``, ko: `마지막 \`${again.name}\`만 남기기` };
    return removal(resource, first, title);
  }
  if (first.list === again.list && sameValue(first.item, again.item)) {
    return removal(resource, again, { en: 'Remove this copy', ko: '중복된 항목 제거' });
  }
  if (rule.mend === 'keep one') {
    return [
      ...removal(resource, again, { en: `Keep the first \`${again.name}\``, ko: `첫 번째 \`${again.name}\`만 남기기` }),
      ...removal(resource, first, { en: `Keep the last \`${again.name}\``, ko: `마지막 \`${again.name}\`만 남기기` }),
    ].map((fix) => ({ ...fix, safe: false }));
  }
  const name = freeName(again.name, taken);
  const title = { en: `Rename to \`${name}\``, ko: `\`${name}\`(으)로 이름 변경` };
  const renamed = [again.node, ...(again.askers ?? [])].map((node) => {
    const writing = documentWriting(resource, node);
    return writing && node.type === 'scalar' ? replaceScalar(writing, node, name) : undefined;
  });
  return fixOf(title, renamed);
}

function removal(resource: Resource, { list, item }: Named, title: Localized): readonly Fix[] {
  const document = documentWriting(resource, list);
  const edit = document === undefined ? undefined : removeItem(document, list, item);
  return edit === undefined ? [] : [{ title, safe: true, edits: [edit] }];
}

/** With a number behind it; as short as the name of a port has to be. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const free = `${name.slice(0, longestPortName - 1 - String(number).length)}-${number}`;
    if (!taken.has(free)) return free;
  }
}

const longestPortName = 15;
