import { createLocator, type Location } from '../graph/locate.ts';
import { namePlace, type Snapshot } from '../graph/snapshot.ts';
import { getFrom } from '../model/persistentMap.ts';
import { spanOf } from '../yaml/nodes.ts';

/** Where a resource begins, and where it says its name. */
export interface ResourceStart {
  readonly start: Location;
  readonly name: Location;
}

/** The resources written in a file, in their order; none for files that are not known. What has no name yet is left out. */
export function resourceStarts(snapshot: Snapshot, path: string): readonly ResourceStart[] {
  const locate = createLocator(snapshot);
  const documents = getFrom(snapshot.files, path)?.documents ?? [];
  return documents.flatMap(({ document }) =>
    document.resources
      .filter(({ name }) => name !== '')
      .map((resource) => ({
        start: locate({ document, span: spanOf(resource.node) }),
        name: locate(namePlace(resource)),
      })),
  );
}
