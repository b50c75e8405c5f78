import type { Locale } from '../../core/localized.ts';
import { element } from '../elements.ts';
import { sentence } from '../words.ts';
import { sideWords } from './sideWords.ts';

/** A part of the column under a title. */
export function section(title: string, children: readonly HTMLElement[]): HTMLElement {
  return element('section', '', element('h3', '', title), ...children);
}

export function note(text: string): HTMLElement {
  return element('p', 'note', text);
}

/** What a list leaves out. */
export function moreNote(count: number, locale: Locale): readonly HTMLElement[] {
  return count <= 0 ? [] : [note(sentence(sideWords.more, locale, count))];
}
