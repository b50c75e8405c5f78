import type { Place } from '../../model/resource.ts';
import type { Fix } from '../finding.ts';
import { nearTexts } from './changeText.ts';

/** A fix for each of the known words that is nearly the one at a place, which stands there without quotes. */
export function changeWord(place: Place, known: Iterable<string>): readonly Fix[] {
  const { document, span } = place;
  return nearTexts(document.yaml.text.slice(span.start, span.end), known).map((word) => ({
    title: { en: `Change to \`${word}\``, ko: `\`${word}\`(으)로 변경` },
    safe: false,
    edits: [{ place, newText: word }],
  }));
}
