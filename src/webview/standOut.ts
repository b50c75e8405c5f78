import { type Emphasis, emphasizeNodes } from './emphasis.ts';
import type { PanelView } from './pane.ts';
import type { Scene } from './scene.ts';

/** What stands out while the reader points at nothing. */
export function standOut(scene: Scene, { cursor }: PanelView): Emphasis | undefined {
  return emphasizeNodes(scene, cursor, 'plain');
}
