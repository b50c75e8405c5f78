import { fieldAt } from '../graph/documentAt.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { fieldText } from '../kubernetes/fieldPath.ts';
import { unitOf } from '../model/units.ts';
import { nodeId } from './buildGraphView.ts';

/**
 * The ids of the graph's nodes for the resource at an offset (UTF-16 units from the start of the file): the object itself first,
 * then, where the offset is inside its Pod template, the Pods it makes. Empty outside resources.
 */
export function nodesAtOffset(snapshot: Snapshot, path: string, offset: number): readonly string[] {
  const field = fieldAt(snapshot, path, offset);
  if (field === undefined) return [];
  const { resource } = field;
  const written = fieldText(field.path);
  const template = resource.podTemplates.find((one) => one.field !== '' && written.startsWith(one.field));
  const objects = template === undefined ? [resource.objects[0]] : [template.pod, resource.objects[0]];
  const unit = unitOf(snapshot.units, resource.document.path).id;
  return objects.map((object) => nodeId(unit, object));
}
