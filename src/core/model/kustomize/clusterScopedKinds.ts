/**
 * True for the kinds that Kustomize 5 knows to live outside namespaces: those of Kubernetes 1.21, by their exact version.
 * It gives a namespace to every other kind, also to cluster-scoped ones that it does not know (GatewayClass, FlowSchema v1).
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/namespace/
 */
export function isClusterScopedForKustomize(apiVersion: string, kind: string): boolean {
  return known.has(`${apiVersion}/${kind}`);
}

const byGroup: readonly (readonly [group: string, versions: readonly string[], kinds: readonly string[]])[] = [
  ['', ['v1'], ['Namespace', 'Node', 'PersistentVolume', 'ComponentStatus']],
  [
    'admissionregistration.k8s.io',
    ['v1', 'v1beta1'],
    ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'],
  ],
  ['apiextensions.k8s.io', ['v1', 'v1beta1'], ['CustomResourceDefinition']],
  ['apiregistration.k8s.io', ['v1', 'v1beta1'], ['APIService']],
  ['certificates.k8s.io', ['v1', 'v1beta1'], ['CertificateSigningRequest']],
  ['flowcontrol.apiserver.k8s.io', ['v1beta1'], ['FlowSchema', 'PriorityLevelConfiguration']],
  ['networking.k8s.io', ['v1', 'v1beta1'], ['IngressClass']],
  ['node.k8s.io', ['v1', 'v1beta1'], ['RuntimeClass']],
  ['policy', ['v1beta1'], ['PodSecurityPolicy']],
  ['rbac.authorization.k8s.io', ['v1', 'v1beta1'], ['ClusterRole', 'ClusterRoleBinding']],
  ['scheduling.k8s.io', ['v1', 'v1beta1'], ['PriorityClass']],
  ['storage.k8s.io', ['v1', 'v1beta1'], ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment']],
];

const known: ReadonlySet<string> = new Set(
  byGroup.flatMap(([group, versions, kinds]) =>
    versions.flatMap((version) => kinds.map((kind) => `${group === '' ? version : `${group}/${version}`}/${kind}`)),
  ),
);
