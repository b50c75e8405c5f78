import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../yaml/nodes.ts';
import { readDocument } from '../yaml/readDocument.ts';
import type { DocumentSlice, YamlDocument } from '../yaml/yamlDocument.ts';
import { isClientSide } from './clientSideKinds.ts';
import { type ReusableObjects, readResource } from './readResource.ts';
import type { ManifestDocument, Resource } from './resource.ts';

/**
 * Reads one document and the resources in it; Lists are expanded. A document that is no manifest, or that cannot be read,
 * has no resources. Objects that are the same among `reusable` are taken out of there: what points at them stays valid.
 * `before` is the document that was there, where there is one.
 */
export function readManifestDocument(
  path: string,
  slice: DocumentSlice,
  reusable: ReusableObjects = new Map(),
  before?: YamlDocument,
): ManifestDocument {
  const document = { path, yaml: readDocument(slice.text, before), resources: noResources };
  document.resources = manifestsOf(document.yaml.root, 0).map((node) =>
    readResource({ node, document, origins: noOrigins, source: undefined, path }, reusable),
  );
  return document;
}

/** The maps with apiVersion and kind: the root, or the items of a List (or of a *List kind), however nested. */
function manifestsOf(root: YamlNode | undefined, depth: number): readonly MapNode[] {
  if (root?.type !== 'map' || depth > 4) return [];
  const kind = textOf(childOf(root, 'kind'));
  const apiVersion = textOf(childOf(root, 'apiVersion'));
  if (!kind || !apiVersion) return [];
  const items = childOf(root, 'items');
  if (kind.endsWith('List') && (items?.type === 'sequence' || kind === 'List')) {
    return itemsOf(items).flatMap((item) => manifestsOf(item, depth + 1));
  }
  return isClientSide(apiVersion, kind) ? [] : [root];
}

const noResources: readonly Resource[] = [];
const noOrigins: Resource['origins'] = new Map();
