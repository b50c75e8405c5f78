import type { FromPanel, ToPanel } from './protocol.ts';
import { readMessage } from './readMessage.ts';
import { readSavedState, type SavedState } from './savedState.ts';

/** The panel's only door to the editor. */
export interface Host {
  readonly post: (message: FromPanel) => void;
  /** Calls back for each message of the protocol; others are dropped. */
  readonly onMessage: (listener: (message: ToPanel) => void) => void;
  readonly loadState: () => SavedState | undefined;
  /** For a page that is hidden or reloaded, and for one that is opened after this one was closed. */
  readonly saveState: (state: SavedState) => void;
}

interface VsCodeApi {
  readonly postMessage: (message: unknown) => void;
  readonly getState: () => unknown;
  readonly setState: (state: unknown) => void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** Connects to the editor; may be called once in the life of a page. */
export function connectHost(): Host {
  const api = acquireVsCodeApi();
  return {
    post: (message) => api.postMessage(message),
    onMessage: (listener) => {
      window.addEventListener('message', (event: MessageEvent<unknown>) => {
        const message = readMessage(event.data);
        if (message !== undefined) listener(message);
        else console.warn('The graph panel dropped a message that is not in its protocol.', event.data);
      });
    },
    loadState: () => readSavedState(api.getState()),
    saveState: (state) => {
      api.setState(state);
      api.postMessage({ type: 'keepView', state: JSON.stringify(state) });
    },
  };
}
