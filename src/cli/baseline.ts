import { readFileSync } from 'node:fs';

/** The fingerprints in the output of an earlier `check` as JSON or SARIF; `undefined` for a file that is neither, or cannot be read. */
export function readBaseline(absolute: string): ReadonlySet<string> | undefined {
  try {
    const json: unknown = JSON.parse(readFileSync(absolute, 'utf8'));
    const findings = fieldOf(json, 'findings');
    if (Array.isArray(findings)) return textsOf(findings.map((one) => fieldOf(one, 'fingerprint')));
    const runs = fieldOf(json, 'runs');
    if (!Array.isArray(runs)) return undefined;
    const results = runs.flatMap((run) => [fieldOf(run, 'results')].flat());
    return textsOf(results.map((one) => fieldOf(fieldOf(one, 'partialFingerprints'), 'primaryLocationLineHash')));
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function textsOf(values: readonly unknown[]): ReadonlySet<string> {
  return new Set(values.filter((value) => typeof value === 'string'));
}
