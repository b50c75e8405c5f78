import type { Host } from './host.ts';
import type { SavedState } from './savedState.ts';

/** Saving waits until the hand rests, in milliseconds. */
const saveDelay = 200;

/** Saves what `read` gives, soon after it is asked to, once for many times; nothing where there is nothing to save yet. */
export function createStateSaver(host: Host, read: () => SavedState | undefined): () => void {
  let timer = 0;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const state = read();
      if (state !== undefined) host.saveState(state);
    }, saveDelay);
  };
}
