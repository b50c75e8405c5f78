import { finish, type Steps, visitInSteps } from './steps.ts';

/**
 * An immutable map from strings that is cheap to change: the changes are kept beside a large Map, which all versions share until too
 * many were made. Looking a key up costs what it costs in a Map.
 */
export interface PersistentMap<Value> {
  readonly size: number;
  readonly base: ReadonlyMap<string, Value>;
  /** What is not as in `base`; `undefined` for what is not there. */
  readonly changes: ReadonlyMap<string, Value | undefined>;
}

const noChanges: ReadonlyMap<string, undefined> = new Map<string, undefined>();

/** The map without entries. */
export function emptyMap<Value>(): PersistentMap<Value> {
  return { size: 0, base: new Map(), changes: noChanges };
}

/** The value of a key, `undefined` where it has none. */
export function getFrom<Value>({ base, changes }: PersistentMap<Value>, key: string): Value | undefined {
  if (changes.size === 0) return base.get(key);
  const changed = changes.get(key);
  return changed !== undefined || changes.has(key) ? changed : base.get(key);
}

/** All values, in an order that tells nothing; sort where the order is shown. */
export function* valuesOf<Value>(map: PersistentMap<Value>): Iterable<Value> {
  for (const [, value] of entriesIn(map)) yield value;
}

/** The keys under which one map has another value than the other. */
export function changedKeys<Value>(before: PersistentMap<Value>, after: PersistentMap<Value>): ReadonlySet<string> {
  const changed = new Set<string>();
  const compare = (key: string): void => {
    if (getFrom(before, key) !== getFrom(after, key)) changed.add(key);
  };
  const [old, now] =
    before.base === after.base ? [before.changes, after.changes] : [entriesIn(before), entriesIn(after)];
  if (before !== after) for (const entries of [now, old]) for (const [key] of entries) compare(key);
  return changed;
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
  if (map.size === 0) return yield* filledInSteps(map, changes);
  let all: Map<string, Value | undefined> | undefined;
  let { size } = map;
  yield* visitInSteps(changes, 2_000, ([key, value]) => {
    const before = all?.has(key) ? all.get(key) : getFrom(map, key);
    if (value === before) return;
    all ??= new Map(map.changes);
    all.set(key, value);
    size += (value === undefined ? 0 : 1) - (before === undefined ? 0 : 1);
  });
  if (all === undefined) return map;
  const changed = { size, base: map.base, changes: all };
  return all.size > mostChanges ? yield* filledInSteps(emptyMap(), entriesIn(changed)) : changed;
}

/** Each version copies the changes; an editor makes a handful of them to a file, over and over. */
const mostChanges = 500;

function* filledInSteps<Value>(
  empty: PersistentMap<Value>,
  entries: Iterable<readonly [string, Value | undefined]>,
): Steps<PersistentMap<Value>> {
  const base = new Map<string, Value>();
  yield* visitInSteps(entries, 2_000, ([key, value]) => {
    if (value === undefined) base.delete(key);
    else base.set(key, value);
  });
  return base.size === 0 ? empty : { size: base.size, base, changes: noChanges };
}

function* entriesIn<Value>({ base, changes }: PersistentMap<Value>): Iterable<readonly [string, Value]> {
  for (const entry of base) if (!changes.has(entry[0])) yield entry;
  for (const [key, value] of changes) if (value !== undefined) yield [key, value];
}
