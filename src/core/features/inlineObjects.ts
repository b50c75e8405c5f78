import type { Inline } from '../explain/prose.ts';
import { createLocator } from '../graph/locate.ts';
import { placeOf, type Snapshot, writerOf } from '../graph/snapshot.ts';
import { Pod, sameKind } from '../kubernetes/kinds.ts';
import type { ClusterObject } from '../model/clusterObject.ts';

/** `Deployment web` with a link to where it is written; an implied Pod is named by the workload that makes it. */
export function inlineObject(snapshot: Snapshot, object: ClusterObject): Inline {
  const writer = writerOf(snapshot, object);
  const place = placeOf(snapshot, object);
  const named = sameKind(object, Pod) && object.origin === 'implied' && writer !== undefined ? writer : object;
  const text = `${named.kind} ${named.name}`;
  if (place === undefined) return { code: text };
  const { file, from } = createLocator(snapshot)(place);
  return { text, target: { file, line: from.line, column: from.column } };
}

/** Several objects with commas between them; the ones beyond `limit` are counted. */
export function inlineObjects(snapshot: Snapshot, objects: readonly ClusterObject[], limit: number): readonly Inline[] {
  const shown = objects
    .slice(0, limit)
    .flatMap((object, index) =>
      index === 0 ? [inlineObject(snapshot, object)] : [', ', inlineObject(snapshot, object)],
    );
  return objects.length > limit ? [...shown, ` +${objects.length - limit}`] : shown;
}
