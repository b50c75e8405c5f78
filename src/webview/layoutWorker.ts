import { layout } from '../diagram/layout.ts';
import type { Layout } from '../diagram/layoutTypes.ts';
import type { LayoutRequest, LayoutResponse } from './workerMessages.ts';

/** Lays out off the main thread; the last layout is kept, so that nodes stay where they are. */
let previous: Layout | undefined;

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const { sequence, graph, words, aspect } = event.data;
  previous = layout(graph, { words, aspect, ...(previous === undefined ? {} : { previous }) });
  const response: LayoutResponse = { sequence, layout: previous };
  self.postMessage(response);
});
