import type { CreatePane } from '../pane.ts';
import { createEmptyState } from './emptyState.ts';
import { createExportMenu } from './exportMenu.ts';
import { createFilterBar } from './filterBar.ts';
import { createFocusBar } from './focusBar.ts';
import { createOutline } from './outline.ts';
import { createSearchBox } from './searchBox.ts';
import { createSide } from './side.ts';
import { createSideSwitch } from './sideSwitch.ts';
import { createStatusBar } from './statusBar.ts';
import { createUnitSwitch } from './unitSwitch.ts';
import { createViewSwitches } from './viewSwitches.ts';

/** Every pane beside map and legend, in the order in which they stand in their slots. */
export const panes: readonly CreatePane[] = [
  createUnitSwitch,
  createSearchBox,
  createFilterBar,
  createViewSwitches,
  createOutline,
  createFocusBar,
  createStatusBar,
  createEmptyState,
  createSide,
  createSideSwitch,
  createExportMenu,
];
