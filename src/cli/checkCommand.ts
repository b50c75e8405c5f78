import path from 'node:path';
import { createSnapshot, type Severity } from '../core/index.ts';
import { readBaseline } from './baseline.ts';
import { checkJson } from './checkJson.ts';
import { type CheckReport, checkReport, withFindings } from './checkReport.ts';
import { checkSarif } from './checkSarif.ts';
import { checkText } from './checkText.ts';
import type { CheckOptions } from './command.ts';
import { fixDiff } from './fixDiff.ts';
import type { Io } from './io.ts';
import { loadApiReference } from './loadKnowledge.ts';
import { type Manifests, readPaths } from './readPaths.ts';
import { refuse } from './refuse.ts';
import { withSafeFixes } from './safeFixes.ts';
import { versionAt } from './versionAt.ts';
import { writeFiles } from './writeFiles.ts';

/** `manifest-atlas check`: prints what does not fit. Gives the exit code. */
export async function checkCommand(options: CheckOptions, io: Io): Promise<number> {
  const baseline =
    options.baseline === undefined ? new Set<string>() : readBaseline(path.resolve(io.cwd, options.baseline));
  if (baseline === undefined) return refuse(io, `${options.baseline}: ${words.noBaseline[options.locale]}`);
  const read = await readPaths(options, io);
  if ('message' in read) return refuse(io, read.message);
  const api = loadApiReference(io);
  const fixes = options.fix === 'no' ? undefined : withSafeFixes(read, api, baseline);
  const failed =
    options.fix === 'write' && fixes !== undefined ? writeFiles(io.cwd, read.files, fixes.manifests.files) : undefined;
  if (failed !== undefined) return refuse(io, `${failed}: ${words.notWritten[options.locale]}`);
  const shown = options.fix === 'write' ? (fixes?.manifests ?? read) : read;
  const all = checkReport(createSnapshot(shown.files, shown.settings), shown, api);
  const report = withFindings(
    all,
    all.findings.filter(({ fingerprint }) => !baseline.has(fingerprint)),
  );
  const known = all.findings.length - report.findings.length;
  io.out(output(report, { read, shown, fixes, known }, options, io));
  return fails(report, options.failOn) ? 1 : 0;
}

interface Checked {
  readonly read: Manifests;
  /** What the report is about: what was read, or that with its fixes. */
  readonly shown: Manifests;
  readonly fixes: ReturnType<typeof withSafeFixes> | undefined;
  /** How many findings the baseline hides. */
  readonly known: number;
}

function output(
  report: CheckReport,
  { read, shown, fixes, known }: Checked,
  { format, locale, fix }: CheckOptions,
  { paint, home }: Io,
): string {
  if (format === 'json') return checkJson(report, fixes?.applied, locale);
  if (format === 'sarif') return checkSarif(report, versionAt(home), locale);
  const diff = fix === 'dry run' && fixes !== undefined ? fixDiff(read.files, fixes.manifests.files, paint) : '';
  const fixed = fixes === undefined || fix === 'no' ? undefined : { applied: fixes.applied, mode: fix, diff };
  return checkText(report, { files: shown.files, fixed, known, locale, paint });
}

function fails({ summary }: CheckReport, failOn: CheckOptions['failOn']): boolean {
  const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
  return order.slice(0, failOn === 'never' ? 0 : order.indexOf(failOn) + 1).some((severity) => summary[severity] > 0);
}

const words = {
  noBaseline: {
    en: 'This is not the output of an earlier check --format json or sarif.',
    ko: '이전 check --format json 또는 sarif의 결과가 아닙니다.',
  },
  notWritten: { en: 'The file could not be changed.', ko: '파일을 바꾸지 못했습니다.' },
};
