import type { Lane } from './lanes.ts';
import { layoutShape, type Pins, type PlacedLane, type PlacedShape } from './layoutShape.ts';
import { type Family, type Shape, shapeKey } from './shape.ts';
import type { Measures } from './sizes.ts';

/** A node's place in its block, in pixels from the block's top left corner. */
export interface BlockNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

/** A connected family of nodes laid out in columns, or a grid of nodes that no edge joins. */
export interface Block {
  /** The id of its box: kept as long as most of its nodes are. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly BlockNode[];
  /** The ids of the edges inside, and the path of each from `from` to `to`. None in a grid. */
  readonly edges: readonly string[];
  readonly paths: readonly (readonly number[])[];
  readonly lanes: readonly PlacedLane[];
  /** Of a family; its nodes and edges are those of the block, in the same order. */
  readonly shape?: Shape;
}

/** The shapes that were laid out so far, by their keys. */
export type PlacedShapes = Map<string, PlacedShape>;

/**
 * The block of a family. `earlier` is the block that most of its nodes stood in before: what is still there keeps its place.
 * A family without one is laid out as all others of its shape.
 */
export function layoutBlock(
  id: string,
  family: Family,
  earlier: Block | undefined,
  shapes: PlacedShapes,
  measures: Measures,
): Block {
  if (earlier !== undefined && isSame(earlier, family)) return earlier;
  const pins = earlier === undefined ? undefined : pinsFrom(earlier, family);
  const placed =
    pins === undefined ? placedLike(family.shape, shapes, measures) : layoutShape(family.shape, measures, pins);
  const { width, height, paths, lanes } = placed;
  return {
    id,
    width,
    height,
    nodes: family.nodes.map((node, i) => ({ id: node.id, ...(placed.nodes[i] ?? { x: 0, y: 0, column: 0 }) })),
    edges: family.edges.map((edge) => edge.id),
    paths,
    lanes,
    shape: family.shape,
  };
}

function placedLike(shape: Shape, shapes: PlacedShapes, measures: Measures): PlacedShape {
  const key = shapeKey(shape);
  const known = shapes.get(key);
  if (known !== undefined) return known;
  const placed = layoutShape(shape, measures);
  shapes.set(key, placed);
  return placed;
}

/** A node's id says its kind and name; an edge's id alone could be that of another edge before. */
function isSame({ nodes, edges, shape }: Block, family: Family): boolean {
  return (
    shape !== undefined &&
    nodes.length === family.nodes.length &&
    edges.length === family.edges.length &&
    nodes.every(({ id }, i) => id === family.nodes[i]?.id) &&
    edges.every((id, i) => id === family.edges[i]?.id) &&
    shape.edges.every(({ from, to, look }, i) => {
      const other = family.shape.edges[i];
      return other !== undefined && from === other.from && to === other.to && look === other.look;
    })
  );
}

/** Undefined where most of the family is new: then its old places are worth nothing. */
function pinsFrom({ nodes, lanes }: Block, family: Family): Pins | undefined {
  const tops = new Map(nodes.map(({ id, y }) => [id, y]));
  const known = family.nodes.filter(({ id }) => tops.has(id)).length;
  if (known * 2 < family.nodes.length) return undefined;
  const centres = new Map(lanes.map((lane) => [laneKey(lane, lane.column, nodes), lane.y]));
  return {
    nodeTop: (node) => tops.get(family.nodes[node]?.id ?? ''),
    laneCentre: (lane, column) => centres.get(laneKey(lane, column, family.nodes)),
  };
}

function laneKey(
  { side, look, root }: Pick<Lane, 'side' | 'look' | 'root'>,
  column: number,
  nodes: readonly { readonly id: string }[],
): string {
  return `${column} ${side} ${look} ${nodes[root]?.id}`;
}
