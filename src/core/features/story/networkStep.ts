import type { PodTemplateSpec } from '../../model/resource.ts';
import { childOf, scalarOf } from '../../yaml/nodes.ts';
import { foundTo, lines, linkTo, listed, type Scene, type StoryStep, say } from './scene.ts';

/** The address of the Pod, and which policies guard it. */
export function networkStep(scene: Scene, { spec, pod }: PodTemplateSpec): StoryStep {
  const policies = new Set(foundTo(scene, pod, 'networkpolicy-guards-pods').map(({ resource }) => resource.objects[0]));
  const guards = listed([...policies].map((policy) => linkTo(scene, policy)));
  if (scalarOf(childOf(spec, 'hostNetwork'))?.value === true)
    return { actor: 'kubelet', what: say(scene, 'network.hostNetwork'), details: [] };
  return {
    actor: 'cni-plugin',
    what: say(scene, 'network.address'),
    details: lines(policies.size > 0 && say(scene, 'network.guarded', { policies: guards })),
  };
}
