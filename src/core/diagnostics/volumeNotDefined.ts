import { placeIn } from '../model/placeIn.ts';
import { childOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { addItem } from './fixes/addItem.ts';
import { changeText, meantText, nearTexts } from './fixes/changeText.ts';
import { setValue } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import type { PodSpec } from './objects/podSpecs.ts';
import { type Mount, type PodVolumes, podVolumes } from './objects/podVolumes.ts';

/**
 * A container that mounts a volume which its Pod does not have: the API server rejects it.
 * `spec.containers[0].volumeMounts[0].name: Not found` (ValidateVolumeMounts):
 * https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work
 */
export const volumeNotDefined: DiagnosticRule = {
  code: 'volume-not-defined',
  severity: 'error',
  summary: {
    en: 'A container mounts a volume that its Pod does not define.',
    ko: '컨테이너가 마운트하는 볼륨이 Pod에 정의되어 있지 않습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work',
  *findInPodSpec(_, spec) {
    const volumes = podVolumes(spec);
    if (volumes === undefined) return;
    for (const mount of volumes.mounts) {
      if (!volumes.names.has(mount.name)) yield finding(spec, volumes, mount);
    }
  },
};

function finding(spec: PodSpec, volumes: PodVolumes, { container, name, nameNode }: Mount): Finding {
  const { resource } = spec;
  const near = candidates(volumes, name);
  const meant = meantText(near);
  return {
    code: 'volume-not-defined',
    severity: 'error',
    message: {
      en: `Container \`${container.name}\` mounts the volume \`${name}\`, which its Pod does not define; the API server rejects it.${meant.en}`,
      ko: `컨테이너 \`${container.name}\`이(가) 마운트하는 볼륨 \`${name}\`이(가) Pod에 정의되어 있지 않습니다. API 서버가 거부합니다.${meant.ko}`,
    },
    place: placeIn(resource, nameNode),
    resource,
    related: volumes.written
      .filter((volume) => near.includes(volume.name))
      .map((volume) => ({
        place: placeIn(resource, volume.nameNode),
        message: { en: `The volume \`${volume.name}\` is here.`, ko: `볼륨 \`${volume.name}\`은(는) 여기에 있습니다.` },
      })),
    fixes: near.length > 0 ? changeText(resource, nameNode, near) : adding(spec, name),
  };
}

/** Near names, those that nothing mounts first; and the one volume that nothing mounts, whatever its name. */
function candidates({ names, mounts }: PodVolumes, name: string): readonly string[] {
  const used = new Set(mounts.map((mount) => mount.name));
  const unused = [...names].filter((each) => !used.has(each));
  const near = [...nearTexts(name, unused), ...(unused.length === 1 ? unused : []), ...nearTexts(name, names)];
  return [...new Set(near)].slice(0, 3);
}

/** Where no volume here can be meant: an empty one, which any container can write to. */
function adding({ resource, node }: PodSpec, name: string): readonly Fix[] {
  const list = childOf(node, 'volumes');
  const volume = { name, emptyDir: {} };
  const inList = list?.type === 'sequence' ? addItem(resource, list, volume) : undefined;
  const edit = list === undefined ? setValue(resource, node, 'volumes', [volume]) : inList;
  return fixOf({ en: `Add the empty volume \`${name}\``, ko: `비어 있는 볼륨 \`${name}\` 추가` }, [edit]);
}
