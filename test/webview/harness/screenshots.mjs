/**
 * Looks at the panel: `node test/webview/harness/screenshots.mjs [FOLDER]` writes pictures of it in every theme and size.
 */
import { resolve } from 'node:path';
import { buildHarness, openBrowser, openPanel, showCluster } from './openPanel.mjs';

const folder = resolve(process.argv[2] ?? 'dist/harness');
const bytes = await buildHarness();
const browser = await openBrowser();
const viewport = { width: 1400, height: 900 };
const complaints = [];

for (const [theme, size, locale] of [
  ['dark', 10, 'en'],
  ['dark', 50, 'en'],
  ['light', 50, 'ko'],
  ['hc', 50, 'en'],
  ['hc-light', 50, 'en'],
  ['dark', 500, 'en'],
  ['light', 500, 'en'],
  ['dark', 5000, 'en'],
]) {
  const { page, errors } = await openPanel(browser, theme, viewport);
  await showCluster(page, size, locale);
  await page.screenshot({ path: resolve(folder, `${theme}-${size}.png`) });
  if (size === 500 && theme === 'dark') {
    await page.mouse.move(500, 300);
    for (const [name, turn] of [
      ['middle', -110],
      ['near', -90],
    ]) {
      await page.keyboard.down('Control');
      for (let i = 0; i < 2; i++) await page.mouse.wheel(0, turn / 2);
      await page.keyboard.up('Control');
      await page.waitForTimeout(300);
      await page.screenshot({ path: resolve(folder, `${theme}-${size}-${name}.png`) });
    }
  }
  complaints.push(...errors);
  await page.close();
}

const { page, errors } = await openPanel(browser, 'dark', viewport);
await page.evaluate(() =>
  window.postMessage(
    {
      type: 'graph',
      locale: 'ko',
      folder: '내 매니페스트',
      graph: {
        nodes: [],
        edges: [],
        units: [],
        skipped: [{ file: 'chart/templates/web.yaml', reason: 'Helm 템플릿입니다.' }],
      },
    },
    '*',
  ),
);
await page.waitForTimeout(500);
await page.screenshot({ path: resolve(folder, 'empty.png') });
complaints.push(...errors);
await browser.close();
console.log(
  `webview.js: ${bytes} bytes; complaints of the page: ${complaints.length === 0 ? 'none' : complaints.join('\n')}`,
);
