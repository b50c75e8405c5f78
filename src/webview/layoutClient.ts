import { workerCode } from 'inline:./layoutWorker.ts';
import type { GraphView } from '../core/features/graphView.ts';
import type { Layout, LayoutWords } from '../diagram/layoutTypes.ts';
import type { LayoutRequest, LayoutResponse } from './workerMessages.ts';

export interface LayoutClient {
  /** Asks for a layout; of several requests only the last one is answered. */
  readonly request: (graph: GraphView, unit: string | undefined, words: LayoutWords, aspect: number) => void;
  readonly destroy: () => void;
}

/** Starts the layout worker. `onFailure` is called when the worker cannot start or breaks. */
export function startLayoutClient(
  onLayout: (graph: GraphView, layout: Layout) => void,
  onFailure: () => void,
): LayoutClient {
  const url = URL.createObjectURL(new Blob([workerCode], { type: 'text/javascript' }));
  const worker = new Worker(url);
  let sequence = 0;
  let pending: GraphView | undefined;
  worker.addEventListener('message', (event: MessageEvent<LayoutResponse>) => {
    if (event.data.sequence !== sequence || pending === undefined) return;
    onLayout(pending, event.data.layout);
  });
  worker.addEventListener('error', onFailure);
  return {
    request: (graph, unit, words, aspect) => {
      sequence++;
      pending = graph;
      const request: LayoutRequest = { sequence, graph, unit, words, aspect };
      worker.postMessage(request);
    },
    destroy: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
