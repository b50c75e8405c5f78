import type { ApiReference } from '../../src/core/api/apiReference.ts';
import { diagnose } from '../../src/core/diagnostics/diagnose.ts';
import type { Finding } from '../../src/core/diagnostics/finding.ts';
import { filesOf, type Snapshot } from '../../src/core/graph/snapshot.ts';
import { createSnapshot } from '../../src/core/graph/updateSnapshot.ts';
import { readManifestFile } from '../../src/core/model/manifestFile.ts';
import type { ManifestDocument, Resource } from '../../src/core/model/resource.ts';
import { type FixtureFile, parseFixture } from './fixture.ts';
import { noApiReference } from './noApiReference.ts';

/** Everything read, linked and sorted into units, as after opening a folder. */
export function snapshotOf(files: readonly FixtureFile[]): Snapshot {
  return createSnapshot(files.map(({ path, text }) => readManifestFile(path, text)));
}

/** The same for a fixture that is written out. */
export function snapshotOfText(source: string): Snapshot {
  return snapshotOf(parseFixture(source).files);
}

/** Every document, file by file in the order of their paths. */
export function documentsOf(snapshot: Snapshot): readonly ManifestDocument[] {
  return [...filesOf(snapshot)]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ documents }) => documents.map(({ document }) => document));
}

/** Every resource, in the same order. */
export function resourcesOf(snapshot: Snapshot): readonly Resource[] {
  return documentsOf(snapshot).flatMap(({ resources }) => resources);
}

/** Every finding, in the same order. */
export function findingsOf(snapshot: Snapshot, api: ApiReference = noApiReference): readonly Finding[] {
  return documentsOf(snapshot).flatMap((document) => diagnose(snapshot, document, api));
}
