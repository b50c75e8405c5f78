import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import { isClusterScoped } from '../kubernetes/kinds.ts';
import { type ClusterObject, hasName } from './clusterObject.ts';
import { incompleteFolders, isIncomplete } from './incompleteFolders.ts';
import type { ManifestFile } from './manifestFile.ts';
import { folderOf, resolvePath } from './manifestPaths.ts';
import type { Resource } from './resource.ts';

/** What is applied together. In this first form: a folder, or a file that clashes with another one of its folder. */
export interface Unit {
  readonly id: string;
  readonly kind: 'folder' | 'file';
  readonly path: string;
  /**
   * False where something of the unit could not be read, or where a chart or a kustomization has its say:
   * such a unit cannot prove that something is absent.
   */
  readonly whole: boolean;
}

/** Which files belong together, and which exclude each other. Computed over all files; not on a keystroke. */
export interface Units {
  readonly byPath: ReadonlyMap<string, Unit>;
  /** Identities that units define differently: unit id → identity → the content there. */
  readonly clashes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Pairs of folders that exclude each other as wholes, written `a\0b` with a < b. */
  readonly alternativeFolders: ReadonlySet<string>;
}

export const noUnits: Units = { byPath: new Map(), clashes: new Map(), alternativeFolders: new Set() };

/** Sorts files into units. Files without resources belong to their folder's unit. */
export function computeUnits(files: readonly ManifestFile[]): Units {
  const patches = patchFiles(files);
  const judged = files.filter(({ path }) => !patches.has(path));
  const clashing = new Set([...byFolder(judged).values()].flatMap(clashingFiles));
  const incomplete = incompleteFolders(files);
  const byPath = new Map<string, Unit>();
  const known = new Map<string, Unit>();
  for (const { path } of files) {
    const folder = folderOf(path);
    const asFile = clashing.has(path);
    const unitPath = asFile ? path : folder;
    const id = unitPath === '' ? '.' : unitPath;
    const unit = known.get(id) ?? {
      id,
      kind: asFile ? 'file' : 'folder',
      path: id,
      whole: !isIncomplete(incomplete, folder),
    };
    known.set(id, unit);
    byPath.set(path, unit);
  }
  return { byPath, ...findAlternatives(judged, byPath) };
}

/** The unit of a file; a file that was not there when units were computed gets its folder's. */
export function unitOf(units: Units, path: string): Unit {
  const known = units.byPath.get(path);
  if (known !== undefined) return known;
  const id = folderOf(path) || '.';
  return { id, kind: 'folder', path: id, whole: true };
}

/** True where the two define one object differently, or their parent folders exclude each other. */
export function areAlternatives(units: Units, a: Unit, b: Unit): boolean {
  if (a.id === b.id) return false;
  const mine = units.clashes.get(a.id);
  const theirs = units.clashes.get(b.id);
  if (mine !== undefined && theirs !== undefined) {
    const [small, large] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
    for (const [identity, content] of small) {
      const other = large.get(identity);
      if (other !== undefined && other !== content) return true;
    }
  }
  return units.alternativeFolders.size > 0 && units.alternativeFolders.has(divergence(a.path, b.path));
}

/** How many leading folders two paths share: the larger, the nearer. */
export function nearness(a: string, b: string): number {
  const left = segments(a);
  const right = segments(b);
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared++;
  return shared;
}

function byFolder(files: readonly ManifestFile[]): ReadonlyMap<string, ManifestFile[]> {
  const folders = new Map<string, ManifestFile[]>();
  for (const file of files) {
    const folder = folderOf(file.path);
    const list = folders.get(folder);
    if (list === undefined) folders.set(folder, [file]);
    else list.push(file);
  }
  return folders;
}

/** The files of one folder that define an object differently from another file of it. */
function clashingFiles(files: readonly ManifestFile[]): readonly string[] {
  const writers = new Map<string, Map<string, string>>();
  for (const { file, identity, content } of definitions(files)) {
    const byFile = writers.get(identity) ?? new Map<string, string>();
    writers.set(identity, byFile);
    byFile.set(file, content);
  }
  return [...writers.values()]
    .filter((byFile) => new Set(byFile.values()).size > 1)
    .flatMap((byFile) => [...byFile.keys()]);
}

function* definitions(files: readonly ManifestFile[]) {
  for (const file of files) {
    for (const { document } of file.documents) {
      for (const resource of document.resources) {
        if (isEvidence(resource))
          yield { file: file.path, resource, identity: identityOf(resource.objects[0]), content: contentOf(resource) };
      }
    }
  }
}

/** Namespaces and CRDs are repeated everywhere, and objects without a name cannot be told apart. */
function isEvidence(resource: Resource): boolean {
  const { kind } = resource;
  return hasName(resource) && kind !== 'Namespace' && kind !== 'CustomResourceDefinition';
}

function identityOf(object: ClusterObject): string {
  return `${groupKindText(object)}|${object.namespace ?? ''}|${object.name}`;
}

function contentOf({ document, node }: Resource): string {
  return document.yaml.text.slice(node.span.start, node.span.end).trim();
}

function findAlternatives(
  files: readonly ManifestFile[],
  byPath: ReadonlyMap<string, Unit>,
): Pick<Units, 'clashes' | 'alternativeFolders'> {
  const identities = new Map<string, Map<string, string>>();
  const sizes = new Map<string, number>();
  for (const { file, resource, identity, content } of definitions(files)) {
    const unit = byPath.get(file)?.id ?? '.';
    sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
    if (resource.namespace === undefined && !isClusterScoped(resource)) continue;
    const byUnit = identities.get(identity) ?? new Map<string, string>();
    identities.set(identity, byUnit);
    byUnit.set(unit, content);
  }
  const clashes = new Map<string, Map<string, string>>();
  const shared = new Map<string, number>();
  for (const [identity, byUnit] of identities) {
    if (new Set(byUnit.values()).size < 2) continue;
    for (const [unit, content] of byUnit) {
      const own = clashes.get(unit) ?? new Map<string, string>();
      clashes.set(unit, own);
      own.set(identity, content);
    }
    for (const pair of pairs([...byUnit])) shared.set(pair, (shared.get(pair) ?? 0) + 1);
  }
  const alternativeFolders = new Set<string>();
  for (const [pair, count] of shared) {
    const [a = '', b = ''] = pair.split('\0');
    if (count >= 2 && count * 3 >= Math.min(sizes.get(a) ?? 0, sizes.get(b) ?? 0))
      alternativeFolders.add(divergence(a, b));
  }
  return { clashes, alternativeFolders };
}

/** Pairs of units whose content differs. Bounded: an identity that hundreds of units define is compared with its neighbours only. */
function* pairs(byUnit: readonly (readonly [string, string])[]): Iterable<string> {
  const window = byUnit.length > 40 ? 2 : byUnit.length;
  for (const [index, [a, content]] of byUnit.entries()) {
    for (const [b, other] of byUnit.slice(index + 1, index + 1 + window)) {
      if (content !== other) yield a < b ? `${a}\0${b}` : `${b}\0${a}`;
    }
  }
}

/** The two folders at which the paths part: `apps/dev/x` and `apps/prod/y` part at `apps/dev` and `apps/prod`. */
function divergence(a: string, b: string): string {
  const shared = nearness(a, b);
  const cut = (path: string) =>
    segments(path)
      .slice(0, shared + 1)
      .join('/');
  const [left, right] = [cut(a), cut(b)];
  return left < right ? `${left}\0${right}` : `${right}\0${left}`;
}

function segments(path: string): readonly string[] {
  return path === '' || path === '.' ? [] : path.split('/');
}

function patchFiles(files: readonly ManifestFile[]): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ path, kustomization }) =>
      (kustomization?.patches ?? []).flatMap((patch) => resolvePath(folderOf(path), patch) ?? []),
    ),
  );
}
