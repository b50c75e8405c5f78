import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, buildHarness, openBrowser, openPanel, showCluster } from './harness/openPanel.mjs';
import { seriousProblems } from './harness/seriousProblems.ts';

const viewport = { width: 1300, height: 850 };

describe.skipIf(browserPath === undefined)('the panel without a mouse (skipped: no Chromium here)', () => {
  let browser: Browser;

  beforeAll(async () => {
    await buildHarness();
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  const open = async (theme: Parameters<typeof openPanel>[1], size: number, locale: 'en' | 'ko' = 'en') => {
    const { page } = await openPanel(browser, theme, viewport);
    page.setDefaultTimeout(5000);
    if (size > 0) await showCluster(page, size, locale);
    return page;
  };
  const focused = (page: Page) =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );

  test.each(['dark', 'light', 'hc', 'hc-light'] as const)(
    'axe finds nothing serious in %s',
    async (theme) => {
      const page = await open(theme, 10);
      await page.click('[aria-label="Outline"]');
      await page.click('[data-id="apps|Service|shop|checkout|manifest"]');
      await page.click('.legend summary');
      await page.click('.filter summary');
      await page.waitForTimeout(300);
      expect(await seriousProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.dblclick('[data-id="apps|Service|shop|checkout|manifest"]');
      await page.keyboard.press('/');
      await page.keyboard.type('checkout');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(300);
      expect(await seriousProblems(page)).toEqual([]);
      await page.close();
    },
    30_000,
  );

  test('axe finds nothing serious in a map without manifests, nor in a large one in Korean', async () => {
    const page = await open('light', 0);
    expect(await seriousProblems(page)).toEqual([]);
    const skipped = [{ file: 'chart/web.yaml', reason: 'A template.' }];
    const graph = { nodes: [], edges: [], units: [], skipped };
    await page.evaluate((value) => window.postMessage(value, '*'), {
      type: 'graph',
      graph,
      locale: 'en',
      folder: 'k8s',
    });
    await page.locator('.empty .title').waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await showCluster(page, 2000, 'ko');
    await page.locator('.node[data-card="yes"]').first().waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await page.close();
  });

  test('Tab leads to the search, the outline and the map, and each answers to keys', async () => {
    const page = await open('dark', 50);
    const outline = page.locator('.outline-slot');
    expect((await outline.boundingBox())?.width).toBe(1);
    for (let i = 0; i < 20 && !(await focused(page)).startsWith('shop, '); i++) await page.keyboard.press('Tab');
    expect((await outline.boundingBox())?.width).toBeGreaterThan(200);
    await page.keyboard.type('frontend');
    await expect.poll(() => focused(page)).toBe('frontend, 4 objects');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.type('service checkout');
    await expect.poll(() => focused(page)).toBe('Service checkout, 80→8080');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toMatch(/ (selects|routes to) /);
    await page.keyboard.press('Escape');
    const node = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['id'] ?? '');
    await expect.poll(node).toContain('|Service|shop|checkout|');
    expect((await outline.boundingBox())?.width).toBe(1);
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => focused(page)).toMatch(/ (selects|routes to) /);
    await page.close();
  });

  test('what is picked in the outline is chosen on the map, and the other way round', async () => {
    const page = await open('light', 50);
    await page.click('[aria-label="Outline"]');
    const line = (text: string) => page.locator('[role="treeitem"]', { hasText: text }).first();
    await line('ConfigMap orders-config').click();
    await expect.poll(() => page.locator('.node.centre .name').allTextContents()).toEqual(['orders-config']);
    await page.click('[data-id="apps|Service|shop|checkout|manifest"]');
    await expect.poll(() => line('Service checkout').getAttribute('aria-selected')).toBe('true');
    await page.close();
  });
});
