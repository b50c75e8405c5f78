import { inlines } from '../../explain/prose.ts';
import { scheduleWords } from '../../explain/values/readSchedule.ts';
import { CronJob, sameKind } from '../../kubernetes/kinds.ts';
import { beginning } from './beginning.ts';
import { labelsLine, runningSteps } from './runningSteps.ts';
import { lines, type Scene, type StoryStep, say, textAt } from './scene.ts';

/** A Job: Pods until enough have succeeded, or too many have failed. */
export function jobStory(scene: Scene): readonly StoryStep[] {
  if (textAt(scene, 'spec', 'suspend') === 'true')
    return [...beginning(scene), { actor: 'job-controller', what: say(scene, 'job.suspended'), details: [] }];
  return [...beginning(scene), ...jobSteps(scene, ['spec'])];
}

/** A CronJob: a Job at each time of its schedule. */
export function cronJobStory(scene: Scene): readonly StoryStep[] {
  if (textAt(scene, 'spec', 'suspend') === 'true')
    return [...beginning(scene), { actor: 'cronjob-controller', what: say(scene, 'job.cronSuspended'), details: [] }];
  const schedule = textAt(scene, 'spec', 'schedule') ?? '';
  const spoken = scheduleWords(schedule);
  const timeZone = textAt(scene, 'spec', 'timeZone');
  const policy = textAt(scene, 'spec', 'concurrencyPolicy');
  const deadline = textAt(scene, 'spec', 'startingDeadlineSeconds');
  return [
    ...beginning(scene),
    {
      actor: 'cronjob-controller',
      what: say(scene, 'job.makesJobs', { schedule }),
      details: lines(
        spoken !== undefined && inlines(spoken[scene.locale]),
        timeZone === undefined ? say(scene, 'job.noTimeZone') : say(scene, 'job.timeZone', { timeZone }),
        policy === 'Forbid'
          ? say(scene, 'job.forbid')
          : policy === 'Replace'
            ? say(scene, 'job.replace')
            : say(scene, 'job.allow'),
        deadline !== undefined && say(scene, 'job.deadline', { seconds: deadline }),
      ),
    },
    ...jobSteps(scene, ['spec', 'jobTemplate', 'spec']),
  ];
}

function jobSteps(scene: Scene, spec: readonly string[]): readonly StoryStep[] {
  const at = (field: string) => textAt(scene, ...spec, field);
  const completions = at('completions');
  const parallelism = at('parallelism');
  const deadline = at('activeDeadlineSeconds');
  const ttl = at('ttlSecondsAfterFinished');
  const count = completions ?? '1';
  const isQueue = completions === undefined && parallelism !== undefined && parallelism !== '1';
  return [
    {
      actor: 'job-controller',
      what: isQueue
        ? say(scene, 'job.queue', { parallelism })
        : count === '1'
          ? say(scene, 'job.once')
          : say(scene, 'job.startsPods', { count, parallelism: parallelism ?? '1' }),
      details: lines(
        labelsLine(scene),
        say(scene, at('backoffLimit') === undefined ? 'job.backoffByDefault' : 'job.backoff', {
          limit: at('backoffLimit') ?? '6',
        }),
        deadline !== undefined && say(scene, 'job.activeDeadline', { seconds: deadline }),
      ),
    },
    ...runningSteps(scene),
    endOfJob(scene, ttl),
  ];
}

function endOfJob(scene: Scene, ttl: string | undefined): StoryStep {
  if (ttl !== undefined)
    return { actor: 'kube-controller-manager', what: say(scene, 'job.ttl', { seconds: ttl }), details: [] };
  if (!sameKind(scene.resource, CronJob))
    return { actor: 'job-controller', what: say(scene, 'job.stays'), details: [] };
  const good = textAt(scene, 'spec', 'successfulJobsHistoryLimit') ?? '3';
  const bad = textAt(scene, 'spec', 'failedJobsHistoryLimit') ?? '1';
  return { actor: 'cronjob-controller', what: say(scene, 'job.history', { good, bad }), details: [] };
}
