import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderHost } from './harness/folderHost.ts';
import { browserPath, buildHarness, connectHost, openBrowser, openPanel } from './harness/openPanel.mjs';

const manifests = [
  {
    path: 'shop/web.yaml',
    text: 'apiVersion: v1\nkind: Service\nmetadata: { name: "<web>" }\nspec: { selector: { app: web } }\n',
  },
  { path: 'other/settings.yaml', text: 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n' },
];

describe.skipIf(browserPath === undefined)('what the map shows is exported (skipped: no Chromium here)', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    await buildHarness();
    browser = await openBrowser();
    ({ page, errors } = await openPanel(browser, 'light', { width: 1000, height: 700 }));
    await connectHost(page, folderHost(manifests, 'en'));
  }, 60_000);
  afterAll(() => browser.close());

  /** Chooses an entry of the menu and gives the content that is to be kept; bytes as numbers. */
  async function exported(entry: string): Promise<{ readonly format: string; readonly content: unknown }> {
    const before = await page.evaluate<number>('window.posted.length');
    await page.locator('.menu summary').click();
    await page.locator('.menu .entry', { hasText: entry }).click();
    await expect.poll(() => page.evaluate<number>('window.posted.length'), { timeout: 20_000 }).toBe(before + 1);
    return page.evaluate(
      '(({ format, content }) => ({ format, content: typeof content === "string" ? content : [...content] }))(window.posted.at(-1))',
    );
  }

  test.each([
    ['SVG picture…', 'svg', /^<svg .*&lt;web&gt;/s],
    ['Mermaid text…', 'mermaid', /^flowchart LR\n.*#60;web#62;/s],
    ['Graphviz DOT text…', 'dot', /^digraph manifests \{\n.*<web>/s],
    ['JSON data…', 'json', /^\{\n {2}"version": 1,.*<web>/s],
  ])('as %s', async (entry, format, text) => {
    const saved = await exported(entry);
    expect(saved.format).toBe(format);
    expect(saved.content).toMatch(text);
    expect(saved.content).toContain('settings');
  });

  test('as a PNG picture, twice as fine as the drawing', async () => {
    const { content } = await exported('PNG picture…');
    const bytes = Buffer.from(content as number[]);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const svg = String((await exported('SVG picture…')).content);
    const [, width] = /width="(\d+)"/.exec(svg) ?? [];
    expect(Math.abs(bytes.readUInt32BE(16) - 2 * Number(width))).toBeLessThanOrEqual(2);
  });

  test('without what is not shown', async () => {
    await page.getByLabel('Show').selectOption('shop');
    await expect.poll(() => page.locator('button.node').count()).toBe(2);
    expect((await exported('Mermaid text…')).content).not.toContain('settings');
    expect(errors).toEqual([]);
  });

  test('by the keyboard alone, and Escape closes the menu', async () => {
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('SVG picture…');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.menu .entries').isHidden()).toBe(true);
  });
});
