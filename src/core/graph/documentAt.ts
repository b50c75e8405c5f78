import type { PlacedDocument } from '../model/manifestFile.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { Resource } from '../model/resource.ts';
import { type NodeAt, nodeAt } from '../yaml/nodeAt.ts';
import type { Snapshot } from './snapshot.ts';

/** What stands at an offset of a file. */
export interface FieldAt {
  readonly placed: PlacedDocument;
  readonly resource: Resource;
  /** From the resource's root; the empty path is the resource itself. */
  readonly path: readonly (string | number)[];
  readonly at: NodeAt;
}

/** The document that covers an offset (UTF-16 units from the start of the file); the one before where the offset is between two. */
export function documentAt(snapshot: Snapshot, path: string, offset: number): PlacedDocument | undefined {
  return getFrom(snapshot.files, path)?.documents.findLast(({ start }) => start <= offset);
}

/** The field at an offset of a file; `undefined` outside resources and where nothing can be read. */
export function fieldAt(snapshot: Snapshot, path: string, offset: number): FieldAt | undefined {
  const placed = documentAt(snapshot, path, offset);
  if (placed === undefined) return undefined;
  const inDocument = offset - placed.start;
  if (inDocument > placed.document.yaml.text.length) return undefined;
  const at = nodeAt(placed.document.yaml, inDocument);
  const resource = resourceAt(placed, inDocument);
  if (at === undefined || resource === undefined) return undefined;
  return { placed, resource, path: at.path.slice(depthOf(placed, resource, at.path)), at };
}

/** The resource, as written, that covers an offset of a file; `undefined` outside of resources. */
export function resourceAtOffset(snapshot: Snapshot, path: string, offset: number): Resource | undefined {
  const placed = documentAt(snapshot, path, offset);
  return placed === undefined ? undefined : resourceAt(placed, offset - placed.start);
}

/** The resource whose manifest covers an offset of the document: of a List the item, else the only one. */
export function resourceAt({ document }: PlacedDocument, offset: number): Resource | undefined {
  const [only, ...others] = document.resources;
  if (others.length === 0) return only;
  return document.resources.findLast(({ node }) => node.start <= offset);
}

/** How many steps lead from the document's root to the resource. */
function depthOf({ document }: PlacedDocument, resource: Resource, path: readonly (string | number)[]): number {
  let node = document.yaml.root;
  for (const [depth, step] of path.entries()) {
    if (node === resource.node) return depth;
    node =
      typeof step === 'number'
        ? node?.type === 'sequence'
          ? node.items[step]
          : undefined
        : node?.type === 'map'
          ? node.entries.findLast(({ name }) => name === step)?.value
          : undefined;
  }
  return node === resource.node ? path.length : 0;
}
