import type { CronTimes } from './cronSchedule.ts';
import type { ZoneClock } from './zoneClock.ts';

/**
 * The next moments at which a schedule starts a Job, in milliseconds since 1970, earliest first: the minutes after `now` whose clock
 * fits. A time that a clock skips when it is put forward never comes, and one that it shows twice comes twice. Fewer than `count` where
 * nothing more fits within five years, which is where the controller stops looking too.
 */
export function nextCronTimes(schedule: CronTimes, clock: ZoneClock, now: number, count: number): readonly number[] {
  const found: number[] = [];
  const today = dayOf(now + clock.offsetAt(now));
  // Yesterday as well: its last hours come again where the clock is put back at midnight.
  for (let day = today - 1; day <= today + searchedDays && found.length < count; day++) {
    if (!isDayOf(schedule, day)) continue;
    const moments = momentsOf(schedule, clock, day).filter((moment) => moment > now);
    found.push(...moments.slice(0, count - found.length));
  }
  return found;
}

/** Days are counted from 1970-01-01. */
function dayOf(time: number): number {
  return Math.floor(time / dayLength);
}

function isDayOf({ daysOfMonth, months, daysOfWeek, days }: CronTimes, day: number): boolean {
  const date = new Date(day * dayLength);
  if (!months.includes(date.getUTCMonth() + 1)) return false;
  const inMonth = daysOfMonth.includes(date.getUTCDate());
  const inWeek = daysOfWeek.includes(date.getUTCDay());
  return days === 'fit both' ? inMonth && inWeek : inMonth || inWeek;
}

/** Sorted. On a day on which the clock is changed, each time is tried before and after the change. */
function momentsOf({ hours, minutes }: CronTimes, clock: ZoneClock, day: number): readonly number[] {
  const start = day * dayLength;
  const offsets = new Set([clock.offsetAt(start - dayLength), clock.offsetAt(start + 2 * dayLength)]);
  const moments = hours.flatMap((hour) =>
    minutes.flatMap((minute) =>
      [...offsets].map((offset) => ({ moment: start + hour * hourLength + minute * minuteLength - offset, offset })),
    ),
  );
  const real = offsets.size === 1 ? moments : moments.filter(({ moment, offset }) => clock.offsetAt(moment) === offset);
  return real.map(({ moment }) => moment).sort((a, b) => a - b);
}

const minuteLength = 60_000;
const hourLength = 60 * minuteLength;
const dayLength = 24 * hourLength;
const searchedDays = 5 * 366;
