/**
 * Manifests as tests write them: valid YAML with marks in comments.
 *
 * - `#- /path.yaml` starts a file; what stands before the first one is `manifest.yaml`.
 * - `$0` is the cursor, `$0…$0` a selection.
 * - `#   ^^^ text` marks what stands above the carets, on the next line above that is no mark itself. The `#` may stand in the
 *   template's margin, so that column 1 can be marked.
 * - The margin that all lines share is cut off, and so are the first line break and the last, blank line of a template.
 *
 * Lines with marks and file names are taken out before anything is read: offsets, lines and texts are what a user has.
 */
export interface Fixture {
  readonly files: readonly FixtureFile[];
  readonly selection: FixturePlace | undefined;
  readonly marks: readonly Mark[];
}

export interface FixtureFile {
  readonly path: string;
  readonly text: string;
}

/** UTF-16 offsets from the start of the file, end exclusive. */
export interface FixturePlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface Mark extends FixturePlace {
  readonly text: string;
}

const defaultPath = 'manifest.yaml';

/** Takes a fixture apart. Line breaks stay as they are, `\r\n` too. */
export function parseFixture(source: string): Fixture {
  const lines = linesOf(source);
  const margin = marginOf(lines);
  const files: { path: string; text: string }[] = [];
  const cursors: FixturePlace[] = [];
  const marks: Mark[] = [];
  let lineAbove: { readonly raw: string; readonly start: number } | undefined;
  for (const raw of lines) {
    const named = fileName.exec(raw)?.[1];
    const mark = markLine.exec(raw);
    if (named !== undefined) {
      files.push({ path: named, text: '' });
    } else if (mark !== null && lineAbove !== undefined) {
      const [, before = '', carets = '', text = ''] = mark;
      const above = lineAbove;
      const offset = (column: number) => above.start + withoutCursors(above.raw.slice(margin, column)).length;
      const [start, end] = [offset(before.length), offset(before.length + carets.length)];
      marks.push({ path: files.at(-1)?.path ?? defaultPath, start, end, text: text.trim() });
    } else {
      const file = files.at(-1) ?? { path: defaultPath, text: '' };
      if (files.length === 0) files.push(file);
      const line = raw.trim() === '' ? raw.replace(/^[ \t]+/, '') : raw.slice(margin);
      lineAbove = { raw, start: file.text.length };
      for (const { index } of line.matchAll(cursor)) {
        const at = file.text.length + withoutCursors(line.slice(0, index)).length;
        cursors.push({ path: file.path, start: at, end: at });
      }
      file.text += withoutCursors(line);
    }
  }
  const [first, last = first] = cursors;
  const selection = first === undefined || last === undefined ? undefined : { ...first, end: last.end };
  return { files, selection, marks };
}

const fileName = /^\s*#- \/?(\S+)\s*$/;
const markLine = /^(\s*#\s*)(\^+)(.*)$/s;
const cursor = /\$0/g;

/** With their line breaks; the first break of a template and its last, blank line left out. */
function linesOf(source: string): readonly string[] {
  const lines = source.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const first = lines[0]?.trim() === '' ? 1 : 0;
  const last = lines.length > 1 && /^[ \t]+$/.test(lines.at(-1) ?? '') ? lines.length - 1 : lines.length;
  return lines.slice(first, last);
}

function marginOf(lines: readonly string[]): number {
  const indents = lines
    .filter((line) => line.trim() !== '' && !fileName.test(line) && !markLine.test(line))
    .map((line) => line.length - line.trimStart().length);
  return indents.length === 0 ? 0 : Math.min(...indents);
}

function withoutCursors(text: string): string {
  return text.replaceAll(cursor, '');
}
