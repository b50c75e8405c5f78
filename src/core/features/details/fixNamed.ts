import type { Finding, Fix } from '../../diagnostics/finding.ts';
import { createLocator } from '../../graph/locate.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Locale } from '../../localized.ts';

/** A fix by what a reader sees of it: the finding's code and place (1-based), and the title in the reader's language. */
export interface FixName {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
}

/** The fix of that name among findings; `undefined` where the manifests have changed since it was offered. */
export function fixNamed(
  snapshot: Snapshot,
  findings: readonly Finding[],
  { code, file, line, column, title }: FixName,
  locale: Locale,
): Fix | undefined {
  const locate = createLocator(snapshot);
  const same = findings.filter((finding) => {
    const at = locate(finding.place);
    return finding.code === code && at.file === file && at.from.line === line && at.from.column === column;
  });
  return same.flatMap(({ fixes }) => fixes).find((fix) => fix.title[locale] === title);
}
