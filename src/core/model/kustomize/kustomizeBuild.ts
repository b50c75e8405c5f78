import type { Localized } from '../../localized.ts';
import type { MapNode, YamlNode } from '../../yaml/node.ts';
import type { ManifestDocument, Place, Resource } from '../resource.ts';
import type { Draft, KustomizationItem } from './draft.ts';
import type { Candidates } from './referral.ts';

/** What a kustomization applies, and how sure that is. */
export interface KustomizeBuild {
  /** In the order in which they are gathered; of two with one identity the first. */
  readonly resources: readonly BuiltResource[];
  /** The paths of the files that were read: kustomizations, resources, patches, files of generators. */
  readonly reached: readonly string[];
  /** Of these the ones that are more than resources: an edit of one of them may change every resource. */
  readonly steering: ReadonlySet<string>;
  /** Everything that was gathered, before references follow what they name. Those that are applied are the `resources`, in this order. */
  readonly drafts: readonly Draft[];
  /** What references among them may lead to. */
  readonly candidates: Candidates;
  /** What keeps the build from being complete: with any of these, nothing can be said to be absent. */
  readonly incomplete: readonly Incomplete[];
  /** What kubectl refuses, or what silently does nothing. The build goes on without it. */
  readonly problems: readonly KustomizeProblem[];
}

/** A resource as a kustomization will apply it. */
export interface BuiltResource {
  /** The effective tree. What no transformer touches are the written nodes, the same objects. */
  readonly node: MapNode;
  /** The resource as written that it began as; undefined for a generated one. */
  readonly source: Resource | undefined;
  /**
   * The document that a node (or key) of the tree stands in, where that is not `source.document`: nodes of patches, labels and
   * the like keep their identity; a value that was put together (a prefixed name) has the span of what gave it.
   * A reference that follows a rename keeps the span of the reference as written. One map for the whole build.
   */
  readonly origins: ReadonlyMap<YamlNode, ManifestDocument>;
  /** True for what configMapGenerator and secretGenerator make, also where it takes the place of a written one. */
  readonly generated: boolean;
  /** Whether its name ends with a hash of its content, and whether that could be computed: if not, the name has none. */
  readonly hashed: 'known' | 'unknown' | 'none';
  readonly patchedBy: readonly KustomizationItem[];
  readonly generatedBy: readonly KustomizationItem[];
}

export interface Incomplete {
  readonly reason: Localized;
  readonly place: Place;
}

export interface KustomizeProblem {
  readonly kind: KustomizeProblemKind;
  readonly message: Localized;
  readonly place: Place;
  /** Where a name is written that is none of those that are there; `place` itself where it is left out. */
  readonly written?: Place;
  /** The names that are there. */
  readonly among?: readonly string[];
  /** What belongs at the place instead. */
  readonly instead?: string;
}

export type KustomizeProblemKind =
  /** A path that leads nowhere. */
  | 'missing-path'
  /** A path that leaves what was read. */
  | 'outside'
  /** A file above the kustomization, which kubectl reads only when it is told to. */
  | 'above'
  | 'cycle'
  /** Two files of one folder both have the name of a kustomization. */
  | 'several-kustomizations'
  /** A Component under `resources`, or a Kustomization under `components`. */
  | 'wrong-kind'
  | 'unreadable'
  /** Two resources of one identity. */
  | 'duplicate'
  /** A patch, replica count, replacement or merge whose object or field is not there: kubectl refuses. */
  | 'no-target'
  /** A target that selects nothing: kubectl is silent. */
  | 'selects-nothing'
  /** A change of an image that no container has: kubectl is silent. */
  | 'no-image'
  /** A kustomization, patch or generator that cannot be read or applied as it is written. */
  | 'invalid';

/** Whether kubectl builds in spite of it, and something that is written changes nothing. */
export function isSilent({ kind }: KustomizeProblem): boolean {
  return kind === 'selects-nothing' || kind === 'no-image';
}
