import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CronTimes,
  cronFields,
  cronMacros,
  parseCronSchedule,
} from '../../../src/core/kubernetes/cronSchedule.ts';

describe('a schedule is read as the API server reads it', () => {
  test('every field is the numbers that it lets through', () => {
    expect(parseCronSchedule('*/20 8-10 1,15 jan-mar/2 MON,5')).toEqual({
      form: 'times',
      minutes: [0, 20, 40],
      hours: [8, 9, 10],
      daysOfMonth: [1, 15],
      months: [1, 3],
      daysOfWeek: [1, 5],
      days: 'fit either',
    });
  });

  test.each([
    ['5/15 * * * *', [5, 20, 35, 50]],
    ['50-58/4 * * * *', [50, 54, 58]],
    ['5,1,5 * * * *', [1, 5]],
    [',7, * * * *', [7]],
    ['+7 * * * *', [7]],
    ['07 * * * *', [7]],
    ['*/45,10 * * * *', [0, 10, 45]],
  ])('the minutes of %s', (text, minutes) => {
    expect(timesOf(text).minutes).toEqual(minutes);
  });

  test('blanks of any kind and length stand between the fields', () => {
    expect(parseCronSchedule(' 0  3\t* * * ')).toEqual(parseCronSchedule('0 3 * * *'));
  });

  test.each([
    ['0 0 13 * 5', 'fit either'],
    ['0 0 */2 * 1', 'fit either'],
    ['0 0 1-31 * 1', 'fit either'],
    ['0 0 * * 1', 'fit both'],
    ['0 0 13 * ?', 'fit both'],
    ['0 0 13,* * 5', 'fit both'],
    ['0 0 */1 * 5', 'fit both'],
  ])('the days of %s have to %s', (text, days) => {
    expect(timesOf(text).days).toBe(days);
  });

  test.each([...cronMacros])('%s is %s', (macro, fields) => {
    expect(parseCronSchedule(macro)).toEqual(timesOf(fields));
  });

  test.each([
    ['@every 90m', 5400],
    ['@every 1h30m', 5400],
    ['@every 1500ms', 1],
    ['@every 10ms', 1],
  ])('%s is an interval', (text, seconds) => {
    expect(parseCronSchedule(text)).toEqual({ form: 'interval', seconds });
  });
});

describe('what is no schedule says why and where', () => {
  test.each([
    ['', 'field count', ''],
    ['* * * *', 'field count', '* * * *'],
    ['0 0 3 * * *', 'field count', '0 0 3 * * *'],
    ['TZ=Asia/Seoul 0 3 * * *', 'time zone', 'TZ'],
    ['CRON_TZ=UTC 0 3 * * *', 'time zone', 'TZ'],
    ['@reboot', 'unknown macro', '@reboot'],
    ['@Daily', 'unknown macro', '@Daily'],
    ['@every', 'unknown macro', '@every'],
    ['@every 1d', 'not a duration', '1d'],
    ['60 * * * *', 'out of range', '60'],
    ['* 24 * * *', 'out of range', '24'],
    ['* * 0 * *', 'out of range', '0'],
    ['* * 1-32 * *', 'out of range', '1-32'],
    ['* * * 13 *', 'out of range', '13'],
    ['* * * * 7', 'out of range', '7'],
    ['* * * * 1,5-7', 'out of range', '5-7'],
    ['9999999999 * * * *', 'out of range', '9999999999'],
    ['30-10 * * * *', 'backwards', '30-10'],
    ['* * * * fri-mon', 'backwards', 'fri-mon'],
    ['*/0 * * * *', 'step', '*/0'],
    ['*/x * * * *', 'step', '*/x'],
    ['*/-5 * * * *', 'step', '*/-5'],
    ['1/2/3 * * * *', 'shape', '1/2/3'],
    ['1-2-3 * * * *', 'shape', '1-2-3'],
    [', * * * *', 'shape', ','],
    ['-5 * * * *', 'not a number', '-5'],
    ['** * * * *', 'not a number', '**'],
    ['* mon * * *', 'not a number', 'mon'],
    ['* * L * *', 'not a number', 'L'],
    ['* * * January *', 'not a number', 'January'],
    ['* * * * mon-', 'not a number', 'mon-'],
    ['* * * * 5#2', 'not a number', '5#2'],
  ])('%s: %s', (text, reason, at) => {
    const problem = parseCronSchedule(text);
    expect(problem).toMatchObject({ form: 'problem', reason });
    const { start, end } = 'span' in problem ? problem.span : { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(at);
  });

  test('the field is named where one is wrong', () => {
    expect(parseCronSchedule('* * * * 7')).toMatchObject({ field: { name: 'daysOfWeek' } });
    expect(parseCronSchedule('* * *')).toMatchObject({ field: undefined });
  });
});

test('a list of numbers lets exactly these through', () => {
  fc.assert(
    fc.property(fc.tuple(...cronFields.map(numbersOf)), (sets) => {
      const times = timesOf(sets.map((numbers) => numbers.join(',')).join(' '));
      for (const [index, { name }] of cronFields.entries()) {
        expect(times[name]).toEqual([...(sets[index] ?? [])].sort((a, b) => a - b));
      }
    }),
  );
});

test('nothing that is written makes it throw, and every span lies in the text', () => {
  const pieces = fc.constantFrom('*', '?', '/', '-', ',', ' ', '@', 'every ', 'mon', 'TZ=', '5', '99', '\t', '１');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const read = parseCronSchedule(text);
      if (read.form === 'problem') {
        expect(read.span.start).toBeLessThanOrEqual(read.span.end);
        expect(read.span.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

function numbersOf({ lowest, highest }: (typeof cronFields)[number]) {
  return fc.uniqueArray(fc.integer({ min: lowest, max: highest }), { minLength: 1, maxLength: 8 });
}

function timesOf(text: string): CronTimes {
  const read = parseCronSchedule(text);
  if (read.form !== 'times') throw new Error(`${text}: ${JSON.stringify(read)}`);
  return read;
}
