import { childOf, descend, itemsOf, textOf } from '../yaml/nodes.ts';
import { folderOf, resolvePath } from './manifestPaths.ts';
import type { Resource } from './resource.ts';
import type { Unit } from './unit.ts';

/**
 * Unit id → the clusters it is brought to. A Flux Kustomization (`spec.path`) or an Argo CD Application (`spec.source.path`)
 * brings what stands at its path to where it is itself; a unit that nobody brings anywhere, and that brings others, is a cluster.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/ https://argo-cd.readthedocs.io/en/stable/user-guide/
 */
export function clustersOf(
  deployers: readonly Resource[],
  units: readonly Unit[],
  unitAt: (path: string) => Unit | undefined,
  isFolder: (path: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const brings = new Map<string, Set<string>>();
  for (const resource of deployers) {
    const own = unitAt(resource.objects[0].path);
    for (const path of own === undefined ? [] : broughtPaths(resource)) {
      const folder = folderMeant(resource.document.path, path, isFolder);
      if (own === undefined || folder === undefined) continue;
      const brought = brings.get(own.id) ?? new Set();
      for (const unit of unitsAt(units, folder)) if (unit.id !== own.id) brought.add(unit.id);
      brings.set(own.id, brought);
    }
  }
  const broughtBySome = new Set([...brings.values()].flatMap((ids) => [...ids]));
  const clusters = new Map<string, Set<string>>();
  for (const cluster of brings.keys()) {
    if (broughtBySome.has(cluster)) continue;
    const open = [cluster];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const known = clusters.get(id) ?? new Set();
      if (known.has(cluster)) continue;
      clusters.set(id, known.add(cluster));
      open.push(...(brings.get(id) ?? []));
    }
  }
  return clusters;
}

/** True for what brings other manifests into a cluster. */
export function isDeployer(resource: Resource): boolean {
  return isFluxKustomization(resource) || isArgoApplication(resource);
}

function isFluxKustomization({ group, kind }: Resource): boolean {
  return group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization';
}

function isArgoApplication({ group, kind }: Resource): boolean {
  return group === 'argoproj.io' && kind === 'Application';
}

function broughtPaths(resource: Resource): readonly string[] {
  const { node } = resource;
  if (isFluxKustomization(resource)) {
    const path = textOf(descend(node, 'spec', 'path'));
    return path === undefined ? [] : [path];
  }
  const sources = [descend(node, 'spec', 'source'), ...itemsOf(descend(node, 'spec', 'sources'))];
  return sources.flatMap((source) => textOf(childOf(source, 'path')) ?? []);
}

/** The path counts from the repository's root, which is one of the folders above: the first in which there is such a folder. */
function folderMeant(file: string, path: string, isFolder: (path: string) => boolean): string | undefined {
  const steps = folderOf(file).split('/');
  for (let depth = 0; depth <= steps.length; depth++) {
    const folder = resolvePath(steps.slice(0, depth).join('/'), path.replace(/^\/+/, ''));
    if (folder !== undefined && folder !== '' && isFolder(folder)) return folder;
  }
  return undefined;
}

/** The kustomization of the folder; without one, Flux and Argo CD take all below it. */
function unitsAt(units: readonly Unit[], folder: string): readonly Unit[] {
  const own = units.filter(({ path, kind }) => path === folder && kind === 'kustomization');
  return own.length > 0 ? own : units.filter(({ path }) => path === folder || path.startsWith(`${folder}/`));
}
