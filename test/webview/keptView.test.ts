import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, buildHarness, openBrowser, openPanel, sendMessage, showCluster } from './harness/openPanel.mjs';

const viewport = { width: 1300, height: 850 };
const folder = 'shop-manifests';

describe.skipIf(browserPath === undefined)(
  'a panel that was closed and is opened anew (skipped: no Chromium here)',
  () => {
    let browser: Browser;

    beforeAll(async () => {
      await buildHarness();
      browser = await openBrowser();
    }, 60_000);
    afterAll(() => browser.close());

    /** A panel that is given the view that was kept, then its graph. */
    async function openWith(state: string, size: number): Promise<Page> {
      const { page } = await openPanel(browser, 'dark', viewport);
      page.setDefaultTimeout(4000);
      await sendMessage(page, { type: 'view', state });
      await showCluster(page, size, 'en');
      return page;
    }
    const kept = async (page: Page) => {
      await page.waitForTimeout(400); // saving waits for the hand to rest
      return page.evaluate<string>('window.kept.at(-1) ?? ""');
    };
    const placeOf = (page: Page, id: string) => page.locator(`[data-id="${id}"]`).boundingBox();
    const service = 'apps|Service|shop|checkout|manifest';

    test('has its filters, direction, open panes, and what was in sight', async () => {
      const page = await openWith('', 50);
      await page.click('[aria-label="Outline"]');
      await page.click('.legend summary');
      await page.click('.filter summary');
      await page.locator('.chip', { hasText: 'What controllers make' }).click();
      await page.keyboard.press('Escape');
      await page.click('[aria-label="Draw from top to bottom"]');
      await page.locator('.surface').dispatchEvent('wheel', { deltaY: 120, deltaX: 90 });
      await page.waitForTimeout(500);
      const [state, place] = [await kept(page), await placeOf(page, service)];
      await page.close();
      const again = await openWith(state, 50);
      expect(await again.locator('[aria-label="Draw from left to right"]').isVisible()).toBe(true);
      expect(await again.locator('button.node[data-standing="implied"]').count()).toBe(0);
      expect(await again.locator('[aria-label="Outline"]').getAttribute('aria-pressed')).toBe('true');
      expect(await again.locator('.legend .columns').isVisible()).toBe(true);
      await expect.poll(() => placeOf(again, service)).toEqual(place);
      await again.close();
    });

    test('has its applications open, and no search, selection or neighbourhood of the last time', async () => {
      const page = await openWith('', 2000);
      const cards = page.locator('.node[data-card="yes"]');
      const name = (await cards.first().locator('.name').textContent()) ?? '';
      await cards.first().dblclick();
      const node = page.locator('.node:not([data-card="yes"])', { hasText: name }).first();
      await node.click();
      await node.dblclick();
      await expect.poll(() => page.locator('.crumb').count()).toBe(2);
      await page.keyboard.press('/');
      await page.keyboard.type('wallet');
      const state = await kept(page);
      expect(state).toContain('wallet');
      await page.close();
      const again = await openWith(state, 2000);
      await expect.poll(() => again.locator('.node:not([data-card="yes"]) .name').allTextContents()).toContain(name);
      expect(await again.locator('.crumb').count()).toBe(0);
      expect(await again.locator('.search input').inputValue()).toBe('');
      expect(await again.locator('.details').isHidden()).toBe(true);
      await again.close();
    });

    test.each(['', '{', '[]', '{"folder":"shop-manifests","camera":{"x":0,"y":0,"zoom":-1}}'])(
      'is as at first where what was kept is %j',
      async (state) => {
        const page = await openWith(state, 10);
        await expect.poll(() => page.locator('button.node').count()).toBe(10);
        expect(await page.locator('.status').textContent()).toContain('10 objects');
        await page.close();
      },
    );

    test('keeps nothing before there is something to see, or the view of another folder', async () => {
      const { page } = await openPanel(browser, 'dark', viewport);
      await sendMessage(page, { type: 'progress', state: 'reading', done: 1, total: 2, locale: 'en', folder });
      expect(await kept(page)).toBe('');
      await page.close();
      const view = { direction: 'down', filters: { kinds: ['Nothing'] } };
      const other = await openWith(JSON.stringify({ folder: 'elsewhere', camera: { x: 9, y: 9, zoom: 1 }, view }), 10);
      await expect.poll(() => other.locator('button.node').count()).toBe(10);
      await other.close();
    });
  },
);
