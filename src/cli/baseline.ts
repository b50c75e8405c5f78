import { readFileSync } from 'node:fs';

/** The fingerprints in the output of an earlier `check --format json`; `undefined` for a file that is none, or cannot be read. */
export function readBaseline(absolute: string): ReadonlySet<string> | undefined {
  try {
    const json: { readonly findings?: unknown } = JSON.parse(readFileSync(absolute, 'utf8'));
    if (!Array.isArray(json.findings)) return undefined;
    const findings: readonly { readonly fingerprint?: unknown }[] = json.findings;
    return new Set(findings.flatMap(({ fingerprint }) => (typeof fingerprint === 'string' ? [fingerprint] : [])));
  } catch {
    return undefined;
  }
}
