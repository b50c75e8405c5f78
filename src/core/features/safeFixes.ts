import type { Finding, Fix } from '../diagnostics/finding.ts';
import type { Location } from '../graph/locate.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { fixEdits } from './fixEdits.ts';

/** A fix that needs no choice: safe, and the only one of its finding. */
export interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * The fixes that need no choice and can be made together, in the order of the findings. One whose edits or files meet those of an earlier
 * one is left out, and so is one that changes or makes a file which `mayChange` does not allow: what is left can be asked for again.
 */
export function safeFixes(
  snapshot: Snapshot,
  findings: readonly Finding[],
  mayChange: (path: string) => boolean,
): readonly SafeFix[] {
  const taken = new Map<string, Location[]>();
  const made = new Set<string>();
  return findings.flatMap((finding) => {
    const [only, ...others] = finding.fixes;
    if (only?.safe !== true || others.length > 0) return [];
    const edits = fixEdits(snapshot, only);
    const creates = only.creates ?? [];
    const paths = [...edits.map(({ location }) => location.file), ...creates.map(({ path }) => path)];
    const meets = edits.some(({ location }) => taken.get(location.file)?.some((other) => meet(location, other)));
    if (meets || creates.some(({ path }) => made.has(path)) || !paths.every(mayChange)) return [];
    for (const { location } of edits) taken.set(location.file, [...(taken.get(location.file) ?? []), location]);
    for (const { path } of creates) made.add(path);
    return [{ finding, fix: only }];
  });
}

function meet(a: Location, b: Location): boolean {
  return a.start <= b.end && b.start <= a.end;
}
