import type { Span } from '../yaml/node.ts';
import { childOf } from '../yaml/nodes.ts';
import type { Resource } from './resource.ts';

/** Where a resource says its name, in its document; the resource's first unit where it has none. */
export function nameSpan({ node }: Resource): Span {
  return childOf(childOf(node, 'metadata'), 'name')?.span ?? { start: node.span.start, end: node.span.start };
}
