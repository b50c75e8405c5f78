import type { Locale } from '../core/localized.ts';
import { stepsOf } from '../diagram/stepsOf.ts';
import { createAsking, type HostAnswer, sameEntry, shownTrace, takeAnswer } from './answers.ts';
import { emptyReason } from './emptyReason.ts';
import { createGraphCollector } from './graphCollector.ts';
import type { Host } from './host.ts';
import { afterNextFrame } from './map/frames.ts';
import { createGraphMap } from './map/graphMap.ts';
import { createLayoutClient } from './map/layoutClient.ts';
import { buildScene, drawnFor, type Scene } from './map/scene.ts';
import type { PanelActions, PanelView } from './pane.ts';
import { readPanelTheme, watchTheme } from './panelTheme.ts';
import { createLegend } from './panes/legend.ts';
import { panes } from './panes/panes.ts';
import type { ToPanel } from './protocol.ts';
import { rehearse } from './rehearse.ts';
import { readSavedText, type SavedState } from './savedState.ts';
import { searchNodes } from './searchNodes.ts';
import { shownUnit } from './shownUnit.ts';
import { createSlots } from './slots.ts';
import { createStateSaver } from './stateSaver.ts';
import { firstView, lastingView, type ViewState } from './viewState.ts';
import { openApplications } from './viewSteps.ts';
import { foldedGraph, letSameThrough, openedApplications, pictureOf, visibleGraph } from './visibleGraph.ts';
import { layoutWords } from './words.ts';

const noGraph = { nodes: [], edges: [], units: [], skipped: [] };
const noUndrawn = { templates: [], broken: [] };
/** What there is to see of a folder as long as its graph has not come. */
const nothing = { whole: noGraph, graph: noGraph, scene: undefined, undrawn: noUndrawn, matches: [] };

type Message<Type extends ToPanel['type']> = Extract<ToPanel, { readonly type: Type }>;

/**
 * Builds the panel into `body` and answers the host's messages for as long as the page lives; `layoutWorker` has just been started.
 * All that there is to see is one `PanelView`: messages, layouts and actions replace it, and every part is updated with the new one.
 */
export function startPanel(body: HTMLElement, host: Host, layoutWorker: Worker): void {
  const saved = host.loadState();
  let panel: PanelView = {
    ...nothing,
    phase: 'drawing',
    progress: { done: 0, total: 0 },
    view: saved?.view ?? firstView,
    answers: {},
    cursor: [],
    folder: saved?.folder ?? '',
    locale: document.documentElement.lang.startsWith('ko') ? 'ko' : 'en',
    theme: readPanelTheme(body),
  };
  /** A node that will be there with the next layout. */
  let revealNext: Parameters<PanelActions['reveal']> | undefined;
  const save = createStateSaver(host, stateToSave);
  const client = createLayoutClient(layoutWorker, () => show({ phase: 'failed' }));
  const graphs = createGraphCollector();
  const slots = createSlots(body);
  const actions: PanelActions = { change: (step) => changeView(step(panel.view)), reveal, post: host.post };
  const legend = createLegend(slots, actions);
  const map = createGraphMap(slots, legend, actions, saved?.camera, save);
  const around = [...panes.map((create) => create(slots, actions)), createAsking(actions)];
  let isAroundDue = false;

  watchTheme(body, () => show({ theme: readPanelTheme(body) }));
  show({});
  host.onMessage(receive);
  host.post({ type: 'ready' });
  rehearse(client, () => (panel.whole === noGraph ? panel : undefined));

  function show(change: Partial<PanelView>): void {
    showMap(change);
    showAround();
  }

  /** While the first picture is on its way nothing changes: so it comes sooner. */
  function showUnlessDrawing(change: Partial<PanelView>): void {
    panel = { ...panel, ...change };
    if (panel.phase !== 'drawing') show({});
  }

  /** What stands around the map follows. */
  function showMap(change: Partial<PanelView>): void {
    panel = { ...panel, ...change };
    legend.update(panel);
    map.update(panel);
    // Not at the body: what changes there may be another theme.
    slots.stage.classList.toggle('nothing', emptyReason(panel) !== undefined);
  }

  function showAround(): void {
    isAroundDue = false;
    for (const part of around) part.update(panel);
  }

  /** A panel that shows nothing yet would forget what it is about to show. */
  function stateToSave(): SavedState | undefined {
    const { phase, folder, view } = panel;
    return phase === 'shown' ? { folder, camera: map.camera(), view } : undefined;
  }

  function receive(message: ToPanel): void {
    if (message.type === 'cursor') followCursor(message.nodes);
    else if (message.type === 'graphPart') graphs.takePart(message);
    else if (message.type === 'graph') takeGraph(message);
    else if (message.type === 'progress') takeProgress(message);
    else if (message.type === 'view') takeKeptView(message);
    else takeAnswerOfHost(message);
  }

  function takeGraph(message: Message<'graph'>): void {
    const whole = graphs.complete(message);
    if (whole === undefined) {
      host.post({ type: 'ready' });
      return;
    }
    const { undrawn = noUndrawn, locale, folder } = message;
    const { phase: before } = panel;
    useFolder(folder, locale);
    if (panel.phase !== 'shown' && before !== 'drawing') show({ phase: 'drawing' });
    const view = { ...panel.view, shown: shownUnit(whole, panel.view.shown, panel.cursor) };
    const graph = visibleGraph(whole, view);
    panel = { ...panel, whole, undrawn, view, graph, matches: searchNodes(graph, view.search.text) };
    layOut(); // and meanwhile what stands around the map follows
    showUnlessDrawing({});
  }

  /** A map that is there stays, until the next one is. */
  function takeProgress({ state, done, total, locale, folder }: Message<'progress'>): void {
    useFolder(folder, locale);
    if (panel.phase !== 'shown') show({ phase: state, progress: { done, total } });
  }

  /** A panel that was only hidden or reloaded knows better what it showed. */
  function takeKeptView({ state }: Message<'view'>): void {
    const kept = readSavedText(state);
    if (saved !== undefined || kept === undefined || panel.phase === 'shown') return;
    if (kept.view.focus.length === 0) map.startAt(kept.camera);
    show({ folder: kept.folder, view: lastingView(kept.view) });
  }

  /** Another folder is looked at afresh. */
  function useFolder(folder: string, locale: Locale): void {
    document.documentElement.lang = locale;
    panel = { ...panel, locale };
    if (folder === panel.folder) return;
    const { legend, side, outline } = panel.view;
    map.forget();
    const view = { ...firstView, legend, side, outline };
    panel = { ...panel, ...nothing, folder, phase: 'drawing', view };
  }

  /** A trace that is new opens the applications that it leads through. */
  function takeAnswerOfHost(answer: HostAnswer): void {
    const before = shownTrace(panel.view, panel.answers);
    show({ answers: takeAnswer(panel.answers, answer) });
    const { scene, view } = panel;
    const trace = shownTrace(view, panel.answers);
    if (scene === undefined || trace === undefined || sameEntry(before?.entry, trace.entry)) return;
    const cards = stepsOf(trace.start).flatMap(({ node }) => scene.cardOf.get(node) ?? []);
    changeView(openApplications(view, [...new Set(cards)]));
  }

  /** Where units are alternatives and the reader chose none, the cursor leads to its unit. */
  function followCursor(cursor: readonly string[]): void {
    showUnlessDrawing({ cursor });
    const shown = shownUnit(panel.whole, panel.view.shown, cursor);
    if (shown.unit !== panel.view.shown.unit) changeView({ ...panel.view, shown });
    map.follow(cursor);
  }

  function changeView(view: ViewState): void {
    const before = panel.view;
    if (view.selection !== before.selection) panel = { ...panel, cursor: [] };
    if (!letSameThrough(before, view)) takeView(view);
    else {
      const { text } = view.search;
      const matches = text === before.search.text ? panel.matches : searchNodes(panel.graph, text);
      show({ view, matches });
      if (view.open !== before.open || view.direction !== before.direction) layOut();
    }
    save();
  }

  /** Shows a view that lets something else through than before. */
  function takeView(view: ViewState): void {
    const graph = visibleGraph(panel.whole, view);
    show({ graph, view, matches: searchNodes(graph, view.search.text) });
    layOut();
  }

  function layOut(): void {
    const { graph, view, locale } = panel;
    const folded = foldedGraph(graph, view, locale);
    const opened = openedApplications(graph, view);
    const source = { picture: pictureOf(view), unit: view.shown.unit, folded, opened };
    const wishes = {
      words: layoutWords(locale),
      direction: view.direction,
      aspect: Math.min(2.2, Math.max(0.7, map.aspect())),
    };
    client.request(source, wishes, (layout) => showScene(buildScene(source, layout)));
  }

  function showScene(scene: Scene): void {
    if (panel.whole === noGraph) return; // a layout of the folder before, or of nothing
    showMap({ scene, phase: 'shown' });
    isAroundDue = true;
    requestAnimationFrame(() => afterNextFrame(() => isAroundDue && showAround()));
    if (revealNext !== undefined) map.reveal(...revealNext);
    revealNext = undefined;
    save();
  }

  function reveal(node: string, keyboard: 'take' | 'leave'): void {
    const drawn = panel.scene === undefined ? undefined : drawnFor(panel.scene, node);
    if (drawn === node) map.reveal(node, keyboard);
    else revealNext = [node, keyboard];
    if (drawn !== undefined && drawn !== node) changeView(openApplications(panel.view, [drawn]));
  }
}
