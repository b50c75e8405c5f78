import type { YamlNode } from '../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../yaml/nodes.ts';

/**
 * The files and folders that a kustomization names, as written
 * (https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/#kustomize-feature-list).
 */
export interface Kustomization {
  /** resources, bases, components: applied with it. */
  readonly applied: readonly string[];
  /** Files of any kind that it reads besides: patches, replacements, transformers, the content of generators. */
  readonly parts: readonly string[];
}

/** Reads the root of a kustomization file; fields that are missing or of a wrong type name nothing. */
export function readKustomization(root: YamlNode | undefined): Kustomization {
  return {
    applied: ['resources', 'bases', 'components'].flatMap((field) => texts(childOf(root, field))),
    parts: [
      ...['patchesStrategicMerge', 'transformers'].flatMap((field) => texts(childOf(root, field))),
      ...['patches', 'patchesJson6902', 'replacements'].flatMap((field) =>
        itemsOf(childOf(root, field)).flatMap((item) => textOf(childOf(item, 'path')) ?? []),
      ),
      ...['configMapGenerator', 'secretGenerator'].flatMap((field) =>
        itemsOf(childOf(root, field)).flatMap(generatorFiles),
      ),
    ],
  };
}

/** `files` may give a key before the path: `app.conf=files/production.conf`. */
function generatorFiles(generator: YamlNode): readonly string[] {
  const files = texts(childOf(generator, 'files')).map((text) => text.slice(text.indexOf('=') + 1));
  return [...files, ...texts(childOf(generator, 'envs')), ...(textOf(childOf(generator, 'env'))?.split('\n') ?? [])];
}

function texts(node: YamlNode | undefined): readonly string[] {
  return itemsOf(node).flatMap((item) => textOf(item) ?? []);
}
