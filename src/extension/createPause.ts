/** The longest time, in milliseconds, for which one slice of work may hold the extension host; a single step may exceed it. */
const sliceLength = 10;

/** What long work calls between its steps: gives the event loop its turn once the present slice is over. True where it did. */
export type Pause = () => Promise<boolean>;

/**
 * One for each piece of work. Its first call gives way whatever the time: nobody knows what was done before in this turn. Pieces of work
 * that wait at once go on one after the other, each in a turn of its own.
 */
export function createPause(): Pause {
  let since = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - since < sliceLength) return false;
    await ownTurn();
    since = performance.now();
    return true;
  };
}

/** The last turn that somebody waits for: all work of the extension shares one event loop. */
let lastTurn: Promise<void> = Promise.resolve();

function ownTurn(): Promise<void> {
  lastTurn = lastTurn.then(() => new Promise((resolve) => setTimeout(resolve, 0)));
  return lastTurn;
}
