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

  test('Tab leads from a node to what its application shares, arrows along that, Enter to the shared node', async () => {
    const page = await open('dark', 500);
    const chips = page.locator('.hub-chip');
    await page.keyboard.press('/');
    await page.keyboard.type('kind:statefulset users');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toContain('users StatefulSet');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toMatch(/^\S+, \w+ that several applications share$/);
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(second);
    const names = await chips.evaluateAll((all) => all.map((chip) => chip.getAttribute('aria-label')));
    expect(names).toEqual(expect.arrayContaining([first, second]));
    expect(first).not.toBe(second);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toContain('users StatefulSet');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.tooltip .title').textContent()).toBe((await focused(page)).split(',')[0]);
    const shared = (await focused(page)).split(',')[0] ?? '';
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('button.node:focus .name').textContent()).toBe(shared);
    await page.close();
  });

  test('what an application shares stands in the outline too', async () => {
    const page = await open('dark', 500, 'ko');
    await page.click('[aria-label="개요"]');
    const users = page.locator('[role="treeitem"][aria-level="2"]', { hasText: /^users, / }).first();
    await users.click();
    const shared = page.locator('[role="treeitem"]', { hasText: '다른 애플리케이션과 함께 사용' }).first();
    const name = ((await shared.textContent()) ?? '').split(',')[0] ?? '';
    await shared.click();
    await expect.poll(() => page.locator('.details h2').textContent()).toBe(name.split(' ')[1]);
    await page.close();
  });

  test('an application that was opened closes where it is, by its button and by Backspace', async () => {
    const page = await open('dark', 2000);
    const cards = page.locator('.node[data-card="yes"]');
    const card = (await cards.first().locator('.name').textContent()) ?? '';
    const close = page.locator('.close-strip');
    await cards.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => close.getAttribute('aria-label')).toBe(`Close ${card} (Backspace)`);
    await expect.poll(() => page.locator('button.node:focus:not([data-card="yes"])').count()).toBe(1);
    await page.keyboard.press('Backspace');
    await expect.poll(() => close.count()).toBe(0);
    await expect.poll(() => page.locator('button.node:focus').getAttribute('data-card')).toBe('yes');
    await expect.poll(() => page.locator('button.node:focus .name').textContent()).toBe(card);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('button.node:focus:not([data-card="yes"])').count()).toBe(1);
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toContain(`Close ${card}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('button.node:focus .name').textContent()).toBe(card);
    await cards.first().dblclick();
    await close.click();
    await expect.poll(() => close.count()).toBe(0);
    await page.close();
  });

  test('axe finds nothing serious where chips and an open application are in sight', async () => {
    const page = await open('light', 2000, 'ko');
    await page.locator('.node[data-card="yes"]').first().dblclick();
    await page.locator('.close-strip').first().waitFor();
    expect(await seriousProblems(page)).toEqual([]);
    await showCluster(page, 500, 'en');
    await page.locator('.zoom button', { hasText: '+' }).click();
    await page.waitForTimeout(500);
    expect(await page.locator('.hub-chip').count()).toBeGreaterThan(0);
    expect(await seriousProblems(page)).toEqual([]);
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
