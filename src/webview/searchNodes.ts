import type { GraphNode, GraphView } from '../core/features/graphView.ts';
import { compare } from '../diagram/compare.ts';

/**
 * The nodes that a search means, in reading order; none for an empty search. Words are parted by spaces, and a node has to fit all of them:
 * `web` is part of its name or kind, `ns:shop` of its namespace, `kind:pod` of its kind, and `tier=front` is one of its labels (`tier=` any value).
 */
export function searchNodes(graph: GraphView, text: string): readonly string[] {
  const tests = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((part) => part !== '')
    .map(testOf);
  if (tests.length === 0) return [];
  return graph.nodes
    .filter((node) => tests.every((fits) => fits(node)))
    .sort(inReadingOrder)
    .map(({ id }) => id);
}

function testOf(part: string): (node: GraphNode) => boolean {
  const [, prefix, rest = ''] = /^(ns|namespace|kind):(.*)$/su.exec(part) ?? [];
  if (prefix === 'kind') return ({ kind }) => kind.toLowerCase().includes(rest);
  if (prefix !== undefined) return ({ namespace = '' }) => namespace.toLowerCase().includes(rest);
  const equals = part.indexOf('=');
  if (equals > 0) {
    const [key, value] = [part.slice(0, equals), part.slice(equals + 1)];
    return ({ labels }) =>
      Object.entries(labels).some(([name, own]) => name.toLowerCase() === key && own.toLowerCase().startsWith(value));
  }
  return ({ name, kind }) => name.toLowerCase().includes(part) || kind.toLowerCase().includes(part);
}

function inReadingOrder(a: GraphNode, b: GraphNode): number {
  return (
    compare(a.namespace ?? '', b.namespace ?? '') ||
    compare(a.application, b.application) ||
    compare(a.name, b.name) ||
    compare(a.kind, b.kind) ||
    compare(a.id, b.id)
  );
}
