import { compareTexts } from '../compareTexts.ts';
import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import { type Selector, type Verdict, verdicts } from '../kubernetes/labelSelector.ts';
import { type ClusterObject, compareObjects } from '../model/clusterObject.ts';
import { nearKey, type ObjectIndex, objectsOfKind, objectsWithLabel } from '../model/objectIndex.ts';
import { objectsBelow } from '../model/objectLists.ts';
import type { Unit } from '../model/unit.ts';
import { type Units, unitOf } from '../model/units.ts';
import { namesWithin } from './namesWithin.ts';
import { nearby, type Standpoint } from './reach.ts';
import { allowedEdits, isExtension, isTypo, wordsOf } from './similarity.ts';

/** Objects of a kind close by whose name is nearly the one asked for: slips of the keyboard first. */
export function similarlyNamed(
  index: ObjectIndex,
  units: Units,
  from: Standpoint,
  kind: GroupKind,
  name: string,
): readonly ClusterObject[] {
  const own = unitOf(units, from.path);
  const objects = around(own, objectsOfKind(index, kind));
  const close = namesWithin(objects, name, allowedEdits(name.length)).filter((object) => isTypo(object.name, name));
  const typos = nearby(units, from, close);
  const extended = extensionsOf(objects, name).filter((object) => unitOf(units, object.path).id === own.id);
  const extensions = nearby(units, from, extended);
  // Several with the same beginning are variants of one another, and none of them is what was meant.
  const meant = new Set(extensions.map((object) => object.name)).size === 1 ? extensions : [];
  return [...[...typos].sort(byName), ...[...meant].sort(compareObjects)];
}

/** Those whose names have words more or less. The first or the last word is the same then, which is soon seen. */
function extensionsOf(objects: readonly ClusterObject[], name: string): readonly ClusterObject[] {
  const words = wordsOf(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return objects.filter(
    (object) => (object.name.startsWith(first) || object.name.endsWith(last)) && isExtension(object.name, name),
  );
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
  const candidates = new Set(
    selector.requirements.flatMap(({ key }) => around(own, objectsWithLabel(index, kind, key))),
  );
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
 * Of a list of the index, those that may be in the own unit or beside it: what `nearby` would keep stands below one of the folders
 * above, and asking for that first spares looking at everything there is.
 */
function around(own: Unit, list: readonly ClusterObject[]): readonly ClusterObject[] {
  return objectsBelow(list, folderAround(own));
}

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
