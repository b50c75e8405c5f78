import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { saveAs } from './support/saveDialog.mjs';
import {
  graphNode,
  graphPanel,
  openWorkbench,
  runFromPalette,
  waitForGraph,
  waitForTab,
} from './support/workbench.mjs';

/** What a person does with what stands beside the map: details, fixes, traces, exports; and the way to the map from a manifest. */
export const graphJourneys = [
  { name: 'the graph explains what is chosen', locale: 'en', theme: 'dark', run: explains('details-dark-en') },
  { name: 'the graph mends a finding, and the edge appears', locale: 'en', theme: 'light', run: mendsFinding },
  { name: 'the graph follows a request', locale: 'en', theme: 'dark', run: followsRequest },
  { name: 'the graph is exported in every format', locale: 'en', theme: 'dark', run: exportsEverything },
  { name: 'a link above a manifest leads to the graph', locale: 'en', theme: 'light', run: linkLeadsToGraph },
  { name: 'the graph explains in Korean', locale: 'ko', theme: 'light', run: explains('details-light-ko') },
  { name: 'the graph follows a request in Korean', locale: 'ko', theme: 'dark', run: followsRequestInKorean },
];

const mistake = 'mistakes/service-selects-nothing.yaml';
const side = (page) => graphPanel(page).locator('.details');

/** The page of a term, which opens beside the graph: the webview that came last. */
const pageOfTerm = (page) =>
  page.locator('iframe.webview.ready').last().contentFrame().locator('iframe#active-frame').contentFrame();

/** Opens the map on one unit of the examples, in the half of the window that it gets. */
async function openGraph(window, file, unit, command = 'Manifest Atlas: Open Graph') {
  const page = await openWorkbench({ ...window, file });
  await runFromPalette(page, command);
  await waitForGraph(page);
  await graphPanel(page).locator('.units select').selectOption(unit);
  await waitForGraph(page);
  return page;
}

function explains(picture) {
  return async ({ take, ...window }) => {
    const command = picture.endsWith('ko') ? 'Manifest Atlas: 그래프 열기' : undefined;
    const page = await openGraph(window, 'shop/storefront.yaml', 'shop', command);
    await graphNode(page, 'Service', 'storefront').click();
    await side(page).locator('.relations li').first().waitFor();
    await side(page)
      .locator('h3', { hasText: /What it is|설명/ })
      .waitFor();
    await take(picture);
    await waitForTab(page, 'storefront.yaml');
    await side(page).locator('.term').first().click();
    const term = pageOfTerm(page);
    await term.locator('h1', { hasText: 'EndpointSlice' }).waitFor();
    await take(`${picture}-term`);
    await page.getByRole('tab', { name: /^EndpointSlice/ }).click({ button: 'middle' }); // closes it
    await side(page).locator('.relations .verb').first().click();
    await side(page).locator('dl').waitFor();
    await take(`${picture}-edge`);
    assert.match(await side(page).textContent(), picture.endsWith('ko') ? /필드/ : /Field/);
  };
}

async function mendsFinding({ take, ...window }) {
  const page = await openGraph(window, mistake, 'mistakes');
  await graphNode(page, 'Service', 'reviews').click();
  const fix = side(page).locator('.fix', { hasText: 'Change the selector' });
  await fix.waitFor();
  await take('finding-light-en');
  await fix.click();
  await side(page).locator('.finding').first().waitFor({ state: 'detached' });
  await side(page).locator('.relations button', { hasText: 'Pod reviews' }).waitFor();
  await waitForGraph(page);
  await take('finding-mended-light-en');
  const edited = await page.locator('.view-line', { hasText: 'tier: back #' }).count();
  assert.equal(edited, 1, 'the editor shows the mended line');
}

async function followsRequest({ take, ...window }) {
  const page = await openGraph(window, 'shop/ingress.yaml', 'shop');
  await graphPanel(page).getByRole('button', { name: 'Trace' }).click();
  await side(page).locator('.entry-filter').fill('api/cart');
  await side(page).locator('.choice', { hasText: 'shop.example.com/api/cart' }).click();
  await side(page).locator('.passage', { hasText: 'reaches its container' }).waitFor();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(1000); // the map glides there
  await take('trace-dark-en');
  await side(page).locator('.steps .place').last().click();
  await waitForTab(page, 'cart.yaml');
}

async function followsRequestInKorean({ take, ...window }) {
  const page = await openGraph(window, mistake, 'mistakes', 'Manifest Atlas: 그래프 열기');
  await graphPanel(page).getByRole('button', { name: '추적' }).click();
  await side(page).locator('.choice', { hasText: 'reviews:80' }).click();
  await side(page).locator('.passage', { hasText: '끊깁니다' }).waitFor();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(1000);
  await take('trace-broken-dark-ko');
  assert.match(await side(page).locator('.reason').first().textContent(), /tier=front/);
}

async function exportsEverything({ take, ...window }) {
  const page = await openGraph(window, 'shop/ingress.yaml', 'shop');
  const kept = {
    'SVG picture…': ['shop.svg', /^<svg /],
    'PNG picture…': ['shop.png', /^\u0089PNG/],
    'Mermaid text…': ['shop.mmd', /^flowchart LR/],
    'Graphviz DOT text…': ['shop.dot', /^digraph manifests/],
    'JSON data…': ['shop.json', /^\{\n {2}"version": 1/],
  };
  for (const [entry, [name, beginning]] of Object.entries(kept)) {
    await graphPanel(page).locator('.menu summary').click();
    if (name === 'shop.svg') await take('export-menu-dark-en');
    await graphPanel(page).locator('.menu .entry', { hasText: entry }).click();
    const target = path.join(window.folder, name);
    await saveAs(page, target);
    await until(() =>
      stat(target).then(
        ({ size }) => size > 0,
        () => false,
      ),
    );
    assert.match(await readFile(target, 'latin1'), beginning, entry);
  }
  await graphPanel(page).locator('.menu summary').click();
  await graphPanel(page).locator('.menu .entry', { hasText: 'Copy as picture' }).click();
  await graphPanel(page)
    .locator('.outcome', { hasText: /clipboard/ })
    .waitFor();
}

async function linkLeadsToGraph({ take, ...window }) {
  const page = await openWorkbench({ ...window, file: 'shop/cart.yaml' });
  await page.locator('.codelens-decoration a', { hasText: 'Show in the graph' }).nth(1).click();
  await waitForGraph(page);
  await graphPanel(page).locator('button.node.centre', { hasText: 'cart' }).first().waitFor();
  await take('codelens-light-en');
  assert.match(await graphPanel(page).locator('button.node.centre').first().textContent(), /Service/);
}

async function until(isDone) {
  for (let count = 0; count < 100; count++) {
    if (await isDone()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('not done after ten seconds');
}
