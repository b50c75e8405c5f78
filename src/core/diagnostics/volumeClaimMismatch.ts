import { nearby } from '../graph/reach.ts';
import { edgesOf, type Snapshot, writerOf } from '../graph/snapshot.ts';
import { PersistentVolume, PersistentVolumeClaim, sameKind } from '../kubernetes/kinds.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { classKey } from '../model/meetingKeys.ts';
import { objectsMeeting } from '../model/objectIndex.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import { unitOf } from '../model/units.ts';
import { childOf, descend, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { addItem } from './fixes/addItem.ts';
import { changeText } from './fixes/changeText.ts';
import { setEntry } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import { aboutWords, type VolumeMismatch, volumeMismatches, writtenClass } from './objects/volumeNeeds.ts';

/** A claim and the volume that it names, is kept for it, or is the only one that it can get, and the two do not fit. */
export const volumeClaimMismatch: DiagnosticRule = {
  code: 'volume-claim-mismatch',
  severity: 'warning',
  summary: {
    en: 'A claim asks for what its PersistentVolume does not offer.',
    ko: 'PersistentVolumeClaim이 요구하는 것을 PersistentVolume이 제공하지 않습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#binding',
  kinds: [PersistentVolumeClaim, PersistentVolume],
  *findInResource(snapshot, resource) {
    if (sameKind(resource, PersistentVolumeClaim)) yield* findingsOfClaim(snapshot, resource);
    if (sameKind(resource, PersistentVolume)) yield* findingsOfVolume(snapshot, resource);
  },
};

/** Of the volumes that it may get, none fits: said of the one that fits best. */
function findingsOfClaim(snapshot: Snapshot, claim: Resource): readonly Finding[] {
  const [best, ...others] = volumesFor(snapshot, claim)
    .map((volume) => ({ volume, mismatches: volumeMismatches(claim, volume) }))
    .sort((a, b) => a.mismatches.length - b.mismatches.length);
  if (best === undefined) return [];
  const choices = others.length + 1;
  return best.mismatches.map((mismatch) => finding(claim, { claim, volume: best.volume, mismatch, choices }));
}

/** What is kept for a claim that does not name it; where it does, the finding stands there. */
function findingsOfVolume(snapshot: Snapshot, volume: Resource): readonly Finding[] {
  const [edge] = edgesOf(snapshot, volume).filter(
    ({ relation }) => relation.id === 'persistentvolume-reserved-for-persistentvolumeclaim',
  );
  const claim = edge?.to.origin === 'manifest' ? writerOf(snapshot, edge.to) : undefined;
  if (edge === undefined || claim === undefined || nearby(snapshot.units, edge.from, [edge.to]).length === 0) return [];
  if (textOf(descend(claim.node, 'spec', 'volumeName')) !== undefined) return [];
  // The class is not looked at where the volume already says whose it is.
  return volumeMismatches(claim, volume)
    .filter(({ about }) => about !== 'class')
    .map((mismatch) => finding(volume, { claim, volume, mismatch, choices: 1 }));
}

function volumesFor(snapshot: Snapshot, claim: Resource): readonly Resource[] {
  const edges = edgesOf(snapshot, claim);
  const [self] = claim.objects;
  const isNamed = textOf(descend(claim.node, 'spec', 'volumeName')) !== undefined;
  const isSelecting = childOf(childOf(claim.node, 'spec'), 'selector') !== undefined;
  const relation = isNamed
    ? 'persistentvolumeclaim-names-persistentvolume'
    : 'persistentvolumeclaim-selects-persistentvolumes';
  const pointedAt = edges
    .filter((edge) => edge.relation.id === relation && edge.status === 'found')
    .map(({ to }) => to);
  const objects = isNamed || isSelecting ? nearby(snapshot.units, self, pointedAt) : ofItsClass(snapshot, claim);
  const volumes = objects.flatMap((object) => writerOf(snapshot, object) ?? []);
  return isNamed ? volumes : volumes.filter((volume) => isFreeFor(volume, claim));
}

/**
 * The volumes of the own unit among which the controller has to choose: where no provisioner makes one for the claim. A class without
 * an object may have one in the cluster, so there only a pair counts that has the class for itself.
 */
function ofItsClass(snapshot: Snapshot, claim: Resource): readonly ClusterObject[] {
  const className = writtenClass(claim);
  if (className === undefined) return [];
  const { index, units } = snapshot;
  const own = unitOf(units, claim.objects[0].path).id;
  const ofClass = (kind: typeof PersistentVolume) =>
    objectsMeeting(index, classKey(kind, className)).filter(({ path }) => unitOf(units, path).id === own);
  const volumes = ofClass(PersistentVolume);
  if (className === '') return volumes;
  const [edge] = edgesOf(snapshot, claim).filter(({ relation }) => relation.id === storageClassRelation);
  const provisioner = edge?.to.origin === 'manifest' ? textOf(edge.to.content) : undefined;
  if (provisioner !== undefined) return provisioner === 'kubernetes.io/no-provisioner' ? volumes : [];
  return volumes.length === 1 && ofClass(PersistentVolumeClaim).length === 1 ? volumes : [];
}

const storageClassRelation = 'persistentvolumeclaim-asks-for-storageclass';

/** One that is kept for another claim is none that this one can get. */
function isFreeFor(volume: Resource, claim: Resource): boolean {
  const reference = descend(volume.node, 'spec', 'claimRef');
  return reference === undefined || textOf(childOf(reference, 'name')) === claim.name;
}

interface Pair {
  readonly claim: Resource;
  readonly volume: Resource;
  readonly mismatch: VolumeMismatch;
  /** How many volumes there are of which none fits. */
  readonly choices: number;
}

/** At the claim or the volume, whichever points at the other. */
function finding(resource: Resource, { claim, volume, mismatch, choices }: Pair): Finding {
  const { about, claimNode, volumeNode, asked, offered } = mismatch;
  const [own, other, otherNode] = resource === claim ? [claimNode, volume, volumeNode] : [volumeNode, claim, claimNode];
  const words = aboutWords[about];
  const best =
    choices > 1 ? { en: ', which fits best of those here,', ko: '(여기서 가장 가까운 볼륨)' } : { en: '', ko: '' };
  return {
    code: 'volume-claim-mismatch',
    severity: 'warning',
    message: {
      en: `PersistentVolume \`${volume.name}\`${best.en} offers ${words.en} \`${offered}\`, but claim \`${claim.name}\` asks for \`${asked}\`; it stays Pending.`,
      ko: `claim \`${claim.name}\`은(는) ${words.ko} \`${asked}\`을(를) 요구하지만 PersistentVolume \`${volume.name}\`${best.ko}은(는) \`${offered}\`입니다. claim은 Pending 상태로 남습니다.`,
    },
    place: placeIn(resource, own ?? nameNodeOf(resource)),
    resource,
    related: [
      {
        place: placeIn(other, otherNode ?? nameNodeOf(other)),
        message: {
          en: `${other.kind} \`${other.name}\` is here.`,
          ko: `${other.kind} \`${other.name}\`은(는) 여기에 있습니다.`,
        },
      },
    ],
    fixes: [...alignClaim(claim, mismatch), ...alignVolume(volume, mismatch)],
  };
}

function nameNodeOf({ node }: Resource) {
  return descend(node, 'metadata', 'name') ?? node;
}

/** The claim asks for what there is. */
function alignClaim(claim: Resource, { about, claimNode, volumeNode, offered }: VolumeMismatch): readonly Fix[] {
  const choices = about === 'accessModes' ? offered.split(', ') : [offered];
  const spec = childOf(claim.node, 'spec');
  return choices.flatMap((choice) => {
    const text = choice === '""' ? '' : choice;
    const title = { en: `Let the claim ask for \`${choice}\``, ko: `claim이 \`${choice}\`을(를) 요구하도록 변경` };
    if (claimNode?.type === 'scalar')
      return changeText(claim, claimNode, [text]).map((fix) => ({ ...fix, title, safe: false }));
    if (spec?.type !== 'map' || about !== 'volumeMode' || volumeNode === undefined) return [];
    return fixOf(title, [setEntry(claim, spec, 'volumeMode', text)]);
  });
}

/** The volume offers what is asked for: to be chosen only where the storage behind it does. */
function alignVolume(volume: Resource, { about, volumeNode, asked }: VolumeMismatch): readonly Fix[] {
  const title = { en: `Let the volume offer \`${asked}\``, ko: `볼륨이 \`${asked}\`을(를) 제공하도록 변경` };
  if (about === 'accessModes') {
    return volumeNode?.type === 'sequence' ? fixOf(title, [addItem(volume, volumeNode, asked)]) : [];
  }
  const text = asked === '""' ? '' : asked;
  if (volumeNode?.type === 'scalar')
    return changeText(volume, volumeNode, [text]).map((fix) => ({ ...fix, title, safe: false }));
  const spec = childOf(volume.node, 'spec');
  const key = about === 'class' ? 'storageClassName' : about;
  return spec?.type === 'map' && about !== 'capacity' ? fixOf(title, [setEntry(volume, spec, key, text)]) : [];
}
