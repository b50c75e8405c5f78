import type { Localized } from '../localized.ts';

/** What a word of this field means, in our own words. */
export interface GlossaryEntry {
  /** kebab-case, unique over all entries; `explain ID` finds it. */
  readonly id: string;
  /** How it is called. */
  readonly name: Localized;
  /** What else people type, in either language. Capitals, blanks and hyphens make no difference, nor does an `s` at the end. */
  readonly aliases?: readonly string[];
  /** What it is, so that a newcomer understands: two to six short sentences. */
  readonly what: Localized;
  /** Why it matters, or what goes wrong. */
  readonly matters: Localized;
  readonly picture?: Picture;
  /** Kinds and fields it shows in, as `explain` takes them: `deployment`, `deployment.spec.strategy`. */
  readonly seenIn?: readonly string[];
  /** The ids of entries to read next. */
  readonly related: readonly string[];
  /** A page of the project it belongs to. */
  readonly learnMore: string;
}

/** A drawing in text. Its words are Kubernetes' own, which are the same in every language; the caption says what is to be seen. */
export interface Picture {
  /** Lines of at most 76 characters, all of one width: letters, arrows and box-drawing characters. */
  readonly drawing: string;
  readonly caption: Localized;
}
