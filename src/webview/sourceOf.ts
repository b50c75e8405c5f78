import type { Scene, SceneEdge } from './map/scene.ts';
import type { FromPanel } from './protocol.ts';

/** Where an edge is written. */
export function sourceOfEdge({ edge }: SceneEdge): FromPanel {
  return { type: 'openSource', file: edge.file, line: edge.line, column: edge.column };
}

/** Where a node is written; for one that is written nowhere (implied, missing), the edge that says why it is here. */
export function sourceOfNode(scene: Scene, id: string): FromPanel | undefined {
  const node = scene.nodes.get(id)?.node;
  if (node?.file !== undefined) return { type: 'openSource', file: node.file, line: node.line ?? 1, column: 1 };
  const edges = scene.edgesAt.get(id) ?? [];
  const reason = edges.find(({ edge }) => edge.to === id) ?? edges[0];
  return reason === undefined ? undefined : sourceOfEdge(reason);
}
