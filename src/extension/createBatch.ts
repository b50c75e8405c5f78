/** Collects items for a while, so that what follows runs once for many. */
export interface Batch<Item> {
  readonly add: (item: Item) => void;
  readonly has: (item: Item) => boolean;
  /** Hands over what is there without waiting; nothing happens where nothing is. */
  readonly flush: () => void;
  readonly dispose: () => void;
}

/** In milliseconds: `quiet` after the last item, but never more than `longest` after the first. */
export interface BatchTimes {
  readonly quiet: number;
  readonly longest: number;
}

/** Items handed over together are in the order in which they were first added. */
export function createBatch<Item>(times: BatchTimes, handOver: (items: ReadonlySet<Item>) => void): Batch<Item> {
  let items = new Set<Item>();
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopTimer = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = () => {
    stopTimer();
    if (items.size === 0) return;
    const collected = items;
    items = new Set();
    handOver(collected);
  };
  return {
    add(item) {
      if (items.size === 0) since = Date.now();
      items.add(item);
      stopTimer();
      timer = setTimeout(flush, Math.max(0, Math.min(times.quiet, since + times.longest - Date.now())));
    },
    has: (item) => items.has(item),
    flush,
    dispose: stopTimer,
  };
}
