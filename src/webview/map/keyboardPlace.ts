import type { LayoutDirection } from '../../diagram/layoutTypes.ts';
import type { Point } from '../../diagram/path.ts';
import { nearZoom, type Rectangle } from './camera.ts';
import type { CameraControl } from './cameraControl.ts';
import type { Pointing } from './pointing.ts';
import type { Scene, SceneNode } from './scene.ts';
import { type Direction, stepFrom } from './stepFrom.ts';
import { type NodeThing, thingOf } from './thingAt.ts';

/** The node of the map that has the keyboard, or has it when the map gets it. */
export interface KeyboardPlace {
  /** The node that Tab leads to. */
  readonly current: () => string | undefined;
  /** The node whose element has the focus now, or that the chip with the focus stands for. */
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
        ? thingOfElement(activeElement)?.entry
        : undefined;
    },
    put: (id) => {
      current = id;
    },
    step: (direction) => {
      if (scene === undefined) return;
      const { activeElement } = document;
      const thing = activeElement instanceof HTMLElement ? thingOfElement(activeElement) : undefined;
      const isThere = thing !== undefined && thing.as === undefined;
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

  /** The node or chip that the keyboard comes to is described beside it. */
  function describe(target: HTMLElement): void {
    const thing = thingOfElement(target);
    if (thing === undefined) return;
    if (thing.as === undefined) current = thing.entry.node.id;
    if (!target.matches(':focus-visible')) return;
    target.setAttribute('aria-describedby', pointing.descriptionId);
    pointing.point(thing, thing.as === undefined ? cornerOf(thing.entry.place) : cornerOfElement(target));
  }

  function cornerOf({ x: left, y: top, height }: Rectangle): Point {
    const { x, y, zoom } = control.camera();
    return { x: (left - x) * zoom, y: (top + height - y) * zoom };
  }

  function cornerOfElement(element: HTMLElement): Point {
    const [box, own] = [element.getBoundingClientRect(), surface.getBoundingClientRect()];
    return { x: box.left - own.left, y: box.bottom - own.top };
  }

  function thingOfElement(element: HTMLElement): NodeThing | undefined {
    return scene && thingOf(scene, element);
  }
}
