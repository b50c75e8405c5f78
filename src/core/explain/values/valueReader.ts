import type { Localized } from '../../localized.ts';
import type { ScalarNode, YamlNode } from '../../yaml/node.ts';

/** A scalar that stands in a field, and what stands around it. */
export interface FieldValue {
  readonly node: ScalarNode;
  /** The value as JSON has it: `0644` is `420`. Never empty. */
  readonly text: string;
  /** The field's own name: `cpu`; for an item of a list, the name of the list. */
  readonly key: string;
  /** What the value stands in, the nearest first, the object itself last: for siblings such as `protocol`. */
  readonly around: readonly YamlNode[];
  /** Milliseconds since 1970: what counts as the next time of a schedule. */
  readonly now: number;
}

/**
 * Reads a value aloud: a sentence or two in our words, code between backticks; `undefined` for a value that Kubernetes would not
 * take, and for one that says itself already. Only text that the reader has parsed may stand in the sentence.
 */
export type ValueReader = (value: FieldValue) => Localized | undefined;
