import { type Block, type Inline, paragraph } from '../explain/prose.ts';
import type { FieldAt } from '../graph/documentAt.ts';
import type { Edge } from '../graph/edge.ts';
import { nearlySelected } from '../graph/nearMisses.ts';
import { namespacesMeet, nearby, nearest } from '../graph/reach.ts';
import { edgesOf, type Snapshot } from '../graph/snapshot.ts';
import { fieldText, nodeAtField } from '../kubernetes/fieldPath.ts';
import { Pod, ReplicationController, Service, sameKind } from '../kubernetes/kinds.ts';
import {
  readLabelSelector,
  readSelectorMap,
  requirementText,
  type Selector,
  selectorText,
  type Verdict,
  verdicts,
} from '../kubernetes/labelSelector.ts';
import type { Locale, Localized } from '../localized.ts';
import { type ClusterObject, compareObjects } from '../model/clusterObject.ts';
import { objectsMatching, objectsWithLabel } from '../model/objectIndex.ts';
import type { Resource } from '../model/resource.ts';
import { childOf } from '../yaml/nodes.ts';
import { inlineObject, inlineObjects } from './inlineObjects.ts';

/**
 * What a selector takes among these manifests, and label by label why it leaves the near misses out.
 * Empty outside selectors. A Service takes Pods by the Pods' labels, in its own namespace
 * (https://kubernetes.io/docs/concepts/services-networking/service/), and so does every LabelSelector that looks at its own only.
 */
export function selectorBlocks(snapshot: Snapshot, field: FieldAt, locale: Locale): readonly Block[] {
  const { resource } = field;
  const written = fieldText(field.path);
  const spec = childOf(resource.node, 'spec');
  if (isIn(written, 'spec.selector') && sameKind(resource, Service)) {
    const selector = readSelectorMap(childOf(spec, 'selector'));
    if (selector === undefined) return [];
    if (selector.requirements.length === 0) return [paragraph(words.empty[locale])];
    const from = resource.objects[0];
    const taken = nearest(snapshot.units, from, objectsMatching(snapshot.index, Pod, selector));
    return takenBlocks(snapshot, { from, selector, taken }, locale);
  }
  if (isIn(written, 'spec.selector') && resource.podTemplates.length > 0) {
    const node = childOf(spec, 'selector');
    const selector = sameKind(resource, ReplicationController) ? readSelectorMap(node) : readLabelSelector(node);
    return selector === undefined ? [] : ownTemplateBlocks(resource, selector, locale);
  }
  return labelSelectorBlocks(snapshot, resource, written, locale);
}

/** True for an edge of a LabelSelector that takes Pods of its own namespace; what it takes is told here, and not as a reference. */
export function takesPodsByLabels({ relation: { match } }: Edge): boolean {
  return match.by === 'labelSelector' && match.namespaces === 'own' && sameKind(match.to, Pod);
}

/** A PodDisruptionBudget, a NetworkPolicy, a constraint of the scheduler. */
function labelSelectorBlocks(
  snapshot: Snapshot,
  resource: Resource,
  written: string,
  locale: Locale,
): readonly Block[] {
  const edges = edgesOf(snapshot, resource).filter((edge) => takesPodsByLabels(edge) && isIn(written, edge.field));
  const [first] = edges;
  const selector = first && readLabelSelector(nodeAtField(resource.node, first.field));
  if (first === undefined || selector === undefined) return [];
  const taken = edges.filter(({ status }) => status === 'found').map(({ to }) => to);
  return takenBlocks(snapshot, { from: first.from, selector, taken }, locale);
}

function isIn(written: string, field: string): boolean {
  return written === field || written.startsWith(`${field}.`) || written.startsWith(`${field}[`);
}

interface Taken {
  readonly from: ClusterObject;
  readonly selector: Selector;
  readonly taken: readonly ClusterObject[];
}

function takenBlocks(snapshot: Snapshot, { from, selector, taken }: Taken, locale: Locale): readonly Block[] {
  return [
    taken.length === 0
      ? paragraph(words.nothing[locale], { code: selectorText(selector) })
      : paragraph(words.takes[locale], ...inlineObjects(snapshot, taken, shownObjects)),
    ...leftOut(snapshot, from, selector, taken, locale),
  ];
}

/** A workload's selector must take its own template's Pods; it is told label by label. */
function ownTemplateBlocks(resource: Resource, selector: Selector, locale: Locale): readonly Block[] {
  const labels = resource.podTemplates[0]?.pod.labels ?? new Map();
  const all = verdicts(selector, labels);
  if (all.every(({ holds }) => holds)) return [paragraph('✓ ', words.ownFits[locale])];
  return [paragraph('✗ ', words.ownFails[locale]), { list: all.map((verdict) => verdictInlines(verdict, locale)) }];
}

/** Pods close by that carry some of what is asked, those that miss least first; and Pods that fit in another namespace. */
function leftOut(
  snapshot: Snapshot,
  from: ClusterObject,
  selector: Selector,
  taken: readonly ClusterObject[],
  locale: Locale,
): readonly Block[] {
  const unwritten = { path: from.path, namespace: undefined };
  const related = new Set(selector.requirements.flatMap(({ key }) => objectsWithLabel(snapshot.index, Pod, key)));
  const candidates = nearby(
    snapshot.units,
    unwritten,
    [...related].filter((pod) => !taken.includes(pod)),
  );
  const meant = new Set(nearlySelected(snapshot.index, snapshot.units, from, Pod, selector));
  const judged = candidates
    .map((pod) => ({ pod, missed: missedBy(selector, pod), fits: namespacesMeet(from.namespace, pod.namespace) }))
    .filter(
      ({ pod, missed, fits }) =>
        (missed.length > 0 && missed.length < selector.requirements.length) ||
        (missed.length === 0 && !fits) ||
        (taken.length === 0 && meant.has(pod)),
    )
    .sort((a, b) => distance(a) - distance(b) || compareObjects(a.pod, b.pod))
    .slice(0, shownNearMisses);
  if (judged.length === 0) return [];
  return [
    {
      list: judged.map(({ pod, missed, fits }) => [
        '✗ ',
        inlineObject(snapshot, pod),
        ': ',
        ...reasons(missed, fits ? undefined : { asked: from.namespace ?? '', actual: pod.namespace ?? '' }, locale),
      ]),
    },
  ];
}

/** How many things would have to change for the Pod to be taken. */
function distance({ missed, fits }: { readonly missed: readonly Verdict[]; readonly fits: boolean }): number {
  return missed.length + (fits ? 0 : 1);
}

function missedBy(selector: Selector, pod: ClusterObject): readonly Verdict[] {
  return verdicts(selector, pod.labels).filter(({ holds }) => !holds);
}

function reasons(
  missed: readonly Verdict[],
  namespaces: { readonly asked: string; readonly actual: string } | undefined,
  locale: Locale,
): readonly Inline[] {
  const labels = missed.map((verdict) => differenceInlines(verdict, locale));
  const all =
    namespaces === undefined
      ? labels
      : [...labels, [words.namespace[locale], { code: namespaces.actual }, ' ≠ ', { code: namespaces.asked }]];
  return all.flatMap((reason, index) => (index === 0 ? reason : [', ', ...reason]));
}

function verdictInlines(verdict: Verdict, locale: Locale): readonly Inline[] {
  const { requirement, holds } = verdict;
  return holds ? ['✓ ', { code: requirementText(requirement) }] : ['✗ ', ...differenceInlines(verdict, locale)];
}

/** `tier: back` ≠ `front`. */
function differenceInlines({ requirement, actual }: Verdict, locale: Locale): readonly Inline[] {
  if (actual === undefined) return [words.noLabel[locale], { code: requirement.key }, words.noLabelEnd[locale]];
  if (requirement.operator === 'In' && requirement.values.length === 1) {
    return [{ code: `${requirement.key}: ${actual}` }, ' ≠ ', { code: requirement.values[0] ?? '' }];
  }
  return [{ code: `${requirement.key}: ${actual}` }, ' ∉ ', { code: requirementText(requirement) }];
}

const words = {
  takes: { en: 'Takes the Pods of ', ko: '다음이 만드는 Pod를 선택합니다: ' },
  nothing: { en: 'Takes no Pod of these manifests: ', ko: '이 매니페스트들에는 맞는 Pod가 없습니다: ' },
  empty: {
    en: 'An empty selector takes no Pods: the Service has no endpoints of its own.',
    ko: '빈 selector는 어떤 Pod도 선택하지 않으므로 이 Service에는 자동으로 만들어지는 endpoint가 없습니다.',
  },
  ownFits: {
    en: "Takes the Pods of this workload's own template.",
    ko: '이 워크로드의 template이 만드는 Pod를 선택합니다.',
  },
  ownFails: {
    en: "Does not take the Pods of this workload's own template; the API server rejects it.",
    ko: '이 워크로드의 template이 만드는 Pod를 선택하지 못합니다. API 서버가 거부합니다.',
  },
  namespace: { en: 'namespace ', ko: '네임스페이스 ' },
  noLabel: { en: 'no label ', ko: '' },
  noLabelEnd: { en: '', ko: ' label 없음' },
} as const satisfies Record<string, Localized>;

const shownObjects = 8;
const shownNearMisses = 5;
