import { compareTexts } from '../../compareTexts.ts';
import type { StoryTexts } from '../../explain/createStoryTexts.ts';
import { type Inline, inlines } from '../../explain/prose.ts';
import type { StoryTextId } from '../../explain/storyTexts.ts';
import type { Edge } from '../../graph/edge.ts';
import { edgesOf, edgesTo, type Snapshot } from '../../graph/snapshot.ts';
import type { Locale } from '../../localized.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { descend, isAbsent, textOf } from '../../yaml/nodes.ts';
import { inlineObject } from '../inlineObjects.ts';

/** What a story is told from. */
export interface Scene {
  readonly snapshot: Snapshot;
  /** As it is applied: where a kustomization changes the manifest, what it makes of it. */
  readonly resource: Resource;
  readonly locale: Locale;
  readonly texts: StoryTexts;
}

/** One thing that happens, and who does it. */
export interface StoryStep {
  /** The id of an entry of the glossary. */
  readonly actor: string;
  readonly what: readonly Inline[];
  /** What it depends on: one line for each field or object that has a say. */
  readonly details: readonly (readonly Inline[])[];
}

export type Line = readonly Inline[];

/** What stands in a sentence in place of `{name}`: text and numbers of a manifest become code. */
export type Values = Readonly<Record<string, string | number | Inline | Line>>;

/** A sentence in the reader's language, with values put in; what stands between backticks in it is code. */
export function say({ locale, texts }: Scene, id: StoryTextId, values: Values = {}): Line {
  const text = texts.textOf(id)?.[locale] ?? '';
  return text.split(/(\{\w+\})/).flatMap((piece): Line => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) return inlines(piece).filter((part) => part !== '');
    const value = values[name] ?? '';
    if (typeof value === 'string' || typeof value === 'number') return [{ code: String(value) }];
    return isLine(value) ? value : [value];
  });
}

function isLine(value: Inline | Line): value is Line {
  return Array.isArray(value);
}

/** The text at a path of the resource; `undefined` where nothing, null, a map or a list is written. */
export function textAt({ resource }: Scene, ...path: readonly (string | number)[]): string | undefined {
  return textOf(descend(resource.node, ...path));
}

/** What is written at a path of the resource; `undefined` where nothing or null is. */
export function nodeAtPath({ resource }: Scene, ...path: readonly (string | number)[]): YamlNode | undefined {
  const node = descend(resource.node, ...path);
  return isAbsent(node) ? undefined : node;
}

/** The edges whose field is this one or lies below it, counted from the resource's root. */
export function edgesUnder({ snapshot, resource }: Scene, field: string): readonly Edge[] {
  return edgesOf(snapshot, resource).filter(
    (edge) => edge.field === field || edge.field.startsWith(`${field}.`) || edge.field.startsWith(`${field}[`),
  );
}

/** What points at an object by relations of these ids, and holds. */
export function foundTo(
  { snapshot }: Scene,
  target: ClusterObject,
  ...relations: readonly string[]
): readonly { readonly edge: Edge; readonly resource: Resource }[] {
  return edgesTo(snapshot, target)
    .filter(({ edge }) => edge.status === 'found' && relations.includes(edge.relation.id))
    .sort((a, b) => compareTexts(a.resource.name, b.resource.name));
}

/** `ConfigMap settings` with a link to where it is written, or as code where it is written nowhere here. */
export function linkTo({ snapshot }: Scene, object: ClusterObject): Inline {
  return inlineObject(snapshot, object);
}

/** Pieces with commas between them. */
export function listed(pieces: readonly (Inline | Line)[]): Line {
  return pieces.flatMap((piece, index): Line => {
    const line = isLine(piece) ? piece : [piece];
    return index === 0 ? line : [', ', ...line];
  });
}

/** Lines without those that have nothing to say. */
export function lines(...candidates: readonly (Line | undefined | false)[]): readonly Line[] {
  return candidates.flatMap((line) => (line === undefined || line === false ? [] : [line]));
}
