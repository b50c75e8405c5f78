import { type Block, type Inline, inlines, paragraph } from '../../explain/prose.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { fieldText } from '../../kubernetes/fieldPath.ts';
import { countOf, isPercent } from '../../kubernetes/intOrPercent.ts';
import { Deployment, sameKind } from '../../kubernetes/kinds.ts';
import { defaultStep, type RolloutBounds, rolloutBounds } from '../../kubernetes/rolloutBounds.ts';
import type { Locale, Localized } from '../../localized.ts';
import type { Resource } from '../../model/resource.ts';
import { descend, textOf } from '../../yaml/nodes.ts';
import { inlineObject } from '../inlineObjects.ts';
import { type Replicas, replicasOf } from '../replicasOf.ts';

/**
 * On `replicas` and `strategy` of a Deployment: how many Pods there are at most and how many are ready at least during an update, and
 * which autoscaler sets the number. Empty elsewhere, and for settings that the API server would reject.
 */
export function rolloutBlocks(snapshot: Snapshot, { resource, path }: FieldAt, locale: Locale): readonly Block[] {
  const field = fieldText(path);
  const isReplicas = field === 'spec.replicas';
  if (!isReplicas && !(sameKind(resource, Deployment) && field.startsWith('spec.strategy'))) return [];
  const replicas = replicasOf(snapshot, resource);
  if (replicas === undefined) return [];
  return [
    ...(isReplicas ? autoscalerBlocks(snapshot, resource, replicas, locale) : []),
    ...(sameKind(resource, Deployment) ? updateBlocks(resource, replicas, String(path.at(-1)), locale) : []),
  ];
}

function autoscalerBlocks(
  snapshot: Snapshot,
  resource: Resource,
  { counts, autoscaler }: Replicas,
  locale: Locale,
): readonly Block[] {
  if (autoscaler === undefined) return [];
  const written = textOf(descend(resource.node, 'spec', 'replicas')) ?? '1';
  const { before, after } = words.autoscaled(counts, written);
  return [paragraph(before[locale], inlineObject(snapshot, autoscaler.objects[0]), ...inlines(after[locale]))];
}

function updateBlocks(resource: Resource, { counts }: Replicas, key: string, locale: Locale): readonly Block[] {
  const strategy = descend(resource.node, 'spec', 'strategy');
  const type = textOf(descend(strategy, 'type')) ?? 'RollingUpdate';
  if (type === 'Recreate') return [paragraph(words.recreate[locale])];
  if (type !== 'RollingUpdate') return [];
  const surge = textOf(descend(strategy, 'rollingUpdate', 'maxSurge')) ?? defaultStep;
  const unavailable = textOf(descend(strategy, 'rollingUpdate', 'maxUnavailable')) ?? defaultStep;
  const blocks: Block[] = [];
  for (const replicas of counts) {
    const bounds = rolloutBounds(replicas, surge, unavailable);
    if (bounds === undefined || replicas === 0) return [];
    const read = key === 'maxSurge' ? share(surge, replicas, 'up') : share(unavailable, replicas, 'down');
    const pieces: readonly Inline[] = [
      ...(read !== undefined && (key === 'maxSurge' || key === 'maxUnavailable') ? inlines(read[locale]) : []),
      words.bounds(replicas, bounds)[locale],
    ];
    blocks.push(paragraph(...pieces));
  }
  return blocks;
}

/** `25%` of 4 replicas, rounded up: 1 Pod. */
function share(text: string, replicas: number, rounded: 'up' | 'down'): Localized | undefined {
  const count = countOf(text, replicas, rounded);
  return count === undefined || !isPercent(text) ? undefined : words.share(text, replicas, rounded, count);
}

const words = {
  autoscaled: (counts: Replicas['counts'], written: string) => {
    const [fewest, most = fewest] = counts;
    return {
      before: { en: 'Set by ', ko: '' },
      after: {
        en: `, from ${fewest} to ${most}: every apply of this manifest puts it back to ${written} for a while.`,
        ko: `이(가) ${fewest}개에서 ${most}개 사이로 조정합니다. 이 매니페스트를 적용할 때마다 잠시 ${written}(으)로 되돌아갑니다.`,
      },
    };
  },
  share: (text: string, replicas: number, rounded: 'up' | 'down', count: number): Localized => ({
    en: `\`${text}\` of ${replicas} replicas, rounded ${rounded}: ${pods(count)}. `,
    ko: `replica ${replicas}개의 \`${text}\`를 ${rounded === 'up' ? '올림' : '내림'}하면 ${count}개입니다. `,
  }),
  bounds: (replicas: number, { most, fewestReady }: RolloutBounds): Localized => ({
    en: `An update of ${replicas} replicas has at most ${pods(most)} at once, and keeps at least ${fewestReady} ready.`,
    ko: `replica ${replicas}개를 업데이트하는 동안 Pod는 최대 ${most}개이고, 적어도 ${fewestReady}개는 준비된 상태입니다.`,
  }),
  recreate: {
    en: 'All old Pods are stopped before the first new one starts: in between nothing answers.',
    ko: '이전 Pod가 모두 종료된 뒤에 새 Pod가 시작됩니다. 그 사이에는 아무것도 응답하지 않습니다.',
  },
};

function pods(count: number): string {
  return `${count} ${count === 1 ? 'Pod' : 'Pods'}`;
}
