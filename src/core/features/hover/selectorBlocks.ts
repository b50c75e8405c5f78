import { type Block, type Inline, paragraph } from '../../explain/prose.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import type { Edge } from '../../graph/edge.ts';
import { nearest } from '../../graph/reach.ts';
import { edgesOf, type Snapshot } from '../../graph/snapshot.ts';
import { fieldText, nodeAtField } from '../../kubernetes/fieldPath.ts';
import { Pod, ReplicationController, Service, sameKind } from '../../kubernetes/kinds.ts';
import {
  readLabelSelector,
  readSelectorMap,
  requirementText,
  type Selector,
  selectorText,
  type Verdict,
  verdicts,
} from '../../kubernetes/labelSelector.ts';
import type { Locale, Localized } from '../../localized.ts';
import { objectsMatching } from '../../model/objectIndex.ts';
import type { Resource } from '../../model/resource.ts';
import { childOf } from '../../yaml/nodes.ts';
import { inlineObjects } from '../inlineObjects.ts';
import { differenceInlines, leftOutBlocks, type Taken } from './leftOutBlocks.ts';

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
    return takenBlocks(snapshot, { from, selector, taken, namespaces: 'own' }, locale);
  }
  if (isIn(written, 'spec.selector') && resource.podTemplates.length > 0) {
    const node = childOf(spec, 'selector');
    const selector = sameKind(resource, ReplicationController) ? readSelectorMap(node) : readLabelSelector(node);
    return selector === undefined ? [] : ownTemplateBlocks(resource, selector, locale);
  }
  return labelSelectorBlocks(snapshot, resource, written, locale);
}

/** True for an edge of a LabelSelector that takes Pods; what it takes is told here, and not as a reference. */
export function takesPodsByLabels({ relation: { match }, field }: Edge): boolean {
  const reads = match.by === 'labelSelector' || (match.by === 'rule' && match.rule === 'policyPeer');
  return reads && sameKind(match.to, Pod) && !field.endsWith('.namespaceSelector');
}

/** A PodDisruptionBudget, a NetworkPolicy and its peers, a constraint of the scheduler. */
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
  const { match } = first.relation;
  const isOwn = match.by === 'labelSelector' ? match.namespaces === 'own' : !hasNamespaceSelector(resource, first);
  return takenBlocks(snapshot, { from: first.from, selector, taken, namespaces: isOwn ? 'own' : 'chosen' }, locale);
}

/** Beside the `podSelector` of a peer. */
function hasNamespaceSelector(resource: Resource, { field }: Edge): boolean {
  return nodeAtField(resource.node, field.replace(/podSelector$/, 'namespaceSelector')) !== undefined;
}

function isIn(written: string, field: string): boolean {
  return written === field || written.startsWith(`${field}.`) || written.startsWith(`${field}[`);
}

function takenBlocks(snapshot: Snapshot, all: Taken, locale: Locale): readonly Block[] {
  const { selector, taken } = all;
  return [
    taken.length === 0
      ? paragraph(words.nothing[locale], { code: selectorText(selector) })
      : paragraph(words.takes[locale], ...inlineObjects(snapshot, taken, shownObjects)),
    ...leftOutBlocks(snapshot, all, locale),
  ];
}

/** A workload's selector must take its own template's Pods; it is told label by label. */
function ownTemplateBlocks(resource: Resource, selector: Selector, locale: Locale): readonly Block[] {
  const labels = resource.podTemplates[0]?.pod.labels ?? new Map();
  const all = verdicts(selector, labels);
  if (all.every(({ holds }) => holds)) return [paragraph('✓ ', words.ownFits[locale])];
  return [paragraph('✗ ', words.ownFails[locale]), { list: all.map((verdict) => verdictInlines(verdict, locale)) }];
}

function verdictInlines(verdict: Verdict, locale: Locale): readonly Inline[] {
  const { requirement, holds } = verdict;
  return holds ? ['✓ ', { code: requirementText(requirement) }] : ['✗ ', ...differenceInlines(verdict, locale)];
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
    ko: '이 워크로드의 템플릿이 만드는 Pod를 선택합니다.',
  },
  ownFails: {
    en: "Does not take the Pods of this workload's own template; the API server rejects it.",
    ko: '이 워크로드의 템플릿이 만드는 Pod를 선택하지 못합니다. API 서버가 거부합니다.',
  },
} as const satisfies Record<string, Localized>;

const shownObjects = 8;
