import type { Locale, Localized, ManifestFile, Severity } from '../core/index.ts';
import type { CheckReport, ReportedFinding, Summary } from './checkReport.ts';
import type { Paint } from './paint.ts';
import type { AppliedFix } from './safeFixes.ts';
import { printable, sourceLine } from './sourceLine.ts';

/** What the text is made from beside the report. */
export interface TextOptions {
  /** Where the source lines come from. */
  readonly files: readonly ManifestFile[];
  /** Fixes that were made, or would be, with what they change; `undefined` where none were asked for. */
  readonly fixed:
    | { readonly applied: readonly AppliedFix[]; readonly mode: 'write' | 'dry run'; readonly diff: string }
    | undefined;
  /** How many findings a baseline hides. */
  readonly known: number;
  readonly locale: Locale;
  readonly paint: Paint;
}

/** A report for people: each finding with its line, the other sides and the fixes; then a summary. */
export function checkText(report: CheckReport, options: TextOptions): string {
  const lines = linesOf(options.files);
  return [
    ...report.findings.map((finding) => `${findingText(finding, lines, options)}\n\n`),
    ...report.skipped.map(({ file, reason }) => `${printable(file)}: ${reason[options.locale]}\n`),
    ...fixedText(options),
    options.fixed?.diff ?? '',
    `${summaryText(report.summary, options)}\n`,
    ...hints(report, options),
  ].join('');
}

function findingText(
  reported: ReportedFinding,
  lines: (file: string) => readonly string[],
  options: TextOptions,
): string {
  const { locale, paint } = options;
  const { finding, location, related, fixes } = reported;
  const { file, from, to } = location;
  const head = [
    paint('strong', placeText(location)),
    paint(finding.severity, severityWords[finding.severity][locale]),
    paint('faint', finding.code),
    printable(finding.message[locale]),
  ].join(' ');
  const line = (lines(file)[from.line - 1] ?? '').replace(/\r$/, '');
  const { source, marks } = sourceLine(line, from.column - 1, to.line > from.line ? line.length : to.column - 1);
  const number = String(from.line);
  const margin = ' '.repeat(number.length);
  return [
    head,
    `  ${paint('faint', `${number} │`)} ${source}`,
    `  ${paint('faint', `${margin} │`)} ${paint(finding.severity, marks)}`,
    ...related.map((side) => `  ${margin} ${placeText(side.location)} ${printable(side.message[locale])}`),
    ...fixes.map((fix) => `  ${margin} ${paint('hint', words.fix[locale])} ${printable(fix.title[locale])}`),
  ].join('\n');
}

function fixedText({ fixed, locale, paint }: TextOptions): readonly string[] {
  if (fixed === undefined) return [];
  const word = paint('hint', (fixed.mode === 'write' ? words.fixed : words.wouldFix)[locale]);
  return fixed.applied.map(
    ({ code, location, fix }) => `${placeText(location)} ${word} ${code} ${printable(fix.title[locale])}\n`,
  );
}

/** What could be done next, a line each. */
function hints({ findings }: CheckReport, { fixed, known, locale, paint }: TextOptions): readonly string[] {
  const fixable = findings.filter(({ location, fixes: [only, ...others] }) => {
    return only?.safe === true && others.length === 0 && location.file !== '-';
  }).length;
  return [
    ...(known > 0 ? [words.known[locale](known)] : []),
    ...(fixable > 0 && fixed === undefined ? [words.fixable[locale](fixable)] : []),
  ].map((hint) => `${paint('faint', hint)}\n`);
}

function summaryText(summary: Summary, { locale, paint }: TextOptions): string {
  const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
  const total = severities.reduce((sum, severity) => sum + summary[severity], 0);
  if (summary.files === 0 && total === 0) return words.noManifests[locale];
  const counts = severities
    .filter((severity) => summary[severity] > 0)
    .map((severity) => paint(severity, countText(summary[severity], severity, locale)))
    .join(', ');
  const read = [countText(summary.resources, 'resources', locale), countText(summary.files, 'files', locale)].join(
    ', ',
  );
  return `${total === 0 ? words.nothing[locale] : counts} (${read})`;
}

function placeText({ file, from }: ReportedFinding['location']): string {
  return printable(`${file}:${from.line}:${from.column}`);
}

function countText(count: number, what: keyof Summary, locale: Locale): string {
  if (locale === 'ko') return `${countWords[what].ko} ${count}개`;
  const word = countWords[what].en;
  return `${count} ${word}${count === 1 || word === 'information' ? '' : 's'}`;
}

/** Lines of a file by its path; a file is split once. */
function linesOf(files: readonly ManifestFile[]): (file: string) => readonly string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const lines = split.get(file) ?? (texts.get(file) ?? '').split('\n');
    split.set(file, lines);
    return lines;
  };
}

const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { en: 'error', ko: '오류' },
  warning: { en: 'warning', ko: '경고' },
  information: { en: 'information', ko: '정보' },
  hint: { en: 'hint', ko: '힌트' },
};

const countWords: Readonly<Record<keyof Summary, Localized>> = {
  ...severityWords,
  files: { en: 'file', ko: '파일' },
  resources: { en: 'resource', ko: '리소스' },
};

const words = {
  fix: { en: 'fix:', ko: '수정:' },
  fixed: { en: 'fixed', ko: '수정함' },
  wouldFix: { en: 'would fix', ko: '수정 예정' },
  nothing: { en: 'Nothing found', ko: '찾은 것이 없습니다' },
  noManifests: { en: 'There are no manifests here.', ko: '매니페스트가 없습니다.' },
  known: {
    en: (count: number) => `${count === 1 ? '1 finding' : `${count} findings`} of the baseline left out.`,
    ko: (count: number) => `baseline에 있던 ${count}개는 뺐습니다.`,
  },
  fixable: {
    en: (count: number) => `${count} can be fixed with --fix.`,
    ko: (count: number) => `${count}개는 --fix로 고칠 수 있습니다.`,
  },
};
