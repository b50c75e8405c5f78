import type { Localized } from '../../localized.ts';
import type { Fix } from '../finding.ts';

/**
 * Each change once, and of several changes that are called the same each with the file in which it is made: Pods of manifests that are
 * alternatives ask the same of one selector.
 */
export function distinctFixes(fixes: readonly Fix[]): readonly Fix[] {
  const distinct = [...new Map(fixes.map((fix) => [changeOf(fix), fix])).values()];
  return distinct.map((fix) => {
    const isAlone = distinct.every((other) => other === fix || other.title.en !== fix.title.en);
    return isAlone ? fix : { ...fix, title: withFile(fix) };
  });
}

function changeOf({ title, edits, creates = [] }: Fix): string {
  const changes = edits.map(({ place: { document, span }, newText }) => [document.path, span.start, span.end, newText]);
  return JSON.stringify([title.en, changes, creates]);
}

function withFile({ title, edits }: Fix): Localized {
  const path = edits[0]?.place.document.path ?? '';
  return { en: `${title.en} (in ${path})`, ko: `${title.ko} (${path})` };
}
