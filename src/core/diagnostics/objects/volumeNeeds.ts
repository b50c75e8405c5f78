import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { nanosPerUnit, parseQuantity } from '../../kubernetes/quantity.ts';
import type { Localized } from '../../localized.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../../yaml/nodes.ts';

/** One thing that a claim asks for and a volume does not offer. */
export interface VolumeMismatch {
  readonly about: 'class' | 'accessModes' | 'capacity' | 'volumeMode';
  /** The value in the claim; `undefined` where it is not written and a default counts. */
  readonly claimNode: YamlNode | undefined;
  /** The value in the volume, likewise. */
  readonly volumeNode: YamlNode | undefined;
  readonly asked: string;
  readonly offered: string;
}

/**
 * What keeps a claim from being bound to a volume, as the controller checks it (checkVolumeSatisfyClaim of the persistent volume
 * controller): class, access modes, capacity, volume mode. What is not written, or filled in later, is not judged.
 * https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding
 */
export function volumeMismatches(claim: Resource, volume: Resource): readonly VolumeMismatch[] {
  const [asking, offering] = [childOf(claim.node, 'spec'), childOf(volume.node, 'spec')];
  if (offering === undefined || asking === undefined) return [];
  return [
    classMismatch(claim, volume),
    modeMismatch(asking, offering),
    capacityMismatch(asking, offering),
    ...accessMismatches(asking, offering),
  ].flatMap((mismatch) => mismatch ?? []);
}

/** The class that a claim or a volume says it is of; `undefined` where it may be any: none is written, or an annotation says it. */
export function writtenClass(resource: Resource): string | undefined {
  const annotation = descend(resource.node, 'metadata', 'annotations', classAnnotation);
  const text = textOf(descend(resource.node, 'spec', 'storageClassName'));
  return annotation !== undefined || text === undefined || isPlaceholder(text) ? undefined : text;
}

/** What a field of a claim is about, in words. */
export const aboutWords: Readonly<Record<VolumeMismatch['about'], Localized>> = {
  class: { en: 'class', ko: 'storageClassName' },
  accessModes: { en: 'access mode', ko: '접근 모드(accessModes)' },
  capacity: { en: 'capacity', ko: '용량' },
  volumeMode: { en: 'volumeMode', ko: 'volumeMode' },
};

const classAnnotation = 'volume.beta.kubernetes.io/storage-class';

function classMismatch(claim: Resource, volume: Resource): VolumeMismatch | undefined {
  const asked = writtenClass(claim);
  const volumeNode = descend(volume.node, 'spec', 'storageClassName');
  const offered = volumeNode === undefined && !isOfAnnotatedClass(volume) ? '' : writtenClass(volume);
  if (asked === undefined || offered === undefined || asked === offered) return undefined;
  return {
    about: 'class',
    claimNode: descend(claim.node, 'spec', 'storageClassName'),
    volumeNode,
    asked: asked || '""',
    offered: offered || '""',
  };
}

function isOfAnnotatedClass({ node }: Resource): boolean {
  return descend(node, 'metadata', 'annotations', classAnnotation) !== undefined;
}

function modeMismatch(asking: YamlNode, offering: YamlNode): VolumeMismatch | undefined {
  const [claimNode, volumeNode] = [childOf(asking, 'volumeMode'), childOf(offering, 'volumeMode')];
  const [asked, offered] = [textOf(claimNode) ?? 'Filesystem', textOf(volumeNode) ?? 'Filesystem'];
  if (asked === offered || !volumeModes.has(asked) || !volumeModes.has(offered)) return undefined;
  return { about: 'volumeMode', claimNode, volumeNode, asked, offered };
}

const volumeModes: ReadonlySet<string> = new Set(['Filesystem', 'Block']);

function capacityMismatch(asking: YamlNode, offering: YamlNode): VolumeMismatch | undefined {
  const claimNode = descend(asking, 'resources', 'requests', 'storage');
  const volumeNode = descend(offering, 'capacity', 'storage');
  const [asked, offered] = [textOf(claimNode) ?? '', textOf(volumeNode) ?? ''];
  const [least, most] = [parseQuantity(asked), parseQuantity(offered)];
  // Whole bytes count.
  if (least === undefined || most === undefined || least - most < nanosPerUnit) return undefined;
  return { about: 'capacity', claimNode, volumeNode, asked, offered };
}

/** A volume needs every mode that is asked for. */
function accessMismatches(asking: YamlNode, offering: YamlNode): readonly VolumeMismatch[] {
  const volumeNode = childOf(offering, 'accessModes');
  const offered = itemsOf(volumeNode).flatMap((item) => textOf(item) ?? []);
  if (offered.length === 0 || offered.some(isPlaceholder)) return [];
  return itemsOf(childOf(asking, 'accessModes')).flatMap((claimNode) => {
    const asked = textOf(claimNode);
    if (asked === undefined || offered.includes(asked) || isPlaceholder(asked)) return [];
    return [{ about: 'accessModes', claimNode, volumeNode, asked, offered: offered.join(', ') }];
  });
}
