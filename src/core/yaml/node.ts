/**
 * The one node type that both readers yield. All offsets are UTF-16 units from the start of the document's own text,
 * so that a document that merely moves in its file is not read again.
 */

/** Half-open: `start` is the first unit, `end` the one after the last. `start === end` where there is no text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A node has its span in itself, since nodes are most of what is kept of a folder; `spanOf` makes one of its own.
 * Nodes of a kind are made with their fields in one order, `type`, `start`, `end` and so on, so that they share a hidden class.
 */
export type YamlNode = ScalarNode | MapNode | SequenceNode;

/** How a scalar is written; `empty` is a value that is not written at all (`key:` and nothing after it). */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded' | 'empty';

/** What sigs.k8s.io/yaml (go-yaml v2) makes of a scalar, as JSON has it. */
export type ScalarValue = string | number | boolean | null;

/** `start` and `end` are with the quotes or the block header; zero wide after the colon for `empty`. */
export interface ScalarNode extends Span {
  readonly type: 'scalar';
  readonly style: ScalarStyle;
  /** The text after escapes and folding, before it is resolved: `0644`, `yes`, `web`. */
  readonly text: string;
  readonly value: ScalarValue;
}

export interface MapEntry {
  readonly key: ScalarNode;
  /** The key as kubectl sees it: `n:` is `false`, `1:` is `1`. */
  readonly name: string;
  /** The span of an alias (`key: *anchor`) is that of the anchored node, which is shared and stands elsewhere. */
  readonly value: YamlNode;
  /** True where the entry came in through a merge key (`<<: *defaults`): its spans are those of the anchor. */
  readonly merged?: true;
}

/** A block map ends with its last child, a flow map after its closing brace. */
export interface MapNode extends Span {
  readonly type: 'map';
  readonly flow: boolean;
  /**
   * As written, duplicates included, without the merge keys (`<<`) themselves; what they bring in comes last.
   * Of several with one name the last one counts: a merged entry is there only where it wins, and for kubectl it wins
   * over an explicit one that stands before the merge key.
   */
  readonly entries: readonly MapEntry[];
}

export interface SequenceNode extends Span {
  readonly type: 'sequence';
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}
