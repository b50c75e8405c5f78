import type { CreatePane } from '../pane.ts';
import { createEmptyState } from './emptyState.ts';
import { createSide } from './side.ts';
import { createStatusBar } from './statusBar.ts';
import { createUnitSwitch } from './unitSwitch.ts';

/** Every pane beside map and legend, in the order in which they stand in their slots. */
export const panes: readonly CreatePane[] = [createUnitSwitch, createStatusBar, createEmptyState, createSide];
