import { filesOf, type Snapshot } from '../graph/snapshot.ts';
import type { ManifestFile } from '../model/manifestFile.ts';
import { flatMapInSteps, type Steps, visitInSteps } from '../model/steps.ts';
import type { GraphView } from './graphView.ts';

/** Files that look like manifests and bring nothing to a graph, sorted by path. */
export interface UndrawnFiles {
  /** Templates stand in them: what these make is not known. */
  readonly templates: readonly string[];
  /** Their YAML cannot be read. */
  readonly broken: readonly string[];
}

/** What of the files that `shows` lets through a graph of them leaves out; in steps. */
export function* undrawnFilesInSteps(
  snapshot: Snapshot,
  graph: GraphView,
  shows: (path: string) => boolean,
): Steps<UndrawnFiles> {
  const drawn = new Set<string | undefined>();
  yield* visitInSteps(graph.nodes, 2_000, ({ file }) => drawn.add(file));
  const files = yield* flatMapInSteps(filesOf(snapshot), 1_000, (file) =>
    shows(file.path) && !drawn.has(file.path) && (isTemplate(file) || isBroken(file)) ? [file] : [],
  );
  return { templates: pathsOf(files.filter(isTemplate)), broken: pathsOf(files.filter(isBroken)) };
}

function isTemplate({ documents }: ManifestFile): boolean {
  return documents.some(({ document }) => document.yaml.opaque);
}

function isBroken(file: ManifestFile): boolean {
  return !isTemplate(file) && file.documents.some(({ document }) => document.yaml.errors.length > 0);
}

function pathsOf(files: readonly ManifestFile[]): readonly string[] {
  return files.map(({ path }) => path).sort();
}
