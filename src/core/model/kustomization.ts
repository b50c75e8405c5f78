import type { YamlNode } from '../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../yaml/nodes.ts';

/**
 * The files and folders that a kustomization names, as written
 * (https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/#kustomize-feature-list).
 */
export interface Kustomization {
  /** resources, bases, components: applied with it. */
  readonly applied: readonly string[];
  /** Files that hold partial objects. */
  readonly patches: readonly string[];
}

/** Reads the root of a kustomization file; fields that are missing or of a wrong type name nothing. */
export function readKustomization(root: YamlNode | undefined): Kustomization {
  return {
    applied: ['resources', 'bases', 'components'].flatMap((field) => texts(childOf(root, field))),
    patches: [
      ...texts(childOf(root, 'patchesStrategicMerge')),
      ...['patches', 'patchesJson6902'].flatMap((field) =>
        itemsOf(childOf(root, field)).flatMap((item) => textOf(childOf(item, 'path')) ?? []),
      ),
    ],
  };
}

function texts(node: YamlNode | undefined): readonly string[] {
  return itemsOf(node).flatMap((item) => textOf(item) ?? []);
}
