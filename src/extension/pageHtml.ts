import { Uri, type Webview } from 'vscode';
import { type Block, type Locale, renderHtml } from '../core/index.ts';
import { commandIds } from './commandIds.ts';
import { commandLinks } from './commandLinks.ts';

/** What the bar above a page offers. */
export interface PageBar {
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
}

/**
 * The document of a page. It has no script at all: its policy allows our style sheet and nothing else, and its links run the few
 * commands that the panel lets through.
 */
export function pageHtml(
  webview: Webview,
  extensionUri: Uri,
  blocks: readonly Block[],
  bar: PageBar,
  locale: Locale,
): string {
  const style = webview.asWebviewUri(Uri.joinPath(extensionUri, 'media', 'page.css')).toString();
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
</head>
<body>
<nav>
${button('←', words.back[locale], bar.canGoBack ? commandIds.pageBack : undefined)}
${button('→', words.forward[locale], bar.canGoForward ? commandIds.pageForward : undefined)}
${button(words.search[locale], words.searchTitle[locale], commandIds.explainTerm)}
</nav>
<main>
${renderHtml(blocks, commandLinks)}
</main>
</body>
</html>`;
}

function button(text: string, title: string, command: string | undefined): string {
  return command === undefined
    ? `<span class="button" aria-disabled="true" title="${title}">${text}</span>`
    : `<a class="button" href="command:${command}" title="${title}" aria-label="${title}">${text}</a>`;
}

const words = {
  back: { en: 'Back', ko: '뒤로' },
  forward: { en: 'Forward', ko: '앞으로' },
  search: { en: 'Look up a term…', ko: '용어 찾기…' },
  searchTitle: { en: 'Explain a term', ko: '용어 설명' },
};
