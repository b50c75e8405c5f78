import { resourcesIn, type Snapshot } from '../graph/snapshot.ts';
import { requirementText, type Verdict, verdicts } from '../kubernetes/labelSelector.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import { workloadSelector } from '../model/workloadSelector.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import { labelsFix, relabelled, selectorFix } from './fixes/selectorFixes.ts';
import { joinsAndLeaves } from './fixes/selectorsTaking.ts';
import { actualLabels } from './objects/actualLabels.ts';
import { labelText } from './objects/labelText.ts';

/**
 * A workload whose selector does not take the Pods of its own template: the API server rejects it.
 * `selector` does not match template `labels` (ValidatePodTemplateSpecForReplicaSet):
 * https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector
 */
export const selectorDoesNotMatchTemplate: DiagnosticRule = {
  code: 'selector-does-not-match-template',
  severity: 'error',
  summary: {
    en: "A workload's selector does not match the labels of its own Pod template.",
    ko: '워크로드의 selector가 자신의 Pod 템플릿 label과 맞지 않습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
  *find({ snapshot, document }) {
    for (const resource of resourcesIn(snapshot, document)) {
      const finding = findIn(snapshot, resource);
      if (finding !== undefined) yield finding;
    }
  },
};

function findIn(snapshot: Snapshot, resource: Resource): Finding | undefined {
  const template = resource.podTemplates[0];
  const written = template === undefined ? undefined : workloadSelector(resource);
  if (written === undefined || template === undefined) return undefined;
  const missed = verdicts(written.selector, template.pod.labels).filter(({ holds }) => !holds);
  const first = missed[0];
  if (first === undefined) return undefined;
  const { pod } = template;
  const others = joinsAndLeaves(snapshot, pod, relabelled(pod, missed), undefined);
  const ofLabels = labelsFix(resource, template, missed, others);
  return {
    code: 'selector-does-not-match-template',
    severity: 'error',
    message: message(resource, missed),
    place: { ...placeIn(resource, first.requirement.node), span: first.requirement.span },
    resource,
    related: [
      {
        place: placeIn(resource, template.labelsNode ?? template.metadata ?? template.node),
        message: {
          en: `The template's labels: ${labelText(template.pod.labels)}`,
          ko: `템플릿의 label: ${labelText(template.pod.labels)}`,
        },
      },
    ],
    fixes: [selectorFix(resource, written.map, missed), ofLabels].flatMap((fix) => fix ?? []),
  };
}

function message(resource: Resource, missed: readonly Verdict[]) {
  const asked = missed.map(({ requirement }) => `\`${requirementText(requirement)}\``).join(', ');
  const has = actualLabels(missed);
  return {
    en: `The selector asks for ${asked}, but the Pods of this ${resource.kind}'s own template have ${has.en}; the API server rejects it.`,
    ko: `selector는 ${asked}을(를) 요구하지만 이 ${resource.kind}의 템플릿이 만드는 Pod에는 ${has.ko}. API 서버가 거부합니다.`,
  };
}
