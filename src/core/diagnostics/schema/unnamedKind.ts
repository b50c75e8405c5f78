import type { ApiReference } from '../../api/apiReference.ts';
import { isTypo } from '../../graph/similarity.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { fileRole } from '../../model/manifestPaths.ts';
import { getFrom } from '../../model/persistentMap.ts';
import type { ManifestDocument } from '../../model/resource.ts';
import type { MapEntry, MapNode } from '../../yaml/node.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import { isBuiltIn } from './builtInKind.ts';

/** One of the two fields that say what a manifest is, and is not there. */
export interface UnnamedKind {
  readonly field: 'apiVersion' | 'kind';
  readonly root: MapNode;
  /** What is written in its place: `apiversion`. */
  readonly slip: MapEntry | undefined;
  /** What may belong there. */
  readonly values: readonly string[];
}

/**
 * What keeps a document from being a manifest that is surely meant as one: `metadata` with a name, and `apiVersion` or `kind` with a
 * slip in it; or one of them left out, beside a kind (or API version) of Kubernetes with fields of its own. Without either, a document
 * is somebody else's, and nothing is said of it; nor of what a kustomization reads and may be a patch.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields
 */
export function unnamedKind(snapshot: Snapshot, document: ManifestDocument, api: ApiReference): readonly UnnamedKind[] {
  const { root, opaque, errors } = document.yaml;
  if (root?.type !== 'map' || opaque || errors.length > 0 || document.resources.length > 0) return [];
  const metadata = childOf(root, 'metadata');
  const isNamed = ['name', 'generateName'].some((field) => textOf(childOf(metadata, field)) !== undefined);
  if (!isNamed || fileRole(document.path) !== 'manifest') return [];
  const missing = (['apiVersion', 'kind'] as const).filter((field) => !textOf(childOf(root, field)));
  const slips = missing.flatMap((field) => slipOf(root, field) ?? []);
  if (slips.length === missing.length) return slips;
  if (missing.length > 1 || getFrom(snapshot.reachedBy, document.path) !== undefined) return [];
  return missing.flatMap((field) => (field === 'kind' ? leftOutKind(root, api) : leftOutVersion(root, api)));
}

function slipOf(root: MapNode, field: UnnamedKind['field']): UnnamedKind | undefined {
  const slip = root.entries.find(
    ({ name, value }) =>
      name !== field &&
      textOf(value) !== undefined &&
      (name.toLowerCase() === field.toLowerCase() || isTypo(name, field)),
  );
  return slip && { field, root, slip, values: [] };
}

/** The API versions of the kind whose objects have all the fields that are written. */
function leftOutVersion(root: MapNode, api: ApiReference): readonly UnnamedKind[] {
  const kind = textOf(childOf(root, 'kind')) ?? '';
  const possible = api.kindsNamed(kind).filter((one) => {
    const schema = one.kind === kind ? api.schema(one.apiVersion, kind) : undefined;
    return schema?.shape === 'object' && root.entries.every(({ name }) => schema.fields().has(name));
  });
  if (possible.length === 0 || !hasOwnFields(root)) return [];
  return [{ field: 'apiVersion', root, slip: undefined, values: possible.map(({ apiVersion }) => apiVersion) }];
}

function leftOutKind(root: MapNode, api: ApiReference): readonly UnnamedKind[] {
  const apiVersion = textOf(childOf(root, 'apiVersion'));
  const isKnown = api.kinds().some((one) => one.apiVersion === apiVersion && isBuiltIn(one, api));
  return isKnown && hasOwnFields(root) ? [{ field: 'kind', root, slip: undefined, values: [] }] : [];
}

function hasOwnFields(root: MapNode): boolean {
  return root.entries.some(({ name }) => !ofEveryObject.has(name));
}

const ofEveryObject: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);
