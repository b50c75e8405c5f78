/** The longest time, in milliseconds, for which one slice of work may hold the extension host; a single step may exceed it. */
const sliceLength = 10;

/** What long work calls between its steps: gives the event loop its turn once the present slice is over. True where it did. */
export type Pause = () => Promise<boolean>;

/** Settles in another turn of the event loop, after whatever waits for this one. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Starts counting the first slice. One for each piece of work: slices of several that run at once add up. */
export function createPause(): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceLength) return false;
    await nextTurn();
    since = performance.now();
    return true;
  };
}
