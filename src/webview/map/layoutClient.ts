import { workerCode } from 'inline:./layoutWorker.ts';
import type { Layout } from '../../diagram/layoutTypes.ts';
import type { SceneSource } from './scene.ts';
import type { LayoutRequest, LayoutResponse, LayoutWishes } from './workerMessages.ts';

export interface LayoutClient {
  /** Asks for a layout; of several requests only the last one is answered. */
  readonly request: (source: SceneSource, wishes: Omit<LayoutWishes, 'picture'>) => void;
}

/** Starts what lays graphs out, off the main thread. */
export function startLayoutWorker(): Worker {
  const url = URL.createObjectURL(new Blob([workerCode], { type: 'text/javascript' }));
  return new Worker(url);
}

/** Asks the layout worker. `onFailure` is called when the worker cannot start or breaks. */
export function createLayoutClient(
  worker: Worker,
  onLayout: (source: SceneSource, layout: Layout) => void,
  onFailure: () => void,
): LayoutClient {
  let sequence = 0;
  let pending: SceneSource | undefined;
  worker.addEventListener('message', (event: MessageEvent<LayoutResponse>) => {
    if (event.data.sequence !== sequence || pending === undefined) return;
    onLayout(pending, event.data.layout);
  });
  worker.addEventListener('error', onFailure);
  return {
    request: (source, wishes) => {
      sequence++;
      pending = source;
      const { picture, folded } = source;
      const request: LayoutRequest = { sequence, graph: folded.graph, picture, ...wishes };
      worker.postMessage(request);
    },
  };
}
