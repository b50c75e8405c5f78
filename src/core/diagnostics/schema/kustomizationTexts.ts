import { findFields, parseFieldPath } from '../../kubernetes/fieldPath.ts';
import type { ScalarNode, YamlNode } from '../../yaml/node.ts';
import { entriesOf } from '../../yaml/nodes.ts';

/**
 * The scalars of a kustomization that stand where it takes a string; also those that are read as something else.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export function kustomizationTexts(root: YamlNode | undefined): readonly ScalarNode[] {
  const single = texts.flatMap((path) => findFields(root, path).map(({ node }) => node));
  const values = maps.flatMap((path) =>
    findFields(root, path).flatMap(({ node }) => entriesOf(node).map(({ value }) => value)),
  );
  return [...single, ...values].flatMap((node) => (node.type === 'scalar' ? [node] : []));
}

const texts = [
  'namePrefix',
  'nameSuffix',
  'namespace',
  'images[].name',
  'images[].newName',
  'images[].newTag',
  'images[].digest',
  'replicas[].name',
  'configMapGenerator[].name',
  'configMapGenerator[].namespace',
  'configMapGenerator[].literals[]',
  'secretGenerator[].name',
  'secretGenerator[].namespace',
  'secretGenerator[].literals[]',
].map(parseFieldPath);

const maps = [
  'commonLabels',
  'commonAnnotations',
  'labels[].pairs',
  'generatorOptions.labels',
  'generatorOptions.annotations',
  'configMapGenerator[].options.labels',
  'configMapGenerator[].options.annotations',
  'secretGenerator[].options.labels',
  'secretGenerator[].options.annotations',
].map(parseFieldPath);
