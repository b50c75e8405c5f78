import { type GroupKind, groupKindText } from '../kubernetes/groupVersionKind.ts';

/**
 * True for custom kinds whose operator may make Pods with labels of its own, which no manifest shows: a database, a Prometheus, a
 * HelmRelease. False for Kubernetes' own kinds, and for custom ones of which it is known that nothing runs for one of them.
 */
export function mayMakePods(kind: GroupKind): boolean {
  return isCustomKind(kind) && (kindsThatRun.has(groupKindText(kind)) || !groupsThatRunNothing.has(kind.group));
}

/** False for Kubernetes' own kinds, whose groups have no dot or end with its domain, and for the definitions of custom ones. */
export function isCustomKind({ group, kind }: GroupKind): boolean {
  return group.includes('.') && !/^(?:[^.]+\.)?k8s\.io$/.test(group) && kind !== 'CustomResourceDefinition';
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
const kindsThatRun: ReadonlySet<string> = new Set(
  [
    { group: 'argoproj.io', kind: 'Rollout' },
    { group: 'argoproj.io', kind: 'Workflow' },
    { group: 'monitoring.coreos.com', kind: 'Alertmanager' },
    { group: 'monitoring.coreos.com', kind: 'Prometheus' },
    { group: 'monitoring.coreos.com', kind: 'PrometheusAgent' },
    { group: 'monitoring.coreos.com', kind: 'ThanosRuler' },
  ].map(groupKindText),
);
