import type { ExportFormat, FromPanel } from '../webview/protocol.ts';
import type { Log } from './createLog.ts';

/** Gives what the page sent to `take` where it fits the protocol; anything else is dropped, and its beginning logged. */
export function takePanelMessage(value: unknown, log: Pick<Log, 'once'>, take: (message: FromPanel) => void): void {
  const message = readPanelMessage(value);
  if (message === undefined) log.once('the graph panel sent what is no message', JSON.stringify(value)?.slice(0, 500));
  else take(message);
}

/** The message where it fits the protocol; undefined for anything else. */
export function readPanelMessage(value: unknown): FromPanel | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['type']) {
    case 'ready':
    case 'listEntries':
    case 'stopReading':
    case 'readAgain':
      return { type: value['type'] };
    case 'keepView': {
      const { state } = value;
      return typeof state === 'string' ? { type: 'keepView', state } : undefined;
    }
    case 'openSource': {
      const place = readPlace(value);
      return place === undefined ? undefined : { type: 'openSource', ...place };
    }
    case 'explainTerm': {
      const { term } = value;
      return typeof term === 'string' ? { type: 'explainTerm', term } : undefined;
    }
    case 'describe': {
      const { kind, id } = value;
      return (kind === 'node' || kind === 'edge') && typeof id === 'string'
        ? { type: 'describe', kind, id }
        : undefined;
    }
    case 'trace': {
      const { node, field, parent } = value;
      if (typeof node !== 'string' || typeof field !== 'string' || typeof parent !== 'string') return undefined;
      return { type: 'trace', node, field, parent };
    }
    case 'applyFix': {
      const { code, title } = value;
      const place = readPlace(value);
      if (place === undefined || typeof code !== 'string' || typeof title !== 'string') return undefined;
      return { type: 'applyFix', ...place, code, title };
    }
    case 'save': {
      const { format, content } = value;
      const isContent = typeof content === 'string' || content instanceof Uint8Array;
      return isExportFormat(format) && isContent ? { type: 'save', format, content } : undefined;
    }
    default:
      return undefined;
  }
}

/** A place in a file of the snapshot; line and column 1-based. */
export interface NamedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The place where the value is one, from a page or a link; whether there is such a file is another question. */
export function readPlace(value: unknown): NamedPlace | undefined {
  if (!isRecord(value)) return undefined;
  const { file, line, column } = value;
  return typeof file === 'string' && isCount(line) && isCount(column) ? { file, line, column } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

function isExportFormat(value: unknown): value is ExportFormat {
  return typeof value === 'string' && formats.some((format) => format === value);
}

const formats: readonly ExportFormat[] = ['svg', 'png', 'mermaid', 'dot', 'json'];
