import type { GraphView } from '../core/features/graphView.ts';
import type { UndrawnFiles } from '../core/features/undrawnFiles.ts';
import type { Locale } from '../core/localized.ts';
import type { Answers } from './answers.ts';
import type { Scene } from './map/scene.ts';
import type { PanelTheme } from './panelTheme.ts';
import type { FromPanel } from './protocol.ts';
import type { Slots } from './slots.ts';
import type { ViewState } from './viewState.ts';

/** All that there is to see, as one value. */
export interface PanelView {
  /** The folder's whole graph; empty as long as none has come. */
  readonly whole: GraphView;
  /** What `view` lets through of it. */
  readonly graph: GraphView;
  /** `graph` laid out, applications folded where it is large; undefined as long as nothing is. It may be one layout behind. */
  readonly scene: Scene | undefined;
  /** Before the first picture: the host is `reading` or was `stopped`, then the panel is `drawing`. `failed`: there will be none. */
  readonly phase: 'reading' | 'stopped' | 'drawing' | 'shown' | 'failed';
  /** How many files were read; a `total` of 0 is not known yet. */
  readonly progress: { readonly done: number; readonly total: number };
  /** What looks like manifests and is not in `whole`. */
  readonly undrawn: UndrawnFiles;
  readonly view: ViewState;
  /** What the host has answered so far; some of it may be of an earlier graph. */
  readonly answers: Answers;
  /** The nodes of `graph` that the search means, in reading order. */
  readonly matches: readonly string[];
  /** The nodes that the editor's cursor stands on; none since the reader selected something. */
  readonly cursor: readonly string[];
  readonly folder: string;
  readonly locale: Locale;
  readonly theme: PanelTheme;
}

/** What a part of the panel can ask for. */
export interface PanelActions {
  /** Replaces the view by the one that `step` makes of it. */
  readonly change: (step: (view: ViewState) => ViewState) => void;
  /** Brings a node of `graph` into sight, opening what it is folded into, and gives it the keyboard where it is asked for. */
  readonly reveal: (node: string, keyboard: 'take' | 'leave') => void;
  readonly post: (message: FromPanel) => void;
}

/** A part of the panel with a place of its own: shows what it is given, and keeps nothing but what belongs to its elements. */
export interface Pane {
  readonly update: (panel: PanelView) => void;
}

/** Puts a pane into one of the slots. */
export type CreatePane = (slots: Slots, actions: PanelActions) => Pane;
