import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RolloutPlan, rolloutPlan } from '../../../../src/core/features/rollout/rolloutPlan.ts';
import type { RolloutStep } from '../../../../src/core/features/rollout/rolloutStep.ts';
import { type RolloutOutcome, rolloutSteps } from '../../../../src/core/features/rollout/rolloutSteps.ts';
import { resourcesOf, snapshotOfText } from '../../../support/snapshotOf.ts';

function planOf(kind: string, ...fields: readonly string[]): RolloutPlan | undefined {
  const snapshot = snapshotOfText(`
    apiVersion: apps/v1
    kind: ${kind}
    metadata: { name: web }
    spec:
      ${fields.join('\n      ')}
      template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }
  `);
  const [workload] = resourcesOf(snapshot);
  return workload === undefined ? undefined : rolloutPlan(snapshot, workload);
}

function stepsOf(outcome: RolloutOutcome['outcome'], kind: string, ...fields: readonly string[]) {
  const plan = planOf(kind, ...fields);
  return plan === undefined ? [] : rolloutSteps(plan, { outcome });
}

/** Living Pods in a word: `o`, `n` are ready, `O` and `N` are starting, `-` is stopping. */
function picture({ pods }: RolloutStep): string {
  const letters = pods.map(({ version, state }) => {
    if (state === 'gone') return '';
    if (state === 'stopping') return '-';
    const letter = version === 'old' ? 'o' : 'n';
    return state === 'ready' ? letter : letter.toUpperCase();
  });
  return letters.join('');
}

const last = (steps: readonly RolloutStep[]) => steps.at(-1)?.sentence.en;
const sentences = (steps: readonly RolloutStep[]) => steps.map(({ sentence }) => sentence.en).join('\n');

describe('a Deployment of 4 with 25% and 25%', () => {
  test('has 5 Pods at most and 3 ready ones at least', () => {
    const steps = stepsOf('ready', 'Deployment', 'replicas: 4');
    expect(steps.map(picture)).toEqual([
      'oooo',
      'ooooN',
      '-oooN',
      '-oooNN',
      'ooonn',
      '--onn',
      '--onnNN',
      'onnnn',
      '-nnnn',
      'nnnn',
      'nnnn',
    ]);
    expect(last(steps)).toBe('All Pods are of the new version: the update is done.');
  });

  test('stands still where new Pods never become ready, and goes back', () => {
    const steps = stepsOf('never ready', 'Deployment', 'replicas: 4', 'progressDeadlineSeconds: 90');
    const standstill = ['oooNN', 'oooNN', 'oooNN'];
    const goingBack = ['ooo--', 'ooo--O', 'oooo', 'oooo'];
    expect(steps.map(picture)).toEqual(['oooo', 'ooooN', '-oooN', '-oooNN', ...standstill, ...goingBack]);
    expect(sentences(steps)).toContain('After `90` seconds (`progressDeadlineSeconds`)');
    expect(last(steps)).toBe('All Pods are of the old version again.');
  });
});

test('Recreate has a time without any Pod', () => {
  const steps = stepsOf('ready', 'Deployment', 'replicas: 2', 'strategy: { type: Recreate }', 'minReadySeconds: 30');
  expect(steps.map(picture)).toEqual(['oo', '--', '', 'NN', 'nn', 'nn']);
  expect(sentences(steps)).toContain('2 become ready. A Pod counts after `30` seconds (`minReadySeconds`).');
});

test('Recreate with Pods that never become ready has none until it goes back', () => {
  const steps = stepsOf('never ready', 'Deployment', 'replicas: 2', 'strategy: { type: Recreate }');
  expect(steps.map(picture)).toEqual(['oo', '--', '', 'NN', 'NN', 'NN', '--', '', 'OO', 'oo', 'oo']);
});

describe('a StatefulSet', () => {
  const partition = ['replicas: 3', 'updateStrategy: { rollingUpdate: { partition: 1 } }'];

  test('replaces the last Pod first, down to the partition', () => {
    const steps = stepsOf('ready', 'StatefulSet', ...partition);
    expect(steps.map(picture)).toEqual(['ooo', 'oo-', 'ooN', 'oon', 'o-n', 'oNn', 'onn', 'onn']);
    expect(last(steps)).toBe('Done; 1 old Pod below the `partition` stays.');
  });

  test('waits for a Pod that never becomes ready; then someone deletes it, or nobody has to', () => {
    const ordered = stepsOf('never ready', 'StatefulSet', ...partition);
    expect(ordered.map(picture)).toEqual(['ooo', 'oo-', 'ooN', 'ooN', 'ooN', 'oo-', 'ooO', 'ooo', 'ooo']);
    expect(ordered.map(({ actor }) => actor)[5]).toBe('kubectl');
    const parallel = stepsOf('never ready', 'StatefulSet', 'podManagementPolicy: Parallel', ...partition);
    expect(parallel.map(({ actor }) => actor)[5]).toBe('statefulset-controller');
  });

  test('with OnDelete replaces what someone deletes', () => {
    const steps = stepsOf('ready', 'StatefulSet', 'replicas: 2', 'updateStrategy: { type: OnDelete }');
    expect(steps.map(picture)).toEqual(['oo', 'o-', 'oN', 'on', 'on']);
    expect(last(steps)).toBe('1 old Pod waits to be deleted in the same way.');
  });
});

describe('a DaemonSet is played with three nodes', () => {
  test('one after the other', () => {
    expect(stepsOf('ready', 'DaemonSet').map(picture).slice(0, 5)).toEqual(['ooo', '-oo', 'Noo', 'noo', 'n-o']);
  });

  test('with a surge, the old Pod runs until the new one is ready', () => {
    const surge = 'updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }';
    expect(stepsOf('ready', 'DaemonSet', surge).map(picture).slice(0, 5)).toEqual([
      'ooo',
      'oooN',
      'ooon',
      '-oon',
      'oon',
    ]);
    expect(stepsOf('never ready', 'DaemonSet', surge).map(picture).slice(-3)).toEqual(['ooo-', 'ooo', 'ooo']);
  });
});

test.each([
  planOf('Deployment', 'strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 0 } }'),
  planOf('Deployment', 'strategy: { rollingUpdate: { maxUnavailable: 101% } }'),
  planOf('Deployment', 'progressDeadlineSeconds: 5', 'minReadySeconds: 5'),
  planOf('Deployment', 'replicas: many'),
  planOf('StatefulSet', 'updateStrategy: { rollingUpdate: { maxUnavailable: 0 } }'),
  planOf('StatefulSet', 'updateStrategy: { rollingUpdate: { maxUnavailable: 101% } }'),
  planOf('DaemonSet', 'updateStrategy: { rollingUpdate: { maxSurge: 1 } }'),
  planOf('DaemonSet', 'updateStrategy: { rollingUpdate: { maxSurge: 101%, maxUnavailable: 0 } }'),
  planOf('ReplicaSet'),
])('what the API server rejects, and other kinds, are not played: %#', (plan) => {
  expect(plan).toBeUndefined();
});

test('all Pods at once, and twice as many for a while, are played', () => {
  expect(planOf('Deployment', 'strategy: { rollingUpdate: { maxUnavailable: 100% } }')).toBeDefined();
  expect(planOf('Deployment', 'strategy: { rollingUpdate: { maxSurge: 200% } }')).toBeDefined();
});

test('no Pods, or a million', () => {
  expect(last(stepsOf('ready', 'Deployment', 'replicas: 0'))).toBe('There are no Pods, so nothing is exchanged.');
  expect(planOf('Deployment', 'replicas: 1000000')).toMatchObject({ replicas: 20, wished: 1_000_000 });
  expect(planOf('StatefulSet', 'replicas: 50')).toMatchObject({ replicas: 20, first: 30 });
});

describe('whatever the settings:', () => {
  const setting = fc.oneof(
    fc.nat(30).map(String),
    fc.nat(120).map((share) => `${share}%`),
  );
  const outcome = fc.constantFrom<RolloutOutcome['outcome']>('ready', 'never ready');
  const deployments = fc.record({ replicas: fc.nat(30), surge: setting, unavailable: setting, outcome });
  const statefulSets = fc.record({
    replicas: fc.nat(30),
    partition: fc.nat(35),
    unavailable: fc.integer({ min: 1, max: 8 }),
    policy: fc.constantFrom('OrderedReady', 'Parallel'),
    outcome,
  });

  test('a Deployment has no more Pods than replicas and surge, keeps enough ready, and ends', () => {
    fc.assert(
      fc.property(deployments, ({ replicas, surge, unavailable, outcome }) => {
        const rolling = `strategy: { rollingUpdate: { maxSurge: ${surge}, maxUnavailable: ${unavailable} } }`;
        const plan = planOf('Deployment', `replicas: ${replicas}`, rolling);
        if (plan?.strategy !== 'rolling') {
          expect(parseInt(surge, 10) + parseInt(unavailable, 10) === 0 || isAboveAll(unavailable)).toBe(true);
          return;
        }
        const steps = rolloutSteps(plan, { outcome });
        for (const { counts } of steps) {
          expect(counts.total).toBeLessThanOrEqual(plan.bounds.most);
          expect(counts.ready).toBeGreaterThanOrEqual(plan.bounds.fewestReady);
        }
        expectEnd(steps, plan.replicas, outcome === 'ready' ? plan.replicas : 0);
      }),
    );
  });

  test('a StatefulSet has no more Pods than replicas, misses no more than it may, keeps what is below the partition, and ends', () => {
    fc.assert(
      fc.property(statefulSets, ({ replicas, partition, unavailable, policy, outcome }) => {
        const rolling = `updateStrategy: { rollingUpdate: { partition: ${partition}, maxUnavailable: ${unavailable} } }`;
        const plan = planOf('StatefulSet', `replicas: ${replicas}`, `podManagementPolicy: ${policy}`, rolling);
        if (plan?.strategy !== 'by number') throw new Error('The plan is missing.');
        const steps = rolloutSteps(plan, { outcome });
        for (const { counts } of steps) {
          expect(counts.total).toBeLessThanOrEqual(plan.replicas);
          expect(counts.ready).toBeGreaterThanOrEqual(plan.replicas - unavailable);
        }
        const replaced = Math.min(plan.replicas, Math.max(0, replicas - partition));
        expectEnd(steps, plan.replicas, outcome === 'ready' ? replaced : 0);
      }),
    );
  });

  test('a DaemonSet has a surge or misses Pods, never more than it may of either, and ends', () => {
    const limits = fc.record({ count: setting, by: fc.constantFrom('surge', 'missing'), outcome });
    fc.assert(
      fc.property(limits, ({ count, by, outcome }) => {
        const [surge, unavailable] = by === 'surge' ? [count, '0'] : ['0', count];
        const rolling = `updateStrategy: { rollingUpdate: { maxSurge: ${surge}, maxUnavailable: ${unavailable} } }`;
        const plan = planOf('DaemonSet', rolling);
        if (plan?.strategy !== 'by node') {
          expect(parseInt(count, 10) === 0 || isAboveAll(count)).toBe(true);
          return;
        }
        const steps = rolloutSteps(plan, { outcome });
        for (const { counts } of steps) {
          expect(counts.total).toBeLessThanOrEqual(3 + plan.surge);
          expect(counts.ready).toBeGreaterThanOrEqual(3 - plan.unavailable);
        }
        expectEnd(steps, 3, outcome === 'ready' ? 3 : 0);
      }),
    );
  });

  const isAboveAll = (text: string) => text.endsWith('%') && parseInt(text, 10) > 100;

  /** All Pods are ready, and so many of them new. */
  function expectEnd(steps: readonly RolloutStep[], replicas: number, replaced: number): void {
    expect(steps.length).toBeLessThan(300);
    expect(steps.at(-1)?.counts).toEqual({ total: replicas, ready: replicas, old: replicas - replaced, new: replaced });
  }
});
