import type { Locale } from '../../core/localized.ts';
import { type Description, describeEdges, describeNode } from '../describe.ts';
import { type Emphasis, emphasizeEdge, emphasizeNodes, parallelEdges } from './emphasis.ts';
import type { Scene } from './scene.ts';
import type { Thing } from './thingAt.ts';

/** What stands out and what is said when a reader points at something. */
export function pointOut(
  scene: Scene,
  thing: Thing,
  locale: Locale,
): { readonly emphasis: Emphasis | undefined; readonly description: Description } {
  if (thing.kind === 'node') {
    return {
      emphasis: emphasizeNodes(scene, [thing.entry.node.id], 'dim'),
      description: describeNode(scene, thing.entry, locale),
    };
  }
  const lines = parallelEdges(scene, thing.edge.edge.id);
  return { emphasis: emphasizeEdge(scene, thing.edge), description: describeEdges(scene, lines, locale) };
}
