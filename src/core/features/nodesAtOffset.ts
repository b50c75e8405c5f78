import { fieldAt } from '../graph/documentAt.ts';
import type { Snapshot } from '../graph/snapshot.ts';
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
  const template = resource.podTemplate;
  const steps = template?.field === '' ? [] : (template?.field.split('.') ?? []);
  const inTemplate = steps.length > 0 && steps.every((step, index) => field.path[index] === step);
  const objects = inTemplate && template !== undefined ? [template.pod, resource.objects[0]] : [resource.objects[0]];
  const unit = unitOf(snapshot.units, resource.document.path).id;
  return objects.map((object) => nodeId(unit, object));
}
