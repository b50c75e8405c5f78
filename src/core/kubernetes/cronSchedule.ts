import type { Span } from '../yaml/node.ts';
import { parseGoDuration } from './goDuration.ts';

/** When a CronJob starts its Jobs. */
export type CronSchedule = CronTimes | CronInterval;

/** The minutes that fit all five fields. Every list is sorted and has each number once. */
export interface CronTimes {
  readonly form: 'times';
  /** 0–59. */
  readonly minutes: readonly number[];
  /** 0–23. */
  readonly hours: readonly number[];
  /** 1–31. */
  readonly daysOfMonth: readonly number[];
  /** 1–12. */
  readonly months: readonly number[];
  /** 0–6, from Sunday. */
  readonly daysOfWeek: readonly number[];
  /**
   * Where both days are restricted, a day has to fit only one of them: `0 0 13 * 5` is every 13th and every Friday. A field counts as
   * restricted unless it has a `*` or `?` without a step; every second day of the month is a restriction.
   */
  readonly days: 'fit both' | 'fit either';
}

/** `@every 90m`: that long after the last start, whatever the clock shows. */
export interface CronInterval {
  readonly form: 'interval';
  /** Whole seconds, at least 1. */
  readonly seconds: number;
}

/** Why a text is no schedule. */
export interface CronProblem {
  readonly form: 'problem';
  readonly reason:
    | 'time zone' // `TZ=…` in front: it has a field of its own, timeZone
    | 'field count' // not five fields
    | 'unknown macro' // `@reboot`
    | 'not a duration' // `@every` without one
    | 'not a number' // neither a number nor, in the months and the days of the week, a name
    | 'out of range'
    | 'backwards' // `5-1`
    | 'step' // of 0, or not a number
    | 'shape'; // `1-2-3`, `1/2/3`, a field of commas
  /** The field; `undefined` where it is not one field that is wrong. */
  readonly field: CronField | undefined;
  /** What is wrong within the text: offsets in UTF-16 units, the end exclusive. */
  readonly span: Span;
}

export interface CronField {
  readonly name: 'minutes' | 'hours' | 'daysOfMonth' | 'months' | 'daysOfWeek';
  readonly lowest: number;
  readonly highest: number;
  /** In place of numbers, the first stands for the lowest; empty where only numbers go. */
  readonly names: readonly string[];
}

/** The five fields, in their order. */
export const cronFields: readonly CronField[] = [
  { name: 'minutes', lowest: 0, highest: 59, names: [] },
  { name: 'hours', lowest: 0, highest: 23, names: [] },
  { name: 'daysOfMonth', lowest: 1, highest: 31, names: [] },
  {
    name: 'months',
    lowest: 1,
    highest: 12,
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { name: 'daysOfWeek', lowest: 0, highest: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];

/** What each macro stands for. */
export const cronMacros: ReadonlyMap<string, string> = new Map([
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
  ['@monthly', '0 0 1 * *'],
  ['@weekly', '0 0 * * 0'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
]);

/**
 * Reads a CronJob's schedule as the API server does: the standard grammar of github.com/robfig/cron v3, without its `TZ=`. Five
 * fields of numbers, ranges, steps, `*` or `?`, commas between; names of months and days in any case; macros in lower case.
 * https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
 */
export function parseCronSchedule(text: string): CronSchedule | CronProblem {
  const zone = text.indexOf('TZ');
  if (zone >= 0) return problem('time zone', undefined, { start: zone, end: zone + 2 });
  if (text.startsWith('@')) return parseMacro(text);
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: match.index }));
  if (words.length !== cronFields.length) return problem('field count', undefined, { start: 0, end: text.length });
  const sets: FieldSet[] = [];
  for (const [index, field] of cronFields.entries()) {
    const set = parseField(field, words[index] ?? { text: '', start: 0 });
    if ('form' in set) return set;
    sets.push(set);
  }
  return cronTimes(sets);
}

interface FieldSet {
  readonly numbers: readonly number[];
  readonly isRestricted: boolean;
}

/** A piece of the schedule, and where it begins in it. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

const anything: FieldSet = { numbers: [], isRestricted: false };

function cronTimes([minutes, hours, daysOfMonth, months, daysOfWeek]: readonly FieldSet[]): CronTimes {
  const bothRestricted = (daysOfMonth ?? anything).isRestricted && (daysOfWeek ?? anything).isRestricted;
  return {
    form: 'times',
    minutes: (minutes ?? anything).numbers,
    hours: (hours ?? anything).numbers,
    daysOfMonth: (daysOfMonth ?? anything).numbers,
    months: (months ?? anything).numbers,
    daysOfWeek: (daysOfWeek ?? anything).numbers,
    days: bothRestricted ? 'fit either' : 'fit both',
  };
}

function parseMacro(text: string): CronSchedule | CronProblem {
  const fields = cronMacros.get(text);
  if (fields !== undefined) return parseCronSchedule(fields);
  const [every] = /^@every /.exec(text) ?? [];
  if (every === undefined) return problem('unknown macro', undefined, { start: 0, end: text.length });
  const nanos = parseGoDuration(text.slice(every.length));
  if (nanos === undefined) return problem('not a duration', undefined, { start: every.length, end: text.length });
  return { form: 'interval', seconds: Math.max(1, Number(nanos / 1_000_000_000n)) };
}

function parseField(field: CronField, { text, start }: Piece): FieldSet | CronProblem {
  const numbers = new Set<number>();
  let isRestricted = true;
  for (const match of text.matchAll(/[^,]+/g)) {
    const range = parseRange(field, { text: match[0], start: start + match.index });
    if ('form' in range) return range;
    for (let number = range.first; number <= range.last; number += range.step) numbers.add(number);
    if (range.isStar && range.step === 1) isRestricted = false;
  }
  // The grammar takes a field of commas only, and then never starts a Job.
  if (numbers.size === 0) return problem('shape', field, { start, end: start + text.length });
  return { numbers: [...numbers].sort((a, b) => a - b), isRestricted };
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly isStar: boolean;
}

/** `5`, `1-5`, `*`, each with a step behind a slash; `5/10` goes on to the highest. */
function parseRange(field: CronField, piece: Piece): Range | CronProblem {
  const span = { start: piece.start, end: piece.start + piece.text.length };
  const [bounds = '', stepText, ...moreSteps] = piece.text.split('/');
  const [low = '', high, ...moreBounds] = bounds.split('-');
  if (moreSteps.length > 0 || moreBounds.length > 0) return problem('shape', field, span);
  const isStar = low === '*' || low === '?';
  const first = isStar ? field.lowest : numberIn(field, low);
  const goesOn = isStar || (high === undefined && stepText !== undefined);
  const last = goesOn ? field.highest : high === undefined ? first : numberIn(field, high);
  const step = stepText === undefined ? 1 : plainNumber(stepText);
  if (first === undefined || last === undefined) return problem('not a number', field, span);
  if (step === undefined || step === 0) return problem('step', field, span);
  if (first < field.lowest || first > field.highest || last > field.highest)
    return problem('out of range', field, span);
  if (first > last) return problem('backwards', field, span);
  return { first, last, step, isStar };
}

function numberIn({ names, lowest }: CronField, text: string): number | undefined {
  const index = names.indexOf(text.toLowerCase());
  return index < 0 ? plainNumber(text) : lowest + index;
}

function plainNumber(text: string): number | undefined {
  return /^\+?\d{1,18}$/.test(text) ? Number(text) : undefined;
}

function problem(reason: CronProblem['reason'], field: CronField | undefined, span: Span): CronProblem {
  return { form: 'problem', reason, field, span };
}
