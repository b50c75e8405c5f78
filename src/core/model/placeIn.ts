import type { YamlNode } from '../yaml/node.ts';
import { spanOf } from '../yaml/nodes.ts';
import type { ManifestDocument, Place, Resource } from './resource.ts';

/** Where a node of a resource is written: in the document that a kustomization took it from, else in the resource's own. */
export function placeIn(resource: Resource, node: YamlNode): Place {
  return { document: resource.origins.get(node) ?? resource.document, span: spanOf(node) };
}

/**
 * The document in which a node of a resource stands just as it will be applied, so that its text can be edited in place;
 * `undefined` for one that a kustomization put together (a prefixed name, a merged map).
 */
export function documentWriting(resource: Resource, node: YamlNode): ManifestDocument | undefined {
  const { document } = placeIn(resource, node);
  const { root } = document.yaml;
  return root !== undefined && holds(root, node) ? document : undefined;
}

/** True where the node is that one or stands in it. What an alias repeats stands inside of what its anchor stands in. */
function holds(tree: YamlNode, node: YamlNode): boolean {
  if (tree === node) return true;
  if (node.start < tree.start || node.end > tree.end) return false;
  if (tree.type === 'map') return tree.entries.some(({ value }) => holds(value, node));
  return tree.type === 'sequence' && tree.items.some((item) => holds(item, node));
}
