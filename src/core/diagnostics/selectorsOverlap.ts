import { nearby } from '../graph/reach.ts';
import { namePlace, type Snapshot, writerOf } from '../graph/snapshot.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import { Pod } from '../kubernetes/kinds.ts';
import { matches, type Selector, selectorText } from '../kubernetes/labelSelector.ts';
import { objectsMatching } from '../model/objectIndex.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import { unitOf } from '../model/units.ts';
import { workloadSelector } from '../model/workloadSelector.ts';
import { childOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Severity } from './finding.ts';

/**
 * Two workloads of one namespace whose selectors take each other's Pods. Controllers keep to the Pods they own, yet nothing keeps them from
 * conflicts, as the documentation says, and an autoscaler counts by the selector alone. The overlap is sure of one file and of one
 * kustomization; of two files that only stand beside each other one may be meant to be applied instead of the other.
 */
export const selectorsOverlap: DiagnosticRule = {
  code: 'selectors-overlap',
  severity: 'warning',
  summary: {
    en: "Two workloads select each other's Pods.",
    ko: '두 워크로드의 selector가 서로의 Pod를 선택합니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
  *findInResource(snapshot, resource) {
    const selector = readableSelector(resource);
    if (selector === undefined) return;
    const all = overlapping(snapshot, resource, selector);
    const sure = all.filter((other) => isAppliedWith(snapshot, resource, other));
    if (all.length === 0) return;
    yield sure.length > 0
      ? finding(resource, selector, sure, 'warning')
      : finding(resource, selector, all, 'information');
  },
};

/** One that takes the Pods of its own template, as it has to; `undefined` where a part of it is filled in later. */
function readableSelector(resource: Resource): Selector | undefined {
  const pod = resource.podTemplates[0]?.pod;
  const selector = pod === undefined ? undefined : workloadSelector(resource)?.selector;
  if (selector === undefined || pod === undefined || selector.requirements.length === 0) return undefined;
  if (selector.requirements.some(({ values }) => values.some(isPlaceholder))) return undefined;
  return matches(selector, pod.labels) ? selector : undefined;
}

function overlapping(snapshot: Snapshot, resource: Resource, selector: Selector): readonly Resource[] {
  const { index, units } = snapshot;
  const own = resource.podTemplates[0]?.pod;
  const [self] = resource.objects;
  if (own === undefined) return [];
  const unit = unitOf(units, self.path).id;
  const pods = objectsMatching(index, Pod, selector).filter(
    (pod) =>
      pod !== own &&
      (unitOf(units, pod.path).id === unit || (pod.namespace !== undefined && pod.namespace === self.namespace)),
  );
  return nearby(units, self, pods).flatMap((pod) => {
    const other = writerOf(snapshot, pod);
    if (other === undefined || isSame(other, resource)) return [];
    const theirs = readableSelector(other);
    return theirs !== undefined && matches(theirs, own.labels) ? [other] : [];
  });
}

function isAppliedWith({ units }: Snapshot, resource: Resource, other: Resource): boolean {
  const unit = unitOf(units, resource.objects[0].path);
  const isOneFile = resource.document.path === other.document.path;
  return isOneFile || (unit.kind === 'kustomization' && unitOf(units, other.objects[0].path).id === unit.id);
}

/** The same object once more is no other workload. */
function isSame(a: Resource, b: Resource): boolean {
  return a.kind === b.kind && a.name === b.name;
}

function finding(resource: Resource, selector: Selector, others: readonly Resource[], severity: Severity): Finding {
  const text = (other: Resource) => `${other.kind} \`${other.name}\``;
  const shown = [...new Map(others.map((other) => [text(other), other])).values()].slice(0, shownWorkloads);
  const names = shown.map(text).join(', ');
  return {
    code: 'selectors-overlap',
    severity,
    message: {
      en: `\`${selectorText(selector)}\` also takes the Pods of ${names}, whose selector takes the Pods of this ${resource.kind}: the two may conflict, and what looks Pods up by the selector, as autoscalers do, finds those of both.`,
      ko: `\`${selectorText(selector)}\`은(는) ${names}의 Pod도 선택하고, 그 selector도 이 ${resource.kind}의 Pod를 선택합니다. 두 워크로드가 충돌할 수 있고, 오토스케일러처럼 selector로 Pod를 찾는 쪽은 양쪽의 Pod를 모두 찾게 됩니다.`,
    },
    place: placeIn(resource, childOf(childOf(resource.node, 'spec'), 'selector') ?? resource.node),
    resource,
    related: shown.map((other) => ({
      place: namePlace(other),
      message: { en: `${text(other)} is here.`, ko: `${text(other)}은(는) 여기에 있습니다.` },
    })),
    fixes: [],
  };
}

const shownWorkloads = 3;
