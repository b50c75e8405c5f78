import { fieldAt } from '../graph/documentAt.ts';
import { resourcesIn, type Snapshot } from '../graph/snapshot.ts';
import { fieldText } from '../kubernetes/fieldPath.ts';
import { unitOf } from '../model/units.ts';
import { nodeId } from './nodeIds.ts';

/**
 * The ids of the graph's nodes for the resource at an offset (UTF-16 units from the start of the file): the Pods it makes where
 * the offset is inside their template, then the object itself; once for each kustomization that applies it.
 * Empty outside resources.
 */
export function nodesAtOffset(snapshot: Snapshot, path: string, offset: number): readonly string[] {
  const field = fieldAt(snapshot, path, offset);
  if (field === undefined) return [];
  const written = fieldText(field.path);
  const applied = resourcesIn(snapshot, field.placed.document).filter(
    (resource) => (resource.source ?? resource) === field.resource,
  );
  return applied.flatMap(({ podTemplates, objects }) => {
    const template = podTemplates.find(
      ({ field: at }) => at !== '' && (written === at || written.startsWith(`${at}.`)),
    );
    const shown = template === undefined ? [objects[0]] : [template.pod, objects[0]];
    return shown.map((object) => nodeId(unitOf(snapshot.units, object.path).id, object));
  });
}
