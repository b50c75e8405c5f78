import type { LayoutDirection } from '../../diagram/layoutTypes.ts';
import { nearZoom } from './camera.ts';
import type { CameraControl } from './cameraControl.ts';
import type { Pointing } from './pointing.ts';
import type { Scene, SceneNode } from './scene.ts';
import { type Direction, stepFrom } from './stepFrom.ts';

/** The node of the map that has the keyboard, or has it when the map gets it. */
export interface KeyboardPlace {
  /** The node that Tab leads to. */
  readonly current: () => string | undefined;
  /** The node whose element has the focus now. */
  readonly focused: () => SceneNode | undefined;
  readonly put: (id: string) => void;
  /** An arrow key leads on, or comes near to the current node. */
  readonly step: (direction: Direction) => void;
  /** Brings a node near, and gives it the focus where it is asked for, as soon as it has an element. */
  readonly reveal: (id: string, keyboard: 'take' | 'leave') => void;
  /** Another scene, or another direction of it: where its node is gone, the keyboard goes to the first one. */
  readonly use: (scene: Scene, flow: LayoutDirection) => void;
  /** Elements may be there now. */
  readonly settle: (elementOf: (id: string) => HTMLElement | undefined) => void;
}

/** `draw` is called where the next picture should have something in it that this one has not. */
export function createKeyboardPlace(
  surface: HTMLElement,
  control: CameraControl,
  pointing: Pointing,
  draw: () => void,
): KeyboardPlace {
  let scene: Scene | undefined;
  let flow: LayoutDirection = 'right';
  let current: string | undefined;
  let waiting: string | undefined;
  surface.addEventListener('focusin', ({ target }) => target instanceof HTMLElement && describe(target));
  surface.addEventListener('focusout', pointing.clear);
  return {
    current: () => current,
    focused: () => {
      const { activeElement } = document;
      return activeElement instanceof HTMLElement && surface.contains(activeElement)
        ? entryOf(activeElement)
        : undefined;
    },
    put: (id) => {
      current = id;
    },
    step: (direction) => {
      if (scene === undefined) return;
      const isThere = document.activeElement instanceof HTMLElement && entryOf(document.activeElement) !== undefined;
      const next =
        isThere && current !== undefined
          ? stepFrom(current, direction, scene.layout, scene.graph.edges, flow)
          : current;
      if (next !== undefined) reveal(next, 'take');
    },
    reveal,
    use: (next, direction) => {
      scene = next;
      flow = direction;
      if (current === undefined || !scene.nodes.has(current)) current = scene.layout.nodes[0]?.id;
    },
    settle: (elementOf) => {
      const element = waiting === undefined ? undefined : elementOf(waiting);
      if (element === undefined) return;
      waiting = undefined;
      element.focus({ preventScroll: true });
    },
  };

  function reveal(id: string, keyboard: 'take' | 'leave'): void {
    const entry = scene?.nodes.get(id);
    if (entry === undefined) return;
    control.reveal(entry.place, Math.max(control.camera().zoom, nearZoom * 1.5));
    if (keyboard === 'leave') return;
    current = id;
    waiting = id;
    draw();
  }

  /** The node that the keyboard comes to is described beside it. */
  function describe(target: HTMLElement): void {
    const entry = entryOf(target);
    if (entry === undefined) return;
    current = entry.node.id;
    if (!target.matches(':focus-visible')) return;
    target.setAttribute('aria-describedby', pointing.descriptionId);
    const { x, y, zoom } = control.camera();
    const { x: left, y: top, height } = entry.place;
    pointing.point({ kind: 'node', entry }, { x: (left - x) * zoom, y: (top + height - y) * zoom });
  }

  function entryOf(element: HTMLElement): SceneNode | undefined {
    const id = element.dataset['id'];
    return id === undefined ? undefined : scene?.nodes.get(id);
  }
}
