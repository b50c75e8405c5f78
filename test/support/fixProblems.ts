import { load } from 'js-yaml';
import { Lexer } from 'yaml';
import type { ApiReference } from '../../src/core/api/apiReference.ts';
import type { Finding, Fix } from '../../src/core/diagnostics/finding.ts';
import { fixEdits } from '../../src/core/features/fixEdits.ts';
import { fileRole } from '../../src/core/model/manifestPaths.ts';
import { splitDocuments } from '../../src/core/yaml/splitDocuments.ts';
import { applyFix } from './applyEdits.ts';
import type { FixtureFile } from './fixture.ts';
import { documentsOf, findingsOf, snapshotOf } from './snapshotOf.ts';

/**
 * What is wrong with the fixes of some files, each applied by itself: on the files as they are, with CRLF, with a comment on every
 * line, and as JSON where that can be written. After a fix all files can still be read, its finding is gone and nothing new is found; lines end in one way;
 * and every comment is there, but for those that went with what the fix takes out.
 */
export function fixProblems(files: readonly FixtureFile[], api: ApiReference): readonly string[] {
  const snapshot = snapshotOf(files);
  if (findingsOf(snapshot, api).every(({ fixes }) => fixes.length === 0)) return [];
  const json = asJson(files);
  return [
    ...problemsIn('as written', files, api),
    ...problemsIn('CRLF', files.map(withCrlf), api),
    ...problemsIn('with comments', files.map(withComments), api),
    ...(json === undefined ? [] : problemsIn('JSON', json, api)),
  ];
}

function problemsIn(variant: string, files: readonly FixtureFile[], api: ApiReference): readonly string[] {
  const snapshot = snapshotOf(files);
  const findings = findingsOf(snapshot, api);
  const errors = unreadable(files);
  return findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) => {
      const after = applyFix(snapshot, files, fix);
      const removed = fixEdits(snapshot, fix).map(({ location: { file, start, end } }) => ({ file, start, end }));
      const problems = [
        ...unreadable(after).filter((problem) => !errors.includes(problem)),
        ...after.filter(hasMixedLines).map(({ path }) => `${path} has mixed line ends`),
        ...lostComments(files, after, removed),
        ...(unreadable(after).length > errors.length
          ? []
          : findingProblems(findings, findingsOf(snapshotOf(after), api), finding, fix)),
      ];
      return problems.map((problem) => `${variant}, ${finding.code}, ${fix.title.en}: ${problem}`);
    }),
  );
}

/**
 * How often each is found before and after: one time less of the finding, and no more of any other. What is an error may become
 * something less grave of the same code: a binding that is accepted now, to a role that is not here. Hints are no mistakes: what a
 * Service selects now may lack a probe. And a fix of labels says in its title which selectors lose their Pods.
 */
function findingProblems(
  before: readonly Finding[],
  after: readonly Finding[],
  finding: Finding,
  fix: Fix,
): readonly string[] {
  const [had, has] = [counted(before), counted(after)];
  const mended = has.get(keyOf(finding))?.length ?? 0;
  return [
    ...(mended < (had.get(keyOf(finding))?.length ?? 0) ? [] : ['it is still found']),
    ...[...has].flatMap(([key, [one, ...others]]) => {
      if (one === undefined || 1 + others.length <= (had.get(key)?.length ?? 0)) return [];
      const isLess = one.code === finding.code && finding.severity === 'error' && one.severity !== 'error';
      const isTold = one.code === 'selector-selects-nothing' && /\bloses? it\b/.test(fix.title.en);
      return isLess || isTold || one.severity === 'hint'
        ? []
        : [`new is ${one.severity} ${one.code}: ${one.message.en}`];
    }),
  ];
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const counts = new Map<string, Finding[]>();
  for (const finding of findings) counts.set(keyOf(finding), [...(counts.get(keyOf(finding)) ?? []), finding]);
  return counts;
}

/** What a finding is known by while lines and messages change. */
function keyOf({ code, place: { document, span } }: Finding): string {
  return JSON.stringify([code, document.path, document.yaml.text.slice(span.start, span.end)]);
}

function unreadable(files: readonly FixtureFile[]): readonly string[] {
  const yaml = files.filter(({ path }) => !path.endsWith('.json'));
  return [
    ...documentsOf(snapshotOf(yaml)).flatMap(({ path, yaml: { errors } }) =>
      errors.map(({ message }) => `${path} cannot be read: ${message.en}`),
    ),
    ...files
      .filter(({ path, text }) => path.endsWith('.json') && !isJson(text))
      .map(({ path }) => `${path} is no JSON`),
  ];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function hasMixedLines({ text }: FixtureFile): boolean {
  return /\r\n/.test(text) && /(?<!\r)\n/.test(text);
}

interface Removed {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Comments that the fix did not replace; what it takes out with its comment may go. */
function lostComments(
  before: readonly FixtureFile[],
  after: readonly FixtureFile[],
  removed: readonly Removed[],
): readonly string[] {
  return before.flatMap(({ path, text }) => {
    const left = commentsIn(after.find((file) => file.path === path)?.text ?? '').map(({ source }) => source);
    return commentsIn(text).flatMap(({ start, source }) => {
      const at = left.indexOf(source);
      if (at >= 0) left.splice(at, 1);
      const end = start + source.length;
      const isRemoved = removed.some((span) => span.file === path && span.start <= end && start < span.end);
      return at >= 0 || isRemoved ? [] : [`the comment ${source} of ${path} is lost`];
    });
  });
}

/** As a lexer of YAML sees them: no `#` of a text. */
function commentsIn(text: string): readonly { readonly start: number; readonly source: string }[] {
  const comments: { start: number; source: string }[] = [];
  let start = 0;
  let isScalar = false;
  for (const source of new Lexer().lex(text)) {
    if (!isScalar && source.startsWith('#')) comments.push({ start, source });
    isScalar = source === '\x1f';
    if (!marks.has(source)) start += source.length;
  }
  return comments;
}

function withCrlf({ path, text }: FixtureFile): FixtureFile {
  return { path, text: text.replaceAll(/\r?\n/g, '\r\n') };
}

/** A comment at the end of each line that is not inside a text and has none yet. */
function withComments({ path, text }: FixtureFile): FixtureFile {
  if (fileRole(path) === 'configuration') return { path, text };
  let line = 0;
  let before = '';
  const tokens = [...new Lexer().lex(text.replaceAll('\r', ''))].map((token) => {
    const isEnd = token === '\n' && !before.startsWith('#') && !before.endsWith('\n');
    line += 1;
    before = token;
    return isEnd ? ` # ${line}\n` : marks.has(token) ? '' : token;
  });
  return { path, text: tokens.join('') };
}

/** What the lexer says between the parts of the text. */
const marks: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f']);

/** A file for each document; `undefined` where other files name these, and for what JSON cannot say. */
function asJson(files: readonly FixtureFile[]): readonly FixtureFile[] | undefined {
  if (files.some(({ path }) => fileRole(path) !== 'manifest' || !/\.ya?ml$/.test(path))) return undefined;
  try {
    return files.flatMap(({ path, text }) =>
      splitDocuments(text).flatMap((slice, index) => {
        const value = load(slice.text);
        const name = `${path.replace(/\.ya?ml$/, '')}-${index}.json`;
        return value === undefined || value === null
          ? []
          : [{ path: name, text: `${JSON.stringify(value, undefined, 2)}\n` }];
      }),
    );
  } catch {
    return undefined;
  }
}
