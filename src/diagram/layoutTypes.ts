import type { Arrangement } from './boxes.ts';
import type { Route } from './routeEdges.ts';
import type { Strip } from './strips.ts';

/** What the layout hands out: plain data in pixels at zoom 1, the canvas' origin at its top left corner. */

export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The semantic column, 0 (entry) to 7 (cluster); drawn left to right within a block. */
  readonly column: number;
  /** The id of the application's group. */
  readonly group: string;
  /** Nodes of one block share an alignment: only there do columns compare. */
  readonly block: string;
}

export interface EdgeLabel {
  readonly text: string;
  /** The centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RoutedEdge {
  readonly id: string;
  /** Cubic Bézier curves end to end: `x0 y0`, then for each curve `cx1 cy1 cx2 cy2 x y`. Starts at `from`'s border, ends at `to`'s. */
  readonly path: readonly number[];
  /**
   * `inside`: within one block. `across`: through the gutters between blocks, drawn quieter until one asks.
   * `hub`: as `across`, at a node that serves three applications (or families of one) or more, but no route; only its ends are drawn until one asks.
   */
  readonly reach: 'inside' | 'across' | 'hub';
  readonly label?: EdgeLabel;
}

export interface PlacedGroup {
  readonly id: string;
  readonly level: 'namespace' | 'application';
  readonly title: string;
  /** The namespace group of an application group. */
  readonly parent?: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How many nodes stand inside. */
  readonly count: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly RoutedEdge[];
  readonly groups: readonly PlacedGroup[];
  /** How groups are packed, for the next layout to keep them in place. */
  readonly arrangement: Arrangement;
  /** What stands in the strip of each application, by its id: the next layout takes over what is the same. Not for drawing. */
  readonly strips?: ReadonlyMap<string, Strip>;
  /** Where the blocks of each strip stand, as a text: the next layout takes over lines only between what stands where it stood. Not for drawing. */
  readonly stands?: ReadonlyMap<string, string>;
  /** How edges run, by their ids, columns to the right: the next layout takes over what leads past the same places. Not for drawing. */
  readonly routes?: ReadonlyMap<string, Route>;
}

/** The words that titles of groups need. */
export interface LayoutWords {
  /** The box of objects without a namespace by their kind. */
  readonly cluster: string;
  /** The box of objects whose namespace is not written. */
  readonly noNamespace: string;
  /** The strip of what belongs to no application. */
  readonly noApplication: string;
}

export type LayoutDirection = 'right' | 'down';

export interface LayoutOptions {
  readonly words: LayoutWords;
  /** Width by height that the whole should fit; 1.4 where absent. */
  readonly aspect?: number;
  /** Where the columns of a strip follow each other; to the right where absent. */
  readonly direction?: LayoutDirection;
  /** An earlier layout of the same direction: what is still there keeps its place as far as it can. */
  readonly previous?: Layout;
}
