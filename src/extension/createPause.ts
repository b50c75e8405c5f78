/** The longest time, in milliseconds, for which one slice of work may hold the extension host; a single step may exceed it. */
const sliceLength = 10;

/** What long work calls between its steps: gives the event loop its turn once the present slice is over. True where it did. */
export type Pause = () => Promise<boolean>;

/** Starts counting the first slice. One for each piece of work: slices of several that run at once add up. */
export function createPause(): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceLength) return false;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    since = performance.now();
    return true;
  };
}
