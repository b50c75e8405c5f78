import { type Alternatives, findAlternativesInSteps, noAlternatives } from './alternatives.ts';
import type { AppliedKustomization } from './applyKustomization.ts';
import { clustersOf, isDeployer } from './clusters.ts';
import { type Definition, isEvidence } from './definition.ts';
import type { ManifestFile } from './manifestFile.ts';
import { fileRole, folderOf } from './manifestPaths.ts';
import type { Resource } from './resource.ts';
import { flatMapInSteps, type Steps, visitInSteps } from './steps.ts';
import type { Unit } from './unit.ts';
import { type Clash, clashesOf, findVariants, noVariants, type Variants } from './variants.ts';

/** Which files belong together, and which exclude each other. Computed over all files; not on a keystroke. */
export interface Units {
  readonly byPath: ReadonlyMap<string, Unit>;
  readonly alternatives: Alternatives;
  readonly variants: Variants;
  /** Unit id → the clusters that Flux or Argo CD bring it to; absent for units that nobody deploys. */
  readonly clusters: ReadonlyMap<string, ReadonlySet<string>>;
  /** Unit id → the units that share a base with it. */
  readonly sharers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What units are computed from. */
export interface UnitSources {
  readonly files: readonly ManifestFile[];
  readonly kustomizations: readonly AppliedKustomization[];
  readonly isFolder: (path: string) => boolean;
}

export const noUnits: Units = {
  byPath: new Map(),
  alternatives: noAlternatives,
  variants: noVariants,
  clusters: new Map(),
  sharers: new Map(),
};

/** Sorts files into units, in steps. Files that a kustomization reaches belong to it; those without resources to their folder. */
export function* computeUnitsInSteps({ files, kustomizations, isFolder }: UnitSources): Steps<Units> {
  const byPath = new Map<string, Unit>();
  yield* visitInSteps(kustomizations, 100, (kustomization) => {
    const unit = kustomizationUnit(kustomization);
    for (const path of kustomization.reached) if (!byPath.has(path)) byPath.set(path, unit);
  });
  const loose = yield* flatMapInSteps(files, 2_000, (file) => (byPath.has(file.path) ? [] : [file]));
  // A kustomization file is its own unit's, also where another build reads it.
  for (const kustomization of kustomizations) byPath.set(kustomization.path, kustomizationUnit(kustomization));
  yield;
  const charts = yield* flatMapInSteps(loose, 1_000, chartFolder);
  const folders = yield* byFolderInSteps(loose);
  const clashes = yield* clashesByFolder(folders, charts, kustomizations);
  for (const [path, unit] of yield* looseUnitsInSteps(folders, charts, kustomizations, clashes)) byPath.set(path, unit);
  yield;
  const definitions = [
    ...(yield* flatMapInSteps(loose, 500, (file) => definitionsOf(byPath, file.path, resourcesOf(file)))),
    ...(yield* flatMapInSteps(kustomizations, 100, ({ path, resources }) => definitionsOf(byPath, path, resources))),
  ];
  yield;
  const deployers = [
    ...(yield* flatMapInSteps(loose, 1_000, (file) => resourcesOf(file).filter(isDeployer))),
    ...(yield* flatMapInSteps(kustomizations, 100, ({ resources }) => resources.filter(isDeployer))),
  ];
  yield;
  const loosePaths = new Set(loose.map(({ path }) => path));
  yield;
  const variants = findVariants([...clashes.values()].flat(), kustomizations, (path) =>
    loosePaths.has(path) ? byPath.get(path)?.id : undefined,
  );
  yield;
  const alternatives = yield* findAlternativesInSteps(definitions, variants.beside);
  yield;
  const clusters = clustersOf(deployers, [...new Set(byPath.values())], (path) => byPath.get(path), isFolder);
  yield;
  return { byPath, alternatives, variants, clusters, sharers: yield* sharersInSteps(kustomizations) };
}

/** The unit of a file, or of what a kustomization file applies; a file that is new since units were computed gets its folder's. */
export function unitOf(units: Units, path: string): Unit {
  const known = units.byPath.get(path);
  if (known !== undefined) return known;
  const id = folderOf(path) || '.';
  return { id, kind: 'folder', path: id, whole: true };
}

function kustomizationUnit({ path, whole }: AppliedKustomization): Unit {
  const folder = folderOf(path) || '.';
  return { id: folder, kind: 'kustomization', path: folder, whole };
}

/** Units of files that no kustomization applies: charts, folders, and files that clash with another one of their folder. */
function* looseUnitsInSteps(
  folders: FilesByFolder,
  charts: readonly string[],
  kustomizations: readonly AppliedKustomization[],
  clashes: ReadonlyMap<string, readonly Clash[]>,
): Steps<ReadonlyMap<string, Unit>> {
  const kustomized = new Map(kustomizations.map(({ path, whole }) => [folderOf(path), whole]));
  const units = new Map<string, Unit>();
  yield* visitInSteps(folders, 100, ([folder, inFolder]) => {
    const chart = nearestOf(charts, folder);
    const clashing = new Set(
      (clashes.get(folder) ?? []).flatMap((clash) => clash.map(({ document }) => document.path)),
    );
    // What a kustomization brings from elsewhere may be what a file beside it asks for.
    const whole = chart === undefined && kustomized.get(folder) !== false && !inFolder.some(isUnreadable);
    const path = (chart ?? folder) || '.';
    const kind = chart === undefined ? 'folder' : 'chart';
    const shared: Unit = { id: kustomized.has(chart ?? folder) ? `${path}#loose` : path, kind, path, whole };
    for (const file of inFolder) {
      units.set(file.path, clashing.has(file.path) ? { id: file.path, kind: 'file', path: file.path, whole } : shared);
    }
  });
  return units;
}

/** Outside charts, whose files are templates: manifests that clash with others of their folder, loose or applied from there. */
function* clashesByFolder(
  folders: FilesByFolder,
  charts: readonly string[],
  kustomizations: readonly AppliedKustomization[],
): Steps<ReadonlyMap<string, readonly Clash[]>> {
  const applied = yield* appliedByFolderInSteps(kustomizations);
  const clashes = new Map<string, readonly Clash[]>();
  yield* visitInSteps(folders, 50, ([folder, inFolder]) => {
    if (nearestOf(charts, folder) !== undefined) return;
    clashes.set(folder, clashesOf([...inFolder.flatMap(resourcesOf), ...(applied.get(folder) ?? [])]));
  });
  return clashes;
}

/** The folder of a chart, by the file that says that it is one. */
function chartFolder({ path }: ManifestFile): readonly string[] {
  return fileRole(path) === 'chart' ? [folderOf(path)] : [];
}

function nearestOf(charts: readonly string[], folder: string): string | undefined {
  return charts
    .filter((chart) => chart === '' || folder === chart || folder.startsWith(`${chart}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function isUnreadable({ skipped, documents }: ManifestFile): boolean {
  return (
    skipped !== undefined || documents.some(({ document }) => document.yaml.opaque || document.yaml.errors.length > 0)
  );
}

type FilesByFolder = ReadonlyMap<string, readonly ManifestFile[]>;

function* byFolderInSteps(files: readonly ManifestFile[]): Steps<FilesByFolder> {
  const folders = new Map<string, ManifestFile[]>();
  yield* visitInSteps(files, 2_000, (file) => {
    const folder = folderOf(file.path);
    const list = folders.get(folder);
    if (list === undefined) folders.set(folder, [file]);
    else list.push(file);
  });
  return folders;
}

/** As written, by the folder of the manifest. */
function* appliedByFolderInSteps(
  kustomizations: readonly AppliedKustomization[],
): Steps<ReadonlyMap<string, readonly Resource[]>> {
  const folders = new Map<string, Set<Resource>>();
  yield* visitInSteps(kustomizations, 100, ({ resources }) => {
    for (const { source } of resources) {
      if (source === undefined) continue;
      const folder = folderOf(source.document.path);
      folders.set(folder, (folders.get(folder) ?? new Set()).add(source));
    }
  });
  return new Map([...folders].map(([folder, sources]) => [folder, [...sources]]));
}

function definitionsOf(
  byPath: ReadonlyMap<string, Unit>,
  path: string,
  resources: readonly Resource[],
): readonly Definition[] {
  const unit = byPath.get(path)?.id ?? '.';
  return resources.filter(isEvidence).map((resource) => ({ unit, resource }));
}

function resourcesOf({ documents }: ManifestFile): readonly Resource[] {
  return documents.flatMap(({ document }) => document.resources);
}

/** Kustomizations that read one file besides their own. */
function* sharersInSteps(kustomizations: readonly AppliedKustomization[]): Steps<Units['sharers']> {
  const readers = new Map<string, string[]>();
  yield* visitInSteps(kustomizations, 100, ({ path, reached }) => {
    const unit = folderOf(path) || '.';
    for (const file of reached) {
      const list = readers.get(file);
      if (list === undefined) readers.set(file, [unit]);
      else list.push(unit);
    }
  });
  const sharers = new Map<string, Set<string>>();
  for (const units of readers.values()) {
    if (units.length < 2) continue;
    for (const unit of units) {
      const others = sharers.get(unit) ?? new Set();
      for (const other of units) if (other !== unit) others.add(other);
      sharers.set(unit, others);
    }
  }
  return sharers;
}
