import type { Localized } from '../localized.ts';

/** The parts of a cluster that act on what a manifest says. */
export type ActorId =
  | 'kube-apiserver' | 'etcd' | 'kube-scheduler' | 'cloud-controller-manager' | 'kubelet' | 'kube-proxy'
  | 'container-runtime' | 'cni-plugin' | 'csi-driver' | 'coredns' | 'ingress-controller' | 'gateway-controller'
  | 'metrics-server' | 'cluster-autoscaler'
  | 'deployment-controller' | 'replicaset-controller' | 'statefulset-controller' | 'daemonset-controller'
  | 'job-controller' | 'cronjob-controller' | 'endpointslice-controller' | 'namespace-controller'
  | 'persistentvolume-controller' | 'horizontal-pod-autoscaler' | 'disruption-controller' | 'resourcequota-controller'
  | 'serviceaccount-controller' | 'garbage-collector';

/** Who an actor is, in one line; `name` is how Kubernetes calls it. */
export interface Actor {
  readonly id: ActorId;
  readonly name: Localized;
  readonly what: Localized;
  readonly learnMore: string;
}
