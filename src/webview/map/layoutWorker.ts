import { layout } from '../../diagram/layout.ts';
import type { Layout } from '../../diagram/layoutTypes.ts';
import { sampleGraph } from './sampleGraph.ts';
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
  const { strips: _, routes: __, ...drawing } = next;
  const response: LayoutResponse = { sequence, layout: drawing };
  self.postMessage(response);
});

/**
 * An engine compiles code as it runs, which takes several times as long as the first layout itself: it is done before there is a first graph.
 * Between two rounds a graph that has come has its turn.
 */
function warmUp(rounds: number): void {
  const words = { cluster: '', noNamespace: '', noApplication: '' };
  const previous = layout(sampleGraph(20), { words });
  layout(sampleGraph(21), { words, previous });
  if (rounds > 1) setTimeout(warmUp, 0, rounds - 1);
}

warmUp(5);
