import type { ScalarNode } from '../../yaml/node.ts';
import { type BuildRun, createScalar, fieldOf, type Layer, plainText, type Transformer } from './buildRun.ts';
import { type Draft, type ObjectId, originalId, withPrevious } from './draft.ts';
import { editMap } from './editTree.ts';

/**
 * `namePrefix` and `nameSuffix`: every name but those of Namespaces, CustomResourceDefinitions and APIServices. References follow
 * when the build is finished. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/nameprefix/
 */
export const transformNames: Transformer = (run, layer, drafts) => {
  const prefix = fieldOf(layer, 'namePrefix');
  const suffix = fieldOf(layer, 'nameSuffix');
  const prefixed = hasText(prefix) ? drafts.map((draft) => withPrefix(run, layer, draft, prefix)) : drafts;
  return hasText(suffix) ? prefixed.map((draft) => withSuffix(run, layer, draft, suffix)) : prefixed;
};

function hasText(node: ReturnType<typeof fieldOf>): node is ScalarNode {
  return node?.type === 'scalar' && (plainText(node) ?? '') !== '';
}

function withPrefix(run: BuildRun, layer: Layer, draft: Draft, prefix: ScalarNode): Draft {
  if (keepsItsName(originalId(draft))) return draft;
  const text = plainText(prefix) ?? '';
  const node = rename(run, layer, draft, prefix, (name) => text + name);
  return { ...withPrevious(draft), prefixes: [...draft.prefixes, text], node };
}

function withSuffix(run: BuildRun, layer: Layer, draft: Draft, suffix: ScalarNode): Draft {
  if (keepsItsName(originalId(draft))) return draft;
  const text = plainText(suffix) ?? '';
  const node = rename(run, layer, draft, suffix, (name) => name + text);
  return { ...withPrevious(draft), suffixes: [...draft.suffixes, text], node };
}

function rename(run: BuildRun, layer: Layer, { node }: Draft, giver: ScalarNode, change: (name: string) => string) {
  return editMap(run, node, ['metadata', 'name'], 'existing', (found) => {
    const name = plainText(found);
    return name === undefined ? found : createScalar(run, change(name), giver, layer.document);
  });
}

function keepsItsName({ group, kind }: ObjectId): boolean {
  return (
    kind === 'CustomResourceDefinition' ||
    kind === 'Namespace' ||
    (kind === 'APIService' && group === 'apiregistration.k8s.io')
  );
}
