import type { Localized } from '../localized.ts';
import type { IgnoreComment } from '../model/ignoreComments.ts';
import type { PlacedDocument } from '../model/manifestFile.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { Place } from '../model/resource.ts';
import type { Span } from '../yaml/node.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import { changeWord } from './fixes/changeWord.ts';

/** A comment that ignores findings of a code that there is not, or of none: nothing is ignored because of it. */
export const unknownIgnoredCode: DiagnosticRule = {
  code: 'unknown-ignored-code',
  severity: 'hint',
  summary: {
    en: 'A comment ignores a code that does not exist.',
    ko: '주석이 존재하지 않는 code를 무시하려고 합니다.',
  },
  *find({ snapshot, document, codes }) {
    const file = getFrom(snapshot.files, document.path);
    const placed = file?.documents.find((candidate) => candidate.document === document);
    if (file === undefined || placed === undefined) return;
    const isFirst = file.documents[0] === placed;
    for (const comment of file.ignoreComments) {
      if (!standsIn(placed, comment.span) && !(isFirst && comment.span.end <= placed.start)) continue;
      if (comment.codes.length === 0) yield finding(placed, comment.span, noCode, codes);
      for (const { code, span } of comment.codes) {
        if (!codes.has(code)) yield finding(placed, span, unknownCode(code), codes);
      }
    }
  },
};

function standsIn({ start, document }: PlacedDocument, span: Span): boolean {
  return start <= span.start && span.end <= start + document.yaml.text.length;
}

function finding(placed: PlacedDocument, span: Span, message: Localized, codes: Iterable<string>): Finding {
  const place = placeOf(placed, span);
  return {
    code: 'unknown-ignored-code',
    severity: 'hint',
    message,
    place,
    related: [],
    fixes: changeWord(place, codes),
  };
}

/** What stands above the first `---` is in no document: that is said at the start of the first one. */
function placeOf({ start, document }: PlacedDocument, span: IgnoreComment['span']): Place {
  if (span.start < start) return { document, span: { start: 0, end: 0 } };
  return { document, span: { start: span.start - start, end: span.end - start } };
}

function unknownCode(code: string): Localized {
  return {
    en: `No finding has the code \`${code}\`, so this comment ignores none of it.`,
    ko: `\`${code}\`(이)라는 code가 없어 이 주석은 아무것도 무시하지 않습니다.`,
  };
}

const noCode: Localized = {
  en: 'This comment names no code, so it ignores nothing. Write the codes behind it.',
  ko: '이 주석에는 code가 없어 아무것도 무시하지 않습니다. 뒤에 code를 적어야 합니다.',
};
