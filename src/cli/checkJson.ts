import type { Locale, Location } from '../core/index.ts';
import type { CheckReport, ReportedFinding, ReportedFix } from './checkReport.ts';
import type { AppliedFix } from './safeFixes.ts';

/**
 * A report as the contract of the command line has it. Lines and columns are 1-based, columns in UTF-16 units, ends exclusive.
 * `fixed` is there where fixes were asked for.
 */
export function checkJson(report: CheckReport, fixed: readonly AppliedFix[] | undefined, locale: Locale): string {
  const json = {
    version: 1,
    skipped: report.skipped.map(({ file, reason }) => ({ file, reason: reason[locale] })),
    units: report.units,
    findings: report.findings.map((finding) => findingJson(finding, locale)),
    ...(fixed === undefined ? {} : { fixed: fixed.map((fix) => appliedJson(fix, locale)) }),
    summary: report.summary,
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

function findingJson(reported: ReportedFinding, locale: Locale) {
  const { finding, location, unit, resource, fingerprint, documentation, related, fixes } = reported;
  return {
    code: finding.code,
    severity: finding.severity,
    message: finding.message[locale],
    ...rangeJson(location),
    unit,
    ...(resource === undefined ? {} : { resource: resourceJson(resource) }),
    fingerprint,
    documentation,
    related: related.map(({ location: { file, from }, message }) => ({ file, ...from, message: message[locale] })),
    fixes: fixes.map((fix) => fixJson(fix, locale)),
  };
}

function resourceJson({ apiVersion, kind, namespace, name }: NonNullable<ReportedFinding['resource']>) {
  return { apiVersion, kind, ...(namespace === undefined ? {} : { namespace }), name };
}

function fixJson({ title, safe, edits, creates }: ReportedFix, locale: Locale) {
  return {
    title: title[locale],
    safe,
    edits: edits.map(({ location, newText }) => ({ ...rangeJson(location), newText })),
    creates: creates.map(({ path, text }) => ({ file: path, text })),
  };
}

function appliedJson({ code, location, fix }: AppliedFix, locale: Locale) {
  return { code, file: location.file, ...location.from, ...fixJson(fix, locale) };
}

function rangeJson({ file, from, to }: Location) {
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
