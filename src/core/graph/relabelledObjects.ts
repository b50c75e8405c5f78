import type { ClusterObject } from '../model/clusterObject.ts';
import { nameKey, nearKindKeys } from '../model/indexKeys.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { Resource } from '../model/resource.ts';
import { type Steps, visitInSteps } from '../model/steps.ts';
import type { Edge, Links } from './edge.ts';
import type { ReplacedObjects } from './replacedObjects.ts';
import type { Snapshot } from './snapshot.ts';

type Relabelled = ReplacedObjects['relabelled'];

/** The links of those who found relabelled objects by name, as they are with what came instead: nobody has to look again. In steps. */
export function* linksToRelabelledInSteps(
  { links, seekers }: Snapshot,
  relabelled: Relabelled,
): Steps<ReadonlyMap<Resource, Links>> {
  const now = new Map<Resource, Links>();
  yield* visitInSteps(relabelled.keys(), 500, (was) => {
    const paths = [nameKey(was, was.name), ...nearKindKeys(was)].flatMap((key) => [...(getFrom(seekers, key) ?? [])]);
    for (const path of new Set(paths)) {
      for (const [resource, own] of getFrom(links, path) ?? []) {
        if (own.edges.some((edge) => mentions(edge, was))) now.set(resource, withInstead(own, relabelled));
      }
    }
  });
  return now;
}

function mentions({ to, nearMisses }: Edge, object: ClusterObject): boolean {
  return to === object || nearMisses.includes(object);
}

function withInstead({ edges, sought }: Links, relabelled: Relabelled): Links {
  const instead = (object: ClusterObject) => relabelled.get(object) ?? object;
  return {
    edges: edges.map((edge) => ({ ...edge, to: instead(edge.to), nearMisses: edge.nearMisses.map(instead) })),
    sought,
  };
}
