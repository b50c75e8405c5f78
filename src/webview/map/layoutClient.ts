import { workerCode } from 'inline:./layoutWorker.ts';
import { layoutGraphOf } from '../../diagram/layoutGraph.ts';
import type { Layout } from '../../diagram/layoutTypes.ts';
import type { SceneSource } from './scene.ts';
import type { LayoutRequest, LayoutResponse, LayoutWishes } from './workerMessages.ts';

export interface LayoutClient {
  /** Asks for a layout; of several requests only the last one is answered. */
  readonly request: (
    source: SceneSource,
    wishes: Omit<LayoutWishes, 'picture'>,
    onLayout: (layout: Layout) => void,
  ) => void;
}

/** Starts what lays graphs out, off the main thread. */
export function startLayoutWorker(): Worker {
  const url = URL.createObjectURL(new Blob([workerCode], { type: 'text/javascript' }));
  return new Worker(url);
}

/** Asks the layout worker. `onFailure` is called when the worker cannot start or breaks. */
export function createLayoutClient(worker: Worker, onFailure: () => void): LayoutClient {
  let sequence = 0;
  let answer: ((layout: Layout) => void) | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutResponse>) => {
    if (data.sequence === sequence) answer?.(data.layout);
  });
  worker.addEventListener('error', onFailure);
  return {
    request: ({ picture, folded }, wishes, onLayout) => {
      sequence++;
      answer = onLayout;
      const request: LayoutRequest = { sequence, graph: layoutGraphOf(folded.graph), picture, ...wishes };
      worker.postMessage(request);
    },
  };
}
