import { documentWriting, placeIn } from '../model/placeIn.ts';
import { childOf, entryOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { fixOf } from './fixes/fixOf.ts';
import { removeEntries } from './fixes/removeEntries.ts';
import { removeItem } from './fixes/removeItem.ts';
import type { PodSpec } from './objects/podSpecs.ts';
import { podVolumes, type Volume } from './objects/podVolumes.ts';

/** A volume that no container mounts. Silent where a mount names a volume that is not there: this one may be meant. */
export const volumeNotUsed: DiagnosticRule = {
  code: 'volume-not-used',
  severity: 'hint',
  summary: { en: 'No container mounts a volume.', ko: '어떤 컨테이너도 마운트하지 않는 볼륨이 있습니다.' },
  documentation: 'https://kubernetes.io/docs/concepts/storage/volumes/#how-volumes-work',
  *findInPodSpec(_, spec) {
    const volumes = podVolumes(spec);
    if (volumes === undefined || volumes.mounts.some(({ name }) => !volumes.names.has(name))) return;
    const used = new Set(volumes.mounts.map(({ name }) => name));
    for (const volume of volumes.written) if (!used.has(volume.name)) yield finding(spec, volume);
  },
};

function finding(spec: PodSpec, volume: Volume): Finding {
  return {
    code: 'volume-not-used',
    severity: 'hint',
    message: {
      en: `No container of this Pod mounts the volume \`${volume.name}\`.`,
      ko: `이 Pod의 어떤 컨테이너도 볼륨 \`${volume.name}\`을(를) 마운트하지 않습니다.`,
    },
    place: placeIn(spec.resource, volume.nameNode),
    resource: spec.resource,
    related: [],
    fixes: removal(spec, volume),
  };
}

/** Its item, or the list with it where it is the only one. */
function removal({ resource, node }: PodSpec, { name, node: volume }: Volume): readonly Fix[] {
  const list = childOf(node, 'volumes');
  const entry = entryOf(node, 'volumes');
  if (list?.type !== 'sequence' || entry === undefined) return [];
  const holder = list.items.length > 1 ? list : node;
  const document = documentWriting(resource, holder);
  if (document === undefined) return [];
  const item = holder === list ? removeItem(document, list, volume) : undefined;
  const edits = holder === list ? item && [item] : removeEntries(document, node, [entry]);
  const title = { en: `Remove the volume \`${name}\``, ko: `볼륨 \`${name}\` 제거` };
  return fixOf(title, edits);
}
