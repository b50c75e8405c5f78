import { type Fields, hasStrings, isListOf, isRecord } from './isRecord.ts';
import type { ToPanel } from './protocol.ts';

/** The answer to a question of the panel's, where it fits the protocol; undefined for anything else. */
export function readAnswer(value: Fields): ToPanel | undefined {
  if (isDetails(value)) return value;
  if (isEntries(value)) return value;
  return isTrace(value) ? value : undefined;
}

type Answer<Type extends ToPanel['type']> = Fields & Extract<ToPanel, { readonly type: Type }>;

function isDetails(value: Fields): value is Answer<'details'> {
  const { type, details } = value;
  return (
    type === 'details' &&
    isRecord(details) &&
    hasStrings(details, ['kind', 'id']) &&
    Array.isArray(details['about']) &&
    details['about'].every(isBlock) &&
    isListOf(details['findings'], isFinding) &&
    isListOf(details['entries'], isEntry)
  );
}

function isBlock(value: unknown): boolean {
  if (value === 'rule') return true;
  if (!isRecord(value)) return false;
  const { heading, paragraph, list, steps, drawing } = value;
  return (
    isLine(heading) || isLine(paragraph) || isLines(list) || isListOf(steps, isProseStep) || typeof drawing === 'string'
  );
}

function isProseStep({ who, what, details }: Fields): boolean {
  return isInline(who) && isLine(what) && isLines(details);
}

function isLines(value: unknown): boolean {
  return Array.isArray(value) && value.every(isLine);
}

function isLine(value: unknown): boolean {
  return Array.isArray(value) && value.every(isInline);
}

function isInline(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (!isRecord(value)) return false;
  if (typeof value['code'] === 'string') return true;
  if (typeof value['text'] !== 'string') return false;
  if (typeof value['term'] === 'string') return true;
  return isWebPage(value['url']) || (isRecord(value['target']) && isPlace(value['target']));
}

/** Only pages open from the panel. */
function isWebPage(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('https://');
}

function isPlace(value: Fields): boolean {
  return hasStrings(value, ['file']) && typeof value['line'] === 'number' && typeof value['column'] === 'number';
}

function isFinding(value: Fields): boolean {
  return (
    hasStrings(value, ['code', 'severity', 'message', 'documentation']) &&
    isPlace(value) &&
    isListOf(value['related'], (side) => hasStrings(side, ['message']) && isPlace(side)) &&
    Array.isArray(value['fixes']) &&
    value['fixes'].every((title) => typeof title === 'string')
  );
}

function isEntries(value: Fields): value is Answer<'entries'> {
  return value['type'] === 'entries' && isListOf(value['entries'], isEntry);
}

function isEntry(value: Fields): boolean {
  return hasStrings(value, ['node', 'field', 'parent', 'title']);
}

function isTrace(value: Fields): value is Answer<'trace'> {
  const { type, entry, trace } = value;
  if (type !== 'trace' || !isRecord(entry) || !hasStrings(entry, ['node', 'field', 'parent'])) return false;
  if (trace === undefined) return true;
  return (
    isRecord(trace) &&
    isPassage(trace['passage']) &&
    isRecord(trace['entry']) &&
    isEntry(trace['entry']) &&
    isStep(trace['start'])
  );
}

function isStep(value: unknown): boolean {
  return (
    isRecord(value) &&
    hasStrings(value, ['node', 'kind', 'name', 'part']) &&
    isPassage(value['passage']) &&
    ['edge', 'reason', 'file'].every((name) => value[name] === undefined || typeof value[name] === 'string') &&
    Array.isArray(value['next']) &&
    value['next'].every(isStep)
  );
}

function isPassage(value: unknown): boolean {
  return value === 'passes' || value === 'breaks' || value === 'open';
}
