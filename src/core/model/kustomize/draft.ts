import { parseApiVersion } from '../../kubernetes/groupVersionKind.ts';
import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf } from '../../yaml/nodes.ts';
import type { ManifestDocument, Resource } from '../resource.ts';
import { type Layer, plainText } from './buildRun.ts';
import { isClusterScopedForKustomize } from './clusterScopedKinds.ts';

/** A resource on its way through a build. */
export interface Draft {
  readonly node: MapNode;
  readonly source: Resource | undefined;
  /** What it was called before each change of its name, namespace or kind, the oldest first: patches and references may use any. */
  readonly previous: readonly ObjectId[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** The kustomizations that transformed it so far, in their order: what is written otherwise goes through them again. */
  readonly layers: readonly Layer[];
  readonly generated: Generated | undefined;
  /** The patches that changed it, in their order. */
  readonly patchedBy: readonly KustomizationItem[];
  /** The items of `images` that found an image of theirs in it. */
  readonly imagesBy: readonly YamlNode[];
  /** The generators that made it, or added to it. */
  readonly generatedBy: readonly KustomizationItem[];
}

/** An item of a list in a kustomization: of `patches`, say, or of `configMapGenerator`. */
export interface KustomizationItem {
  readonly document: ManifestDocument;
  readonly item: YamlNode;
}

/** What only a generated resource has. */
export interface Generated {
  readonly behavior: 'create' | 'merge' | 'replace';
  readonly wantsHash: boolean;
  /** False where a file of it is not there to read: its hash cannot be known. */
  readonly contentKnown: boolean;
}

export interface ObjectId {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** `default` where none is written, empty for kinds outside namespaces. */
  readonly namespace: string;
  readonly name: string;
}

/** What nothing has happened to yet. */
export const untouched: Omit<Draft, 'node' | 'source'> = {
  previous: [],
  prefixes: [],
  suffixes: [],
  layers: [],
  generated: undefined,
  patchedBy: [],
  imagesBy: [],
  generatedBy: [],
};

export function draftOf(source: Resource): Draft {
  return {
    node: source.node,
    source,
    ...untouched,
  };
}

export function currentId({ node }: Draft): ObjectId {
  const apiVersion = plainText(childOf(node, 'apiVersion')) ?? '';
  const kind = plainText(childOf(node, 'kind')) ?? '';
  const metadata = childOf(node, 'metadata');
  const namespace = isClusterScopedForKustomize(apiVersion, kind)
    ? ''
    : plainText(childOf(metadata, 'namespace')) || 'default';
  const { group, version } = parseApiVersion(apiVersion); // named one by one: asked thousands of times, and a spread is slow
  return { group, version, kind, namespace, name: plainText(childOf(metadata, 'name')) ?? '' };
}

/** The id that it began with. */
export function originalId(draft: Draft): ObjectId {
  return draft.previous[0] ?? currentId(draft);
}

/** Every id that it has or had, the oldest first. */
export function allIds(draft: Draft): readonly ObjectId[] {
  return [...draft.previous, currentId(draft)];
}

/** The same draft, remembering what it is called now. */
export function withPrevious(draft: Draft): Draft {
  return { ...draft, previous: [...draft.previous, currentId(draft)] };
}

/** Equal for two ids of one object. */
export function idKey({ group, version, kind, namespace, name }: ObjectId): string {
  return `${group}/${version}|${kind}|${namespace}|${name}`;
}

/** True where it has that name, or had it: cheaper to ask than for its ids. */
export function wasCalled({ node, previous }: Draft, name: string): boolean {
  return plainText(childOf(childOf(node, 'metadata'), 'name')) === name || previous.some((id) => id.name === name);
}

/** A patch, to ask for its id. */
export function draftOfPatch(node: MapNode): Draft {
  return {
    node,
    source: undefined,
    ...untouched,
  };
}
