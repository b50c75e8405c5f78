import type { GraphView } from '../core/features/graphView.ts';
import type { Layout, LayoutWords } from '../diagram/layoutTypes.ts';

/** From the panel to its worker. */
export interface LayoutRequest {
  /** Grows with each request; the answer carries it back. */
  readonly sequence: number;
  readonly graph: GraphView;
  /** Whose graph it is; undefined: of all units. Layouts of different units have nothing to keep in place. */
  readonly unit: string | undefined;
  readonly words: LayoutWords;
  /** Width by height of the panel. */
  readonly aspect: number;
}

/** From the worker to the panel. */
export interface LayoutResponse {
  readonly sequence: number;
  readonly layout: Layout;
}
