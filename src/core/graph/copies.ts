import type { ClusterObject } from '../model/clusterObject.ts';
import { folderOf } from '../model/manifestPaths.ts';
import { objectsNamed } from '../model/objectIndex.ts';
import type { Resource } from '../model/resource.ts';
import { type Snapshot, writerOf } from './snapshot.ts';

/**
 * A resource and its copies: the same kind, name and namespace, written in the same folder, in one beside it, above or below it.
 * What points at one of them means all: which one is applied, a person decides.
 */
export function copiesOf(snapshot: Snapshot, resource: Resource): readonly Resource[] {
  const [self] = resource.objects;
  const copies = objectsNamed(snapshot.index, self, self.name).filter((other) => other !== self && isCopy(self, other));
  return [resource, ...copies.flatMap((copy) => writerOf(snapshot, copy) ?? [])];
}

function isCopy(self: ClusterObject, other: ClusterObject): boolean {
  if (self.namespace !== other.namespace) return false;
  const [own, there] = [folderOf(self.path), folderOf(other.path)];
  return own === there || folderOf(own) === there || own === folderOf(there) || folderOf(own) === folderOf(there);
}
