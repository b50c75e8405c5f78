/**
 * The keys by which a strategic merge patch finds the items of a list; undefined for a list that a patch replaces, and for
 * every list of a kind that Kustomize has no schema of. `path` has the names of the fields from the object's root to the list.
 * An empty list of keys is a list of plain values, which are united.
 * https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy
 */
export function mergeKeysOf(apiVersion: string, kind: string, path: readonly string[]): readonly string[] | undefined {
  const root = podSpecOf.get(`${apiVersion}/${kind}`);
  const text = path.join('/');
  if (root === undefined && !others.has(`${apiVersion}/${kind}`)) return undefined;
  if (text === 'metadata/finalizers') return [];
  if (text === 'metadata/ownerReferences') return ['uid'];
  const own = others.get(`${apiVersion}/${kind}`)?.get(text);
  if (own !== undefined || root === undefined || !text.startsWith(`${root}/`)) return own;
  return inPodSpec.get(text.slice(root.length + 1));
}

const template = 'spec/template/spec';
const cronTemplate = 'spec/jobTemplate/spec/template/spec';

/** Where the built-in kinds keep their PodSpec, by the versions of Kubernetes 1.21, whose schema Kustomize 5 has. */
const podSpecOf: ReadonlyMap<string, string> = new Map([
  ['v1/Pod', 'spec'],
  ['v1/PodTemplate', 'template/spec'],
  ['v1/ReplicationController', template],
  ['apps/v1/Deployment', template],
  ['apps/v1/ReplicaSet', template],
  ['apps/v1/StatefulSet', template],
  ['apps/v1/DaemonSet', template],
  ['batch/v1/Job', template],
  ['batch/v1/CronJob', cronTemplate],
  ['batch/v1beta1/CronJob', cronTemplate],
]);

const inContainer: readonly (readonly [string, readonly string[]])[] = [
  ['env', ['name']],
  ['ports', ['containerPort', 'protocol']],
  ['volumeMounts', ['mountPath']],
  ['volumeDevices', ['devicePath']],
];

const inPodSpec: ReadonlyMap<string, readonly string[]> = new Map([
  ['volumes', ['name']],
  ['imagePullSecrets', ['name']],
  ['hostAliases', ['ip']],
  ['topologySpreadConstraints', ['topologyKey', 'whenUnsatisfiable']],
  ...['containers', 'initContainers', 'ephemeralContainers'].flatMap((list): [string, readonly string[]][] => [
    [list, ['name']],
    ...inContainer.map(([name, keys]): [string, readonly string[]] => [`${list}/${name}`, keys]),
  ]),
]);

const none: ReadonlyMap<string, readonly string[]> = new Map();
const webhooks: ReadonlyMap<string, readonly string[]> = new Map([['webhooks', ['name']]]);

const others: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  ['v1/Service', new Map([['spec/ports', ['port', 'protocol']]])],
  ['v1/ServiceAccount', new Map([['secrets', ['name']]])],
  ...['v1', 'v1beta1'].flatMap((version) =>
    ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'].map(
      (kind) => [`admissionregistration.k8s.io/${version}/${kind}`, webhooks] as const,
    ),
  ),
  ...[
    'v1/Namespace',
    'v1/ConfigMap',
    'v1/Secret',
    'v1/PersistentVolume',
    'v1/PersistentVolumeClaim',
    'networking.k8s.io/v1/Ingress',
    'networking.k8s.io/v1/NetworkPolicy',
    'rbac.authorization.k8s.io/v1/Role',
    'rbac.authorization.k8s.io/v1/RoleBinding',
    'rbac.authorization.k8s.io/v1/ClusterRole',
    'rbac.authorization.k8s.io/v1/ClusterRoleBinding',
    'apiextensions.k8s.io/v1/CustomResourceDefinition',
    'storage.k8s.io/v1/StorageClass',
  ].map((kind) => [kind, none] as const),
]);
