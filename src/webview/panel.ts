import type { GraphView } from '../core/features/graphView.ts';
import type { Layout } from '../diagram/layoutTypes.ts';
import { createAsking, takeAnswer } from './answers.ts';
import { createGraphMap } from './graphMap.ts';
import type { Host } from './host.ts';
import { startLayoutClient } from './layoutClient.ts';
import type { PanelActions, PanelView } from './pane.ts';
import { readPanelTheme, watchTheme } from './panelTheme.ts';
import { createLegend } from './panes/legend.ts';
import { panes } from './panes/panes.ts';
import type { ToPanel } from './protocol.ts';
import { buildScene } from './scene.ts';
import { shownUnit } from './shownUnit.ts';
import { createSlots } from './slots.ts';
import { createStateSaver } from './stateSaver.ts';
import { firstView, type ViewState } from './viewState.ts';
import { showSame, visibleGraph } from './visibleGraph.ts';
import { layoutWords } from './words.ts';

/**
 * Builds the panel into `body` and answers the host's messages for as long as the page lives.
 * All that there is to see is one `PanelView`: messages, layouts and actions replace it, and every part is updated with the new one.
 */
export function startPanel(body: HTMLElement, host: Host): void {
  const saved = host.loadState();
  let panel: PanelView = {
    whole: { nodes: [], edges: [], units: [], skipped: [] },
    scene: undefined,
    phase: 'drawing',
    view: saved?.view ?? firstView,
    answers: {},
    cursor: [],
    folder: saved?.folder ?? '',
    locale: document.documentElement.lang.startsWith('ko') ? 'ko' : 'en',
    theme: readPanelTheme(body),
  };
  const save = createStateSaver(host, () => ({ folder: panel.folder, camera: map.camera(), view: panel.view }));
  const client = startLayoutClient(showLayout, () => show({ phase: 'failed' }));
  const slots = createSlots(body);
  const actions: PanelActions = {
    change: (step) => changeView(step(panel.view)),
    reveal: (node, keyboard) => map.reveal(node, keyboard),
    post: host.post,
  };
  const legend = createLegend(slots, actions);
  const map = createGraphMap(slots, legend, actions, saved?.camera, save);
  const parts = [legend, ...panes.map((create) => create(slots, actions)), map, createAsking(actions)];

  watchTheme(body, () => show({ theme: readPanelTheme(body) }));
  show({});
  host.onMessage(receive);
  host.post({ type: 'ready' });

  function show(change: Partial<PanelView>): void {
    panel = { ...panel, ...change };
    for (const part of parts) part.update(panel);
  }

  function receive(message: ToPanel): void {
    if (message.type === 'cursor') followCursor(message.nodes);
    else if (message.type === 'graph') takeGraph(message);
    else show({ answers: takeAnswer(panel.answers, message) });
  }

  function takeGraph({ graph, locale, folder }: Extract<ToPanel, { type: 'graph' }>): void {
    const isOther = folder !== panel.folder;
    if (isOther) map.startAfresh();
    const view = isOther ? { ...firstView, legend: panel.view.legend, side: panel.view.side } : panel.view;
    document.documentElement.lang = locale;
    show({ whole: graph, folder, locale, view: { ...view, shown: shownUnit(graph, view.shown, panel.cursor) } });
    layOut();
  }

  /** Where units are alternatives and the reader chose none, the cursor leads to its unit. */
  function followCursor(cursor: readonly string[]): void {
    show({ cursor });
    if (panel.scene === undefined) return;
    changeView({ ...panel.view, shown: shownUnit(panel.whole, panel.view.shown, cursor) });
    const first = cursor.find((id) => panel.scene?.nodes.has(id) === true);
    if (first !== undefined) map.reveal(first, 'leave');
  }

  function changeView(view: ViewState): void {
    const before = panel.view;
    show({ view });
    save();
    if (!showSame(before, view)) layOut();
  }

  function layOut(): void {
    const aspect = Math.min(2.2, Math.max(0.7, map.aspect()));
    const graph = visibleGraph(panel.whole, panel.view);
    client.request(graph, panel.view.shown.unit, layoutWords(panel.locale), aspect);
  }

  function showLayout(graph: GraphView, layout: Layout): void {
    const { unit } = panel.view.shown;
    if (panel.scene !== undefined && panel.scene.unit !== unit) map.startAfresh();
    body.classList.toggle('nothing', graph.nodes.length === 0);
    show({ scene: buildScene(graph, unit, layout), phase: 'shown' });
    save();
  }
}
