import { expect, test } from 'vitest';
import { type Camera, onPixels, panBy, visiblePart, zoomAt } from '../../../src/webview/map/camera.ts';
import { covers, isFresh, screenPart, widePart } from '../../../src/webview/map/paintedPart.ts';

const screen = { width: 1000, height: 600 };
const drawing = { width: 50_000, height: 50_000 };
const inside = onPixels({ x: 20_000, y: 20_000, zoom: 0.7 }, 1);
const painted = widePart(inside, screen, 1);
const isCovered = (camera: Camera) => covers(painted, camera, screen, drawing);

test('a map moves along as it is painted until the margin is used up, on every side', () => {
  const { width, height } = painted.margin;
  expect(width).toBeGreaterThan(200);
  expect(isCovered(inside)).toBe(true);
  for (const [dx, dy] of [
    [width, 0],
    [-width, 0],
    [0, height],
    [0, -height],
  ] as const) {
    expect(isCovered(panBy(inside, dx, dy))).toBe(true);
    expect(isCovered(panBy(inside, dx * 1.01, dy * 1.01))).toBe(false);
  }
});

test('it is scaled as it is painted, until it would be blurred or its margin is used up', () => {
  expect(isCovered(zoomAt(inside, 1.9, 500, 300))).toBe(true);
  expect(isCovered(zoomAt(inside, 2.1, 500, 300))).toBe(false);
  expect(isCovered(zoomAt(inside, 0.7, 500, 300))).toBe(true);
  expect(isCovered(zoomAt(inside, 0.55, 500, 300))).toBe(false);
});

test('beyond the drawing nothing has to be painted', () => {
  const small = { width: 800, height: 500 };
  const whole = screenPart({ x: 0, y: 0, zoom: 0.7 }, screen);
  expect(covers(whole, { x: -300, y: -200, zoom: 0.7 }, screen, small)).toBe(true);
  expect(covers(whole, { x: 0, y: 0, zoom: 0.4 }, screen, small)).toBe(true);
  expect(covers(whole, { x: 300, y: 0, zoom: 0.7 }, screen, small)).toBe(true);
  expect(covers(whole, { x: 5000, y: 5000, zoom: 0.7 }, screen, small)).toBe(true);
});

test('what is painted for the screen alone fills it, and no more', () => {
  const alone = screenPart(inside, screen);
  expect(alone.part).toEqual(visiblePart(inside, screen));
  expect(covers(alone, inside, screen, drawing)).toBe(true);
  expect(covers(alone, panBy(inside, 1, 0), screen, drawing)).toBe(false);
});

test('a map that comes to rest is left as it is while it is sharp and has some margin left', () => {
  const isLeft = (camera: Camera) => isFresh(painted, camera, screen, drawing);
  expect(isLeft(inside)).toBe(true);
  expect(isLeft(panBy(inside, 100, 60))).toBe(true);
  expect(isLeft(panBy(inside, 250, 0))).toBe(false);
  expect(isLeft(zoomAt(inside, 1.01, 500, 300))).toBe(false);
  expect(isFresh(screenPart(inside, screen), inside, screen, drawing)).toBe(false);
});

test('on large and fine screens no more is painted than a canvas should hold, and all of the screen in any case', () => {
  for (const [width, height, pixelRatio] of [
    [3840, 2160, 1],
    [1920, 1080, 2],
    [3840, 2160, 2],
  ] as const) {
    const { margin } = widePart(inside, { width, height }, pixelRatio);
    const pixels = (width + 2 * margin.width) * (height + 2 * margin.height) * pixelRatio ** 2;
    expect(margin.width).toBeGreaterThanOrEqual(0);
    expect(pixels).toBeLessThanOrEqual(Math.max(16e6, width * height * pixelRatio ** 2));
    expect(Number.isInteger(margin.width * pixelRatio)).toBe(true);
  }
});
