import { finish, type Steps, visitInSteps } from './steps.ts';

/**
 * An immutable map from strings that is cheap to change: a change copies one of its shards, not the whole.
 * 50,000 entries in 1,024 shards make a change cost what copying 50 entries costs, and the list of shards, which is copied at once.
 */
export interface PersistentMap<Value> {
  readonly size: number;
  readonly shards: readonly ReadonlyMap<string, Value>[];
}

/** The map without entries. */
export function emptyMap<Value>(): PersistentMap<Value> {
  const shard: ReadonlyMap<string, Value> = new Map();
  return { size: 0, shards: Array.from({ length: shardCount }, () => shard) };
}

/** The value of a key, `undefined` where it has none. */
export function getFrom<Value>(map: PersistentMap<Value>, key: string): Value | undefined {
  return map.shards[shardOf(key)]?.get(key);
}

/** All values, in an order that depends on the keys alone for maps of one history; sort where the order is shown. */
export function* valuesOf<Value>(map: PersistentMap<Value>): Iterable<Value> {
  for (const shard of map.shards) yield* shard.values();
}

/**
 * A map with the changes applied: `undefined` removes a key. The given map stays as it is; untouched shards are shared.
 * Many changes in one call cost one copy of each shard they touch.
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
  const shards = [...map.shards];
  const copied = new Map<number, Map<string, Value>>();
  let size = map.size;
  yield* visitInSteps(changes, 2_000, ([key, value]) => {
    const index = shardOf(key);
    const shard = copied.get(index) ?? new Map(shards[index]);
    copied.set(index, shard);
    const before = shard.size;
    if (value === undefined) shard.delete(key);
    else shard.set(key, value);
    size += shard.size - before;
  });
  for (const [index, shard] of copied) shards[index] = shard;
  return { size, shards };
}

const shardCount = 1_024;

/** FNV-1a over the key's UTF-16 units. */
function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 16)) & (shardCount - 1);
}
