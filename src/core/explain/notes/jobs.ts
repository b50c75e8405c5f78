import type { FieldNote } from '../fieldNote.ts';

const job = 'https://kubernetes.io/docs/concepts/workloads/controllers/job/';
const cronJob = 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/';

/** Job and CronJob; a JobSpec stands in both. */
export const jobs: readonly FieldNote[] = [
  {
    on: 'JobSpec',
    field: 'template',
    note: {
      id: 'job-template',
      what: {
        en: 'The pattern of the Pods that do the work; its `restartPolicy` must be `Never` or `OnFailure`.',
        ko: '일을 할 Pod의 틀입니다. `restartPolicy`는 `Never`나 `OnFailure`여야 합니다.',
      },
      actor: 'job-controller',
      mistake: {
        en: 'Changing the template of an existing Job: it is immutable. Delete the Job or give it a new name.',
        ko: '이미 있는 Job의 템플릿을 바꾸는 경우입니다. 바꿀 수 없으므로 Job을 지우거나 새 이름을 주십시오.',
      },
      related: ['spec.template.spec.restartPolicy', 'spec.backoffLimit'],
      learnMore: `${job}#pod-template`,
    },
  },
  {
    on: 'JobSpec',
    field: 'selector',
    note: {
      id: 'job-selector',
      what: {
        en: 'Which Pods belong to the Job; leave it out, the system adds a unique label and selects by that.',
        ko: '어느 Pod가 Job의 것인지 정합니다. 쓰지 않으면 시스템이 고유한 label을 붙여 그것으로 선택합니다.',
      },
      actor: 'job-controller',
      absent: { en: 'A unique one is generated.', ko: '고유한 selector가 만들어집니다.' },
      mistake: {
        en: 'Writing one of your own without `manualSelector`: the API server rejects it, and a wrong one may count foreign Pods.',
        ko: '`manualSelector` 없이 직접 쓰는 경우입니다. API 서버가 거부하며, 잘못 쓰면 남의 Pod를 셀 수 있습니다.',
      },
      related: ['spec.manualSelector'],
      learnMore: `${job}#specifying-your-own-pod-selector`,
    },
  },
  {
    on: 'JobSpec',
    field: 'manualSelector',
    note: {
      id: 'job-manual-selector',
      what: {
        en: 'Says that you write the selector and the matching Pod labels yourself, and keep them unique.',
        ko: 'selector와 그에 맞는 Pod label을 직접 쓰고 고유하게 유지하겠다는 뜻입니다.',
      },
      actor: 'job-controller',
      absent: { en: '`false`: the system takes care of both.', ko: '`false`입니다. 둘 다 시스템이 맡습니다.' },
      related: ['spec.selector'],
      learnMore: `${job}#specifying-your-own-pod-selector`,
    },
  },
  {
    on: 'JobSpec',
    field: 'completions',
    note: {
      id: 'job-completions',
      what: {
        en: 'How many Pods must finish successfully before the Job is complete.',
        ko: 'Job이 완료되려면 성공적으로 끝나야 하는 Pod의 수입니다.',
      },
      actor: 'job-controller',
      absent: {
        en: '1 when `parallelism` is absent as well; otherwise a work queue: the first success ends the Job.',
        ko: '`parallelism`도 없으면 1입니다. 있으면 작업 큐로 보아 첫 성공이 Job을 마무리합니다.',
      },
      related: ['spec.parallelism', 'spec.completionMode'],
      learnMore: `${job}#parallel-jobs`,
    },
  },
  {
    on: 'JobSpec',
    field: 'parallelism',
    note: {
      id: 'job-parallelism',
      what: {
        en: 'How many Pods of the Job may run at the same time.',
        ko: 'Job의 Pod를 동시에 몇 개까지 실행할지 정합니다.',
      },
      actor: 'job-controller',
      absent: { en: '1.', ko: '1개입니다.' },
      mistake: {
        en: '`0` pauses the Job: no Pods are started.',
        ko: '`0`이면 Job이 멈춥니다. Pod를 시작하지 않습니다.',
      },
      related: ['spec.completions'],
      learnMore: `${job}#controlling-parallelism`,
    },
  },
  {
    on: 'JobSpec',
    field: 'completionMode',
    note: {
      id: 'job-completion-mode',
      what: {
        en: '`Indexed` gives every Pod a number of its own, so that each can do its share; `NonIndexed` Pods are all alike.',
        ko: '`Indexed`는 Pod마다 번호를 주어 각자의 몫을 하게 하고, `NonIndexed`에서는 Pod가 모두 같습니다.',
      },
      actor: 'job-controller',
      absent: { en: '`NonIndexed`.', ko: '`NonIndexed`입니다.' },
      mistake: {
        en: '`Indexed` without `completions`: the API server rejects it.',
        ko: '`completions` 없이 `Indexed`를 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['spec.completions'],
      learnMore: `${job}#completion-mode`,
    },
  },
  {
    on: 'JobSpec',
    field: 'backoffLimit',
    note: {
      id: 'job-backoff-limit',
      what: {
        en: 'How many failures are retried, with growing pauses, before the whole Job counts as failed.',
        ko: '점점 길어지는 간격으로 몇 번까지 다시 시도한 뒤 Job 전체를 실패로 볼지 정합니다.',
      },
      actor: 'job-controller',
      absent: {
        en: '6 retries; no limit for the whole Job when `backoffLimitPerIndex` is set.',
        ko: '6번입니다. `backoffLimitPerIndex`가 있으면 Job 전체의 제한은 없습니다.',
      },
      mistake: {
        en: 'With `restartPolicy: OnFailure` the last Pod is removed with its logs when the limit is reached.',
        ko: '`restartPolicy: OnFailure`에서는 한도에 이르면 마지막 Pod가 로그와 함께 사라집니다.',
      },
      related: ['spec.template.spec.restartPolicy', 'spec.activeDeadlineSeconds'],
      learnMore: `${job}#pod-backoff-failure-policy`,
    },
  },
  {
    on: 'JobSpec',
    field: 'backoffLimitPerIndex',
    note: {
      id: 'job-backoff-limit-per-index',
      what: {
        en: 'How many retries each index of an `Indexed` Job has of its own; one failing index no longer stops the others.',
        ko: '`Indexed` Job의 각 인덱스가 따로 갖는 재시도 횟수입니다. 한 인덱스의 실패가 다른 것을 멈추지 않습니다.',
      },
      actor: 'job-controller',
      mistake: {
        en: 'It needs `restartPolicy: Never` and the completion mode `Indexed`.',
        ko: '`restartPolicy: Never`와 완료 모드 `Indexed`가 필요합니다.',
      },
      related: ['spec.completionMode', 'spec.maxFailedIndexes'],
      learnMore: `${job}#backoff-limit-per-index`,
    },
  },
  {
    on: 'JobSpec',
    field: 'maxFailedIndexes',
    note: {
      id: 'job-max-failed-indexes',
      what: {
        en: 'How many indexes may fail before the whole Job is stopped as failed.',
        ko: '인덱스가 몇 개까지 실패하면 Job 전체를 실패로 멈출지 정합니다.',
      },
      actor: 'job-controller',
      absent: { en: 'All indexes are tried to the end.', ko: '모든 인덱스를 끝까지 시도합니다.' },
      related: ['spec.backoffLimitPerIndex'],
      learnMore: `${job}#backoff-limit-per-index`,
    },
  },
  {
    on: 'JobSpec',
    field: 'activeDeadlineSeconds',
    note: {
      id: 'job-active-deadline',
      what: {
        en: 'How many seconds the Job may run in all, retries included; then its Pods are stopped and it counts as failed.',
        ko: '재시도를 포함해 Job이 실행될 수 있는 전체 시간(초)입니다. 지나면 Pod를 멈추고 실패로 봅니다.',
      },
      actor: 'job-controller',
      absent: { en: 'No limit.', ko: '제한이 없습니다.' },
      mistake: {
        en: 'Writing it in the pod spec instead: there it limits one Pod, not the Job.',
        ko: 'Pod spec에 쓰는 경우입니다. 거기서는 Job이 아니라 Pod 하나를 제한합니다.',
      },
      related: ['spec.backoffLimit'],
      learnMore: `${job}#job-termination-and-cleanup`,
    },
  },
  {
    on: 'JobSpec',
    field: 'ttlSecondsAfterFinished',
    note: {
      id: 'job-ttl',
      what: {
        en: 'How many seconds after its end the Job is deleted together with its Pods.',
        ko: '끝난 뒤 몇 초가 지나면 Job을 Pod와 함께 삭제할지 정합니다.',
      },
      actor: 'job-controller',
      absent: { en: 'It stays until somebody deletes it.', ko: '누군가 지울 때까지 남습니다.' },
      mistake: {
        en: 'A short time on a Job that Git manages: it is deleted, and applied again and again.',
        ko: 'Git으로 관리하는 Job에 짧은 시간을 주는 경우입니다. 지워질 때마다 다시 적용됩니다.',
      },
      learnMore: 'https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/',
    },
  },
  {
    on: 'JobSpec',
    field: 'suspend',
    note: {
      id: 'job-suspend',
      what: {
        en: 'Keeps the Job from running: no Pods are started, and those that run are stopped.',
        ko: 'Job을 실행하지 않게 합니다. Pod를 시작하지 않고 실행 중인 Pod는 멈춥니다.',
      },
      actor: 'job-controller',
      absent: { en: '`false`.', ko: '`false`입니다.' },
      learnMore: `${job}#suspending-a-job`,
    },
  },
  {
    on: 'JobSpec',
    field: 'podFailurePolicy',
    note: {
      id: 'job-pod-failure-policy',
      what: {
        en: 'Rules that decide by exit code or Pod condition whether a failure is counted, ignored or ends the Job.',
        ko: '종료 코드나 Pod 상태에 따라 실패를 셀지, 무시할지, Job을 끝낼지 정하는 규칙입니다.',
      },
      actor: 'job-controller',
      absent: { en: 'Every failure counts towards `backoffLimit`.', ko: '모든 실패를 `backoffLimit`에 셉니다.' },
      mistake: {
        en: 'Using it with a `restartPolicy` other than `Never`: the API server rejects it.',
        ko: '`Never`가 아닌 `restartPolicy`와 함께 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['spec.backoffLimit'],
      learnMore: `${job}#pod-failure-policy`,
    },
  },
  {
    on: 'JobSpec',
    field: 'successPolicy',
    note: {
      id: 'job-success-policy',
      what: {
        en: 'Lets an `Indexed` Job succeed early, once certain indexes or enough of them have succeeded.',
        ko: '`Indexed` Job에서 정해진 인덱스나 충분한 수가 성공하면 일찍 성공으로 끝내게 합니다.',
      },
      actor: 'job-controller',
      absent: { en: 'All `completions` are needed.', ko: '`completions`를 모두 채워야 합니다.' },
      related: ['spec.completionMode'],
      learnMore: `${job}#success-policy`,
    },
  },
  {
    on: 'JobSpec',
    field: 'podReplacementPolicy',
    note: {
      id: 'job-pod-replacement-policy',
      what: {
        en: 'When a replacement Pod starts: as soon as the old one is terminating, or only when it has `Failed` completely.',
        ko: '대체 Pod를 언제 시작할지 정합니다. 이전 Pod가 종료되기 시작할 때, 또는 완전히 `Failed`가 된 뒤입니다.',
      },
      actor: 'job-controller',
      absent: {
        en: '`TerminatingOrFailed`; with a `podFailurePolicy` only `Failed` is allowed.',
        ko: '`TerminatingOrFailed`입니다. `podFailurePolicy`가 있으면 `Failed`만 쓸 수 있습니다.',
      },
      related: ['spec.podFailurePolicy'],
      learnMore: `${job}#pod-replacement-policy`,
    },
  },
  {
    on: 'batch/CronJob',
    field: 'spec.schedule',
    note: {
      id: 'cronjob-schedule',
      what: {
        en: 'When a Job is started, in cron form: minute, hour, day of the month, month, day of the week.',
        ko: 'Job을 언제 시작할지 cron 형식으로 씁니다. 분, 시, 일, 월, 요일 순서입니다.',
      },
      actor: 'cronjob-controller',
      mistake: {
        en: 'Setting both the day of the month and the day of the week: the Job runs when either matches.',
        ko: '일과 요일을 모두 정하는 경우입니다. 둘 중 하나만 맞아도 실행됩니다.',
      },
      related: ['spec.timeZone', 'spec.concurrencyPolicy'],
      learnMore: `${cronJob}#schedule-syntax`,
    },
  },
  {
    on: 'batch/CronJob',
    field: 'spec.timeZone',
    note: {
      id: 'cronjob-time-zone',
      what: {
        en: 'The time zone in which the schedule is read, such as `Asia/Seoul` or `Etc/UTC`.',
        ko: '스케줄을 해석하는 시간대입니다. 예: `Asia/Seoul`, `Etc/UTC`.',
      },
      actor: 'cronjob-controller',
      absent: {
        en: 'The local time of kube-controller-manager, usually UTC.',
        ko: 'kube-controller-manager의 현지 시간이며 보통 UTC입니다.',
      },
      mistake: {
        en: 'Writing `TZ=` or `CRON_TZ=` inside the schedule: the API server rejects it.',
        ko: '스케줄 안에 `TZ=`나 `CRON_TZ=`를 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['spec.schedule'],
      learnMore: `${cronJob}#time-zones`,
    },
  },
  {
    on: 'batch/CronJob',
    field: 'spec.jobTemplate',
    note: {
      id: 'cronjob-job-template',
      what: {
        en: 'The pattern of the Job that is created at each scheduled time; a change affects later Jobs only.',
        ko: '정해진 시각마다 만드는 Job의 틀입니다. 바꾸면 이후의 Job에만 적용됩니다.',
      },
      actor: 'cronjob-controller',
      related: ['spec.jobTemplate.spec.template'],
      learnMore: `${cronJob}#job-template`,
    },
  },
  {
    on: 'batch/CronJob',
    field: 'spec.jobTemplate.spec',
    note: {
      id: 'cronjob-job-spec',
      what: {
        en: 'The spec of each Job: retries, parallelism and the Pod template.',
        ko: '각 Job의 spec입니다. 재시도, 병렬 수, Pod 템플릿이 들어갑니다.',
      },
      actor: 'job-controller',
      related: ['spec.jobTemplate.spec.backoffLimit'],
      learnMore: job,
    },
  },
  {
    on: 'batch/CronJob',
    field: 'spec.concurrencyPolicy',
    note: {
      id: 'cronjob-concurrency-policy',
      what: {
        en: 'What to do when the last Job still runs: `Allow` both, `Forbid` the new one, or `Replace` the old one.',
        ko: '이전 Job이 아직 도는 중일 때 할 일입니다. 둘 다 두거나(`Allow`), 새것을 막거나(`Forbid`), 이전 것을 바꿉니다(`Replace`).',
      },
      actor: 'cronjob-controller',
      absent: { en: '`Allow`.', ko: '`Allow`입니다.' },
      mistake: {
        en: 'Leaving `Allow` on a Job that may take longer than its interval: runs pile up.',
        ko: '간격보다 오래 걸릴 수 있는 Job에 `Allow`를 두는 경우입니다. 실행이 쌓입니다.',
      },
      related: ['spec.schedule'],
      learnMore: `${cronJob}#concurrency-policy`,
    },
  },
  {
    on: 'batch/CronJob',
    field: 'spec.startingDeadlineSeconds',
    note: {
      id: 'cronjob-starting-deadline',
      what: {
        en: 'How many seconds late a missed run may still be started; after that it is skipped.',
        ko: '놓친 실행을 몇 초 늦게까지 시작해도 되는지 정합니다. 그 뒤에는 건너뜁니다.',
      },
      actor: 'cronjob-controller',
      absent: { en: 'No deadline.', ko: '마감이 없습니다.' },
      mistake: {
        en: 'Less than 10 seconds: the controller looks only every 10 seconds and may never start the Job.',
        ko: '10초보다 짧게 두는 경우입니다. 컨트롤러는 10초마다 확인하므로 Job이 시작되지 않을 수 있습니다.',
      },
      related: ['spec.schedule'],
      learnMore: `${cronJob}#starting-deadline`,
    },
  },
  {
    on: 'batch/CronJob',
    field: 'spec.suspend',
    note: {
      id: 'cronjob-suspend',
      what: {
        en: 'Stops new runs; Jobs that already run go on.',
        ko: '새 실행을 멈춥니다. 이미 도는 Job은 계속됩니다.',
      },
      actor: 'cronjob-controller',
      absent: { en: '`false`.', ko: '`false`입니다.' },
      mistake: {
        en: 'Runs missed meanwhile count as missed: without a starting deadline one starts right after you resume.',
        ko: '멈춘 동안의 실행은 놓친 것으로 셉니다. 시작 마감이 없으면 재개하자마자 하나가 시작됩니다.',
      },
      related: ['spec.startingDeadlineSeconds'],
      learnMore: `${cronJob}#schedule-suspension`,
    },
  },
  {
    on: 'batch/CronJob',
    field: 'spec.successfulJobsHistoryLimit',
    note: {
      id: 'cronjob-successful-history',
      what: {
        en: 'How many finished, successful Jobs are kept, with their Pods and logs.',
        ko: '성공적으로 끝난 Job을 Pod와 로그까지 몇 개 남길지 정합니다.',
      },
      actor: 'cronjob-controller',
      absent: { en: '3.', ko: '3개입니다.' },
      related: ['spec.failedJobsHistoryLimit'],
      learnMore: `${cronJob}#jobs-history-limits`,
    },
  },
  {
    on: 'batch/CronJob',
    field: 'spec.failedJobsHistoryLimit',
    note: {
      id: 'cronjob-failed-history',
      what: {
        en: 'How many failed Jobs are kept, with their Pods and logs.',
        ko: '실패한 Job을 Pod와 로그까지 몇 개 남길지 정합니다.',
      },
      actor: 'cronjob-controller',
      absent: { en: '1.', ko: '1개입니다.' },
      related: ['spec.successfulJobsHistoryLimit'],
      learnMore: `${cronJob}#jobs-history-limits`,
    },
  },
  {
    on: 'JobSpec',
    field: ['podFailurePolicy.rules', 'podFailurePolicy.rules[].action'],
    note: {
      id: 'job-pod-failure-action',
      what: {
        en: 'The first rule that matches a failed Pod decides: `FailJob` ends the Job, `FailIndex` the index, `Ignore` does not count, `Count` does.',
        ko: '실패한 Pod에 처음 맞는 규칙이 정합니다. `FailJob`은 Job을, `FailIndex`는 인덱스를 끝내고, `Ignore`는 세지 않으며, `Count`는 셉니다.',
      },
      actor: 'job-controller',
      absent: { en: 'A failure that no rule matches counts.', ko: '어느 규칙에도 맞지 않는 실패는 셉니다.' },
      related: ['spec.backoffLimit'],
      learnMore: `${job}#pod-failure-policy`,
    },
  },
  {
    on: 'JobSpec',
    field: [
      'podFailurePolicy.rules[].onExitCodes',
      'podFailurePolicy.rules[].onExitCodes.operator',
      'podFailurePolicy.rules[].onExitCodes.values',
      'podFailurePolicy.rules[].onExitCodes.containerName',
    ],
    note: {
      id: 'job-pod-failure-exit-codes',
      what: {
        en: 'Matches by the exit code of a container: `In` for one of the list, `NotIn` for any other.',
        ko: '컨테이너의 종료 코드로 맞춰 봅니다. `In`은 목록에 있는 코드, `NotIn`은 그 밖의 코드입니다.',
      },
      actor: 'job-controller',
      mistake: {
        en: 'Listing 0 with `In`: it means success, so the API server rejects it.',
        ko: '`In`에 0을 쓰는 경우입니다. 0은 성공이므로 API 서버가 거부합니다.',
      },
      related: ['spec.podFailurePolicy.rules[].action'],
      learnMore: `${job}#pod-failure-policy`,
    },
  },
  {
    on: 'JobSpec',
    field: [
      'podFailurePolicy.rules[].onPodConditions',
      'podFailurePolicy.rules[].onPodConditions[].type',
      'podFailurePolicy.rules[].onPodConditions[].status',
    ],
    note: {
      id: 'job-pod-failure-conditions',
      what: {
        en: 'Matches by a condition of the Pod, such as `DisruptionTarget` for one that was evicted or preempted.',
        ko: 'Pod의 condition으로 맞춰 봅니다. 예를 들어 축출되거나 선점된 Pod에는 `DisruptionTarget`이 붙습니다.',
      },
      actor: 'job-controller',
      related: ['spec.podFailurePolicy.rules[].action'],
      learnMore: `${job}#pod-failure-policy`,
    },
  },
  {
    on: 'JobSpec',
    field: ['successPolicy.rules', 'successPolicy.rules[].succeededIndexes', 'successPolicy.rules[].succeededCount'],
    note: {
      id: 'job-success-rules',
      what: {
        en: 'When the Job counts as successful: these indexes (`succeededIndexes`), this many (`succeededCount`), or this many of these.',
        ko: 'Job을 언제 성공으로 볼지 정합니다. 이 인덱스들(`succeededIndexes`), 이만큼의 수(`succeededCount`), 또는 이 인덱스 중 이만큼입니다.',
      },
      actor: 'job-controller',
      related: ['spec.completionMode', 'spec.completions'],
      learnMore: `${job}#success-policy`,
    },
  },
  {
    on: 'JobSpec',
    field: 'managedBy',
    note: {
      id: 'job-managed-by',
      what: {
        en: 'The controller that looks after the Job, where it is not the built-in one.',
        ko: '내장 컨트롤러 대신 Job을 맡을 컨트롤러입니다.',
      },
      actor: 'job-controller',
      absent: { en: 'The built-in Job controller.', ko: '내장 Job 컨트롤러입니다.' },
      mistake: {
        en: 'Naming a controller that does not run: no Pods are ever started, and the field cannot be changed.',
        ko: '실행되지 않는 컨트롤러의 이름을 쓰는 경우입니다. Pod가 시작되지 않고, 필드는 바꿀 수 없습니다.',
      },
      learnMore: `${job}#delegation-of-managing-a-job-object-to-external-controller`,
    },
  },
  {
    on: 'batch/CronJob',
    field: 'spec.jobTemplate.metadata',
    note: {
      id: 'cron-job-template-metadata',
      what: {
        en: 'Labels and annotations of the Jobs that are made; their names come from the CronJob.',
        ko: '만들어질 Job의 label과 annotation입니다. 이름은 CronJob에서 나옵니다.',
      },
      actor: 'cronjob-controller',
      mistake: {
        en: 'Expecting the Pods to have these labels too: those stand in the Pod template further down.',
        ko: 'Pod에도 이 label이 붙는다고 생각하는 경우입니다. Pod의 label은 더 아래 Pod 템플릿에 씁니다.',
      },
      related: ['spec.jobTemplate.spec.template.metadata.labels'],
      learnMore: cronJob,
    },
  },
];
