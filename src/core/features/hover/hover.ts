import type { FieldKnowledge } from '../../explain/knowledge.ts';
import type { Block } from '../../explain/prose.ts';
import { type FieldAt, fieldAt } from '../../graph/documentAt.ts';
import { kustomizationFieldAt } from '../../graph/kustomizationFieldAt.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Locale } from '../../localized.ts';
import { Kustomization } from '../../relations/kustomization.ts';
import type { Span } from '../../yaml/node.ts';
import type { PathStep } from '../../yaml/nodeAt.ts';
import { definedBlocks } from './definedBlocks.ts';
import { type HoverAction, hoverActions } from './hoverActions.ts';
import { inlinePatchBlocks, kustomizationBlocks } from './kustomizationBlocks.ts';
import { noteBlocks } from './noteBlocks.ts';
import { patchFileHover } from './patchFileHover.ts';
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
  { api, notes, glossary }: FieldKnowledge,
  { path, offset }: { readonly path: string; readonly offset: number },
  { locale, now }: Reading,
): Hover | undefined {
  const field = fieldAt(snapshot, path, offset);
  if (field === undefined) return kustomizationHover(snapshot, { notes, glossary }, { path, offset }, locale);
  if (field.path.length === 0) return undefined;
  const { resource } = field;
  const apiPath = namesOf(field.path);
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

/** The same for a field of a kustomization file, or of a patch that it reads, which the reference of the API does not know. */
function kustomizationHover(
  snapshot: Snapshot,
  { notes, glossary }: Pick<FieldKnowledge, 'notes' | 'glossary'>,
  { path, offset }: { readonly path: string; readonly offset: number },
  locale: Locale,
): Hover | undefined {
  const field = kustomizationFieldAt(snapshot, path, offset);
  if (field === undefined) {
    const patch = patchFileHover(snapshot, path, offset, locale);
    return patch && { ...patch, actions: [] };
  }
  const noted = { ...Kustomization, path: namesOf(field.at.path) };
  const note = notes.noteFor(noted.group, noted.kind, noted.path);
  const answers = [
    inlinePatchBlocks(field, locale),
    kustomizationBlocks(snapshot, field, locale),
    note === undefined ? [] : noteBlocks(note, noted, glossary, locale),
  ];
  const blocks = withRules(answers, []);
  return blocks.length === 0 ? undefined : { span: hoveredSpan(field), blocks, actions: [] };
}

/** As notes and the reference name a field: `'[]'` for an item of a list. */
function namesOf(path: readonly PathStep[]): readonly string[] {
  return path.map((step) => (typeof step === 'number' ? '[]' : step));
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
function hoveredSpan({ placed, at }: Pick<FieldAt, 'placed' | 'at'>): Span {
  const key = at.entry?.key;
  const { start, end } =
    at.on === 'key' && key !== undefined ? key : at.node.type === 'scalar' || key === undefined ? at.node : key;
  return { start: placed.start + start, end: placed.start + end };
}
