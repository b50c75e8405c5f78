import type { Glossary } from '../../explain/createGlossary.ts';
import { type Block, type Inline, inlines, type ProseStep, paragraph } from '../../explain/prose.ts';
import { resourceAtOffset } from '../../graph/documentAt.ts';
import { resourcesIn, type Snapshot } from '../../graph/snapshot.ts';
import type { Locale, Localized } from '../../localized.ts';
import { replicasOf } from '../replicasOf.ts';
import { termInline } from '../termInline.ts';
import { type RolloutPlan, rolloutPlan } from './rolloutPlan.ts';
import type { RolloutPod, RolloutStep } from './rolloutStep.ts';
import { rolloutSteps } from './rolloutSteps.ts';
import { podWords } from './rolloutWords.ts';

/** How an update exchanges the Pods of a workload. */
export interface Rollout {
  /** `Deployment web`. */
  readonly title: string;
  /** What it is played with, where that is not what runs in truth; a line each. */
  readonly notes: readonly Localized[];
  /** Once with new Pods that work, once with some that never become ready. */
  readonly parts: readonly { readonly heading: Localized; readonly steps: readonly RolloutStep[] }[];
}

/**
 * The update of the workload at an offset of a file (UTF-16 units). Where several kustomizations apply the manifest, that of the first
 * one. `undefined` where nothing is played: for other kinds, and for settings that the API server would reject.
 */
export function rollout(
  snapshot: Snapshot,
  { path, offset }: { readonly path: string; readonly offset: number },
): Rollout | undefined {
  const written = resourceAtOffset(snapshot, path, offset);
  if (written === undefined) return undefined;
  const resource = resourcesIn(snapshot, written.document).find((one) => (one.source ?? one) === written);
  const plan = resource === undefined ? undefined : rolloutPlan(snapshot, resource);
  if (resource === undefined || plan === undefined) return undefined;
  const works = { heading: words.works, steps: rolloutSteps(plan, { outcome: 'ready' }) };
  const fails = { heading: words.fails, steps: rolloutSteps(plan, { outcome: 'never ready' }) };
  return {
    title: `${resource.kind} ${resource.name}`.trim(),
    notes: [...(replicasOf(snapshot, resource)?.autoscaler === undefined ? [] : [words.autoscaled]), ...notesOf(plan)],
    parts: plan.replicas === 0 ? [works] : [works, fails],
  };
}

/** The steps as text: who acts, what happens, and the Pods after it. */
export function rolloutTextBlocks(played: Rollout, glossary: Glossary, locale: Locale): readonly Block[] {
  return [
    { heading: [played.title] },
    ...played.notes.map((note) => paragraph(...inlines(note[locale]))),
    ...played.parts.flatMap(({ heading, steps }): readonly Block[] => [
      { heading: [heading[locale]] },
      { steps: steps.map((step) => proseStep(step, glossary, locale)) },
    ]),
  ];
}

/** What to say where there is nothing to play. */
export const noRollout: Localized = {
  en: 'There is no update to play here: it takes a Deployment, StatefulSet or DaemonSet with settings that the API server accepts.',
  ko: '여기에는 재생할 업데이트가 없습니다. API 서버가 받아들이는 설정을 가진 Deployment, StatefulSet, DaemonSet이어야 합니다.',
};

function proseStep(step: RolloutStep, glossary: Glossary, locale: Locale): ProseStep {
  const { counts, pods } = step;
  return {
    who: termInline(glossary, step.actor, locale),
    what: inlines(step.sentence[locale]),
    details: [[podWords.counts(counts)[locale]], ...(pods.length === 0 ? [] : [pods.flatMap(podPieces)])],
  };

  function podPieces(pod: RolloutPod, index: number): readonly Inline[] {
    const state = ` ${podWords.versions[pod.version][locale]}, ${podWords.states[pod.state][locale]}`;
    return [index === 0 ? '' : '; ', { code: pod.name }, state];
  }
}

function notesOf(plan: RolloutPlan): readonly Localized[] {
  const notes: Localized[] = [];
  if (plan.wished === undefined) notes.push(words.nodes(plan.replicas));
  else if (plan.wished > plan.replicas) notes.push(words.fewer(plan.wished, plan.replicas));
  if (plan.strategy === 'rolling') notes.push(words.bounds(plan.bounds.most, plan.bounds.fewestReady));
  return notes;
}

const words = {
  works: { en: 'New Pods become ready', ko: '새 Pod가 준비되는 경우' },
  fails: { en: 'New Pods never become ready', ko: '새 Pod가 끝내 준비되지 않는 경우' },
  nodes: (count: number): Localized => ({
    en: `No manifest says how many nodes there are: played with ${count}.`,
    ko: `노드가 몇 개인지는 매니페스트에 없으므로 ${count}개로 재생합니다.`,
  }),
  autoscaled: {
    en: 'An autoscaler sets the number of Pods: played with the fewest it keeps.',
    ko: 'Pod 수는 오토스케일러가 정하므로 그 최솟값으로 재생합니다.',
  },
  fewer: (wished: number, played: number): Localized => ({
    en: `Of ${wished} Pods, ${played} are played; shares are counted of these.`,
    ko: `Pod ${wished}개 중 ${played}개로 재생하며, 비율도 이 수로 계산합니다.`,
  }),
  bounds: (most: number, fewest: number): Localized => ({
    en: `At most ${most} at once, at least ${fewest} ready; Pods that are being stopped do not count.`,
    ko: `한 번에 최대 ${most}개, 준비된 것은 적어도 ${fewest}개입니다. 종료 중인 Pod는 세지 않습니다.`,
  }),
};
