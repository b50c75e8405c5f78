import { type Block, type Inline, inlines, paragraph } from '../../explain/prose.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import { reachable } from '../../graph/reach.ts';
import { edgesOf, type Snapshot, writerOf } from '../../graph/snapshot.ts';
import { fieldText, nodeAtField } from '../../kubernetes/fieldPath.ts';
import type { GroupKind } from '../../kubernetes/groupVersionKind.ts';
import { PersistentVolume, PersistentVolumeClaim, StorageClass, sameKind } from '../../kubernetes/kinds.ts';
import type { Locale, Localized } from '../../localized.ts';
import { objectsOfKind } from '../../model/objectIndex.ts';
import type { Resource } from '../../model/resource.ts';
import { childOf, descend, stringOf, textOf } from '../../yaml/nodes.ts';
import { inlineObject, inlineObjects } from '../inlineObjects.ts';

/**
 * On a claim, wherever it is named or written: the class and the volume behind it, when the volume is made and what becomes of it. Empty
 * elsewhere.
 */
export function storageBlocks(snapshot: Snapshot, { resource, path }: FieldAt, locale: Locale): readonly Block[] {
  const written = fieldText(path);
  if (/\.persistentVolumeClaim(?:\.claimName)?$/.test(written)) {
    const edge = edgesOf(snapshot, resource).find(
      ({ field, relation }) => relation.match.by === 'name' && field.startsWith(written) && field.endsWith('claimName'),
    );
    const claim = edge && writerOf(snapshot, edge.to);
    return claim !== undefined && sameKind(claim, PersistentVolumeClaim)
      ? claimBlocks(snapshot, claim, { spec: 'spec', written }, locale)
      : [];
  }
  const [, spec] = claimField.exec(written) ?? [];
  const isClaim = sameKind(resource, PersistentVolumeClaim) ? spec === 'spec' : spec !== 'spec';
  return spec !== undefined && isClaim ? claimBlocks(snapshot, resource, { spec, written }, locale) : [];
}

const claimField =
  /^(spec|.*volumeClaimTemplates\[\d+\]\.spec|.*\.ephemeral\.volumeClaimTemplate\.spec)(?:\.(?:storageClassName|volumeName))?$/;

/** `spec` is the field of a claim's spec in `resource`. */
function claimBlocks(
  snapshot: Snapshot,
  resource: Resource,
  { spec, written }: { readonly spec: string; readonly written: string },
  locale: Locale,
): readonly Block[] {
  const targetsOf = (key: string, kind: GroupKind) =>
    edgesOf(snapshot, resource)
      .filter(({ field, to }) => field === `${spec}.${key}` && sameKind(to, kind))
      .flatMap(({ to }) => writerOf(snapshot, to) ?? []);
  const volumes = targetsOf('volumeName', PersistentVolume);
  if (volumes.length > 0) {
    const told = volumes.map((volume) => ({ object: volume, says: volumeInlines(volume, locale) }));
    return written.endsWith('.volumeName') ? toldOnce(snapshot, told) : toldOfEach(snapshot, told);
  }
  const className = stringOf(childOf(nodeAtField(resource.node, spec), 'storageClassName'));
  if (className === '') return [paragraph(...inlines(words.noClass[locale]))];
  if (className === undefined) return defaultClassBlocks(snapshot, resource, locale);
  const classes = targetsOf('storageClassName', StorageClass);
  if (classes.length > 0) {
    const told = classes.map((each) => ({ object: each, says: classInlines(each, locale) }));
    return written.endsWith('.storageClassName') ? toldOnce(snapshot, told) : toldOfEach(snapshot, told);
  }
  return sharedClassBlocks(snapshot, resource, className, locale);
}

interface Told {
  readonly object: Resource;
  readonly says: readonly Inline[];
}

/** Where the cursor is on a name, the objects that it means are shown already; they are named again where they differ. */
function toldOnce(snapshot: Snapshot, told: readonly Told[]): readonly Block[] {
  const [first, ...others] = told.map(({ says }) => JSON.stringify(says));
  return others.every((text) => text === first) ? [paragraph(...(told[0]?.says ?? []))] : toldOfEach(snapshot, told);
}

function toldOfEach(snapshot: Snapshot, told: readonly Told[]): readonly Block[] {
  return told.map(({ object, says }) => paragraph('→ ', inlineObject(snapshot, object.objects[0]), '. ', ...says));
}

/** A class that is only a word, by which claims find volumes that were made by hand. */
function sharedClassBlocks(
  snapshot: Snapshot,
  resource: Resource,
  className: string,
  locale: Locale,
): readonly Block[] {
  const volumes = objectsOfKind(snapshot.index, PersistentVolume).filter(
    ({ content }) => textOf(childOf(content, 'storageClassName')) === className,
  );
  const here = reachable(snapshot.units, resource.objects[0], volumes);
  if (here.length === 0) return [];
  return [paragraph(words.shared[locale], ...inlineObjects(snapshot, here, shownVolumes))];
}

/** `reclaimPolicy` is Delete and `volumeBindingMode` is Immediate where they are not written: https://kubernetes.io/docs/concepts/storage/storage-classes/ */
function classInlines(storageClass: Resource, locale: Locale): readonly Inline[] {
  const read = (key: string, otherwise: string) => textOf(childOf(storageClass.node, key)) ?? otherwise;
  const provisioner = read('provisioner', '');
  const isStatic = provisioner === 'kubernetes.io/no-provisioner';
  const by: readonly Inline[] = isStatic
    ? [words.byHand[locale]]
    : [words.before[locale], { code: provisioner }, words.after[locale]];
  const when = words.binding.get(read('volumeBindingMode', 'Immediate'));
  const then = words.reclaiming.get(read('reclaimPolicy', 'Delete'));
  return [
    ...by,
    ...[when, isStatic ? undefined : then].flatMap((text) => (text === undefined ? [] : inlines(` ${text[locale]}`))),
  ];
}

/** Where nothing is said of it a volume that was made by hand is kept: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#reclaiming */
function volumeInlines(volume: Resource, locale: Locale): readonly Inline[] {
  const policy = textOf(descend(volume.node, 'spec', 'persistentVolumeReclaimPolicy')) ?? 'Retain';
  return inlines(words.reclaiming.get(policy)?.[locale] ?? '');
}

function defaultClassBlocks(snapshot: Snapshot, resource: Resource, locale: Locale): readonly Block[] {
  const classes = reachable(snapshot.units, resource.objects[0], objectsOfKind(snapshot.index, StorageClass));
  const marked = classes
    .map((object) => writerOf(snapshot, object))
    .find((writer) => textOf(descend(writer?.node, 'metadata', 'annotations', defaultMark)) === 'true');
  const absent = paragraph(...inlines(words.defaultClass[locale]));
  if (marked === undefined) return [absent];
  return [absent, paragraph('→ ', inlineObject(snapshot, marked.objects[0]), '. ', ...classInlines(marked, locale))];
}

const defaultMark = 'storageclass.kubernetes.io/is-default-class';
const shownVolumes = 4;

const words = {
  noClass: {
    en: 'An empty class: no volume is made, it binds to a PersistentVolume without a class that is there already.',
    ko: '클래스가 빈 문자열이므로 볼륨을 새로 만들지 않고, 클래스가 없는 기존 PersistentVolume에 바인딩됩니다.',
  },
  defaultClass: {
    en: "No class is written: the cluster's default StorageClass makes the volume.",
    ko: '클래스를 쓰지 않았으므로 클러스터의 기본 StorageClass가 볼륨을 만듭니다.',
  },
  shared: {
    en: 'No StorageClass has this name; it binds to ',
    ko: '이 이름의 StorageClass는 없고, 다음에 바인딩됩니다: ',
  },
  before: { en: 'A new volume from ', ko: '' },
  after: { en: '.', ko: '이(가) 새로 만드는 볼륨.' },
  byHand: { en: 'A volume that somebody made by hand.', ko: '사람이 미리 만들어 둔 볼륨.' },
  binding: new Map<string, Localized>([
    [
      'WaitForFirstConsumer',
      {
        en: 'Bound when the first Pod that uses it is scheduled, to suit its node (`WaitForFirstConsumer`).',
        ko: '처음 사용하는 Pod가 스케줄될 때 그 노드에 맞춰 바인딩됩니다(`WaitForFirstConsumer`).',
      },
    ],
    [
      'Immediate',
      {
        en: 'Bound at once, before it is known on which node the Pod runs (`Immediate`).',
        ko: 'Pod가 어느 노드에서 실행될지 정해지기 전에 바로 바인딩됩니다(`Immediate`).',
      },
    ],
  ]),
  reclaiming: new Map<string, Localized>([
    [
      'Delete',
      {
        en: 'Deleted with its data when the claim is deleted (`Delete`).',
        ko: 'PersistentVolumeClaim을 삭제하면 데이터와 함께 삭제됩니다(`Delete`).',
      },
    ],
    [
      'Retain',
      {
        en: 'Kept with its data when the claim is deleted, until somebody frees it (`Retain`).',
        ko: 'PersistentVolumeClaim을 삭제해도 데이터와 함께 남으며, 사람이 직접 정리해야 합니다(`Retain`).',
      },
    ],
  ]),
};
