import type { Edge } from '../graph/edge.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { folderOf } from '../model/manifestPaths.ts';

/**
 * The application that each object is drawn in: what its labels say (part-of, instance, name), else that of the connected family,
 * named after its workload or Service, else its folder. What serves three applications or more belongs to none of them.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
 */
export function applicationsOf(
  objects: readonly ClusterObject[],
  edges: readonly Edge[],
): ReadonlyMap<ClusterObject, string> {
  const applications = new Map<ClusterObject, string>();
  for (const object of objects) {
    const labelled = labelledApplication(object);
    if (labelled !== undefined) applications.set(object, labelled);
  }
  const families = familiesOf(objects, edges);
  for (const family of families) {
    const name = familyName(family, applications);
    for (const object of family) if (!applications.has(object)) applications.set(object, name);
  }
  return applications;
}

function labelledApplication({ labels }: ClusterObject): string | undefined {
  return applicationLabels.map((key) => labels.get(key)).find((value) => value !== undefined && value !== '');
}

function familyName(family: readonly ClusterObject[], applications: ReadonlyMap<ClusterObject, string>): string {
  const labelled = family.flatMap((object) => applications.get(object) ?? []);
  if (labelled.length > 0) return mostFrequent(labelled);
  const named = familyHeads
    .map((kind) => family.find((object) => object.kind === kind))
    .find((object) => object !== undefined);
  const first = named ?? (family.length > 1 ? family[0] : undefined);
  return first?.name || folderName(family[0]);
}

function folderName(object: ClusterObject | undefined): string {
  const folder = folderOf(object?.path ?? '');
  return folder.slice(folder.lastIndexOf('/') + 1) || '.';
}

/** Objects joined by edges; an object that many unrelated ones point at joins nobody. */
function familiesOf(objects: readonly ClusterObject[], edges: readonly Edge[]): readonly (readonly ClusterObject[])[] {
  const hubs = hubsOf(edges);
  const parents = new Map<ClusterObject, ClusterObject>(objects.map((object) => [object, object]));
  const rootOf = (object: ClusterObject): ClusterObject => {
    let root = object;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    parents.set(object, root);
    return root;
  };
  for (const { from, to } of edges) {
    if (!hubs.has(to) && !hubs.has(from)) parents.set(rootOf(to), rootOf(from));
  }
  const families = new Map<ClusterObject, ClusterObject[]>();
  for (const object of parents.keys()) {
    const root = rootOf(object);
    const family = families.get(root);
    if (family === undefined) families.set(root, [object]);
    else family.push(object);
  }
  return [...families.values()];
}

function hubsOf(edges: readonly Edge[]): ReadonlySet<ClusterObject> {
  const ends = new Map<ClusterObject, Set<ClusterObject>>();
  for (const { from, to, relation } of edges) {
    if (relation.category === 'owns') continue;
    const [hub, other] = relation.category === 'uses' ? [to, from] : [from, to];
    const others = ends.get(hub) ?? new Set();
    ends.set(hub, others.add(other));
  }
  return new Set([...ends].filter(([, others]) => others.size >= 3).map(([object]) => object));
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))[0]?.[0] ?? '';
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
