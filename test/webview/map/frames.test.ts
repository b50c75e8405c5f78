import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFrames } from '../../../src/webview/map/frames.ts';

const frameTime = 16;

/** What the frames of a map did, in order. `margin`: so many moves does it have before it must be painted anew. */
function watched(margin: number) {
  const done: string[] = [];
  let left = 0;
  let isFresh = false;
  const frames = createFrames({
    covers: () => left > 0,
    isFresh: () => isFresh,
    paint: (reach) => {
      done.push(`paint ${reach}`);
      left = reach === 'wide' ? margin : 1;
      isFresh = reach === 'wide';
    },
    move: () => {
      done.push('move');
      left--;
    },
    showElements: () => done.push('elements'),
  });
  const taken = () => done.splice(0);
  return { frames, taken };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, frameTime));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is new is painted at once, its elements follow when that is on the screen, and then what lies around', () => {
  const { frames, taken } = watched(5);
  frames.draw();
  frames.draw();
  vi.advanceTimersByTime(frameTime);
  expect(taken()).toEqual(['paint screen', 'move']);
  vi.advanceTimersByTime(frameTime - 1);
  expect(taken()).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(taken()).toEqual(['elements']);
  vi.runAllTimers();
  expect(taken()).toEqual(['paint wide', 'move', 'elements']);
});

test('a map that moves is only moved, painted wide where its margin is used up, and has its elements when it rests', () => {
  const { frames, taken } = watched(5);
  frames.draw();
  vi.runAllTimers();
  taken();
  for (let step = 0; step < 6; step++) {
    frames.moved();
    vi.advanceTimersByTime(frameTime);
  }
  expect(taken()).toEqual(['move', 'move', 'move', 'move', 'paint wide', 'move', 'move']);
  vi.runAllTimers();
  expect(taken()).toEqual(['move', 'elements']);
});
