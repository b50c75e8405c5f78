import type { Snapshot } from '../graph/snapshot.ts';
import type { ManifestDocument } from '../model/resource.ts';
import { diagnosticRules } from './diagnosticRules.ts';
import type { Finding } from './finding.ts';

/** All findings of one document, in the order of their places. Depends on the snapshot only through what the document links to. */
export function diagnose(snapshot: Snapshot, document: ManifestDocument): readonly Finding[] {
  const findings = diagnosticRules.flatMap((rule) => [...rule.find(snapshot, document)]);
  return findings.sort((a, b) => a.place.span.start - b.place.span.start || a.place.span.end - b.place.span.end);
}
