import assert from 'node:assert/strict';
import { findingJourneys } from './findingJourneys.mjs';
import { graphJourneys } from './graphJourneys.mjs';
import {
  applyQuickFix,
  around,
  goToLine,
  graphNode,
  graphPanel,
  hoverOver,
  hoverWidget,
  listQuickFixes,
  openWorkbench,
  quickFixMenu,
  runFromPalette,
  waitForFinding,
  waitForGraph,
  waitForNoFinding,
  waitForTab,
  webviewPage,
  word,
} from './support/workbench.mjs';
import { viewJourneys } from './viewJourneys.mjs';

/**
 * What a person does, each in a fresh window on a fresh copy of examples/: `run` gets `{ context, server, folder, take }`,
 * takes pictures of the window, or a part of it, with `take(name, clip)` and throws where something is not as a person would expect.
 */
export const journeys = [
  ...graphJourneys,
  { name: 'a hover explains a selector', locale: 'en', theme: 'dark', run: hoverExplainsSelector },
  {
    name: 'hovers read values aloud and follow a request',
    locale: 'en',
    theme: 'dark',
    run: hoversExplainValues('en'),
  },
  { name: 'a story leads to its actors and back', locale: 'en', theme: 'dark', run: storyLeadsToActors('en') },
  {
    name: 'a story leads to its actors and back, in Korean',
    locale: 'ko',
    theme: 'light',
    run: storyLeadsToActors('ko'),
  },
  { name: 'a rollout is played', locale: 'en', theme: 'dark', run: rolloutIsPlayed },
  { name: 'the keyboard mends a selector', locale: 'en', theme: 'dark', run: keyboardMendsSelector },
  { name: 'the graph leads to the source', locale: 'en', theme: 'dark', run: graphLeadsToSource },
  { name: 'the graph follows an edit', locale: 'en', theme: 'light', run: graphFollowsEdit },
  {
    name: 'the graph is a picture for the README, dark',
    locale: 'en',
    theme: 'dark',
    run: pictureOfGraph('graph-dark'),
  },
  {
    name: 'the graph is a picture for the README, light',
    locale: 'en',
    theme: 'light',
    run: pictureOfGraph('graph-light'),
  },
  { name: 'a hover explains a selector in Korean', locale: 'ko', theme: 'light', run: hoverSpeaksKorean },
  { name: 'hovers read values aloud in Korean', locale: 'ko', theme: 'light', run: hoversExplainValues('ko') },
  { name: 'the graph speaks Korean', locale: 'ko', theme: 'light', run: graphSpeaksKorean },
  ...findingJourneys,
  ...viewJourneys,
];

const mistake = 'mistakes/service-selects-nothing.yaml';

async function hoverExplainsSelector({ take, ...window }) {
  const page = await openWorkbench({ ...window, file: mistake });
  await waitForFinding(page);
  const text = await hoverOver(page, 'selector');
  await take('hover-dark-en');
  await take('readme-hover', await around(page, hoverWidget(page), { above: 72, below: 115 }));
  assert.match(text, /reviews/, 'names the workload that is nearly selected');
  assert.match(text, /back/, 'names the label that its Pods have');
}

/** A schedule and an amount are read aloud, and the way of a request is followed. */
function hoversExplainValues(locale) {
  return async ({ take, ...window }) => {
    const page = await openWorkbench({ ...window, file: 'shop/cart.yaml' });
    await goToLine(page, 77);
    const schedule = await hoverOver(page, 'schedule');
    await take(`hover-schedule-${locale}`);
    assert.match(schedule, locale === 'en' ? /At 03:30, every day/ : /03:30, 매일/, 'reads the schedule aloud');
    await goToLine(page, 49);
    const port = await hoverOver(page, 'targetPort');
    await take(`hover-port-${locale}`);
    assert.match(port, /Deployment cart/, 'follows a request to the Pods');
    const storage = await hoverOver(page, 'claimName');
    await take(`hover-claim-${locale}`);
    assert.match(storage, /PersistentVolumeClaim cart-sessions/, 'says which claim is mounted');
  };
}

/** What happens when a Deployment is applied, who the scheduler is, and back to the story; all links are commands. */
function storyLeadsToActors(locale) {
  const titles = {
    en: { story: 'What Happens When This Is Applied', back: 'Back', picture: 'Nodes are filtered' },
    ko: { story: '이 매니페스트를 적용하면 일어나는 일', back: '뒤로', picture: '노드를 걸러' },
  }[locale];
  return async ({ take, ...window }) => {
    const page = await openWorkbench({ ...window, file: 'shop/storefront.yaml' });
    await goToLine(page, 12);
    await runFromPalette(page, titles.story);
    const shown = webviewPage(page);
    await shown.locator('h1', { hasText: 'Deployment storefront' }).waitFor();
    await take(`story-${locale}`);
    await shown.locator('a', { hasText: 'kube-scheduler' }).first().click();
    await shown.locator('h1', { hasText: 'kube-scheduler' }).waitFor();
    assert.match(await shown.locator('main').innerText(), new RegExp(titles.picture), 'has a picture');
    await take(`glossary-${locale}`);
    await shown.getByLabel(titles.back, { exact: true }).click();
    await shown.locator('h1', { hasText: 'Deployment storefront' }).waitFor();
  };
}

/** The player's script runs under the policy of its page. */
async function rolloutIsPlayed({ take, ...window }) {
  const page = await openWorkbench({ ...window, file: 'shop/storefront.yaml' });
  await goToLine(page, 12);
  await runFromPalette(page, 'Play the Rollout');
  const shown = webviewPage(page);
  await shown.locator('h1', { hasText: 'Deployment storefront' }).waitFor();
  for (let step = 0; step < 2; step += 1) await shown.getByRole('button', { name: 'Step' }).first().click();
  await shown.locator('.position', { hasText: /^3 / }).waitFor();
  await take('rollout-en');
  await shown.getByRole('button', { name: 'Play' }).first().click();
  await shown.locator('.position', { hasText: /^4 / }).waitFor();
}

async function keyboardMendsSelector({ take, ...window }) {
  const page = await openWorkbench({ ...window, file: mistake });
  await waitForFinding(page);
  const titles = await listQuickFixes(page, 'front');
  await take('quick-fix-menu-dark-en');
  await take('readme-quick-fix', await around(page, quickFixMenu(page), { above: 172, below: 24 }));
  assert.ok(titles.length >= 2, `both sides can be changed: ${titles.join(' | ')}`);
  await applyQuickFix(page, /Change the selector/);
  await word(page, 'front').waitFor({ state: 'detached' });
  await waitForNoFinding(page);
  await take('quick-fix-done-dark-en');
}

async function graphLeadsToSource({ take, ...window }) {
  const page = await openWorkbench({ ...window, file: 'shop/storefront.yaml' });
  await runFromPalette(page, 'Manifest Atlas: Open Graph');
  await waitForGraph(page);
  await take('graph-dark-en');
  await graphNode(page, 'Ingress', 'shop').click();
  await waitForTab(page, 'ingress.yaml');
  await take('graph-source-dark-en');
}

async function graphFollowsEdit({ take, ...window }) {
  const page = await openWorkbench({ ...window, file: mistake });
  await runFromPalette(page, 'Manifest Atlas: Open Graph');
  await waitForGraph(page);
  await take('graph-light-en');
  const missing = graphNode(page, 'Pod', 'app=reviews,tier=front');
  await missing.waitFor();
  await listQuickFixes(page, 'front');
  await applyQuickFix(page, /Change the selector/);
  await missing.waitFor({ state: 'detached' });
  await waitForGraph(page);
  await take('graph-after-edit-light-en');
}

/** The shop alone, in a panel that has the window for itself. */
function pictureOfGraph(name) {
  return async ({ take, ...window }) => {
    const page = await openWorkbench({ ...window, file: 'shop/storefront.yaml' });
    await page.setViewportSize({ width: 1400, height: 800 });
    await runFromPalette(page, 'Manifest Atlas: Open Graph');
    await waitForGraph(page);
    await runFromPalette(page, 'View: Toggle Maximize Editor Group');
    await graphPanel(page).getByLabel('Show').selectOption({ label: 'shop — folder' });
    await graphNode(page, 'Deployment', 'payments').waitFor({ state: 'detached' });
    await waitForGraph(page);
    await take(`readme-${name}`, await page.locator('iframe.webview.ready').boundingBox());
    assert.ok(await graphNode(page, 'Ingress', 'shop').isVisible(), 'the shop is shown');
  };
}

async function hoverSpeaksKorean({ take, ...window }) {
  const page = await openWorkbench({ ...window, file: mistake });
  await waitForFinding(page);
  const text = await hoverOver(page, 'selector');
  await take('hover-light-ko');
  assert.match(text, /[가-힣]/, 'speaks Korean');
}

async function graphSpeaksKorean({ take, ...window }) {
  const page = await openWorkbench({ ...window, file: 'shop/storefront.yaml' });
  await runFromPalette(page, 'Manifest Atlas: 그래프 열기');
  await waitForGraph(page);
  await take('graph-light-ko');
  assert.match(await graphPanel(page).locator('.status').textContent(), /오브젝트/, 'speaks Korean');
}
