import type { ApiReference } from '../../src/core/api/apiReference.ts';
import { diagnose } from '../../src/core/diagnostics/diagnose.ts';
import type { Finding } from '../../src/core/diagnostics/finding.ts';
import { filesOf, type Snapshot } from '../../src/core/graph/snapshot.ts';
import { createSnapshot } from '../../src/core/graph/updateSnapshot.ts';
import { type ManifestFile, readManifestFile } from '../../src/core/model/manifestFile.ts';
import type { TreeFile } from './generator.ts';

/** What the editor does when it opens a folder, without the disk. */
export function readAll(tree: readonly TreeFile[]): readonly ManifestFile[] {
  return tree.map(({ path, text }) => readManifestFile(path, text));
}

/** Read, linked and sorted into units. */
export function openTree(tree: readonly TreeFile[]): Snapshot {
  return createSnapshot(readAll(tree));
}

/** The findings of everything; fields are judged where there is a reference. */
export function diagnoseAll(snapshot: Snapshot, api?: ApiReference): readonly Finding[] {
  return [...filesOf(snapshot)].flatMap(({ documents }) =>
    documents.flatMap(({ document }) => diagnose(snapshot, document, api)),
  );
}

/** All manifests of the tree in one file of many documents; kustomizations are left out. */
export function asOneFile(tree: readonly TreeFile[]): TreeFile {
  const texts = tree.filter(({ path }) => !path.endsWith('kustomization.yaml')).map(({ text }) => text);
  return { path: 'everything.yaml', text: texts.join('---\n') };
}
