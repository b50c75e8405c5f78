/** The kinds of which every field is to have a note: those that people write most, in the version that they write. */
export const notedKinds = [
  'v1/Pod',
  'v1/PodTemplate',
  'v1/ReplicationController',
  'apps/v1/Deployment',
  'apps/v1/ReplicaSet',
  'apps/v1/StatefulSet',
  'apps/v1/DaemonSet',
  'batch/v1/Job',
  'batch/v1/CronJob',
  'v1/Service',
  'networking.k8s.io/v1/Ingress',
  'networking.k8s.io/v1/IngressClass',
  'networking.k8s.io/v1/NetworkPolicy',
  'gateway.networking.k8s.io/v1/GatewayClass',
  'gateway.networking.k8s.io/v1/Gateway',
  'gateway.networking.k8s.io/v1/HTTPRoute',
  'v1/ConfigMap',
  'v1/Secret',
  'v1/PersistentVolume',
  'v1/PersistentVolumeClaim',
  'storage.k8s.io/v1/StorageClass',
  'v1/Namespace',
  'v1/ServiceAccount',
  'rbac.authorization.k8s.io/v1/Role',
  'rbac.authorization.k8s.io/v1/ClusterRole',
  'rbac.authorization.k8s.io/v1/RoleBinding',
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding',
  'autoscaling/v2/HorizontalPodAutoscaler',
  'policy/v1/PodDisruptionBudget',
  'v1/ResourceQuota',
  'v1/LimitRange',
  'scheduling.k8s.io/v1/PriorityClass',
];

/** Places that need no note, and why. */
export const excused = [
  {
    place:
      /(?:volumes\[\]|PersistentVolume spec)\.(?:cephfs|flocker|glusterfs|photonPersistentDisk|quobyte|rbd|scaleIO|storageos)\./,
    why: 'settings of volume types that Kubernetes no longer has, which the note of the type says',
  },
];

/**
 * The fields of `notedKinds` as the API reference has them, each field of a definition once (`PodSpec.volumes`); what controllers write
 * (status) is left out. `without` are the places of a field that have no note and are not excused.
 */
export function noteCoverage(api, notes) {
  const fields = new Map();
  for (const { name, ...place } of notedKinds.flatMap((kind) => placesOf(api, kind))) {
    const { places } = fields.get(name) ?? fields.set(name, { places: [] }).get(name);
    places.push(place);
  }
  return [...fields].map(([name, { places }]) => {
    const needed = places.filter(({ text }) => !excused.some(({ place }) => place.test(text)));
    const without = needed.filter(({ group, kind, path }) => notes.noteFor(group, kind, path) === undefined);
    return { name, isExcused: needed.length === 0, without: without.map(({ text }) => text) };
  });
}

/** What README.md says of it. */
export function coverageText(fields) {
  const missing = fields.filter(({ without }) => without.length > 0).length;
  const spared = fields.filter(({ isExcused }) => isExcused).length;
  const number = (count) => count.toLocaleString('en');
  const lacking = missing === 0 ? '' : ` ${number(missing)} lack one,`;
  return [
    `The ${notedKinds.length} kinds that people write most have ${number(fields.length)} fields, shared ones counted once and status left out:`,
    `${number(fields.length - missing - spared)} have a note of ours,${lacking} and ${number(spared)} need none (${excused.map(({ why }) => why).join('; ')}).`,
  ].join('\n');
}

/** Every field of a kind, wherever it stands. */
function placesOf(api, name) {
  const slash = name.lastIndexOf('/');
  const [apiVersion, kind] = [name.slice(0, slash), name.slice(slash + 1)];
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  return below([], kind);

  function below(path, owner) {
    const fields = api.fields(apiVersion, kind, path);
    const isKind =
      fields.some((field) => field.name === 'apiVersion') && fields.some(({ name }) => name === 'metadata');
    return fields
      .filter((field) => !(isKind && field.name === 'status'))
      .flatMap((field) => {
        const here = [...path, field.name];
        const isShared = path.length === 0 && ['apiVersion', 'kind', 'metadata'].includes(field.name);
        const text = `${kind} ${here.join('.').replaceAll('.[]', '[]')}`;
        const { inside, type } = entered(here, field.type);
        return [
          { name: `${isShared ? 'Object' : owner}.${field.name}`, group, kind, path: here, text },
          ...below(inside, type),
        ];
      });
  }
}

/** The path into the items of a list and the values of a map, and their type. */
function entered(path, type) {
  const [, container] = /^(\[\]|map\[string\])/.exec(type) ?? [];
  if (container === undefined) return { inside: path, type };
  return entered([...path, container === '[]' ? '[]' : 'key'], type.slice(container.length));
}
