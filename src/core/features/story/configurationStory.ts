import { edgesTo } from '../../graph/snapshot.ts';
import { Secret, sameKind } from '../../kubernetes/kinds.ts';
import { beginning } from './beginning.ts';
import { type Line, lines, linkTo, listed, type Scene, type StoryStep, say, textAt } from './scene.ts';

/** A ConfigMap or Secret: nothing happens until a Pod reads it. */
export function configurationStory(scene: Scene): readonly StoryStep[] {
  const isSecret = sameKind(scene.resource, Secret);
  const variables = usersBy(scene, /^pod-(?:imports|reads)-/);
  const files = usersBy(scene, /^pod-(?:mounts|projects)-/);
  const pulls = usersBy(scene, /-pulls-with-secret$/);
  const serves = usersBy(scene, /-presents-secret$/);
  const steps: readonly (StoryStep | undefined)[] = [
    variables && {
      actor: 'kubelet',
      what: say(scene, 'configuration.variables', { users: variables }),
      details: [say(scene, 'configuration.fixed')],
    },
    files && {
      actor: 'kubelet',
      what: say(scene, 'configuration.files', { users: files }),
      details: [
        say(scene, textAt(scene, 'immutable') === 'true' ? 'configuration.immutable' : 'configuration.follows'),
      ],
    },
    pulls && { actor: 'container-runtime', what: say(scene, 'configuration.pulls', { users: pulls }), details: [] },
    serves && { actor: 'ingress-controller', what: say(scene, 'configuration.serves', { users: serves }), details: [] },
  ];
  const told = steps.flatMap((step) => step ?? []);
  const idle: StoryStep = { actor: 'kubelet', what: say(scene, 'configuration.nobody'), details: [] };
  return [
    ...beginning(scene, lines(isSecret && say(scene, 'configuration.base64'))),
    ...(told.length === 0 ? [idle] : told),
  ];
}

/** Links to those that use it by relations whose id matches; `undefined` where nobody does. */
function usersBy(scene: Scene, relation: RegExp): Line | undefined {
  const users = edgesTo(scene.snapshot, scene.resource.objects[0])
    .filter(({ edge }) => relation.test(edge.relation.id))
    .map(({ resource }) => resource.objects[0]);
  return users.length === 0 ? undefined : listed([...new Set(users)].map((user) => linkTo(scene, user)));
}
