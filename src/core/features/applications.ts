import type { Edge } from '../graph/edge.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { folderOf } from '../model/manifestPaths.ts';
import type { Resource } from '../model/resource.ts';
import { flatMapInSteps, type Steps, visitInSteps } from '../model/steps.ts';

/**
 * The application that each object is drawn in: what its labels say (part-of, instance, name; a workload's Pods speak for it),
 * else that of its neighbours, else the connected family, named after its workload or Service, else the folder.
 * What stands between several applications belongs to none of them.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
 */
export function* applicationsInSteps(
  resources: readonly Resource[],
  outside: readonly ClusterObject[],
  edges: readonly Edge[],
): Steps<ReadonlyMap<ClusterObject, string>> {
  const applications = new Map<ClusterObject, string>();
  yield* visitInSteps(resources, 1_000, ({ objects }) => {
    const labelled = objects.map(labelledApplication).find((name) => name !== undefined);
    if (labelled !== undefined) for (const object of objects) applications.set(object, labelled);
  });
  const objects = [...resources.flatMap((resource) => resource.objects), ...outside];
  const neighbours = yield* neighboursInSteps(objects, edges);
  const hubs = new Set(yield* flatMapInSteps(objects, 1_000, (object) => (isHub(neighbours, object) ? [object] : [])));
  yield* spreadInSteps(neighbours, applications, hubs);
  for (const family of yield* familiesInSteps(neighbours, applications, hubs)) {
    const name = familyName(family);
    for (const object of family) applications.set(object, name);
  }
  yield* visitInSteps(objects, 2_000, (object) => {
    if (!applications.has(object)) applications.set(object, folderName(object.path));
  });
  return applications;
}

type Neighbours = ReadonlyMap<ClusterObject, ReadonlySet<ClusterObject>>;

function labelledApplication({ labels }: ClusterObject): string | undefined {
  return applicationLabels.map((key) => labels.get(key)).find((value) => value !== undefined && value !== '');
}

function* neighboursInSteps(objects: readonly ClusterObject[], edges: readonly Edge[]): Steps<Neighbours> {
  const neighbours = new Map<ClusterObject, Set<ClusterObject>>();
  yield* visitInSteps(objects, 2_000, (object) => neighbours.set(object, new Set()));
  yield* visitInSteps(edges, 1_000, ({ from, to, nearMisses }) => {
    // What was probably meant belongs beside what asks for it.
    for (const other of [to, ...nearMisses]) {
      neighbours.get(from)?.add(other);
      neighbours.get(other)?.add(from);
    }
  });
  return neighbours;
}

/** Round by round, whatever has a neighbour with an application joins it; hubs last, and only where all neighbours agree. */
function* spreadInSteps(
  neighbours: Neighbours,
  applications: Map<ClusterObject, string>,
  hubs: ReadonlySet<ClusterObject>,
): Steps<void> {
  const around = (object: ClusterObject) =>
    [...(neighbours.get(object) ?? [])].flatMap((neighbour) => applications.get(neighbour) ?? []);
  let edge = [...applications.keys()];
  while (edge.length > 0) {
    const reached = new Set<ClusterObject>();
    yield* visitInSteps(edge, 1_000, (object) => {
      for (const next of neighbours.get(object) ?? []) {
        if (!applications.has(next) && !hubs.has(next)) reached.add(next);
      }
    });
    const joined = [...reached];
    const names = yield* flatMapInSteps(joined, 500, (object) => [mostFrequent(around(object), object.name)]);
    for (const [index, object] of joined.entries()) applications.set(object, names[index] ?? '');
    edge = joined;
  }
  for (const hub of hubs) {
    const [only, ...others] = new Set(around(hub));
    if (!applications.has(hub) && only !== undefined && others.length === 0) applications.set(hub, only);
  }
}

/** Objects without an application that hang together; a hub holds none together. */
function* familiesInSteps(
  neighbours: Neighbours,
  applications: ReadonlyMap<ClusterObject, string>,
  hubs: ReadonlySet<ClusterObject>,
): Steps<readonly (readonly ClusterObject[])[]> {
  const open = (object: ClusterObject) => !applications.has(object) && !hubs.has(object);
  const seen = new Set<ClusterObject>();
  const families: (readonly ClusterObject[])[] = [];
  yield* visitInSteps(neighbours.keys(), 1_000, (start) => {
    if (!open(start) || seen.has(start)) return;
    const family = [start];
    seen.add(start);
    for (let index = 0; index < family.length; index++) {
      for (const next of neighbours.get(family[index] ?? start) ?? []) {
        if (!open(next) || seen.has(next)) continue;
        seen.add(next);
        family.push(next);
      }
    }
    if (family.length > 1) families.push(family);
  });
  return families;
}

/** Many neighbours of one kind, as a shared ConfigMap or an Ingress with many backends has. */
function isHub(neighbours: Neighbours, object: ClusterObject): boolean {
  const kinds = new Map<string, number>();
  for (const { kind } of neighbours.get(object) ?? []) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return Math.max(0, ...kinds.values()) >= 3;
}

function familyName(family: readonly ClusterObject[]): string {
  const written = family.filter(({ origin }) => origin === 'manifest');
  const head = familyHeads
    .map((kind) => written.find((object) => object.kind === kind))
    .find((object) => object !== undefined);
  return (head ?? written[0])?.name || folderName(written[0]?.path ?? '');
}

function folderName(path: string): string {
  const folder = folderOf(path);
  return folder.slice(folder.lastIndexOf('/') + 1) || '.';
}

/** Of names that come equally often, the object's own, else the first in the alphabet. */
function mostFrequent(names: readonly string[], own: string): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ordered = [...counts].sort(
    ([a, left], [b, right]) => right - left || Number(b === own) - Number(a === own) || (a < b ? -1 : 1),
  );
  return ordered[0]?.[0] ?? '';
}

const applicationLabels = ['app.kubernetes.io/part-of', 'app.kubernetes.io/instance', 'app.kubernetes.io/name'];
const familyHeads = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'CronJob',
  'Job',
  'ReplicaSet',
  'ReplicationController',
  'Pod',
  'Service',
  'Ingress',
];
