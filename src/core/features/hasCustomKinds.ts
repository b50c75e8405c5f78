import type { Snapshot } from '../graph/snapshot.ts';
import { isOwnGroup } from '../kubernetes/builtins.ts';
import { getFrom } from '../model/persistentMap.ts';

/** Whether a file has a resource of a kind that is not Kubernetes' own: only then does a hover ask the reference of custom kinds. */
export function hasCustomKinds({ files }: Snapshot, path: string): boolean {
  const documents = getFrom(files, path)?.documents ?? [];
  return documents.some(({ document }) => document.resources.some(({ group }) => !isOwnGroup(group)));
}
