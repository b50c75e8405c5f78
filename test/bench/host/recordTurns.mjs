import { PerformanceObserver } from 'node:perf_hooks';

/**
 * Records how long the event loop of this thread is held from now on, from one turn of it to the next; `stop` gives
 * `{ turns, garbage }`. A turn has `start` (microseconds of the monotonic clock), `cpu` and `wall` in milliseconds: the CPU time of
 * this thread alone, so that other work of the machine does not count, and what passed meanwhile, a millisecond of waiting with it.
 * `garbage` has how long each collection took that was made meanwhile. Turns of less than a millisecond are left out.
 */
export function recordTurns() {
  const turns = [];
  const garbage = [];
  let stopped = false;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) garbage.push(duration);
  });
  observer.observe({ entryTypes: ['gc'] });
  let start = process.hrtime.bigint();
  let cpu = process.threadCpuUsage();
  const turn = () => {
    const now = process.hrtime.bigint();
    const { user, system } = process.threadCpuUsage(cpu);
    const used = (user + system) / 1000;
    if (used >= 1) turns.push({ start: Number(start / 1000n), cpu: used, wall: Number(now - start) / 1e6 });
    start = process.hrtime.bigint();
    cpu = process.threadCpuUsage();
    if (!stopped) setTimeout(turn, 1);
  };
  setTimeout(turn, 1);
  return {
    stop() {
      stopped = true;
      observer.disconnect();
      return { turns, garbage };
    },
  };
}
