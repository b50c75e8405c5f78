import type { Edge } from '../graph/edge.ts';
import { edgesOf, placeOf, resourcesIn, type Snapshot, writerOf } from '../graph/snapshot.ts';
import { nodeAtField } from '../kubernetes/fieldPath.ts';
import { Pod, PodDisruptionBudget, sameKind } from '../kubernetes/kinds.ts';
import {
  readLabelSelector,
  readSelectorMap,
  requirementText,
  type Selector,
  type Verdict,
  verdicts,
} from '../kubernetes/labelSelector.ts';
import type { Localized } from '../localized.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { placeIn } from '../model/placeIn.ts';
import { templateOf } from '../model/podTemplates.ts';
import type { Resource } from '../model/resource.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, entryOf, isAbsent, spanOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix, RelatedPlace, Severity } from './finding.ts';
import { distinctFixes } from './fixes/distinctFixes.ts';
import { labelsFix, relabelled, selectorFix } from './fixes/selectorFixes.ts';
import { joinsAndLeaves, type SelectorField } from './fixes/selectorsTaking.ts';
import { actualLabels } from './objects/actualLabels.ts';

/** A selector that takes nothing of what is here. */
export const selectorSelectsNothing: DiagnosticRule = {
  code: 'selector-selects-nothing',
  severity: 'warning',
  summary: { en: 'A selector takes nothing.', ko: 'selector에 맞는 오브젝트가 없습니다.' },
  documentation: 'https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service',
  *find({ snapshot, document }) {
    for (const resource of resourcesIn(snapshot, document)) {
      if (sameKind(resource, PodDisruptionBudget)) yield* withoutSelector(resource);
      for (const edge of edgesOf(snapshot, resource)) {
        const { by } = edge.relation.match;
        if ((by !== 'selector' && by !== 'labelSelector') || edge.to.origin !== 'missing') continue;
        const near = edge.nearMisses.length > 0;
        if (near) yield contradicted(snapshot, resource, edge, edge.status === 'unknown' ? 'information' : 'warning');
        else if (edge.status === 'missing') yield nothing(resource, edge);
      }
    }
  },
};

/** An empty selector takes all Pods of the namespace, but none takes none. */
function withoutSelector(budget: Resource): readonly Finding[] {
  const spec = entryOf(budget.node, 'spec');
  if (spec === undefined || !isAbsent(childOf(spec.value, 'selector'))) return [];
  return [
    {
      code: 'selector-selects-nothing',
      severity: 'warning',
      message: {
        en: 'Without `selector` this PodDisruptionBudget guards no Pod; `selector: {}` guards all of its namespace.',
        ko: '`selector`가 없으면 이 PodDisruptionBudget은 어떤 Pod도 보호하지 않습니다. `selector: {}`는 네임스페이스의 모든 Pod를 보호합니다.',
      },
      place: { ...placeIn(budget, spec.value), span: spanOf(spec.key) },
      resource: budget,
      related: [],
      fixes: [],
    },
  ];
}

function nothing(resource: Resource, edge: Edge): Finding {
  return {
    code: 'selector-selects-nothing',
    severity: 'information',
    message: {
      en: `No ${edge.to.kind} of these manifests carries \`${edge.value}\`.`,
      ko: `이 매니페스트들에는 \`${edge.value}\` label을 가진 ${kindIsKo(edge.to)} 없습니다.`,
    },
    place: edge.place,
    resource,
    related: [],
    fixes: [],
  };
}

function contradicted(snapshot: Snapshot, resource: Resource, edge: Edge, severity: Severity): Finding {
  const node = nodeAtField(resource.node, edge.field);
  const isMap = edge.relation.match.by === 'selector';
  const pairs = isMap ? node : childOf(node, 'matchLabels');
  const selector = (isMap ? readSelectorMap(node) : readLabelSelector(node)) ?? {
    requirements: [],
    span: edge.place.span,
  };
  const near = edge.nearMisses.slice(0, shownNearMisses);
  const first = near[0];
  const missed = first === undefined ? undefined : missedBy(selector, first)[0]?.requirement;
  return {
    code: 'selector-selects-nothing',
    severity,
    message: message(snapshot, edge, selector, first),
    place: missed === undefined ? edge.place : { ...placeIn(resource, missed.node), span: missed.span },
    resource,
    related: near.flatMap((pod) => relatedTo(snapshot, selector, pod)),
    fixes: distinctFixes(
      near.flatMap((pod) => fixesFor(snapshot, { resource, field: edge.field }, pairs, selector, pod)),
    ),
  };
}

function message(snapshot: Snapshot, edge: Edge, selector: Selector, pod: ClusterObject | undefined): Localized {
  const { kind } = edge.to;
  if (pod === undefined) {
    return {
      en: `No ${kind} carries \`${edge.value}\`.`,
      ko: `\`${edge.value}\` label을 가진 ${kindIsKo(edge.to)} 없습니다.`,
    };
  }
  const missed = missedBy(selector, pod);
  const asked = missed.map(({ requirement }) => `\`${requirementText(requirement)}\``).join(', ');
  const has = labelsText(snapshot, pod, missed);
  return {
    en: `This selector takes no ${kind}: it asks for ${asked}, and ${has.en}.`,
    ko: `이 selector에 맞는 ${kindIsKo(edge.to)} 없습니다. ${asked}을(를) 요구하지만 ${has.ko}.`,
  };
}

function relatedTo(snapshot: Snapshot, selector: Selector, pod: ClusterObject): readonly RelatedPlace[] {
  const writer = writerOf(snapshot, pod);
  const labels = templateOf(writer?.podTemplates ?? [], pod)?.labelsNode;
  const place = writer !== undefined && labels !== undefined ? placeIn(writer, labels) : placeOf(snapshot, pod);
  const has = labelsText(snapshot, pod, missedBy(selector, pod));
  const message = { en: `${has.en[0]?.toUpperCase()}${has.en.slice(1)}.`, ko: `${has.ko}.` };
  return place === undefined ? [] : [{ place, message }];
}

/** Either side: the selector, or the labels. */
function fixesFor(
  snapshot: Snapshot,
  { resource, field }: SelectorField,
  pairs: YamlNode | undefined,
  selector: Selector,
  pod: ClusterObject,
): readonly Fix[] {
  const missed = missedBy(selector, pod);
  const writer = writerOf(snapshot, pod);
  const ofSelector = selectorFix(resource, pairs?.type === 'map' ? pairs : undefined, missed);
  const template = templateOf(writer?.podTemplates ?? [], pod);
  const ofLabels =
    writer === undefined || template === undefined
      ? undefined
      : labelsFix(
          writer,
          template,
          missed,
          joinsAndLeaves(snapshot, pod, relabelled(pod, missed), { resource, field }),
        );
  return [ofSelector, ofLabels].flatMap((fix) => fix ?? []);
}

function missedBy(selector: Selector, pod: ClusterObject) {
  return verdicts(selector, pod.labels).filter(({ holds }) => !holds);
}

/** `the Pods of Deployment web have …`: a Pod that a controller makes is named by the workload that is written. */
function labelsText(snapshot: Snapshot, object: ClusterObject, missed: readonly Verdict[]): Localized {
  const actual = actualLabels(missed);
  const writer = writerOf(snapshot, object);
  const owner = writer === undefined ? `${object.kind} \`${object.name}\`` : `${writer.kind} \`${writer.name}\``;
  if (!sameKind(object, Pod)) return { en: `${owner} has ${actual.en}`, ko: `${owner}에는 ${actual.ko}` };
  return { en: `the Pods of ${owner} have ${actual.en}`, ko: `${owner}의 Pod에는 ${actual.ko}` };
}

/** The kind as the subject of a Korean sentence. */
function kindIsKo({ kind }: ClusterObject): string {
  return kind === 'Pod' ? 'Pod가' : `${kind}이(가)`;
}

const shownNearMisses = 3;
