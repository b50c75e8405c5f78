/** Whether the reader wants as little movement as possible. */
export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export interface Motion {
  /** Calls `step` with 0 to 1 over the duration in milliseconds, at once with 1 where stillness is preferred; a newer run replaces it. */
  readonly run: (duration: number, step: (t: number) => void) => void;
  readonly stop: () => void;
}

export function createMotion(): Motion {
  let handle = 0;
  const stop = () => cancelAnimationFrame(handle);
  return {
    stop,
    run: (duration, step) => {
      stop();
      if (prefersStillness()) {
        step(1);
        return;
      }
      const start = performance.now();
      const frame = (now: number) => {
        const t = Math.min(1, Math.max(0, (now - start) / duration));
        step(t);
        if (t < 1) handle = requestAnimationFrame(frame);
      };
      handle = requestAnimationFrame(frame);
    },
  };
}

/** Slow at both ends. */
export function ease(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2;
}
