import { expect, test } from 'vitest';
import {
  centreOn,
  firstCamera,
  fitCamera,
  keepInSight,
  mixCameras,
  onPixels,
  overlaps,
  panBy,
  type Size,
  visiblePart,
  zoomAt,
  zoomLimits,
} from '../../../src/webview/map/camera.ts';

const screen = { width: 1000, height: 600 };
const insets = { right: 100, bottom: 44 };

test('fit shows the whole drawing between what stands over the borders, and never larger than a little above life', () => {
  for (const drawing of [
    { width: 5000, height: 800 },
    { width: 300, height: 9000 },
    { width: 100, height: 50 },
  ]) {
    const camera = fitCamera(drawing, screen, insets);
    const [left, top] = [-camera.x * camera.zoom, -camera.y * camera.zoom];
    expect(left).toBeGreaterThanOrEqual(-0.001);
    expect(top).toBeGreaterThanOrEqual(-0.001);
    expect(left + drawing.width * camera.zoom).toBeLessThanOrEqual(screen.width - insets.right + 0.001);
    expect(top + drawing.height * camera.zoom).toBeLessThanOrEqual(screen.height - insets.bottom + 0.001);
    expect(camera.zoom).toBeLessThanOrEqual(1.15);
  }
  expect(fitCamera({ width: 0, height: 0 }, screen, insets)).toEqual({ x: 0, y: 0, zoom: 1 });
});

test('the first sight is the whole where it can be read', () => {
  const small = { width: 1200, height: 700 };
  const part = { x: 900, y: 600, width: 100, height: 100 };
  expect(firstCamera(small, part, screen, insets)).toEqual(fitCamera(small, screen, insets));
});

test('else it starts at the corner of the drawing, or of the part that would be out of sight', () => {
  const strip = { width: 700, height: 120 };
  const first = (drawing: Size, x: number, y: number) => firstCamera(drawing, { x, y, ...strip }, screen, insets);

  const wide = { width: 5000, height: 800 };
  const centred = (800 - 556 / 0.6) / 2; // what is lower than the screen stands in its middle
  expect(first(wide, 700, 600)).toEqual({ x: 0, y: centred, zoom: 0.6 });
  expect(first(wide, 1190, 600)).toEqual({ x: 0, y: centred, zoom: 0.6 });
  expect(first(wide, 2000, 600)).toEqual({ x: 1940, y: centred, zoom: 0.6 });
  expect(first(wide, 4300, 600)).toEqual({ x: 5000 - 900 / 0.6, y: centred, zoom: 0.6 });

  const tall = { width: 1000, height: 5000 };
  expect(first(tall, 24, 400)).toEqual({ x: 0, y: 0, zoom: 0.9 });
  expect(first(tall, 24, 3000)).toEqual({ x: 0, y: 2940, zoom: 0.9 });
  expect(first(tall, 24, 4900).y).toBeCloseTo(5000 - 556 / 0.9);
});

test('zooming keeps the point under the hand', () => {
  const before = { x: 120, y: -40, zoom: 0.5 };
  const after = zoomAt(before, 1.7, 300, 200);
  expect(after.x + 300 / after.zoom).toBeCloseTo(before.x + 300 / before.zoom);
  expect(after.y + 200 / after.zoom).toBeCloseTo(before.y + 200 / before.zoom);
  expect(zoomAt(before, 1000, 0, 0).zoom).toBe(zoomLimits.most);
  expect(zoomAt(before, 0.0001, 0, 0).zoom).toBe(zoomLimits.least);
});

test('panning follows the hand by pixels of the screen', () => {
  expect(panBy({ x: 0, y: 0, zoom: 0.5 }, 10, -20)).toEqual({ x: -20, y: 40, zoom: 0.5 });
});

test('the drawing cannot be lost', () => {
  const drawing = { width: 2000, height: 1000 };
  for (const lost of [
    { x: 1e6, y: 1e6, zoom: 1 },
    { x: -1e6, y: -1e6, zoom: 0.1 },
  ]) {
    const part = visiblePart(keepInSight(lost, drawing, screen), screen);
    expect(overlaps(part, { x: 0, y: 0, ...drawing })).toBe(true);
  }
});

test('a glide begins and ends where it should', () => {
  const [from, to] = [{ x: 0, y: 0, zoom: 0.5 }, centreOn({ x: 100, y: 100, width: 50, height: 50 }, screen, 2)];
  expect(mixCameras(from, to, 0)).toEqual(from);
  expect(mixCameras(from, to, 1)).toEqual(to);
});

test('a camera on whole pixels of the screen is less than a pixel away, and stays there', () => {
  for (const zoom of [0.02, 0.6, 1, 2.3]) {
    for (const pixelRatio of [1, 1.25, 2]) {
      const camera = onPixels({ x: 123.456, y: -78.9, zoom }, pixelRatio);
      expect(Math.abs(camera.x - 123.456) * zoom * pixelRatio).toBeLessThanOrEqual(0.5001);
      expect(Math.abs(camera.y + 78.9) * zoom * pixelRatio).toBeLessThanOrEqual(0.5001);
      expect(onPixels(camera, pixelRatio).x).toBeCloseTo(camera.x, 6);
    }
  }
});
