import { type Block, inlines, paragraph } from '../../explain/prose.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { fieldText } from '../../kubernetes/fieldPath.ts';
import { StatefulSet, sameKind } from '../../kubernetes/kinds.ts';
import type { Locale, Localized } from '../../localized.ts';
import { hasName } from '../../model/clusterObject.ts';
import type { Resource } from '../../model/resource.ts';
import { descend, textOf } from '../../yaml/nodes.ts';
import { replicasOf } from '../replicasOf.ts';

/**
 * On the numbers of a StatefulSet: which Pods there are, by their names, and which of them an update leaves alone. Empty elsewhere, and
 * where the manifests do not tell how many there are.
 * https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#ordinal-index
 */
export function ordinalBlocks(snapshot: Snapshot, { resource, path }: FieldAt, locale: Locale): readonly Block[] {
  if (!sameKind(resource, StatefulSet) || !hasName(resource) || !/^[a-z0-9.-]+$/.test(resource.name)) return [];
  const first = numberAt(resource, 'ordinals', 'start');
  const counts = replicasOf(snapshot, resource)?.counts ?? [];
  if (first === undefined) return [];
  const policy = textOf(descend(resource.node, 'spec', 'podManagementPolicy')) ?? 'OrderedReady';
  const pods = counts
    .map((count): Pods => ({ set: resource.name, first, count, policy }))
    .filter(({ count }) => count > 0);
  switch (fieldText(path)) {
    case 'spec.replicas':
    case 'spec.ordinals':
    case 'spec.ordinals.start':
      return pods.map((each) => paragraph(...inlines(words.made(each)[locale])));
    case 'spec.updateStrategy.rollingUpdate.partition': {
      const partition = numberAt(resource, 'updateStrategy', 'rollingUpdate', 'partition');
      if (partition === undefined) return [];
      return pods.map((each) => paragraph(...inlines(words.updated(each, partition)[locale])));
    }
    default:
      return [];
  }
}

interface Pods {
  /** The name of the StatefulSet, which its Pods begin with. */
  readonly set: string;
  readonly first: number;
  /** At least 1. */
  readonly count: number;
  /** `podManagementPolicy`. */
  readonly policy: string;
}

/** 0 where nothing is written; `undefined` for what the API server would reject. */
function numberAt(resource: Resource, ...keys: readonly string[]): number | undefined {
  const text = textOf(descend(resource.node, 'spec', ...keys)) ?? '0';
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** `db-0`, or `db-0` … `db-4`. */
function namesText(set: string, from: number, count: number): string {
  const [start, end] = [`\`${set}-${from}\``, `\`${set}-${from + count - 1}\``];
  if (count === 1) return start;
  return count === 2 ? `${start}, ${end}` : `${start} … ${end}`;
}

const words = {
  made: ({ set, first, count, policy }: Pods): Localized => {
    const names = namesText(set, first, count);
    if (count === 1) return { en: `The Pod ${names}.`, ko: `Pod ${names} 하나입니다.` };
    return policy === 'Parallel'
      ? { en: `The Pods ${names}, made and removed all at once.`, ko: `Pod ${names}: 한꺼번에 만들고 지웁니다.` }
      : {
          en: `The Pods ${names}, made one after the other; the last one is removed first.`,
          ko: `Pod ${names}: 하나씩 차례로 만들고, 지울 때는 마지막부터 지웁니다.`,
        };
  },
  updated: ({ set, first, count }: Pods, partition: number): Localized => {
    const kept = Math.min(count, Math.max(0, partition - first));
    if (kept === 0) return { en: 'An update replaces all Pods.', ko: '업데이트하면 모든 Pod가 교체됩니다.' };
    const old = namesText(set, first, kept);
    const stay = kept === 1 ? 'stays as it is' : 'stay as they are';
    if (kept === count) {
      return {
        en: `An update replaces none: ${old} ${stay}.`,
        ko: `업데이트해도 교체되는 Pod가 없습니다(${old} 그대로 유지).`,
      };
    }
    const replaced = namesText(set, first + kept, count - kept);
    return {
      en: `An update replaces ${replaced}; ${old} ${stay}.`,
      ko: `업데이트하면 ${replaced}만 교체되고, ${old}은(는) 그대로입니다.`,
    };
  },
};
