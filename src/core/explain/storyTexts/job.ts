import type { Localized } from '../../localized.ts';

/** Jobs and CronJobs. */
export const job = {
  suspended: {
    en: 'Starts nothing: `suspend` is true. The Job waits until it is resumed.',
    ko: '`suspend`가 true이므로 아무것도 시작하지 않습니다. Job은 재개될 때까지 기다립니다.',
  },
  cronSuspended: {
    en: 'Makes no Jobs: `suspend` is true.',
    ko: '`suspend`가 true이므로 Job을 만들지 않습니다.',
  },
  makesJobs: {
    en: 'Waits, and makes a Job from the template at each time of the schedule {schedule}.',
    ko: '기다리다가 스케줄 {schedule}의 시각마다 템플릿으로 Job을 만듭니다.',
  },
  timeZone: { en: 'The times are those of {timeZone}.', ko: '{timeZone} 시간대를 따릅니다.' },
  noTimeZone: {
    en: 'No `timeZone` is written: the times are those of kube-controller-manager, mostly UTC.',
    ko: '`timeZone`을 적지 않았으므로 kube-controller-manager의 시간대(대개 UTC)를 따릅니다.',
  },
  allow: {
    en: 'If the last Job still runs, the next one starts beside it.',
    ko: '앞선 Job이 아직 돌고 있어도 다음 Job을 함께 시작합니다.',
  },
  forbid: {
    en: '`Forbid`: if the last Job still runs, this time is left out.',
    ko: '`Forbid`이므로 앞선 Job이 아직 돌고 있으면 이번 차례를 건너뜁니다.',
  },
  replace: {
    en: '`Replace`: if the last Job still runs, it is stopped for the new one.',
    ko: '`Replace`이므로 앞선 Job이 아직 돌고 있으면 멈추고 새 Job을 시작합니다.',
  },
  deadline: {
    en: 'A time that is missed by more than {seconds} seconds is left out.',
    ko: '{seconds}초 넘게 늦으면 그 차례는 건너뜁니다.',
  },
  once: {
    en: 'Starts a Pod, and tries again where it fails, until one has succeeded.',
    ko: 'Pod를 시작하고, 실패하면 다시 시작해 하나가 성공할 때까지 계속합니다.',
  },
  startsPods: {
    en: 'Starts Pods until {count} have succeeded, at most {parallelism} at a time.',
    ko: '{count}개가 성공할 때까지 Pod를 시작하며, 동시에 최대 {parallelism}개까지 실행합니다.',
  },
  queue: {
    en: 'Starts {parallelism} Pods that share the work. Once one has succeeded no more are started, and the Job is done when the others have ended.',
    ko: '일을 나누어 할 Pod {parallelism}개를 시작합니다. 하나가 성공하면 더 시작하지 않고, 나머지가 끝나면 Job이 완료됩니다.',
  },
  backoff: {
    en: 'It tries again up to {limit} times, with growing pauses, then gives up.',
    ko: '점점 길게 쉬어 가며 {limit}번까지 다시 시도한 뒤 포기합니다.',
  },
  backoffByDefault: {
    en: '`backoffLimit` is not written: it tries again up to {limit} times, with growing pauses, then gives up.',
    ko: '`backoffLimit`을 적지 않았으므로 점점 길게 쉬어 가며 {limit}번까지 다시 시도한 뒤 포기합니다.',
  },
  activeDeadline: {
    en: 'After {seconds} seconds everything is stopped, finished or not.',
    ko: '{seconds}초가 지나면 끝나지 않았어도 모두 멈춥니다.',
  },
  ttl: {
    en: 'The Job is deleted {seconds} seconds after it has finished, and its Pods with it.',
    ko: '끝나고 {seconds}초 뒤에 Job이 삭제되고, Pod도 함께 지워집니다.',
  },
  stays: {
    en: 'The finished Job and its Pods stay until somebody deletes them, so that logs can be read.',
    ko: '끝난 Job과 Pod는 누군가 지울 때까지 남아 있어 로그를 볼 수 있습니다.',
  },
  history: {
    en: 'Of the finished Jobs the last {good} that succeeded are kept, and the last {bad} that failed.',
    ko: '끝난 Job 가운데 성공한 것은 최근 {good}개, 실패한 것은 최근 {bad}개를 남깁니다.',
  },
} as const satisfies Record<string, Localized>;
