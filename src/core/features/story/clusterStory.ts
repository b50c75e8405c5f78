import { edgesTo } from '../../graph/snapshot.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { beginning } from './beginning.ts';
import { runningSteps } from './runningSteps.ts';
import { edgesUnder, linkTo, listed, nodeAtPath, type Scene, type StoryStep, say, textAt } from './scene.ts';

/** A Namespace: a room that is ready at once, with an account for those that bring none. */
export function namespaceStory(scene: Scene): readonly StoryStep[] {
  const here = new Set(
    edgesTo(scene.snapshot, scene.resource.objects[0])
      .filter(({ edge }) => /-(?:lives-in|limits)-namespace$|^quota-limits-namespace$/.test(edge.relation.id))
      .map(({ resource }) => resource.objects[0]),
  );
  const level = textAt(scene, 'metadata', 'labels', 'pod-security.kubernetes.io/enforce');
  return [
    ...beginning(scene, level === undefined ? [] : [say(scene, 'cluster.podSecurity', { level })]),
    { actor: 'serviceaccount-controller', what: say(scene, 'cluster.defaultAccount'), details: [] },
    {
      actor: 'kube-apiserver',
      what: say(scene, here.size === 0 ? 'cluster.room' : 'cluster.roomFor', { count: here.size }),
      details:
        here.size === 0
          ? []
          : [
              [
                ...listed([...here].slice(0, shown).map((object) => linkTo(scene, object))),
                here.size > shown ? ` +${here.size - shown}` : '',
              ],
            ],
    },
    { actor: 'namespace-controller', what: say(scene, 'cluster.later'), details: [] },
  ];
}

/** A CustomResourceDefinition: a new kind that can be stored. */
export function definitionStory(scene: Scene): readonly StoryStep[] {
  const kind = textAt(scene, 'spec', 'names', 'kind') ?? '';
  const versions = itemsOf(nodeAtPath(scene, 'spec', 'versions')).flatMap((version) => {
    const name = textOf(childOf(version, 'name'));
    return name === undefined || textOf(childOf(version, 'served')) === 'false' ? [] : [{ code: name }];
  });
  return [
    ...beginning(scene),
    {
      actor: 'kube-apiserver',
      what: say(scene, 'cluster.serves', { kind }),
      details: versions.length === 0 ? [] : [say(scene, 'cluster.versions', { versions: listed(versions) })],
    },
    { actor: 'operator', what: say(scene, 'cluster.needsOperator', { kind }), details: [] },
  ];
}

/** An object of a kind that is not built in: its own controller does the rest, which core knows nothing of but its Pods. */
export function customStory(scene: Scene): readonly StoryStep[] {
  const { kind, group } = scene.resource;
  const definition = edgesUnder(scene, 'apiVersion')
    .concat(edgesUnder(scene, 'kind'))
    .find(({ to }) => to.kind === 'CustomResourceDefinition');
  const known =
    definition?.status === 'found'
      ? say(scene, 'cluster.definedBy', { definition: linkTo(scene, definition.to) })
      : say(scene, 'cluster.definedElsewhere', { kind: `${kind}.${group}` });
  return [
    ...beginning(scene, [known]),
    { actor: 'operator', what: say(scene, 'cluster.acts', { kind }), details: [] },
    ...runningSteps(scene),
  ];
}

/** Any other built-in kind: it is stored, and whoever watches it acts. */
export function plainStory(scene: Scene): readonly StoryStep[] {
  return [
    ...beginning(scene),
    { actor: 'controller', what: say(scene, 'cluster.watched', { kind: scene.resource.kind }), details: [] },
  ];
}

const shown = 12;
