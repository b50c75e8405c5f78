import { contentSummary, decodeContent } from '../explain/values/decodedContent.ts';
import { type FieldAt, fieldAt } from '../graph/documentAt.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { Secret, sameKind } from '../kubernetes/kinds.ts';
import type { Localized } from '../localized.ts';
import { textOf } from '../yaml/nodes.ts';

/** A value of a Secret, decoded because somebody asked for it. It must not be logged, nor kept. */
export interface DecodedSecret {
  readonly key: string;
  /** Cut off after `shownLength` characters; `undefined` where it is no text. */
  readonly text: string | undefined;
  /** How much there is, and of what kind. */
  readonly summary: Localized;
}

/** The value of `data` at an offset of a file (UTF-16 units); `undefined` elsewhere, and where it is no base64. */
export function decodedSecret(snapshot: Snapshot, path: string, offset: number): DecodedSecret | undefined {
  const field = fieldAt(snapshot, path, offset);
  const key = field && secretKey(field);
  const content = field && decodeContent(textOf(field.at.node) ?? '');
  if (key === undefined || content === undefined) return undefined;
  const { text } = content;
  const isLong = text !== undefined && text.length > shownLength;
  return { key, text: isLong ? `${text.slice(0, shownLength)}…` : text, summary: contentSummary(content) };
}

/** The key, where the field is a value of `data` of a Secret. */
export function secretKey({ resource, path }: FieldAt): string | undefined {
  const [data, key, ...more] = path;
  return sameKind(resource, Secret) && data === 'data' && typeof key === 'string' && more.length === 0
    ? key
    : undefined;
}

const shownLength = 500;
