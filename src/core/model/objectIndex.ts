import { byPath } from '../compareTexts.ts';
import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import type { Selector } from '../kubernetes/labelSelector.ts';
import { matches } from '../kubernetes/labelSelector.ts';
import type { ClusterObject } from './clusterObject.ts';
import { allKey, definesKey, indexKeys, kindKey, labelKey, madeKey, makerKey, nameKey, pairKey } from './indexKeys.ts';
import { changedList, type StandsBefore } from './objectLists.ts';
import { emptyMap, getFrom, type PersistentMap, withChangesInSteps } from './persistentMap.ts';
import { noTexts, type SortedTexts, withTextsInSteps } from './sortedTexts.ts';
import { finish, type Steps, sortInSteps, visitInSteps } from './steps.ts';

/** Every object by name, by kind and, of kinds that selectors choose from, by label. Immutable; a change costs what it touches. */
export interface ObjectIndex {
  /** Under the keys of `nameKey`, `kindKey`, `pairKey`, `labelKey`, `allKey` and those of `meetingKeys`. */
  readonly lists: PersistentMap<readonly ClusterObject[]>;
  /** What near misses are looked for in: under `kindKey` the names that objects of a kind have, under `labelKey` the values of a label. */
  readonly texts: ReadonlyMap<string, SortedTexts>;
}

/** The index of nothing. */
export function emptyIndex(): ObjectIndex {
  return { lists: emptyMap(), texts: new Map() };
}

/** The index after some objects went and others came, which were not in it. Of one path, what came stands last. */
export function reindex(index: ObjectIndex, gone: Iterable<ClusterObject>, come: Iterable<ClusterObject>): ObjectIndex {
  return finish(reindexInSteps(index, gone, come, () => false));
}

/** The same in steps, for a great many objects; `standsBefore` says where among those of its path an object has its place. */
export function* reindexInSteps(
  index: ObjectIndex,
  gone: Iterable<ClusterObject>,
  come: Iterable<ClusterObject>,
  standsBefore: StandsBefore,
): Steps<ObjectIndex> {
  const left = yield* byKeyInSteps(gone);
  const added = yield* byKeyInSteps(yield* sortInSteps(come, 2_000, byPath));
  const lists = yield* withChangesInSteps(index.lists, changedLists());
  return { lists, texts: yield* changedTexts(index, lists, changedKeys()) };

  function* changedKeys(): Iterable<string> {
    for (const key of left.keys()) if (!added.has(key)) yield key;
    yield* added.keys();
  }

  function* changedLists(): Iterable<readonly [string, readonly ClusterObject[] | undefined]> {
    for (const key of changedKeys()) {
      const list = changedList(
        getFrom(index.lists, key) ?? [],
        left.get(key) ?? [],
        added.get(key) ?? [],
        standsBefore,
      );
      yield [key, list.length === 0 ? undefined : list];
    }
  }
}

function* byKeyInSteps(objects: Iterable<ClusterObject>): Steps<ReadonlyMap<string, ClusterObject[]>> {
  const byKey = new Map<string, ClusterObject[]>();
  yield* visitInSteps(objects, 500, (object) => {
    for (const key of indexKeys(object)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [object]);
      else if (list.at(-1) !== object) list.push(object);
    }
  });
  return byKey;
}

/** Of the changed keys, those under which nothing stood, or stands any more, tell which texts came and went. */
function* changedTexts(
  index: ObjectIndex,
  lists: ObjectIndex['lists'],
  changed: Iterable<string>,
): Steps<ObjectIndex['texts']> {
  const changes = new Map<string, { readonly gone: Set<string>; readonly come: string[] }>();
  yield* visitInSteps(changed, 500, (key) => {
    const [before] = getFrom(index.lists, key) ?? [];
    const [after] = getFrom(lists, key) ?? [];
    if ((before === undefined) === (after === undefined)) return;
    const [list, text] = textUnder(key, before ?? after) ?? [];
    if (list === undefined || text === undefined) return;
    const change = changes.get(list) ?? { gone: new Set(), come: [] };
    changes.set(list, change);
    if (after === undefined) change.gone.add(text);
    else change.come.push(text);
  });
  if (changes.size === 0) return index.texts;
  const texts = new Map(index.texts);
  for (const [list, { gone, come }] of changes) {
    const now = yield* withTextsInSteps(texts.get(list) ?? noTexts, gone, come);
    if (now.forward.length === 0) texts.delete(list);
    else texts.set(list, now);
  }
  return texts;
}

/** Where the name or the label value that a key of the index ends with is listed, and that text: an object under the key has it. */
function textUnder(key: string, object: ClusterObject | undefined): readonly [string, string] | undefined {
  if (object === undefined) return undefined;
  if (key.startsWith('name ')) return [kindKey(object), object.name];
  if (!key.startsWith('pair ')) return undefined;
  for (const [name, value] of object.labels) {
    if (pairKey(object, name, value) === key) return [labelKey(object, name), value];
  }
  return undefined;
}

/** Objects of a kind that a reference by name can mean, in every namespace and unit. */
export function objectsNamed(index: ObjectIndex, kind: GroupKind, name: string): readonly ClusterObject[] {
  return getFrom(index.lists, nameKey(kind, name)) ?? [];
}

/** Objects of a selectable kind that have this name, or that controllers make for a workload of this name. */
export function objectsCalled(index: ObjectIndex, kind: GroupKind, name: string): readonly ClusterObject[] {
  return [...objectsNamed(index, kind, name), ...(getFrom(index.lists, madeKey(kind, name)) ?? [])];
}

/** The names that objects of a kind have. */
export function namesOfKind({ texts }: ObjectIndex, kind: GroupKind): SortedTexts {
  return texts.get(kindKey(kind)) ?? noTexts;
}

/** The values that objects of a selectable kind have for a label. */
export function valuesOfLabel({ texts }: ObjectIndex, kind: GroupKind, key: string): SortedTexts {
  return texts.get(labelKey(kind, key)) ?? noTexts;
}

/** Objects of a selectable kind that carry this label with this value. */
export function objectsWithPair(
  index: ObjectIndex,
  kind: GroupKind,
  key: string,
  value: string,
): readonly ClusterObject[] {
  return getFrom(index.lists, pairKey(kind, key, value)) ?? [];
}

/** All objects of a kind that names can point at. */
export function objectsOfKind(index: ObjectIndex, kind: GroupKind): readonly ClusterObject[] {
  return getFrom(index.lists, kindKey(kind)) ?? [];
}

/** The objects under one of the keys of `meetingKeys`. */
export function objectsMeeting(index: ObjectIndex, key: string): readonly ClusterObject[] {
  return getFrom(index.lists, key) ?? [];
}

/** The custom resources of this name whose operators may make Pods. */
export function podMakersNamed(index: ObjectIndex, name: string): readonly ClusterObject[] {
  return getFrom(index.lists, makerKey(name)) ?? [];
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
