import { type CronTimes, parseCronSchedule } from '../../kubernetes/cronSchedule.ts';
import { nextCronTimes } from '../../kubernetes/nextCronTimes.ts';
import { type ZoneClock, zoneClock } from '../../kubernetes/zoneClock.ts';
import type { Localized } from '../../localized.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import { cronWords } from './cronWords.ts';
import { durationText } from './readSeconds.ts';
import type { FieldValue } from './valueReader.ts';

/**
 * When a CronJob starts its Jobs, in words, and the next three times in its time zone.
 * https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
 */
export function readSchedule({ node, around, now }: FieldValue): Localized | undefined {
  const schedule = node.text.length > longestSchedule ? undefined : parseCronSchedule(node.text);
  if (schedule === undefined || schedule.form === 'problem') return undefined;
  if (schedule.form === 'interval') return scheduleWords(node.text);
  const written = textOf(childOf(around[0], 'timeZone'));
  const clock = zoneClock(written ?? 'UTC');
  if (clock === undefined) return undefined;
  const parts = [
    scheduleWords(node.text),
    eitherDay(schedule),
    unevenSteps(node.text),
    nextTimes(schedule, clock, written, now),
    textOf(childOf(around[0], 'suspend')) === 'true' ? words.suspended : undefined,
  ].flatMap((part) => part ?? []);
  return { en: parts.map(({ en }) => en).join(' '), ko: parts.map(({ ko }) => ko).join(' ') };
}

/** When a schedule starts Jobs, in a sentence; `undefined` for what the API server would refuse, and for what has no short words. */
export function scheduleWords(text: string): Localized | undefined {
  if (text.length > longestSchedule) return undefined;
  const schedule = parseCronSchedule(text);
  if (schedule.form === 'problem') return undefined;
  if (schedule.form === 'interval') {
    const { en, ko } = durationText(schedule.seconds);
    return { en: `Every ${en}, whatever the clock shows.`, ko: `시각과 관계없이 ${ko}마다 시작합니다.` };
  }
  const said = cronWords(text, schedule);
  return said && { en: `${said.en}.`, ko: `${said.ko}.` };
}

/** What the clocks of a time zone show. */
export function readTimeZone({ text, now }: FieldValue): Localized | undefined {
  const clock = zoneClock(text);
  if (clock === undefined) return undefined;
  const shown = momentText(now, clock);
  return { en: `The clock there shows ${shown.en} now.`, ko: `지금 그곳의 시각은 ${shown.ko}입니다.` };
}

/** The trap of the syntax: with both days written, one of them is enough. */
function eitherDay({ days }: CronTimes): Localized | undefined {
  return days === 'fit either' ? words.eitherDay : undefined;
}

/** A step of 7 minutes starts over at every hour: the last gap is shorter. */
function unevenSteps(text: string): Localized | undefined {
  const [, step] = /^\*\/(\d+) /.exec(text) ?? [];
  const minutes = Number(step);
  return step !== undefined && minutes > 1 && minutes < 60 && 60 % minutes !== 0 ? words.uneven : undefined;
}

function nextTimes(schedule: CronTimes, clock: ZoneClock, zone: string | undefined, now: number): Localized {
  const times = nextCronTimes(schedule, clock, now, shownTimes).map((moment) => momentText(moment, clock));
  if (times.length === 0) return words.never;
  const where = zone === undefined ? words.unwrittenZone : { en: zone, ko: zone };
  return {
    en: `Next (${where.en}): ${times.map(({ en }) => en).join(', ')}.`,
    ko: `다음 시각(${where.ko}): ${times.map(({ ko }) => ko).join(', ')}.`,
  };
}

/** `Fri 2026-11-27 03:00`. */
function momentText(moment: number, clock: ZoneClock): Localized {
  const shown = new Date(moment + clock.offsetAt(moment));
  const [date, time] = shown.toISOString().slice(0, 16).split('T');
  const day = weekdays[shown.getUTCDay()] ?? { en: '', ko: '' };
  return { en: `${day.en} ${date} ${time}`, ko: `${date}(${day.ko}) ${time}` };
}

const shownTimes = 3;
/** Far beyond what anybody writes. */
const longestSchedule = 500;

const weekdays: readonly Localized[] = [
  { en: 'Sun', ko: '일' },
  { en: 'Mon', ko: '월' },
  { en: 'Tue', ko: '화' },
  { en: 'Wed', ko: '수' },
  { en: 'Thu', ko: '목' },
  { en: 'Fri', ko: '금' },
  { en: 'Sat', ko: '토' },
];

const words = {
  eitherDay: {
    en: 'A day counts that fits the day of the month or the day of the week: it need not fit both.',
    ko: '날짜와 요일 가운데 하나만 맞아도 실행됩니다. 둘 다 맞을 필요는 없습니다.',
  },
  uneven: {
    en: 'The steps start over at each full hour, so the last one is shorter.',
    ko: '간격은 매시 정각에 다시 시작하므로 마지막 간격은 더 짧습니다.',
  },
  unwrittenZone: {
    en: 'in the time zone of kube-controller-manager, here UTC',
    ko: 'kube-controller-manager의 시간대, 여기서는 UTC 기준',
  },
  never: { en: 'No date fits: no Job is ever started.', ko: '맞는 날짜가 없으므로 Job이 시작되지 않습니다.' },
  suspended: {
    en: '`suspend` is true: until it is not, no Job is started.',
    ko: '`suspend`가 true이므로 그동안은 Job이 시작되지 않습니다.',
  },
} as const satisfies Record<string, Localized>;
