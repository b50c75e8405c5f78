import type { YamlNode } from '../../yaml/node.ts';
import { type BuildRun, type Layer, plainText, reachSteering, reportIncomplete, reportProblem } from './buildRun.ts';
import { findTarget } from './findTarget.ts';
import { readInlinePatch, readPatchFile } from './patchDocuments.ts';
import { incompleteWords, problemWords } from './problemWords.ts';

/** The roots of a patch that is written as a text in the kustomization; none, and a problem, where there is no patch in it. */
export function rootsOfText(run: BuildRun, layer: Layer, node: YamlNode | undefined): readonly YamlNode[] {
  if (node?.type !== 'scalar') return [];
  const roots = isBrokenJson(node.text.trim()) ? [] : readInlinePatch(run, layer, node);
  if (roots.length === 0) reportProblem(run, 'invalid', layer, node, problemWords.invalidPatch);
  return roots;
}

/** The roots of the file that a path leads to; none, and a problem, where there is no patch. */
export function rootsOfPath(run: BuildRun, layer: Layer, node: YamlNode): readonly YamlNode[] {
  const written = plainText(node) ?? '';
  const target = findTarget(run, layer.folder, written);
  if (target.type === 'file') {
    if (target.file.skipped !== undefined) reportIncomplete(run, layer, node, incompleteWords.notRead(written));
    if (!isBrokenJson(target.file.text)) return readPatchFile(run, target.file);
    reachSteering(run, target.file.path);
    reportProblem(run, 'invalid', layer, node, problemWords.invalidPatch);
    return [];
  }
  if (target.type === 'remote') reportIncomplete(run, layer, node, incompleteWords.remote(written));
  else if (target.type === 'outside') reportProblem(run, 'outside', layer, node, problemWords.outside(written));
  else reportProblem(run, 'missing-path', layer, node, problemWords.missingPath(written));
  return [];
}

/** What begins as a JSON list has to be JSON: `[{op: add}]` is none, and kubectl refuses it. */
function isBrokenJson(text: string): boolean {
  if (!text.startsWith('[')) return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
