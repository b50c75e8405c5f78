import { placeIn } from '../model/placeIn.ts';
import { changeText, meantText, nearTexts } from './changeText.ts';
import type { DiagnosticRule, Finding } from './finding.ts';
import { type PodSpec, podSpecsOf } from './podSpecs.ts';
import { type Mount, type PodVolumes, podVolumes } from './podVolumes.ts';

/** A container that mounts a volume which its Pod does not have: the API server rejects it. */
export const volumeNotDefined: DiagnosticRule = {
  code: 'volume-not-defined',
  severity: 'error',
  summary: {
    en: 'A container mounts a volume that its Pod does not define.',
    ko: '컨테이너가 마운트하는 볼륨이 Pod에 정의되어 있지 않습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work',
  *findInResource(_, resource) {
    for (const spec of podSpecsOf(resource)) {
      const volumes = podVolumes(spec);
      if (volumes === undefined) continue;
      for (const mount of volumes.mounts) {
        if (!volumes.names.has(mount.name)) yield finding(spec, volumes, mount);
      }
    }
  },
};

function finding({ resource }: PodSpec, volumes: PodVolumes, { container, name, nameNode }: Mount): Finding {
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
    fixes: changeText(resource, nameNode, near),
  };
}

/** Near names, those that nothing mounts first; and the one volume that nothing mounts, whatever its name. */
function candidates({ names, mounts }: PodVolumes, name: string): readonly string[] {
  const used = new Set(mounts.map((mount) => mount.name));
  const unused = [...names].filter((each) => !used.has(each));
  const near = [...nearTexts(name, unused), ...(unused.length === 1 ? unused : []), ...nearTexts(name, names)];
  return [...new Set(near)].slice(0, 3);
}
