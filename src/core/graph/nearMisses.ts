import { compareTexts } from '../compareTexts.ts';
import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import { type Selector, type Verdict, verdicts } from '../kubernetes/labelSelector.ts';
import { type ClusterObject, compareObjects } from '../model/clusterObject.ts';
import { nearKey } from '../model/indexKeys.ts';
import {
  namesOfKind,
  type ObjectIndex,
  objectsCalled,
  objectsNamed,
  objectsOfKind,
  objectsWithLabel,
  objectsWithPair,
  valuesOfLabel,
} from '../model/objectIndex.ts';
import { countBelow, objectsBelow } from '../model/objectLists.ts';
import type { SortedTexts } from '../model/sortedTexts.ts';
import type { Unit } from '../model/unit.ts';
import { type Units, unitOf } from '../model/units.ts';
import { extensionsAmong } from './extensionsAmong.ts';
import { nearby, type Standpoint } from './reach.ts';
import { allowedEdits, isExtension, isTypo } from './similarity.ts';
import { textsWithin } from './textsWithin.ts';

/** Objects of a kind close by whose name is nearly the one asked for: slips of the keyboard first. */
export function similarlyNamed(
  index: ObjectIndex,
  units: Units,
  from: Standpoint,
  kind: GroupKind,
  name: string,
): readonly ClusterObject[] {
  const own = unitOf(units, from.path);
  const folder = folderAround(own);
  const few = fewBelow(objectsOfKind(index, kind), folder);
  const names = namesOfKind(index, kind);
  const alike = few?.filter((object) => isTypo(object.name, name)) ?? named(typosAmong(names, name));
  const extensions = few?.filter((object) => isExtension(object.name, name)) ?? named(extensionsAmong(names, name));
  const typos = nearby(units, from, alike);
  const meant = nearby(
    units,
    from,
    extensions.filter(({ path }) => unitOf(units, path).id === own.id),
  );
  // Several with the same beginning are variants of one another, and none of them is what was meant.
  const isVariant = new Set(meant.map((object) => object.name)).size > 1;
  return [...[...typos].sort(byName), ...(isVariant ? [] : [...meant].sort(compareObjects))];

  function named(near: readonly string[]): readonly ClusterObject[] {
    return near.flatMap((one) => objectsBelow(objectsNamed(index, kind, one), folder));
  }
}

/**
 * Objects close by (mostly Pods) that a selector was probably meant to take: the labels that do not fit are slips of the keyboard (in the own
 * unit also a prefix or suffix too much), or a secondary one (tier, version, …) of Pods whose app or name label fits.
 * Those that miss fewest labels come first.
 */
export function nearlySelected(
  index: ObjectIndex,
  units: Units,
  from: Standpoint,
  kind: GroupKind,
  selector: Selector,
): readonly ClusterObject[] {
  const own = unitOf(units, from.path);
  const candidates = new Set(candidatesBelow(index, folderAround(own), kind, selector));
  return nearby(units, from, [...candidates])
    .map((pod) => ({ pod, missed: verdicts(selector, pod.labels).filter(({ holds }) => !holds) }))
    .filter(({ pod, missed }) =>
      isNearMiss(selector, pod, missed, unitOf(units, pod.path).id === own.id ? isTypoOrExtension : isTypo),
    )
    .sort(
      (a, b) =>
        a.missed.length - b.missed.length || compareTexts(a.pod.name, b.pod.name) || compareObjects(a.pod, b.pod),
    )
    .map(({ pod }) => pod);
}

/**
 * Every object below a folder that `isNearMiss` may say yes to, and others: of many those that have something that the selector asks for, or nearly.
 * Where a great many fit the app label, other labels tell them apart on purpose, and none of them is what was meant.
 */
function candidatesBelow(
  index: ObjectIndex,
  folder: string,
  kind: GroupKind,
  { requirements }: Selector,
): readonly ClusterObject[] {
  return requirements.flatMap(({ key, operator, values }) => {
    const all = objectsWithLabel(index, kind, key);
    const few = fewBelow(all, folder);
    if (few !== undefined) return few;
    if (operator !== 'In') return namesTheApp(key) ? objectsBelow(all, folder) : [];
    const known = valuesOfLabel(index, kind, key);
    return values.flatMap((value) => {
      const near = [...typosAmong(known, value), ...extensionsAmong(known, value)];
      const slips = near.flatMap((one) => objectsBelow(objectsWithPair(index, kind, key, one), folder));
      if (!namesTheApp(key)) return slips;
      const fitting = fewBelow(objectsWithPair(index, kind, key, value), folder) ?? [];
      return [...slips, ...fitting, ...objectsBelow(objectsCalled(index, kind, value), folder)];
    });
  });
}

function typosAmong(texts: SortedTexts, wanted: string): readonly string[] {
  return textsWithin(texts, wanted, allowedEdits(wanted.length)).filter((text) => isTypo(text, wanted));
}

/**
 * Of a list of the index, those that may be in the own unit or beside it, where they are so few that comparing with each is quickest: what
 * `nearby` would keep stands below one of the folders above, and asking for that first spares looking at everything there is.
 */
function fewBelow(list: readonly ClusterObject[], folder: string): readonly ClusterObject[] | undefined {
  return countBelow(list, folder) > fewEnough ? undefined : objectsBelow(list, folder);
}

const fewEnough = 64;

/** What was looked at to find near misses of some keys of the index. */
export function nearbyKeys(units: Units, from: Standpoint, keys: readonly string[]): readonly string[] {
  const folder = folderAround(unitOf(units, from.path));
  return keys.map((key) => nearKey(key, folder));
}

/** The folder of the unit's neighbours, with its slash; the unit itself where it has none beside it; empty for the root. */
function folderAround({ path }: Unit): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : path === '.' ? '' : path;
}

type Alike = (a: string, b: string) => boolean;

function isNearMiss(selector: Selector, pod: ClusterObject, missed: readonly Verdict[], alike: Alike): boolean {
  if (missed.length === 0) return false;
  if (missed.every((verdict) => isSlip(verdict, alike))) return true;
  if (missed.length !== 1) return false;
  if (selector.requirements.length === 1) return sameNameOtherValue(pod, missed);
  const failed = missed[0]?.requirement;
  const appFits = selector.requirements.some((requirement) => requirement !== failed && namesTheApp(requirement.key));
  return appFits && failed !== undefined && !namesTheApp(failed.key);
}

function isTypoOrExtension(a: string, b: string): boolean {
  return isTypo(a, b) || isExtension(a, b);
}

/** The key is there, with nearly the value asked for. */
function isSlip({ requirement, actual }: Verdict, alike: Alike): boolean {
  return (
    actual !== undefined && requirement.operator === 'In' && requirement.values.some((value) => alike(value, actual))
  );
}

/** `app: frontend` asked for, and the Pods of a workload named frontend carry `app: front`. */
function sameNameOtherValue(pod: ClusterObject, missed: readonly Verdict[]): boolean {
  return missed.every(
    ({ requirement, actual }) =>
      actual !== undefined && namesTheApp(requirement.key) && requirement.values.includes(pod.name),
  );
}

/** Keys whose value is the identity of an application, rather than one of its properties. */
function namesTheApp(key: string): boolean {
  return appKeys.has(key);
}

const appKeys: ReadonlySet<string> = new Set([
  'app',
  'name',
  'k8s-app',
  'run',
  'app.kubernetes.io/name',
  'service',
  'io.kompose.service',
]);

function byName(a: ClusterObject, b: ClusterObject): number {
  return compareTexts(a.name, b.name) || compareObjects(a, b);
}
