/** Every length of the drawing, in pixels at zoom 1, in one place: layout, SVG export and panel agree by reading it here. */
export const sizes = {
  nodeWidth: 192,
  nodeHeight: 44,
  nodeRadius: 8,
  /** The square behind a kind's glyph, and its distance from the node's left and top border. */
  tile: 30,
  tileInset: 7,
  tileRadius: 7,
  /** Between two columns of a block: edges bend here, and port labels stand here. */
  columnGap: 74,
  /** Between two nodes of a column. */
  rowGap: 16,
  /** Between a node and the lane of an edge that passes it. */
  laneMargin: 13,
  /** Between two lanes. */
  laneGap: 10,
  /** Between nodes that no edge joins: they stand in a grid. */
  gridGapX: 44,
  gridGapY: 16,
  /** Around the nodes of a block: edges to other blocks go up and down here. */
  blockMargin: 16,
  applicationHeader: 26,
  applicationPadding: 12,
  namespaceHeader: 34,
  namespacePadding: 16,
  canvasPadding: 24,
  blockGap: 20,
  applicationGap: 22,
  namespaceGap: 40,
  /** Pods with more than one replica are drawn as a stack: each further outline stands this much further right and down. */
  stackOffset: 3,
} as const;

/**
 * Lengths of the layout along its columns' direction and across it. The layout always goes left to right;
 * a drawing from top to bottom is one with other measures, turned over its diagonal.
 */
export interface Measures {
  /** Of a node. */
  readonly length: number;
  readonly breadth: number;
  readonly columnGap: number;
  readonly rowGap: number;
  /** In a grid of nodes that no edge joins, along and across. */
  readonly gridGapAlong: number;
  readonly gridGapAcross: number;
}

export const measuresToRight: Measures = {
  length: sizes.nodeWidth,
  breadth: sizes.nodeHeight,
  columnGap: sizes.columnGap,
  rowGap: sizes.rowGap,
  gridGapAlong: sizes.gridGapX,
  gridGapAcross: sizes.gridGapY,
};

export const measuresDown: Measures = {
  length: sizes.nodeHeight,
  breadth: sizes.nodeWidth,
  columnGap: 58,
  rowGap: 24,
  gridGapAlong: 40,
  gridGapAcross: 24,
};

/** The ground of a group's title, by the size of its font: its height, and how far it reaches beyond the text. */
export const titlePlate = { height: 1.3, inset: 0.45 } as const;

/** Fonts of the drawing: sizes in pixels at zoom 1. */
export const nodeTypography = {
  family:
    'system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", NanumGothic, sans-serif',
  name: { size: 12.5, weight: 600 },
  kind: { size: 10.5, weight: 400 },
  label: { size: 10, weight: 500 },
  application: { size: 12, weight: 600 },
  namespace: { size: 15, weight: 600 },
} as const;
