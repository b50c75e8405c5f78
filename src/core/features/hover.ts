import type { Knowledge } from '../explain/knowledge.ts';
import type { Block } from '../explain/prose.ts';
import { type FieldAt, fieldAt } from '../graph/documentAt.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Locale } from '../localized.ts';
import type { Span } from '../yaml/node.ts';
import { definedBlocks } from './definedBlocks.ts';
import { type HoverAction, hoverActions } from './hoverActions.ts';
import { noteBlocks } from './noteBlocks.ts';
import { valueBlocks } from './valueBlocks.ts';
import { workspaceBlocks } from './workspaceBlocks.ts';

/** What a hover says, and which text it is about (UTF-16 offsets from the start of the file). */
export interface Hover {
  readonly span: Span;
  readonly blocks: readonly Block[];
  readonly actions: readonly HoverAction[];
}

/** Who reads a hover, and when. */
export interface Reading {
  readonly locale: Locale;
  /** Milliseconds since 1970: what counts as the next time of a schedule. */
  readonly now: number;
}

/**
 * Explains the field at an offset of a file (UTF-16 units): the value read aloud, what it means among these manifests, what it is for
 * and who acts on it, and after a rule what the reference says. What does not fit in eight lines stands after a rule as well.
 * `undefined` where there is nothing to say.
 */
export function hover(
  snapshot: Snapshot,
  { api, notes, glossary }: Knowledge,
  { path, offset }: { readonly path: string; readonly offset: number },
  { locale, now }: Reading,
): Hover | undefined {
  const field = fieldAt(snapshot, path, offset);
  if (field === undefined || field.path.length === 0) return undefined;
  const { resource } = field;
  const apiPath = field.path.map((step) => (typeof step === 'number' ? '[]' : step));
  const note = notes.noteFor(resource.group, resource.kind, apiPath);
  const blocks = withRules(
    [
      valueBlocks(field, locale, now),
      workspaceBlocks(snapshot, field, locale),
      note === undefined
        ? []
        : noteBlocks(note, { group: resource.group, kind: resource.kind, path: apiPath }, glossary, locale),
    ],
    definedBlocks(snapshot, api, resource, apiPath, locale),
  );
  return blocks.length === 0 ? undefined : { span: hoveredSpan(field), blocks, actions: hoverActions(snapshot, field) };
}

/** The answers in their order; a rule before the first one that would end below the eighth line, and before the reference. */
function withRules(answers: readonly (readonly Block[])[], reference: readonly Block[]): readonly Block[] {
  const blocks: Block[] = [];
  let isShort = true;
  for (const answer of answers) {
    if (answer.length > 0 && blocks.length > 0 && isShort && linesOf([...blocks, ...answer]) > shownLines) {
      isShort = false;
      blocks.push('rule');
    }
    blocks.push(...answer);
  }
  return blocks.length > 0 && reference.length > 0 ? [...blocks, 'rule', ...reference] : [...blocks, ...reference];
}

/** A paragraph or an item of a list counts as one line, however the editor wraps it. */
function linesOf(blocks: readonly Block[]): number {
  return blocks.reduce((lines, block) => lines + (block !== 'rule' && 'list' in block ? block.list.length : 1), 0);
}

const shownLines = 8;

/** The key with its value where both stand on one line, else what the offset is on. */
function hoveredSpan({ placed, at }: FieldAt): Span {
  const key = at.entry?.key.span;
  const value = at.node.span;
  const span =
    at.on === 'key' && key !== undefined ? key : at.node.type === 'scalar' || key === undefined ? value : key;
  return { start: placed.start + span.start, end: placed.start + span.end };
}
