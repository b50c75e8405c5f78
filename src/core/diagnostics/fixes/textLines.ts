import type { MapEntry, Span } from '../../yaml/node.ts';

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends: before its line break. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The same of what a span holds; that of a text in several lines may reach over its last line break. */
export function endOfContent(text: string, { start, end }: Span): number {
  return endOfLine(text, start + text.slice(start, end).trimEnd().length);
}

/** How a text breaks its lines: `\r\n` where it does so once. */
export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** An entry from its key to the end of its value; an alias's value stands elsewhere. */
export function entrySpan({ key, value }: MapEntry): Span {
  return { start: key.start, end: Math.max(key.end, value.end) };
}

/** True where a text without a part of it would lack an anchor that an alias behind still names. */
export function namesAnchorInUse(text: string, { start, end }: Span): boolean {
  const anchors = namesAfter('&', text.slice(start, end));
  return anchors.length > 0 && namesAfter('*', text.slice(end)).some((name) => anchors.includes(name));
}

function namesAfter(mark: '&' | '*', text: string): readonly string[] {
  return [...text.matchAll(/(?<=^|[\s,[{])([&*])([^\s,[\]{}]+)/g)].flatMap(([, found, name = '']) =>
    found === mark ? [name] : [],
  );
}
