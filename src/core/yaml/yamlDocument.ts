import type { Localized } from '../localized.ts';
import type { MapEntry, Span, YamlNode } from './node.ts';

/** One thing that keeps a document from being read as kubectl would read it. */
export interface YamlError {
  readonly message: Localized;
  readonly span: Span;
}

/** A key that is written twice in one map; kubectl takes the last. */
export interface DuplicateKey {
  readonly first: MapEntry;
  readonly again: MapEntry;
}

/** One YAML (or JSON) document as read: plain, immutable, and total: whatever the text, there is one. */
export interface YamlDocument {
  readonly text: string;
  /** `undefined` where nothing could be read, or nothing is there. */
  readonly root: YamlNode | undefined;
  /** In the order of their spans, at most one a line and five in all. */
  readonly errors: readonly YamlError[];
  readonly duplicateKeys: readonly DuplicateKey[];
  /** True for text with template syntax (Helm, Jinja) that is no YAML: nothing in it is judged. */
  readonly opaque: boolean;
  /** True where all of it is written as nearly all manifests are, and `commonReader.ts` read it: an edit of one value then needs no more than that read (`rereadDocument.ts`). */
  readonly isCommon: boolean;
}

/** Where a document stands in its file. */
export interface DocumentSlice {
  /** UTF-16 offset in the file: after the `---` line, or at it where kubectl rejects that line, or 0. */
  readonly start: number;
  readonly text: string;
}
