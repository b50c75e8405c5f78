import { type GroupKind, groupKindText } from '../../kubernetes/groupVersionKind.ts';
import { cronJobName, dns1035Label, dnsLabel, dnsSubdomain, pathSegment } from './nameFormats.ts';
import type { ValueFormat } from './valueFormat.ts';

/** The rule for the name of a kind's objects; `undefined` where any goes, or it depends on more than the name. */
export function nameFormatOf(kind: GroupKind): ValueFormat | undefined {
  const name = groupKindText(kind);
  return exceptions.has(name) ? exceptions.get(name) : dnsSubdomain;
}

/**
 * Read off the strategies of the API server; custom resources have subdomains, too.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
 */
const exceptions: ReadonlyMap<string, ValueFormat | undefined> = new Map([
  ['ComponentStatus', undefined],
  ['Namespace', dnsLabel],
  ['Service', dns1035Label],
  ['batch/CronJob', cronJobName],
  // after the signer, with colons
  ['certificates.k8s.io/CertificateSigningRequest', undefined],
  ['certificates.k8s.io/ClusterTrustBundle', undefined],
  // the address itself
  ['networking.k8s.io/IPAddress', undefined],
  ['rbac.authorization.k8s.io/ClusterRole', pathSegment],
  ['rbac.authorization.k8s.io/ClusterRoleBinding', pathSegment],
  ['rbac.authorization.k8s.io/Role', pathSegment],
  ['rbac.authorization.k8s.io/RoleBinding', pathSegment],
]);
