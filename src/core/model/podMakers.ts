import { type GroupKind, groupKindText } from '../kubernetes/groupVersionKind.ts';

/**
 * True for custom kinds whose operator may make Pods with labels of its own, which no manifest shows: a database, a Prometheus, a
 * HelmRelease. False for Kubernetes' own kinds, and for custom ones of which it is known that nothing runs for one of them.
 */
export function mayMakePods({ group, kind }: GroupKind): boolean {
  if (!isCustomGroup(group) || kind === 'CustomResourceDefinition') return false;
  return isRunning.has(groupKindText({ group, kind })) || !groupsThatRunNothing.has(group);
}

/** Groups without a dot, and those of Kubernetes itself, are no custom ones. */
export function isCustomGroup(group: string): boolean {
  return group.includes('.') && !/^(?:[^.]+\.)?k8s\.io$/.test(group);
}

/** They configure, route, grant or fetch; what is named like an application here is something beside it. */
const groupsThatRunNothing: ReadonlySet<string> = new Set([
  'acme.cert-manager.io',
  'argoproj.io',
  'bitnami.com',
  'cert-manager.io',
  'extensions.istio.io',
  'external-secrets.io',
  'gateway.networking.k8s.io',
  'generators.external-secrets.io',
  'image.toolkit.fluxcd.io',
  'keda.sh',
  'kustomize.config.k8s.io',
  'kustomize.toolkit.fluxcd.io',
  'monitoring.coreos.com',
  'networking.istio.io',
  'notification.toolkit.fluxcd.io',
  'security.istio.io',
  'source.toolkit.fluxcd.io',
  'telemetry.istio.io',
]);

/** The kinds of those groups that run something all the same. */
const isRunning: ReadonlySet<string> = new Set(
  [
    { group: 'argoproj.io', kind: 'Rollout' },
    { group: 'argoproj.io', kind: 'Workflow' },
    { group: 'monitoring.coreos.com', kind: 'Alertmanager' },
    { group: 'monitoring.coreos.com', kind: 'Prometheus' },
    { group: 'monitoring.coreos.com', kind: 'PrometheusAgent' },
    { group: 'monitoring.coreos.com', kind: 'ThanosRuler' },
  ].map(groupKindText),
);
