import { childOf, descend, itemsOf, textOf } from '../../yaml/nodes.ts';
import { replicasOf } from '../replicasOf.ts';
import { beginning } from './beginning.ts';
import { labelsLine, runningSteps } from './runningSteps.ts';
import { edgesUnder, type Line, lines, linkTo, nodeAtPath, type Scene, type StoryStep, say, textAt } from './scene.ts';

/** A StatefulSet: numbered Pods in order, each with claims of its own that outlive it. */
export function statefulSetStory(scene: Scene): readonly StoryStep[] {
  const [count, most = count] = replicasOf(scene.snapshot, scene.resource)?.counts ?? [];
  if (most === 0)
    return [
      ...beginning(scene),
      { actor: 'statefulset-controller', what: say(scene, 'statefulSet.none'), details: [] },
    ];
  return [
    ...beginning(scene),
    {
      actor: 'statefulset-controller',
      what: makes(scene, count ?? 1),
      details: lines(most !== 1 && orderLine(scene), labelsLine(scene), serviceLine(scene), updateLine(scene)),
    },
    ...claimSteps(scene),
    ...runningSteps(scene),
  ];
}

function firstOrdinal(scene: Scene): number {
  return Number(textAt(scene, 'spec', 'ordinals', 'start') ?? '0') || 0;
}

function makes(scene: Scene, count: number): Line {
  const { name } = scene.resource;
  const first = firstOrdinal(scene);
  return count === 1
    ? say(scene, 'statefulSet.makesOne', { first: `${name}-${first}` })
    : say(scene, 'statefulSet.makes', { count, first: `${name}-${first}`, last: `${name}-${first + count - 1}` });
}

function orderLine(scene: Scene): Line {
  return say(
    scene,
    textAt(scene, 'spec', 'podManagementPolicy') === 'Parallel' ? 'statefulSet.parallel' : 'statefulSet.inOrder',
  );
}

function serviceLine(scene: Scene): Line | undefined {
  const service = textAt(scene, 'spec', 'serviceName');
  if (service === undefined) return undefined;
  const edge = edgesUnder(scene, 'spec.serviceName')[0];
  const pod = `${scene.resource.name}-${firstOrdinal(scene)}.${service}`;
  return edge?.status === 'found'
    ? say(scene, 'statefulSet.named', { pod, service: linkTo(scene, edge.to) })
    : say(scene, 'statefulSet.namedElsewhere', { pod, service });
}

function updateLine(scene: Scene): Line | undefined {
  const type = textAt(scene, 'spec', 'updateStrategy', 'type');
  const partition = textAt(scene, 'spec', 'updateStrategy', 'rollingUpdate', 'partition');
  if (type === 'OnDelete') return say(scene, 'statefulSet.onDelete');
  return partition === undefined || partition === '0' ? undefined : say(scene, 'statefulSet.partition', { partition });
}

function claimSteps(scene: Scene): readonly StoryStep[] {
  const templates = itemsOf(nodeAtPath(scene, 'spec', 'volumeClaimTemplates'));
  if (templates.length === 0) return [];
  const pod = `${scene.resource.name}-${firstOrdinal(scene)}`;
  const deletes = textAt(scene, 'spec', 'persistentVolumeClaimRetentionPolicy', 'whenDeleted') === 'Delete';
  return [
    {
      actor: 'persistentvolume-controller',
      what: say(scene, 'statefulSet.claims'),
      details: [
        ...templates.map((template) => {
          const claim = `${textOf(descend(template, 'metadata', 'name')) ?? ''}-${pod}`;
          const size = textOf(descend(template, 'spec', 'resources', 'requests', 'storage')) ?? '?';
          const storageClass = textOf(childOf(childOf(template, 'spec'), 'storageClassName'));
          return storageClass === undefined
            ? say(scene, 'statefulSet.claimOfDefault', { claim, size })
            : say(scene, 'statefulSet.claim', { claim, size, storageClass });
        }),
        say(scene, deletes ? 'statefulSet.claimsGo' : 'statefulSet.claimsStay'),
      ],
    },
  ];
}
