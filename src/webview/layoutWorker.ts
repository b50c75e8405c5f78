import { layout } from '../diagram/layout.ts';
import type { Layout } from '../diagram/layoutTypes.ts';
import type { LayoutRequest, LayoutResponse } from './workerMessages.ts';

/** Lays out off the main thread; the last layout of a unit is kept, so that nodes stay where they are. */
let previous: { readonly unit: string | undefined; readonly layout: Layout } | undefined;

self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const { sequence, graph, unit, words, aspect } = event.data;
  const kept = previous !== undefined && previous.unit === unit ? { previous: previous.layout } : {};
  previous = { unit, layout: layout(graph, { words, aspect, ...kept }) };
  const response: LayoutResponse = { sequence, layout: previous.layout };
  self.postMessage(response);
});
