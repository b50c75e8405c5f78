/**
 * A function that has `work` done, once `enqueue` lets it, on all items that it was given until then: what comes while something else is
 * being done is done together.
 */
export function inOneGo<Item>(
  enqueue: (task: () => Promise<void>) => unknown,
  work: (items: ReadonlySet<Item>) => Promise<void>,
): (items: ReadonlySet<Item>) => void {
  let waiting = new Set<Item>();
  return (items) => {
    const isFirst = waiting.size === 0;
    for (const item of items) waiting.add(item);
    if (!isFirst || waiting.size === 0) return;
    enqueue(() => {
      const all = waiting;
      waiting = new Set();
      return work(all);
    });
  };
}
