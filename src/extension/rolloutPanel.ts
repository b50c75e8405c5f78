import { Uri, ViewColumn, type Webview, type WebviewPanel, window } from 'vscode';
import type { Locale } from '../core/index.ts';
import { linkedCommands } from './commandLinks.ts';
import { type Log, orElse } from './createLog.ts';
import { createNonce } from './createNonce.ts';
import { currentLocale } from './currentLocale.ts';
import type { PageState } from './pagePanel.ts';

/** What is played: `body` is escaped HTML. */
export interface RolloutPage {
  readonly title: string;
  readonly body: string;
}

/** Makes the page as it is now, in a language; `undefined` where there is nothing to play any more. */
export type RolloutSource = (locale: Locale) => RolloutPage | undefined;

/** The one panel that updates are played in. */
export interface RolloutPanel {
  /** Shows an update beside the editor; false, and nothing changes, where there is none. */
  readonly show: (source: RolloutSource) => boolean;
  /** Makes the page anew where it can be seen; one that has nothing to say any more stays as it was. */
  readonly refresh: () => void;
  /** For tests. */
  readonly state: () => PageState | undefined;
  readonly dispose: () => void;
}

/** No panel is open at first; failures go to `log`. */
export function createRolloutPanel(extensionUri: Uri, log: Log): RolloutPanel {
  let open: { readonly panel: WebviewPanel; readonly nonce: string } | undefined;
  let source: RolloutSource | undefined;
  return {
    show(next) {
      if (pageOf(next) === undefined) return false;
      source = next;
      draw();
      open?.panel.reveal(undefined, true);
      return true;
    },
    refresh: () => open?.panel.visible === true && draw(),
    state: () => (open === undefined ? undefined : { title: open.panel.title, html: open.panel.webview.html }),
    dispose: () => open?.panel.dispose(),
  };

  function draw(): void {
    const page = source === undefined ? undefined : pageOf(source);
    if (page === undefined) return;
    open ??= { panel: create(), nonce: createNonce() };
    const { panel, nonce } = open;
    panel.title = page.title;
    const html = documentOf(panel.webview, extensionUri, nonce, page.body, currentLocale());
    // Setting it begins at the first step again, so only where it differs.
    if (panel.webview.html !== html) panel.webview.html = html;
  }

  function pageOf(from: RolloutSource): RolloutPage | undefined {
    return orElse(log, 'a rollout failed', undefined, () => from(currentLocale()));
  }

  function create(): WebviewPanel {
    const media = Uri.joinPath(extensionUri, 'media');
    const panel = window.createWebviewPanel(
      'manifestAtlas.rollout',
      '',
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableCommandUris: [...linkedCommands], localResourceRoots: [media] },
    );
    panel.iconPath = { light: Uri.joinPath(media, 'graph-light.svg'), dark: Uri.joinPath(media, 'graph-dark.svg') };
    panel.onDidChangeViewState(() => panel.visible && draw());
    panel.onDidDispose(() => {
      open = undefined;
      source = undefined;
    });
    return panel;
  }
}

/** Its policy allows one script, known by the nonce, and our style sheets. */
function documentOf(webview: Webview, extensionUri: Uri, nonce: string, body: string, locale: Locale): string {
  const media = (name: string) => webview.asWebviewUri(Uri.joinPath(extensionUri, 'media', name)).toString();
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${media('page.css')}">
<link rel="stylesheet" href="${media('rollout.css')}">
</head>
<body>
<main>
${body}
</main>
<script nonce="${nonce}" src="${media('rollout.js')}"></script>
</body>
</html>`;
}
