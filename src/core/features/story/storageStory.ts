import { writerOf } from '../../graph/snapshot.ts';
import { descend, textOf } from '../../yaml/nodes.ts';
import { beginning } from './beginning.ts';
import {
  edgesUnder,
  foundTo,
  type Line,
  lines,
  linkTo,
  listed,
  type Scene,
  type StoryStep,
  say,
  textAt,
} from './scene.ts';

/** A PersistentVolumeClaim: a volume is found or made for it, and Pods that name it get that. */
export function claimStory(scene: Scene): readonly StoryStep[] {
  return [...beginning(scene), bindingStep(scene), ...provisioningStep(scene), ...usersStep(scene)];
}

/** A PersistentVolume: it waits for a claim. */
export function volumeStory(scene: Scene): readonly StoryStep[] {
  const claim = edgesUnder(scene, 'spec.claimRef')[0];
  const policy = textAt(scene, 'spec', 'persistentVolumeReclaimPolicy');
  return [
    ...beginning(scene),
    {
      actor: 'persistentvolume-controller',
      what:
        claim === undefined
          ? say(scene, 'storage.waitsForClaim')
          : say(scene, 'storage.reserved', { claim: linkTo(scene, claim.to) }),
      details: lines(
        say(
          scene,
          policy === undefined
            ? 'storage.retainByDefault'
            : policy === 'Delete'
              ? 'storage.deletes'
              : 'storage.retains',
        ),
      ),
    },
  ];
}

function bindingStep(scene: Scene): StoryStep {
  const size = textAt(scene, 'spec', 'resources', 'requests', 'storage');
  const volume = textAt(scene, 'spec', 'volumeName');
  return {
    actor: 'persistentvolume-controller',
    what: volume === undefined ? say(scene, 'storage.seeks') : say(scene, 'storage.seeksNamed', { volume }),
    details: lines(size !== undefined && say(scene, 'storage.size', { size }), classLine(scene), modeLine(scene)),
  };
}

function classLine(scene: Scene): Line {
  const name = textAt(scene, 'spec', 'storageClassName');
  if (name === undefined) return say(scene, 'storage.defaultClass');
  if (name === '') return say(scene, 'storage.noClass');
  const edge = edgesUnder(scene, 'spec.storageClassName')[0];
  return edge?.status === 'found'
    ? say(scene, 'storage.ofClass', { storageClass: linkTo(scene, edge.to) })
    : say(scene, 'storage.ofClassElsewhere', { name });
}

/** When the volume is made: told only of a class that is written here. */
function modeLine(scene: Scene): Line | undefined {
  const edge = edgesUnder(scene, 'spec.storageClassName').find(({ status }) => status === 'found');
  const storageClass = edge === undefined ? undefined : writerOf(scene.snapshot, edge.to);
  if (storageClass === undefined) return undefined;
  const waits = textOf(descend(storageClass.node, 'volumeBindingMode')) === 'WaitForFirstConsumer';
  return say(scene, waits ? 'storage.waitsForPod' : 'storage.atOnce');
}

function provisioningStep(scene: Scene): readonly StoryStep[] {
  if (textAt(scene, 'spec', 'storageClassName') === '' || textAt(scene, 'spec', 'volumeName') !== undefined) return [];
  return [{ actor: 'csi-driver', what: say(scene, 'storage.makes'), details: [] }];
}

function usersStep(scene: Scene): readonly StoryStep[] {
  const users = new Set(
    foundTo(scene, scene.resource.objects[0], 'pod-mounts-persistentvolumeclaim').map(
      ({ resource }) => resource.objects[0],
    ),
  );
  if (users.size === 0) return [];
  return [
    {
      actor: 'kubelet',
      what: say(scene, 'storage.mounts', { users: listed([...users].map((user) => linkTo(scene, user))) }),
      details: [],
    },
  ];
}
