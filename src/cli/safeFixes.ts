import {
  type ApiReference,
  byPath,
  createSnapshot,
  type FixEdits,
  type Location,
  readManifestFile,
  safeFixes,
} from '../core/index.ts';
import { checkReport, type ReportedFix } from './checkReport.ts';
import type { Manifests } from './readPaths.ts';

/** A fix that was made, and the finding it was made for, where that stood when it was made. */
export interface AppliedFix {
  readonly code: string;
  readonly location: Location;
  readonly fix: ReportedFix;
}

/**
 * Makes the fixes that need no choice: safe, and the only one of their finding; in files of the call only, standard input not.
 * Findings with a known fingerprint (those of a baseline) stay as they are. Works on the text in memory. A fix whose edits or files meet those of another one waits for the next round.
 */
export function withSafeFixes(
  manifests: Manifests,
  api: ApiReference,
  known: ReadonlySet<string>,
): {
  readonly manifests: Manifests;
  readonly applied: readonly AppliedFix[];
} {
  let current = manifests;
  const applied: AppliedFix[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const next = nextFixes(current, api, known);
    if (next.length === 0) break;
    applied.push(...next);
    current = withFixes(
      current,
      next.map(({ fix }) => fix),
    );
  }
  return { manifests: current, applied };
}

/** A fix that brings forth another finding with a fix could go on for ever. */
const mostRounds = 10;

function nextFixes(manifests: Manifests, api: ApiReference, known: ReadonlySet<string>): readonly AppliedFix[] {
  const snapshot = createSnapshot(manifests.files, manifests.settings);
  const reported = checkReport(snapshot, manifests, api).findings.filter(({ fingerprint }) => !known.has(fingerprint));
  const there = new Set(manifests.files.map(({ path }) => path));
  const mayChange = (path: string) => path !== '-' && (manifests.reported.has(path) || !there.has(path));
  const fixes = safeFixes(
    snapshot,
    reported.map(({ finding }) => finding),
    mayChange,
  );
  return fixes.flatMap(({ finding }) => {
    const found = reported.find((one) => one.finding === finding);
    return found?.fixes[0] === undefined ? [] : [{ code: finding.code, location: found.location, fix: found.fixes[0] }];
  });
}

function withFixes(manifests: Manifests, fixes: readonly ReportedFix[]): Manifests {
  const edits = fixes.flatMap((fix) => fix.edits);
  const made = fixes.flatMap(({ creates }) => creates.map(({ path, text }) => readManifestFile(path, text)));
  const files = manifests.files.map((file) => {
    const own = edits.filter(({ location }) => location.file === file.path);
    return own.length === 0 ? file : readManifestFile(file.path, edited(file.text, own), file);
  });
  const paths = made.map(({ path }) => path);
  return {
    ...manifests,
    files: [...files, ...made].sort(byPath),
    reported: new Set([...manifests.reported, ...paths]),
    applied: new Set([...manifests.applied, ...paths]),
  };
}

/** From the end to the start, so that offsets hold. */
function edited(text: string, edits: readonly FixEdits[]): string {
  return [...edits]
    .sort((a, b) => b.location.start - a.location.start)
    .reduce((done, { location: { start, end }, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}
