import type { GraphView } from '../core/features/graphView.ts';
import type { UndrawnFiles } from '../core/features/undrawnFiles.ts';
import type { Locale } from '../core/localized.ts';
import { type Fields, hasStrings, isListOf, isRecord } from './isRecord.ts';
import type { ToPanel } from './protocol.ts';
import { readAnswer } from './readAnswer.ts';

/** The message where it fits the protocol; undefined for anything else. */
export function readMessage(value: unknown): ToPanel | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['type']) {
    case 'graph':
      return isGraphMessage(value) ? value : undefined;
    case 'graphPart':
      return isGraphPart(value) ? value : undefined;
    case 'progress':
      return isProgress(value) ? value : undefined;
    case 'view':
      return typeof value['state'] === 'string' ? { type: 'view', state: value['state'] } : undefined;
    case 'cursor':
      return isCursor(value) ? value : undefined;
    default:
      return readAnswer(value);
  }
}

type Message<Type extends ToPanel['type']> = Extract<ToPanel, { readonly type: Type }>;

function isCursor(value: Fields): value is Fields & Message<'cursor'> {
  return Array.isArray(value['nodes']) && value['nodes'].every((id) => typeof id === 'string');
}

function isProgress(value: Fields): value is Fields & Message<'progress'> {
  const { state, done, total, locale, folder } = value;
  return (
    (state === 'reading' || state === 'stopped') &&
    typeof done === 'number' &&
    typeof total === 'number' &&
    typeof folder === 'string' &&
    isLocale(locale)
  );
}

function isUndrawn(value: unknown): value is UndrawnFiles {
  const isPaths = (paths: unknown) => Array.isArray(paths) && paths.every((path) => typeof path === 'string');
  return isRecord(value) && isPaths(value['templates']) && isPaths(value['broken']);
}

function isLocale(value: unknown): value is Locale {
  return value === 'en' || value === 'ko';
}

function isGraphMessage(value: Fields): value is Fields & Message<'graph'> {
  const { graph, undrawn, locale, folder, inParts } = value;
  return (
    isGraph(graph) &&
    (undrawn === undefined || isUndrawn(undrawn)) &&
    typeof folder === 'string' &&
    isLocale(locale) &&
    (inParts === undefined || typeof inParts === 'boolean')
  );
}

function isGraphPart(value: Fields): value is Fields & Message<'graphPart'> {
  const isKept = ({ kept, count }: Fields) => typeof kept === 'number' && typeof count === 'number';
  return (
    ['number', 'undefined'].includes(typeof value['after']) &&
    isListOf(value['nodes'], (piece) => isKept(piece) || isNode(piece)) &&
    isListOf(value['edges'], (piece) => isKept(piece) || isEdge(piece))
  );
}

function isGraph(value: unknown): value is GraphView {
  if (!isRecord(value)) return false;
  return (
    isListOf(value['nodes'], isNode) &&
    isListOf(value['edges'], isEdge) &&
    isListOf(value['units'], (unit) => hasStrings(unit, ['id', 'kind', 'path'])) &&
    isListOf(value['skipped'], (file) => hasStrings(file, ['file', 'reason']))
  );
}

function isNode(node: Fields): boolean {
  return hasStrings(node, ['id', 'apiVersion', 'kind', 'name', 'origin', 'application']) && isRecord(node['findings']);
}

function isEdge(edge: Fields): boolean {
  return hasStrings(edge, ['id', 'relation', 'category', 'from', 'to', 'status', 'field', 'file', 'verb']);
}
