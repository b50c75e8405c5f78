import assert from 'node:assert/strict';
import { writeApplications } from './support/manyApplications.mjs';
import {
  applyQuickFix,
  graphNode,
  graphPanel,
  listQuickFixes,
  openWorkbench,
  runFromPalette,
  waitForGraph,
} from './support/workbench.mjs';

/** How the map is looked at: many applications, every theme, another day, without movement; and before there is a map. */
export const viewJourneys = [
  { name: 'applications open as one comes near, and close again', locale: 'en', theme: 'dark', run: opensOnZoom },
  { name: 'reading is stopped and taken up again in the panel', locale: 'en', theme: 'light', run: stopsReading },
  { name: 'a graph that was closed opens as it was', locale: 'en', theme: 'light', run: opensAsItWas },
  { name: 'nothing moves for those who want stillness', locale: 'en', theme: 'dark', run: standsStill },
  { name: 'the graph in high contrast', locale: 'en', theme: 'hc', run: inHighContrast('en', 'hc') },
  { name: 'the graph in high contrast, light', locale: 'en', theme: 'hcLight', run: inHighContrast('en', 'hc-light') },
  { name: 'the graph of ten objects', locale: 'en', theme: 'light', run: ofSize(2, 'light-en') },
  { name: 'the graph of five hundred objects', locale: 'en', theme: 'hc', run: ofSize(95, 'hc-en') },
  { name: 'the graph in high contrast in Korean', locale: 'ko', theme: 'hc', run: inHighContrast('ko', 'hc') },
  {
    name: 'the graph in light high contrast in Korean',
    locale: 'ko',
    theme: 'hcLight',
    run: inHighContrast('ko', 'hc-light'),
  },
  { name: 'the graph of fifty objects in Korean', locale: 'ko', theme: 'dark', run: ofSize(10, 'dark-ko') },
  { name: 'the graph of five thousand objects in Korean', locale: 'ko', theme: 'light', run: ofSize(950, 'light-ko') },
];

const open = { en: 'Manifest Atlas: Open Graph', ko: 'Manifest Atlas: 그래프 열기' };
const mistake = 'mistakes/service-selects-nothing.yaml';

async function openGraph(window, file = 'shop/storefront.yaml', locale = 'en') {
  const page = await openWorkbench({ ...window, file });
  await runFromPalette(page, open[locale]);
  await waitForGraph(page, 90_000);
  return page;
}

async function opensOnZoom({ take, ...window }) {
  await writeApplications(window.folder, 320);
  const page = await openGraph(window, 'shared.yaml');
  const panel = graphPanel(page);
  const cards = panel.locator('.node[data-card="yes"]');
  const inside = panel.locator('.node:not([data-card="yes"])', { hasText: 'Deployment' });
  assert.ok((await cards.count()) > 5, 'it begins closed');
  assert.equal(await inside.count(), 0, 'it begins closed');
  await take('applications-closed-dark-en');
  await cards.first().hover();
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 30 && (await inside.count()) === 0; turn++) {
    await page.mouse.wheel(0, -40);
    await page.waitForTimeout(400); // the hand rests
  }
  await page.keyboard.up('Control');
  await inside.first().waitFor();
  await page.waitForTimeout(1000);
  await take('applications-opened-dark-en');
  const opened = await panel.locator('.close-strip').count();
  await panel.locator('.close-strip').first().click();
  await page.waitForTimeout(1000);
  assert.equal(await panel.locator('.close-strip').count(), opened - 1, 'one is closed again');
}

async function stopsReading({ take, ...window }) {
  await writeApplications(window.folder, 3000);
  const page = await openWorkbench({ ...window, file: 'shared.yaml' });
  await runFromPalette(page, open.en);
  const empty = graphPanel(page).locator('.empty');
  await empty.locator('progress').waitFor();
  await take('reading-light-en');
  await empty.getByRole('button', { name: 'Stop' }).click();
  await empty.locator('.title', { hasText: 'Reading was stopped' }).waitFor();
  assert.match(await empty.locator('.text').textContent(), /of \d+ files were read/, 'says how far it came');
  assert.equal(await graphPanel(page).locator('button.node').count(), 0, 'draws no half of a map');
  await take('reading-stopped-light-en');
  await empty.getByRole('button', { name: 'Read all files' }).click();
  await empty.locator('.title', { hasText: 'Reading the manifests' }).waitFor();
  await empty.locator('.text', { hasText: /\d00 of \d+ files/ }).waitFor();
}

async function opensAsItWas({ take, ...window }) {
  const page = await openGraph(window);
  const panel = graphPanel(page);
  await panel.getByLabel('Show').selectOption({ label: 'shop — folder' });
  await panel.locator('summary', { hasText: 'Filter' }).click();
  await panel.locator('.chip', { hasText: /^Deployment/ }).click();
  await panel.locator('.chip', { hasText: /^Service\d/ }).click();
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Draw from top to bottom' }).click();
  await panel.getByRole('button', { name: 'Outline' }).click();
  await page.waitForTimeout(1000);
  const tab = page.getByRole('tab', { name: /^Graph: / });
  await tab.click({ button: 'middle' }); // closes it
  await tab.waitFor({ state: 'detached' });
  await page.waitForTimeout(7000); // a VS Code in the browser writes what it keeps every five seconds
  await page.reload();
  await page.locator('.editor-instance .view-line').first().waitFor();
  await runFromPalette(page, open.en);
  await waitForGraph(page);
  assert.equal(await panel.locator('summary', { hasText: 'Filter' }).textContent(), 'Filter (2)', 'filters');
  assert.ok(await panel.getByRole('button', { name: 'Draw from left to right' }).isVisible(), 'direction');
  assert.equal(await panel.getByRole('button', { name: 'Outline' }).getAttribute('aria-pressed'), 'true', 'outline');
  assert.equal(await panel.getByLabel('Show').inputValue(), 'shop', 'unit');
  assert.equal(await graphNode(page, 'Ingress', 'shop').count(), 0, 'shows what it showed');
  await take('graph-opened-again-light-en');
}

/** The same edit is seen to move things where one has not asked for stillness: what is compared can differ. */
async function standsStill({ take, ...window }) {
  const page = await openGraph(window, mistake);
  const fix = async () => {
    const before = picturesAfterChange(page);
    await listQuickFixes(page, 'front');
    await applyQuickFix(page, /Change the selector/);
    return before;
  };
  const moving = await fix();
  assert.ok(moving.pictures > 3, `a change is seen to move: ${moving.pictures} pictures`);
  await page.keyboard.press('Control+Z');
  await graphNode(page, 'Pod', 'app=reviews,tier=front').waitFor();
  await page.waitForTimeout(1500);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await fix();
  assert.ok(still.pictures <= 2, `a change is there at once: ${still.pictures} pictures`);
  assert.equal(still.animations, 0, 'nothing fades');
  await take('graph-still-dark-en');
}

/** What the map paints from its next change on, for a while: how many different pictures, and how many animations at most. */
function picturesAfterChange(page) {
  return graphPanel(page)
    .locator('.map-sheet canvas')
    .evaluate(async (canvas) => {
      /** The pixels of what is on the screen: around it the same map is painted a moment later. */
      const picture = () => {
        const [whole, screen] = [canvas, canvas.closest('.surface')].map((part) => part.getBoundingClientRect());
        const { width, height } = screen;
        const fine = canvas.width / whole.width;
        const [x, y] = [(screen.x - whole.x) * fine, (screen.y - whole.y) * fine];
        const copy = Object.assign(document.createElement('canvas'), { width, height });
        const context = copy.getContext('2d', { willReadFrequently: true });
        context.drawImage(canvas, x, y, width * fine, height * fine, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      };
      /** As an eye sees it: the ends of a dashed line may be painted a trifle otherwise. */
      const areDifferent = (one, other) => {
        let count = 0;
        for (let i = 0; i < one.length && count < 100; i++) if (Math.abs(one[i] - other[i]) > 40) count++;
        return count >= 100;
      };
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const first = picture();
      let [pictures, animations] = [0, 0];
      const given = performance.now();
      while (!areDifferent(picture(), first) && performance.now() - given < 40_000) await nextFrame();
      const start = performance.now();
      let last = first;
      while (performance.now() - start < 1500) {
        const now = picture();
        if (areDifferent(now, last)) {
          pictures++;
          last = now;
        }
        animations = Math.max(animations, document.getAnimations().length);
        await nextFrame();
      }
      return { pictures, animations };
    });
}

function inHighContrast(locale, theme) {
  return async ({ take, ...window }) => {
    const page = await openGraph(window, mistake, locale);
    const panel = graphPanel(page);
    await panel.locator('.units select').selectOption('mistakes');
    await waitForGraph(page);
    await graphNode(page, 'Service', 'reviews').click();
    await panel.locator('.details .finding').first().waitFor();
    await panel.locator('.legend summary').click();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(1000);
    await take(`graph-${theme}-${locale}`);
    const wanted = theme === 'hc' ? /vscode-high-contrast(?!-light)/ : /vscode-high-contrast-light/;
    assert.match(await panel.locator('body').getAttribute('class'), wanted, 'the theme is the one that is meant');
    const isOutlined = await panel
      .locator('.node[data-standing="manifest"][data-badge=""]:not(.dimmed)')
      .first()
      .evaluate((node) => {
        const canvas = document.querySelector('.map-sheet canvas');
        const [card, whole] = [node.getBoundingClientRect(), canvas.getBoundingClientRect()];
        const fine = canvas.width / whole.width;
        const [x, y] = [(card.left - whole.left) * fine, (card.top + card.height / 2 - whole.top) * fine];
        const { data } = canvas.getContext('2d').getImageData(Math.round(x) - 2, Math.round(y), 5, 1);
        const probe = document.createElement('i');
        probe.style.color = 'var(--vscode-contrastBorder)';
        node.append(probe);
        const wanted = getComputedStyle(probe).color.match(/\d+/g).slice(0, 3).map(Number);
        probe.remove();
        return [0, 4, 8, 12, 16].some((at) => wanted.every((value, i) => Math.abs(value - data[at + i]) < 24));
      });
    assert.ok(isOutlined, 'cards have the border that high contrast asks for');
  };
}

/** The first sight of so many applications, readable in any case. */
function ofSize(applications, name) {
  return async ({ take, ...window }) => {
    await writeApplications(window.folder, applications);
    const page = await openGraph(window, 'shared.yaml', name.endsWith('ko') ? 'ko' : 'en');
    await page.waitForTimeout(1000);
    await take(`size-${applications}-${name}`);
    const percent = Number.parseInt(await graphPanel(page).locator('.zoom span').textContent(), 10);
    assert.ok(percent >= 60, `names can be read at ${percent}%`);
    await graphPanel(page).getByRole('button', { name: /\(f\)/ }).click();
    await page.waitForTimeout(1000);
    await take(`size-${applications}-${name}-whole`);
  };
}
