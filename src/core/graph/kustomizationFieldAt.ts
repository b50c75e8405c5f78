import type { PlacedDocument } from '../model/manifestFile.ts';
import { getFrom } from '../model/persistentMap.ts';
import { type NodeAt, nodeAt } from '../yaml/nodeAt.ts';
import type { Snapshot } from './snapshot.ts';

/** What stands at an offset of a kustomization file. */
export interface KustomizationFieldAt {
  readonly placed: PlacedDocument;
  readonly at: NodeAt;
}

/** The field at an offset (UTF-16 units from the start) of a kustomization file; `undefined` in all other files. */
export function kustomizationFieldAt(
  { files }: Snapshot,
  path: string,
  offset: number,
): KustomizationFieldAt | undefined {
  const file = getFrom(files, path);
  const [placed] = file?.documents ?? [];
  if (file?.kustomization === undefined || placed === undefined) return undefined;
  const at = nodeAt(placed.document.yaml, offset - placed.start);
  return at === undefined || at.path.length === 0 ? undefined : { placed, at };
}
