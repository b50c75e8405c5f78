import { lazily } from '../../lazily.ts';

/** A field that holds the name of another object. */
export interface NameReference {
  /** The kind that it names; an empty group is any. */
  readonly target: { readonly group: string; readonly version: string; readonly kind: string };
  /** Who holds it; empty is any. */
  readonly group: string;
  readonly version: string;
  readonly path: readonly string[];
  /** True where the path ends at a map with `name` and `namespace`, of which both are kept. */
  readonly hasNamespace: boolean;
}

/**
 * The fields that Kustomize 5.5 keeps in step with the names of what they name, by the kind that holds them, in its order.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/nameprefix/
 */
export function nameReferencesOf(kind: string): readonly NameReference[] {
  return byReferrer().get(kind) ?? [];
}

const podSpecs: Readonly<Record<string, string>> = {
  Pod: 'spec',
  PodTemplate: 'template/spec',
  Deployment: 'spec/template/spec',
  ReplicaSet: 'spec/template/spec',
  ReplicationController: 'spec/template/spec',
  DaemonSet: 'spec/template/spec',
  StatefulSet: 'spec/template/spec',
  Job: 'spec/template/spec',
  CronJob: 'spec/jobTemplate/spec/template/spec',
};

/** What Kustomize looks into for ConfigMaps and Secrets, and for the rest: the two lists differ. */
const withTemplates = ['Pod', 'PodTemplate', 'Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet', 'Job', 'CronJob'];
const withControllers = ['Pod', 'StatefulSet', 'Deployment', 'ReplicationController', 'CronJob', 'Job', 'DaemonSet'];

const inContainers = (path: string) => [`containers/${path}`, `initContainers/${path}`];
const inPods = (kinds: readonly string[], paths: readonly string[]) =>
  kinds.flatMap((kind) => paths.map((path) => `${kind}:${podSpecs[kind] ?? ''}/${path}`));

const admission = ['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'];

/** Targets are `kind.version.group`, referrers `kind.version.group:path`, where version and group may be left out. */
const table: readonly (readonly [target: string, referrers: readonly string[]])[] = [
  ['Deployment', ['HorizontalPodAutoscaler:spec/scaleTargetRef/name']],
  ['ReplicationController', ['HorizontalPodAutoscaler:spec/scaleTargetRef/name']],
  ['ReplicaSet', ['HorizontalPodAutoscaler:spec/scaleTargetRef/name']],
  ['StatefulSet', ['HorizontalPodAutoscaler:spec/scaleTargetRef/name']],
  [
    'ConfigMap.v1',
    [
      ...inPods(withTemplates, [
        'volumes/configMap/name',
        ...inContainers('env/valueFrom/configMapKeyRef/name'),
        ...inContainers('envFrom/configMapRef/name'),
        'volumes/projected/sources/configMap/name',
      ]),
      'Node:spec/configSource/configMap',
      'Role:rules/resourceNames',
      'ClusterRole:rules/resourceNames',
      'Ingress:metadata/annotations/nginx.ingress.kubernetes.io\\/fastcgi-params-configmap',
    ],
  ],
  [
    'Secret.v1',
    [
      ...inPods(withTemplates, [
        'volumes/secret/secretName',
        ...inContainers('env/valueFrom/secretKeyRef/name'),
        ...inContainers('envFrom/secretRef/name'),
        'imagePullSecrets/name',
        'volumes/projected/sources/secret/name',
      ]),
      'Ingress:spec/tls/secretName',
      'Ingress:metadata/annotations/ingress.kubernetes.io\\/auth-secret',
      'Ingress:metadata/annotations/nginx.ingress.kubernetes.io\\/auth-secret',
      'Ingress:metadata/annotations/nginx.ingress.kubernetes.io\\/auth-tls-secret',
      'ServiceAccount:imagePullSecrets/name',
      ...['secretName', 'adminSecretName', 'userSecretName', 'secretRef'].map(
        (name) => `StorageClass:parameters/${name}`,
      ),
      'Role:rules/resourceNames',
      'ClusterRole:rules/resourceNames',
      'Service.v1.serving.knative.dev:spec/template/spec/containers/env/valueFrom/secretKeyRef/name',
      'PersistentVolume:spec/azureFile/secretName',
    ],
  ],
  [
    'Service.v1',
    [
      'StatefulSet..apps:spec/serviceName',
      'Ingress:spec/rules/http/paths/backend/serviceName',
      'Ingress:spec/backend/serviceName',
      'Ingress:spec/rules/http/paths/backend/service/name',
      'Ingress:spec/defaultBackend/service/name',
      'APIService..apiregistration.k8s.io:spec/service/name',
      ...admission.map((kind) => `${kind}..admissionregistration.k8s.io:webhooks/clientConfig/service`),
    ],
  ],
  ['Role..rbac.authorization.k8s.io', ['RoleBinding..rbac.authorization.k8s.io:roleRef/name']],
  [
    'ClusterRole..rbac.authorization.k8s.io',
    [
      'RoleBinding..rbac.authorization.k8s.io:roleRef/name',
      'ClusterRoleBinding..rbac.authorization.k8s.io:roleRef/name',
    ],
  ],
  [
    'ServiceAccount.v1',
    [
      'RoleBinding..rbac.authorization.k8s.io:subjects',
      'ClusterRoleBinding..rbac.authorization.k8s.io:subjects',
      ...inPods(withControllers, ['serviceAccountName']),
    ],
  ],
  ['PersistentVolumeClaim.v1', inPods(withControllers, ['volumes/persistentVolumeClaim/claimName'])],
  ['PersistentVolume.v1', ['PersistentVolumeClaim:spec/volumeName', 'ClusterRole:rules/resourceNames']],
  [
    'StorageClass.v1.storage.k8s.io',
    [
      'PersistentVolume:spec/storageClassName',
      'PersistentVolumeClaim:spec/storageClassName',
      'StatefulSet:spec/volumeClaimTemplates/spec/storageClassName',
    ],
  ],
  ['PriorityClass.v1.scheduling.k8s.io', inPods(withControllers, ['priorityClassName'])],
];

/** What the last step of a path is called that ends at a map. */
const mapsWithNamespace: ReadonlySet<string> = new Set(['subjects', 'service']);

function parse(text: string): { readonly kind: string; readonly version: string; readonly group: string } {
  const [kind = '', version = '', ...group] = text.split('.');
  return { kind, version, group: group.join('.') };
}

const byReferrer = lazily((): ReadonlyMap<string, readonly NameReference[]> => {
  const rows = table.flatMap(([target, referrers]) =>
    referrers.map((referrer) => {
      const colon = referrer.indexOf(':');
      const path = referrer
        .slice(colon + 1)
        .split(/(?<!\\)\//)
        .map((step) => step.replaceAll('\\/', '/'));
      const hasNamespace = mapsWithNamespace.has(path.at(-1) ?? '');
      return { ...parse(referrer.slice(0, colon)), target: parse(target), path, hasNamespace };
    }),
  );
  return new Map(rows.map(({ kind }) => [kind, rows.filter((row) => row.kind === kind)]));
});
