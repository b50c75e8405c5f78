import { inPlaceSteps, type Places, surgeSteps } from './inPlaceSteps.ts';
import { type Exchange, recreateSteps, rollingSteps } from './rollingSteps.ts';
import type { RolloutPlan } from './rolloutPlan.ts';
import { type RolloutPod, type RolloutStep, type Steps, stepOf, type Version } from './rolloutStep.ts';
import { rolloutWords } from './rolloutWords.ts';

/** Whether the Pods of the new version work. */
export interface RolloutOutcome {
  readonly outcome: 'ready' | 'never ready';
}

/**
 * An update step by step, from the old version to the new one. Where new Pods never become ready it goes as far as it can, says that
 * it stands still, and then goes back to the old version. The steps end for every plan.
 */
export function rolloutSteps(plan: RolloutPlan, { outcome }: RolloutOutcome): readonly RolloutStep[] {
  const steps: RolloutStep[] = [];
  const run = (made: Steps): readonly RolloutPod[] => {
    let next = made.next();
    for (; next.done !== true; next = made.next()) steps.push(next.value);
    return next.value;
  };
  const becomesReady = ({ version }: RolloutPod) => version === 'old' || outcome === 'ready';
  const old = namesOf(plan).map((name): RolloutPod => ({ name, version: 'old', state: 'ready' }));
  steps.push(stepOf('kubectl', rolloutWords.applies, old));
  const pods = old.length === 0 ? old : run(exchangeOf(plan, old, 'new', becomesReady));
  if (!pods.some(({ state }) => state === 'starting')) {
    steps.push(stepOf(controllerOf(plan), endOf(plan, pods), pods));
    return steps;
  }
  steps.push(stepOf(controllerOf(plan), stuckOf(plan), pods));
  steps.push(stepOf('kubectl', rolloutWords.rollsBack, pods));
  const restored = run(exchangeOf(plan, pods, 'old', becomesReady));
  steps.push(stepOf(controllerOf(plan), rolloutWords.restored, restored));
  return steps;
}

function exchangeOf(
  plan: RolloutPlan,
  pods: readonly RolloutPod[],
  target: Version,
  becomesReady: Exchange['becomesReady'],
): Steps {
  const { name, replicas, minReadySeconds } = plan;
  const exchange: Exchange = { name, replicas, target, becomesReady, minReadySeconds };
  switch (plan.strategy) {
    case 'rolling':
      return rollingSteps(pods, exchange, plan.bounds);
    case 'recreate':
      return recreateSteps(pods, exchange);
    case 'by node':
      return plan.surge > 0
        ? surgeSteps(pods, exchange, namesOf(plan), plan.surge)
        : inPlaceSteps(pods, exchange, placesOf(plan, target));
    case 'by number':
    case 'on delete':
      return inPlaceSteps(pods, exchange, placesOf(plan, target));
  }
}

type PlacedPlan = Extract<RolloutPlan, { strategy: 'by number' | 'by node' | 'on delete' }>;

function placesOf(plan: PlacedPlan, target: Version): Places {
  const controller = controllerOf(plan) === 'daemonset-controller' ? 'daemonset-controller' : 'statefulset-controller';
  const names = namesOf(plan);
  switch (plan.strategy) {
    case 'by number': {
      const byHand = target === 'old' && plan.policy === 'OrderedReady';
      return {
        controller,
        stopper: byHand ? 'kubectl' : controller,
        // The last one first. A wrong Pod is always at or above the partition.
        names: names.filter((_, index) => plan.first + index >= plan.partition).reverse(),
        unavailable: plan.unavailable,
        why: byHand ? rolloutWords.byHand : rolloutWords.missing(plan.unavailable),
      };
    }
    case 'by node':
      return {
        controller,
        stopper: controller,
        names,
        unavailable: plan.unavailable,
        why: rolloutWords.missing(plan.unavailable),
      };
    case 'on delete':
      return { controller, stopper: 'kubectl', names: names.slice(-1), unavailable: 1, why: rolloutWords.onDelete };
  }
}

function namesOf(plan: RolloutPlan): readonly string[] {
  const numbers = Array.from({ length: plan.replicas }, (_, index) => index);
  switch (plan.strategy) {
    case 'by number':
      return numbers.map((index) => `${plan.name}-${plan.first + index}`);
    case 'on delete':
      return numbers.map((index) => `${plan.kind === 'DaemonSet' ? 'node' : plan.name}-${plan.first + index}`);
    case 'by node':
      return numbers.map((index) => `node-${index + 1}`);
    default:
      return numbers.map((index) => `${plan.name}-old-${index + 1}`);
  }
}

function controllerOf(plan: RolloutPlan): string {
  switch (plan.strategy) {
    case 'by number':
      return 'statefulset-controller';
    case 'by node':
      return 'daemonset-controller';
    case 'on delete':
      return plan.kind === 'DaemonSet' ? 'daemonset-controller' : 'statefulset-controller';
    default:
      return 'deployment-controller';
  }
}

function endOf(plan: RolloutPlan, pods: readonly RolloutPod[]) {
  const old = pods.filter(({ version }) => version === 'old').length;
  if (pods.length === 0) return rolloutWords.nothing;
  if (old === 0) return rolloutWords.done;
  return plan.strategy === 'on delete' ? rolloutWords.othersWait(old) : rolloutWords.keptByPartition(old);
}

function stuckOf(plan: RolloutPlan) {
  return plan.strategy === 'rolling' || plan.strategy === 'recreate'
    ? rolloutWords.deadline(plan.deadline)
    : rolloutWords.noDeadline;
}
