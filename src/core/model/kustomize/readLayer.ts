import type { MapNode } from '../../yaml/node.ts';
import { childOf, spanOf } from '../../yaml/nodes.ts';
import { folderOf } from '../manifestPaths.ts';
import { readManifestDocument } from '../readManifestDocument.ts';
import { type BuildRun, type Layer, plainText, reachSteering } from './buildRun.ts';
import { misshapenIn } from './kustomizationShape.ts';
import { incompleteWords, problemWords } from './problemWords.ts';

/** Reads the kustomization at a path; undefined where there is none, or nothing of it could be read. */
export function readLayer(run: BuildRun, path: string): Layer | undefined {
  const file = run.read(path);
  if (file === undefined) return undefined;
  reachSteering(run, path);
  const document = file.documents[0]?.document ?? readManifestDocument(path, { start: 0, text: file.text });
  const { root, errors, opaque, text } = document.yaml;
  if (file.skipped !== undefined || opaque || errors.length > 0) {
    const place = { document, span: errors[0]?.span ?? { start: 0, end: Math.min(1, text.length) } };
    run.incomplete.push({ reason: incompleteWords.notRead(path), place });
  }
  const map: MapNode = root?.type === 'map' ? root : { type: 'map', start: 0, end: 0, flow: false, entries: [] };
  const isEmpty = map.entries.every(({ name }) => name === 'apiVersion' || name === 'kind');
  if (isEmpty && errors.length === 0 && !opaque && file.skipped === undefined) {
    run.problems.push({ kind: 'invalid', message: problemWords.empty, place: { document, span: spanOf(map) } });
  }
  for (const { node, ...problem } of misshapenIn(map)) {
    run.problems.push({ kind: 'invalid', place: { document, span: spanOf(node) }, ...problem });
  }
  const isComponent = plainText(childOf(map, 'kind')) === 'Component';
  return { path, folder: folderOf(path), document, root: map, isComponent };
}
