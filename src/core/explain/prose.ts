/** A place in a file that a reader can follow; 1-based, columns in UTF-16 units. */
export interface Target {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A piece of a sentence. Texts of manifests stand in `code`, so that a renderer can neutralise whatever they hold. */
export type Inline =
  | string
  | { readonly code: string }
  | { readonly text: string; readonly url: string }
  | { readonly text: string; readonly target: Target }
  /** Leads to what `explain TERM` says: an entry of the glossary, a kind or a field. */
  | { readonly text: string; readonly term: string };

/** A heading, a paragraph, a list, numbered steps, a drawing in text, or a line between what is read at a glance and the rest. */
export type Block =
  | { readonly heading: readonly Inline[] }
  | { readonly paragraph: readonly Inline[] }
  | { readonly list: readonly (readonly Inline[])[] }
  | { readonly steps: readonly ProseStep[] }
  | { readonly drawing: string }
  | 'rule';

/** One of several steps in their order: who does it, what happens, and what that depends on. */
export interface ProseStep {
  readonly who: Inline;
  readonly what: readonly Inline[];
  readonly details: readonly (readonly Inline[])[];
}

/** Our own texts have code between backticks: "`spec` says", with the code as pieces of their own. */
export function inlines(text: string): readonly Inline[] {
  return text.split('`').map((piece, index) => (index % 2 === 1 ? { code: piece } : piece));
}

/** One paragraph of these pieces, one after the other. */
export function paragraph(...pieces: readonly Inline[]): Block {
  return { paragraph: pieces };
}
