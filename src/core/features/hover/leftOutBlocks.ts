import type { Block, Inline } from '../../explain/prose.ts';
import { nearlySelected } from '../../graph/nearMisses.ts';
import { namespacesMeet, nearby } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { Pod } from '../../kubernetes/kinds.ts';
import { requirementText, type Selector, type Verdict, verdicts } from '../../kubernetes/labelSelector.ts';
import type { Locale, Localized } from '../../localized.ts';
import { type ClusterObject, compareObjects } from '../../model/clusterObject.ts';
import { objectsWithLabel } from '../../model/objectIndex.ts';
import { inlineObject } from '../inlineObjects.ts';

/** What a selector takes. */
export interface Taken {
  readonly from: ClusterObject;
  readonly selector: Selector;
  readonly taken: readonly ClusterObject[];
  /** Whether it looks at its own namespace, or at those that something beside it chooses. */
  readonly namespaces: 'own' | 'chosen';
}

/** Pods close by that carry some of what is asked, those that miss least first; and Pods that fit in another namespace. */
export function leftOutBlocks(
  snapshot: Snapshot,
  { from, selector, taken, namespaces }: Taken,
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
    .map((pod) => {
      const missed = missedBy(selector, pod);
      // With all its labels it would be taken, were it not for its namespace.
      const fits = namespaces === 'own' ? namespacesMeet(from.namespace, pod.namespace) : missed.length > 0;
      return { pod, missed, fits };
    })
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
        ...reasons(
          missed,
          fits ? [] : namespaceInlines(pod, namespaces === 'own' ? from.namespace : undefined, locale),
          locale,
        ),
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

function reasons(missed: readonly Verdict[], namespace: readonly Inline[], locale: Locale): readonly Inline[] {
  const labels = missed.map((verdict) => differenceInlines(verdict, locale));
  const all = namespace.length === 0 ? labels : [...labels, namespace];
  return all.flatMap((reason, index) => (index === 0 ? reason : [', ', ...reason]));
}

/** `asked` is `undefined` where a selector chooses the namespaces. */
function namespaceInlines({ namespace }: ClusterObject, asked: string | undefined, locale: Locale): readonly Inline[] {
  const actual: readonly Inline[] = [words.namespace[locale], { code: namespace ?? '' }];
  return asked === undefined ? [...actual, words.notChosen[locale]] : [...actual, ' ≠ ', { code: asked }];
}

/** `tier: back` ≠ `front`. */
export function differenceInlines({ requirement, actual }: Verdict, locale: Locale): readonly Inline[] {
  if (actual === undefined) return [words.noLabel[locale], { code: requirement.key }, words.noLabelEnd[locale]];
  if (requirement.operator === 'In' && requirement.values.length === 1) {
    return [{ code: `${requirement.key}: ${actual}` }, ' ≠ ', { code: requirement.values[0] ?? '' }];
  }
  return [{ code: `${requirement.key}: ${actual}` }, ' ∉ ', { code: requirementText(requirement) }];
}

const words = {
  namespace: { en: 'namespace ', ko: '네임스페이스 ' },
  notChosen: { en: ' is not chosen', ko: ' 선택 안 됨' },
  noLabel: { en: 'no label ', ko: '' },
  noLabelEnd: { en: '', ko: ' label 없음' },
} as const satisfies Record<string, Localized>;

const shownNearMisses = 5;
