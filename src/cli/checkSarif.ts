import { type DiagnosticRule, diagnosticRules, type Locale, type Location, type Severity } from '../core/index.ts';
import type { CheckReport, ReportedFinding, ReportedFix } from './checkReport.ts';

/**
 * A report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), with what GitHub code scanning asks for
 * (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 * Paths are relative to the working directory: run at the root of the repository. `version` is that of this program.
 */
export function checkSarif(report: CheckReport, version: string, locale: Locale): string {
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Manifest Atlas',
            semanticVersion: version,
            language: locale,
            rules: diagnosticRules.map((rule) => ruleSarif(rule, locale)),
          },
        },
        automationDetails: { id: 'manifest-atlas/' },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.skipped.map(({ file, reason }) => ({
              level: 'note',
              message: messageSarif(reason[locale]),
              locations: [{ physicalLocation: { artifactLocation: artifactSarif(file) } }],
            })),
          },
        ],
        results: report.findings.map((finding) => resultSarif(finding, locale)),
      },
    ],
  };
  return `${JSON.stringify(sarif, undefined, 2)}\n`;
}

function ruleSarif({ code, severity, summary, documentation }: DiagnosticRule, locale: Locale) {
  const text = summary[locale];
  const more = words.more[locale];
  return {
    id: code,
    shortDescription: { text },
    fullDescription: { text },
    help:
      documentation === undefined
        ? { text, markdown: text }
        : { text: `${text} ${more}: ${documentation}`, markdown: `${text} [${more}](${documentation})` },
    ...(documentation === undefined ? {} : { helpUri: documentation }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['kubernetes'], precision: precisions[severity], 'problem.severity': problems[severity] },
  };
}

function resultSarif({ finding, location, fingerprint, related, fixes }: ReportedFinding, locale: Locale) {
  return {
    ruleId: finding.code,
    ruleIndex: diagnosticRules.findIndex(({ code }) => code === finding.code),
    level: levels[finding.severity],
    message: messageSarif(finding.message[locale]),
    locations: [{ physicalLocation: placeSarif(location) }],
    relatedLocations: related.map((side, index) => ({
      id: index + 1,
      physicalLocation: placeSarif(side.location),
      message: messageSarif(side.message[locale]),
    })),
    // The name by which GitHub knows that a finding is the one of the last run.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    fixes: fixes.map((fix) => fixSarif(fix, locale)),
  };
}

function fixSarif({ title, edits, creates }: ReportedFix, locale: Locale) {
  const files = [...new Set(edits.map(({ location }) => location.file))];
  return {
    description: messageSarif(title[locale]),
    artifactChanges: [
      ...files.map((file) => ({
        artifactLocation: artifactSarif(file),
        replacements: edits
          .filter(({ location }) => location.file === file)
          .map(({ location, newText }) => replacementSarif(regionSarif(location), newText)),
      })),
      // SARIF has no word for a new file: it is an artifact that is empty until all its text is inserted at its start.
      ...creates.map(({ path, text }) => ({
        artifactLocation: artifactSarif(path),
        replacements: [replacementSarif({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }, text)],
      })),
    ],
  };
}

function replacementSarif(deletedRegion: ReturnType<typeof regionSarif>, text: string) {
  return { deletedRegion, insertedContent: { text } };
}

function placeSarif(location: Location) {
  return { artifactLocation: artifactSarif(location.file), region: regionSarif(location) };
}

function artifactSarif(file: string) {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** Lines and columns as everywhere in our output: 1-based, the end exclusive. */
function regionSarif({ from, to }: Location) {
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** `[text](target)` is a link in SARIF, and what a manifest holds is none. */
function messageSarif(text: string) {
  return { text: text.replaceAll('](', '] (') };
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const problems: Readonly<Record<Severity, 'error' | 'warning' | 'recommendation'>> = {
  error: 'error',
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation',
};

const precisions: Readonly<Record<Severity, 'very-high' | 'high' | 'medium'>> = {
  error: 'very-high',
  warning: 'high',
  information: 'medium',
  hint: 'medium',
};

const words = { more: { en: 'More about it', ko: '자세한 설명' } };
