import type { GraphView } from '../core/features/graphView.ts';
import { type Fields, isRecord } from './isRecord.ts';
import type { ToPanel } from './protocol.ts';

/** The message where it fits the protocol; undefined for anything else. */
export function readMessage(value: unknown): ToPanel | undefined {
  if (!isRecord(value)) return undefined;
  if (value['type'] === 'cursor') {
    const nodes = value['nodes'];
    return Array.isArray(nodes) && nodes.every((id) => typeof id === 'string') ? { type: 'cursor', nodes } : undefined;
  }
  if (value['type'] !== 'graph') return undefined;
  const { graph, locale, folder } = value;
  if (!isGraph(graph) || typeof folder !== 'string' || (locale !== 'en' && locale !== 'ko')) return undefined;
  return { type: 'graph', graph, locale, folder };
}

function isGraph(value: unknown): value is GraphView {
  if (!isRecord(value)) return false;
  return (
    isListOf(
      value['nodes'],
      (node) =>
        hasStrings(node, ['id', 'apiVersion', 'kind', 'name', 'origin', 'application']) && isRecord(node['findings']),
    ) &&
    isListOf(value['edges'], (edge) =>
      hasStrings(edge, ['id', 'relation', 'category', 'from', 'to', 'status', 'field', 'file', 'verb']),
    ) &&
    isListOf(value['units'], (unit) => hasStrings(unit, ['id', 'kind', 'path'])) &&
    isListOf(value['skipped'], (file) => hasStrings(file, ['file', 'reason']))
  );
}

function isListOf(value: unknown, fits: (entry: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((entry) => isRecord(entry) && fits(entry));
}

function hasStrings(value: Fields, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}
