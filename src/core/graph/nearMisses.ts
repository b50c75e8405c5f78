import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import { type Selector, type Verdict, verdicts } from '../kubernetes/labelSelector.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { type ObjectIndex, objectsOfKind, podsWithLabel } from '../model/objectIndex.ts';
import type { Units } from '../model/units.ts';
import { nearby, type Standpoint } from './reach.ts';
import { isSimilar, isTypo } from './similarity.ts';

/** Objects of a kind close by whose name is nearly the one asked for, the most alike first. */
export function similarlyNamed(
  index: ObjectIndex,
  units: Units,
  from: Standpoint,
  kind: GroupKind,
  name: string,
): readonly ClusterObject[] {
  const alike = objectsOfKind(index, kind).filter((object) => isSimilar(object.name, name));
  const close = nearby(units, from, alike);
  return [...close].sort(
    (a, b) => Number(isTypo(b.name, name)) - Number(isTypo(a.name, name)) || compare(a.name, b.name),
  );
}

/**
 * Pods close by that a selector was probably meant to take: the labels that do not fit are slips of the keyboard, or they are
 * secondary ones (tier, version, …) of Pods whose app or name label fits. Those that miss fewest labels come first.
 */
export function nearlySelected(
  index: ObjectIndex,
  units: Units,
  from: Standpoint,
  selector: Selector,
): readonly ClusterObject[] {
  const candidates = new Set(selector.requirements.flatMap(({ key }) => podsWithLabel(index, key)));
  return nearby(units, from, [...candidates])
    .map((pod) => ({ pod, missed: verdicts(selector, pod.labels).filter(({ holds }) => !holds) }))
    .filter(({ pod, missed }) => isNearMiss(selector, pod, missed))
    .sort((a, b) => a.missed.length - b.missed.length || compare(a.pod.name, b.pod.name))
    .map(({ pod }) => pod);
}

function isNearMiss(selector: Selector, pod: ClusterObject, missed: readonly Verdict[]): boolean {
  if (missed.length === 0) return false;
  if (missed.every(isSlip)) return true;
  const held = selector.requirements.filter(
    (requirement) => !missed.some((verdict) => verdict.requirement === requirement),
  );
  return (
    (missed.length === 1 &&
      held.some(({ key }) => namesTheApp(key)) &&
      missed.every(({ requirement: { key } }) => !namesTheApp(key))) ||
    (missed.length === selector.requirements.length && missed.length === 1 && sameNameOtherValue(pod, missed))
  );
}

/** The key is there, with nearly the value asked for. */
function isSlip({ requirement, actual }: Verdict): boolean {
  return (
    actual !== undefined &&
    requirement.operator === 'In' &&
    requirement.values.some((value) => isSimilar(value, actual))
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
