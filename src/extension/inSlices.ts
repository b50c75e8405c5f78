import type { Steps } from '../core/index.ts';
import { createPause } from './createPause.ts';

/** Does the steps in slices that leave the event loop its turn; `undefined` where they were given up before the end. */
export async function inSlices<Result>(steps: Steps<Result>, isGivenUp: () => boolean): Promise<Result | undefined> {
  const pause = createPause();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
    if (isGivenUp()) return undefined;
  }
}
