import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** CPU time of a piece of work, in milliseconds: user and system, all threads of the process. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Runs the variants in turn, `rounds` times after a round that does not count (there is none before a single one), and gives the median CPU time of each in
 * milliseconds: what else the machine does meets all of them alike.
 */
export function alternate<Name extends string>(
  rounds: number,
  variants: Readonly<Record<Name, () => unknown>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(variants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < (rounds === 1 ? 1 : rounds + 1); round++) {
    for (const name of names) {
      if (rounds > 1) collectGarbage();
      const time = cpuTime(variants[name]);
      if (round > 0 || rounds === 1) times[name].push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, percentile(times[name], 50)])) as Record<Name, number>;
}

/** The value that `percent` of all values do not exceed; NaN where there are none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

/** Bytes in use on the heap, garbage not counted. */
export function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** So that what was made before is not collected in what is measured next. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
