import { getFrom, withChangesInSteps } from '../model/persistentMap.ts';
import type { Resource } from '../model/resource.ts';
import { type Steps, visitInSteps } from '../model/steps.ts';
import type { Links } from './edge.ts';
import type { Snapshot } from './snapshot.ts';

/** The links and seekers of a snapshot after some resources went and others were linked (again); in steps. */
export function* withLinksInSteps(
  snapshot: Pick<Snapshot, 'links' | 'seekers'>,
  removed: ReadonlySet<Resource>,
  fresh: ReadonlyMap<Resource, Links>,
): Steps<Pick<Snapshot, 'links' | 'seekers'>> {
  const byPath = new Map<string, Map<Resource, Links>>();
  const lost = new Map<string, Set<string>>();
  const bySeeker = new Map<string, Set<string>>();
  const linksAt = (path: string) => getOrAdd(byPath, path, () => new Map(getFrom(snapshot.links, path)));
  const seekersAt = (key: string) => getOrAdd(bySeeker, key, () => new Set(getFrom(snapshot.seekers, key)));
  yield* visitInSteps([...removed, ...fresh.keys()], 500, (resource) => {
    const { path } = resource.objects[0];
    const old = getFrom(snapshot.links, path)?.get(resource);
    if (old === undefined) return;
    linksAt(path).delete(resource);
    for (const key of old.sought) getOrAdd(lost, path, () => new Set()).add(key);
  });
  yield* visitInSteps(fresh, 500, ([resource, links]) => {
    const { path } = resource.objects[0];
    linksAt(path).set(resource, links);
    for (const key of links.sought) {
      lost.get(path)?.delete(key);
      if (!(bySeeker.get(key) ?? getFrom(snapshot.seekers, key))?.has(path)) seekersAt(key).add(path);
    }
  });
  yield* visitInSteps(lost, 500, ([path, keys]) => {
    if (keys.size === 0) return;
    const others = new Set([...linksAt(path).values()].flatMap(({ sought }) => sought));
    for (const key of keys) if (!others.has(key)) seekersAt(key).delete(path);
  });
  return {
    links: yield* withChangesInSteps(snapshot.links, emptyAsAbsent(byPath)),
    seekers: yield* withChangesInSteps(snapshot.seekers, emptyAsAbsent(bySeeker)),
  };
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = create();
  map.set(key, value);
  return value;
}

function* emptyAsAbsent<Value extends { readonly size: number }>(
  map: ReadonlyMap<string, Value>,
): Iterable<readonly [string, Value | undefined]> {
  for (const [key, value] of map) yield [key, value.size === 0 ? undefined : value];
}
