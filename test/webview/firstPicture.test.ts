import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clusterGraph } from '../diagram/graphFixture.ts';
import { browserPath, buildHarness, openBrowser, openPanel, sendMessage } from './harness/openPanel.mjs';

const graph = { type: 'graph', graph: clusterGraph(50, 7), locale: 'en' } as const;
const progress = { type: 'progress', state: 'reading', done: 1, total: 2, locale: 'en' } as const;

describe.skipIf(browserPath === undefined)('on the way to a first picture (skipped: no Chromium here)', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await buildHarness();
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    ({ page } = await openPanel(browser, 'dark', { width: 1000, height: 700 }));
    page.setDefaultTimeout(4000);
    return () => page.close();
  });

  /** So soon after each other that no layout is there before the last one has come. */
  const sendAtOnce = (...messages: readonly object[]) =>
    page.evaluate((all) => {
      for (const message of all) window.postMessage(message, '*');
    }, messages);
  const said = () => page.locator('.empty').innerText();

  test('what stands around the map waits for it, also when the cursor of the editor is told meanwhile', async () => {
    const filterWhenPainted = page.evaluate(() => {
      const canvas = CanvasRenderingContext2D.prototype;
      const { fillText } = canvas;
      return new Promise<string>((resolve) => {
        canvas.fillText = function (...text) {
          const isHidden = document.querySelector<HTMLElement>('.filter')?.hidden;
          if (this.canvas.isConnected) resolve(isHidden === true ? 'hidden' : 'shown');
          return fillText.apply(this, text);
        };
      });
    });
    const nodes = ['apps|Service|shop|checkout|manifest'];
    await sendAtOnce({ ...graph, folder: 'k8s' }, { type: 'cursor', nodes });
    expect(await filterWhenPainted).toBe('hidden');
    await expect.poll(() => page.locator('.filter').isVisible()).toBe(true);
    await expect.poll(() => page.locator('.node.centre').getAttribute('data-id')).toBe(nodes[0]);
  });

  test('the picture of a folder that the panel has left does not come any more', async () => {
    await sendAtOnce({ ...graph, folder: 'k8s' }, { ...progress, folder: 'infra/k8s' });
    await sendMessage(page, { ...progress, folder: 'infra/k8s', done: 2 });
    expect(await said()).toContain('2 of 2 files');
    await sendMessage(page, { ...graph, folder: 'infra/k8s' });
    await expect.poll(() => page.locator('button.node').count()).toBeGreaterThan(10);
  });

  test('a cursor that is told before there is a graph does not end the reading of files', async () => {
    const view = { shown: { by: 'default', unit: 'overlays/dev' } };
    const state = JSON.stringify({ folder: 'k8s', camera: { x: 0, y: 0, zoom: 1 }, view });
    await sendAtOnce({ type: 'view', state }, { ...progress, folder: 'k8s' });
    await sendMessage(page, { type: 'cursor', nodes: [] });
    expect(await said()).toContain('1 of 2 files');
  });
});
