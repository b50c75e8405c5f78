import type { Finding, Fix, TextEdit } from '../diagnostics/finding.ts';
import { type Snapshot, startOf } from '../graph/snapshot.ts';
import { ignoreMarker } from '../model/ignoreComments.ts';
import { getFrom } from '../model/persistentMap.ts';
import { walk } from '../yaml/walk.ts';

/**
 * A fix that adds the comment which ignores a finding, above the line it begins on; where such a comment stands there, its code is added
 * to it. `undefined` where no comment can stand there: in JSON, inside a text of several lines, at a `---`
 * or at another comment.
 */
export function ignoreFix(snapshot: Snapshot, finding: Finding): Fix | undefined {
  const edit = commentAbove(snapshot, finding);
  if (edit === undefined) return undefined;
  const title = {
    en: `Ignore \`${finding.code}\` here with a comment`,
    ko: `주석을 달아 여기에서 \`${finding.code}\` 무시하기`,
  };
  return { title, safe: false, edits: [edit] };
}

function commentAbove(snapshot: Snapshot, { code, place }: Finding): TextEdit | undefined {
  const { document, span } = place;
  const { text } = document.yaml;
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  if (/\.json$/i.test(document.path) || isSeparatorOrComment(text, line) || isInsideScalar(place, line)) {
    return undefined;
  }
  const start = startOf(snapshot, document);
  const present = getFrom(snapshot.files, document.path)?.ignoreComments.find(
    (comment) => comment.line?.start === start + line && comment.span.start >= start,
  );
  if (present !== undefined) {
    const end = (present.codes.at(-1)?.span.end ?? present.span.end) - start;
    return { place: { document, span: { start: end, end } }, newText: ` ${code}` };
  }
  const indent = /^[ \t]*/.exec(text.slice(line, span.start))?.[0] ?? '';
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    place: { document, span: { start: line, end: line } },
    newText: `${indent}# ${ignoreMarker}next-line ${code}${lineBreak}`,
  };
}

function isSeparatorOrComment(text: string, line: number): boolean {
  const start = /(?:---|[ \t]*#)/y;
  start.lastIndex = line;
  return start.test(text);
}

/** A comment there would be part of the text, or would end it. */
function isInsideScalar({ document }: Finding['place'], offset: number): boolean {
  let inside = false;
  walk(document.yaml.root, ({ type, start, end }) => {
    inside ||= type === 'scalar' && start < offset && offset < end;
  });
  return inside;
}
