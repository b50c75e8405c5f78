import { type Block, type Inline, paragraph } from '../../explain/prose.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import type { Edge } from '../../graph/edge.ts';
import { nearby } from '../../graph/reach.ts';
import { edgesOf, type Snapshot } from '../../graph/snapshot.ts';
import { fieldText } from '../../kubernetes/fieldPath.ts';
import type { Locale, Localized } from '../../localized.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { objectsNamed } from '../../model/objectIndex.ts';
import { inlineObjects } from '../inlineObjects.ts';
import { takesPodsByLabels } from './selectorBlocks.ts';

/**
 * What the reference under the cursor resolves to: an object here, nothing here, perhaps something elsewhere. Empty for fields
 * that refer to nothing. On a map that holds the reference (`configMapKeyRef`, `scaleTargetRef`) it is told as well.
 */
export function referenceBlocks(snapshot: Snapshot, field: FieldAt, locale: Locale): readonly Block[] {
  const text = fieldText(field.path);
  const edges = edgesOf(snapshot, field.resource).filter(
    (edge) =>
      edge.relation.match.by !== 'selector' &&
      // Of an image or a range of addresses nothing is known but the value itself.
      !(edge.to.origin === 'external' && edge.to.name === edge.value) &&
      !takesPodsByLabels(edge) &&
      (edge.field === text || edge.field === `${text}.name`),
  );
  const first = edges[0];
  if (first === undefined) return [];
  if (first.relation.match.by === 'template') return [paragraph('→ ', ...made(first, locale))];
  return [paragraph(...answer(snapshot, edges, first, locale))];
}

function made({ relation, to }: Edge, locale: Locale): readonly Inline[] {
  const object = { code: `${to.kind} ${to.name}` };
  return locale === 'ko' ? [object, ' ', relation.verb.ko] : [relation.verb.en, ' ', object];
}

function answer(snapshot: Snapshot, edges: readonly Edge[], first: Edge, locale: Locale): readonly Inline[] {
  const { kind } = first.to;
  switch (first.to.origin) {
    case 'builtin':
      return ['→ ', { code: `${kind} ${first.value}` }, words.builtin[locale]];
    case 'missing':
      return absence(snapshot, first, locale);
    default: {
      const targets = edges.map(({ to }) => to);
      const units = targets.length > 1 ? words.several[locale] : '';
      const reasons = [...new Set(edges.flatMap(({ reason }) => (reason === undefined ? [] : [reason[locale]])))];
      return [
        '→ ',
        ...inlineObjects(snapshot, targets, shownObjects),
        units,
        ...reasons.map((reason) => ` ✗ ${reason}`),
      ];
    }
  }
}

function absence(snapshot: Snapshot, edge: Edge, locale: Locale): readonly Inline[] {
  const target: Inline = { code: `${edge.to.kind} ${edge.value}` };
  const other = inOtherNamespaces(snapshot, edge);
  const elsewhere: readonly Inline[] =
    other.length === 0
      ? []
      : [
          words.otherNamespace[locale],
          ...inlineObjects(snapshot, other, shownObjects),
          ` (${other.map(({ namespace }) => namespace).join(', ')})`,
        ];
  const meant: readonly Inline[] =
    edge.nearMisses.length === 0
      ? []
      : [words.meant[locale], ...inlineObjects(snapshot, edge.nearMisses, shownObjects), '?'];
  const verdict = edge.status === 'missing' ? words.missing[locale] : words.unknown[locale];
  return [edge.status === 'missing' ? '✗ ' : '? ', target, verdict, ...elsewhere, ...meant];
}

function inOtherNamespaces(snapshot: Snapshot, { from, to }: Edge): readonly ClusterObject[] {
  const namesakes = objectsNamed(snapshot.index, to, to.name);
  return nearby(snapshot.units, { path: from.path, namespace: undefined }, namesakes);
}

const words = {
  builtin: { en: ', which every cluster has.', ko: ' (모든 클러스터에 기본으로 있습니다)' },
  several: { en: ' (one for each of the alternatives)', ko: ' (서로 대체되는 구성마다 하나씩)' },
  missing: { en: ' is not in these manifests.', ko: '이(가) 이 매니페스트들에 없습니다.' },
  unknown: {
    en: ' is not in the files that could be read; the cluster, a chart or a generator may bring it.',
    ko: '이(가) 읽은 파일에는 없습니다. 클러스터나 차트, generator가 제공할 수 있습니다.',
  },
  otherNamespace: { en: ' In another namespace: ', ko: ' 다른 네임스페이스에 있음: ' },
  meant: { en: ' Is this meant: ', ko: ' 혹시 이것입니까: ' },
} as const satisfies Record<string, Localized>;

const shownObjects = 4;
