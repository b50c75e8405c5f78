import { byPath } from '../compareTexts.ts';
import { type GroupKind, groupKindText } from '../kubernetes/groupVersionKind.ts';
import {
  AlertmanagerConfig,
  ClusterRole,
  ClusterTrustBundle,
  Namespace,
  Node,
  PersistentVolume,
  Pod,
  PodMonitor,
  Probe,
  PrometheusRule,
  ScrapeConfig,
  Service,
  ServiceMonitor,
} from '../kubernetes/kinds.ts';
import type { Selector } from '../kubernetes/labelSelector.ts';
import { matches } from '../kubernetes/labelSelector.ts';
import { type ClusterObject, hasName } from './clusterObject.ts';
import { definedKind } from './definedKind.ts';
import { meetingKeys } from './meetingKeys.ts';
import { changedList } from './objectLists.ts';
import { emptyMap, getFrom, type PersistentMap, withChangesInSteps } from './persistentMap.ts';
import { finish, type Steps, sortInSteps, visitInSteps } from './steps.ts';

/** Every object by name, by kind and, of kinds that selectors choose from, by label. Immutable; a change costs what it touches. */
export interface ObjectIndex {
  /** Under the keys of `nameKey`, `kindKey`, `pairKey`, `labelKey`, `allKey` and those of `meetingKeys`. */
  readonly lists: PersistentMap<readonly ClusterObject[]>;
}

/** The keys that tell what a question looked at: an object that comes or goes under such a key changes the answer. */
export const nameKey = (kind: GroupKind, name: string): string => `name ${groupKindText(kind)} ${name}`;
/** Objects of a kind that a name can point at. */
export const kindKey = (kind: GroupKind): string => `kind ${groupKindText(kind)}`;
/** Objects of a kind that a selector can take: implied ones as well. */
export const allKey = (kind: GroupKind): string => `all ${groupKindText(kind)}`;
export const pairKey = (kind: GroupKind, key: string, value: string): string =>
  `pair ${groupKindText(kind)} ${key}=${value}`;
export const labelKey = (kind: GroupKind, key: string): string => `label ${groupKindText(kind)} ${key}`;

/** The CustomResourceDefinitions of a kind. */
export const definesKey = (kind: GroupKind): string => `defines ${groupKindText(kind)}`;

export function emptyIndex(): ObjectIndex {
  return { lists: emptyMap() };
}

/** The index after some objects went and others came, which were not in it. */
export function reindex(index: ObjectIndex, gone: Iterable<ClusterObject>, come: Iterable<ClusterObject>): ObjectIndex {
  return finish(reindexInSteps(index, gone, come));
}

/** The same in steps, for a great many objects. */
export function* reindexInSteps(
  index: ObjectIndex,
  gone: Iterable<ClusterObject>,
  come: Iterable<ClusterObject>,
): Steps<ObjectIndex> {
  const left = yield* byKeyInSteps(gone);
  const added = yield* byKeyInSteps(yield* sortInSteps(come, 2_000, byPath));
  return { lists: yield* withChangesInSteps(index.lists, changedLists()) };

  function* changedLists(): Iterable<readonly [string, readonly ClusterObject[] | undefined]> {
    for (const key of left.keys()) if (!added.has(key)) yield changedAt(key);
    for (const key of added.keys()) yield changedAt(key);
  }

  function changedAt(key: string): readonly [string, readonly ClusterObject[] | undefined] {
    const list = changedList(getFrom(index.lists, key) ?? [], left.get(key) ?? [], added.get(key) ?? []);
    return [key, list.length === 0 ? undefined : list];
  }
}

function* byKeyInSteps(objects: Iterable<ClusterObject>): Steps<ReadonlyMap<string, ClusterObject[]>> {
  const byKey = new Map<string, ClusterObject[]>();
  yield* visitInSteps(objects, 500, (object) => {
    for (const key of indexKeys(object)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [object]);
      else list.push(object);
    }
  });
  return byKey;
}

/** The keys an object stands under. Implied Pods, ReplicaSets and Jobs have no name of their own, so none finds them by name. */
export function indexKeys(object: ClusterObject): readonly string[] {
  const named = object.origin === 'manifest' || object.kind === 'PersistentVolumeClaim' || object.kind === 'Secret';
  const keys = named && hasName(object) ? [nameKey(object, object.name), kindKey(object), ...meetingKeys(object)] : [];
  const defined = definedKind(object);
  if (defined !== undefined) return [...keys, definesKey(defined)];
  if (!selectable.has(groupKindText(object))) return keys;
  const labels = [...object.labels].flatMap(([key, value]) => [pairKey(object, key, value), labelKey(object, key)]);
  return [...keys, allKey(object), ...new Set(labels)];
}

/**
 * The key under which a resource asks what nearly has a key of the index (`kindKey`, `labelKey`): only what stands below `folder`
 * is of interest to it. `folder` is one of those that `foldersAround` gives for the object.
 */
export const nearKey = (key: string, folder: string): string => `near ${folder} ${key}`;

/** Every near key that an object answers. */
export function nearKeys(object: ClusterObject): readonly string[] {
  const keys = indexKeys(object).filter((key) => key.startsWith('kind ') || key.startsWith('label '));
  return keys.flatMap((key) => foldersAround(object.path).map((folder) => nearKey(key, folder)));
}

/** The folders that a path stands in, each with its slash: `a/b/c.yaml` in ``, `a`, `a/` and `a/b/`; the first segment also without. */
function foldersAround(path: string): readonly string[] {
  const segments = path.split('/');
  return ['', segments[0] ?? '', ...segments.slice(1).map((_, index) => `${segments.slice(0, index + 1).join('/')}/`)];
}

/** The kinds that some selector chooses from. */
const selectable: ReadonlySet<string> = new Set(
  [
    Pod,
    Service,
    Namespace,
    Node,
    PersistentVolume,
    ClusterRole,
    ClusterTrustBundle,
    AlertmanagerConfig,
    PodMonitor,
    Probe,
    PrometheusRule,
    ScrapeConfig,
    ServiceMonitor,
  ].map(groupKindText),
);

export function objectsNamed(index: ObjectIndex, kind: GroupKind, name: string): readonly ClusterObject[] {
  return getFrom(index.lists, nameKey(kind, name)) ?? [];
}

export function objectsOfKind(index: ObjectIndex, kind: GroupKind): readonly ClusterObject[] {
  return getFrom(index.lists, kindKey(kind)) ?? [];
}

/** The objects under one of the keys of `meetingKeys`. */
export function objectsMeeting(index: ObjectIndex, key: string): readonly ClusterObject[] {
  return getFrom(index.lists, key) ?? [];
}

/** The CustomResourceDefinitions that bring a kind, whatever versions they serve. */
export function definitionsOf(index: ObjectIndex, kind: GroupKind): readonly ClusterObject[] {
  return getFrom(index.lists, definesKey(kind)) ?? [];
}

/** Objects of a selectable kind (implied ones included) that carry a label with this key, whatever its value. */
export function objectsWithLabel(index: ObjectIndex, kind: GroupKind, key: string): readonly ClusterObject[] {
  return getFrom(index.lists, labelKey(kind, key)) ?? [];
}

/** The objects of a selectable kind that a selector takes, in every namespace and unit; reach is for the caller to decide. */
export function objectsMatching(index: ObjectIndex, kind: GroupKind, selector: Selector): readonly ClusterObject[] {
  return rarestList(index, kind, selector).filter((object) => matches(selector, object.labels));
}

/** The shortest list that holds every match: of the pairs the selector asks for, or of a key it demands; else all of the kind. */
function rarestList(index: ObjectIndex, kind: GroupKind, selector: Selector): readonly ClusterObject[] {
  let rarest: readonly ClusterObject[] | undefined;
  for (const { key, operator, values } of selector.requirements) {
    if (operator !== 'In' && operator !== 'Exists') continue;
    const single = operator === 'In' && values.length === 1;
    const list = getFrom(index.lists, single ? pairKey(kind, key, values[0] ?? '') : labelKey(kind, key)) ?? [];
    if (rarest === undefined || list.length < rarest.length) rarest = list;
  }
  return rarest ?? getFrom(index.lists, allKey(kind)) ?? [];
}
