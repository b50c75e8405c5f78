import type { Edge } from '../../graph/edge.ts';
import { type Line, linkTo, listed, type Scene, say } from './scene.ts';

/** What edges lead to, each once: links to what is here, and a word where something is not. */
export function referenced(scene: Scene, edges: readonly Edge[]): Line {
  const byName = new Map(edges.map((edge) => [`${edge.to.kind} ${edge.to.name} ${edge.to.path}`, edge]));
  return listed(
    [...byName.values()].map((edge) =>
      edge.status === 'missing'
        ? say(scene, 'references.missing', { object: `${edge.to.kind} ${edge.value}` })
        : linkTo(scene, edge.to),
    ),
  );
}

/** The first edge to something that is not here though it must be. */
export function isMissing(edges: readonly Edge[]): boolean {
  return edges.some(({ status }) => status === 'missing');
}
