import type { YamlNode } from '../../yaml/node.ts';
import { type BuildRun, type Layer, reportIncomplete, reportProblem } from './buildRun.ts';
import { currentId, type Draft, idKey } from './draft.ts';
import { incompleteWords, problemWords } from './problemWords.ts';

/** What one kustomization has gathered so far. Grows while it is gathered, and is not changed afterwards. */
export interface Collection {
  readonly drafts: Draft[];
  readonly keys: Set<string>;
}

export function createCollection(drafts: readonly Draft[]): Collection {
  return { drafts: [...drafts], keys: new Set(drafts.map((draft) => idKey(currentId(draft)))) };
}

/** Adds a draft, unless one of its identity is there; `item` is what names it in the kustomization. */
export function addDraft(run: BuildRun, layer: Layer, collection: Collection, draft: Draft, item: YamlNode): void {
  if (run.budget.drafts <= 0) return;
  run.budget.drafts--;
  if (run.budget.drafts === 0) reportIncomplete(run, layer, item, incompleteWords.tooLarge);
  const id = currentId(draft);
  const key = idKey(id);
  if (collection.keys.has(key)) {
    reportProblem(run, 'duplicate', layer, item, problemWords.duplicate(`${id.kind}/${id.name}`));
    return;
  }
  collection.keys.add(key);
  collection.drafts.push(draft);
}

/** Reports identities that several drafts have come to; `node` is what in the kustomization brought them there. */
export function reportDuplicates(run: BuildRun, layer: Layer, drafts: readonly Draft[], node: YamlNode): void {
  const seen = new Set<string>();
  for (const draft of drafts) {
    const id = currentId(draft);
    const key = idKey(id);
    if (seen.has(key)) reportProblem(run, 'duplicate', layer, node, problemWords.duplicate(`${id.kind}/${id.name}`));
    seen.add(key);
  }
}
