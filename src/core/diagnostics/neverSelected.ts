import { copiesOf } from '../graph/copies.ts';
import { edgesTo, type Snapshot } from '../graph/snapshot.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import { CronJob, Job, sameKind } from '../kubernetes/kinds.ts';
import { placeIn } from '../model/placeIn.ts';
import { childOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import type { PodSpec } from './objects/podSpecs.ts';
import { type DeclaredPort, declaredPorts } from './objects/selectedPods.ts';

/**
 * A workload whose containers declare ports, and no Service or monitor here selects its Pods. Who calls them otherwise is not to be
 * seen, so it is only said to those who ask for it; Jobs are not there to be called.
 */
export const neverSelected: DiagnosticRule = {
  code: 'never-selected',
  severity: 'hint',
  offByDefault: true,
  summary: {
    en: 'Containers declare ports, and nothing here selects their Pods.',
    ko: '컨테이너가 포트를 선언하지만 그 Pod를 선택하는 것이 여기에 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service',
  *findInPodSpec(snapshot, spec) {
    const { resource } = spec;
    if (sameKind(resource, Job) || sameKind(resource, CronJob) || isPlaceholder(resource.name)) return;
    const [port] = declaredPorts(spec);
    if (port !== undefined && !isSelected(snapshot, spec)) yield finding(spec, port);
  },
};

function isSelected(snapshot: Snapshot, { resource }: PodSpec): boolean {
  const pods = copiesOf(snapshot, resource).flatMap(({ podTemplates }) => podTemplates.map(({ pod }) => pod));
  return pods.some((pod) => edgesTo(snapshot, pod).some(({ edge }) => selecting.has(edge.relation.id)));
}

function finding({ resource }: PodSpec, { container, node, number, protocol }: DeclaredPort): Finding {
  return {
    code: 'never-selected',
    severity: 'hint',
    message: {
      en: `Container \`${container.name}\` listens on port ${number}/${protocol}, and no Service of these manifests selects its Pods.`,
      ko: `컨테이너 \`${container.name}\`이(가) 포트 ${number}/${protocol}을(를) 열지만, 이 매니페스트들에는 그 Pod를 선택하는 Service가 없습니다.`,
    },
    place: placeIn(resource, childOf(node, 'containerPort') ?? node),
    resource,
    related: [],
    fixes: [],
  };
}

const selecting: ReadonlySet<string> = new Set(['service-selects-pods', 'podmonitor-selects-pods']);
