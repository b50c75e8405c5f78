/** What a frame of the map may have to do. */
export interface FrameSteps {
  /** Whether what is painted fills the screen, sharp enough for a moving map. */
  readonly covers: () => boolean;
  /** Whether it can be left as it is, now that the map rests. */
  readonly isFresh: () => boolean;
  /** Paints anew: what the screen shows, or so much more that the map can move on. */
  readonly paint: (reach: 'screen' | 'wide') => void;
  /** Brings what is painted to where the camera sees it. */
  readonly move: () => void;
  /** Brings the elements that lie over it up to date. */
  readonly showElements: () => void;
}

/** Keeps frames short: a map that moves is not painted, and nothing waits for elements. */
export interface Frames {
  /** The next frame shows something else. */
  readonly draw: () => void;
  /** The next frame shows the same from elsewhere. */
  readonly moved: () => void;
}

/** So long after its last move a map rests, in milliseconds. */
const rest = 120;

/** Calls back when the next frame has begun: what is in the frame of now is on the screen then. */
export function afterNextFrame(run: () => void): void {
  requestAnimationFrame(() => window.setTimeout(run));
}

export function createFrames(steps: FrameSteps): Frames {
  let restTimer = 0;
  let isAsked = false;
  let areElementsAsked = false;
  let isOutdated = true;
  let isMoving = false;
  return {
    draw: () => {
      isOutdated = true;
      ask();
    },
    moved: () => {
      isMoving = true;
      restLater();
      ask();
    },
  };

  function ask(): void {
    if (!isAsked) requestAnimationFrame(show);
    isAsked = true;
  }

  function show(): void {
    isAsked = false;
    if (isOutdated || !steps.covers()) paint(isMoving ? 'wide' : 'screen');
    steps.move();
    if (isMoving) return;
    if (!areElementsAsked) afterNextFrame(showElements);
    areElementsAsked = true;
    restLater();
  }

  function showElements(): void {
    areElementsAsked = false;
    steps.showElements();
  }

  function paint(reach: 'screen' | 'wide'): void {
    isOutdated = false;
    steps.paint(reach);
  }

  function restLater(): void {
    window.clearTimeout(restTimer);
    restTimer = window.setTimeout(comeToRest, rest);
  }

  function comeToRest(): void {
    isMoving = false;
    if (isOutdated || !steps.isFresh()) paint('wide');
    steps.move();
    steps.showElements();
  }
}
