import type { Locale } from '../../core/localized.ts';
import type { Point } from '../../diagram/path.ts';
import type { Camera } from './camera.ts';
import { type EdgeFinder, edgeFinder } from './edgeAt.ts';
import type { Emphasis } from './emphasis.ts';
import { pointOut } from './pointOut.ts';
import type { Scene } from './scene.ts';
import { type Spot, type Thing, thingAt } from './thingAt.ts';
import { createTooltip } from './tooltip.ts';

/** What the reader points at, by hand or by keyboard: it stands out and a tooltip describes it. */
export interface Pointing {
  /** A new scene: what was pointed at may be gone. */
  readonly use: (scene: Scene) => void;
  readonly emphasis: () => Emphasis | undefined;
  readonly clear: () => void;
  readonly thingAt: (spot: Spot) => Thing | undefined;
  readonly hover: (spot: Spot | undefined) => void;
  /** `at`: the point of the screen beside which the tooltip stands. */
  readonly point: (thing: Thing, at: Point) => void;
  /** The tooltip's id, for `aria-describedby`. */
  readonly descriptionId: string;
}

export function createPointing(
  surface: HTMLElement,
  camera: () => Camera,
  locale: () => Locale,
  onChange: () => void,
): Pointing {
  const tooltip = createTooltip(surface);
  let scene: Scene | undefined;
  let findEdge: EdgeFinder = () => undefined;
  let emphasis: Emphasis | undefined;
  return { use, emphasis: () => emphasis, clear, thingAt: thingUnder, hover, point, descriptionId: tooltip.id };

  function use(next: Scene): void {
    scene = next;
    // What it needs is prepared when the hand first comes near an edge.
    let finder: EdgeFinder | undefined;
    findEdge = (x, y, reach) => {
      finder ??= edgeFinder(next);
      return finder(x, y, reach);
    };
    clear();
  }

  function clear(): void {
    emphasis = undefined;
    tooltip.update(undefined, { x: 0, y: 0 });
    onChange();
  }

  function thingUnder(spot: Spot): Thing | undefined {
    return scene === undefined ? undefined : thingAt(scene, findEdge, camera(), spot);
  }

  function hover(spot: Spot | undefined): void {
    const thing = spot === undefined ? undefined : thingUnder(spot);
    surface.classList.toggle('pointing', thing !== undefined);
    if (spot !== undefined && thing !== undefined) point(thing, spot);
    else if (emphasis !== undefined) clear();
  }

  function point(thing: Thing, at: Point): void {
    if (scene === undefined) return;
    const pointed = pointOut(scene, thing, locale());
    emphasis = pointed.emphasis;
    tooltip.update(pointed.description, at);
    onChange();
  }
}
