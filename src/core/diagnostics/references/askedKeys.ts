import type { Edge } from '../../graph/edge.ts';
import { nodeAtField } from '../../kubernetes/fieldPath.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';

/** Relations that may ask for a single key of a ConfigMap or Secret. */
export const keyReaders: ReadonlySet<string> = new Set([
  'pod-reads-configmap',
  'pod-reads-secret',
  'pod-mounts-configmap',
  'pod-mounts-secret',
  'pod-projects-configmap',
  'pod-projects-secret',
]);

/** The keys beside a name: of one variable, or of the items of a volume; none where the reference is optional. */
export function keysAskedFor(resource: Resource, { field }: Edge): readonly YamlNode[] {
  const reference = nodeAtField(resource.node, field.slice(0, field.lastIndexOf('.')));
  if (textOf(childOf(reference, 'optional')) === 'true') return [];
  const items = itemsOf(childOf(reference, 'items')).map((item) => childOf(item, 'key'));
  return [childOf(reference, 'key'), ...items].flatMap((node) => node ?? []);
}
