import type { Localized } from '../localized.ts';
import type { MergeKey } from './mergeKeys.ts';
import type { MapEntry, ScalarNode, Span, YamlNode } from './node.ts';
import { skipSeparation } from './separation.ts';
import type { DuplicateKey, YamlError } from './yamlDocument.ts';

/** A tree while it is built: one value, passed on by the reader and changed only by the functions of treeBuilder.ts. */
export interface TreeBuilder {
  readonly text: string;
  /** A document in braces, whose scalars follow the rules of JSON. */
  readonly json: boolean;
  readonly stack: Frame[];
  readonly anchors: Map<string, Anchored>;
  readonly errors: YamlError[];
  readonly duplicateKeys: DuplicateKey[];
  root: YamlNode | undefined;
  /** Everything before it has been read. */
  cursor: number;
  /** Nodes that aliases have repeated so far. */
  repeated: number;
  overBudget: boolean;
}

/** An anchor (`&name`) and a tag (`!!str`) as written; empty objects are shared, so that most nodes allocate none. */
export interface Properties {
  readonly anchor?: string | undefined;
  readonly tag?: string | undefined;
}

/** Nesting that is read, aliases included: far more than any manifest, far less than any stack. */
export const MAX_DEPTH = 500;
const OPEN_BRACE = 123;

export interface Frame {
  readonly kind: 'map' | 'sequence';
  /** `brackets`: in `{}` or `[]`; `pair`: the map of one entry in `[key: value]`. */
  readonly form: 'block' | 'brackets' | 'pair';
  readonly anchor: string | undefined;
  readonly entries: MapEntry[];
  readonly items: YamlNode[];
  readonly mergeKeys: MergeKey[];
  start: number;
  end: number;
  key: PendingKey | undefined;
  size: number;
  height: number;
}

export interface PendingKey {
  readonly node: ScalarNode;
  readonly name: string;
  readonly merges: boolean;
}

/** `node` is undefined while the anchored collection is still open: an alias to it would be a circle. */
export interface Anchored {
  readonly node: YamlNode | undefined;
  readonly size: number;
  readonly height: number;
}

/** The tree of a document before anything of it was read. */
export function createBuilder(text: string): TreeBuilder {
  return {
    text,
    json: text.charCodeAt(skipSeparation(text, 0)) === OPEN_BRACE,
    stack: [],
    anchors: new Map(),
    errors: [],
    duplicateKeys: [],
    root: undefined,
    cursor: 0,
    repeated: 0,
    overBudget: false,
  };
}

/** Notes what is wrong at a span of the document. */
export function report(builder: TreeBuilder, span: Span, message: Localized): void {
  builder.errors.push({ message, span });
}
