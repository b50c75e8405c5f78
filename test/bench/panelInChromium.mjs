import { buildHarness, openBrowser, openPanel } from '../webview/harness/openPanel.mjs';

// node test/bench/panelInChromium.mjs SIZE…     opens the panel's page in a browser, and prints what it costs as JSON, a line a size

const viewport = { width: 1400, height: 900 };
const frames = 60;

await buildHarness();
const browser = await openBrowser();
for (const size of process.argv.slice(2).map(Number)) {
  const firstPictures = [];
  for (let round = 0; round < 3; round++) {
    const { page } = await openPanel(browser, 'dark', viewport);
    firstPictures.push(await firstPicture(page, size));
    if (round === 2) {
      const pan = median(await page.evaluate(moveBy, [frames, 'pan']));
      const zoom = median(await page.evaluate(moveBy, [frames, 'zoom']));
      console.log(JSON.stringify({ size, firstPicture: median(firstPictures), pan, zoom }));
    }
    await page.close();
  }
}
await browser.close();

/** Milliseconds from the graph's arrival to the first frame that shows it. */
function firstPicture(page, size) {
  return page.evaluate(async (count) => {
    const graph = window.fixture.clusterGraph(count, 7);
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    const start = performance.now();
    window.postMessage({ type: 'graph', graph, locale: 'en', folder: 'bench' }, '*');
    while (!/\d/.test(document.querySelector('.status')?.textContent ?? '')) await nextFrame();
    await nextFrame(); // the one in which it is painted
    return performance.now() - start;
  }, size);
}

/** Turns the wheel once a frame, as a hand would, and gives how long each frame took, in milliseconds. */
async function moveBy([count, how]) {
  const surface = document.querySelector('.surface');
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const times = [];
  let before = await nextFrame();
  for (let frame = 0; frame < count; frame++) {
    const there = frame % 30 < 15 ? 1 : -1;
    const turn = how === 'pan' ? { deltaX: 40 * there, deltaY: 25 * there } : { deltaY: -12 * there, ctrlKey: true };
    surface.dispatchEvent(
      new WheelEvent('wheel', { ...turn, clientX: 700, clientY: 450, bubbles: true, cancelable: true }),
    );
    const now = await nextFrame();
    times.push(now - before);
    before = now;
  }
  return times;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
