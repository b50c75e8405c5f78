import { resourcesIn, type Snapshot } from '../graph/snapshot.ts';
import { folderOf, kustomizationNames } from '../model/manifestPaths.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import { unitOf } from '../model/units.ts';

/** A resource as it is written, and what is made of it: itself, or what each kustomization that reaches it applies. */
export interface WrittenResource {
  readonly written: Resource;
  readonly applied: readonly Resource[];
}

/**
 * The resources of a document whose text can be judged by itself. None where the document is not what will be applied: a patch,
 * a chart's template, text that is no YAML.
 */
export function writtenResources(snapshot: Snapshot, document: ManifestDocument): readonly WrittenResource[] {
  if (document.yaml.opaque || document.yaml.errors.length > 0) return [];
  if (isTemplate(snapshot, document) || isNamedByKustomization(snapshot, document)) return [];
  const all = resourcesIn(snapshot, document);
  if (all === document.resources) return all.map((resource) => ({ written: resource, applied: [resource] }));
  const written = new Map<Resource, Resource[]>();
  for (const resource of all) {
    const source = sourceIn(document, resource);
    if (source === undefined) continue;
    const applied = written.get(source);
    if (applied === undefined) written.set(source, [resource]);
    else applied.push(resource);
  }
  return [...written].map(([source, applied]) => ({ written: source, applied }));
}

/** What a generator makes is written nowhere. */
function sourceIn(document: ManifestDocument, resource: Resource): Resource | undefined {
  const source = resource.source ?? resource;
  return document.resources.includes(source) ? source : undefined;
}

/** Files of a chart that Helm does not render (crds/, other folders) are manifests like all others. */
function isTemplate({ units }: Snapshot, { path }: ManifestDocument): boolean {
  const unit = unitOf(units, path);
  if (unit.kind !== 'chart') return false;
  return /(?:^|\/)templates\//.test(unit.path === '.' ? path : path.slice(unit.path.length + 1));
}

/** A kustomization beside the document names it, in a way that Kustomize no longer reads: what it was is unknown, often a patch. */
function isNamedByKustomization({ files, reachedBy }: Snapshot, { path }: ManifestDocument): boolean {
  if (getFrom(reachedBy, path) !== undefined) return false;
  const folder = folderOf(path);
  const name = path.slice(folder === '' ? 0 : folder.length + 1);
  return [...kustomizationNames].some((file) => {
    const words = getFrom(files, folder === '' ? file : `${folder}/${file}`)?.text.split(/[\s'"]+/) ?? [];
    return words.includes(name) || words.includes(`./${name}`);
  });
}
