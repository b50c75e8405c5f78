import type { ManifestDocument } from '../model/resource.ts';
import type { Finding } from './finding.ts';

/**
 * The documents that the findings of a document point into besides itself: where a value comes from, the other sides, what fixes
 * change. Once one of them is read again, these places are those of a text that is no more; whoever keeps findings then finds
 * these anew, though nothing else may be said.
 */
export function documentsPointedInto(
  document: ManifestDocument,
  findings: readonly Finding[],
): ReadonlySet<ManifestDocument> {
  const others = new Set<ManifestDocument>();
  for (const { place, related, fixes } of findings) {
    others.add(place.document);
    for (const other of related) others.add(other.place.document);
    for (const { edits } of fixes) for (const edit of edits) others.add(edit.place.document);
  }
  others.delete(document);
  return others;
}
