import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, buildHarness, openBrowser, openPanel, showCluster } from './harness/openPanel.mjs';

const viewport = { width: 1300, height: 850 };
const idOf = (kind: string, name: string, origin = 'manifest') => `apps|${kind}|shop|${name}|${origin}`;

describe.skipIf(browserPath === undefined)('finding one’s way in the panel (skipped: no Chromium here)', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    await buildHarness();
    browser = await openBrowser();
    ({ page, errors } = await openPanel(browser, 'dark', viewport));
    page.setDefaultTimeout(4000);
    await showCluster(page, 50, 'en');
  }, 60_000);
  afterAll(() => browser.close());

  const node = (id: string) => page.locator(`[data-id="${id}"]`);
  const found = () => page.locator('.search .count').textContent();
  const shown = () => page.locator('.status').textContent();
  const crumbs = () => page.locator('.crumb').allTextContents();
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['id'] ?? '');

  test('a slash starts a search, Enter walks what it finds, and Escape gives the map the keyboard', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('orders');
    await expect.poll(found).toBe('6 found');
    await expect.poll(() => node(idOf('Pod', 'orders', 'implied')).getAttribute('class')).toContain('match');
    await expect.poll(() => node(idOf('Service', 'checkout')).getAttribute('class')).toContain('dimmed');
    await page.keyboard.press('Enter');
    await expect.poll(found).toBe('1 of 6');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(found).toBe('6 of 6');
    await expect.poll(() => page.locator('.node.centre').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.node.match').count()).toBe(0);
    await expect.poll(focused).toContain('orders');
  });

  test('a search that finds nothing says so', async () => {
    await page.keyboard.press('Control+f');
    await page.keyboard.type('ns:nowhere');
    await expect.poll(found).toBe('Nothing found');
    await page.keyboard.press('Escape');
  });

  test('chips narrow the map to kinds, and everything comes back', async () => {
    await page.click('.filter summary');
    await page.locator('.chip', { hasText: /^StatefulSet/ }).click();
    await page.locator('.chip', { hasText: /^traffic/ }).click();
    await expect.poll(() => page.locator('.filter summary').textContent()).toBe('Filter (2)');
    await expect.poll(() => page.locator('button.node .kind').allTextContents()).toContain('StatefulSet · ×4');
    await expect.poll(async () => (await page.locator('button.node').count()) < 12).toBe(true);
    await page.locator('.chip', { hasText: 'Show everything' }).click();
    await expect.poll(shown).toContain('58 objects');
  });

  test('beside the editor every chip is within the panel', async () => {
    const { page } = await openPanel(browser, 'light', { width: 560, height: 700 });
    await showCluster(page, 50, 'en');
    await page.click('.filter summary');
    const boxes = await page
      .locator('.sheet .chip')
      .evaluateAll((chips) => chips.map((chip) => chip.getBoundingClientRect()));
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThan(560);
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThan(0);
    await page.close();
  });

  test('without what controllers make, a Service stands before its Deployment', async () => {
    const made = page.locator('.chip', { hasText: 'What controllers make' });
    await made.press('Enter');
    await expect.poll(() => made.getAttribute('aria-pressed')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What controllers make');
    await expect.poll(() => page.locator('button.node[data-standing="implied"]').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.sheet').isHidden()).toBe(true);
    await node(idOf('Service', 'checkout')).hover();
    await expect.poll(() => page.locator('.tooltip').textContent()).toContain('1 in, 1 out');
    await page.locator('.filter summary').press('Enter');
    await made.press('Enter');
    await page.keyboard.press('Escape');
  });

  test('a double click goes into a neighbourhood, and breadcrumbs and Escape lead back', async () => {
    await expect.poll(shown).toContain('58 objects');
    await node(idOf('Service', 'checkout')).dblclick();
    await expect.poll(crumbs).toEqual(['Everything', 'Service checkout']);
    await expect.poll(shown).toMatch(/^5 objects/);
    await page.locator('.depths button').nth(1).click();
    await expect.poll(shown).toMatch(/^10 objects/);
    await node(idOf('Pod', 'checkout', 'implied')).focus();
    await page.keyboard.press('Shift+Enter');
    await expect.poll(crumbs).toEqual(['Everything', 'Service checkout', 'Pod checkout']);
    await expect.poll(focused).toBe(idOf('Pod', 'checkout', 'implied'));
    await page.keyboard.press('Escape');
    await expect.poll(crumbs).toEqual(['Everything', 'Service checkout']);
    await page.locator('button.crumb').first().click();
    await expect.poll(shown).toContain('58 objects');
  });

  test('a neighbourhood stays while its graph changes, and ends with its node', async () => {
    await node(idOf('Service', 'checkout')).dblclick();
    await expect.poll(shown).toMatch(/^5 objects/);
    await showCluster(page, 60, 'en');
    await expect.poll(crumbs).toEqual(['Everything', 'Service checkout']);
    await page.evaluate(() =>
      window.postMessage(
        {
          type: 'graph',
          graph: { nodes: [], edges: [], units: [], skipped: [] },
          locale: 'en',
          folder: 'shop-manifests',
        },
        '*',
      ),
    );
    await expect.poll(crumbs).toEqual(['Everything', 'an object that is gone']);
    await showCluster(page, 50, 'en');
    await page.locator('button.crumb').first().click();
    await expect.poll(shown).toContain('58 objects');
  });

  test('a large map starts closed; a double click, a search and the keyboard open applications', async () => {
    const { page } = await openPanel(browser, 'dark', viewport);
    await showCluster(page, 2000, 'en');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['id'] ?? '');
    const cards = page.locator('.node[data-card="yes"]');
    await expect.poll(() => cards.count()).toBeGreaterThan(20);
    await expect.poll(() => page.locator('.status').textContent()).toMatch(/^2,?00\d objects/);
    const name = await cards.first().locator('.name').textContent();
    await cards.first().dblclick();
    const open = () => page.locator('.node:not([data-card="yes"]) .name').allTextContents();
    await expect.poll(open).toContain(name);
    await page.click('[aria-label="Close all applications"]');
    await expect.poll(open).not.toContain(name);
    await page.keyboard.press('/');
    await page.keyboard.type('wallet kind:configmap');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.node.centre .kind').textContent()).toContain('ConfigMap');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toContain('wallet-config');
    await cards.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focused()).startsWith('apps|')).toBe(true);
    await page.close();
  });

  test('the panel comes back as it was', async () => {
    await showCluster(page, 50, 'en');
    await node(idOf('Service', 'checkout')).dblclick();
    await page.click('[aria-label="Draw from top to bottom"]');
    await page.keyboard.press('/');
    await page.keyboard.type('check');
    const saved = () => page.evaluate<{ view: { search: unknown } } | undefined>('window.saved.at(-1)');
    await expect.poll(async () => (await saved())?.view.search).toEqual({ text: 'check' });
    const state = await saved();
    await page.addInitScript((value) => Object.assign(window, { initialState: value }), state);
    await page.reload();
    await showCluster(page, 50, 'en');
    await expect.poll(crumbs).toEqual(['Everything', 'Service checkout']);
    expect(await page.locator('.search input').inputValue()).toBe('check');
    await expect.poll(found).toBe('5 found');
    expect(await page.locator('[aria-label="Draw from left to right"]').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });
});
