import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { inlineWorkerPlugin } from '../../../tools/inlineWorkerPlugin.mjs';
import { themes } from './themes.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const out = resolve(root, 'dist/harness');

/** Where the browser is, or undefined where there is none. */
export const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Bundles the panel and the fixtures, and writes a page for each theme, as strict as the editor's. */
export async function buildHarness() {
  mkdirSync(out, { recursive: true });
  const common = { bundle: true, format: 'iife', target: 'es2022', charset: 'utf8', logLevel: 'error' };
  const panel = await build({
    ...common,
    entryPoints: [resolve(root, 'src/webview/main.ts')],
    outfile: resolve(out, 'webview.js'),
    minify: true,
    metafile: true,
    plugins: [inlineWorkerPlugin()],
  });
  await build({
    ...common,
    entryPoints: [resolve(root, 'test/diagram/graphFixture.ts')],
    outfile: resolve(out, 'fixture.js'),
    globalName: 'fixture',
  });
  const css = readFileSync(resolve(root, 'media/panel.css'), 'utf8');
  for (const [name, theme] of Object.entries(themes)) {
    const variables = Object.entries(theme.colours).map(([key, value]) => `--vscode-${key}: ${value};`);
    writeFileSync(
      resolve(out, `${name}.html`),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Manifest Atlas</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-n'; script-src 'nonce-n'; img-src blob: data:; worker-src blob:;">
<style nonce="n">:root { ${variables.join(' ')} --vscode-font-family: "Noto Sans", "DejaVu Sans", NanumGothic, sans-serif; }</style>
<style nonce="n">${css}</style></head><body class="${theme.class}">
<script nonce="n">
  window.posted = []; window.saved = []; window.kept = [];
  window.acquireVsCodeApi = () => ({ postMessage: (m) => { if (m.type === 'keepView') { window.kept.push(m.state); return; } window.posted.push(m); window.toHost?.(m).then((all) => { for (const one of all) window.postMessage(one, '*'); }); }, getState: () => window.initialState, setState: (s) => window.saved.push(s) });
</script>
<script nonce="n" src="fixture.js"></script><script nonce="n" src="webview.js"></script></body></html>`,
    );
  }
  return Object.values(panel.metafile.outputs)[0].bytes;
}

/** A browser; the caller closes it. */
export function openBrowser() {
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page with the panel in it; `errors` collects what the page complains about. */
export async function openPanel(browser, theme, viewport) {
  const page = await browser.newPage({ viewport });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(pathToFileURL(resolve(out, `${theme}.html`)).href);
  return { page, errors };
}

/** Sends a generated graph to the panel, with plain or strange names, and waits for its picture. */
export async function showCluster(page, size, locale, names = 'plain') {
  await page.evaluate(
    ([count, language, look]) => {
      const plain = window.fixture.clusterGraph(count, 7);
      const graph = look === 'strange' ? window.fixture.withStrangeNames(plain) : plain;
      window.postMessage({ type: 'graph', graph, locale: language, folder: 'shop-manifests' }, '*');
    },
    [size, locale, names],
  );
  await page.waitForFunction(() => document.querySelector('.empty')?.hidden === true, undefined, { timeout: 15000 });
  await page.waitForTimeout(400);
}

/** Sends one message of the protocol, and leaves the page time for its picture. */
export async function sendMessage(page, message) {
  await page.evaluate((value) => window.postMessage(value, '*'), message);
  await page.waitForTimeout(400);
}

/** Lets a host answer the panel, the `ready` that it has said included, and waits for the first picture. */
export async function connectHost(page, host) {
  await page.exposeFunction('toHost', host);
  await page.evaluate(() => window.acquireVsCodeApi().postMessage({ type: 'ready' }));
  await page.locator('button.node').first().waitFor({ timeout: 15000 });
}
