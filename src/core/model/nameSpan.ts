import type { Span } from '../yaml/node.ts';
import { childOf, spanOf } from '../yaml/nodes.ts';
import type { Resource } from './resource.ts';

/** Where a resource says its name, in its document; the resource's first unit where it has none. */
export function nameSpan({ node }: Resource): Span {
  return spanOf(childOf(childOf(node, 'metadata'), 'name') ?? { start: node.start, end: node.start });
}
