import type { Knowledge } from '../explain/knowledge.ts';
import type { Block } from '../explain/prose.ts';
import { type FieldAt, fieldAt } from '../graph/documentAt.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Locale } from '../localized.ts';
import type { Span } from '../yaml/node.ts';
import { apiBlocks } from './apiBlocks.ts';
import { noteBlocks } from './noteBlocks.ts';
import { workspaceBlocks } from './workspaceBlocks.ts';

/** What a hover says, and which text it is about (UTF-16 offsets from the start of the file). */
export interface Hover {
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/**
 * Explains the field at an offset of a file: what it means among these manifests, what it is for and who acts on it, and after
 * a rule what the reference says. `undefined` where there is nothing to say.
 */
export function hover(
  snapshot: Snapshot,
  { api, notes }: Knowledge,
  path: string,
  offset: number,
  locale: Locale,
): Hover | undefined {
  const field = fieldAt(snapshot, path, offset);
  if (field === undefined || field.path.length === 0) return undefined;
  const { resource } = field;
  const apiPath = field.path.map((step) => (typeof step === 'number' ? '[]' : step));
  const note = notes.noteFor(resource.group, resource.kind, apiPath);
  const here = [...workspaceBlocks(snapshot, field, locale), ...(note === undefined ? [] : noteBlocks(note, locale))];
  const reference = apiBlocks(api, resource, apiPath, locale);
  if (here.length === 0 && reference.length === 0) return undefined;
  const blocks: readonly Block[] =
    here.length > 0 && reference.length > 0 ? [...here, 'rule', ...reference] : [...here, ...reference];
  return { span: hoveredSpan(field), blocks };
}

/** The key with its value where both stand on one line, else what the offset is on. */
function hoveredSpan({ placed, at }: FieldAt): Span {
  const key = at.entry?.key.span;
  const value = at.node.span;
  const span =
    at.on === 'key' && key !== undefined ? key : at.node.type === 'scalar' || key === undefined ? value : key;
  return { start: placed.start + span.start, end: placed.start + span.end };
}
