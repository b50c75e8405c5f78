import type { FromPanel } from '../webview/protocol.ts';

/** The message where it fits the protocol; undefined for anything else. */
export function readPanelMessage(value: unknown): FromPanel | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  if (value.type === 'ready') return { type: 'ready' };
  const place = value.type === 'openSource' ? readPlace(value) : undefined;
  return place === undefined ? undefined : { type: 'openSource', ...place };
}

/** A place in a file of the snapshot; line and column 1-based. */
export interface NamedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The place where the value is one, from a page or a link; whether there is such a file is another question. */
export function readPlace(value: unknown): NamedPlace | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('file' in value) || !('line' in value) || !('column' in value)) return undefined;
  const { file, line, column } = value;
  return typeof file === 'string' && isCount(line) && isCount(column) ? { file, line, column } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}
