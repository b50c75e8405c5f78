/** The languages that everything people read is written in. */
export type Locale = 'en' | 'ko';

/** A text for people, in every language: a missing one is a type error. */
export interface Localized {
  readonly en: string;
  readonly ko: string;
}
