/** How the clocks of one time zone stand. */
export interface ZoneClock {
  /** Milliseconds that a clock there is ahead of UTC at a moment (milliseconds since 1970); negative west of it. */
  offsetAt(moment: number): number;
}

/**
 * The clocks of an IANA time zone such as `Asia/Seoul`; `undefined` for what the API server would reject as `timeZone`.
 * https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones
 */
export function zoneClock(timeZone: string): ZoneClock | undefined {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC') return { offsetAt: () => 0 };
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,40}$/.test(timeZone) || timeZone.toLowerCase() === 'local') return undefined;
  const format = formatOf(timeZone);
  return format && { offsetAt: (moment) => shownBy(format, moment) - Math.floor(moment / 1000) * 1000 };
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', calendar: 'gregory', ...numeric });
  } catch {
    return undefined; // no such zone
  }
}

/** The time that clocks show, as if it were UTC. */
function shownBy(format: Intl.DateTimeFormat, moment: number): number {
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
}

const numeric = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;
