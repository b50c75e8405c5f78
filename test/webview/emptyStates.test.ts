import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath, buildHarness, openBrowser, openPanel, sendMessage, showCluster } from './harness/openPanel.mjs';

const nothing = { nodes: [], edges: [], units: [], skipped: [] };
const folder = 'k8s';

describe.skipIf(browserPath === undefined)('the panel without a map (skipped: no Chromium here)', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    await buildHarness();
    browser = await openBrowser();
    ({ page, errors } = await openPanel(browser, 'dark', { width: 1000, height: 700 }));
    page.setDefaultTimeout(4000);
  }, 60_000);
  afterAll(() => browser.close());

  const posted = () => page.evaluate<readonly { type: string }[]>('window.posted');
  const said = () => page.locator('.empty').innerText();

  test('while files are read it says how many, and can be stopped', async () => {
    await sendMessage(page, { type: 'progress', state: 'reading', done: 0, total: 0, locale: 'en', folder });
    expect(await said()).toContain('Looking for files');
    await sendMessage(page, { type: 'progress', state: 'reading', done: 1200, total: 4000, locale: 'en', folder });
    expect(await said()).toContain('1200 of 4000 files');
    expect(await page.locator('.empty progress').evaluate((bar: HTMLProgressElement) => bar.position)).toBe(0.3);
    await page.locator('.empty button').press('Enter');
    expect((await posted()).at(-1)).toEqual({ type: 'stopReading' });
  });

  test('a click on Stop that begins before the next file is read stops', async () => {
    const progress = { type: 'progress', state: 'reading', total: 4000, locale: 'en', folder } as const;
    await sendMessage(page, { ...progress, done: 1300 });
    await page.locator('.empty button').hover();
    await page.mouse.down();
    await sendMessage(page, { ...progress, done: 1400 });
    expect(await said()).toContain('1400 of 4000 files');
    const before = (await posted()).length;
    await page.mouse.up();
    expect((await posted()).slice(before)).toEqual([{ type: 'stopReading' }]);
  });

  test('there is nothing to press for what is not there yet', async () => {
    expect(await page.locator('.toolbar').isHidden()).toBe(true);
  });

  test('once stopped it says why there is no map, and can go on', async () => {
    await sendMessage(page, { type: 'progress', state: 'stopped', done: 1200, total: 4000, locale: 'ko', folder });
    expect(await said()).toContain('읽기를 중지했습니다');
    await page.locator('.empty button').click();
    expect((await posted()).at(-1)).toEqual({ type: 'readAgain' });
  });

  test('only templates, only files that cannot be read, and nothing at all are different things', async () => {
    const graph = { type: 'graph', graph: nothing, locale: 'en', folder } as const;
    await sendMessage(page, graph);
    expect(await said()).toContain('No Kubernetes manifests here yet');
    await sendMessage(page, { ...graph, undrawn: { templates: ['chart/web.yaml'], broken: [] } });
    expect(await said()).toMatch(/Only templates here[\s\S]*chart\/web\.yaml/);
    const skipped = Array.from({ length: 10 }, (_, i) => ({ file: `large-${i}.yaml`, reason: 'It is too large.' }));
    await sendMessage(page, {
      ...graph,
      graph: { ...nothing, skipped },
      undrawn: { templates: [], broken: ['web.yaml'] },
    });
    expect(await said()).toMatch(/11 files look like manifests[\s\S]*large-0\.yaml It is too large\.[\s\S]*and 3 more/);
  });

  test('filters that let nothing through can be taken back', async () => {
    await showCluster(page, 10, 'en');
    await page.keyboard.press('/');
    await page.click('.filter summary');
    await page.locator('.chip', { hasText: 'Only with findings' }).click();
    await page.locator('.chip', { hasText: /^StorageClass|^IngressClass/ }).click();
    await page.keyboard.press('Escape');
    await expect.poll(said).toContain('Nothing fits the filters');
    await page.locator('.empty button').click();
    await expect.poll(() => page.locator('button.node').count()).toBe(10);
  });

  test('files are read again behind the map, which stays', async () => {
    await sendMessage(page, {
      type: 'progress',
      state: 'reading',
      done: 1,
      total: 2,
      locale: 'en',
      folder: 'shop-manifests',
    });
    expect(await page.locator('.empty').isHidden()).toBe(true);
    expect(await page.locator('button.node').count()).toBe(10);
    expect(errors).toEqual([]);
  });
});
