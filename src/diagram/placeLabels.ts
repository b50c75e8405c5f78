import type { LayoutEdge } from './layoutGraph.ts';
import type { EdgeLabel, RoutedEdge } from './layoutTypes.ts';
import { estimateWidth } from './measureText.ts';
import { pointOnCurve } from './path.ts';
import { nodeTypography } from './sizes.ts';

/** Port labels of edges inside blocks, in the bend before the target; a label that would cover another one is left out. */
export function placeLabels(routed: readonly RoutedEdge[], edges: readonly LayoutEdge[]): RoutedEdge[] {
  const ports = new Map(
    edges.flatMap((edge) => (edge.port === undefined || edge.port === '' ? [] : [[edge.id, edge.port] as const])),
  );
  const cells = new Map<string, EdgeLabel[]>();
  return routed.map((edge) => {
    const port = ports.get(edge.id);
    if (port === undefined || edge.reach !== 'inside') return edge;
    const label = labelAt(edge, port);
    if (label === undefined || covers(label, cells)) return edge;
    for (const key of cellsOf(label)) cells.set(key, [...(cells.get(key) ?? []), label]);
    return { ...edge, label };
  });
}

function labelAt(edge: RoutedEdge, port: string): EdgeLabel | undefined {
  if (edge.path.length < 8) return undefined;
  const middle = pointOnCurve(edge.path, edge.path.length - 6, 0.5);
  const text = /^\d/.test(port) ? `:${port}` : port;
  const width = Math.min(58, Math.ceil(estimateWidth(text, nodeTypography.label.size)) + 10);
  return { text, x: middle.x, y: middle.y, width, height: 15 };
}

function covers(label: EdgeLabel, cells: ReadonlyMap<string, readonly EdgeLabel[]>): boolean {
  return cellsOf(label).some((key) =>
    (cells.get(key) ?? []).some(
      (other) =>
        Math.abs(other.x - label.x) < (other.width + label.width) / 2 + 2 &&
        Math.abs(other.y - label.y) < label.height + 1,
    ),
  );
}

function cellsOf(label: EdgeLabel): string[] {
  const keys: string[] = [];
  for (const dx of [-0.5, 0.5]) {
    for (const dy of [-0.5, 0.5]) {
      keys.push(`${Math.floor((label.x + dx * label.width) / 64)} ${Math.floor((label.y + dy * label.height) / 64)}`);
    }
  }
  return keys;
}
