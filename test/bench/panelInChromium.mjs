import { buildHarness, openBrowser, openPanel } from '../webview/harness/openPanel.mjs';

// node test/bench/panelInChromium.mjs SIZE…     opens the panel's page in a browser, and prints what it costs as JSON, a line a size

const viewport = { width: 1400, height: 900 };
const rounds = 5;
const frames = 60;

await buildHarness();
const browser = await openBrowser();
for (const size of process.argv.slice(2).map(Number)) {
  const firstPictures = [];
  for (let round = 0; round < rounds; round++) {
    const { page } = await openPanel(browser, 'dark', viewport);
    firstPictures.push(await page.evaluate(firstPicture, size));
    if (round === rounds - 1) {
      const [pan, zoom] = [await page.evaluate(moveBy, [frames, 'pan']), await page.evaluate(moveBy, [frames, 'zoom'])];
      console.log(
        JSON.stringify({ size, firstPicture: percentile(firstPictures, 50), pan: typical(pan), zoom: typical(zoom) }),
      );
    }
    await page.close();
  }
}
await browser.close();

/**
 * Milliseconds from the graph's arrival in a page that is open and has nothing to do to the end of the first frame with names of objects or applications.
 * What sending takes is not part of it: the editor sends from another process.
 */
async function firstPicture(count) {
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const graph = window.fixture.clusterGraph(count, 7);
  const names = new Set(graph.nodes.flatMap(({ name, application }) => [name, application]));
  await new Promise((resolve) => setTimeout(resolve, 2000)); // the page rehearses for about a second
  await new Promise((resolve) => requestIdleCallback(resolve));
  const canvas = CanvasRenderingContext2D.prototype;
  const { fillText } = canvas;
  const painted = new Promise((resolve) => {
    canvas.fillText = function (text, ...rest) {
      if (this.canvas.isConnected && names.has(text)) resolve();
      return fillText.call(this, text, ...rest);
    };
  });
  window.postMessage({ type: 'graph', graph, locale: 'en', folder: 'bench' }, '*');
  const start = performance.now(); // a listener here would be called after the page's own
  await painted;
  canvas.fillText = fillText;
  await nextFrame();
  return performance.now() - start;
}

/** Turns the wheel once a frame, as a hand would, in a page that has nothing else to do; gives how long each frame took, in milliseconds. */
async function moveBy([count, how]) {
  const surface = document.querySelector('.surface');
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await new Promise((resolve) => requestIdleCallback(resolve));
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

/** The median, and what one frame of twenty exceeds. */
function typical(times) {
  return { median: percentile(times, 50), slow: percentile(times, 95) };
}

function percentile(values, percent) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length * percent) / 100)];
}
