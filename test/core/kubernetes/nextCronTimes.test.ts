import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CronTimes, parseCronSchedule } from '../../../src/core/kubernetes/cronSchedule.ts';
import { nextCronTimes } from '../../../src/core/kubernetes/nextCronTimes.ts';
import { type ZoneClock, zoneClock } from '../../../src/core/kubernetes/zoneClock.ts';

function timesOf(text: string): CronTimes {
  const schedule = parseCronSchedule(text);
  if (schedule.form !== 'times') throw new Error(`The test's schedule has no times: ${text}`);
  return schedule;
}

function clockOf(zone: string): ZoneClock {
  const clock = zoneClock(zone);
  if (clock === undefined) throw new Error(`The test's time zone is none: ${zone}`);
  return clock;
}

/** The next times as `2026-11-27T03:00Z`. */
function next(text: string, zone: string, now: string, count = 3): readonly string[] {
  return nextCronTimes(timesOf(text), clockOf(zone), Date.parse(now), count).map((moment) =>
    new Date(moment).toISOString().replace(':00.000', ''),
  );
}

describe('the next times of a schedule', () => {
  test.each([
    [
      '*/15 9-17 * * 1-5',
      'UTC',
      '2026-11-26T17:31:00Z',
      ['2026-11-26T17:45Z', '2026-11-27T09:00Z', '2026-11-27T09:15Z'],
    ],
    [
      '0 3 * * *',
      'Asia/Seoul',
      '2026-11-26T18:00:00Z',
      ['2026-11-27T18:00Z', '2026-11-28T18:00Z', '2026-11-29T18:00Z'],
    ],
    [
      '0 3 * * *',
      'Asia/Seoul',
      '2026-11-26T17:59:59Z',
      ['2026-11-26T18:00Z', '2026-11-27T18:00Z', '2026-11-28T18:00Z'],
    ],
    [
      '30 5 * * *',
      'Asia/Kolkata',
      '2026-11-26T12:00:00Z',
      ['2026-11-27T00:00Z', '2026-11-28T00:00Z', '2026-11-29T00:00Z'],
    ],
    // every 13th and every Friday
    ['0 0 13 * 5', 'UTC', '2026-12-10T00:00:00Z', ['2026-12-11T00:00Z', '2026-12-13T00:00Z', '2026-12-18T00:00Z']],
    ['0 0 29 2 *', 'UTC', '2026-11-26T12:00:00Z', ['2028-02-29T00:00Z']],
    ['0 0 30 2 *', 'UTC', '2026-11-26T12:00:00Z', []],
  ])('%s in %s after %s', (text, zone, now, times) => {
    expect(next(text, zone, now)).toEqual(times);
  });

  test('leave out what the clock skips, and come twice where it goes back', () => {
    // 2026-03-29: 02:00 becomes 03:00 in Berlin; 2026-10-25: 03:00 becomes 02:00
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-30T00:30Z',
      '2026-03-31T00:30Z',
    ]);
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z')).toEqual([
      '2026-10-25T00:30Z',
      '2026-10-25T01:30Z',
      '2026-10-26T01:30Z',
    ]);
  });

  test('are those that looking at every minute finds', () => {
    const part = (low: number, high: number) =>
      fc.oneof(
        fc.constant('*'),
        fc.integer({ min: low, max: high }).map(String),
        fc.integer({ min: 2, max: 20 }).map((step) => `*/${step}`),
        fc
          .tuple(fc.integer({ min: low, max: high }), fc.integer({ min: low, max: high }))
          .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
      );
    const schedule = fc
      .tuple(part(0, 59), part(0, 23), part(1, 31), fc.constant('*'), part(0, 6))
      .map((parts) => parts.join(' '));
    const zone = fc.constantFrom(
      'UTC',
      'Asia/Seoul',
      'Europe/Berlin',
      'America/St_Johns',
      'Pacific/Chatham',
      'Australia/Lord_Howe',
    );
    // around the changes of the clock in spring and autumn, north and south
    const now = fc
      .tuple(
        fc.constantFrom('2026-03-28', '2026-04-04', '2026-10-03', '2026-10-24', '2026-10-31', '2026-12-30'),
        fc.nat({ max: 3 * 1440 }),
      )
      .map(([date, minutes]) => Date.parse(date) + minutes * 60_000);
    fc.assert(
      fc.property(schedule, zone, now, (text, name, from) => {
        const until = from + 3 * 86_400_000;
        const found = nextCronTimes(timesOf(text), clockOf(name), from, 1000).filter((moment) => moment <= until);
        expect(found.slice(0, 999)).toEqual(everyMinute(timesOf(text), name, from, until).slice(0, 999));
      }),
      { numRuns: 30 },
    );
  });
});

function everyMinute(schedule: CronTimes, timeZone: string, from: number, until: number): readonly number[] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    dateStyle: 'full',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const found: number[] = [];
  for (let moment = Math.floor(from / 60_000) * 60_000 + 60_000; moment <= until; moment += 60_000) {
    if (fits(schedule, new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))))
      found.push(moment);
  }
  return found;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function fits(
  { minutes, hours, daysOfMonth, daysOfWeek, days }: CronTimes,
  shown: ReadonlyMap<string, string>,
): boolean {
  const inMonth = daysOfMonth.includes(Number(shown.get('day')));
  const inWeek = daysOfWeek.includes(weekdays.indexOf(shown.get('weekday') ?? ''));
  const isDay = days === 'fit both' ? inMonth && inWeek : inMonth || inWeek;
  return isDay && hours.includes(Number(shown.get('hour'))) && minutes.includes(Number(shown.get('minute')));
}

describe('a time zone', () => {
  test.each(['Asia/Seoul', 'UTC', 'Etc/UTC', 'America/Argentina/Buenos_Aires'])('%s is one', (name) => {
    expect(zoneClock(name)).toBeDefined();
  });

  test.each(['', 'Local', 'local', '+09:00', 'Asia/Atlantis', '../etc/passwd', 'KST '])('"%s" is none', (name) => {
    expect(zoneClock(name)).toBeUndefined();
  });

  test('knows its clock in summer and winter', () => {
    const berlin = clockOf('Europe/Berlin');
    expect(berlin.offsetAt(Date.UTC(2026, 6, 1)) / 3_600_000).toBe(2);
    expect(berlin.offsetAt(Date.UTC(2026, 0, 1)) / 3_600_000).toBe(1);
    expect(clockOf('America/St_Johns').offsetAt(Date.UTC(2026, 0, 1)) / 3_600_000).toBe(-3.5);
  });
});
