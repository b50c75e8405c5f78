import { commands, type TextEditor, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import {
  buildGraphInSteps,
  type IdentifiedGraph,
  type Knowledge,
  type Locale,
  nodesAtOffset,
  undrawnFilesInSteps,
} from '../core/index.ts';
import type { FromPanel, ToPanel } from '../webview/protocol.ts';
import { commandIds } from './commandIds.ts';
import { createBatch } from './createBatch.ts';
import { type Log, orElse } from './createLog.ts';
import { currentLocale } from './currentLocale.ts';
import type { FindingsCache } from './findingsCache.ts';
import { createGraphAnswers } from './graphAnswers.ts';
import { graphPanelHtml, pageFolders } from './graphPanelHtml.ts';
import { createGraphSender } from './graphSender.ts';
import { inSlices } from './inSlices.ts';
import { type NamedPlace, takePanelMessage } from './readPanelMessage.ts';
import { showPlace } from './showPlace.ts';
import type { ViewMemory } from './viewMemory.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { isInFolder, labelOf, pathOf } from './workspacePaths.ts';

/** What a panel draws on. */
export interface GraphPanelParts {
  readonly index: WorkspaceIndex;
  readonly findings: FindingsCache;
  readonly knowledge: () => Promise<Knowledge>;
  readonly views: ViewMemory;
  readonly extensionUri: Uri;
  readonly log: Log;
}

/** The graph of one folder in a webview. */
export interface GraphPanel {
  readonly reveal: () => void;
  /** Sends the graph soon, once for many calls. */
  readonly update: () => void;
  /** Tells the page which node the cursor of an editor stands on. */
  readonly followCursor: (editor: TextEditor) => void;
  readonly state: () => GraphPanelState;
}

/** For tests: what was last sent to the page. */
export interface GraphPanelState {
  readonly folder: string;
  readonly isReady: boolean;
  readonly nodes: number;
  readonly edges: number;
  readonly cursor: readonly string[];
}

/** Fills a webview panel, new or restored, with the graph of a folder (a path of core's), and keeps it current until it is closed. */
export function createGraphPanel(panel: WebviewPanel, folder: string, parts: GraphPanelParts): GraphPanel {
  const { index, findings, views, extensionUri, log } = parts;
  let isReady = false;
  /** Whether the page has yet to be told where the cursor stands; with each new graph it would lead a reader away from what they look at. */
  let isCursorDue = false;
  let sent: IdentifiedGraph | undefined;
  let cursor: readonly string[] = [];
  const updates = createBatch<'graph'>({ quiet: 200, longest: 200 }, update);
  const sender = createGraphSender(post);
  /** Of the graph that is being sent; one that is given up sends no more. */
  let sending: { isGivenUp: boolean; isOutdated: boolean } | undefined;
  const answers = createGraphAnswers(parts, folder, post);
  const media = (name: string) => Uri.joinPath(extensionUri, 'media', name);

  panel.onDidDispose(() => {
    updates.dispose();
    giveUp();
  });
  panel.webview.onDidReceiveMessage((value: unknown) => takePanelMessage(value, log, receive));
  panel.title = titleOf(folder, currentLocale());
  panel.iconPath = { light: media('graph-light.svg'), dark: media('graph-dark.svg') };
  panel.webview.options = { enableScripts: true, localResourceRoots: pageFolders(extensionUri) };
  panel.webview.html = graphPanelHtml(panel.webview, extensionUri, currentLocale());

  return {
    reveal: () => {
      cursor = []; // whoever opens the panel again wants to be led to the cursor again
      panel.reveal();
    },
    update: () => updates.add('graph'),
    followCursor,
    state: () => ({
      folder,
      isReady,
      nodes: sent?.view.nodes.length ?? 0,
      edges: sent?.view.edges.length ?? 0,
      cursor,
    }),
  };

  function receive(message: FromPanel): void {
    switch (message.type) {
      case 'ready':
        begin();
        return;
      case 'keepView':
        views.keep(folder, message.state);
        return;
      case 'openSource':
        openSource(message);
        return;
      case 'explainTerm':
        void commands.executeCommand(commandIds.explainTerm, message.term, sourceColumn(panel));
        return;
      case 'stopReading':
        index.reading.stop();
        return;
      case 'readAgain':
        void index.readAgain();
        return;
      default:
        if (sent === undefined) return;
        answers
          .answer(message, sent)
          .catch((error: unknown) => log.once(`the graph panel got no answer: ${message.type}`, error));
    }
  }

  /** The page can take messages. */
  function begin(): void {
    isReady = true;
    isCursorDue = true;
    const state = views.viewOf(folder);
    if (state !== undefined) post({ type: 'view', state });
    giveUp();
    sender.forget();
    update();
  }

  /** While the workspace is being read the page says how far that is: half a graph would show everything else as missing. */
  function update(): void {
    if (!isReady) return;
    const locale = currentLocale();
    const { state, progress } = index.reading.current();
    if (state !== 'done') {
      const { files: done, filesInAll: total = 0 } = progress;
      post({ type: 'progress', state, done, total, locale, folder: labelOf(folder) });
      return;
    }
    // Where it changes faster than it is sent, what is being sent is sent to its end: a panel that lags is better than none.
    if (sending !== undefined) sending.isOutdated = true;
    else sendGraph(locale).catch((error: unknown) => log.once('the graph was not sent', error));
  }

  function giveUp(): void {
    if (sending !== undefined) sending.isGivenUp = true;
    sending = undefined;
  }

  async function sendGraph(locale: Locale): Promise<void> {
    const own = { isGivenUp: false, isOutdated: false };
    sending = own;
    try {
      const snapshot = index.current();
      const shows = (path: string) => isInFolder(path, folder);
      const steps = buildGraphInSteps(snapshot, { locale, findings: findings.known, shows });
      const graph = await inSlices(steps, () => own.isGivenUp);
      const undrawn = graph && (await inSlices(undrawnFilesInSteps(snapshot, graph.view, shows), () => own.isGivenUp));
      if (graph === undefined || undrawn === undefined) return;
      const message = { type: 'graph', graph: graph.view, undrawn, locale, folder: labelOf(folder) } as const;
      if (!(await sender.send(message, () => own.isGivenUp))) return;
      sent = graph;
      panel.title = titleOf(folder, locale);
      if (isCursorDue) post({ type: 'cursor', nodes: cursor });
      isCursorDue = false;
    } finally {
      if (sending === own) sending = undefined;
      if (own.isOutdated && !own.isGivenUp) updates.add('graph');
    }
  }

  function followCursor(editor: TextEditor): void {
    const path = pathOf(editor.document.uri);
    // A person who is in the panel moves the editor's cursor from there; a panel that shows nothing yet has only just been opened.
    if ((panel.active && sent !== undefined && sent.view.nodes.length > 0) || !isInFolder(path, folder)) return;
    const offset = editor.document.offsetAt(editor.selection.active);
    const nodes = orElse(log, 'the node at the cursor was not found', [], () =>
      nodesAtOffset(index.current(), path, offset),
    );
    if (nodes.join('\n') === cursor.join('\n')) return;
    cursor = nodes;
    if (isReady && sent !== undefined) post({ type: 'cursor', nodes }); // else with the first graph
  }

  function openSource(place: NamedPlace): void {
    const file = place.file;
    showPlace(index, place, { viewColumn: sourceColumn(panel, file), preserveFocus: true }).then(
      (shown) => shown || log.once('the graph panel asked for a file that is not known', file),
      (error: unknown) => log.once(`cannot open ${file}`, error),
    );
  }

  function post(message: ToPanel): void {
    void panel.webview.postMessage(message);
  }
}

function titleOf(folder: string, locale: Locale): string {
  return `${locale === 'ko' ? '그래프' : 'Graph'}: ${labelOf(folder)}`;
}

/** Where the file shows already, else beside the panel: never over it. */
function sourceColumn(panel: WebviewPanel, file?: string): ViewColumn {
  const others = window.visibleTextEditors.filter(
    ({ viewColumn }) => viewColumn !== undefined && viewColumn !== panel.viewColumn,
  );
  const showing = others.find(({ document }) => pathOf(document.uri) === file) ?? others[0];
  if (showing?.viewColumn !== undefined) return showing.viewColumn;
  return panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
}
