import assert from 'node:assert/strict';
import { workbenchUrl } from '../vscodeHost/workbenchUrl.mjs';
import { graphNode, graphPanel, openWorkbench, runFromPalette, waitForGraph } from './support/workbench.mjs';

/** Finding one's way in the graph panel, with the mouse and without it. */
export const findingJourneys = [
  { name: 'a search and the keyboard lead into a neighbourhood', locale: 'en', theme: 'dark', run: searchAndFocus },
  { name: 'filters narrow the graph and survive a reload', locale: 'en', theme: 'light', run: filterAndReload },
  { name: 'the outline leads through the graph in Korean', locale: 'ko', theme: 'light', run: outlineInKorean },
];

async function openGraph(window, title) {
  const page = await openWorkbench({ ...window, file: 'shop/storefront.yaml' });
  await runFromPalette(page, title);
  await waitForGraph(page);
  return page;
}

/** All by keys, once the search has been clicked. */
async function searchAndFocus({ take, ...window }) {
  const page = await openGraph(window, 'Manifest Atlas: Open Graph');
  const panel = graphPanel(page);
  await panel.getByRole('searchbox').click();
  await page.keyboard.type('kind:deployment cart');
  await panel.locator('.search .count', { hasText: '1 found' }).waitFor();
  await panel.locator('.node.match').waitFor();
  await take('graph-search-dark-en');
  await page.keyboard.press('Enter');
  await panel.locator('.search .count', { hasText: '1 of 1' }).waitFor();
  await page.keyboard.press('Escape');
  await panel.locator('button.node:focus', { hasText: 'cart' }).waitFor();
  await page.keyboard.press('Shift+Enter');
  await panel.locator('.crumb', { hasText: 'Deployment cart' }).waitFor();
  await graphNode(page, 'Deployment', 'catalog').waitFor({ state: 'detached' });
  await page.waitForTimeout(800);
  await take('graph-focus-dark-en');
  await panel.getByRole('button', { name: '2 steps around' }).click();
  await graphNode(page, 'Deployment', 'cart').dblclick();
  await page.keyboard.press('Escape');
  await panel.locator('.focus-bar').waitFor({ state: 'hidden' });
  await graphNode(page, 'Ingress', 'shop').waitFor();
}

async function filterAndReload({ take, ...window }) {
  const page = await openGraph(window, 'Manifest Atlas: Open Graph');
  const panel = graphPanel(page);
  await panel.locator('summary', { hasText: 'Filter' }).click();
  await panel.locator('.chip', { hasText: /^Deployment/ }).click();
  await panel.locator('.chip', { hasText: /^Service\d/ }).click();
  await graphNode(page, 'Ingress', 'shop').waitFor({ state: 'detached' });
  await take('graph-filter-light-en');
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Draw from top to bottom' }).click();
  await page.waitForTimeout(7000); // a VS Code in the browser writes its state every five seconds
  // A person reloads the window; the address would open the file again, as if it had only now been asked for.
  await page.goto(workbenchUrl(window.server, { folder: window.folder }));
  await waitForGraph(page);
  assert.equal(await panel.locator('summary', { hasText: 'Filter' }).textContent(), 'Filter (2)', 'filters as before');
  assert.ok(await panel.getByRole('button', { name: 'Draw from left to right' }).isVisible(), 'direction as before');
  assert.equal(await graphNode(page, 'Ingress', 'shop').count(), 0, 'shows what it showed before');
  await take('graph-reloaded-light-en');
}

/** By keys alone, once the outline is open. */
async function outlineInKorean({ take, ...window }) {
  const page = await openGraph(window, 'Manifest Atlas: 그래프 열기');
  const panel = graphPanel(page);
  await panel.getByRole('button', { name: '개요' }).click();
  await panel.locator('[role="treeitem"]').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('ingress shop');
  await panel.locator('[role="treeitem"]:focus', { hasText: 'Ingress shop' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await panel.locator('[role="treeitem"]:focus', { hasText: /^Ingress shop .+ \w+ / }).waitFor();
  await take('graph-outline-light-ko');
  await page.keyboard.press('Escape');
  await panel.locator('button.node:focus', { hasText: 'shop' }).waitFor();
}
