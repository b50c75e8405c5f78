import { layout } from '../../diagram/layout.ts';
import type { Layout } from '../../diagram/layoutTypes.ts';
import type { LayoutRequest, LayoutResponse } from './workerMessages.ts';

/** The last layouts by their picture, the newest last: nodes stay where they are, also where a reader comes back to. */
const layouts = new Map<string, Layout>();
const mostLayouts = 6;

/** Lays out off the main thread. */
self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const { sequence, graph, picture, words, direction, aspect } = event.data;
  const previous = layouts.get(picture);
  const next = layout(graph, { words, direction, aspect, ...(previous === undefined ? {} : { previous }) });
  layouts.delete(picture);
  layouts.set(picture, next);
  const [oldest] = layouts.keys();
  if (layouts.size > mostLayouts && oldest !== undefined) layouts.delete(oldest);
  const { strips: _, stands: __, routes: ___, ...drawing } = next;
  const response: LayoutResponse = { sequence, layout: drawing };
  self.postMessage(response);
});
