import type { Edge } from '../graph/edge.ts';
import { edgesOf, edgesTo, namePlace, type Snapshot, writerOf } from '../graph/snapshot.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import { Service, StatefulSet } from '../kubernetes/kinds.ts';
import { matches, readSelectorMap, type Selector, selectorText, verdicts } from '../kubernetes/labelSelector.ts';
import type { Localized } from '../localized.ts';
import { objectsNamed } from '../model/objectIndex.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf, descend, entryOf, isAbsent, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix, Severity } from './finding.ts';
import { writeObject } from './fixes/createObject.ts';
import { setEntry } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import { serviceBefore } from './fixes/newService.ts';
import { labelsFix, relabelled, selectorFix } from './fixes/selectorFixes.ts';
import { joinsAndLeaves } from './fixes/selectorsTaking.ts';
import { labelText } from './objects/labelText.ts';
import { isFoundNearby } from './references/edgesByField.ts';

/**
 * The headless Service that gives the Pods of a StatefulSet their names: none is named, or the one that is named is not headless or
 * selects other Pods. That the Service is not there at all is an unresolved reference. With one Pod a name of its own is mostly
 * not what the Service is for.
 */
export const statefulsetService: DiagnosticRule = {
  code: 'statefulset-service',
  severity: 'warning',
  summary: {
    en: 'A StatefulSet has no headless Service that gives its Pods their names.',
    ko: 'StatefulSet의 Pod에 DNS 이름을 주는 headless Service가 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#limitations',
  kinds: [StatefulSet],
  *findInResource(snapshot, resource) {
    if (isAbsent(childOf(resource.node, 'spec'))) return;
    const name = descend(resource.node, 'spec', 'serviceName');
    if (isAbsent(name) || textOf(name) === '') yield withoutName(snapshot, resource, name);
    const edges = edgesOf(snapshot, resource).filter(({ relation }) => relation.id === 'statefulset-uses-service');
    const services = edges.map((edge) => serviceOf(snapshot, edge));
    const [service, ...others] = services;
    // Where there are several (in dev and in prod) one may be right.
    if (name === undefined || service === undefined || others.length > 0) return;
    const problem = problemOf(snapshot, resource, service);
    if (problem !== undefined) yield finding(resource, name, service, problem);
  },
};

function serviceOf(snapshot: Snapshot, edge: Edge): Resource | undefined {
  return isFoundNearby(snapshot, edge) ? writerOf(snapshot, edge.to) : undefined;
}

function withoutName(snapshot: Snapshot, resource: Resource, name: YamlNode | undefined): Finding {
  const spec = entryOf(resource.node, 'spec');
  return {
    code: 'statefulset-service',
    severity: 'information',
    message: {
      en: 'Without `serviceName` the Pods of this StatefulSet get no DNS names of their own.',
      ko: '`serviceName`이 없으면 이 StatefulSet의 Pod에 저마다의 DNS 이름이 생기지 않습니다.',
    },
    place: placeIn(resource, name ?? spec?.key ?? resource.node),
    resource,
    related: [],
    fixes: naming(snapshot, resource),
  };
}

/** A headless Service that selects the Pods is the one that is meant. */
function naming(snapshot: Snapshot, resource: Resource): readonly Fix[] {
  const spec = childOf(resource.node, 'spec');
  const pod = resource.podTemplates[0]?.pod;
  if (spec?.type !== 'map' || pod === undefined) return [];
  const headless = edgesTo(snapshot, pod).flatMap(({ edge, resource: service }) =>
    edge.relation.id === 'service-selects-pods' && isFoundNearby(snapshot, edge) && isHeadless(service)
      ? [service.name]
      : [],
  );
  const named = [...new Set(headless)].flatMap((name) => {
    const title = { en: `Name the headless Service \`${name}\``, ko: `headless Service \`${name}\` 지정` };
    return fixOf(title, [setEntry(resource, spec, 'serviceName', name)]);
  });
  return named.length > 0 ? named : creating(snapshot, resource, spec);
}

/** A new headless Service of the StatefulSet's own name, where that is free. */
function creating(snapshot: Snapshot, resource: Resource, spec: MapNode): readonly Fix[] {
  const { name, namespace } = resource.source ?? resource;
  const manifest = serviceBefore(resource, true);
  const edit = setEntry(resource, spec, 'serviceName', name);
  const isTaken = objectsNamed(snapshot.index, Service, name).length > 0;
  if (manifest === undefined || edit === undefined || isTaken || isPlaceholder(name)) return [];
  return writeObject(snapshot, resource, { kind: 'Service', metadata: { name, namespace }, ...manifest }).map(
    (fix) => ({
      ...fix,
      title: {
        en: `${fix.title.en}, headless, and name it here`,
        ko: `${fix.title.ko} (headless), serviceName에 지정`,
      },
      edits: [edit, ...fix.edits],
    }),
  );
}

interface Problem {
  readonly severity: Severity;
  readonly message: Localized;
  readonly fixes: readonly Fix[];
}

function problemOf(snapshot: Snapshot, resource: Resource, service: Resource): Problem | undefined {
  const { name } = service;
  if (!isHeadless(service)) {
    const replicas = Number(textOf(descend(resource.node, 'spec', 'replicas')) ?? '1');
    return {
      severity: replicas > 1 ? 'warning' : 'information',
      message: {
        en: `Service ${name} is not headless (\`clusterIP: None\`), so it does not give the Pods names of their own.`,
        ko: `Service ${name}이(가) headless(\`clusterIP: None\`)가 아니므로 Pod마다 이름을 주지 않습니다.`,
      },
      fixes: makingHeadless(service),
    };
  }
  const selector = readSelectorMap(descend(service.node, 'spec', 'selector'));
  const labels = resource.podTemplates[0]?.pod.labels;
  if (selector === undefined || labels === undefined || selector.requirements.length === 0) return undefined;
  if (matches(selector, labels)) return undefined;
  return {
    severity: 'warning',
    message: {
      en: `Service ${name} selects \`${selectorText(selector)}\`, but the Pods of this StatefulSet have ${labelText(labels)}: it gives them no names.`,
      ko: `Service ${name}은(는) \`${selectorText(selector)}\`을(를) 선택하지만 이 StatefulSet의 Pod(${labelText(labels)})와 맞지 않아 이름을 주지 못합니다.`,
    },
    fixes: aligning(snapshot, resource, service, selector),
  };
}

/** The selector, or the labels. */
function aligning(snapshot: Snapshot, resource: Resource, service: Resource, selector: Selector): readonly Fix[] {
  const [template] = resource.podTemplates;
  const map = descend(service.node, 'spec', 'selector');
  if (template === undefined || map?.type !== 'map') return [];
  const missed = verdicts(selector, template.pod.labels).filter(({ holds }) => !holds);
  const except = { resource: service, field: 'spec.selector' };
  const others = joinsAndLeaves(snapshot, template.pod, relabelled(template.pod, missed), except);
  const fixes = [selectorFix(service, map, missed), labelsFix(resource, template, missed, others)];
  return fixes.flatMap((fix) => fix ?? []);
}

function isHeadless({ node }: Resource): boolean {
  return textOf(descend(node, 'spec', 'clusterIP')) === 'None';
}

/** A Service with another type, or an address of its own, has other callers than the StatefulSet. */
function makingHeadless(service: Resource): readonly Fix[] {
  const spec = childOf(service.node, 'spec');
  const type = textOf(childOf(spec, 'type')) ?? 'ClusterIP';
  if (spec?.type !== 'map' || type !== 'ClusterIP' || !isAbsent(childOf(spec, 'clusterIP'))) return [];
  const title = {
    en: `Make Service \`${service.name}\` headless (one that is in a cluster has to be deleted first)`,
    ko: `Service \`${service.name}\`을(를) headless로 변경 (클러스터에 이미 있으면 먼저 삭제해야 함)`,
  };
  return fixOf(title, [setEntry(service, spec, 'clusterIP', 'None')]);
}

function finding(resource: Resource, name: YamlNode, service: Resource, problem: Problem): Finding {
  const here = { en: `Service ${service.name} is here.`, ko: `Service ${service.name}은(는) 여기에 있습니다.` };
  return {
    code: 'statefulset-service',
    ...problem,
    place: placeIn(resource, name),
    resource,
    related: [{ place: namePlace(service), message: here }],
  };
}
