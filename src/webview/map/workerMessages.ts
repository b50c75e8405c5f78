import type { LayoutGraph } from '../../diagram/layoutGraph.ts';
import type { Layout, LayoutDirection, LayoutWords } from '../../diagram/layoutTypes.ts';

/** What a layout is made for, beside the graph. */
export interface LayoutWishes {
  /** Which picture it is. Layouts of different pictures have nothing to keep in place. */
  readonly picture: string;
  readonly words: LayoutWords;
  readonly direction: LayoutDirection;
  /** Width by height of the panel. */
  readonly aspect: number;
}

/** From the panel to its worker. */
export interface LayoutRequest extends LayoutWishes {
  /** Grows with each request; the answer carries it back. */
  readonly sequence: number;
  readonly graph: LayoutGraph;
}

/** From the worker to the panel. */
export interface LayoutResponse {
  readonly sequence: number;
  readonly layout: Layout;
}
