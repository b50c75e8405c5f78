import { defaultStep, rolloutBounds } from '../../kubernetes/rolloutBounds.ts';
import { replicasOf } from '../replicasOf.ts';
import { beginning } from './beginning.ts';
import { labelsLine, runningSteps } from './runningSteps.ts';
import { type Line, lines, linkTo, nodeAtPath, type Scene, type StoryStep, say, textAt } from './scene.ts';

/** A Deployment: a ReplicaSet for its template, Pods, and what leads to them. A paused one goes no further than the API server. */
export function deploymentStory(scene: Scene): readonly StoryStep[] {
  if (textAt(scene, 'spec', 'paused') === 'true')
    return [...beginning(scene), { actor: 'deployment-controller', what: say(scene, 'workload.paused'), details: [] }];
  return [
    ...beginning(scene),
    { actor: 'deployment-controller', what: say(scene, 'workload.makesReplicaSet'), details: updateLines(scene) },
    ...replicaSteps(scene),
  ];
}

/** A ReplicaSet or ReplicationController: its Pods, and what leads to them. */
export function replicaSetStory(scene: Scene): readonly StoryStep[] {
  return [...beginning(scene), ...replicaSteps(scene)];
}

/** A Pod on its own: no controller brings it back. */
export function podStory(scene: Scene): readonly StoryStep[] {
  const lonely: StoryStep = { actor: 'replicaset-controller', what: say(scene, 'workload.lonely'), details: [] };
  return [...beginning(scene), ...runningSteps(scene), lonely];
}

/** A DaemonSet: a Pod for each node that fits. */
export function daemonSetStory(scene: Scene): readonly StoryStep[] {
  const onDelete = textAt(scene, 'spec', 'updateStrategy', 'type') === 'OnDelete';
  return [
    ...beginning(scene),
    {
      actor: 'daemonset-controller',
      what: say(scene, 'workload.daemonSet'),
      details: lines(labelsLine(scene), onDelete && say(scene, 'workload.onDelete')),
    },
    ...runningSteps(scene),
  ];
}

/** From Pods that are to be to Pods that serve; nothing where none are asked for. */
function replicaSteps(scene: Scene): readonly StoryStep[] {
  const replicas = replicasOf(scene.snapshot, scene.resource);
  if (replicas?.counts[0] === 0)
    return [{ actor: 'replicaset-controller', what: say(scene, 'workload.none'), details: [] }];
  const autoscaler = replicas?.autoscaler;
  const written = textAt(scene, 'spec', 'replicas');
  const what =
    autoscaler === undefined
      ? say(scene, written === '1' || written === undefined ? 'workload.onePod' : 'workload.pods', {
          count: written ?? 1,
        })
      : say(scene, 'workload.scaled', { autoscaler: linkTo(scene, autoscaler.objects[0]) });
  return [
    {
      actor: 'replicaset-controller',
      what,
      details: lines(
        labelsLine(scene),
        written === undefined && autoscaler === undefined && say(scene, 'workload.unwritten'),
      ),
    },
    ...runningSteps(scene),
  ];
}

function updateLines(scene: Scene): readonly Line[] {
  const type = textAt(scene, 'spec', 'strategy', 'type') ?? 'RollingUpdate';
  const minReady = textAt(scene, 'spec', 'minReadySeconds');
  return lines(
    type === 'Recreate' ? say(scene, 'workload.recreate') : rollingLine(scene),
    minReady !== undefined && minReady !== '0' && say(scene, 'workload.minReady', { seconds: minReady }),
  );
}

function rollingLine(scene: Scene): Line | undefined {
  const surge = textAt(scene, 'spec', 'strategy', 'rollingUpdate', 'maxSurge');
  const unavailable = textAt(scene, 'spec', 'strategy', 'rollingUpdate', 'maxUnavailable');
  const [count] = replicasOf(scene.snapshot, scene.resource)?.counts ?? [];
  const bounds =
    count === undefined || count === 0
      ? undefined
      : rolloutBounds(count, surge ?? defaultStep, unavailable ?? defaultStep);
  if (count === undefined || bounds === undefined) return undefined;
  const isWritten = nodeAtPath(scene, 'spec', 'strategy', 'rollingUpdate') !== undefined;
  const { most, fewestReady } = bounds;
  return say(scene, isWritten ? 'workload.rolling' : 'workload.rollingByDefault', { count, most, fewest: fewestReady });
}
