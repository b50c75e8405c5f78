import type { YamlNode } from '../yaml/node.ts';
import { walk } from '../yaml/walk.ts';
import type { ManifestDocument, Place, Resource } from './resource.ts';

/** Where a node of a resource is written: in the document that a kustomization took it from, else in the resource's own. */
export function placeIn(resource: Resource, node: { readonly span: Place['span'] }): Place {
  return { document: resource.origins.get(node) ?? resource.document, span: node.span };
}

/**
 * The document in which a node of a resource stands just as it will be applied, so that its text can be edited in place;
 * `undefined` for one that a kustomization put together (a prefixed name, a merged map).
 */
export function documentWriting(resource: Resource, node: YamlNode): ManifestDocument | undefined {
  const { document } = placeIn(resource, node);
  let found = false;
  walk(document.yaml.root, (written) => {
    found ||= written === node;
  });
  return found ? document : undefined;
}
