import { Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Block, Locale } from '../core/index.ts';
import { commandIds } from './commandIds.ts';
import { linkedCommands } from './commandLinks.ts';
import { type Log, orElse } from './createLog.ts';
import { currentLocale } from './currentLocale.ts';
import { back, forward, type PageHistory, visit } from './pageHistory.ts';
import { pageHtml } from './pageHtml.ts';

/** Something to read. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Makes a page as it is now, in a language; `undefined` where there is nothing to say any more. */
export type PageSource = (locale: Locale) => Page | undefined;

/** The one panel that explanations are read in, with a way back. */
export interface PagePanel {
  /** Shows a page, in a new panel in `column`; false, and nothing changes, where there is no such page. */
  readonly show: (source: PageSource, column?: ViewColumn) => boolean;
  readonly back: () => void;
  readonly forward: () => void;
  /** Makes the page anew where it can be seen; one that has nothing to say any more stays as it was. */
  readonly refresh: () => void;
  /** For tests. */
  readonly state: () => PageState | undefined;
  readonly dispose: () => void;
}

export interface PageState {
  readonly title: string;
  readonly html: string;
}

/** No panel is open at first; failures go to `log`. */
export function createPagePanel(extensionUri: Uri, log: Log): PagePanel {
  let panel: WebviewPanel | undefined;
  let history: PageHistory<PageSource> | undefined;
  return {
    show(source, column = ViewColumn.Beside) {
      if (pageOf(source) === undefined) return false;
      history = visit(history, source);
      draw(column);
      panel?.reveal(undefined, true);
      return true;
    },
    back: () => go(back),
    forward: () => go(forward),
    refresh: () => panel?.visible === true && draw(),
    state: () => (panel === undefined ? undefined : { title: panel.title, html: panel.webview.html }),
    dispose: () => panel?.dispose(),
  };

  function go(step: typeof back): void {
    if (history === undefined || panel === undefined) return;
    history = step(history);
    draw();
  }

  function draw(column = ViewColumn.Beside): void {
    const page = history === undefined ? undefined : pageOf(history.present);
    if (history === undefined || page === undefined) return;
    panel ??= open(column);
    panel.title = page.title;
    const bar = { canGoBack: history.past.length > 0, canGoForward: history.future.length > 0 };
    const html = pageHtml(panel.webview, extensionUri, page.blocks, bar, currentLocale());
    // Setting it scrolls to the top, so only where it differs.
    if (panel.webview.html !== html) panel.webview.html = html;
  }

  function pageOf(source: PageSource): Page | undefined {
    return orElse(log, 'a page failed', undefined, () => source(currentLocale()));
  }

  function open(viewColumn: ViewColumn): WebviewPanel {
    const media = Uri.joinPath(extensionUri, 'media');
    const opened = window.createWebviewPanel(
      'manifestAtlas.page',
      '',
      { viewColumn, preserveFocus: true },
      {
        enableScripts: false,
        enableCommandUris: [...linkedCommands, commandIds.pageBack, commandIds.pageForward],
        localResourceRoots: [media],
        enableFindWidget: true,
      },
    );
    opened.iconPath = { light: Uri.joinPath(media, 'graph-light.svg'), dark: Uri.joinPath(media, 'graph-dark.svg') };
    opened.onDidChangeViewState(() => opened.visible && draw());
    opened.onDidDispose(() => {
      panel = undefined;
      history = undefined;
    });
    return opened;
  }
}
