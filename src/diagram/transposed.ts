import type { Layout } from './layoutTypes.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A layout turned over its diagonal: what went to the right goes down. Labels stay with their edges only where there are none yet. */
export function transposed(layout: Layout): Layout {
  return {
    ...layout,
    width: layout.height,
    height: layout.width,
    nodes: layout.nodes.map((node) => ({ ...node, ...turned(node) })),
    edges: layout.edges.map(({ id, reach, path }) => ({
      id,
      reach,
      path: path.map((_, i) => path[i % 2 === 0 ? i + 1 : i - 1] ?? 0),
    })),
    groups: layout.groups.map((group) => ({ ...group, ...turned(group) })),
  };
}

function turned({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}
