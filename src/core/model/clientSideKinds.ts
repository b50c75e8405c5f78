/**
 * True for what has apiVersion and kind but is never an object of a cluster: configuration of clients and components, and
 * messages (kubeconfig, kubeadm, kind, kustomize's own files, AdmissionReview, Status, options).
 */
export function isClientSide(apiVersion: string, kind: string): boolean {
  const group = apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/')));
  return (
    kind.endsWith('Options') ||
    group.endsWith('.config.k8s.io') ||
    groups.has(group) ||
    kinds.has(`${apiVersion}/${kind}`) ||
    (kind === 'AdmissionReview' && group === 'admission.k8s.io')
  );
}

const groups: ReadonlySet<string> = new Set([
  'kubeadm.k8s.io',
  'kind.x-k8s.io',
  'kustomize.config.k8s.io',
  'client.authentication.k8s.io',
  'audit.k8s.io',
  'apiserver.config.k8s.io',
  'kuttl.dev',
  'skaffold',
]);

const kinds: ReadonlySet<string> = new Set([
  'v1/Config',
  'v1/Status',
  'v1/APIVersions',
  'v1/APIGroup',
  'v1/APIResourceList',
]);
