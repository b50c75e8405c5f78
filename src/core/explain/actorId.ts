/**
 * Who acts on what a manifest says: the parts of a cluster, and Kustomize, which builds manifests before a cluster sees them. Each has an
 * entry of the glossary under its id.
 */
export const actorIds = [
  'kube-apiserver',
  'etcd',
  'kube-scheduler',
  'cloud-controller-manager',
  'kubelet',
  'kube-proxy',
  'container-runtime',
  'cni-plugin',
  'csi-driver',
  'coredns',
  'ingress-controller',
  'gateway-controller',
  'metrics-server',
  'cluster-autoscaler',
  'deployment-controller',
  'replicaset-controller',
  'statefulset-controller',
  'daemonset-controller',
  'job-controller',
  'cronjob-controller',
  'endpointslice-controller',
  'namespace-controller',
  'persistentvolume-controller',
  'horizontalpodautoscaler-controller',
  'disruption-controller',
  'resourcequota-controller',
  'serviceaccount-controller',
  'garbage-collector',
  'kustomize',
] as const;

export type ActorId = (typeof actorIds)[number];
