import type { PodTemplateSpec } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, entriesOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { isMissing, referenced } from './references.ts';
import { edgesUnder, type Line, lines, listed, type Scene, type StoryStep, say } from './scene.ts';
import { specField } from './specField.ts';

/** The volumes on the chosen node: disks are attached by a driver, everything else the kubelet prepares. None without volumes. */
export function volumeSteps(scene: Scene, template: PodTemplateSpec): readonly StoryStep[] {
  const volumes = itemsOf(childOf(template.spec, 'volumes'));
  const claims = [
    ...volumes.flatMap((volume) => textOf(descend(volume, 'persistentVolumeClaim', 'claimName')) ?? []),
    ...volumes.flatMap((volume) =>
      childOf(volume, 'ephemeral') === undefined ? [] : (textOf(childOf(volume, 'name')) ?? []),
    ),
  ];
  const attached: readonly StoryStep[] =
    claims.length === 0
      ? []
      : [{ actor: 'csi-driver', what: say(scene, 'volume.attaches', { claims: codes(claims) }), details: [] }];
  if (volumes.length === 0) return attached;
  return [
    ...attached,
    {
      actor: 'kubelet',
      what: say(scene, 'volume.prepares'),
      details: volumes.flatMap((volume, index) => lines(volumeLine(scene, template, volume, index))),
    },
  ];
}

function volumeLine(scene: Scene, template: PodTemplateSpec, volume: YamlNode, index: number): Line | undefined {
  const name = textOf(childOf(volume, 'name'));
  if (name === undefined) return undefined;
  const mounts = mountsOf(template.spec, name);
  const where =
    mounts.length === 0 ? say(scene, 'volume.unmounted') : say(scene, 'volume.mounted', { paths: codes(mounts) });
  return [...say(scene, 'volume.volume', { name }), ...sourceOf(scene, template, volume, index), ...where];
}

/** What the volume is filled with, by its only other key. */
function sourceOf(scene: Scene, template: PodTemplateSpec, volume: YamlNode, index: number): Line {
  const type = entriesOf(volume).find(({ name }) => name !== 'name')?.name;
  if (type === undefined) return say(scene, 'volume.emptyDir');
  const edges = edgesUnder(scene, `${specField(template)}.volumes[${index}].${type}`);
  const waits = isMissing(edges) ? say(scene, 'volume.waits') : [];
  switch (type) {
    case 'emptyDir':
      return textOf(descend(volume, type, 'medium')) === 'Memory'
        ? say(scene, 'volume.inMemory')
        : say(scene, 'volume.emptyDir');
    case 'hostPath':
      return say(scene, 'volume.hostPath', { path: textOf(descend(volume, type, 'path')) ?? '' });
    case 'ephemeral':
      return say(scene, 'volume.ephemeral');
    case 'downwardAPI':
      return say(scene, 'volume.downwardApi');
    default:
      return edges.length === 0
        ? say(scene, 'volume.other', { type })
        : [...say(scene, 'volume.filledFrom', { source: referenced(scene, edges) }), ...waits];
  }
}

/** `/etc/app` for each container that mounts the volume; the container is named where there are several. */
function mountsOf(spec: YamlNode | undefined, volume: string): readonly string[] {
  const containers = [...itemsOf(childOf(spec, 'initContainers')), ...itemsOf(childOf(spec, 'containers'))];
  return containers.flatMap((container) => {
    const prefix = containers.length > 1 ? `${textOf(childOf(container, 'name')) ?? ''}:` : '';
    return [...itemsOf(childOf(container, 'volumeMounts')), ...itemsOf(childOf(container, 'volumeDevices'))].flatMap(
      (mount) => {
        const path = textOf(childOf(mount, 'mountPath')) ?? textOf(childOf(mount, 'devicePath'));
        return textOf(childOf(mount, 'name')) === volume && path !== undefined ? [`${prefix}${path}`] : [];
      },
    );
  });
}

function codes(texts: readonly string[]): Line {
  return listed(texts.map((code) => ({ code })));
}
