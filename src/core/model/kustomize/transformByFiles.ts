import { childOf, itemsOf } from '../../yaml/nodes.ts';
import { fieldOf, plainText, reportIncomplete, type Transformer } from './buildRun.ts';
import type { Draft } from './draft.ts';
import { findTarget } from './findTarget.ts';
import { transformPairsOf } from './labelTransformer.ts';
import { readPatchFile } from './patchDocuments.ts';
import { incompleteWords } from './problemWords.ts';

/**
 * `transformers`: of those that are files of their own, the ones for labels and annotations are applied; any other one is a program,
 * or changes the build in ways that only running it shows.
 * https://kubectl.docs.kubernetes.io/references/kustomize/builtins/
 */
export const transformByFiles: Transformer = (run, layer, drafts) =>
  itemsOf(fieldOf(layer, 'transformers')).reduce<readonly Draft[]>((before, item) => {
    const target = findTarget(run, layer.folder, plainText(item) ?? '');
    const transformers = target.type === 'file' ? readPatchFile(run, target.file) : [];
    const known = transformers.every((transformer) => knownKinds.has(plainText(childOf(transformer, 'kind')) ?? ''));
    if (transformers.length === 0 || !known) {
      reportIncomplete(run, layer, item, incompleteWords.field('transformers'));
      return before;
    }
    return transformers.reduce((each, transformer) => {
      const document = run.origins.get(transformer) ?? layer.document;
      return transformPairsOf(run, { ...layer, document }, each, transformer);
    }, before);
  }, drafts);

const knownKinds: ReadonlySet<string> = new Set(['LabelTransformer', 'AnnotationsTransformer']);
