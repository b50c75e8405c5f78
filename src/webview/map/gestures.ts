import { type Camera, panBy, zoomAt } from './camera.ts';
import type { Spot } from './thingAt.ts';

export interface GestureTarget {
  readonly camera: () => Camera;
  /** A new camera from the hand: shown at once. */
  readonly move: (camera: Camera) => void;
  /** The pointer rests on this point of the screen; undefined when it left or drags. */
  readonly hover: (at: Spot | undefined) => void;
  /** A click that was no drag, or Enter or Space on an element. */
  readonly click: (at: Spot & { readonly by: 'pointer' | 'keyboard' }) => void;
  readonly doubleClick: (at: Spot) => void;
}

/** So far a pointer may tremble and still click, in pixels. */
const tremble = 4;

/** Drag, wheel, control and wheel, and two fingers move the map. */
export function attachGestures(surface: HTMLElement, target: GestureTarget): void {
  const pointers = new Map<number, { x: number; y: number }>();
  let start: { x: number; y: number } | undefined;
  let dragging = false;

  const local = (event: MouseEvent) => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const elementOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest('.surface button') : null;

  surface.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const at = local(event);
      const unit = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? 300 : 1;
      // A pinch on a touchpad arrives as control and wheel.
      if (event.ctrlKey || event.metaKey) {
        const turn = Math.max(-60, Math.min(60, event.deltaY * unit));
        target.move(zoomAt(target.camera(), Math.exp(-turn * 0.008), at.x, at.y));
      } else {
        const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
        target.move(panBy(target.camera(), -dx * unit, -dy * unit));
      }
    },
    { passive: false },
  );

  surface.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 && event.button !== 1) return;
    pointers.set(event.pointerId, local(event));
    start = local(event);
    dragging = false;
  });

  surface.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    const at = local(event);
    if (before === undefined) {
      if (event.pointerType === 'mouse') target.hover({ ...at, element: elementOf(event) });
      return;
    }
    if (!dragging && start !== undefined && Math.hypot(at.x - start.x, at.y - start.y) < tremble && pointers.size === 1)
      return;
    if (!dragging) {
      dragging = true;
      surface.setPointerCapture(event.pointerId);
      surface.classList.add('dragging');
      target.hover(undefined);
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, at);
    if (other === undefined) target.move(panBy(target.camera(), at.x - before.x, at.y - before.y));
    else target.move(pinch(target.camera(), other, before, at));
  });

  const release = (event: PointerEvent) => {
    pointers.delete(event.pointerId);
    if (pointers.size === 0) surface.classList.remove('dragging');
  };
  surface.addEventListener('pointerup', release);
  surface.addEventListener('pointercancel', release);
  surface.addEventListener('pointerleave', () => target.hover(undefined));
  surface.addEventListener('click', (event) => {
    // A click without a pointer (detail 0) comes from the keyboard.
    if (dragging && event.detail > 0) {
      dragging = false;
      return;
    }
    const by = event.detail > 0 ? 'pointer' : 'keyboard';
    // The second click of two is a double click's.
    if (event.detail < 2) target.click({ ...local(event), element: elementOf(event), by });
  });
  surface.addEventListener('dblclick', (event) => target.doubleClick({ ...local(event), element: elementOf(event) }));
}

function pinch(
  camera: Camera,
  still: { x: number; y: number },
  before: { x: number; y: number },
  at: { x: number; y: number },
): Camera {
  const spread = Math.hypot(before.x - still.x, before.y - still.y);
  const factor = spread === 0 ? 1 : Math.hypot(at.x - still.x, at.y - still.y) / spread;
  const moved = panBy(camera, (at.x - before.x) / 2, (at.y - before.y) / 2);
  return zoomAt(moved, factor, (at.x + still.x) / 2, (at.y + still.y) / 2);
}
