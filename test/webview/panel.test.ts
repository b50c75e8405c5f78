import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GraphView } from '../../src/core/features/graphView.ts';
import { clusterGraph, graphSketch } from '../diagram/graphFixture.ts';
import { browserPath, buildHarness, openBrowser, openPanel, showCluster } from './harness/openPanel.mjs';

type Posted = { readonly type: string; readonly file?: string; readonly line?: number };

const viewport = { width: 1300, height: 850 };
const podOf = (name: string) => `apps|Pod|shop|${name}|implied`;

describe.skipIf(browserPath === undefined)('the panel in a browser (skipped: no Chromium here)', () => {
  let browser: Browser;
  let page: Page;
  let errors: readonly string[];

  beforeAll(async () => {
    await buildHarness();
    browser = await openBrowser();
    ({ page, errors } = await openPanel(browser, 'dark', viewport));
    await showCluster(page, 50, 'en');
  }, 60_000);
  afterAll(() => browser.close());

  const posted = () => page.evaluate<Posted[]>('window.posted');
  const send = (message: unknown) => page.evaluate((value) => window.postMessage(value, '*'), message);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

  test('says that it is ready, and breaks no rule of the content security policy', async () => {
    expect((await posted())[0]).toEqual({ type: 'ready' });
    expect(errors).toEqual([]);
  });

  test('near nodes are buttons with a name for screen readers', async () => {
    expect(await page.locator('button.node').count()).toBeGreaterThan(30);
    expect(await page.locator(`[data-id="${podOf('orders')}"]`).getAttribute('aria-label')).toBe(
      'orders Pod · ×4, made by a controller',
    );
  });

  test('a click on a node opens its source', async () => {
    await page.click('[data-id="apps|Service|shop|checkout|manifest"]');
    expect((await posted()).at(-1)).toMatchObject({ type: 'openSource', file: 'apps/checkout.yaml' });
    await page.click('.details .close'); // the map has the page for itself from here on
  });

  test('a drag moves the map and opens nothing', async () => {
    const before = (await posted()).length;
    const box = await page.locator(`[data-id="${podOf('orders')}"]`).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 40, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(async () =>
        Math.round(((await page.locator(`[data-id="${podOf('orders')}"]`).boundingBox())?.x ?? 0) - (box?.x ?? 0)),
      )
      .toBe(40);
    expect((await posted()).length).toBe(before);
  });

  test('hovering shows the neighbourhood and a tooltip', async () => {
    await page.hover(`[data-id="${podOf('orders')}"]`);
    await expect.poll(() => page.locator('.tooltip').textContent()).toContain('made by a controller');
    expect(
      await page.locator('[data-id="apps|ConfigMap|shop|orders-config|manifest"]').getAttribute('class'),
    ).not.toContain('dimmed');
    expect(await page.locator('[data-id="apps|ConfigMap|shop|cart-config|manifest"]').getAttribute('class')).toContain(
      'dimmed',
    );
    await page.mouse.move(2, 2);
    await expect.poll(() => page.locator('.tooltip').isHidden()).toBe(true);
  });

  test('the cursor of the editor marks its node and brings it into sight', async () => {
    for (let i = 0; i < 12; i++) await page.locator('.surface').dispatchEvent('wheel', { deltaY: 300, deltaX: 300 });
    await send({ type: 'cursor', nodes: [podOf('orders')] });
    await expect.poll(() => page.locator('.node.centre').count()).toBe(1);
    await expect
      .poll(async () => {
        const box = await page.locator('.node.centre').boundingBox();
        return (
          box !== null &&
          box.x >= 0 &&
          box.y >= 0 &&
          box.x + box.width <= viewport.width &&
          box.y + box.height <= viewport.height
        );
      })
      .toBe(true);
    await send({ type: 'cursor', nodes: [] });
    await expect.poll(() => page.locator('.node.centre').count()).toBe(0);
  });

  test('the keyboard walks along edges and Enter opens', async () => {
    await page.locator('[data-id="apps|StatefulSet|shop|orders|manifest"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toContain('orders Pod');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(focused).toContain('orders');
    await page.locator('[data-id="apps|ConfigMap|shop|orders-config|manifest"]').focus();
    await page.keyboard.press('Enter');
    expect((await posted()).at(-1)).toMatchObject({ type: 'openSource', file: 'apps/orders.yaml' });
  });

  test('f fits everything, plus zooms, and far away nodes are painted', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' }); // the map is there at once
    await page.locator(`[data-id="${podOf('orders')}"]`).focus();
    await page.keyboard.press('f');
    const zoom = async () => Number.parseInt((await page.locator('.zoom span').textContent()) ?? '', 10);
    await expect.poll(() => page.locator('button.node').count()).toBe(58);
    const fitted = await zoom();
    await page.keyboard.press('+');
    await expect.poll(zoom).toBeGreaterThan(fitted * 1.2);
    for (let i = 0; i < 6; i++)
      await page.locator('.surface').dispatchEvent('wheel', { deltaY: 40, ctrlKey: true, clientX: 600, clientY: 400 });
    await expect.poll(() => page.locator('button.node:not(:focus)').count()).toBe(0);
    await page.emulateMedia({ reducedMotion: null });
  });

  test('from far away the keyboard comes near', async () => {
    await page.locator('.surface').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('button.node:focus').count()).toBe(1);
  });

  test('the legend is closed at first, and once open a fitted map leaves it room', async () => {
    const legend = page.locator('.legend .columns');
    expect(await legend.isHidden()).toBe(true);
    await page.locator('.surface').focus();
    await page.keyboard.press('f');
    await page.locator('.legend summary').click();
    const covered = async () => {
      const box = await legend.boundingBox();
      const nodes = await page.locator('button.node').all();
      const boxes = await Promise.all(nodes.map((node) => node.boundingBox()));
      return boxes.filter(
        (node) => node !== null && box !== null && node.x + node.width > box.x && node.y + node.height > box.y,
      ).length;
    };
    await expect.poll(() => page.locator('button.node').count()).toBe(58);
    await expect.poll(covered).toBe(0);
    const saved = () => page.evaluate<{ legend: string } | undefined>('window.saved.at(-1)?.view');
    await expect.poll(async () => (await saved())?.legend).toBe('shown');
    await page.locator('.legend summary').click();
    await expect.poll(() => legend.isHidden()).toBe(true);
  });

  test('beside the editor the legend is no wider than the map', async () => {
    const { page } = await openPanel(browser, 'dark', { width: 400, height: 460 });
    await showCluster(page, 500, 'en');
    await page.locator('.legend summary').click();
    const [legend, stage] = [
      await page.locator('.legend .columns').boundingBox(),
      await page.locator('.stage').boundingBox(),
    ];
    expect(legend?.x).toBeGreaterThanOrEqual(stage?.x ?? Number.POSITIVE_INFINITY);
    expect(legend?.y).toBeGreaterThanOrEqual(stage?.y ?? Number.POSITIVE_INFINITY);
    await page.close();
  });

  test('the legend explains the cards, lines and chips that the map has, and no others', async () => {
    const sketch = graphSketch();
    const web = { namespace: 'shop', application: 'web' };
    const pod = sketch.node({ ...web, kind: 'Pod', name: 'web', origin: 'implied', replicas: 3 });
    sketch.edge(sketch.node({ ...web, kind: 'Service', name: 'web', findings: { warning: 1 } }), 'selects', pod);
    sketch.edge(pod, 'uses', sketch.node({ ...web, kind: 'Secret', name: 'gone', origin: 'missing' }), {
      status: 'missing',
    });
    const meanings = async (graph: GraphView, locale: 'en' | 'ko') => {
      await send({ type: 'graph', graph, locale, folder: `legend ${locale}` });
      await expect.poll(() => page.locator('.status').textContent()).toContain(String(graph.nodes.length));
      await page.waitForTimeout(300);
      const columns = await page.locator('.legend .entries:visible').all();
      return Promise.all(columns.map((column) => column.locator('span:last-child').allTextContents()));
    };
    await page.locator('.legend summary').press('Enter');
    expect(await meanings(sketch.view(), 'en')).toEqual([
      ['traffic', 'workload', 'configuration'],
      ['written here', 'made by a controller', 'several that are alike', 'referred to, but not here', 'has warnings'],
      ['selects', 'missing'],
    ]);
    const [colours, cards, lines] = await meanings(clusterGraph(2000, 7), 'ko');
    expect(colours).toContain('신원과 권한');
    expect(cards).toEqual(expect.arrayContaining(['접힌 애플리케이션', '다른 애플리케이션과 함께 사용', '오류 있음']));
    expect(cards).not.toContain('같은 것이 여러 개');
    expect(lines).toContain('가리키면 나타나는 선');
    await page.locator('.legend summary').press('Enter');
    await showCluster(page, 50, 'en');
  });

  test('messages that are none are dropped', async () => {
    await send({ type: 'graph', graph: { nodes: 'many' }, locale: 'en', folder: 'x' });
    await send('hello');
    await page.locator('.zoom button').last().click();
    await expect.poll(() => page.locator('button.node').count()).toBeGreaterThan(30);
    expect(errors).toEqual([]);
  });

  test('hostile names are text, in both languages', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const node = {
      id: 'x',
      apiVersion: 'v1',
      kind: name,
      name,
      origin: 'manifest',
      labels: {},
      findings: { error: 1 },
      application: name,
      namespace: name,
    };
    await send({
      type: 'graph',
      graph: { nodes: [node], edges: [], units: [], skipped: [{ file: name, reason: name }] },
      locale: 'ko',
      folder: name,
    });
    await expect.poll(() => page.locator('button.node .name').allTextContents()).toEqual([name]);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('.status').textContent()).toContain('오브젝트 1개');
    expect(await page.locator('.skipped summary').textContent()).toBe('읽지 못한 파일 1개');
  });

  test('of alternatives one is shown, and a list switches to another or to all', async () => {
    const names = async () => (await page.locator('button.node .name').allTextContents()).sort();
    await send({ type: 'graph', graph: devAndProd(), locale: 'en', folder: 'overlays' });
    await expect.poll(names).toEqual(['cache', 'web', 'web-dev']);
    const list = page.getByLabel('Show');
    expect(await list.locator('option').allTextContents()).toEqual([
      'All 3 units',
      'base — folder',
      'overlays/dev — kustomization',
      'overlays/prod — kustomization',
    ]);
    await list.selectOption('apps/overlays/prod');
    await expect.poll(names).toEqual(['cache', 'web', 'web-prod']);
    expect(await page.locator('button.node', { hasText: 'cache' }).getAttribute('data-home')).toBe('elsewhere');
    await list.selectOption('');
    await expect.poll(async () => (await names()).length).toBe(5);
    const saved = () => page.evaluate<{ shown: unknown } | undefined>('window.saved.at(-1)?.view');
    await expect.poll(async () => (await saved())?.shown).toEqual({ by: 'reader' });
  });

  test('a folder with one unit has no list', async () => {
    await showCluster(page, 50, 'en');
    await expect.poll(() => page.locator('.units').isHidden()).toBe(true);
  });

  test('an empty folder says what would appear here', async () => {
    await send({ type: 'graph', graph: { nodes: [], edges: [], units: [], skipped: [] }, locale: 'en', folder: 'k8s' });
    await expect.poll(() => page.locator('.empty').textContent()).toContain('No Kubernetes manifests here yet');
    await expect.poll(() => page.locator('button.node').count()).toBe(0);
  });
});

/** Two overlays that write the same Deployment, each with a Service of its own name, and a base folder that both use. */
function devAndProd() {
  const [dev, prod, base] = ['apps/overlays/dev', 'apps/overlays/prod', 'apps/base'];
  const node = (unit: string, kind: string, name: string) => ({
    ...{ id: `${unit}|${kind}|${name}`, apiVersion: 'v1', kind, name, unit },
    ...{ origin: 'manifest', labels: {}, findings: {}, application: 'web' },
  });
  const edge = (from: string, to: string) => ({
    ...{ id: `${from} ${to}`, relation: 'r', category: 'uses', from, to, status: 'found' },
    ...{ field: 'spec', value: '', file: 'a.yaml', line: 1, column: 1, verb: 'uses' },
  });
  return {
    skipped: [],
    units: [
      { id: dev, kind: 'kustomization', path: dev },
      { id: prod, kind: 'kustomization', path: prod },
      { id: base, kind: 'folder', path: base },
    ],
    nodes: [
      node(dev, 'Deployment', 'web'),
      node(prod, 'Deployment', 'web'),
      node(dev, 'Service', 'web-dev'),
      node(prod, 'Service', 'web-prod'),
      node(base, 'ConfigMap', 'cache'),
    ],
    edges: [
      edge(`${dev}|Service|web-dev`, `${base}|ConfigMap|cache`),
      edge(`${prod}|Service|web-prod`, `${base}|ConfigMap|cache`),
    ],
  };
}
