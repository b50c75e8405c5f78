import { finish, type Steps, visitInSteps } from './steps.ts';

/**
 * An immutable map from strings that is cheap to change: all versions share one table that says at which place the value of a key
 * stands, and a version is a list of values in small pieces, of which a change copies one. Looking a key up costs what it costs in a
 * Map, and three steps.
 */
export interface PersistentMap<Value> {
  readonly size: number;
  /**
   * Of every key that a version of the map ever had. A place is given once and never taken back, so that the table may grow
   * under older versions: they have no value there.
   */
  readonly places: Map<string, number>;
  /** The value at a place: by what `pageOf`, `leafOf` and `itemOf` say of it. `undefined` where there is none. */
  readonly pages: readonly Page<Value>[];
}

/** Changed only while the version is made that has them first. */
type Page<Value> = (Leaf<Value> | undefined)[];
type Leaf<Value> = (Value | undefined)[];

const bits = 6;
const inPiece = (1 << bits) - 1;
const pageOf = (place: number) => place >> (2 * bits);
const leafOf = (place: number) => (place >> bits) & inPiece;
const itemOf = (place: number) => place & inPiece;

/** The map without entries. */
export function emptyMap<Value>(): PersistentMap<Value> {
  return { size: 0, places: new Map(), pages: [] };
}

/** The value of a key, `undefined` where it has none. */
export function getFrom<Value>({ places, pages }: PersistentMap<Value>, key: string): Value | undefined {
  const place = places.get(key);
  return place === undefined ? undefined : valueAt(pages, place);
}

function valueAt<Value>(pages: readonly Page<Value>[], place: number): Value | undefined {
  return pages[pageOf(place)]?.[leafOf(place)]?.[itemOf(place)];
}

/** All values, in an order that tells nothing; sort where the order is shown. */
export function* valuesOf<Value>({ pages }: PersistentMap<Value>): Iterable<Value> {
  for (const page of pages) {
    for (const leaf of page) for (const value of leaf ?? []) if (value !== undefined) yield value;
  }
}

/** The keys under which one map has another value than the other. */
export function changedKeys<Value>(before: PersistentMap<Value>, after: PersistentMap<Value>): ReadonlySet<string> {
  const changed = new Set<string>();
  if (before.places === after.places) {
    const differing = changedPlaces(before.pages, after.pages);
    if (differing.size === 0) return changed;
    for (const [key, place] of after.places) if (differing.has(place)) changed.add(key);
    return changed;
  }
  for (const { places } of [before, after]) {
    for (const key of places.keys()) if (getFrom(before, key) !== getFrom(after, key)) changed.add(key);
  }
  return changed;
}

/** Most pieces are the same, and need no look at what is in them. */
function changedPlaces<Value>(before: readonly Page<Value>[], after: readonly Page<Value>[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const at of differing(before, after)) {
    for (const leafAt of differing(before[at] ?? [], after[at] ?? [])) {
      const [old, now] = [before[at]?.[leafAt] ?? [], after[at]?.[leafAt] ?? []];
      for (const itemAt of differing(old, now)) places.add((((at << bits) + leafAt) << bits) + itemAt);
    }
  }
  return places;
}

function differing<Item>(before: readonly Item[], after: readonly Item[]): readonly number[] {
  const indexes: number[] = [];
  if (before === after) return indexes;
  const length = Math.max(before.length, after.length);
  for (let index = 0; index < length; index++) if (before[index] !== after[index]) indexes.push(index);
  return indexes;
}

/**
 * A map with the changes applied: `undefined` removes a key. The given map stays as it is; where nothing changes, the very same map comes
 * back.
 */
export function withChanges<Value>(
  map: PersistentMap<Value>,
  changes: Iterable<readonly [string, Value | undefined]>,
): PersistentMap<Value> {
  return finish(withChangesInSteps(map, changes));
}

/** The same in steps, for a great many changes. */
export function* withChangesInSteps<Value>(
  map: PersistentMap<Value>,
  changes: Iterable<readonly [string, Value | undefined]>,
): Steps<PersistentMap<Value>> {
  const shared = map.size === 0 ? emptyMap<Value>() : map; // the empty map is shared by maps that have nothing in common
  const { places } = shared;
  let pages: Page<Value>[] | undefined;
  let { size } = shared;
  yield* visitInSteps(changes, 1_000, ([key, value]) => {
    const place = places.get(key) ?? places.size;
    const before = valueAt(pages ?? shared.pages, place);
    if (value === before) return;
    if (place === places.size) places.set(key, place);
    pages ??= [...shared.pages];
    setAt(pages, shared.pages, place, value);
    size += (value === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
  });
  if (pages === undefined) return map;
  const changed = { size, places, pages };
  return places.size > 2 * size + mostUnused ? yield* withChangesInSteps(emptyMap(), entriesIn(changed)) : changed;
}

/** So many keys without a value are kept beside those that have one: names that are being typed come and go. */
const mostUnused = 500;

/** Sets a value in pages of which those that are still `shared` are copied first. */
function setAt<Value>(
  pages: Page<Value>[],
  shared: readonly Page<Value>[],
  place: number,
  value: Value | undefined,
): void {
  const [at, leafAt] = [pageOf(place), leafOf(place)];
  const page = ownPiece(pages[at], shared[at]);
  const leaf = ownPiece(page[leafAt], shared[at]?.[leafAt]);
  leaf[itemOf(place)] = value;
  page[leafAt] = leaf;
  pages[at] = page;
}

/** A piece that may be changed: a copy where it is `shared`. */
function ownPiece<Item>(piece: Item[] | undefined, shared: Item[] | undefined): Item[] {
  return piece === undefined || piece === shared ? [...(piece ?? [])] : piece;
}

function* entriesIn<Value>(map: PersistentMap<Value>): Iterable<readonly [string, Value]> {
  for (const key of map.places.keys()) {
    const value = getFrom(map, key);
    if (value !== undefined) yield [key, value];
  }
}
