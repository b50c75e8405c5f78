import { childOf, itemsOf } from '../../yaml/nodes.ts';
import { adopt, fieldOf, plainText, reportMissing, type Transformer } from './buildRun.ts';
import { allIds, wasCalled } from './draft.ts';
import { editMap } from './editTree.ts';

/**
 * `replicas`: how many Pods a Deployment, ReplicaSet, StatefulSet or ReplicationController has, by any name it had.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replicas/
 */
export const transformReplicas: Transformer = (run, layer, drafts) =>
  itemsOf(fieldOf(layer, 'replicas')).reduce((before, item) => {
    const nameNode = childOf(item, 'name');
    const name = plainText(nameNode);
    const count = childOf(item, 'count');
    if (!name || count === undefined) return before;
    adopt(run, count, layer.document);
    const meant = before.filter(
      (draft) => wasCalled(draft, name) && allIds(draft).some((id) => id.name === name && scalableKinds.has(id.kind)),
    );
    if (meant.length === 0)
      reportMissing(run, layer, item, { kinds: [...scalableKinds], name: nameNode, drafts: before });
    const set = new Set(meant);
    return before.map((draft) =>
      set.has(draft)
        ? { ...draft, node: editMap(run, draft.node, ['spec', 'replicas'], 'create', () => count) }
        : draft,
    );
  }, drafts);

const scalableKinds: ReadonlySet<string> = new Set([
  'Deployment',
  'ReplicaSet',
  'StatefulSet',
  'ReplicationController',
]);
