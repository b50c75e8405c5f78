import type { ScalarNode, YamlNode } from '../../yaml/node.ts';
import { childOf } from '../../yaml/nodes.ts';
import { adopt, type BuildRun, fieldOf, plainText, type Transformer } from './buildRun.ts';
import { isClusterScopedForKustomize } from './clusterScopedKinds.ts';
import { reportDuplicates } from './collection.ts';
import { currentId, type Draft, withPrevious } from './draft.ts';
import { editMap, setField, withItems } from './editTree.ts';

/**
 * `namespace`: every namespaced object goes there, whatever namespace is written; Namespace objects take its name, and so do the
 * namespaces of webhook Services and of subjects called `default`. Other subjects follow their ServiceAccount later.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/namespace/
 */
export const transformNamespace: Transformer = (run, layer, drafts) => {
  const namespace = fieldOf(layer, 'namespace');
  if (namespace?.type !== 'scalar' || !plainText(namespace)) return drafts;
  adopt(run, namespace, layer.document);
  const moved = drafts.map((draft) => inNamespace(run, draft, namespace));
  reportDuplicates(run, layer, moved, namespace);
  return moved;
};

function inNamespace(run: BuildRun, draft: Draft, namespace: ScalarNode): Draft {
  const { kind, group } = currentId(draft);
  const apiVersion = plainText(childOf(draft.node, 'apiVersion')) ?? '';
  const set = (found: YamlNode | undefined) => (plainText(found) === plainText(namespace) ? found : namespace);
  let node = draft.node;
  if (!isClusterScopedForKustomize(apiVersion, kind))
    node = editMap(run, node, ['metadata', 'namespace'], 'create', set);
  if (kind === 'Namespace') node = editMap(run, node, ['metadata', 'name'], 'create', set);
  if (kind === 'APIService' && group === 'apiregistration.k8s.io') {
    node = editMap(run, node, ['spec', 'service', 'namespace'], 'create', set);
  }
  if (kind === 'CustomResourceDefinition' && group === 'apiextensions.k8s.io') {
    node = editMap(run, node, conversionNamespace, 'existing', set);
  }
  if (kind === 'RoleBinding' || kind === 'ClusterRoleBinding') {
    node = editMap(run, node, ['subjects'], 'existing', (subjects) => withDefaultSubjects(run, subjects, namespace));
  }
  return { ...withPrevious(draft), node };
}

const conversionNamespace = ['spec', 'conversion', 'webhook', 'clientConfig', 'service', 'namespace'];

function withDefaultSubjects(run: BuildRun, subjects: YamlNode | undefined, namespace: ScalarNode) {
  if (subjects?.type !== 'sequence') return subjects;
  const items = subjects.items.map((subject) =>
    subject.type === 'map' && plainText(childOf(subject, 'name')) === 'default'
      ? setField(run, subject, 'namespace', namespace)
      : subject,
  );
  return withItems(run, subjects, items);
}
