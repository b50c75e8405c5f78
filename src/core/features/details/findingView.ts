import { diagnosticRules } from '../../diagnostics/diagnosticRules.ts';
import type { Finding, Severity } from '../../diagnostics/finding.ts';
import { createLocator } from '../../graph/locate.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Locale } from '../../localized.ts';

/** A finding as plain data, in one language. Lines and columns are 1-based, columns in UTF-16 units. */
export interface FindingView {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The page that explains it. */
  readonly documentation: string;
  readonly related: readonly {
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
  /** Titles, in the order in which the editor offers them. */
  readonly fixes: readonly string[];
}

/** Says a finding of the snapshot. */
export function findingView(snapshot: Snapshot, finding: Finding, locale: Locale): FindingView {
  const locate = createLocator(snapshot);
  const { code, severity, message, place, related, fixes } = finding;
  const { file, from } = locate(place);
  return {
    code,
    severity,
    message: message[locale],
    file,
    ...from,
    documentation: diagnosticRules.find((rule) => rule.code === code)?.documentation ?? '',
    related: related.map((side) => {
      const at = locate(side.place);
      return { message: side.message[locale], file: at.file, ...at.from };
    }),
    fixes: fixes.map(({ title }) => title[locale]),
  };
}
