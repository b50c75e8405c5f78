import { edgesTo } from '../../graph/snapshot.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { beginning } from './beginning.ts';
import { referenced } from './references.ts';
import {
  edgesUnder,
  foundTo,
  type Line,
  lines,
  linkTo,
  listed,
  nodeAtPath,
  type Scene,
  type StoryStep,
  say,
} from './scene.ts';

/** A Role or ClusterRole: a list of rights that waits to be bound. */
export function roleStory(scene: Scene): readonly StoryStep[] {
  const bindings = foundTo(scene, scene.resource.objects[0], 'rolebinding-grants-role').map(({ resource }) => resource);
  const rules = itemsOf(nodeAtPath(scene, 'rules'));
  return [
    ...beginning(scene),
    {
      actor: 'kube-apiserver',
      what: say(scene, 'rbac.keepsRights'),
      details: rules.flatMap((rule) => lines(ruleLine(scene, rule))),
    },
    {
      actor: 'kube-apiserver',
      what:
        bindings.length === 0
          ? say(scene, 'rbac.unbound')
          : say(scene, 'rbac.bound', { bindings: listed(bindings.map(({ objects }) => linkTo(scene, objects[0]))) }),
      details: [],
    },
  ];
}

/** A RoleBinding or ClusterRoleBinding: from now on every request of its subjects is judged by it. */
export function bindingStory(scene: Scene): readonly StoryStep[] {
  const role = edgesUnder(scene, 'roleRef');
  const subjects = itemsOf(nodeAtPath(scene, 'subjects')).map((subject) => ({
    code: `${textOf(childOf(subject, 'kind')) ?? ''} ${textOf(childOf(subject, 'name')) ?? ''}`,
  }));
  const isClusterWide = scene.resource.kind === 'ClusterRoleBinding';
  return [
    ...beginning(scene),
    {
      actor: 'kube-apiserver',
      what: say(scene, isClusterWide ? 'rbac.grantsEverywhere' : 'rbac.grantsHere', {
        subjects: subjects.length === 0 ? say(scene, 'rbac.nobody') : listed(subjects),
        role: role.length === 0 ? '?' : referenced(scene, role),
      }),
      details: [say(scene, 'rbac.atOnce')],
    },
  ];
}

/** A ServiceAccount: an identity that Pods act under. */
export function accountStory(scene: Scene): readonly StoryStep[] {
  const [account] = scene.resource.objects;
  const users = new Set(
    foundTo(scene, account, 'pod-runs-as-serviceaccount').map(({ resource }) => resource.objects[0]),
  );
  const bindings = new Set(
    edgesTo(scene.snapshot, account)
      .filter(({ edge }) => edge.relation.id === 'rolebinding-grants-serviceaccount')
      .map(({ resource }) => resource.objects[0]),
  );
  return [
    ...beginning(scene),
    {
      actor: 'kubelet',
      what:
        users.size === 0
          ? say(scene, 'rbac.noPods')
          : say(scene, 'rbac.token', { users: listed([...users].map((user) => linkTo(scene, user))) }),
      details: [],
    },
    {
      actor: 'kube-apiserver',
      what:
        bindings.size === 0
          ? say(scene, 'rbac.noRights')
          : say(scene, 'rbac.rights', { bindings: listed([...bindings].map((binding) => linkTo(scene, binding))) }),
      details: [],
    },
  ];
}

function ruleLine(scene: Scene, rule: YamlNode): Line | undefined {
  const texts = (key: string) => itemsOf(childOf(rule, key)).map((item) => textOf(item) ?? '');
  const what = [...texts('resources'), ...texts('nonResourceURLs')];
  const verbs = texts('verbs');
  if (what.length === 0 || verbs.length === 0) return undefined;
  const names = texts('resourceNames');
  const line = say(scene, 'rbac.rule', { verbs: codes(verbs), what: codes(what) });
  return names.length === 0 ? [...line, '.'] : [...line, ...say(scene, 'rbac.named', { names: codes(names) })];
}

function codes(texts: readonly string[]): Line {
  return listed(texts.map((code) => ({ code })));
}
