import { foldApplications } from '../diagram/foldApplications.ts';
import { element } from './elements.ts';
import type { LayoutClient } from './map/layoutClient.ts';
import { paint } from './map/paint.ts';
import { sampleGraph } from './map/sampleGraph.ts';
import { buildScene } from './map/scene.ts';
import type { PanelView } from './pane.ts';
import { readMessage } from './readMessage.ts';
import { foldedGraph, visibleGraph } from './visibleGraph.ts';
import { layoutWords } from './words.ts';

/** So often that the engine has compiled what takes longest. */
const rounds = 24;

/**
 * Goes through all that leads to a first picture with a sample graph, while the page waits for its own and has nothing else to do:
 * what runs for the first times takes several times as long. `waiting` gives what there is to see as long as no graph has come.
 */
export function rehearse(client: LayoutClient, waiting: () => PanelView | undefined): void {
  const canvas = element('canvas', '');
  [canvas.width, canvas.height] = [1000, 700];
  const context = canvas.getContext('2d', { alpha: false });
  later(rounds);

  function later(left: number): void {
    if (left > 0) window.requestIdleCallback(() => play(left));
  }

  function play(left: number): void {
    const panel = waiting();
    if (panel === undefined || context === null) return;
    const { view, locale, theme } = panel;
    const [sample, words] = [sampleGraph(20), layoutWords(locale)];
    readMessage({ type: 'graph', graph: sample, locale, folder: '' });
    const graph = visibleGraph(sample, view);
    const folded = left % 2 === 1 ? foldApplications(graph, new Set(), words, '') : foldedGraph(graph, view, locale);
    const source = { picture: '', unit: undefined, folded, opened: new Set<string>() };
    client.request(source, { words, direction: view.direction, aspect: 1.5 }, (layout) => {
      const scene = buildScene(source, layout);
      paint(context, {
        scene,
        part: { x: 0, y: 0, width: 1600, height: 1100 },
        zoom: 0.6,
        pixelRatio: 1,
        theme,
        emphasis: undefined,
        arrival: 1,
        changed: { nodes: new Set(), edges: new Set() },
        positionOf: (id) => scene.nodes.get(id)?.place ?? { x: 0, y: 0 },
      });
      if (left === rounds) context.getImageData(0, 0, 1, 1); // else a picture that nobody sees is described and not painted
      later(left - 1);
    });
  }
}
