import type { Host } from './host.ts';
import type { SavedState } from './savedState.ts';

/** Saving waits until the hand rests, in milliseconds. */
const saveDelay = 200;

/** Saves what `read` gives, soon after it is asked to, once for many times. */
export function createStateSaver(host: Host, read: () => SavedState): () => void {
  let timer = 0;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => host.saveState(read()), saveDelay);
  };
}
