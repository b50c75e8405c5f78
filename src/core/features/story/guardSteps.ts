import type { PodTemplateSpec } from '../../model/resource.ts';
import { descend, textOf } from '../../yaml/nodes.ts';
import { foundTo, lines, linkTo, type Scene, type StoryStep, say } from './scene.ts';

/** Who goes on looking after the Pods once they run: the autoscaler of the workload, and the budgets that guard them. */
export function guardSteps(scene: Scene, { pod }: PodTemplateSpec): readonly StoryStep[] {
  const [workload] = scene.resource.objects;
  const scaled = foundTo(scene, workload, 'horizontalpodautoscaler-scales-workload').map(
    ({ resource }): StoryStep => ({
      actor: 'horizontalpodautoscaler-controller',
      what: say(scene, 'guard.scales', {
        autoscaler: linkTo(scene, resource.objects[0]),
        least: textOf(descend(resource.node, 'spec', 'minReplicas')) ?? '1',
        most: textOf(descend(resource.node, 'spec', 'maxReplicas')) ?? '?',
      }),
      details: [],
    }),
  );
  const guarded = foundTo(scene, pod, 'poddisruptionbudget-guards-pods').map(({ resource }): StoryStep => {
    const least = textOf(descend(resource.node, 'spec', 'minAvailable'));
    const most = textOf(descend(resource.node, 'spec', 'maxUnavailable'));
    return {
      actor: 'disruption-controller',
      what: say(scene, 'guard.guards', { budget: linkTo(scene, resource.objects[0]) }),
      details: lines(
        least !== undefined && say(scene, 'guard.minAvailable', { count: least }),
        most !== undefined && say(scene, 'guard.maxUnavailable', { count: most }),
      ),
    };
  });
  return [...scaled, ...guarded];
}
