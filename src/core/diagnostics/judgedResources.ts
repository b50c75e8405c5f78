import type { Snapshot } from '../graph/snapshot.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import { writtenResources } from './writtenResources.ts';

/** What is applied because of a document, where that can be read and is no part of something else (`writtenResources`). */
export function judgedResources(snapshot: Snapshot, document: ManifestDocument): readonly Resource[] {
  return writtenResources(snapshot, document).flatMap(({ applied }) => applied);
}
