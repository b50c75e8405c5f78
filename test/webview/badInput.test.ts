import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphView } from '../../src/core/features/graphView.ts';
import { graphSketch } from '../diagram/graphFixture.ts';
import { browserPath, buildHarness, openBrowser, openPanel, sendMessage, showCluster } from './harness/openPanel.mjs';

const own = { namespace: 'shop', application: 'web' };

/** One ConfigMap that so many Pods of one application use, and two Services that point at each other. */
function hubAndCircle(users: number): GraphView {
  const sketch = graphSketch();
  const hub = sketch.node({ ...own, kind: 'ConfigMap', name: 'hub' });
  for (let i = 0; i < users; i++) sketch.edge(sketch.node({ ...own, kind: 'Pod', name: `pod-${i}` }), 'uses', hub);
  const [one = '', other = ''] = ['one', 'other'].map((name) => sketch.node({ ...own, kind: 'Service', name }));
  sketch.edge(one, 'uses', other);
  sketch.edge(other, 'uses', one);
  sketch.edge(one, 'owns', one);
  return sketch.view();
}

describe.skipIf(browserPath === undefined)('the panel with what nobody expects (skipped: no Chromium here)', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    await buildHarness();
    browser = await openBrowser();
    ({ page, errors } = await openPanel(browser, 'dark', { width: 1200, height: 800 }));
    page.setDefaultTimeout(5000);
  }, 60_000);
  afterAll(() => browser.close());

  const show = (graph: GraphView) => sendMessage(page, { type: 'graph', graph, locale: 'en', folder: 'strange' });
  const shown = () => page.locator('.status').textContent();

  test('names with markup, other scripts, emoji and 253 letters are text everywhere', async () => {
    await showCluster(page, 50, 'ko', 'strange');
    expect(await page.locator('.node b, .outline b, .node img').count()).toBe(0);
    const names = await page.locator('button.node .name').allTextContents();
    expect(names).toEqual(expect.arrayContaining([expect.stringContaining('<b>'), expect.stringContaining('🚀')]));
    expect(Math.max(...names.map((name) => name.length))).toBe(253);
    const turned = names.filter((name) => /[\u0590-\u05ff]/.test(name));
    expect(turned.length).toBeGreaterThan(0);
    for (const name of turned) expect(name).toMatch(/^\u2068.*\u2069$/);
    const boxes = await page.locator('button.node').evaluateAll((nodes) => nodes.map((node) => node.scrollHeight));
    expect(new Set(boxes).size).toBe(1);
    await page.keyboard.press('/');
    await page.keyboard.type('<b>');
    await expect.poll(() => page.locator('.node.match').count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
  });

  test('a thousand edges at one node and edges in a circle are drawn, found and gone into', async () => {
    await show(hubAndCircle(1000));
    await expect.poll(shown).toBe('1003 objects · 1003 relations');
    await page.keyboard.press('/');
    await page.keyboard.type('kind:configmap');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('button.node:focus').textContent()).toContain('hub');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(shown).toBe('1001 objects · 1000 relations');
    await page.keyboard.press('Escape');
    await expect.poll(shown).toBe('1003 objects · 1003 relations');
  });

  test('of graphs that follow each other faster than they are drawn the last one is shown', async () => {
    const graphs = [400, 3, 200, 5].map(hubAndCircle);
    await page.evaluate((all) => {
      for (const graph of all) window.postMessage({ type: 'graph', graph, locale: 'en', folder: 'strange' }, '*');
    }, graphs);
    await expect.poll(shown).toBe('8 objects · 8 relations');
    await page.locator('.zoom button').last().click(); // fit: nodes stay where they were among the thousand
    await expect.poll(() => page.locator('button.node').count()).toBe(8);
  });

  test('a node that goes while it has the keyboard or the pointer leaves the map usable', async () => {
    await page.locator('button.node', { hasText: 'pod-4' }).focus();
    await page.locator('button.node', { hasText: 'pod-4' }).hover();
    await show(hubAndCircle(3));
    await expect.poll(() => page.locator('button.node').count()).toBe(6);
    await page.locator('button.node', { hasText: 'hub' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator('button.node:focus').textContent()).toContain('pod-');
  });

  test('what is no message is dropped, and said in the log', async () => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.evaluate(() => window.postMessage({ type: 'graph', graph: { nodes: 7 } }, '*'));
    await expect.poll(() => said.join()).toContain('not in its protocol');
    expect(await page.locator('button.node').count()).toBe(6);
    expect(errors).toEqual([]);
  });
});
