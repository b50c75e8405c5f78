/**
 * Looks at the panel: `node test/webview/harness/screenshots.mjs [FOLDER]` writes pictures of it in every theme and size, in both languages,
 * with ordinary and with strange names, and in its states without a map.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildHarness, openBrowser, openPanel, sendMessage, showCluster } from './openPanel.mjs';

const folder = resolve(process.argv[2] ?? 'dist/harness');
mkdirSync(folder, { recursive: true });
const bytes = await buildHarness();
const browser = await openBrowser();
const viewport = { width: 1400, height: 900 };
const complaints = [];
const skipped = [
  { file: 'recordings/traffic.yaml', reason: 'The file is larger than 10 MB and was not read.' },
  { file: 'broken/service.yaml', reason: 'The file is not UTF-8 text and was not read.' },
];

for (const [theme, size, locale, names] of [
  ['dark', 10, 'en', 'plain'],
  ['dark', 50, 'en', 'plain'],
  ['light', 50, 'ko', 'plain'],
  ['hc', 50, 'en', 'plain'],
  ['hc-light', 50, 'ko', 'plain'],
  ['light', 10, 'en', 'strange'],
  ['dark', 50, 'ko', 'strange'],
  ['hc', 500, 'ko', 'strange'],
  ['dark', 500, 'en', 'plain'],
  ['light', 500, 'en', 'plain'],
  ['dark', 5000, 'en', 'plain'],
  ['hc-light', 5000, 'en', 'strange'],
]) {
  await take(`${theme}-${size}-${locale}-${names}`, theme, async (page, shot) => {
    await showCluster(page, size, locale, names);
    await shot();
    if (size === 500 && names === 'plain') {
      await page.mouse.move(500, 300);
      for (const name of ['middle', 'near']) {
        await page.keyboard.down('Control');
        for (let turn = 0; turn < 2; turn++) await page.mouse.wheel(0, -50);
        await page.keyboard.up('Control');
        await page.waitForTimeout(300);
        await shot(name);
      }
    }
    if (size === 50 && names === 'plain') {
      await page.locator('.switches .tool[aria-pressed]').first().click();
      await page.locator('[data-id="apps|Service|shop|checkout|manifest"]').click();
      await page.waitForTimeout(600);
      await shot('outline');
      await page.locator('.filter summary').click();
      await shot('filter');
    }
    if (size !== 5000) return;
    await page.keyboard.press('f');
    await page.locator('.zoom button').last().click();
    await page.waitForTimeout(600);
    await shot('far');
    await page.keyboard.press('/');
    await page.keyboard.type('wallet');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1200);
    await shot('search');
  });
}

const empty = { nodes: [], edges: [], units: [], skipped: [] };
for (const [name, message] of [
  ['none', { type: 'graph', graph: empty, locale: 'en', folder: 'k8s' }],
  [
    'templates',
    {
      type: 'graph',
      graph: empty,
      undrawn: { templates: ['chart/templates/web.yaml'], broken: [] },
      locale: 'ko',
      folder: '내 매니페스트',
    },
  ],
  ['unreadable', { type: 'graph', graph: { ...empty, skipped }, locale: 'en', folder: 'k8s' }],
  ['reading', { type: 'progress', state: 'reading', done: 1200, total: 4000, locale: 'en', folder: 'k8s' }],
]) {
  await take(`empty-${name}`, name === 'templates' ? 'light' : 'dark', async (page, shot) => {
    await sendMessage(page, message);
    await shot();
  });
}

await browser.close();
console.log(
  `webview.js: ${bytes} bytes; complaints of the page: ${complaints.length === 0 ? 'none' : complaints.join('\n')}`,
);

async function take(name, theme, run) {
  const { page, errors } = await openPanel(browser, theme, viewport);
  await run(page, (part) =>
    page.screenshot({ path: resolve(folder, `${name}${part === undefined ? '' : `-${part}`}.png`) }),
  );
  complaints.push(...errors.map((error) => `${name}: ${error}`));
  await page.close();
}
