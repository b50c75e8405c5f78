import type { PanelActions } from '../pane.ts';
import { openApplications } from '../viewSteps.ts';
import { overlaps, visiblePart } from './camera.ts';
import type { CameraControl } from './cameraControl.ts';
import type { Scene } from './scene.ts';

/** From this zoom on a reader wants to see what is inside. */
const openingZoom = 1.3;
/** Applications open once the hand rests, in milliseconds. */
const rest = 250;

/** Opens the closed applications in the middle of the screen when the reader has come near. */
export function createOpenOnZoom(
  scene: () => Scene | undefined,
  control: Pick<CameraControl, 'camera' | 'screen'>,
  actions: PanelActions,
): { readonly moved: () => void } {
  let timer = 0;
  let zoom = 0;
  return {
    moved: () => {
      // Only coming nearer opens: a reader who moves along or fits the map does not ask for it.
      const nearer = control.camera().zoom > zoom;
      zoom = control.camera().zoom;
      window.clearTimeout(timer);
      if (nearer && zoom >= openingZoom) timer = window.setTimeout(open, rest);
    },
  };

  function open(): void {
    const seen = visiblePart(control.camera(), control.screen());
    const middle = {
      x: seen.x + seen.width / 3,
      y: seen.y + seen.height / 3,
      width: seen.width / 3,
      height: seen.height / 3,
    };
    const near = [...(scene()?.nodes.values() ?? [])].filter(
      ({ card, place }) => card !== undefined && overlaps(place, middle),
    );
    if (near.length > 0)
      actions.change((view) =>
        openApplications(
          view,
          near.map(({ node }) => node.id),
        ),
      );
  }
}
