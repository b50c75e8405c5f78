import { Uri, type Webview } from 'vscode';
import type { Locale } from '../core/index.ts';
import { createNonce } from './createNonce.ts';

/** Where the page's own files are; it may load nothing else. */
export function pageFolders(extensionUri: Uri): readonly Uri[] {
  return [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')];
}

/**
 * The page of the graph panel. Its policy allows one script, known by a nonce, our style sheet, a worker and pictures that the script
 * makes; no network, no inline script or style. Nothing of a manifest is in the page: it arrives in messages.
 */
export function graphPanelHtml(webview: Webview, extensionUri: Uri, locale: Locale): string {
  const nonce = createNonce();
  const address = (...path: string[]) => webview.asWebviewUri(Uri.joinPath(extensionUri, ...path)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
    `img-src ${webview.cspSource} blob: data:`,
    'worker-src blob:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Manifest Atlas</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('media', 'panel.css')}">
</head>
<body>
<script nonce="${nonce}" src="${address('dist', 'webview.js')}"></script>
</body>
</html>`;
}
