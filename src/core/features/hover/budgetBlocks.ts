import { isFoundNearby } from '../../diagnostics/references/edgesByField.ts';
import { type Block, inlines, paragraph } from '../../explain/prose.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import { edgesOf, type Snapshot, writerOf } from '../../graph/snapshot.ts';
import { type DisruptionAllowance, disruptionAllowance } from '../../kubernetes/disruptionBudget.ts';
import { fieldText } from '../../kubernetes/fieldPath.ts';
import { isPercent } from '../../kubernetes/intOrPercent.ts';
import { PodDisruptionBudget, sameKind } from '../../kubernetes/kinds.ts';
import type { Locale, Localized } from '../../localized.ts';
import type { Resource } from '../../model/resource.ts';
import { descend, textOf } from '../../yaml/nodes.ts';
import { replicasOf } from '../replicasOf.ts';

/**
 * On the numbers of a PodDisruptionBudget: how many of the Pods that it guards here may be evicted at a time. Empty elsewhere, and where
 * the manifests do not tell how many Pods there are.
 */
export function budgetBlocks(snapshot: Snapshot, { resource, path }: FieldAt, locale: Locale): readonly Block[] {
  if (!sameKind(resource, PodDisruptionBudget) || !budgetFields.has(fieldText(path))) return [];
  const pods = guardedPods(snapshot, resource);
  const minAvailable = textOf(descend(resource.node, 'spec', 'minAvailable'));
  const maxUnavailable = textOf(descend(resource.node, 'spec', 'maxUnavailable'));
  const written = minAvailable ?? maxUnavailable;
  const blocks = pods.flatMap((count) => {
    const allowance = disruptionAllowance(count, { minAvailable, maxUnavailable });
    if (allowance === undefined) return [];
    return [paragraph(...inlines(words.allowance(count, allowance, written)[locale]))];
  });
  return blocks;
}

const budgetFields: ReadonlySet<string> = new Set(['spec', 'spec.minAvailable', 'spec.maxUnavailable']);

/** How many Pods there are, or the fewest and the most; empty where that is not known of every workload. */
function guardedPods(snapshot: Snapshot, budget: Resource): readonly number[] {
  const edges = edgesOf(snapshot, budget).filter(({ relation }) => relation.id === 'poddisruptionbudget-guards-pods');
  const counts = edges.map((edge) => {
    const workload = isFoundNearby(snapshot, edge) ? writerOf(snapshot, edge.to) : undefined;
    return workload && replicasOf(snapshot, workload)?.counts;
  });
  let [fewest, most] = [0, 0];
  for (const each of counts) {
    if (each === undefined) return [];
    fewest += each[0];
    most += each[1] ?? each[0];
  }
  if (most === 0) return [];
  return fewest === most ? [most] : [fewest, most];
}

const words = {
  allowance: (pods: number, { kept, evictable }: DisruptionAllowance, written: string | undefined): Localized => {
    const rounded =
      written !== undefined && isPercent(written)
        ? { en: ` (\`${written}\`, rounded up)`, ko: `(\`${written}\`를 올림)` }
        : { en: '', ko: '' };
    const stuck =
      evictable === 0
        ? {
            en: ' Draining a node waits for ever at such a Pod.',
            ko: ' 노드를 drain하면 이 Pod에서 끝없이 기다리게 됩니다.',
          }
        : { en: '', ko: '' };
    return {
      en: `Of the ${pods} ${pods === 1 ? 'Pod' : 'Pods'} here ${evictable === 0 ? 'none' : evictable} may be evicted at a time while all are ready${rounded.en}; ${kept} must stay ready.${stuck.en}`,
      ko: `여기의 Pod ${pods}개가 모두 준비된 상태라면 한 번에 ${evictable}개까지 축출할 수 있습니다${rounded.ko}. ${kept}개는 준비된 채로 남아야 합니다.${stuck.ko}`,
    };
  },
};
